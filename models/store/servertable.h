// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pathmapping.h"
#include "models/domain/server.h"
#include "models/domain/serverbook.h"
#include "models/store/tx.h"

#include <QList>

namespace kuramori
{
/// A library as the store has it.
struct StoredLibrary
{
    ServerLibraryId id;
    ServerLibrary library;
    bool isMissing = false; ///< the server told of its libraries, and not of this one
};

/// Reading the audiobook servers.
class ServerRows
{
public:
    explicit ServerRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<Server> all() const; ///< by name
    std::optional<Server> server(ServerId id) const;
    std::optional<Server> named(const QString &name) const;
    QList<PathMapping> mappings(ServerId server) const; ///< by the server's folder
    QList<StoredLibrary> libraries(ServerId server) const; ///< by name

private:
    ReadTx &m_tx;
};

/// Changing them.
class ServerTable
{
public:
    explicit ServerTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Of `server` its name, address, user and whether it is enabled count. Refused when the name is taken.
    ServerId add(const Server &server);
    void setAccount(ServerId server, const QUrl &url, const QString &user); ///< an empty user: the secret is an API key
    void setEnabled(ServerId server, bool isEnabled);
    void setWritable(ServerId server, bool isWritable);
    /// With all that is known of it.
    void remove(ServerId server);
    /// In place of what the folder was mapped to.
    void map(ServerId server, const PathMapping &mapping);
    /// False when the folder had no mapping.
    bool unmap(ServerId server, const QString &serverFolder);

    /// What it said of itself and of our account.
    void setProbe(ServerId server, const QString &version, const QString &account, bool isAdmin);
    /// True when this was not its trouble already.
    bool setTrouble(ServerId server, const QString &trouble);
    void setSynced(ServerId server);
    /// All of them, in one answer: those that are known and not among them are missing from now on.
    void putLibraries(ServerId server, const QList<ServerLibrary> &libraries);
    void setWalked(ServerLibraryId library);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
