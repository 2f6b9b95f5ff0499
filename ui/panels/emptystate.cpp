// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr int textWidth = 380;
}

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QAction *action, QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QToolButton(this); // unlike a label it redraws its icon when the theme changes
    picture->setIcon(themeIcon(icon));
    picture->setIconSize(QSize(48, 48));
    picture->setEnabled(false);
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAccessibleName(title);
    auto *heading = new PlainLabel(title, this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    heading->setFont(font);
    auto *explanation = new PlainLabel(text, this);
    explanation->setProperty("role", QStringLiteral("caption"));
    explanation->setWordWrap(true);
    explanation->setAlignment(Qt::AlignCenter);
    explanation->setFixedWidth(textWidth);
    explanation->setMinimumHeight(explanation->heightForWidth(textWidth)); // a layout that aligns does not ask

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignCenter);
    layout->addWidget(heading, 0, Qt::AlignCenter);
    layout->addWidget(explanation, 0, Qt::AlignCenter);
    if (action) {
        auto *button = new QPushButton(action->text(), this);
        button->setProperty("primary", true);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button, 0, Qt::AlignCenter);
    }
    layout->addStretch(3);
}
} // namespace kuramori
