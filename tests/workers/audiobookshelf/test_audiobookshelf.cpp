// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pathmapping.h"
#include "tests/workers/audiobookshelf/simulatedserver.h"
#include "tests/workers/http/clientfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
const QString login = QStringLiteral("POST /login");
const QString batch = QStringLiteral("POST /api/items/batch/get");

QSet<QString> idsOf(const QList<ServerBook> &books)
{
    QSet<QString> ids;
    for (const ServerBook &book : books) {
        ids.insert(book.id);
    }
    return ids;
}

Timestamp latestChange(const QList<ServerBook> &books)
{
    Timestamp latest;
    for (const ServerBook &book : books) {
        latest = std::max(latest, *book.updatedAt);
    }
    return latest;
}
} // namespace

/// The whole way from the socket to the values, against the simulated server and its bad habits.
class TestAudiobookshelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void probes();
    void everyBookOnceInSeventeenRequests();
    void allDetailsInBatches();
    void serverFilesAreFoundHere();
    void changes();
    void progressOfTheUser();
    void oldServer();
    void changesOfAnOldServer();
    void faults_data();
    void faults();
    void whatLeavesBetweenPageAndBatch();
    void whatLeavesWhileItIsRead();
    void largeAnswersAreAskedForInHalves();

private:
    SimulatedServer m_server;
    QString m_library;
};

void TestAudiobookshelf::initTestCase()
{
    QVERIFY(m_server.start());
    ServerRig rig(m_server.withKey());
    const auto libraries = rig.client.libraries({});
    QVERIFY2(libraries, said(libraries).constData());
    QCOMPARE(libraries->size(), 2);
    QCOMPARE(libraries->at(0).name, QStringLiteral("Main"));
    QCOMPARE(libraries->at(0).mediaType, QStringLiteral("book"));
    QCOMPARE(libraries->at(0).folders, QStringList{QStringLiteral("/audiobooks")});
    m_library = libraries->at(0).id;
}

void TestAudiobookshelf::init()
{
    QVERIFY(!m_server.control("/_reset").isNull());
}

void TestAudiobookshelf::probes()
{
    ServerRig admin(m_server.withKey());
    const auto seen = admin.client.probe({});
    QVERIFY2(seen, said(seen).constData());
    QCOMPARE(seen->version, QStringLiteral("2.36.0"));
    QCOMPARE(seen->userName, QStringLiteral("root"));
    QVERIFY(seen->isAdmin);
    QVERIFY(seen->hasApiKeys);
    ServerAccount account = m_server.withPassword();
    account.base.setPath(account.base.path() + u'/'); // as it is copied from a browser
    ServerRig user(account);
    const auto plain = user.client.probe({});
    QVERIFY2(plain, said(plain).constData());
    QCOMPARE(plain->userName, QStringLiteral("mia"));
    QVERIFY(!plain->isAdmin);
}

void TestAudiobookshelf::everyBookOnceInSeventeenRequests()
{
    ServerRig rig(m_server.withKey());
    const auto listing = rig.client.items(m_library, {});
    QVERIFY2(listing, said(listing).constData());
    QCOMPARE(listing->books.size(), 1605);
    QCOMPARE(idsOf(listing->books).size(), 1605);
    QCOMPARE(listing->total, 1605);
    QVERIFY(listing->isWhole);
    QVERIFY(listing->refusals.isEmpty());
    QCOMPARE(listing->requests, 17);
    QCOMPARE(m_server.requests(), 17);
    const auto missing = std::count_if(listing->books.begin(), listing->books.end(),
                                       [](const ServerBook &book) { return book.isMissing; });
    QCOMPARE(missing, 15);
    QVERIFY(!listing->books.constFirst().isDetailed);
}

void TestAudiobookshelf::allDetailsInBatches()
{
    ServerRig rig(m_server.withKey());
    const auto listing = rig.client.items(m_library, {});
    QVERIFY2(listing, said(listing).constData());
    QStringList ids;
    for (const ServerBook &book : listing->books) {
        ids.append(book.id);
    }
    const auto details = rig.client.details(ids, {});
    QVERIFY2(details, said(details).constData());
    QCOMPARE(m_server.asked(batch), 17);
    QCOMPARE(details->books.size(), 1605);
    QVERIFY(details->missing.isEmpty());
    int withSecondSeries = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const ServerBook &book = details->books.at(i);
        QCOMPARE(book.id, ids.at(i));
        QVERIFY(book.isDetailed);
        QCOMPARE(book.title, listing->books.at(i).title);
        QCOMPARE(book.authors.join(QStringLiteral(", ")), book.authorText);
        QCOMPARE(book.narrators.join(QStringLiteral(", ")), book.narratorText);
        QVERIFY(!book.files.isEmpty());
        QCOMPARE(book.chapters.size(), book.audioFileCount * 2);
        withSecondSeries += book.series.size() == 2;
    }
    QVERIFY(withSecondSeries > 30);
}

