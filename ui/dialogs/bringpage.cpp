// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bringpage.h"

#include "ui/dialogs/welcomecard.h"
#include "ui/dialogs/wrappedlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr int air = 18;

/// Names of programs, the same in every language.
QStringList laterSources()
{
    return {QStringLiteral("Audiobookshelf"), QStringLiteral("qBittorrent"), QStringLiteral("Transmission"),
            QStringLiteral("Prowlarr, Torznab"), QStringLiteral("MyAnonamouse")};
}
} // namespace

BringPage::BringPage(bool canRestore, QWidget *parent)
    : QWidget(parent)
    , m_restore(nullptr)
    , m_back(new QPushButton(tr("&Back"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(createBackup(canRestore));
    layout->addWidget(createLater());
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setTabOrder(m_restore, m_back);
}

QWidget *BringPage::createBackup(bool canRestore)
{
    const QString text = canRestore
        ? tr("A backup that Kuramori has made, here or on another computer. It is read through first; the file itself "
             "stays as it is.")
        : tr("A PostgreSQL database is restored by its keeper, with pg_restore.");
    auto *card
        = new WelcomeCard(QStringLiteral("save"), tr("A backup of Kuramori"), text, tr("&Restore a backup…"), this);
    card->setFlat(true);
    m_restore = card->button();
    m_restore->setEnabled(canRestore);
    return card;
}

QWidget *BringPage::createLater()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(air, air, air, air);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const QStringList sources = laterSources();
    for (const QString &source : sources) {
        auto *name = new WrappedLabel(source, card);
        name->setEnabled(false);
        name->setMinimumWidth(name->fontMetrics().horizontalAdvance(source) + 2);
        auto *why = new WrappedLabel(tr("comes with a later version"), card);
        why->setProperty("role", QStringLiteral("caption"));
        grid->addWidget(name, row, 0);
        grid->addWidget(why, row, 1);
        ++row;
    }
    return card;
}
} // namespace kuramori
