// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/welcomecard.h"

#include "ui/dialogs/wrappedlabel.h"
#include "ui/theme/icons.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace kuramori
{
namespace
{
constexpr QSize iconSize{40, 40};
constexpr int air = 18;
} // namespace

WelcomeCard::WelcomeCard(const QString &icon, const QString &title, const QString &text, const QString &button,
                         QWidget *parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_button(new QPushButton(button, this))
{
    setProperty("card", true);
    auto *picture = new QToolButton(this); // unlike a label it redraws its icon when the theme changes
    picture->setIcon(themeIcon(icon));
    picture->setIconSize(iconSize);
    picture->setEnabled(false);
    picture->setStyleSheet(QStringLiteral("padding: 0px; border: none;")); // in line with the words
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAccessibleName(title);
    auto *heading = new WrappedLabel(title, this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    heading->setFont(font);
    auto *explanation = new WrappedLabel(text, this);
    explanation->setProperty("role", QStringLiteral("caption"));
    m_button->setAccessibleDescription(text);

    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(heading);
    words->addWidget(explanation);
    words->addStretch(1);
    m_layout->setContentsMargins(air, air, air, air);
    m_layout->setSpacing(12);
    m_layout->addWidget(picture, 0, Qt::AlignLeft | Qt::AlignTop);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_button, 0, Qt::AlignVCenter);
}

void WelcomeCard::setFlat(bool flat)
{
    m_layout->setDirection(flat ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
} // namespace kuramori
