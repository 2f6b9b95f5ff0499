// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/scanspec.h"
#include "models/settings/settings.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/library/folderrig.h"
#include "workers/library/folderwatch.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// When folders are scanned without being asked, on both dialects.
class TestFolderWatch final : public QObject
{
    Q_OBJECT
    VirtualClock m_clock;
    FreshStores m_stores;
    QTemporaryDir m_folder;
    JobKinds m_kinds{{libraryScanKind, JobKind{.name = libraryScanKind, .queue = libraryQueue, .work = {}}}};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FolderRig> m_rig;
    std::unique_ptr<FolderWatch> m_watch;
    RootId m_root;

    std::unique_ptr<Settings> settings(const QStringList &assignments) const
    {
        return need(Settings::load(m_folder.filePath(QStringLiteral("none.ini")), {}, assignments));
    }
    RootId addRoot(const QByteArray &path)
    {
        return need(m_store->write([&](WriteTx &tx) { return LibraryTable(tx).addRoot(path); }));
    }
    qint64 scans()
    {
        return need(m_store->read([](ReadTx &tx) { return tx.number("SELECT count(*) FROM jobs"); }));
    }
    std::optional<JobId> unfinished()
    {
        return need(m_store->read([this](ReadTx &tx) { return JobRows(tx).unfinished(scanKey(m_root)); }));
    }
    /// As if it had run.
    void endScan()
    {
        need(m_store->write([&](WriteTx &tx) {
            JobTable jobs(tx);
            const ClaimedJob job = jobs.claim(libraryQueue, 1, QStringLiteral("test:1:a"), 90s).constFirst();
            jobs.complete({{job.fence, {}}});
        }));
    }
    void lookAfter(std::chrono::seconds time)
    {
        m_clock.advance(time);
        m_watch->look();
    }
    /// The scan of the start is behind.
    void settle()
    {
        m_watch->look();
        lookAfter(6s);
        QCOMPARE(scans(), 1);
        endScan();
        lookAfter(60s);
        QCOMPARE(scans(), 1);
    }

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void scansAtTheStart();
    void scansWhatChanged();
    void letsACopyEnd();
    void showsPartOfALongCopy();
    void aChangeDuringAScanIsScannedAfterIt();
    void leavesTimeBetweenScans();
    void aFolderThatIsBackIsScanned();
    void scansANewFolder();
    void doesNothingWhenTurnedOff();
    void looksOnAThreadOfItsOwn();
};

void TestFolderWatch::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_watch.reset();
    m_store.reset();
    m_store = m_stores.open(dialect, m_clock);
    m_settings = settings({});
    m_rig = std::make_unique<FolderRig>();
    m_rig->folder("Author/Title");
    m_root = addRoot(m_rig->path("Author"));
    m_watch = std::make_unique<FolderWatch>(*m_store, *m_settings, m_kinds, m_clock);
}

void TestFolderWatch::scansAtTheStart()
{
    m_watch->look();
    QCOMPARE(scans(), 0); // the window comes first
    lookAfter(6s);
    QCOMPARE(scans(), 1);
    const std::optional<JobId> scan = unfinished();
    QVERIFY(scan);
    const auto row = need(m_store->read([&](ReadTx &tx) { return JobRows(tx).row(*scan); }));
    QVERIFY(isUnasked(row->args));
}

void TestFolderWatch::scansWhatChanged()
{
    settle();
    m_rig->put("Author/Title/1.mp3");
    lookAfter(2s);
    QCOMPARE(scans(), 1);
    lookAfter(6s);
    QCOMPARE(scans(), 2);
    endScan();
    lookAfter(3600s);
    QCOMPARE(scans(), 2); // once
}

void TestFolderWatch::letsACopyEnd()
{
    settle();
    for (int file = 0; file < 20; ++file) {
        m_rig->put("Author/Title/" + QByteArray::number(file) + ".mp3");
        lookAfter(3s);
        QCOMPARE(scans(), 1);
    }
    lookAfter(5s);
    QCOMPARE(scans(), 2);
}

void TestFolderWatch::showsPartOfALongCopy()
{
    settle();
    for (int file = 0; file < 110; ++file) {
        m_rig->put("Author/Title/" + QByteArray::number(file) + ".mp3");
        lookAfter(3s);
    }
    QCOMPARE(scans(), 2);
}

void TestFolderWatch::aChangeDuringAScanIsScannedAfterIt()
{
    settle();
    m_rig->put("Author/Title/1.mp3");
    m_watch->look();
    lookAfter(6s);
    QCOMPARE(scans(), 2);
    m_rig->put("Author/Title/2.mp3");
    m_watch->look();
    lookAfter(120s);
    QCOMPARE(scans(), 2); // the one that runs may have passed by
    endScan();
    lookAfter(2s);
    QCOMPARE(scans(), 3);
}

void TestFolderWatch::leavesTimeBetweenScans()
{
    settle();
    m_rig->put("Author/Title/1.mp3");
    m_watch->look();
    lookAfter(6s);
    endScan();
    m_rig->put("Author/Title/2.mp3");
    m_watch->look();
    lookAfter(6s);
    QCOMPARE(scans(), 2);
    lookAfter(25s);
    QCOMPARE(scans(), 3);
}

void TestFolderWatch::aFolderThatIsBackIsScanned()
{
    settle();
    m_rig->rename("Author", "Away");
    m_watch->look();
    lookAfter(6s);
    QCOMPARE(scans(), 2); // it finds the folder offline
    endScan();
    lookAfter(3600s);
    QCOMPARE(scans(), 2); // and need not do so again
    m_rig->rename("Away", "Author");
    lookAfter(61s);
    lookAfter(6s);
    QCOMPARE(scans(), 3);
    endScan();
    m_rig->put("Author/Title/1.mp3"); // it is watched again
    m_watch->look();
    lookAfter(61s);
    QCOMPARE(scans(), 4);
}

void TestFolderWatch::scansANewFolder()
{
    settle();
    const FolderRig other;
    const RootId added = addRoot(other.path());
    m_watch->look();
    lookAfter(6s);
    QCOMPARE(scans(), 2);
    const auto found = need(m_store->read([&](ReadTx &tx) { return JobRows(tx).unfinished(scanKey(added)); }));
    QVERIFY(found);
}

void TestFolderWatch::doesNothingWhenTurnedOff()
{
    m_settings = settings({QStringLiteral("library.watch=false")});
    m_watch = std::make_unique<FolderWatch>(*m_store, *m_settings, m_kinds, m_clock);
    m_watch->look();
    lookAfter(3600s);
    QCOMPARE(scans(), 0);
}

void TestFolderWatch::looksOnAThreadOfItsOwn()
{
    m_watch->start();
    const auto scanAfterAWhile = [this] {
        m_clock.advance(1s);
        return scans() == 1;
    };
    QTRY_VERIFY(scanAfterAWhile());
    m_watch->stop();
}

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "test_folderwatch.moc"
