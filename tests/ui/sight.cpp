// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sight.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace kuramori
{
bool shows(const QWidget *widget, const QString &words)
{
    const auto labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QPushButton *button(const QWidget *widget, const QString &text)
{
    for (QPushButton *each : widget->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text) {
            return each;
        }
    }
    return nullptr;
}

QLineEdit *field(const QWidget *widget, const QString &name)
{
    const auto edits = widget->findChildren<QLineEdit *>();
    const auto found = std::ranges::find(edits, name, &QLineEdit::accessibleName);
    return found == edits.end() ? nullptr : *found;
}
} // namespace kuramori
