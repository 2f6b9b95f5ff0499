// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/scanspec.h"
#include "models/store/itemtable.h"
#include "models/store/librarytable.h"
#include "tests/workers/library/scandesk.h"
#include "workers/library/bookmaking.h"

#include <QRegularExpression>
#include <QTest>

using namespace kuramori;

/// What becomes of the files of a folder: items, and books that follow them.
class TestBookMaking final : public QObject, private ScanDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void foldersBecomeBooks();
    void sideCarsGoBeforeNames();
    void aBadSideCarIsNamed();
    void onlyWhatChangedIsJudged();
    void aBookThatIsGoneStays();
    void aFileGoesToAnotherItem();
    void whatAStopLeftIsMadeNextTime();
    void aFileThatIsReadLaterIsHeard();
    void aLongScanShowsWhatItHasRead();
    void booksComeWhileItIsRead_data();
    void booksComeWhileItIsRead();

private:
    QString titles() { return text("SELECT title FROM works WHERE kind = 'book' ORDER BY title"); }
};

void TestBookMaking::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect, KURAMORI_PROBE);
}

void TestBookMaking::foldersBecomeBooks()
{
    m_rig->put("Ann Lee/Trees/01 - Ash {Bo Ek}/01.mp3");
    m_rig->put("Ann Lee/Trees/01 - Ash {Bo Ek}/02.mp3");
    m_rig->put("Ann Lee/Trees/01 - Ash {Bo Ek}/cover.jpg");
    m_rig->put("Ann Lee/Trees/03 - Birch.m4b");
    m_rig->put("Cy Dee/Elm/Elm.opus");
    m_rig->put("stray.txt");
    const End end = scan(addRoot());
    QVERIFY(end.result);
    QCOMPARE(end.count("items"), 3);
    QCOMPARE(end.count("judged"), 3);
    QCOMPARE(titles(), QStringLiteral("Ash Birch Elm"));
    QCOMPARE(text("SELECT authors || '/' || narrators || '/' || series FROM books b JOIN works w ON w.id = b.work_id "
                  "WHERE w.title = 'Ash'"),
             QStringLiteral("Ann Lee/Bo Ek/Trees #1"));
    QCOMPARE(number("SELECT count(*) FROM series_entries"), 2);
    QCOMPARE(number("SELECT count(*) FROM item_files"), 5); // nobody's are in none
    QCOMPARE(text("SELECT audio_files || '' FROM items ORDER BY audio_files DESC"), QStringLiteral("2 1 1"));
    QCOMPARE(text("SELECT format FROM items ORDER BY format"), QStringLiteral("m4b mp3 opus"));
    QCOMPARE(number("SELECT count(*) FROM persons"), 3);
}

void TestBookMaking::sideCarsGoBeforeNames()
{
    m_rig->put("X/Y/1.mp3");
    m_rig->put("X/Y/metadata.json", R"({"title": "Ash", "authors": ["Ann Lee"], "narrators": ["Bo Ek"],
                                        "series": ["Trees #2"], "publishedYear": "1999", "language": "English"})");
    QVERIFY(scan(addRoot()).result);
    QCOMPARE(text("SELECT title || '/' || authors || '/' || series || '/' || year FROM books b JOIN works w "
                  "ON w.id = b.work_id"),
             QStringLiteral("Ash/Ann Lee/Trees #2/1999"));
    QCOMPARE(text("SELECT value FROM assertions WHERE field = 'title' ORDER BY value"), QStringLiteral("Ash Y"));
}

void TestBookMaking::aBadSideCarIsNamed()
{
    m_rig->put("X/Ash/1.mp3");
    m_rig->put("X/Ash/metadata.json", "{ no");
    m_rig->put("X/Birch/1.mp3");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("X/Ash/metadata\\.json says nothing: .+")));
    const End end = scan(addRoot());
    QVERIFY(end.result);
    QCOMPARE(titles(), QStringLiteral("Ash Birch"));
}