void TestAudiobookshelf::serverFilesAreFoundHere()
{
    ServerRig rig(m_server.withKey());
    const auto listing = rig.client.items(m_library, {});
    QVERIFY2(listing, said(listing).constData());
    const auto details = rig.client.details({listing->books.at(0).id, listing->books.at(4).id}, {});
    QVERIFY2(details, said(details).constData());
    QVERIFY(details->books.at(0).isFile);
    const ServerFile &single = details->books.at(0).files.constFirst();
    QCOMPARE(single.path, details->books.at(0).path);
    QCOMPARE(single.inode, details->books.at(0).inode);
    const QList<ServerFile> &parts = details->books.at(1).files;
    QCOMPARE(parts.size(), 4);
    const PathMappings mappings({{QStringLiteral("/audiobooks"), QStringLiteral("/mnt/nas/books")}});
    const ServerFileMatcher matcher(
        mappings,
        {{*mappings.local(single.path), 1, 9, *single.size},
         {QStringLiteral("/mnt/nas/books/renamed.mp3"), 1, parts.at(2).inode, *parts.at(2).size}});
    QCOMPARE(matcher.match(details->books.at(0)).constFirst(), (FileMatch{FileMatch::By::Path, 0, false}));
    QCOMPARE(matcher.match(details->books.at(1)).at(2), (FileMatch{FileMatch::By::Inode, 1, false}));
    QCOMPARE(matcher.match(details->books.at(1)).at(1), FileMatch());
}

void TestAudiobookshelf::changes()
{
    ServerRig rig(m_server.withKey());
    const auto before = rig.client.items(m_library, {});
    QVERIFY2(before, said(before).constData());
    const Timestamp since = latestChange(before->books) + std::chrono::milliseconds(1);
    const QJsonArray touched = m_server.control("/_touch", R"({"books": 3})").array();
    const auto changed = rig.client.changedSince(m_library, since, {});
    QVERIFY2(changed, said(changed).constData());
    const QSet<QString> expected{touched[0].toString(), touched[1].toString(), touched[2].toString()};
    QCOMPARE(idsOf(changed->books), expected);
    QVERIFY(changed->isWhole);
    // 2.36 does not sort by change: two requests find that out, once.
    QCOMPARE(changed->requests, 19);
    const auto again = rig.client.changedSince(m_library, since, {});
    QVERIFY2(again, said(again).constData());
    QCOMPARE(again->requests, 17);
    QCOMPARE(idsOf(again->books), expected);
    QCOMPARE(m_server.requests(), 17 + 19 + 17);
}

void TestAudiobookshelf::progressOfTheUser()
{
    ServerRig rig(m_server.withPassword());
    const auto progress = rig.client.progress({});
    QVERIFY2(progress, said(progress).constData());
    QCOMPARE(progress->size(), 230);
    const MediaProgress &finished = progress->at(0);
    QVERIFY(finished.isFinished);
    QCOMPARE(finished.progress, 1.0);
    QVERIFY(finished.finishedAt.has_value());
    const MediaProgress &begun = progress->at(1);
    QVERIFY(!begun.isFinished);
    QCOMPARE(begun.currentTime, *begun.duration / 4);
    QVERIFY(!begun.finishedAt.has_value());
    QVERIFY(!begun.bookId.isEmpty());
}

