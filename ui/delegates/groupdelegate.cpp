// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/groupdelegate.h"

#include "models/tables/booktablemodel.h"
#include "ui/theme/theme.h"

namespace kuramori
{
void GroupDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!m_isGrouping) {
        return;
    }
    if (const QVariant rest = index.data(RestRole); rest.isValid()) {
        option->text = rest.toString();
        option->palette.setColor(QPalette::Text, themeColors(option->palette).muted);
    } else {
        option->font.setBold(true);
    }
}
} // namespace kuramori
