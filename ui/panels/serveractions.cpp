// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the audiobook servers.
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/serverpane.h"
#include "ui/panels/serverspanel.h"

namespace kuramori
{
void ServersPanel::registerServers()
{
    m_parts.actions.add(
        {.id = QStringLiteral("servers.add"),
         .text = tr("&Add a server…"),
         .tip = tr(
             "Name an Audiobookshelf server whose books are to be read. Nothing on it is changed unless you allow it."),
         .icon = QStringLiteral("servers"),
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
         .command = [this] { Q_EMIT addWanted(); },
         .enabledWhen = {},
         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("servers.change"),
                         .text = tr("&Change the server…"),
                         .tip = tr("Change the address of the server, or whom it takes us for"),
                         .icon = QStringLiteral("settings"),
                         .shortcut = QKeySequence(Qt::Key_F2),
                         .command =
                             [this] {
                                 if (const ServerLine *line = current()) {
                                     Q_EMIT changeWanted(line->server);
                                 }
                             },
                         .enabledWhen = [this] { return current() != nullptr; },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("servers.remove"),
                         .text = tr("For&get the server…"),
                         .tip = tr("Remove the server and what was read of it from here. Nothing on it is changed."),
                         .icon = QStringLiteral("cancel"),
                         .shortcut = QKeySequence(Qt::Key_Delete),
                         .command = [this] { removeCurrent(); },
                         .enabledWhen = [this] { return current() != nullptr; },
                         .checkedWhen = {}},
                        this);
}

void ServersPanel::registerWork()
{
    m_parts.actions.add(
        {.id = QStringLiteral("servers.test"),
         .text = tr("&Test the server"),
         .tip = tr("Ask the server who it is, now, and look for one file of each of its folders on this machine"),
         .icon = QStringLiteral("test"),
         .shortcut = QKeySequence(Qt::Key_F5),
         .command = [this] { test(); },
         .enabledWhen =
             [this] {
                 const ServerLine *line = current();
                 return line && !m_tests.isUnderWay(serverSourceName(line->server.name));
             },
         .checkedWhen = {}},
        this);
    m_parts.actions.add({.id = QStringLiteral("servers.read"),
                         .text = tr("&Read it now"),
                         .tip = tr("Read what has changed on the server since it was last read"),
                         .icon = QStringLiteral("retry"),
                         .shortcut = QKeySequence(Qt::Key_R),
                         .command =
                             [this] {
                                 if (const ServerLine *line = current()) {
                                     m_parts.commands.readServers({line->server.id});
                                 }
                             },
                         .enabledWhen = [this] { return current() != nullptr; },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("servers.daily"),
                         .text = tr("Read it &daily"),
                         .tip = tr("Read the server once a day, at the time of the setting; otherwise it is read only "
                                   "when you say so"),
                         .icon = QStringLiteral("state-scheduled"),
                         .shortcut = QKeySequence(Qt::Key_D),
                         .command = [this] { switchCurrent(); },
                         .enabledWhen = [this] { return current() != nullptr; },
                         .checkedWhen = [this] { return current() && current()->server.isEnabled; }},
                        this);
}

void ServersPanel::registerWriting()
{
    m_parts.actions.add({.id = QStringLiteral("servers.write"),
                         .text = tr("&Write back…"),
                         .tip = tr("See what is known here and not on the server, and write what you agree to"),
                         .icon = QStringLiteral("save"),
                         .shortcut = QKeySequence(Qt::Key_W),
                         .command =
                             [this] {
                                 if (const ServerLine *line = current()) {
                                     Q_EMIT writingWanted(line->server);
                                 }
                             },
                         .enabledWhen = [this] { return current() != nullptr; },
                         .checkedWhen = {}},
                        this);
}

void ServersPanel::registerFolders()
{
    m_parts.actions.add({.id = QStringLiteral("servers.map"),
                         .text = tr("&Map a folder…"),
                         .tip = tr("Say where a folder of the server is on this machine, so that its files are found"),
                         .icon = QStringLiteral("folders"),
                         .shortcut = QKeySequence(Qt::Key_M),
                         .command = [this] { mapFolder(); },
                         .enabledWhen = [this] { return current() != nullptr; },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("servers.unmap"),
                         .text = tr("Ta&ke the mapping away"),
                         .tip = tr("Forget where the folder that is selected is on this machine"),
                         .icon = QStringLiteral("undo"),
                         .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_M),
                         .command =
                             [this] {
                                 const ServerLine *line = current();
                                 if (line && !m_pane->selectedFolder().isEmpty()) {
                                     m_parts.commands.unmapFolder(line->server.id, m_pane->selectedFolder());
                                 }
                             },
                         .enabledWhen = [this] { return current() && !m_pane->selectedFolder().isEmpty(); },
                         .checkedWhen = {}},
                        this);
}
} // namespace kuramori
