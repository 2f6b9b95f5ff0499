// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/domain/dailyspan.h"
#include "models/settings/settings.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/connectionspanel.h"
#include "ui/panels/datatable.h"
#include "ui/panels/duplicatespanel.h"
#include "ui/panels/folderspanel.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/overviewpanel.h"
#include "ui/panels/panelparts.h"
#include "ui/panels/queuepanel.h"
#include "ui/panels/seriespanel.h"
#include "ui/panels/snapshotspanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/window/desktopwatch.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLoggingCategory>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(windowLog, "window")

const QString recentKey = QStringLiteral("palette/recent");
constexpr QSize firstSize{1280, 800};
constexpr int sentenceTime = 8000; // milliseconds

/// Docks that float or are closed keep their place in a group of tabs.
bool hasTab(const QDockWidget *dock)
{
    return !dock->isFloating() && !dock->isHidden();
}
} // namespace

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts)
    , m_settings(parts.settings, m_history)
    , m_commands(parts.store, parts.jobKinds, m_history)
    , m_work(parts.store, parts.reader)
    , m_notices(parts.store, parts.reader)
    , m_search(parts.store)
{
    setWindowTitle(QStringLiteral("Kuramori"));
    setWindowIcon(programIcon());
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | AnimatedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    registerProgramActions();
    registerWorkActions();
    registerViewActions();
    registerSettingActions();
    registerHistoryActions();
    registerLayoutActions();
    createPanels();
    createTray();
    watchConnections();
    createMenus();
    createStatusBar();
    resize(firstSize.boundedTo(screen()->availableSize()));
    m_layouts = new Layouts(parts.layoutFile, layoutParts(), m_history, this);
    connect(m_layouts, &Layouts::done, this, &MainWindow::report);
    connect(m_layouts, &Layouts::failed, this, &MainWindow::report);
    m_layouts->restoreLast();
    m_actions.setRecent(QSettings(parts.layoutFile, QSettings::IniFormat).value(recentKey).toStringList());
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanels()
{
    const PanelParts parts{m_parts.store, m_parts.reader, m_parts.clock, m_actions, m_commands, m_work, m_search};
    m_overview = new OverviewPanel(parts, m_parts.hosts);
    m_library = new LibraryPanel(parts, m_parts.covers);
    m_queue = new QueuePanel(parts, m_parts.progress);
    m_log = new LogPanel(m_parts.log, m_actions);
    m_snapshots = new SnapshotsPanel(parts);
    m_connections = new ConnectionsPanel(parts, m_parts.hosts, m_desktop, m_parts.settings);
    m_folders = new FoldersPanel(parts);
    m_audiobooks = new AudiobooksPanel(parts);
    m_series = new SeriesPanel(parts);
    m_duplicates = new DuplicatesPanel(parts);
    connect(m_overview, &OverviewPanel::failed, this, &MainWindow::say);
    connect(m_library, &LibraryPanel::failed, this, &MainWindow::say);
    connect(m_library, &LibraryPanel::filterAsked, this, [this] { showPanel(QStringLiteral("library")); });
    connect(m_queue, &QueuePanel::failed, this, &MainWindow::say);
    connect(m_snapshots, &SnapshotsPanel::failed, this, &MainWindow::say);
    connect(m_snapshots, &SnapshotsPanel::workChosen, this, &MainWindow::openWork);
    connect(m_connections, &ConnectionsPanel::said, this, &MainWindow::say);
    connect(m_folders, &FoldersPanel::failed, this, &MainWindow::say);
    connect(m_audiobooks, &AudiobooksPanel::failed, this, &MainWindow::say);
    connect(m_audiobooks, &AudiobooksPanel::filterAsked, this, [this] { showPanel(QStringLiteral("audiobooks")); });
    connect(m_series, &SeriesPanel::failed, this, &MainWindow::say);
    connect(m_duplicates, &DuplicatesPanel::failed, this, &MainWindow::say);

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
    arrangeDocks();
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
    QDockWidget *overview = m_docks.at(0);
    QDockWidget *queue = m_docks.at(2);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false); // adding alone leaves a window of its own as it is
    }
    addDockWidget(Qt::TopDockWidgetArea, overview);
    addDockWidget(Qt::BottomDockWidgetArea, queue);
    tabifyDockWidget(overview, m_docks.at(1));
    tabifyDockWidget(m_docks.at(1), m_docks.at(7));
    tabifyDockWidget(m_docks.at(7), m_docks.at(4));
    for (const char *name : {"series", "duplicates"}) {
        tabifyDockWidget(m_docks.at(4), findChild<QDockWidget *>(QLatin1String(name)));
    }
    tabifyDockWidget(queue, m_docks.at(3));
    tabifyDockWidget(m_docks.at(3), m_docks.at(5));
    tabifyDockWidget(m_docks.at(5), m_docks.at(6));
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->show();
    }
    overview->raise();
    queue->raise();
    resizeDocks({overview, queue}, {520, 240}, Qt::Vertical);
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

