// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/servertablemodel.h"

#include "models/tables/serverwords.h"

#include <QLocale>

namespace kuramori
{
ServerTableModel::ServerTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : ListModel(parent)
    , m_refresher(store, reader, Topic::Servers, pause)
{
    m_refresher.setActive(false);
    const auto question = [] { return [](ReadTx &tx) { return serverLines(tx); }; };
    m_refresher.watch(question, [this](const Result<QList<ServerLine>> &lines) {
        if (!lines) {
            Q_EMIT failed(lines.error());
            return;
        }
        update(*lines);
        m_loaded = true;
        Q_EMIT refreshed();
    });
}

QVariant ServerTableModel::cell(int row, ServerColumn column, int role) const
{
    const ServerLine &line = at(row);
    switch (role) {
    case KeyRole:
        return line.key();
    case ServerStateRole:
        return int(serverState(line.server));
    case Qt::DisplayRole:
        return isNumber(column) ? count(line, column) : text(line, column);
    default:
        return {};
    }
}

QString ServerTableModel::text(const ServerLine &line, ServerColumn column)
{
    switch (column) {
    case ServerColumn::Name:
        return line.server.name;
    case ServerColumn::State:
        return serverStateWord(serverState(line.server));
    case ServerColumn::Address:
        return line.server.url.toString();
    case ServerColumn::Account:
        return serverAccountWords(line.server);
    case ServerColumn::Version:
        return line.server.version.simplified();
    case ServerColumn::LastRead:
        return line.lastRead;
    default:
        return {};
    }
}

QString ServerTableModel::count(const ServerLine &line, ServerColumn column)
{
    if (line.libraries.isEmpty()) {
        return QStringLiteral("–"); // nobody has asked it yet
    }
    switch (column) {
    case ServerColumn::Libraries:
        return QLocale().toString(line.libraryCount());
    case ServerColumn::Books:
        return QLocale().toString(line.total().books);
    case ServerColumn::Here:
        return QLocale().toString(line.total().whole);
    default:
        return {};
    }
}

QString ServerTableModel::title(ServerColumn column) const
{
    switch (column) {
    case ServerColumn::Name:
        return tr("Server");
    case ServerColumn::State:
        return tr("State");
    case ServerColumn::Address:
        return tr("Address");
    case ServerColumn::Account:
        return tr("Account");
    case ServerColumn::Version:
        return tr("Version");
    case ServerColumn::Libraries:
        return tr("Libraries");
    case ServerColumn::Books:
        return tr("Books");
    case ServerColumn::Here:
        return tr("On this machine");
    case ServerColumn::LastRead:
        return tr("Last read");
    case ServerColumn::Count:
        break;
    }
    return {};
}

bool ServerTableModel::isNumber(ServerColumn column) const
{
    return column == ServerColumn::Libraries || column == ServerColumn::Books || column == ServerColumn::Here;
}
} // namespace kuramori
