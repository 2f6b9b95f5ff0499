// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pathmapping.h"
#include "models/domain/server.h"

namespace kuramori
{
class ReadTx;

/// A library of a server, and how much of it is known.
struct ServerLibraryLine
{
    ServerLibraryId id;
    QString name;
    QString mediaType; ///< "book" or "podcast"; only books are read
    QStringList folders; ///< as the server spells them
    bool isMissing = false; ///< the server told of its libraries, and not of this one
    qint64 books = 0; ///< that are not missing; so are the next two
    qint64 whole = 0; ///< all their audio is on this machine
    qint64 partly = 0;
    qint64 missing = 0; ///< the server listed them once
    bool operator==(const ServerLibraryLine &) const = default;
};

/// A server as a row of a table, with all that is told of it beside.
struct ServerLine
{
    Server server;
    QList<ServerLibraryLine> libraries; ///< by name
    QList<PathMapping> mappings; ///< by the server's folder
    qint64 finished = 0; ///< books that the account's user has listened to
    qint64 begun = 0; ///< and those not to their end
    QString lastRead; ///< "5 min ago", as of the reading

    qint64 key() const { return server.id.value(); }
    ServerLibraryLine total() const; ///< over the libraries that are not missing
    qint64 libraryCount() const; ///< of those
    QStringList folders() const; ///< theirs, of books
    bool operator==(const ServerLine &) const = default;
};

/// All servers, by name.
QList<ServerLine> serverLines(ReadTx &tx);
} // namespace kuramori
