// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/pagewalk.h"
#include "workers/audiobookshelf/serveranswer.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kuramori;

namespace
{
const QString server = QStringLiteral("nas:13378");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Timestamp milliseconds(qint64 count)
{
    return Timestamp(std::chrono::milliseconds(count));
}

/// One book in a batch, from the inside of its JSON.
Result<ServerBookPage> batchOf(const QByteArray &members)
{
    return decodeBookBatch(R"({"libraryItems":[{)" + members + "}]}", server);
}

ServerBookPage pageOf(int first, int count, std::optional<qint64> total)
{
    ServerBookPage page;
    page.total = total;
    for (int i = 0; i < count; ++i) {
        ServerBook book;
        book.id = QString::number(first + i);
        page.books.append(book);
    }
    return page;
}
} // namespace

/// Answers in the shapes of 2.36 and 2.2. The recorded ones stay where they are: KURAMORI_FIXTURES names the folder.
class TestServerAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedList();
    void recordedBatch();
    void recordedAccount();
    void currentShape();
    void oddValues();
    void refusals();
    void files();
    void wrongShapes_data();
    void wrongShapes();
    void strangerAnswers();
    void walk();

private:
    static QString recorded(const char *name)
    {
        const QString fixtures = qEnvironmentVariable("KURAMORI_FIXTURES");
        return fixtures.isEmpty() ? QString() : fixtures + QStringLiteral("/audiobookshelf/") + QLatin1String(name);
    }
};

void TestServerAnswer::recordedList()
{
    const QString path = recorded("libraries__get_a_library_s_items.json");
    if (path.isEmpty()) {
        QSKIP("KURAMORI_FIXTURES is not set");
    }
    const auto page = decodeBookPage(contents(path), server);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(1));
    QCOMPARE(page->books.size(), 1);
    const ServerBook &book = page->books.constFirst();
    QCOMPARE(book.id, QStringLiteral("li_8gch9ve09orgn4fdz8"));
    QCOMPARE(book.libraryId, QStringLiteral("main"));
    QCOMPARE(book.inode, 649641337522215266U); // more than a double holds
    QCOMPARE(book.path, QStringLiteral("/audiobooks/Terry Goodkind/Sword of Truth/Wizards First Rule"));
    QCOMPARE(book.relPath, QStringLiteral("Terry Goodkind/Sword of Truth/Wizards First Rule"));
    QVERIFY(!book.isFile && !book.isMissing && !book.isInvalid && !book.isDetailed);
    QCOMPARE(book.addedAt, std::optional(milliseconds(1650621073750)));
    QCOMPARE(book.updatedAt, std::optional(milliseconds(1650621110769)));
    QCOMPARE(book.title, QStringLiteral("Wizards First Rule"));
    QVERIFY(book.subtitle.isEmpty() && book.isbn.isEmpty() && book.language.isEmpty());
    QCOMPARE(book.authorText + u'/' + book.narratorText + u'/' + book.seriesText,
             QStringLiteral("Terry Goodkind/Sam Tsoutsouvas/Sword of Truth"));
    QCOMPARE(book.publishedYear + u'/' + book.publisher + u'/' + book.asin,
             QStringLiteral("2008/Brilliance Audio/B002V0QK4C"));
    QCOMPARE(book.isExplicit, std::optional(false));
    QCOMPARE(book.isAbridged, std::optional<bool>());
    QCOMPARE(book.duration, std::optional(12000.946));
    QCOMPARE(book.size, std::optional<qint64>(96'335'771));
    QCOMPARE(book.audioFileCount, 2);
    QCOMPARE(book.chapterCount, 2);
    QVERIFY(book.coverPath.endsWith(QStringLiteral("/cover.jpg")));
    QCOMPARE(book.genres, QStringList{QStringLiteral("Fantasy")});
    QVERIFY(book.authors.isEmpty() && book.series.isEmpty() && book.files.isEmpty());
}