void MainWindow::createMenus()
{
    const auto action = [this](const char *id) { return m_actions.action(QLatin1String(id)); };
    QMenu *program = menuBar()->addMenu(tr("&Program"));
    program->addActions({action("snapshots.take"), action("work.pause"), action("connections.test")});
    program->addSeparator();
    m_folders->fillMenu(*program);
    program->addSeparator();
    program->addActions({action("settings.notify"), action("settings.tray"), action("program.settings")});
    program->addSeparator();
    program->addAction(action("program.quit"));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({action("edit.undo"), action("edit.redo")});
    edit->addSeparator();
    edit->addAction(action("works.search"));
    edit->addSeparator();
    edit->addActions({action("log.copy"), action("notices.read")});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (const QDockWidget *dock : std::as_const(m_docks)) {
        view->addAction(m_actions.action(QStringLiteral("view.") + dock->objectName()));
    }
    view->addSeparator();
    view->addActions({action("library.filter"), action("library.doubtful"), action("library.grid"),
                      action("library.details"), action("log.follow")});
    view->addSeparator();
    QMenu *themes = view->addMenu(themeIcon(QStringLiteral("theme")), tr("&Colours"));
    themes->addActions({action("view.theme.system"), action("view.theme.light"), action("view.theme.dark")});
    fillLayoutMenu(*view->addMenu(themeIcon(QStringLiteral("layout")), tr("&Layouts")));
    view->addActions({action("view.float"), action("view.close")});

    m_audiobooks->fillViewMenu(*view->addMenu(themeIcon(QStringLiteral("audiobooks")), tr("Audiobook vie&w")));

    QMenu *books = menuBar()->addMenu(tr("&Books"));
    m_audiobooks->fillMenu(*books);
    books->addSeparator();
    m_series->fillMenu(*books);
    books->addSeparator();
    m_duplicates->fillMenu(*books);
    m_snapshots->fillMenu(*menuBar()->addMenu(tr("&Snapshots")));
    m_queue->fillMenu(*menuBar()->addMenu(tr("&Queue")));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({action("program.palette"), action("program.about")});
    for (QAction *each : m_actions.actions()) {
        if (each->shortcutContext() == Qt::WindowShortcut) { // others work in their panel alone
            addAction(each); // so that shortcuts work without their menu
        }
    }

    auto *bar = new QToolBar(this);
    bar->setAccessibleName(tr("Main tools"));
    bar->setIconSize(QSize(16, 16));
    bar->addActions(
        {action("snapshots.take"), action("work.pause"), action("works.search"), action("program.palette")});
    menuBar()->setCornerWidget(bar);
}

QDockWidget *MainWindow::currentDock() const
{
    for (QDockWidget *dock : m_docks) {
        if (focusWidget() && dock->isAncestorOf(focusWidget())) {
            return dock;
        }
    }
    return nullptr;
}

