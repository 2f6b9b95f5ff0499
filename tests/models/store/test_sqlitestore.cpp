// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/integrity.h"
#include "models/store/ownership.h"
#include "models/store/sqlitefile.h"
#include "models/store/store.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QDir>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

#include <latch>

using namespace kuramori;

namespace
{
/// A program that is not Kuramori, at the same file.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path) { sqlite3_open(QFile::encodeName(path).constData(), &m_handle); }
    ~OtherProgram() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(OtherProgram)
    bool run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

private:
    sqlite3 *m_handle = nullptr;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

void addNotice(WriteTx &tx, const QString &title)
{
    tx.run("INSERT INTO notices (at, kind, title, text) VALUES ($1, 'info', $2, '')", tx.now(), title);
    tx.touch(Topic::Notices);
}

qint64 countNotices(Store &store)
{
    return store.read([](ReadTx &tx) { return tx.number("SELECT count(*) FROM notices"); }).value_or(-1);
}
} // namespace

/// What a file on a disk adds to the store: owners, faults of the disk, other programs.
class TestSqliteStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void pragmasAreInForce_data();
    void pragmasAreInForce();
    void readersCannotWriteAtAll();
    void queuedWritesShareACommit();
    void closingLeavesOneFile();

    void aReaderSeesWhatACrashLeftInTheJournal();

    void aSecondOwnerIsRefusedByPid();
    void aLockFileLeftBehindIsNoOwner();
    void anotherProgramsLockIsBusy();

    void placesWithoutADatabaseAreNamed_data();
    void placesWithoutADatabaseAreNamed();
    void garbageIsLeftAsItIs();
    void anotherProgramsDatabaseIsLeftAsItIs();
    void remoteFileSystems_data();
    void remoteFileSystems();

    void aDamagedPageIsAFailureNotAShorterList();
    void damageFoundByAWriteStopsAllWriting();
    void aFullDiskLosesNothing();
    void aFileThatVanishesStopsAllWriting_data();
    void aFileThatVanishesStopsAllWriting();

private:
    QString path() const { return m_options.database.path; }
    void addManyNotices();

    FreshStores m_stores;
    VirtualClock m_clock;
    StoreOptions m_options;
    std::unique_ptr<Store> m_store;
};

void TestSqliteStore::init()
{
    m_options = m_stores.options(Dialect::Sqlite);
    m_store = m_stores.open(m_options, m_clock);
}

void TestSqliteStore::addManyNotices()
{
    const QString text(200, u'x');
    QVERIFY(m_store->write([&](WriteTx &tx) {
        for (int number = 0; number < 5000; ++number) {
            addNotice(tx, text);
        }
    }));
}

void TestSqliteStore::pragmasAreInForce_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QString>("reader");
    const auto addRow = [](const char *pragma, const char *writer, const char *reader) {
        QTest::newRow(pragma) << QByteArray(pragma) << QString::fromLatin1(writer) << QString::fromLatin1(reader);
    };
    addRow("journal_mode", "wal", "wal");
    addRow("synchronous", "2", "2");
    addRow("foreign_keys", "1", "1");
    addRow("busy_timeout", "5000", "5000");
    addRow("mmap_size", "0", "0");
    addRow("cell_size_check", "1", "1");
    addRow("trusted_schema", "0", "0");
    addRow("cache_size", "-65536", "-8192");
    addRow("wal_autocheckpoint", "4000", "1000"); // readers never come to it
}

void TestSqliteStore::pragmasAreInForce()
{
    QFETCH(QByteArray, pragma);
    QFETCH(QString, writer);
    QFETCH(QString, reader);
    const auto value = [&](ReadTx &tx) {
        return tx.first("PRAGMA " + pragma.toStdString(), [](const Row &row) { return row.text(0); });
    };
    QCOMPARE(m_store->write(value).value(), std::optional(writer));
    QCOMPARE(m_store->read(value).value(), std::optional(reader));
}

void TestSqliteStore::readersCannotWriteAtAll()
{
    const auto failed = m_store->read([](ReadTx &tx) { tx.each("DELETE FROM notices", [](const Row &) {}); });
    QCOMPARE(failed.error().kind, ErrorKind::Io);
}

void TestSqliteStore::queuedWritesShareACommit()
{
    int commits = 0;
    connect(
        &m_store->changes(), &Changes::changed, this, [&] { ++commits; }, Qt::DirectConnection);
    std::latch allQueued(1);
    std::vector<Pending<void>> pending;
    pending.push_back(m_store->submit([&](WriteTx &tx) {
        allQueued.wait();
        addNotice(tx, QStringLiteral("first"));
    }));
    for (int number = 0; number < 100; ++number) {
        pending.push_back(m_store->submit([](WriteTx &tx) { addNotice(tx, QStringLiteral("more")); }));
    }
    allQueued.count_down();
    for (Pending<void> &one : pending) {
        QVERIFY(one.get());
    }
    m_store->changes().disconnect(this);
    QVERIFY2(commits <= 2, qPrintable(QString::number(commits)));
    QCOMPARE(countNotices(*m_store), 101);
}

