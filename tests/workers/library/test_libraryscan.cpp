// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "tests/workers/library/madeaudio.h"
#include "tests/workers/library/scandesk.h"

#include <QFile>
#include <QTest>

using namespace kuramori;

/// What a scan keeps of a folder, on both dialects.
class TestLibraryScan final : public QObject, private ScanDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void aFirstScanKeepsEveryFile();
    void aSecondScanTellsWhatIsOther();
    void aFileThatComesBackIsTheOneItWas();
    void whatCannotBeReadIsNotMissing();
    void aRootThatIsAwayKeepsItsFiles();
    void aStoppedScanMissesNothing();
    void aLostJobStoresNothing();
    void aFolderIsAddedOnce();
    void anUnknownRootIsRefused();
    void audioFilesAreRead();
    void unaskedItTellsOnlyWhatIsOther();
    void filesAreComparedWhenSomeAreOther();
    void filesAreComparedWhenAFolderIsBack();
    void whatCouldNotBeComparedIsTriedAgain();
};

void TestLibraryScan::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect, KURAMORI_PROBE);
}

void TestLibraryScan::aFirstScanKeepsEveryFile()
{
    m_rig->put("Author/Title/01.mp3");
    m_rig->put("Author/Title/cover.jpg");
    m_rig->put("bad\xff.m4b", "four");
    const RootId id = addRoot();
    QCOMPARE(root(id).state, RootState::Unread);
    const End end = scan(id);
    QVERIFY(end.result);
    QCOMPARE(end.count("files"), 3);
    QCOMPARE(end.count("new"), 3);
    QCOMPARE(end.count("missing"), 0);
    QCOMPARE(root(id).state, RootState::Online);
    QCOMPARE(root(id).files, 3);
    QVERIFY(root(id).scannedAt);
    QCOMPARE(number("SELECT count(*) FROM files WHERE kind = 'audio'"), 2);
    const auto known = need(m_store->read([id](ReadTx &tx) { return LibraryRows(tx).files(id); }));
    QCOMPARE(known.value(hashOf("bad\xff.m4b")).stamp.size, 4);
}

void TestLibraryScan::aSecondScanTellsWhatIsOther()
{
    m_rig->put("same.mp3");
    m_rig->put("other.mp3");
    m_rig->put("gone.mp3");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    QCOMPARE(scan(id).count("changed"), 0);
    m_rig->put("other.mp3", "longer");
    m_rig->remove("gone.mp3");
    m_rig->put("more.mp3");
    const End end = scan(id);
    QVERIFY(end.result);
    QCOMPARE(end.count("files"), 3);
    QCOMPARE(end.count("new"), 1);
    QCOMPARE(end.count("changed"), 1);
    QCOMPARE(end.count("missing"), 1);
    QCOMPARE(number("SELECT count(*) FROM files"), 4); // a file that is missing is not forgotten
    QCOMPARE(scan(id).count("missing"), 0); // and told once
}

void TestLibraryScan::aFileThatComesBackIsTheOneItWas()
{
    m_rig->put("a.mp3");
    m_rig->put("b.mp3");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    const qint64 row = number("SELECT id FROM files WHERE shown = 'b.mp3'");
    FolderRig elsewhere; // on the same disk: its inode stays
    QCOMPARE(::rename(m_rig->path("b.mp3").constData(), elsewhere.path("b.mp3").constData()), 0);
    QCOMPARE(scan(id).count("missing"), 1);
    QCOMPARE(::rename(elsewhere.path("b.mp3").constData(), m_rig->path("b.mp3").constData()), 0);
    const End end = scan(id);
    QCOMPARE(end.count("back"), 1);
    QCOMPARE(end.count("new"), 0);
    QCOMPARE(number("SELECT id FROM files WHERE shown = 'b.mp3' AND missing_since IS NULL"), row);
}

