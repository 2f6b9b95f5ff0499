// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sentencedelegate.h"

namespace kuramori
{
void SentenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
}
} // namespace kuramori
