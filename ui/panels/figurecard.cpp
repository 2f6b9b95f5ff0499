// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figurecard.h"

#include "ui/theme/plaintext.h"

#include <QVBoxLayout>

namespace kuramori
{
FigureCard::FigureCard(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_figure(new PlainLabel(QStringLiteral("–"), this))
    , m_meaning(new PlainLabel(this))
{
    setProperty("card", true);
    setMinimumWidth(150);
    auto *label = new PlainLabel(name, this);
    label->setProperty("role", QStringLiteral("caption"));
    QFont font = m_figure->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setBold(true);
    m_figure->setFont(font);
    m_meaning->setProperty("role", QStringLiteral("caption"));
    m_meaning->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(m_figure);
    layout->addWidget(m_meaning);
    layout->addStretch();
    setAccessibleName(name);
}

void FigureCard::set(const QString &figure, const QString &meaning)
{
    m_figure->setText(figure);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_name, figure, meaning));
}
} // namespace kuramori