void TestSqliteStore::closingLeavesOneFile()
{
    QVERIFY(m_store->write([](WriteTx &tx) { addNotice(tx, QStringLiteral("one")); }));
    QCOMPARE(countNotices(*m_store), 1);
    QVERIFY(QFile::exists(path() + QStringLiteral("-wal")));
    m_store.reset();
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    QVERIFY(!QFile::exists(path() + QStringLiteral("-shm")));
}

void TestSqliteStore::aReaderSeesWhatACrashLeftInTheJournal()
{
    QVERIFY(m_store->write([](WriteTx &tx) { addNotice(tx, QStringLiteral("one")); }));
    StoreOptions crashed = m_stores.options(Dialect::Sqlite);
    crashed.access = StoreOptions::Access::Read;
    const QString journal = QStringLiteral("-wal");
    QVERIFY(QFile::copy(path(), crashed.database.path)); // as the files stand at this moment
    QVERIFY(QFile::copy(path() + journal, crashed.database.path + journal));
    QCOMPARE(countNotices(*m_stores.open(crashed, m_clock)), 1);
    QVERIFY(QFile::exists(crashed.database.path + journal)); // only an owner takes it in
    crashed.access = StoreOptions::Access::Own;
    QCOMPARE(countNotices(*m_stores.open(crashed, m_clock)), 1);
}

void TestSqliteStore::aSecondOwnerIsRefusedByPid()
{
    const auto second = Store::open(m_options, m_clock);
    QCOMPARE(second.error().kind, ErrorKind::DatabaseBusy);
    QVERIFY2(second.error().message.contains(QString::number(getpid())), qPrintable(second.error().message));
    QVERIFY(second.error().message.contains(path()));
    QCOMPARE(Ownership::holder(path()), std::optional(qint64(getpid())));
    m_store.reset();
    QCOMPARE(Ownership::holder(path()), std::nullopt);
    QVERIFY(Store::open(m_options, m_clock));
}

void TestSqliteStore::aLockFileLeftBehindIsNoOwner()
{
    m_store.reset();
    QVERIFY(overwrite(path() + QStringLiteral(".lock"), 0, "4194304000\n"));
    QVERIFY(Store::open(m_options, m_clock));
}

void TestSqliteStore::anotherProgramsLockIsBusy()
{
    OtherProgram other(path());
    QVERIFY(m_store->write([](WriteTx &tx) { tx.script("PRAGMA busy_timeout = 0"); })); // do not wait for it
    QVERIFY(other.run("BEGIN IMMEDIATE"));
    const auto write = [](WriteTx &tx) { addNotice(tx, QStringLiteral("one")); };
    QCOMPARE(m_store->write(write).error().kind, ErrorKind::DatabaseBusy);
    QCOMPARE(countNotices(*m_store), 0);
    QVERIFY(other.run("COMMIT"));
    QVERIFY(m_store->write(write));
}

void TestSqliteStore::placesWithoutADatabaseAreNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<StoreOptions::Access>("access");
    QTest::newRow("missing folder") << QStringLiteral("/nowhere/at/all/k.sqlite") << StoreOptions::Access::Own;
    QTest::newRow("folder that takes no files") << QStringLiteral("/proc/k.sqlite") << StoreOptions::Access::Own;
    QTest::newRow("a folder itself") << QDir::tempPath() << StoreOptions::Access::Own;
    QTest::newRow("missing file, to read")
        << QDir::tempPath() + QStringLiteral("/no-such.sqlite") << StoreOptions::Access::Read;
}

void TestSqliteStore::placesWithoutADatabaseAreNamed()
{
    QFETCH(QString, place);
    QFETCH(StoreOptions::Access, access);
    StoreOptions options;
    options.database.path = place;
    options.access = access;
    const auto refused = Store::open(options, m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY2(refused.error().message.contains(QFileInfo(place).path()), qPrintable(refused.error().message));
}

void TestSqliteStore::garbageIsLeftAsItIs()
{
    m_store.reset();
    const QByteArray garbage = QByteArray("This is a shopping list.\n").repeated(1000);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(garbage) > 0);
    file.close();
    for (const auto access : {StoreOptions::Access::Own, StoreOptions::Access::Read}) {
        m_options.access = access;
        const auto refused = Store::open(m_options, m_clock);
        QCOMPARE(refused.error().kind, ErrorKind::DatabaseCorrupt);
        QVERIFY(refused.error().message.contains(path()));
        QCOMPARE(contents(path()), garbage);
    }
}

