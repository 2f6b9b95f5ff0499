// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wrappedlabel.h"

namespace kuramori
{
WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}
} // namespace kuramori
