// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the window and the docks that they are in.
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/connectionspanel.h"
#include "ui/panels/duplicatespanel.h"
#include "ui/panels/folderspanel.h"
#include "ui/panels/integritypanel.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/overviewpanel.h"
#include "ui/panels/panelparts.h"
#include "ui/panels/personspanel.h"
#include "ui/panels/queuepanel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/panels/reviewtabs.h"
#include "ui/panels/seriespanel.h"
#include "ui/panels/serverspanel.h"
#include "ui/panels/snapshotspanel.h"
#include "ui/panels/wantedpanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDockWidget>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
/// Docks that float or are closed keep their place in a group of tabs.
bool hasTab(const QDockWidget *dock)
{
    return !dock->isFloating() && !dock->isHidden();
}
} // namespace

void MainWindow::createPanels()
{
    const PanelParts parts{m_parts.store, m_parts.reader, m_parts.clock, m_actions, m_commands, m_work, m_search};
    m_overview = new OverviewPanel(parts, m_parts.hosts);
    m_library = new LibraryPanel(parts, m_covers);
    m_queue = new QueuePanel(parts, m_parts.progress);
    m_log = new LogPanel(m_parts.log, m_actions);
    m_snapshots = new SnapshotsPanel(parts);
    m_connections = new ConnectionsPanel(parts, m_parts.hosts, m_desktop, m_parts.settings);
    m_folders = new FoldersPanel(parts);
    m_audiobooks = new AudiobooksPanel(parts);
    m_series = new SeriesPanel(parts);
    m_wanted = new WantedPanel(parts, m_covers);
    m_duplicates = new DuplicatesPanel(parts);
    m_integrity = new IntegrityPanel(parts, m_parts.progress, m_parts.settings);
    m_persons = new PersonsPanel(parts);
    m_servers = new ServersPanel(parts, m_secrets);
    m_review = new ReviewTabs(parts, m_covers);
    followPanels();
    followServers();
    addDocks();
    arrangeDocks();
}

/// What panels have to say is said in the status bar.
void MainWindow::followPanels()
{
    connect(m_overview, &OverviewPanel::failed, this, &MainWindow::say);
    connect(m_library, &LibraryPanel::failed, this, &MainWindow::say);
    connect(m_library, &LibraryPanel::filterAsked, this, [this] { showPanel(QStringLiteral("library")); });
    connect(m_queue, &QueuePanel::failed, this, &MainWindow::say);
    connect(m_snapshots, &SnapshotsPanel::failed, this, &MainWindow::say);
    connect(m_snapshots, &SnapshotsPanel::workChosen, this, &MainWindow::openWork);
    connect(m_connections, &ConnectionsPanel::said, this, &MainWindow::say);
    connect(m_folders, &FoldersPanel::failed, this, &MainWindow::say);
    connect(m_audiobooks, &AudiobooksPanel::failed, this, &MainWindow::say);
    connect(m_audiobooks, &AudiobooksPanel::sideCarsWanted, this, &MainWindow::openSideCarDialog);
    connect(m_audiobooks, &AudiobooksPanel::correctionWanted, this, &MainWindow::openCorrectionDialog);
    connect(m_audiobooks, &AudiobooksPanel::searchWanted, this, [this](WorkId book, const SearchWords &proposal) {
        openSearchDialog(proposal, [this, book](const SearchWords &words) { m_commands.searchFor(book, words); });
    });
    connect(m_review->matches(), &ReviewPanel::searchWanted, this, [this](ItemId item, const SearchWords &proposal) {
        openSearchDialog(proposal, [this, item](const SearchWords &words) { m_commands.searchFor(item, words); });
    });
    connect(m_audiobooks, &AudiobooksPanel::filterAsked, this, [this] { showPanel(QStringLiteral("audiobooks")); });
    connect(m_series, &SeriesPanel::failed, this, &MainWindow::say);
    connect(m_series, &SeriesPanel::recordingsWanted, this, &MainWindow::openRecordingsDialog);
    connect(m_wanted, &WantedPanel::failed, this, &MainWindow::say);
    connect(m_wanted, &WantedPanel::recordingsWanted, this, &MainWindow::openRecordingsDialog);
    connect(m_duplicates, &DuplicatesPanel::failed, this, &MainWindow::say);
    connect(m_review, &ReviewTabs::failed, this, &MainWindow::say);
    connect(m_review, &ReviewTabs::unsureSeriesWanted, this, [this] {
        showPanel(QStringLiteral("series"));
        m_series->showUnsure();
    });
    connect(m_integrity, &IntegrityPanel::failed, this, &MainWindow::say);
    connect(m_integrity, &IntegrityPanel::said, this, &MainWindow::report);
    connect(m_persons, &PersonsPanel::failed, this, &MainWindow::say);
    connect(m_persons, &PersonsPanel::booksWanted, this, [this](const PersonOfBook &person, bool isNarrator) {
        showPanel(QStringLiteral("audiobooks"));
        m_audiobooks->showOnly(person, isNarrator);
    });
    connect(m_persons, &PersonsPanel::bookWanted, this, [this](WorkId book) {
        showPanel(QStringLiteral("audiobooks"));
        m_audiobooks->showBook(book);
    });
}