void TestLibraryScan::whatCannotBeReadIsNotMissing()
{
    FolderRig disk;
    disk.put("Series/1.mp3");
    m_rig->put("x.mp3");
    m_rig->link("disk", disk.path());
    const RootId id = addRoot();
    QCOMPARE(scan(id).count("new"), 2);
    m_rig->remove("disk");
    m_rig->link("disk", "/nowhere/at/all");
    const End end = scan(id);
    QVERIFY(end.result);
    QCOMPARE(end.count("unreadable"), 1);
    QCOMPARE(end.count("missing"), 0);
    m_rig->remove("disk"); // a person took the link away
    QCOMPARE(scan(id).count("missing"), 1);
}

void TestLibraryScan::aRootThatIsAwayKeepsItsFiles()
{
    m_rig->put("books/x.mp3");
    const RootId id
        = need(m_store->write([this](WriteTx &tx) { return LibraryTable(tx).addRoot(m_rig->path("books")); }));
    QVERIFY(scan(id).result);
    m_rig->rename("books", "unplugged");
    const End away = scan(id);
    QVERIFY(!away.result);
    QCOMPARE(away.result.error().kind, ErrorKind::Refused);
    QCOMPARE(root(id).state, RootState::Offline);
    QVERIFY(root(id).trouble.contains(QLatin1String("not there")));
    m_rig->folder("books"); // the empty mount point
    QVERIFY(!scan(id).result);
    QCOMPARE(number("SELECT count(*) FROM files WHERE missing_since IS NULL"), 1);
    m_rig->remove("books");
    m_rig->rename("unplugged", "books");
    const End back = scan(id);
    QVERIFY(back.result);
    QCOMPARE(back.count("new") + back.count("changed") + back.count("back"), 0);
    QCOMPARE(root(id).state, RootState::Online);
    QVERIFY(root(id).trouble.isEmpty());
}

void TestLibraryScan::aStoppedScanMissesNothing()
{
    m_rig->put("a.mp3");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    m_rig->remove("a.mp3");
    m_rig->put("b.mp3");
    m_stop.request_stop();
    const End end = scan(id);
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(number("SELECT count(*) FROM files WHERE missing_since IS NULL"), 1);
}

void TestLibraryScan::aLostJobStoresNothing()
{
    m_rig->put("a.mp3");
    const RootId id = addRoot();
    const End end = scan(id, [this](const Fence &fence) {
        need(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{fence, {}}}); }));
    });
    QVERIFY(!end.result);
    QCOMPARE(number("SELECT count(*) FROM files"), 0);
}

void TestLibraryScan::aFolderIsAddedOnce()
{
    const RootId id = addRoot();
    QCOMPARE(addRoot(), id);
    QCOMPARE(number("SELECT count(*) FROM roots"), 1);
}

void TestLibraryScan::anUnknownRootIsRefused()
{
    const End end = scan(RootId(99));
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Usage);
}

void TestLibraryScan::audioFilesAreRead()
{
    m_rig->put("a.mp3");
    m_rig->put("b.m4b");
    m_rig->put("cover.jpg");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    const QString folder = QFile::decodeName(m_rig->path());
    makeAudio(folder, QStringLiteral("book.m4b"));
    m_rig->remove("a.mp3");
    m_rig->remove("b.m4b");
    m_rig->put("bad.mp3", "not audio");
    const End end = scan(id);
    QVERIFY(end.result);
    QCOMPARE(end.count("read"), 1);
    QCOMPARE(end.count("unread"), 1);
    const auto audio = need(m_store->read([](ReadTx &tx) {
        return tx.first(
            "SELECT a.duration_ms, a.codec, a.tags, a.chapters FROM audio a JOIN files f ON f.id = "
            "a.file_id WHERE f.shown = 'book.m4b'",
            [](const Row &row) { return std::tuple(row.integer(0), row.text(1), row.text(2), row.text(3)); });
    }));
    QVERIFY(audio);
    const auto &[duration, codec, tags, chapters] = *audio;
    QVERIFY2(duration > 2'900 && duration < 3'200, qPrintable(QString::number(duration)));
    QCOMPARE(codec, QStringLiteral("aac"));
    QVERIFY(tags.contains(QLatin1String("\"title\":[")));
    QVERIFY2(chapters.contains(QLatin1String("\"Zwei ")), qPrintable(chapters));
    QCOMPARE(number("SELECT count(*) FROM audio a JOIN files f ON f.id = a.file_id WHERE f.shown = 'bad.mp3' AND "
                    "a.trouble IS NOT NULL"),
             1);
    const End again = scan(id);
    QCOMPARE(again.count("read") + again.count("unread"), 0);
    QFile::remove(folder + QStringLiteral("/bad.mp3"));
    makeAudio(folder, QStringLiteral("bad.mp3"));
    QCOMPARE(scan(id).count("read"), 1);
    QCOMPARE(number("SELECT count(*) FROM audio WHERE trouble IS NOT NULL"), 2); // of the files that are missing
}

