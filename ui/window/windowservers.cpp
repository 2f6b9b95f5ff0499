// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs about audiobook servers; the panel asks for them.
#include "ui/dialogs/mappingdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/panels/serverspanel.h"
#include "ui/window/mainwindow.h"

namespace kuramori
{
void MainWindow::followServers()
{
    connect(m_servers, &ServersPanel::failed, this, &MainWindow::say);
    connect(m_servers, &ServersPanel::said, this, &MainWindow::say);
    connect(m_servers, &ServersPanel::addWanted, this, [this] { openServerDialog(std::nullopt); });
    connect(m_servers, &ServersPanel::changeWanted, this, &MainWindow::openServerDialog);
    connect(m_servers, &ServersPanel::mappingWanted, this, &MainWindow::openMappingDialog);
}

void MainWindow::openServerDialog(const std::optional<Server> &known)
{
    showPanel(QStringLiteral("servers"));
    auto *dialog = new ServerDialog(m_parts.secrets, known, m_servers->names(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerDialog::given, this, [this, isNew = !known](const Server &server) {
        isNew ? m_commands.addServer(server) : m_commands.changeServer(server);
    });
    dialog->open();
}

void MainWindow::openMappingDialog(const Server &server, const QStringList &folders, const PathMapping &proposal)
{
    auto *dialog = new MappingDialog(server, folders, proposal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingDialog::given, this,
            [this, id = server.id](const PathMapping &mapping) { m_commands.mapFolder(id, mapping); });
    dialog->open();
}
} // namespace kuramori
