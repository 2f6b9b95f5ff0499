// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/live/desktopboard.h"
#include "models/settings/asyncsecrets.h"
#include "models/tables/librarysearch.h"
#include "models/tables/noticefeed.h"
#include "models/tables/workwatch.h"
#include "ui/covers/covershelf.h"
#include "ui/history/layouts.h"
#include "ui/history/settingeditor.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/window/desktopnotifier.h"
#include "ui/window/tray.h"

#include <QMainWindow>
#include <QPointer>
#include <QUndoStack>

namespace kuramori
{
class AudiobooksPanel;
class ConnectionsPanel;
class DuplicatesPanel;
struct CorrectableBook;
class FoldersPanel;
class CoverBoard;
class HostBoard;
class IntegrityPanel;
class KeysDialog;
class LayoutsDialog;
class LibraryPanel;
struct FoundWork;
class LogBoard;
class LogPanel;
class OverviewPanel;
class PersonsPanel;
struct PathMapping;
class ProgressBoard;
class QueuePanel;
class ReviewTabs;
class SeriesPanel;
class WantedPanel;
struct Server;
class ServersPanel;
class Settings;
class SettingsDialog;
class SnapshotsPanel;

/// What the window is given. All of it outlives the window.
struct WindowParts
{
    Store &store;
    AsyncReader &reader;
    Settings &settings;
    Secrets &secrets;
    const JobKinds &jobKinds;
    const ProgressBoard &progress;
    const HostBoard &hosts;
    const LogBoard &log;
    CoverBoard &covers;
    const Clock &clock;
    QString layoutFile; ///< where sizes, docks and columns are kept; nothing is kept anywhere else
};

/// The window: panels in docks, menus, status bar, tray and notifications. It can be shown at once; figures, rows and
/// charts arrive after the first paint.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    ActionRegistry &actions() { return m_actions; }
    const Tray &tray() const { return *m_tray; }
    void bringToFront(); ///< for a second start, the tray and notifications
    void saveLayout() const;

Q_SIGNALS:
    void quitRequested(); ///< from the menu, the tray, or closing without a tray to stay in

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void registerProgramActions();
    void registerWorkActions();
    void registerViewActions();
    void registerSettingActions();
    void registerHistoryActions();
    void registerLayoutActions();
    void createPanels();
    void followPanels();
    void followServers();
    void registerServerActions();
    void addDocks();
    void addDock(const QString &id, QWidget *panel);
    void arrangeDocks();
    QDockWidget *stackDocks(Qt::DockWidgetArea area, std::initializer_list<const char *> names);
    void updateTitleBars();
    QDockWidget *currentDock() const; ///< the one with the focus
    void createMenus();
    void fillViewMenu(QMenu &menu);
    void fillBooksMenu(QMenu &menu);
    void createStatusBar();
    void createTray();
    void watchConnections();
    QList<LayoutPart> layoutParts();
    void fillLayoutMenu(QMenu &menu);
    void resetLayout();
    void openLayouts();
    void showPanel(const QString &id);
    void openNotice(const Notice &notice);
    void openWork(WorkId work);
    void openWorkSearch();
    void openFound(const FoundWork &found);
    void filterPanel(const QString &text, SubjectKind kind);
    void openServerDialog(const std::optional<Server> &known); ///< nothing: a new one
    void openWriteBackDialog(const Server &server);
    void openRecordingsDialog(const EntryOfSeries &entry, const QString &title);
    void openSideCarDialog(const QList<WorkId> &books);
    void openCorrectionDialog(const CorrectableBook &book);
    void openSearchDialog(const SearchWords &proposal, std::function<void(const SearchWords &)> search);
    void openMappingDialog(const Server &server, const QStringList &folders, const PathMapping &proposal);
    void openKeys();
    void showAbout();
    void openSettings();
    void say(const QString &sentence);
    void report(const QString &sentence); ///< what was done or undone: said, and kept in the log
    void changeSetting(const QString &key, const QString &value);
    void followSetting(const QString &key);
    QList<QAction *> historyActions() const;
    bool canUndo() const;
    bool canRedo() const;
    bool staysInTray() const;
    bool isQuietHour() const;

    WindowParts m_parts;
    ActionRegistry m_actions;
    QUndoStack m_history;
    SettingEditor m_settings;
    Commands m_commands;
    AsyncSecrets m_secrets;
    WorkWatch m_work;
    NoticeFeed m_notices;
    LibrarySearch m_search;
    DesktopBoard m_desktop;
    CoverShelf m_covers; // of all panels that show covers of others
    Tray *m_tray = nullptr;
    DesktopNotifier *m_notifier = nullptr;
    OverviewPanel *m_overview = nullptr;
    LibraryPanel *m_library = nullptr;
    QueuePanel *m_queue = nullptr;
    LogPanel *m_log = nullptr;
    ConnectionsPanel *m_connections = nullptr;
    FoldersPanel *m_folders = nullptr;
    AudiobooksPanel *m_audiobooks = nullptr;
    SeriesPanel *m_series = nullptr;
    WantedPanel *m_wanted = nullptr;
    DuplicatesPanel *m_duplicates = nullptr;
    IntegrityPanel *m_integrity = nullptr;
    PersonsPanel *m_persons = nullptr;
    ReviewTabs *m_review = nullptr;
    ServersPanel *m_servers = nullptr;
    SnapshotsPanel *m_snapshots = nullptr;
    Layouts *m_layouts = nullptr;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<LayoutsDialog> m_layoutsDialog;
    QPointer<KeysDialog> m_keysDialog;
    QList<QDockWidget *> m_docks; // in the order of their shortcuts
};
} // namespace kuramori
