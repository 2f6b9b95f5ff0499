// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/checkspec.h"
#include "models/jobs/scanspec.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/overruling.h"
#include "models/store/rootremoval.h"
#include "models/store/worktable.h"
#include "tests/workers/library/scandesk.h"
#include "workers/library/folderremoval.h"

#include <QFile>
#include <QTest>

using namespace kuramori;

/// A folder that is taken out of the library.
class TestFolderRemoval final : public QObject, private ScanDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void whatIsKnownOfItIsForgotten();
    void aBookOfTwoFoldersKeepsTheOther();
    void serversForgetTheMatch();
    void whatSomebodySaidOfItsBooksEnds();
    void scansOfItAreCancelledAndWaitedFor();
    void aScanThatBeganBeforeDoesNotHoldIt();
    void aFolderThatIsAddedAgainStays();
    void aStopLeavesTheRestForTheNextTime();

private:
    RootId addRoot(const FolderRig &rig);
    void begin(RootId root);
    End remove(RootId root);
    ItemId itemAt(const char *path);

    std::unique_ptr<FolderRig> m_other;
};

void TestFolderRemoval::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    ScanDesk::begin(dialect, KURAMORI_PROBE);
    m_other = std::make_unique<FolderRig>();
}

RootId TestFolderRemoval::addRoot(const FolderRig &rig)
{
    return need(m_store->write([&](WriteTx &tx) { return LibraryTable(tx).addRoot(rig.path()); }));
}

void TestFolderRemoval::begin(RootId root)
{
    need(m_store->write([root](WriteTx &tx) { RootRemoval(tx).begin(root); }));
}

ScanDesk::End TestFolderRemoval::remove(RootId root)
{
    return work(removalJobKind(*m_store), removalSpec(root, QStringLiteral("books")));
}

ItemId TestFolderRemoval::itemAt(const char *path)
{
    return need(m_store->read([path](ReadTx &tx) {
        return ItemId(tx.number("SELECT id FROM items WHERE shown = $1", QString::fromLatin1(path)));
    }));
}

void TestFolderRemoval::whatIsKnownOfItIsForgotten()
{
    m_rig->put("Ann Lee/Trees/01 - Ash {Bo Ek}/01.mp3");
    m_rig->put("Ann Lee/Trees/01 - Ash {Bo Ek}/cover.jpg");
    m_rig->put("stray.txt");
    m_other->put("Cy Dee/Elm/Elm.opus");
    const RootId id = addRoot(*m_rig);
    QVERIFY(scan(id).result);
    QVERIFY(scan(addRoot(*m_other)).result);
    begin(id);
    const End end = remove(id);
    QVERIFY2(end.result, end.result ? "" : qPrintable(end.result.error().message));
    QCOMPARE(end.count("items"), 1);
    QCOMPARE(end.count("files"), 3);
    QCOMPARE(text("SELECT title FROM works WHERE kind = 'book'"), QStringLiteral("Elm"));
    QCOMPARE(text("SELECT name FROM persons"), QStringLiteral("Cy Dee"));
    QCOMPARE(number("SELECT count(*) FROM series"), 0);
    QCOMPARE(number("SELECT count(*) FROM roots"), 1);
    QCOMPARE(number("SELECT count(*) FROM files"), 1);
    QVERIFY(QFile::exists(QFile::decodeName(m_rig->path("stray.txt"))));
    QCOMPARE(scan(addRoot(*m_rig)).count("new"), 3); // it can come again
}

void TestFolderRemoval::aBookOfTwoFoldersKeepsTheOther()
{
    m_rig->put("Ann Lee/Ash/01.mp3", "four");
    m_other->put("Ann Lee/Ash/01.mp3", "three");
    const RootId id = addRoot(*m_rig);
    QVERIFY(scan(id).result);
    QVERIFY(scan(addRoot(*m_other)).result);
    QCOMPARE(text("SELECT items || '' FROM books"), QStringLiteral("2"));
    begin(id);
    QVERIFY(remove(id).result);
    QCOMPARE(text("SELECT items || ' ' || size FROM books"), QStringLiteral("1 5"));
}

void TestFolderRemoval::serversForgetTheMatch()
{
    m_rig->put("Ann Lee/Ash/01.mp3");
    const RootId id = addRoot(*m_rig);
    QVERIFY(scan(id).result);
    need(m_store->write([](WriteTx &tx) {
        const qint64 server = tx.insert("INSERT INTO servers (name, url, enabled, added_at) VALUES ('a', 'b', 1, 0)");
        const qint64 library
            = tx.insert("INSERT INTO server_libraries (server_id, source_id, name, media_type, folders) "
                        "VALUES ($1, 'l', 'l', 'book', '[]')",
                        server);
        const qint64 book = tx.insert(
            "INSERT INTO server_books (server_id, library_id, source_id, listing_hash, path, is_file, is_missing, "
            "is_invalid, title, authors, narrators, series, audio_files, facts, first_seen, read_at, matched, "
            "local_path) VALUES ($1, $2, 'b', $3, '/a', 0, 0, 0, 'Ash', '', '', '', 1, '{}', 0, 0, 'whole', '/a')",
            server, library, QByteArray("x"));
        tx.run("INSERT INTO server_files (book_id, position, path, type, file_id, match_by) "
               "SELECT $1, 0, '/a/1', 'audio', id, 'path' FROM files",
               book);
    }));
    begin(id);
    QVERIFY(remove(id).result);
    QCOMPARE(number("SELECT count(*) FROM server_books WHERE matched IS NULL AND local_path IS NULL"), 1);
    QCOMPARE(number("SELECT count(*) FROM server_files WHERE file_id IS NULL AND match_by IS NULL"), 1);
}

