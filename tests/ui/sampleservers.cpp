// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleservers.h"

#include "models/store/serverbooktable.h"
#include "models/store/servertable.h"
#include "tests/ui/samplehouse.h"

namespace kuramori
{
namespace
{
ServerId addServer(WriteTx &tx, const char *name, const char *url, const char *user)
{
    Server server;
    server.name = QLatin1String(name);
    server.url = QUrl(QLatin1String(url));
    server.user = QLatin1String(user);
    return ServerTable(tx).add(server);
}

/// Of ten books seven are here, one is in part, one is not and one is missing on the server.
void addBooks(WriteTx &tx, ServerId server, const StoredLibrary &library, int count)
{
    for (int number = 0; number < count; ++number) {
        ServerBook book;
        book.id = QStringLiteral("%1-%2").arg(library.library.id).arg(number);
        book.title = book.id;
        book.isDetailed = true;
        ServerBookTable(tx).put(server, library.id, book, "hash");
    }
    const QHash<QString, KnownServerBook> books = ServerBookRows(tx).known(library.id);
    for (int number = 0; number < count; ++number) {
        const ServerBookId id = books.value(QStringLiteral("%1-%2").arg(library.library.id).arg(number)).id;
        const char *extent = number % 10 < 7 ? "whole" : number % 10 == 7 ? "partly" : "none";
        ServerBookTable(tx).setMatch({id, QLatin1String(extent), {}, {}, {}});
        if (number % 10 == 9) {
            ServerBookTable(tx).miss({id});
        }
    }
}

QList<MediaProgress> sampleProgress()
{
    QList<MediaProgress> progress;
    for (int number = 0; number < 57; ++number) {
        MediaProgress each;
        each.bookId = QStringLiteral("main-%1").arg(number);
        each.isFinished = number % 8 != 0;
        each.progress = each.isFinished ? 1 : 0.4;
        progress.append(each);
    }
    return progress;
}
} // namespace

void addSampleServers(SampleHouse &house)
{
    house.write([](WriteTx &tx) {
        ServerTable table(tx);
        const ServerId home = addServer(tx, "home", "http://nas.fritz.box:13378", "mia");
        const QString book = QStringLiteral("book");
        const ServerLibrary main{QStringLiteral("main"),
                                 QStringLiteral("Audiobooks"),
                                 book,
                                 {QStringLiteral("/audiobooks"), QStringLiteral("/incoming")}};
        const ServerLibrary children{
            QStringLiteral("kids"), QStringLiteral("子どもの本"), book, {QStringLiteral("/kids")}};
        const ServerLibrary old{QStringLiteral("old"), QStringLiteral("Old"), book, {QStringLiteral("/old")}};
        const ServerLibrary talk{QStringLiteral("talk"),
                                 QStringLiteral("Podcasts"),
                                 QStringLiteral("podcast"),
                                 {QStringLiteral("/podcasts")}};
        table.putLibraries(home, {main, children, old, talk});
        for (const StoredLibrary &library : ServerRows(tx).libraries(home)) {
            addBooks(tx, home, library,
                     library.library.id == main.id           ? 640
                         : library.library.id == children.id ? 73
                                                             : 0);
        }
        table.putLibraries(home, {main, children, talk});
        table.setProbe(home, QStringLiteral("2.36.0"), QStringLiteral("mia"), false);
        table.map(home, {QStringLiteral("/audiobooks"), QStringLiteral("/srv/audiobooks")});
        table.map(home, {QStringLiteral("/kids"), QStringLiteral("/media/collector/LIBRARY/子ども")});
        ServerBookTable(tx).putProgress(home, sampleProgress());
        table.setSynced(home);
        const ServerId friends = addServer(tx, "friends", "https://books.example/audiobookshelf", "");
        table.setProbe(friends, QStringLiteral("2.29.0"), QStringLiteral("collector"), false);
        table.setTrouble(friends,
                         QStringLiteral("books.example/audiobookshelf refuses the API key. It may have ended, or was "
                                        "made for another server. Make a new one there."));
        table.setEnabled(addServer(tx, "attic", "http://192.168.178.40:13378", ""), false);
    });
}
} // namespace kuramori