void TestAudiobookshelf::oldServer()
{
    SimulatedServer old;
    QVERIFY(old.start({QStringLiteral("--old"), QStringLiteral("--books=250")}));
    ServerRig rig({old.base(), QStringLiteral("root"), Secret("secret-root")});
    const auto probe = rig.client.probe({});
    QVERIFY2(probe, said(probe).constData());
    QCOMPARE(probe->version, QStringLiteral("2.2.5"));
    QVERIFY(probe->isAdmin);
    QVERIFY(!probe->hasApiKeys);
    const auto libraries = rig.client.libraries({});
    QVERIFY2(libraries, said(libraries).constData());
    QCOMPARE(libraries->size(), 2);
    const auto listing = rig.client.items(libraries->constFirst().id, {});
    QVERIFY2(listing, said(listing).constData());
    QCOMPARE(listing->books.size(), 250);
    QVERIFY(listing->books.constFirst().id.startsWith(QStringLiteral("li_")));
    QVERIFY(!listing->books.constFirst().isAbridged.has_value()); // not told is not "no"
    const auto details = rig.client.details({listing->books.at(7).id}, {});
    QVERIFY2(details, said(details).constData());
    QCOMPARE(details->books.size(), 1);
    QCOMPARE(old.asked(login), 1);
}

void TestAudiobookshelf::changesOfAnOldServer()
{
    SimulatedServer old;
    QVERIFY(old.start({QStringLiteral("--old")}));
    ServerRig rig({old.base(), QStringLiteral("root"), Secret("secret-root")});
    const QString library = rig.client.libraries({})->constFirst().id;
    const auto before = rig.client.items(library, {});
    QVERIFY2(before, said(before).constData());
    const Timestamp since = latestChange(before->books) + std::chrono::milliseconds(1);
    const QJsonArray touched = old.control("/_touch", R"({"books": 120})").array();
    const auto changed = rig.client.changedSince(library, since, {});
    QVERIFY2(changed, said(changed).constData());
    QCOMPARE(changed->books.size(), 120);
    QVERIFY(idsOf(changed->books).contains(touched[119].toString()));
    QVERIFY(changed->isWhole);
    QCOMPARE(changed->requests, 4); // two to find out, two pages
}

void TestAudiobookshelf::faults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("kind"); // of the error; empty: the listing ends well
    QTest::addColumn<QString>("word"); // that its message must hold
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const char *fault, const char *kind, const char *word, int requests) {
        QTest::newRow(name) << QByteArray(fault) << QString::fromLatin1(kind) << QString::fromLatin1(word) << requests;
    };
    row("none", "[]", "", "", 17);
    row("the first page for ever", R"({"kind": "ignorepaging", "times": 0})", "BadSchema", "ignores paging", 2);
    row("everything at once", R"({"kind": "ignorelimit", "times": 0})", "BadSchema", "ignores paging", 1);
    row("one page twice", R"({"kind": "ignorepaging", "page": 4})", "BadSchema", "ignores paging", 5);
    row("throttled", R"({"kind": "429", "page": 1, "retry_after": "7"})", "Throttled", "less often", 2);
    row("throttled without hint", R"({"kind": "429", "page": 1})", "Throttled", "less often", 2);
    row("forbidden", R"({"kind": "status", "status": 403, "text": "Forbidden"})", "Auth", "403", 1);
    row("trouble", R"({"kind": "status", "status": 500, "page": 2})", "ServerError", "500", 3);
    row("no such library", R"({"kind": "status", "status": 404, "text": "Library not found"})", "NotFound", "404", 1);
    row("too slow", R"({"kind": "slow", "seconds": 30, "page": 1})", "Timeout", "", 2);
    row("a little slow", R"({"kind": "slow", "seconds": 0.2, "page": 1})", "", "", 17);
    row("cut", R"({"kind": "truncate", "page": 1})", "Truncated", "", 2);
    row("cut, and said to be whole", R"({"kind": "body", "body": "{\"results\":[{\"id\":\"1\"", "page": 1})",
        "Truncated", "", 2);
    row("a page", R"({"kind": "html", "page": 1})", "BadSchema", "", 2);
    row("reset", R"({"kind": "reset", "page": 1, "times": 0})", "Unreachable", "", 3);
    row("another shape", R"({"kind": "body", "body": "{\"items\":[]}", "page": 1})", "BadSchema", "results", 2);
    row("no total", R"({"kind": "nototal", "page": 3})", "", "", 17);
    row("never a total", R"({"kind": "nototal", "times": 0})", "", "", 17);
    row("not JSON", R"({"kind": "body", "body": "{results:[]}", "page": 1})", "BadSchema", "JSON", 2);
    row("nothing", R"({"kind": "body", "body": "", "page": 1})", "Empty", "", 2);
}