void TestServerAnswer::recordedBatch()
{
    const QString path = recorded("items__batch_get_library_items.json");
    if (path.isEmpty()) {
        QSKIP("KURAMORI_FIXTURES is not set");
    }
    const auto batch = decodeBookBatch(contents(path), server);
    QVERIFY(batch);
    QVERIFY(batch->refusals.isEmpty());
    QCOMPARE(batch->books.size(), 1);
    const ServerBook &book = batch->books.constFirst();
    QVERIFY(book.isDetailed);
    QCOMPARE(book.authors, QStringList{QStringLiteral("Terry Goodkind")});
    QCOMPARE(book.narrators, QStringList{QStringLiteral("Sam Tsoutsouvas")});
    const QList<ServerSeries> series{{QStringLiteral("Sword of Truth"), QStringLiteral("1")}};
    QCOMPARE(book.series, series);
    QCOMPARE(book.tags, QStringList{QStringLiteral("Favorite")});
    QCOMPARE(book.audioFileCount, 2);
    QCOMPARE(book.files.size(), 3);
    const ServerFile &second = book.files.at(1);
    QCOMPARE(second.inode, 649644248522215261U);
    QVERIFY(second.path.endsWith(QStringLiteral("Wizards First Rule 02.mp3")));
    QCOMPARE(second.fileType, QStringLiteral("audio"));
    QCOMPARE(second.size, std::optional<qint64>(47'972'352));
    QCOMPARE(second.duration, std::optional(5996.2785));
    QCOMPARE(second.codec, QStringLiteral("mp3"));
    QCOMPARE(second.bitrate, std::optional<qint64>(64'000));
    const ServerFile &cover = book.files.at(2);
    QCOMPARE(cover.fileType, QStringLiteral("image"));
    QVERIFY(!cover.duration && !cover.bitrate && cover.codec.isEmpty());
    QCOMPARE(book.chapters.size(), 2);
    QCOMPARE(book.chapters.at(1).start, 6004.6675);
    QCOMPARE(book.chapters.at(1).end, 12000.946);
}

void TestServerAnswer::recordedAccount()
{
    const QString path = recorded("server__login.json");
    if (path.isEmpty()) {
        QSKIP("KURAMORI_FIXTURES is not set");
    }
    const auto user = decodeUser(contents(path), server);
    QVERIFY(user);
    QCOMPARE(user->name, QStringLiteral("root"));
    QCOMPARE(user->type, QStringLiteral("root"));
    QCOMPARE(user->serverVersion, QStringLiteral("2.2.5"));
    QCOMPARE(user->progress.size(), 1);
    const MediaProgress &progress = user->progress.constFirst();
    QCOMPARE(progress.bookId + u'/' + progress.episodeId,
             QStringLiteral("li_bufnnmp4y5o2gbbxfm/ep_lh6ko39pumnrma3dhv"));
    QCOMPARE(progress.currentTime, 632.568697);
    QCOMPARE(progress.progress, 0.434998929881311);
    QCOMPARE(progress.lastUpdate, std::optional(milliseconds(1668586015691)));
    QVERIFY(!progress.isFinished && !progress.finishedAt);
    const auto tokens = decodeTokens(contents(path), server);
    QVERIFY(tokens);
    QCOMPARE(tokens->access.reveal(), QByteArray("<token>"));
    QVERIFY(tokens->refresh.isEmpty());
    const auto libraries = decodeLibraries(contents(recorded("libraries__get_all_libraries.json")), server);
    QVERIFY(libraries);
    QCOMPARE(libraries->size(), 2);
    QCOMPARE(libraries->at(1).mediaType, QStringLiteral("podcast"));
    QCOMPARE(libraries->at(1).folders, QStringList{QStringLiteral("/podcasts")});
}

void TestServerAnswer::currentShape()
{
    const auto tokens = decodeTokens(R"({"user":{"token":"old","accessToken":"now","refreshToken":"later"}})", server);
    QVERIFY(tokens);
    QCOMPARE(tokens->access.reveal() + ' ' + tokens->refresh.reveal(), QByteArray("now later"));
    const auto user = decodeUser(R"({"username":"mia","type":"user","mediaProgress":[]})", server);
    QVERIFY(user);
    QCOMPARE(user->name, QStringLiteral("mia"));
    const auto status = decodeStatus(R"({"app":"audiobookshelf","serverVersion":"2.36.0","isInit":false})", server);
    QVERIFY(status);
    QCOMPARE(status->version, QStringLiteral("2.36.0"));
    QVERIFY(!status->isInitialised);
    const auto bare = decodeLibraries(R"([{"id":"lib_1","name":"Main"}])", server);
    QVERIFY(bare && bare->constFirst().id == QStringLiteral("lib_1"));
    const auto page = decodeBookPage(R"({"results":[],"total":"7","limit":"100","page":"9"})", server);
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(7));
    const auto untold = decodeBookPage(R"({"results":[]})", server);
    QVERIFY(untold && !untold->total);
}

void TestServerAnswer::oddValues()
{
    const auto batch = batchOf(R"("id":12,"ino":77,"isFile":1,"isMissing":"true","updatedAt":"1650621110769",
        "addedAt":0,"size":-5,"mediaType":"book","libraryFiles":[],"media":{"duration":"12.5","numChapters":-3,
        "metadata":{"title":1984,"publishedYear":1949,"abridged":"0","explicit":null,"authors":["Ann",{"name":"Bo"},{}],
        "narrators":["X, Y",null],"series":[{"name":"Row","sequence":2.5},{"name":""},{"name":"Other","sequence":null}]},
        "chapters":[{"start":"1.5","end":null}]})");
    QVERIFY(batch);
    QCOMPARE(batch->books.size(), 1);
    const ServerBook &book = batch->books.constFirst();
    QCOMPARE(book.id, QStringLiteral("12"));
    QCOMPARE(book.inode, 77U);
    QVERIFY(book.isFile && book.isMissing);
    QCOMPARE(book.updatedAt, std::optional(milliseconds(1650621110769)));
    QVERIFY(!book.addedAt && !book.size);
    QCOMPARE(book.duration, std::optional(12.5));
    QCOMPARE(book.title + u'/' + book.publishedYear, QStringLiteral("1984/1949"));
    QCOMPARE(book.isAbridged, std::optional(false));
    QVERIFY(!book.isExplicit.has_value());
    QCOMPARE(book.authors, (QStringList{QStringLiteral("Ann"), QStringLiteral("Bo")}));
    QCOMPARE(book.narrators, QStringList{QStringLiteral("X, Y")}); // a name, not two
    const QList<ServerSeries> series{{QStringLiteral("Row"), QStringLiteral("2.5")}, {QStringLiteral("Other"), {}}};
    QCOMPARE(book.series, series);
    QCOMPARE(book.chapterCount, 1);
    QCOMPARE(book.chapters.constFirst().start, 1.5);
}

void TestServerAnswer::refusals()
{
    const auto batch = decodeBookBatch(R"({"libraryItems":[{"id":"a","media":{"metadata":{"title":"A"}}},
        {"media":{"metadata":{}}},{"id":"p","mediaType":"podcast","media":{"metadata":{}}},{"id":"m"},"text",null]})",
                                       server);
    QVERIFY(batch);
    QCOMPARE(batch->books.size(), 1);
    QStringList refused;
    for (const ServerRefusal &refusal : batch->refusals) {
        QVERIFY(!refusal.reason.isEmpty());
        refused.append(refusal.id);
    }
    QCOMPARE(refused.join(u','), QStringLiteral(",p,m,,"));
    QVERIFY(batch->refusals.at(1).reason.contains(QStringLiteral("podcast")));
}