void TestSqliteStore::anotherProgramsDatabaseIsLeftAsItIs()
{
    m_store.reset();
    QVERIFY(QFile::remove(path()));
    QVERIFY(OtherProgram(path()).run("CREATE TABLE recipes (name TEXT)"));
    const QByteArray before = contents(path());
    const auto refused = Store::open(m_options, m_clock);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QCOMPARE(contents(path()), before);
}

void TestSqliteStore::remoteFileSystems_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("remote");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "ceph"}) {
        QTest::newRow(type) << QByteArray(type) << true;
    }
    for (const char *type : {"ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "fuseblk", "fuse.mergerfs", ""}) {
        QTest::addRow("local %s", type) << QByteArray(type) << false;
    }
}

void TestSqliteStore::remoteFileSystems()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, remote);
    QCOMPARE(isRemoteFileSystem(type), remote);
}

void TestSqliteStore::aDamagedPageIsAFailureNotAShorterList()
{
    addManyNotices();
    QVERIFY(quickCheck(*m_store));
    m_store.reset();
    const qint64 page = 4096;
    const qint64 middle = QFileInfo(path()).size() / 2 / page * page;
    QVERIFY(overwrite(path(), middle, QByteArray(page, '\xee')));

    m_store = m_stores.open(m_options, m_clock);
    int seen = 0;
    const auto titles = m_store->read([&](ReadTx &tx) {
        return tx.all("SELECT id, title FROM notices", [&](const Row &row) {
            ++seen;
            return row.text(1);
        });
    });
    QVERIFY2(seen > 0 && seen < 5000, qPrintable(QString::number(seen)));
    QVERIFY(!titles);
    QCOMPARE(titles.error().kind, ErrorKind::DatabaseCorrupt);
    QVERIFY(titles.error().message.contains(path()));
    QCOMPARE(quickCheck(*m_store).error().kind, ErrorKind::DatabaseCorrupt);
}

void TestSqliteStore::damageFoundByAWriteStopsAllWriting()
{
    addManyNotices();
    m_store.reset();
    QVERIFY(overwrite(path(), QFileInfo(path()).size() / 2 / 4096 * 4096, QByteArray(4096, '\xee')));
    m_store = m_stores.open(m_options, m_clock);
    const auto damaged = m_store->write([](WriteTx &tx) { tx.run("UPDATE notices SET read_at = 1"); });
    QCOMPARE(damaged.error().kind, ErrorKind::DatabaseCorrupt);
    const auto later = m_store->write([](WriteTx &tx) { addNotice(tx, QStringLiteral("one more")); });
    QCOMPARE(later.error().kind, ErrorKind::DatabaseCorrupt);
}

void TestSqliteStore::aFullDiskLosesNothing()
{
    QVERIFY(m_store->write([](WriteTx &tx) { addNotice(tx, QStringLiteral("before")); }));
    QVERIFY(m_store->write([](WriteTx &tx) {
        const qint64 pages = tx.number("PRAGMA page_count");
        tx.script("PRAGMA max_page_count = " + QByteArray::number(pages + 2));
    }));
    const QString big(100'000, u'x');
    std::vector<Pending<void>> pending;
    pending.reserve(3);
    for (int number = 0; number < 3; ++number) {
        pending.push_back(m_store->submit([&](WriteTx &tx) { addNotice(tx, big); }));
    }
    for (Pending<void> &one : pending) {
        QCOMPARE(one.get().error().kind, ErrorKind::NoSpace);
    }
    QVERIFY(m_store->write([](WriteTx &tx) { addNotice(tx, QStringLiteral("after")); }));
    QCOMPARE(countNotices(*m_store), 2);
    QVERIFY(quickCheck(*m_store));
}

void TestSqliteStore::aFileThatVanishesStopsAllWriting_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("deleted") << false;
    QTest::newRow("replaced") << true;
}

void TestSqliteStore::aFileThatVanishesStopsAllWriting()
{
    QFETCH(bool, replaced);
    QVERIFY(m_store->write([](WriteTx &tx) { addNotice(tx, QStringLiteral("kept")); }));
    const QString copy = path() + QStringLiteral(".copy");
    QVERIFY(QFile::copy(path(), copy));
    QVERIFY(QFile::remove(path()));
    QVERIFY(!replaced || QFile::rename(copy, path()));

    for (int time = 0; time < 2; ++time) {
        const auto refused = m_store->write([](WriteTx &tx) { addNotice(tx, QStringLiteral("lost")); });
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY(refused.error().message.contains(path()));
    }
    const QStringList rescued = QDir(m_options.backupFolder).entryList({QStringLiteral("*rescued*.sqlite")});
    QCOMPARE(rescued.size(), replaced ? 2 : 1); // one a row of this test
    StoreOptions saved = m_options;
    saved.database.path = m_options.backupFolder + u'/' + rescued.last();
    QCOMPARE(countNotices(*m_stores.open(saved, m_clock)), 1);
}

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "test_sqlitestore.moc"