void TestAudiobookshelf::faults()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, word);
    QFETCH(int, requests);
    QVERIFY(!m_server.control("/_faults", fault).isNull());
    ServerAccount account = m_server.withKey();
    account.deadline = std::chrono::seconds(3);
    ServerRig rig(account);
    const auto listing = rig.client.items(m_library, {});
    QTEST(kindOf(listing), "kind");
    QVERIFY2(said(listing).contains(word.toUtf8()), said(listing).constData());
    QCOMPARE(m_server.requests(), requests);
    if (listing) {
        QCOMPARE(listing->books.size(), 1605);
        QCOMPARE(listing->isWhole, !fault.contains("nototal"));
    } else {
        QVERIFY2(said(listing).contains("127.0.0.1"), said(listing).constData());
    }
}

void TestAudiobookshelf::whatLeavesBetweenPageAndBatch()
{
    SimulatedServer server;
    QVERIFY(server.start({QStringLiteral("--books=30")}));
    ServerRig rig(server.withKey());
    const auto listing = rig.client.items(rig.client.libraries({})->constFirst().id, {});
    QVERIFY2(listing, said(listing).constData());
    QVERIFY(!server.control("/_faults", R"({"kind": "remove", "path": "/api/items/batch"})").isNull());
    QStringList ids;
    for (const ServerBook &book : listing->books) {
        ids.prepend(book.id); // in another order than the server's
    }
    const auto details = rig.client.details(ids, {});
    QVERIFY2(details, said(details).constData());
    QCOMPARE(details->missing, QStringList{ids.constFirst()});
    QCOMPARE(details->books.size(), 29);
    QCOMPARE(details->books.constFirst().id, ids.at(1));
    const auto nothing = rig.client.details({}, {});
    QVERIFY(nothing && nothing->books.isEmpty());
    QCOMPARE(server.asked(batch), 1); // an empty batch is 403 to the server
}

void TestAudiobookshelf::whatLeavesWhileItIsRead()
{
    SimulatedServer server;
    QVERIFY(server.start({QStringLiteral("--books=230")}));
    ServerRig rig(server.withKey());
    const QString library = rig.client.libraries({})->constFirst().id;
    QVERIFY(!server.control("/_faults", R"([{"kind": "noid", "page": 1}])").isNull());
    const auto spoilt = rig.client.items(library, {});
    QVERIFY2(spoilt, said(spoilt).constData());
    QCOMPARE(spoilt->books.size(), 229);
    QCOMPARE(spoilt->refusals.size(), 1);
    QVERIFY(spoilt->isWhole); // all were seen, though one could not be read
    // One that is gone moves all others up, so that one of them is skipped between two pages.
    const QByteArray fewer = R"({"kind": "body", "page": 1, "body": "{\"results\":[],\"total\":229}"})";
    QVERIFY(!server.control("/_faults", fewer).isNull());
    const auto torn = rig.client.items(library, {});
    QVERIFY2(torn, said(torn).constData());
    QVERIFY(!torn->isWhole);
}

void TestAudiobookshelf::largeAnswersAreAskedForInHalves()
{
    QList<qsizetype> sizes;
    const auto answer = [&](const WireRequest &request) -> Result<Exchange> {
        const QJsonArray ids
            = QJsonDocument::fromJson(request.body).object().value(QLatin1String("libraryItemIds")).toArray();
        sizes.append(ids.size());
        if (ids.size() > 3) {
            return fail(ErrorKind::TooLarge, QStringLiteral("too much"));
        }
        QByteArrayList books;
        for (const QJsonValueConstRef id : ids) {
            books.prepend(R"({"id":")" + id.toString().toUtf8() + R"(","media":{"metadata":{}}})");
        }
        return Exchange{200, {}, R"({"libraryItems":[)" + books.join(',') + "]}"};
    };
    ClientFixture fixture;
    fixture.startFake(answer);
    AudiobookshelfClient client(*fixture.client, {QUrl(QStringLiteral("http://nas.example")), {}, Secret("any key")});
    QStringList ids;
    for (int i = 0; i < 5; ++i) {
        ids.append(QString::number(i));
    }
    const auto details = client.details(ids, {});
    QVERIFY2(details, said(details).constData());
    QCOMPARE(sizes, (QList<qsizetype>{5, 2, 3}));
    QStringList read;
    for (const ServerBook &book : details->books) {
        read.append(book.id);
    }
    QCOMPARE(read, ids);
}

QTEST_GUILESS_MAIN(TestAudiobookshelf)
#include "test_audiobookshelf.moc"
