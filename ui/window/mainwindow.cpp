// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/domain/dailyspan.h"
#include "models/domain/recordingkey.h"
#include "models/settings/settings.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/connectionspanel.h"
#include "ui/panels/datatable.h"
#include "ui/panels/duplicatespanel.h"
#include "ui/panels/folderspanel.h"
#include "ui/panels/integritypanel.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/overviewpanel.h"
#include "ui/panels/personspanel.h"
#include "ui/panels/queuepanel.h"
#include "ui/panels/reviewtabs.h"
#include "ui/panels/seriespanel.h"
#include "ui/panels/serverspanel.h"
#include "ui/panels/snapshotspanel.h"
#include "ui/panels/wantedpanel.h"
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
} // namespace

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts)
    , m_settings(parts.settings, m_history)
    , m_commands(parts.store, parts.jobKinds, m_history)
    , m_secrets(parts.secrets)
    , m_work(parts.store, parts.reader)
    , m_notices(parts.store, parts.reader)
    , m_search(parts.store)
    , m_covers(parts.covers)
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
    registerServerActions();
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

/// While they go, panels hear that they are no longer seen, and use what is kept here.
MainWindow::~MainWindow()
{
    qDeleteAll(std::exchange(m_docks, {}));
}

void MainWindow::createMenus()
{
    const auto action = [this](const char *id) { return m_actions.action(QLatin1String(id)); };
    QMenu *program = menuBar()->addMenu(tr("&Program"));
    program->addActions({action("snapshots.take"), action("work.pause"), action("connections.test")});
    program->addSeparator();
    m_folders->fillMenu(*program);
    m_servers->fillMenu(*program->addMenu(themeIcon(QStringLiteral("servers")), tr("Audiobook ser&vers")));
    program->addSeparator();
    program->addActions(
        {action("settings.notify"), action("settings.tray"), action("program.keys"), action("program.settings")});
    program->addSeparator();
    program->addAction(action("program.quit"));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({action("edit.undo"), action("edit.redo")});
    edit->addSeparator();
    edit->addAction(action("works.search"));
    edit->addSeparator();
    edit->addActions({action("log.copy"), action("notices.read")});

    fillViewMenu(*menuBar()->addMenu(tr("&View")));
    fillBooksMenu(*menuBar()->addMenu(tr("&Books")));
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

void MainWindow::fillViewMenu(QMenu &menu)
{
    const auto action = [this](const char *id) { return m_actions.action(QLatin1String(id)); };
    for (const QDockWidget *dock : std::as_const(m_docks)) {
        menu.addAction(m_actions.action(QStringLiteral("view.") + dock->objectName()));
    }
    menu.addSeparator();
    menu.addActions({action("library.follow"), action("library.have")});
    menu.addActions({action("library.filter"), action("library.doubtful"), action("library.grid"),
                     action("library.details"), action("log.follow")});
    menu.addSeparator();
    QMenu *themes = menu.addMenu(themeIcon(QStringLiteral("theme")), tr("&Colours"));
    themes->addActions({action("view.theme.system"), action("view.theme.light"), action("view.theme.dark")});
    fillLayoutMenu(*menu.addMenu(themeIcon(QStringLiteral("layout")), tr("&Layouts")));
    menu.addActions({action("view.float"), action("view.close")});
    m_audiobooks->fillViewMenu(*menu.addMenu(themeIcon(QStringLiteral("audiobooks")), tr("Audiobook vie&w")));
}

void MainWindow::fillBooksMenu(QMenu &menu)
{
    m_audiobooks->fillMenu(menu);
    menu.addSeparator();
    m_series->fillMenu(menu);
    menu.addSeparator();
    m_duplicates->fillMenu(menu);
    m_wanted->fillMenu(*menu.addMenu(themeIcon(QStringLiteral("wanted")), tr("&Wanted")));
    m_review->fillMenu(*menu.addMenu(themeIcon(QStringLiteral("review")), tr("&Review")));
    m_persons->fillMenu(*menu.addMenu(themeIcon(QStringLiteral("persons")), tr("&Persons")));
    m_integrity->fillMenu(*menu.addMenu(themeIcon(QStringLiteral("integrity")), tr("&Integrity")));
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
    if (key == QLatin1String("library.languages")) {
        m_commands.takeLanguages(languageKeys(m_parts.settings.text(key)));
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
