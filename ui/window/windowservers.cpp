// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs about audiobook servers, which the panel asks for, about the keys to them and to other services, and
// about side-cars.
#include "ui/dialogs/correctiondialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/mappingdialog.h"
#include "ui/dialogs/recordingsdialog.h"
#include "ui/dialogs/searchdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/sidecardialog.h"
#include "ui/dialogs/writebackdialog.h"
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
    connect(m_servers, &ServersPanel::writingWanted, this, &MainWindow::openWriteBackDialog);
}

void MainWindow::openServerDialog(const std::optional<Server> &known)
{
    showPanel(QStringLiteral("servers"));
    auto *dialog = new ServerDialog(m_secrets, known, m_servers->names(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerDialog::said, this, &MainWindow::report);
    connect(dialog, &ServerDialog::given, this, [this, isNew = !known](const Server &server) {
        isNew ? m_commands.addServer(server) : m_commands.changeServer(server);
    });
    dialog->open();
}

void MainWindow::registerServerActions()
{
    m_actions.add({.id = QStringLiteral("program.keys"),
                   .text = tr("&Keys and passwords…"),
                   .tip = tr("See which keys and passwords are kept, and where; enter, replace, forget and test them"),
                   .icon = QStringLiteral("keys"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                   .command = [this] { openKeys(); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
}

void MainWindow::openKeys()
{
    if (!m_keysDialog) {
        m_keysDialog = new KeysDialog(m_secrets, m_parts.reader, m_parts.settings, this);
        m_keysDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_keysDialog, &KeysDialog::testWanted, m_servers, &ServersPanel::testServer);
        connect(m_servers, &ServersPanel::said, m_keysDialog, &KeysDialog::say);
        connect(m_keysDialog, &KeysDialog::said, this, &MainWindow::report);
    }
    m_keysDialog->show();
    m_keysDialog->raise();
    m_keysDialog->activateWindow();
}

void MainWindow::openMappingDialog(const Server &server, const QStringList &folders, const PathMapping &proposal)
{
    auto *dialog = new MappingDialog(server, folders, proposal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingDialog::given, this,
            [this, id = server.id](const PathMapping &mapping) { m_commands.mapFolder(id, mapping); });
    dialog->open();
}

void MainWindow::openSideCarDialog(const QList<WorkId> &books)
{
    auto *dialog = new SideCarDialog(m_parts.store, m_parts.reader, books, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SideCarDialog::wanted, &m_commands, &Commands::writeSideCars);
    connect(dialog, &SideCarDialog::undoWanted, &m_commands, &Commands::undoSideCars);
    connect(dialog, &SideCarDialog::stopWanted, this, [this](JobId job) { m_commands.cancel({job}); });
    dialog->open();
}

void MainWindow::openSearchDialog(const SearchWords &proposal, std::function<void(const SearchWords &)> search)
{
    auto *dialog = new SearchDialog(proposal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SearchDialog::given, this, std::move(search));
    dialog->open();
}

void MainWindow::openCorrectionDialog(const CorrectableBook &book)
{
    auto *dialog = new CorrectionDialog(book, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::given, this,
            [this, item = book.item](const QList<HeldField> &held, const QList<BookField> &released) {
                m_commands.correctBook(item, held, released);
            });
    dialog->open();
}

void MainWindow::openRecordingsDialog(const EntryOfSeries &entry, const QString &title)
{
    auto *dialog = new RecordingsDialog(m_parts.store, m_parts.reader, entry.series, entry.key, title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordingsDialog::askWanted, this, [=, this] { m_commands.lookUpRecordings(entry); });
    connect(dialog, &RecordingsDialog::stopWanted, this, [this](JobId job) { m_commands.cancel({job}); });
    connect(dialog, &RecordingsDialog::chosen, this,
            [=, this](const RecordKey &record) { m_commands.chooseRecording(entry, record); });
    connect(dialog, &RecordingsDialog::choiceDropped, this,
            [=, this] { m_commands.chooseRecording(entry, std::nullopt); });
    dialog->open();
}

void MainWindow::openWriteBackDialog(const Server &server)
{
    auto *dialog = new WriteBackDialog(m_parts.store, m_parts.reader, server, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WriteBackDialog::planWanted, &m_commands, &Commands::planWriting);
    connect(dialog, &WriteBackDialog::writeWanted, &m_commands, &Commands::writeServer);
    connect(dialog, &WriteBackDialog::undoWanted, &m_commands, &Commands::undoWriting);
    connect(dialog, &WriteBackDialog::chosen, &m_commands, &Commands::chooseFields);
    connect(dialog, &WriteBackDialog::allowed, &m_commands, &Commands::allowWriting);
    dialog->open();
}
} // namespace kuramori