void TestServerAnswer::files()
{
    const auto batch = batchOf(R"("id":"a","libraryFiles":[
        {"ino":"1","fileType":"audio","metadata":{"path":"/a/1.mp3","size":10}},
        {"ino":"1","fileType":"audio","metadata":{"path":"/a/1.mp3","size":10}},
        {"ino":"3","fileType":"text","metadata":{}}],"media":{"audioFiles":[
        {"ino":"1","duration":2.5,"bitRate":64000,"codec":"mp3","metadata":{"path":"/a/1.mp3","size":10}},
        {"ino":"9","duration":2.5,"metadata":{"path":"/a/gone.mp3","size":10}}],"metadata":{}})");
    QVERIFY(batch);
    const QList<ServerFile> &files = batch->books.constFirst().files;
    QCOMPARE(files.size(), 1); // the double and the nameless one count for nothing, and the gone one is gone
    QCOMPARE(files.constFirst().duration, std::optional(2.5));
    const auto bare = batchOf(R"("id":"a","media":{"audioFiles":[
        {"ino":"1","codec":"mp3","metadata":{"path":"/a/1.mp3","size":"10"}}],"metadata":{}})");
    QVERIFY(bare && bare->books.constFirst().isDetailed);
    QCOMPARE(bare->books.constFirst().files.size(), 1);
    QCOMPARE(bare->books.constFirst().files.constFirst().codec, QStringLiteral("mp3"));
    QCOMPARE(bare->books.constFirst().files.constFirst().size, std::optional<qint64>(10));
}

