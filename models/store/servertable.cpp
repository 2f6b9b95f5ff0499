// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/servertable.h"

#include "models/store/jobjson.h"

#include <QCoreApplication>
#include <QSet>

namespace kuramori
{
namespace
{
constexpr std::string_view serverColumns
    = "SELECT id, name, url, user_name, enabled, version, account, is_admin, synced_at, trouble, writes FROM servers ";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerTable)
};

std::string serversWhere(std::string_view condition)
{
    return std::string(serverColumns).append(condition);
}

Server toServer(const Row &row)
{
    Server server;
    server.id = row.id<ServerId>(0);
    server.name = row.text(1);
    server.url = QUrl(row.text(2));
    server.user = row.text(3);
    server.isEnabled = row.boolean(4);
    server.version = row.text(5);
    server.account = row.text(6);
    server.isAdmin = row.boolean(7);
    server.syncedAt = row.optionalTime(8);
    server.trouble = row.text(9);
    server.isWritable = row.boolean(10);
    return server;
}

QString textOrNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text; // null would be stored as NULL
}
} // namespace

QList<Server> ServerRows::all() const
{
    return m_tx.all(serversWhere("ORDER BY name"), toServer);
}

std::optional<Server> ServerRows::server(ServerId id) const
{
    return m_tx.first(serversWhere("WHERE id = $1"), toServer, id);
}

std::optional<Server> ServerRows::named(const QString &name) const
{
    return m_tx.first(serversWhere("WHERE name = $1"), toServer, name);
}

QList<PathMapping> ServerRows::mappings(ServerId server) const
{
    return m_tx.all(
        "SELECT server_folder, local_folder FROM server_mappings WHERE server_id = $1 ORDER BY server_folder",
        [](const Row &row) {
            return PathMapping{row.text(0), row.text(1)};
        },
        server);
}

QList<StoredLibrary> ServerRows::libraries(ServerId server) const
{
    return m_tx.all(
        "SELECT id, source_id, name, media_type, folders, missing_since FROM server_libraries WHERE server_id = $1 "
        "ORDER BY name, id",
        [](const Row &row) {
            return StoredLibrary{row.id<ServerLibraryId>(0),
                                 {row.text(1), row.text(2), row.text(3), wordsFromJson(row.text(4))},
                                 !row.isNull(5)};
        },
        server);
}

ServerId ServerTable::add(const Server &server)
{
    if (ServerRows(m_tx).named(server.name)) {
        stopWith(ErrorKind::Refused, Words::tr("There is a server %1 already.").arg(server.name));
    }
    m_tx.touch(Topic::Servers);
    return ServerId(m_tx.insert("INSERT INTO servers (name, url, user_name, enabled, added_at) "
                                "VALUES ($1, $2, $3, $4, $5)",
                                server.name, server.url.toString(), textOrNull(server.user), server.isEnabled,
                                m_tx.now()));
}

void ServerTable::setAccount(ServerId server, const QUrl &url, const QString &user)
{
    m_tx.run("UPDATE servers SET url = $2, user_name = $3 WHERE id = $1", server, url.toString(), textOrNull(user));
    m_tx.touch(Topic::Servers);
}

void ServerTable::setEnabled(ServerId server, bool isEnabled)
{
    m_tx.run("UPDATE servers SET enabled = $2 WHERE id = $1", server, isEnabled);
    m_tx.touch(Topic::Servers);
}

void ServerTable::setWritable(ServerId server, bool isWritable)
{
    m_tx.run("UPDATE servers SET writes = $2 WHERE id = $1", server, isWritable);
    m_tx.touch(Topic::Servers);
}

void ServerTable::remove(ServerId server)
{
    m_tx.run("DELETE FROM servers WHERE id = $1", server);
    m_tx.touch(Topic::Servers);
}

void ServerTable::map(ServerId server, const PathMapping &mapping)
{
    m_tx.run("INSERT INTO server_mappings (server_id, server_folder, local_folder) VALUES ($1, $2, $3) "
             "ON CONFLICT (server_id, server_folder) DO UPDATE SET local_folder = excluded.local_folder",
             server, mapping.server, mapping.local);
    m_tx.touch(Topic::Servers);
}

bool ServerTable::unmap(ServerId server, const QString &serverFolder)
{
    m_tx.touch(Topic::Servers);
    return m_tx.run("DELETE FROM server_mappings WHERE server_id = $1 AND server_folder = $2", server, serverFolder)
        > 0;
}

void ServerTable::setProbe(ServerId server, const QString &version, const QString &account, bool isAdmin)
{
    m_tx.run("UPDATE servers SET version = $2, account = $3, is_admin = $4 WHERE id = $1", server, version, account,
             isAdmin);
    m_tx.touch(Topic::Servers);
}

bool ServerTable::setTrouble(ServerId server, const QString &trouble)
{
    m_tx.touch(Topic::Servers);
    return m_tx.run("UPDATE servers SET trouble = $2 WHERE id = $1 AND (trouble IS NULL OR trouble <> $2)", server,
                    trouble)
        > 0;
}

void ServerTable::setSynced(ServerId server)
{
    m_tx.run("UPDATE servers SET synced_at = $2, trouble = NULL WHERE id = $1", server, m_tx.now());
    m_tx.touch(Topic::Servers);
}

void ServerTable::putLibraries(ServerId server, const QList<ServerLibrary> &libraries)
{
    QSet<QString> told;
    for (const ServerLibrary &library : libraries) {
        told.insert(library.id);
        m_tx.run("INSERT INTO server_libraries (server_id, source_id, name, media_type, folders) "
                 "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (server_id, source_id) DO UPDATE SET name = excluded.name, "
                 "media_type = excluded.media_type, folders = excluded.folders, missing_since = NULL",
                 server, library.id, filled(library.name), filled(library.mediaType), toJson(library.folders));
    }
    for (const StoredLibrary &known : ServerRows(m_tx).libraries(server)) {
        if (!known.isMissing && !told.contains(known.library.id)) {
            m_tx.run("UPDATE server_libraries SET missing_since = $2 WHERE id = $1", known.id, m_tx.now());
        }
    }
    m_tx.touch(Topic::Servers);
}

void ServerTable::setWalked(ServerLibraryId library)
{
    m_tx.run("UPDATE server_libraries SET walked_at = $2 WHERE id = $1", library, m_tx.now());
    m_tx.touch(Topic::Servers);
}
} // namespace kuramori