void TestLibraryScan::unaskedItTellsOnlyWhatIsOther()
{
    m_rig->put("a.mp3");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    const auto notices = [this] { return number("SELECT count(*) FROM notices"); };
    QCOMPARE(notices(), 1);
    QVERIFY(scanUnasked(id).result);
    QCOMPARE(notices(), 1);
    m_rig->put("b.jpg");
    QVERIFY(scanUnasked(id).result);
    QCOMPARE(notices(), 2);
    QVERIFY(scan(id).result); // a person is always answered
    QCOMPARE(notices(), 3);
}

void TestLibraryScan::filesAreComparedWhenSomeAreOther()
{
    m_rig->put("Ann/Ash/1.mp3", "equal");
    m_rig->put("Bo/Birch/1.mp3", "equal");
    const RootId id = addRoot();
    QCOMPARE(scan(id).count("alike"), 1);
    // What nobody but a comparison brings back shows whether there was one.
    need(m_store->write([](WriteTx &tx) { tx.run("DELETE FROM likenesses"); }));
    QCOMPARE(scan(id).count("alike"), 0);
    m_rig->put("Cy/Cedar/1.mp3", "other");
    QCOMPARE(scan(id).count("alike"), 1);
    QCOMPARE(scan(id).count("alike"), 1); // told without a comparison, too
}

/// Others may have come meanwhile, which could not be compared with its files.
void TestLibraryScan::filesAreComparedWhenAFolderIsBack()
{
    m_rig->put("Ann/Ash/1.mp3", "equal");
    m_rig->put("Bo/Birch/1.mp3", "equal");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    need(m_store->write([id](WriteTx &tx) {
        tx.run("DELETE FROM likenesses");
        LibraryTable(tx).setOffline(id, QStringLiteral("It was away."));
    }));
    QCOMPARE(scan(id).count("alike"), 1);
}

void TestLibraryScan::whatCouldNotBeComparedIsTriedAgain()
{
    m_rig->put("Ann/Ash/1.mp3", "equal");
    m_rig->put("Bo/Birch/1.mp3", "equal");
    const RootId id = addRoot();
    const QByteArray place = m_rig->path("Bo/Birch/1.mp3");
    const FolderRig elsewhere;
    m_onProgress = [&](const Progress &progress) {
        if (progress.stage.contains(QStringLiteral("books"))) { // between the reading and the comparison
            ::rename(place.constData(), elsewhere.path("1.mp3").constData());
        }
    };
    QCOMPARE(scan(id).count("alike"), 0);
    m_onProgress = [](const Progress &) {};
    QCOMPARE(::rename(elsewhere.path("1.mp3").constData(), place.constData()), 0);
    const End second = scan(id);
    QCOMPARE(second.count("changed"), 0);
    QCOMPARE(second.count("alike"), 1);
}

QTEST_APPLESS_MAIN(TestLibraryScan)
#include "test_libraryscan.moc"