void MainWindow::addDocks()
{
    addDock(QStringLiteral("overview"), m_overview);
    addDock(QStringLiteral("library"), m_library);
    addDock(QStringLiteral("queue"), m_queue);
    addDock(QStringLiteral("log"), m_log);
    addDock(QStringLiteral("snapshots"), m_snapshots);
    connect(m_docks.last(), &QDockWidget::visibilityChanged, m_snapshots, &SnapshotsPanel::setSeen);
    addDock(QStringLiteral("connections"), m_connections);
    addDock(QStringLiteral("folders"), m_folders);
    addDock(QStringLiteral("audiobooks"), m_audiobooks);
    addDock(QStringLiteral("series"), m_series);
    connect(m_docks.last(), &QDockWidget::visibilityChanged, m_series, &SeriesPanel::setSeen);
    addDock(QStringLiteral("duplicates"), m_duplicates);
    connect(m_docks.last(), &QDockWidget::visibilityChanged, m_duplicates, &DuplicatesPanel::setSeen);
    addDock(QStringLiteral("integrity"), m_integrity);
    connect(m_docks.last(), &QDockWidget::visibilityChanged, m_integrity, &IntegrityPanel::setSeen);
    addDock(QStringLiteral("persons"), m_persons);
    connect(m_docks.last(), &QDockWidget::visibilityChanged, m_persons, &PersonsPanel::setSeen);
    addDock(QStringLiteral("servers"), m_servers);
    connect(m_docks.last(), &QDockWidget::visibilityChanged, m_servers, &ServersPanel::setSeen);
    addDock(QStringLiteral("wanted"), m_wanted);
    connect(m_docks.last(), &QDockWidget::visibilityChanged, m_wanted, &WantedPanel::setSeen);
    addDock(QStringLiteral("review"), m_review);
    connect(m_docks.last(), &QDockWidget::visibilityChanged, m_review, &ReviewTabs::setSeen);
}

void MainWindow::addDock(const QString &id, QWidget *panel)
{
    auto *dock = new QDockWidget(panel->accessibleName(), this);
    dock->setObjectName(id);
    dock->setWidget(panel);
    m_docks.append(dock);
    connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::updateTitleBars, Qt::QueuedConnection);
    connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::updateTitleBars, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::updateTitleBars, Qt::QueuedConnection);
    const qsizetype number = m_docks.size();
    const auto digit = number <= 10 ? std::optional(int(number % 10)) : std::nullopt;
    m_actions.add({.id = QStringLiteral("view.") + id,
                   .text = dock->windowTitle(),
                   .tip = tr("Show the panel %1").arg(dock->windowTitle()),
                   .icon = id,
                   .shortcut = digit ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + *digit)) : QKeySequence(),
                   .command = [this, id] { showPanel(id); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
}

void MainWindow::arrangeDocks()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false); // adding alone leaves a window of its own as it is
    }
    QDockWidget *overview = stackDocks(Qt::TopDockWidgetArea,
                                       {"overview", "library", "snapshots", "audiobooks", "review", "series", "wanted",
                                        "persons", "duplicates", "integrity", "servers"});
    QDockWidget *queue = stackDocks(Qt::BottomDockWidgetArea, {"queue", "log", "connections", "folders"});
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->show();
    }
    overview->raise();
    queue->raise();
    resizeDocks({overview, queue}, {520, 240}, Qt::Vertical);
}

/// One behind the other; returns the first.
QDockWidget *MainWindow::stackDocks(Qt::DockWidgetArea area, std::initializer_list<const char *> names)
{
    QDockWidget *first = nullptr;
    QDockWidget *before = nullptr;
    for (const char *name : names) {
        auto *dock = findChild<QDockWidget *>(QLatin1String(name));
        before ? tabifyDockWidget(before, dock) : addDockWidget(area, dock);
        first = first ? first : dock;
        before = dock;
    }
    return first;
}

/// A tab is title enough: it can be dragged out. A dock that stands alone needs its bar as a handle.
void MainWindow::updateTitleBars()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const QList<QDockWidget *> siblings = tabifiedDockWidgets(dock);
        const bool tabbed = !dock->isFloating() && std::any_of(siblings.begin(), siblings.end(), hasTab);
        if (tabbed == bool(dock->titleBarWidget())) {
            continue;
        }
        delete dock->titleBarWidget();
        dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
    }
}
} // namespace kuramori