void TestBookMaking::onlyWhatChangedIsJudged()
{
    m_rig->put("X/Ash/1.mp3");
    m_rig->put("X/Birch/1.mp3");
    const RootId id = addRoot();
    QCOMPARE(scan(id).count("judged"), 2);
    const End same = scan(id);
    QCOMPARE(same.count("judged"), 0);
    QCOMPARE(same.count("items"), 2);
    const qint64 birch = number("SELECT id FROM works WHERE title = 'Birch'");
    m_clock.advance(std::chrono::hours(1));
    m_rig->put("X/Birch/metadata.json", R"({"title": "Betula"})");
    QCOMPARE(scan(id).count("judged"), 1);
    QCOMPARE(titles(), QStringLiteral("Ash Betula"));
    QCOMPARE(number("SELECT id FROM works WHERE title = 'Betula'"), birch);
    m_clock.advance(std::chrono::hours(1));
    m_rig->put("X/Birch/metadata.json", R"({"title": "Birch Tree"})"); // another content of the same file
    QCOMPARE(scan(id).count("judged"), 1);
    QCOMPARE(titles(), QStringLiteral("Ash Birch Tree"));
    m_clock.advance(std::chrono::hours(1));
    m_rig->remove("X/Birch/metadata.json");
    QCOMPARE(scan(id).count("judged"), 1);
    QCOMPARE(titles(), QStringLiteral("Ash Birch"));
}

void TestBookMaking::aBookThatIsGoneStays()
{
    m_rig->put("X/Ash/1.mp3", "four");
    m_rig->put("X/Birch/1.mp3");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    m_clock.advance(std::chrono::hours(1));
    m_rig->remove("X/Ash/1.mp3");
    QCOMPARE(scan(id).count("items"), 1);
    QCOMPARE(titles(), QStringLiteral("Ash Birch"));
    QCOMPARE(text("SELECT missing || ' ' || items FROM books b JOIN works w ON w.id = b.work_id WHERE title = 'Ash'"),
             QStringLiteral("1 0"));
    QCOMPARE(number("SELECT size FROM items WHERE missing_since IS NOT NULL"), 4); // as it was known last
    m_clock.advance(std::chrono::hours(1));
    m_rig->put("X/Ash/1.mp3", "four");
    QVERIFY(scan(id).result);
    QCOMPARE(number("SELECT count(*) FROM items WHERE missing_since IS NOT NULL"), 0);
    QCOMPARE(number("SELECT count(*) FROM works WHERE kind = 'book'"), 2);
}

/// A loose file beside a folder of the same author makes books of what was one.
void TestBookMaking::aFileGoesToAnotherItem()
{
    m_rig->put("Ann Lee/a.mp3");
    m_rig->put("Ann Lee/b.mp3");
    const RootId id = addRoot();
    QCOMPARE(scan(id).count("items"), 1);
    m_clock.advance(std::chrono::hours(1));
    m_rig->put("Ann Lee/Elm/1.mp3");
    const End end = scan(id);
    QCOMPARE(end.count("items"), 3);
    QCOMPARE(number("SELECT count(*) FROM items WHERE missing_since IS NULL"), 3);
    QCOMPARE(number("SELECT count(*) FROM item_files"), 3);
    QCOMPARE(text("SELECT count(*) || '' FROM item_files GROUP BY item_id"), QStringLiteral("1 1 1"));
}

void TestBookMaking::whatAStopLeftIsMadeNextTime()
{
    for (int at = 0; at < 250; ++at) {
        m_rig->put("X/" + QByteArray::number(at) + "/1.txt");
        m_rig->put("X/" + QByteArray::number(at) + "/metadata.json", "{}");
        m_rig->put("X/" + QByteArray::number(at) + "/1.mp3");
    }
    const RootId id = addRoot();
    m_onProgress = [this](const Progress &progress) {
        if (progress.stage.startsWith(QLatin1String("Recognising")) && progress.done == 100) {
            m_stop.request_stop();
        }
    };
    const End stopped = scan(id);
    QVERIFY(!stopped.result);
    QCOMPARE(stopped.result.error().kind, ErrorKind::Cancelled);
    const qint64 left = number("SELECT count(*) FROM items WHERE judged_at IS NULL");
    QVERIFY2(left > 0 && left < 250, qPrintable(QString::number(left)));
    m_stop = {};
    m_onProgress = [](const Progress &) {};
    const End end = scan(id);
    QVERIFY(end.result);
    QCOMPARE(end.count("new") + end.count("changed"), 0);
    QCOMPARE(end.count("judged"), left);
    QCOMPARE(number("SELECT count(*) FROM works WHERE kind = 'book'"), 250);
}

