// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the window itself; those of the panels stand with their panels.
#include "models/settings/settings.h"
#include "models/store/store.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/personspanel.h"
#include "ui/theme/plaintext.h"
#include "ui/window/commandpalette.h"
#include "ui/window/mainwindow.h"
#include "ui/window/worksearch.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMessageBox>

namespace kuramori
{
void MainWindow::registerProgramActions()
{
    m_actions.add({.id = QStringLiteral("program.quit"),
                   .text = tr("&Quit"),
                   .tip = tr("End Kuramori; running jobs stop and go on at the next start"),
                   .icon = QStringLiteral("quit"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Q), // QKeySequence::Quit is empty outside KDE and GNOME
                   .command = [this] { Q_EMIT quitRequested(); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
    m_actions.add({.id = QStringLiteral("window.open"),
                   .text = tr("&Open the window"),
                   .tip = {},
                   .icon = QStringLiteral("window"),
                   .shortcut = {},
                   .command = [this] { bringToFront(); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
    m_actions.add({.id = QStringLiteral("program.palette"),
                   .text = tr("Find an &action…"),
                   .tip = tr("Find and run any action by its name"),
                   .icon = QStringLiteral("command"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::Key_K),
                   .command = [this] { openCommandPalette(this, m_actions); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
    m_actions.add({.id = QStringLiteral("works.search"),
                   .text = tr("&Find…"),
                   .tip = tr("Find a book, a series, a person or an anime by any of its names and open it"),
                   .icon = QStringLiteral("search"),
                   .shortcut = QKeySequence::Find,
                   .command = [this] { openWorkSearch(); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
    m_actions.add({.id = QStringLiteral("program.about"),
                   .text = tr("&About Kuramori"),
                   .tip = {},
                   .icon = QStringLiteral("help"),
                   .shortcut = {},
                   .command = [this] { showAbout(); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
}

void MainWindow::registerWorkActions()
{
    m_actions.add({.id = QStringLiteral("snapshots.take"),
                   .text = tr("&Take snapshots now"),
                   .tip = tr("Read the top, airing, upcoming and movie lists of today"),
                   .icon = QStringLiteral("snapshots"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::Key_T),
                   .command = [this] { m_commands.takeSnapshots(); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
    m_actions.add(
        {.id = QStringLiteral("work.pause"),
         .text = tr("&Pause everything"),
         .tip = tr("Start no more jobs and interrupt those that run, until you say otherwise"),
         .icon = QStringLiteral("pause"),
         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_P),
         .command
         = [this] { m_work.isEverythingPaused() ? m_commands.resumeEverything() : m_commands.pauseEverything(); },
         .enabledWhen = {},
         .checkedWhen = [this] { return m_work.isEverythingPaused(); }});
    m_actions.add({.id = QStringLiteral("notices.read"),
                   .text = tr("&Mark notices as read"),
                   .tip = {},
                   .icon = QStringLiteral("state-completed"),
                   .shortcut = {},
                   .command = [this] { m_commands.markNoticesRead(); },
                   .enabledWhen = [this] { return !m_notices.unread().isEmpty(); },
                   .checkedWhen = {}});
    connect(&m_work, &WorkWatch::changed, &m_actions, &ActionRegistry::refresh);
    connect(&m_notices, &NoticeFeed::changed, &m_actions, &ActionRegistry::refresh);
}

void MainWindow::registerViewActions()
{
    struct Choice
    {
        QString name;
        QString text;
        QString tip;
    };
    connect(qApp, &QApplication::focusChanged, &m_actions, &ActionRegistry::refresh);
    const Choice themes[]{{QStringLiteral("system"), tr("As the &desktop"), tr("Take the colours of the desktop")},
                          {QStringLiteral("light"), tr("&Light"), tr("Use light colours")},
                          {QStringLiteral("dark"), tr("D&ark"), tr("Use dark colours")}};
    for (const auto &[choice, text, tip] : themes) {
        m_actions.add(
            {.id = QStringLiteral("view.theme.") + choice,
             .text = text,
             .tip = tip,
             .icon = QStringLiteral("theme"),
             .shortcut = {},
             .command = [this, choice = choice] { changeSetting(QStringLiteral("ui.theme"), choice); },
             .enabledWhen = {},
             .checkedWhen
             = [this, choice = choice] { return m_parts.settings.text(QStringLiteral("ui.theme")) == choice; }});
    }
    m_actions.add({.id = QStringLiteral("view.float"),
                   .text = tr("&Float this panel"),
                   .tip = tr("Make the panel with the focus a window of its own, or dock it again"),
                   .icon = QStringLiteral("window"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                   .command = [this] { currentDock()->setFloating(!currentDock()->isFloating()); },
                   .enabledWhen = [this] { return currentDock() != nullptr; },
                   .checkedWhen = {}});
    m_actions.add({.id = QStringLiteral("view.close"),
                   .text = tr("&Close this panel"),
                   .tip = tr("Close the panel with the focus; the View menu brings it back"),
                   .icon = QStringLiteral("cancel"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::Key_W),
                   .command = [this] { currentDock()->close(); },
                   .enabledWhen = [this] { return currentDock() != nullptr; },
                   .checkedWhen = {}});
}

void MainWindow::registerSettingActions()
{
    const auto addSwitch = [this](const QString &id, const QString &key, const QString &text, const QString &tip,
                                  std::function<bool()> enabledWhen) {
        m_actions.add({.id = id,
                       .text = text,
                       .tip = tip,
                       .icon = {},
                       .shortcut = {},
                       .command =
                           [this, key] {
                               const bool on = m_parts.settings.boolean(key);
                               changeSetting(key, on ? QStringLiteral("false") : QStringLiteral("true"));
                           },
                       .enabledWhen = std::move(enabledWhen),
                       .checkedWhen = [this, key] { return m_parts.settings.boolean(key); }});
    };
    addSwitch(QStringLiteral("settings.notify"), QStringLiteral("ui.notify"), tr("Desktop &notifications"),
              tr("Tell on the desktop when a crawl ends or something needs attention"), {});
    addSwitch(QStringLiteral("settings.tray"), QStringLiteral("ui.close_to_tray"), tr("Keep working in the &tray"),
              tr("Keep working in the tray when the window is closed"),
              [this] { return m_tray && m_tray->isAvailable(); });
}

void MainWindow::registerHistoryActions()
{
    m_actions.add({.id = QStringLiteral("program.settings"),
                   .text = tr("&Settings…"),
                   .tip = tr("See and change every setting"),
                   .icon = QStringLiteral("settings"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Comma), // QKeySequence::Preferences is empty here
                   .command = [this] { openSettings(); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
    m_actions.add({.id = QStringLiteral("edit.undo"),
                   .text = tr("&Undo"),
                   .tip = tr("Take back the last order or change of a setting"),
                   .icon = QStringLiteral("undo"),
                   .shortcut = QKeySequence::Undo,
                   .command = [this] { m_history.undo(); },
                   .enabledWhen = [this] { return canUndo(); },
                   .checkedWhen = {}});
    m_actions.add({.id = QStringLiteral("edit.redo"),
                   .text = tr("&Redo"),
                   .tip = tr("Do again what was taken back last"),
                   .icon = QStringLiteral("redo"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                   .command = [this] { m_history.redo(); },
                   .enabledWhen = [this] { return canRedo(); },
                   .checkedWhen = {}});
    const auto name = [this](const char *id, const QString &verb, const QString &step) {
        QString text = oneLine(step, 60).replace(u'&', QStringLiteral("&&"));
        m_actions.action(QLatin1String(id))->setText(step.isEmpty() ? verb : verb + QStringLiteral(": ") + text);
    };
    connect(&m_history, &QUndoStack::undoTextChanged, this,
            [name](const QString &step) { name("edit.undo", tr("&Undo"), step); });
    connect(&m_history, &QUndoStack::redoTextChanged, this,
            [name](const QString &step) { name("edit.redo", tr("&Redo"), step); });
    connect(&m_history, &QUndoStack::indexChanged, &m_actions, &ActionRegistry::refresh);
}

/// For dialogs, which have windows and so shortcuts of their own.
QList<QAction *> MainWindow::historyActions() const
{
    return {m_actions.action(QStringLiteral("edit.undo")), m_actions.action(QStringLiteral("edit.redo"))};
}

/// The answer to an order is what takes it back, so the next step waits for it.
bool MainWindow::canUndo() const
{
    return m_history.canUndo() && !m_commands.isBusy();
}

bool MainWindow::canRedo() const
{
    return m_history.canRedo() && !m_commands.isBusy();
}

void MainWindow::openWorkSearch()
{
    auto *search = new WorkSearch(m_search, this);
    connect(search, &WorkSearch::chosen, this, &MainWindow::openFound);
    connect(search, &WorkSearch::filterWanted, this, &MainWindow::filterPanel);
    search->show();
}

void MainWindow::openFound(const FoundWork &found)
{
    if (found.kind == SubjectKind::Anime) {
        openWork(WorkId(found.id));
        return;
    }
    showPanel(QStringLiteral("audiobooks"));
    switch (found.kind) {
    case SubjectKind::Series:
        m_audiobooks->showOnly(SeriesOfBook{SeriesId(found.id), found.title});
        break;
    case SubjectKind::Person:
        m_audiobooks->showOnly(PersonOfBook{PersonId(found.id), found.title}, found.isNarrator);
        break;
    default:
        m_audiobooks->showBook(WorkId(found.id));
    }
}

void MainWindow::filterPanel(const QString &text, SubjectKind kind)
{
    if (kind == SubjectKind::Anime) {
        m_library->setFilter(text);
        m_library->focusFilter();
    } else if (kind == SubjectKind::Person) {
        showPanel(QStringLiteral("persons"));
        m_persons->showOnly(text);
    } else {
        m_audiobooks->setFilter(text);
        m_audiobooks->focusFilter();
    }
}

void MainWindow::openSettings()
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(m_settings, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_settingsDialog->addActions(historyActions());
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Kuramori"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    const QString tray = m_tray->isAvailable() ? tr("This desktop has a tray.") : tr("This desktop has no tray.");
    box->setText(tr("Kuramori %1\nKeeper of the storehouse\n\nDatabase: %2\n%3")
                     .arg(QApplication::applicationVersion(), m_parts.store.options().database.toString(), tray));
    box->open();
}
} // namespace kuramori
