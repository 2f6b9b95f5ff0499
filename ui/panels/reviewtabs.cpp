// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reviewtabs.h"

#include "models/store/providerseriestable.h"
#include "ui/panels/animepairpanel.h"
#include "ui/panels/driftpanel.h"
#include "ui/panels/reviewpanel.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

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
    , m_series(new QToolButton(this))
    , m_seriesRefresher(parts.store, parts.reader, Topic::Books, 1s)
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
    watchSeries();
}

void ReviewTabs::watchSeries()
{
    m_series->setAutoRaise(true);
    m_series->setToolTip(tr("Show the series of which a person has to say which of the services' series they are"));
    setCornerWidget(m_series);
    showUnsureSeries(0);
    connect(m_series, &QToolButton::clicked, this, &ReviewTabs::unsureSeriesWanted);
    const auto count = [] { return [](ReadTx &tx) { return ProviderSeriesRows(tx).unsure().size(); }; };
    m_seriesRefresher.watch(count, [this](Result<qsizetype> unsure) {
        if (unsure) {
            showUnsureSeries(*unsure);
        } else {
            Q_EMIT failed(unsure.error().message);
        }
    });
}

void ReviewTabs::showUnsureSeries(qsizetype count)
{
    m_series->setText(tr("Series: %1 unsure").arg(QLocale().toString(qint64(count))));
    m_series->setVisible(count > 0);
}

void ReviewTabs::setSeen(bool seen)
{
    m_matches->setSeen(seen);
    m_fields->setSeen(seen);
    m_anime->setSeen(seen);
    m_seriesRefresher.setActive(seen);
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