/// Another item may have the number of one that is gone.
void TestFolderRemoval::whatSomebodySaidOfItsBooksEnds()
{
    m_rig->put("Ann Lee/Ash/01.mp3");
    m_rig->put("Bo Ek/Birch/01.mp3");
    m_other->put("Cy Dee/Elm/Elm.opus");
    const RootId id = addRoot(*m_rig);
    QVERIFY(scan(id).result);
    QVERIFY(scan(addRoot(*m_other)).result);
    need(m_store->write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).pin({itemAt("Ann Lee/Ash")});
        Overruling(tx).relate(OverrideKind::SameWork, {itemAt("Cy Dee/Elm/Elm.opus")}, {itemAt("Bo Ek/Birch")});
        Overruling(tx).ignore({itemAt("Cy Dee/Elm/Elm.opus")});
        Overruling(tx).linkPenName(PersonId(tx.number("SELECT id FROM persons WHERE name = 'Cy Dee'")),
                                   PersonId(tx.number("SELECT id FROM persons WHERE name = 'Ann Lee'")));
    }));
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE ended_at IS NULL"), 4);
    begin(id);
    QVERIFY(remove(id).result);
    QCOMPARE(text("SELECT kind FROM overrides WHERE ended_at IS NULL ORDER BY kind"),
             QStringLiteral("ignore_book pen_name"));
    QCOMPARE(number("SELECT count(*) FROM works WHERE kind = 'book'"), 1); // of the item that is left
}

void TestFolderRemoval::scansOfItAreCancelledAndWaitedFor()
{
    m_rig->put("Ann Lee/Ash/01.mp3");
    const RootId id = addRoot(*m_rig);
    QVERIFY(scan(id).result);
    const JobKinds kinds{{libraryScanKind, JobKind{.name = libraryScanKind, .queue = libraryQueue, .work = {}}},
                         {libraryCheckKind, JobKind{.name = libraryCheckKind, .queue = checkQueue, .work = {}}}};
    const auto queued = need(m_store->write([&](WriteTx &tx) {
        JobTable jobs(tx);
        const JobId scan = jobs.insert(scanSpec(id, QStringLiteral("books")), kinds);
        jobs.claim(libraryQueue, 1, QStringLiteral("test:1:b"), std::chrono::seconds(90));
        return std::pair(scan, jobs.insert(checkSpec(id, QStringLiteral("books"), CheckTier::Decode), kinds));
    }));
    const JobId running = queued.first;
    const JobId waiting = queued.second;
    begin(id);
    const auto check = need(m_store->read([waiting](ReadTx &tx) { return JobRows(tx).row(waiting).value(); }));
    QCOMPARE(check.state, JobState::Cancelled);
    const End early = remove(id);
    QVERIFY(!early.result);
    QCOMPARE(early.result.error().kind, ErrorKind::Throttled);
    QVERIFY(early.result.error().retryAfter);
    QCOMPARE(number("SELECT count(*) FROM items"), 1);
    need(m_store->write([&](WriteTx &tx) {
        need(JobTable(tx).cancelled({running, 1, QStringLiteral("test:1:b")}, {}));
    }));
    const End late = scan(id);
    QVERIFY(!late.result);
    QCOMPARE(late.result.error().kind, ErrorKind::Refused);
    QVERIFY(remove(id).result);
    QCOMPARE(number("SELECT count(*) FROM roots"), 0);
}

void TestFolderRemoval::aScanThatBeganBeforeDoesNotHoldIt()
{
    const RootId id = addRoot(*m_rig);
    begin(id);
    need(m_store->write([id](WriteTx &tx) { LibraryTable(tx).setOnline(id, {"disk", 2}); }));
    QCOMPARE(root(id).state, RootState::Leaving);
    need(m_store->write([id](WriteTx &tx) { LibraryTable(tx).setOffline(id, QStringLiteral("away")); }));
    QCOMPARE(root(id).state, RootState::Leaving);
}

void TestFolderRemoval::aFolderThatIsAddedAgainStays()
{
    m_rig->put("Ann Lee/Ash/01.mp3");
    const RootId id = addRoot(*m_rig);
    QVERIFY(scan(id).result);
    begin(id);
    need(m_store->write([id](WriteTx &tx) { RootRemoval(tx).removeItems(id, 10); }));
    QCOMPARE(addRoot(*m_rig), id);
    QVERIFY(remove(id).result);
    QCOMPARE(number("SELECT count(*) FROM files"), 1);
    QCOMPARE(scan(id).count("items"), 1); // what was forgotten meanwhile is found again
    QCOMPARE(text("SELECT title FROM works WHERE kind = 'book'"), QStringLiteral("Ash"));
}

void TestFolderRemoval::aStopLeavesTheRestForTheNextTime()
{
    for (int number = 0; number < 150; ++number) {
        m_rig->put("Ann Lee/Ash " + QByteArray::number(number) + "/1.mp3");
    }
    const RootId id = addRoot(*m_rig);
    QVERIFY(scan(id).result);
    begin(id);
    m_onProgress = [this](const Progress &progress) {
        if (progress.done > 0) {
            m_stop.request_stop();
        }
    };
    const End stopped = remove(id);
    m_onProgress = [](const Progress &) {};
    m_stop = {};
    QVERIFY(!stopped.result);
    QCOMPARE(stopped.result.error().kind, ErrorKind::Cancelled);
    const qint64 left = number("SELECT count(*) FROM items");
    QVERIFY2(left > 0 && left < 150, qPrintable(QString::number(left)));
    QCOMPARE(remove(id).count("items"), left);
    QCOMPARE(number("SELECT count(*) FROM roots"), 0);
    QCOMPARE(number("SELECT count(*) FROM works"), 0);
}

QTEST_GUILESS_MAIN(TestFolderRemoval)
#include "test_folderremoval.moc"
