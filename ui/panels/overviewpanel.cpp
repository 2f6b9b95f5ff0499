// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/overviewpanel.h"

#include "models/live/coverboard.h"
#include "models/live/hostboard.h"
#include "models/tables/words.h"
#include "ui/charts/animecharts.h"
#include "ui/charts/chartcard.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/figurecard.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

enum Page { ContentPage, EmptyPage };
enum Card { WorksCard, SnapshotsCard, LastCrawlCard, JobsCard, BreakersCard, FindingsCard, CardCount };
enum Chart { GenresChart, ScoresChart, TopRatedChart, MoversChart, SeasonsChart, ChartCount };

constexpr int cardWidth = 190;
constexpr int chartWidth = 390;
constexpr int chartHeight = 290;
} // namespace

OverviewPanel::OverviewPanel(const PanelParts &parts, const HostBoard &hosts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_hosts(hosts)
    , m_overviewRefresher(parts.store, parts.reader, Topic::Works | Topic::Crawls | Topic::Jobs | Topic::Findings, 1s)
    , m_chartRefresher(parts.store, parts.reader, Topic::Works, 1s)
    , m_moverRefresher(parts.store, parts.reader, Topic::Crawls, 1s)
    , m_pages(new QStackedLayout(this))
{
    setAccessibleName(tr("Overview"));
    m_pages->addWidget(createContent());
    m_pages->addWidget(new EmptyState(QStringLiteral("overview"), tr("Welcome to Kuramori"),
                                      tr("Take the first snapshots of the anime lists: the figures and charts fill "
                                         "while they are read. No account is needed."),
                                      m_parts.actions.action(QStringLiteral("snapshots.take")), this));
    watch();
}

QWidget *OverviewPanel::createContent()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Figures and charts"));
    m_content = new QWidget(area);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(12);
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(12);
    m_chartGrid = new QGridLayout;
    m_chartGrid->setSpacing(12);
    layout->addLayout(m_cardGrid);
    layout->addLayout(m_chartGrid, 1);
    for (const QString &name :
         {tr("Works"), tr("Snapshots"), tr("Last snapshot"), tr("Jobs"), tr("Breakers"), tr("Findings")}) {
        m_cards.append(new FigureCard(name, m_content));
    }
    area->setWidget(m_content);
    return area;
}

void OverviewPanel::watch()
{
    const auto countWorks = [] { return [](ReadTx &tx) { return overview(tx); }; };
    m_overviewRefresher.watch(countWorks, [this](Result<Overview> figures) {
        if (figures) {
            showOverview(*figures);
        } else {
            Q_EMIT failed(figures.error().message);
        }
    });
    auto *ages = new QTimer(this); // "just now" does not stay so
    connect(ages, &QTimer::timeout, &m_overviewRefresher, &Refresher::refreshNow);
    ages->start(30s);
    auto *hosts = new QTimer(this); // the board tells nobody of changes
    connect(hosts, &QTimer::timeout, this, &OverviewPanel::showBreakers);
    hosts->start(2s);
    showBreakers();
    watchCharts();
}

void OverviewPanel::watchCharts()
{
    const auto countAnime = [] { return [](ReadTx &tx) { return animeFigures(tx); }; };
    m_chartRefresher.watch(countAnime, [this](Result<AnimeFigures> figures) {
        if (!figures) {
            Q_EMIT failed(figures.error().message);
        } else if (m_figures != *figures) {
            m_figures = std::move(*figures);
            showCharts();
        }
    });
    const auto compare = [this] { return [known = m_movers](ReadTx &tx) { return memberMovers(tx, known); }; };
    m_moverRefresher.watch(compare, [this](Result<MoverFigures> movers) {
        if (!movers) {
            Q_EMIT failed(movers.error().message);
        } else if (m_movers != *movers) {
            m_movers = std::move(*movers);
            showMovers();
        }
    });
}