void MainWindow::createStatusBar()
{
    statusBar()->addPermanentWidget(new StatusLine(m_work, m_parts.progress, m_parts.hosts, m_parts.clock, this));
    connect(&m_commands, &Commands::done, this, &MainWindow::report);
    connect(&m_commands, &Commands::failed, this, &MainWindow::report);
    connect(&m_settings, &SettingEditor::done, this, &MainWindow::report);
    connect(&m_settings, &SettingEditor::failed, this, &MainWindow::report);
    connect(&m_settings, &SettingEditor::changed, this, &MainWindow::followSetting);
    for (QAction *action : m_actions.actions()) {
        connect(action, &QAction::hovered, this, [this, action] { say(action->statusTip()); });
    }
}

void MainWindow::createTray()
{
    m_tray = new Tray(m_work, m_notices, m_actions, this);
    m_notifier = new DesktopNotifier(m_tray->icon(), this);
    connect(m_tray, &Tray::activated, this, &MainWindow::bringToFront);
    connect(m_notifier, &DesktopNotifier::opened, this, &MainWindow::openNotice);
    connect(&m_notices, &NoticeFeed::arrived, this, [this](const Notice &notice) {
        say(notice.title);
        if (m_parts.settings.boolean(QStringLiteral("ui.notify")) && !isQuietHour()) {
            m_notifier->show(notice);
        }
    });
}

bool MainWindow::isQuietHour() const
{
    const auto quiet = DailySpan::fromString(m_parts.settings.text(QStringLiteral("ui.quiet_hours")));
    return quiet && quiet->contains(toDateTime(m_parts.clock.wall()).toLocalTime().time());
}

void MainWindow::watchConnections()
{
    auto *desktop = new DesktopWatch([this] { return m_tray->isAvailable(); }, m_desktop, this);
    const auto *dock = findChild<QDockWidget *>(QStringLiteral("connections"));
    connect(dock, &QDockWidget::visibilityChanged, m_connections, [panel = m_connections, desktop](bool isVisible) {
        if (isVisible) {
            desktop->look();
        }
        panel->setWatched(isVisible);
    });
}

void MainWindow::openNotice(const Notice &notice)
{
    bringToFront();
    if (notice.job.isValid()) {
        showPanel(QStringLiteral("queue"));
        m_queue->showJob(notice.job);
    } else {
        showPanel(QStringLiteral("overview"));
    }
}

void MainWindow::openWork(WorkId work)
{
    showPanel(QStringLiteral("library"));
    m_library->showWork(work);
}

void MainWindow::showPanel(const QString &id)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() == id) {
            dock->show();
            dock->raise();
            dock->widget()->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void MainWindow::say(const QString &sentence)
{
    statusBar()->showMessage(oneLine(sentence), sentenceTime);
}

void MainWindow::report(const QString &sentence)
{
    say(sentence);
    qCInfo(windowLog, "%s", qUtf8Printable(sentence));
    m_actions.refresh();
}

void MainWindow::changeSetting(const QString &key, const QString &value)
{
    if (const Result<void> changed = m_settings.set(key, value); !changed) {
        report(changed.error().message);
    }
}

/// What can follow a setting at once does; the rest says in the dialog that it needs a restart.
void MainWindow::followSetting(const QString &key)
{
    if (key == QLatin1String("ui.theme")) {
        applyTheme(*qApp, m_parts.settings.text(key));
    }
    m_actions.refresh();
}

void MainWindow::bringToFront()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::saveLayout() const
{
    m_layouts->saveLast();
    QSettings(m_parts.layoutFile, QSettings::IniFormat).setValue(recentKey, m_actions.recent());
}

bool MainWindow::staysInTray() const
{
    return m_parts.settings.boolean(QStringLiteral("ui.close_to_tray")) && m_tray->isAvailable();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    if (staysInTray()) {
        event->ignore();
        hide();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT quitRequested();
}
} // namespace kuramori
