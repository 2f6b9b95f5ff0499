// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reviewtabs.h"

#include "ui/panels/animepairpanel.h"
#include "ui/panels/driftpanel.h"
#include "ui/panels/reviewpanel.h"

#include <QLocale>
#include <QMenu>

namespace kuramori
{
namespace
{
QString countedText(const QString &name, qsizetype count)
{
    return count == 0 ? name : QStringLiteral("%1 (%2)").arg(name, QLocale().toString(qint64(count)));
}
} // namespace

ReviewTabs::ReviewTabs(const PanelParts &parts, CoverShelf &covers, QWidget *parent)
    : QTabWidget(parent)
    , m_matches(new ReviewPanel(parts, covers))
    , m_fields(new DriftPanel(parts))
    , m_anime(new AnimePairPanel(parts, covers))
{
    setAccessibleName(tr("Review")); // the dock is called so
    setDocumentMode(true);
    addTab(m_matches, tr("Matches"));
    addTab(m_fields, tr("Fields"));
    addTab(m_anime, tr("Anime"));
    setTabToolTip(0, tr("Which record of the providers a book is"));
    setTabToolTip(1, tr("Which words of a field hold"));
    setTabToolTip(2, tr("Which anime of AniList one of MyAnimeList is"));
    connect(m_matches, &ReviewPanel::failed, this, &ReviewTabs::failed);
    connect(m_fields, &DriftPanel::failed, this, &ReviewTabs::failed);
    connect(m_anime, &AnimePairPanel::failed, this, &ReviewTabs::failed);
    connect(m_matches, &ReviewPanel::counted, this, &ReviewTabs::showCounts);
    connect(m_fields, &DriftPanel::counted, this, &ReviewTabs::showCounts);
    connect(m_anime, &AnimePairPanel::counted, this, &ReviewTabs::showCounts);
}

void ReviewTabs::setSeen(bool seen)
{
    m_matches->setSeen(seen);
    m_fields->setSeen(seen);
    m_anime->setSeen(seen);
}

QList<DataTable *> ReviewTabs::tables() const
{
    return {m_matches->table(), m_matches->facts(), m_fields->table(), m_anime->table(), m_anime->facts()};
}

void ReviewTabs::fillMenu(QMenu &menu) const
{
    m_matches->fillMenu(menu);
    menu.addSeparator();
    m_fields->fillMenu(*menu.addMenu(tr("Fiel&ds")));
    m_anime->fillMenu(*menu.addMenu(tr("Ani&me")));
}

void ReviewTabs::showCounts()
{
    setTabText(0, countedText(tr("Matches"), m_matches->waiting()));
    setTabText(1, countedText(tr("Fields"), m_fields->waiting()));
    setTabText(2, countedText(tr("Anime"), m_anime->waiting()));
}
} // namespace kuramori
