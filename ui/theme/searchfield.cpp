// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/searchfield.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QToolButton>

namespace kuramori
{
SearchField::SearchField(const QString &name, const QString &invitation, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(invitation);
    setClearButtonEnabled(true);
    addAction(themeIcon(QStringLiteral("search")), LeadingPosition);
    const auto buttons = findChildren<QToolButton *>(); // that of Qt and ours; both come without a name
    for (QToolButton *button : buttons) {
        const bool isOurs = button->defaultAction() == actions().constLast();
        button->setAccessibleName(isOurs ? name : tr("Clear the text"));
    }
}
} // namespace kuramori