/// The same second, even the same microsecond: what is read in the transaction's own time is not passed over.
void TestBookMaking::aFileThatIsReadLaterIsHeard()
{
    m_rig->put("X/Ash/1.mp3");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    m_rig->put("X/Ash/metadata.json", R"({"title": "Fraxinus"})");
    QVERIFY(scan(id).result);
    m_rig->put("X/Ash/metadata.json", R"({"title": "Ash Tree"})");
    QVERIFY(scan(id).result);
    QCOMPARE(titles(), QStringLiteral("Ash Tree"));
}

void TestBookMaking::aLongScanShowsWhatItHasRead()
{
    m_rig->put("Ann Lee/Ash/CD1/01.mp3");
    m_rig->put("Ann Lee/Ash/CD2/01.mp3");
    m_rig->put("Bo Ek/Birch/01.mp3");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    // As if the scan were in the midst of Ann's second disc, and Bo's book were new.
    need(m_store->write([](WriteTx &tx) {
        tx.run("UPDATE files SET probed_at = NULL WHERE path = $1", QByteArrayLiteral("Ann Lee/Ash/CD2/01.mp3"));
        tx.run("DELETE FROM item_files");
        tx.run("UPDATE items SET judged_at = NULL, missing_since = NULL WHERE path = $1",
               QByteArrayLiteral("Bo Ek/Birch"));
        tx.run("UPDATE roots SET is_stale = 1");
    }));
    JobKind kind;
    kind.name = libraryScanKind;
    kind.queue = libraryQueue;
    kind.work = [this, id](Job &job) {
        job.setOutput({{QStringLiteral("judged"), makeBooksSoFar(job, *m_store, root(id))}});
    };
    const End end = work(kind, scanSpec(id, QStringLiteral("books")));
    QVERIFY(end.result);
    QCOMPARE(end.count("judged"), 1);
    QCOMPARE(text("SELECT i.path FROM item_files m JOIN items i ON i.id = m.item_id"), QStringLiteral("Bo Ek/Birch"));
    QCOMPARE(number("SELECT count(*) FROM items WHERE missing_since IS NOT NULL"), 0); // that is found at the end
    QCOMPARE(number("SELECT is_stale FROM roots"), 1);
    QCOMPARE(scan(id).count("judged"), 1);
    QCOMPARE(number("SELECT count(*) FROM item_files"), 3);
}

void TestBookMaking::booksComeWhileItIsRead_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::newRow("4 s") << false;
    QTest::newRow("6 s") << true;
}

/// Files are read some thousand at a time; after five seconds there is time for the books of those.
void TestBookMaking::booksComeWhileItIsRead()
{
    QFETCH(bool, isLong);
    constexpr int files = 2'100;
    m_rig->put("Ann Lee/Ash/1.mp3");
    for (int number = 1; number < files; ++number) {
        m_rig->put("Bo Ek/Birch/" + QByteArray::number(number) + ".mp3");
    }
    ProbePlan plan;
    plan.program = KURAMORI_PROBE;
    plan.children = 1; // of two, one may read all of Bo's while the other, which has Ann's, is still being started
    m_pool = std::make_unique<ProbePool>(plan, m_probeClock);
    const RootId id = addRoot();
    qint64 early = -1;
    bool isFirst = true; // of those that are read after the walk
    m_onProgress = [&](const Progress &progress) {
        if (progress.total == files && std::exchange(isFirst, false)) {
            m_clock.advance(std::chrono::seconds(isLong ? 6 : 4));
        } else if (progress.done == files && progress.total == files && early < 0) {
            early = number("SELECT count(*) FROM books");
        }
    };
    QVERIFY(scan(id).result);
    m_onProgress = [](const Progress &) {};
    QCOMPARE(early, isLong ? 1 : 0); // Bo's folder is not read to its end
    QCOMPARE(number("SELECT count(*) FROM books"), 2);
}

QTEST_APPLESS_MAIN(TestBookMaking)
#include "test_bookmaking.moc"
