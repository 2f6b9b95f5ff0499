// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the window itself; those of the panels stand with their panels.
#include "models/settings/settings.h"
#include "models/store/store.h"
#include "ui/theme/theme.h"
#include "ui/window/commandpalette.h"
#include "ui/window/mainwindow.h"

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
             .command =
                 [this, choice = choice] {
                     changeSetting(QStringLiteral("ui.theme"), choice);
                     applyTheme(*qApp, m_parts.settings.text(QStringLiteral("ui.theme")));
                 },
             .enabledWhen = {},
             .checkedWhen
             = [this, choice = choice] { return m_parts.settings.text(QStringLiteral("ui.theme")) == choice; }});
    }
    m_actions.add({.id = QStringLiteral("view.float"),
                   .text = tr("&Float this panel"),
                   .tip = tr("Make the panel with the focus a window of its own, or dock it again"),
                   .icon = QStringLiteral("window"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
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
    m_actions.add({.id = QStringLiteral("view.reset"),
                   .text = tr("&Reset the layout"),
                   .tip = tr("Put all panels back to where they were at first"),
                   .icon = QStringLiteral("layout"),
                   .shortcut = {},
                   .command = [this] { arrangeDocks(); },
                   .enabledWhen = {},
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