void TestServerAnswer::wrongShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *body, const char *word) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(word);
    };
    row("nothing", "", "JSON");
    row("half", R"({"results":[{"id)", "JSON");
    row("list", "[]", "results");
    row("other name", R"({"items":[],"total":0})", "results");
    row("no list", R"({"results":{},"total":0})", "results");
    row("all records strange", R"({"results":[{"a":1},{"a":2}],"total":2})", "id");
}

void TestServerAnswer::wrongShapes()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    const auto page = decodeBookPage(body, server);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BadSchema);
    QVERIFY2(page.error().message.contains(word), qPrintable(page.error().message));
    QVERIFY2(page.error().message.contains(server), qPrintable(page.error().message));
}

void TestServerAnswer::strangerAnswers()
{
    for (const char *body : {R"({"app":"jellyfin","isInit":true})", R"({"status":"ok"})", "[]"}) {
        const auto status = decodeStatus(body, server);
        QVERIFY2(!status, body);
        QVERIFY2(status.error().message.contains(QStringLiteral("not an Audiobookshelf")), body);
    }
    QCOMPARE(decodeUser(R"({"user":{}})", server).error().kind, ErrorKind::BadSchema);
    QCOMPARE(decodeUser(R"({"username":"mia"})", server).error().kind, ErrorKind::BadSchema); // not "no progress"
    QCOMPARE(decodeTokens(R"({"user":{}})", server).error().kind, ErrorKind::BadSchema);
    QCOMPARE(decodeLibraries(R"({"libraries":[{"name":"x"}]})", server).error().kind, ErrorKind::BadSchema);
    QCOMPARE(decodeLibraries("{}", server).error().kind, ErrorKind::BadSchema);
}

void TestServerAnswer::walk()
{
    PageWalk even(server, 10);
    QVERIFY(even.add(pageOf(0, 10, 20)));
    QVERIFY(!even.isAtEnd());
    QVERIFY(even.add(pageOf(10, 10, 20)));
    QVERIFY(even.isAtEnd()); // without asking for an empty third
    QVERIFY(even.listing().isWhole);
    PageWalk overlapping(server, 10);
    QVERIFY(overlapping.add(pageOf(0, 10, 20)));
    QVERIFY(overlapping.add(pageOf(9, 10, 20))); // something was put in before
    QCOMPARE(overlapping.listing().books.size(), 19);
    QVERIFY(!overlapping.listing().isWhole);
    PageWalk growing(server, 10);
    QVERIFY(growing.add(pageOf(0, 10, 11)));
    QVERIFY(growing.add(pageOf(10, 2, 12)));
    QCOMPARE(growing.listing().books.size(), 12);
    QVERIFY(!growing.listing().isWhole);
    PageWalk empty(server, 10);
    QVERIFY(empty.add(pageOf(0, 0, 0)));
    QVERIFY(empty.isAtEnd() && empty.listing().isWhole);
    PageWalk untold(server, 10);
    QVERIFY(untold.add(pageOf(0, 10, std::nullopt)));
    QVERIFY(!untold.isAtEnd());
    QVERIFY(untold.add(pageOf(10, 0, std::nullopt)));
    QVERIFY(untold.isAtEnd() && !untold.listing().isWhole);
    PageWalk onceUntold(server, 10);
    QVERIFY(onceUntold.add(pageOf(0, 10, 12)));
    QVERIFY(onceUntold.add(pageOf(10, 2, std::nullopt)));
    QVERIFY(onceUntold.isAtEnd() && !onceUntold.listing().isWhole);
    PageWalk same(server, 10);
    QVERIFY(same.add(pageOf(0, 10, 40)));
    QVERIFY(!same.add(pageOf(0, 10, 40)));
    PageWalk more(server, 10);
    QVERIFY(!more.add(pageOf(0, 11, 11)));
}

QTEST_GUILESS_MAIN(TestServerAnswer)
#include "test_serveranswer.moc"
