// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/serverreading.h"

#include "models/store/servertable.h"
#include "models/tables/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerTableModel)
};

QHash<ServerLibraryId, ServerLibraryLine> countsByLibrary(ReadTx &tx)
{
    QHash<ServerLibraryId, ServerLibraryLine> counts;
    tx.each("SELECT library_id, count(*) FILTER (WHERE missing_since IS NULL), "
            "count(*) FILTER (WHERE missing_since IS NULL AND matched = 'whole'), "
            "count(*) FILTER (WHERE missing_since IS NULL AND matched = 'partly'), "
            "count(*) FILTER (WHERE missing_since IS NOT NULL) FROM server_books GROUP BY library_id",
            [&](const Row &row) {
                ServerLibraryLine line;
                line.books = row.integer(1);
                line.whole = row.integer(2);
                line.partly = row.integer(3);
                line.missing = row.integer(4);
                counts.insert(row.id<ServerLibraryId>(0), line);
            });
    return counts;
}

/// Books finished and begun, of each server's user.
QHash<ServerId, std::pair<qint64, qint64>> progressByServer(ReadTx &tx)
{
    QHash<ServerId, std::pair<qint64, qint64>> progress;
    tx.each("SELECT server_id, count(*) FILTER (WHERE is_finished = 1), "
            "count(*) FILTER (WHERE is_finished = 0 AND progress > 0) FROM server_progress "
            "WHERE missing_since IS NULL AND episode_id = '' GROUP BY server_id",
            [&](const Row &row) {
                progress.insert(row.id<ServerId>(0), {row.integer(1), row.integer(2)});
            });
    return progress;
}
} // namespace

ServerLibraryLine ServerLine::total() const
{
    ServerLibraryLine total;
    for (const ServerLibraryLine &library : libraries) {
        if (!library.isMissing) {
            total.books += library.books;
            total.whole += library.whole;
            total.partly += library.partly;
            total.missing += library.missing;
        }
    }
    return total;
}

qint64 ServerLine::libraryCount() const
{
    return std::ranges::count(libraries, false, &ServerLibraryLine::isMissing);
}

QStringList ServerLine::folders() const
{
    QStringList folders;
    for (const ServerLibraryLine &library : libraries) {
        if (!library.isMissing && library.mediaType == QLatin1String("book")) {
            folders += library.folders;
        }
    }
    folders.removeDuplicates();
    return folders;
}

QList<ServerLine> serverLines(ReadTx &tx)
{
    const QHash<ServerLibraryId, ServerLibraryLine> counts = countsByLibrary(tx);
    const QHash<ServerId, std::pair<qint64, qint64>> progress = progressByServer(tx);
    const QList<Server> servers = ServerRows(tx).all();
    QList<ServerLine> lines;
    lines.reserve(servers.size());
    for (const Server &server : servers) {
        ServerLine line;
        line.server = server;
        for (const StoredLibrary &stored : ServerRows(tx).libraries(server.id)) {
            ServerLibraryLine library = counts.value(stored.id);
            library.id = stored.id;
            library.name = stored.library.name;
            library.mediaType = stored.library.mediaType;
            library.folders = stored.library.folders;
            library.isMissing = stored.isMissing;
            line.libraries.append(library);
        }
        line.mappings = ServerRows(tx).mappings(server.id);
        std::tie(line.finished, line.begun) = progress.value(server.id);
        line.lastRead = server.syncedAt ? relativeTime(*server.syncedAt, tx.now()) : Words::tr("never");
        lines.append(line);
    }
    return lines;
}
} // namespace kuramori