void OverviewPanel::showOverview(const Overview &figures)
{
    const QLocale locale;
    m_cards[WorksCard]->set(locale.toString(figures.works), tr("anime in the store"));
    m_cards[SnapshotsCard]->set(locale.toString(figures.snapshots), tr("lists read to their end"));
    showLastCrawl(figures);
    const qint64 running = figures.jobsIn(JobState::Running);
    const qint64 dead = figures.jobsIn(JobState::Discarded);
    QString jobs = tr("running, %1 waiting").arg(locale.toString(figures.jobsWaiting()));
    if (dead > 0) {
        jobs += tr(", %1 failed for good").arg(locale.toString(dead));
    }
    m_cards[JobsCard]->set(locale.toString(running), jobs);
    m_cards[FindingsCard]->set(locale.toString(figures.openFindings), tr("doubts about the data"));
    const bool untouched = figures.works == 0 && figures.snapshots == 0 && running + figures.jobsWaiting() == 0;
    m_pages->setCurrentIndex(untouched ? EmptyPage : ContentPage);
}

void OverviewPanel::showBreakers()
{
    QStringList resting;
    for (const auto &[host, entry] : m_hosts.entries()) {
        if (entry.breaker != BreakerState::Closed && !isCoverSource(host)) { // covers are decoration
            resting.append(host);
        }
    }
    m_cards[BreakersCard]->set(QLocale().toString(resting.size()),
                               resting.isEmpty() ? tr("open: no source rests after failures")
                                                 : tr("open: %1").arg(resting.join(QStringLiteral(", "))));
}

void OverviewPanel::showLastCrawl(const Overview &figures)
{
    if (!figures.lastCrawl) {
        m_cards[LastCrawlCard]->set(QStringLiteral("–"), tr("none has ended yet"));
        return;
    }
    const CompletedCrawl &crawl = *figures.lastCrawl;
    m_cards[LastCrawlCard]->set(relativeTime(crawl.completedAt, figures.asOf),
                                tr("%1: %2 works, %3 new, %4 changed")
                                    .arg(listTitle(crawl.list), QLocale().toString(crawl.works),
                                         QLocale().toString(crawl.added), QLocale().toString(crawl.changed)));
}

void OverviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isCreating) {
        m_isCreating = true;
        QTimer::singleShot(0, this, &OverviewPanel::createChart); // after the first paint
    }
}

/// One at a turn of the event loop: who opens a menu meanwhile does not wait for all of them.
void OverviewPanel::createChart()
{
    auto *card = new ChartCard(m_content);
    card->setMinimumHeight(chartHeight);
    connect(card, &ChartCard::saveFailed, this, &OverviewPanel::failed);
    m_charts.append(card);
    if (!hasCharts()) {
        QTimer::singleShot(0, this, &OverviewPanel::createChart);
        return;
    }
    arrange();
    showCharts();
    showMovers();
}

bool OverviewPanel::hasCharts() const
{
    return m_charts.size() == ChartCount;
}

void OverviewPanel::showCharts()
{
    if (!hasCharts()) {
        return;
    }
    m_charts[GenresChart]->setSpec(genreChart(m_figures.genres));
    m_charts[ScoresChart]->setSpec(scoreChart(m_figures.scores));
    m_charts[TopRatedChart]->setSpec(topRatedChart(m_figures.topRated));
    m_charts[SeasonsChart]->setSpec(seasonChart(m_figures.seasons));
}

void OverviewPanel::showMovers()
{
    if (hasCharts()) {
        m_charts[MoversChart]->setSpec(moversChart(m_movers));
    }
}

void OverviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// As many beside each other as fit; the last chart, the widest by nature, takes the rest of its row.
void OverviewPanel::arrange()
{
    const int cardColumns = std::clamp(width() / cardWidth, 1, int(CardCount));
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cardGrid->addWidget(m_cards[i], i / cardColumns, i % cardColumns);
    }
    const int chartColumns = std::clamp(width() / chartWidth, 1, int(ChartCount));
    for (int i = 0; hasCharts() && i < m_charts.size(); ++i) {
        const int column = i % chartColumns;
        const int span = i + 1 == m_charts.size() ? chartColumns - column : 1;
        m_chartGrid->addWidget(m_charts[i], i / chartColumns, column, 1, span);
    }
}
} // namespace kuramori
