// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/noticetable.h"
#include "models/store/sqliteconnection.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

#include <atomic>
#include <thread>

using namespace kuramori;

namespace
{
Result<NoticeId> addNotice(Store &store)
{
    return store.write([](WriteTx &tx) {
        return NoticeTable(tx).add({{}, {}, NoticeKind::Info, QString(500, u'x'), {}, {}, {}});
    });
}

qint64 countNotices(Store &store)
{
    return store.read([](ReadTx &tx) { return tx.number("SELECT count(*) FROM notices"); }).value_or(-1);
}

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
} // namespace

/// Copies that are good, and the way back to them.
class TestBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aBackupIsOneWholeFile();
    void aBackupIsMadeWhileOthersWrite();
    void damagedBackupsAreRefused_data();
    void damagedBackupsAreRefused();
    void aPlaceThatCannotBeWrittenIsNamed();
    void overwritesEarlierBackupsAlone_data();
    void overwritesEarlierBackupsAlone();
    void theNewestStay();
    void theLastGoodOneStays();

    void restoringBringsTheRowsBack_data();
    void restoringBringsTheRowsBack();
    void restoringKeepsTheOldOne();
    void restoringIntoAnOpenStoreIsRefused();
    void restoringBesideAReaderChangesNothing();
    void restoringABadBackupChangesNothing();
    void restoringWhatIsNoBackupChangesNothing_data();
    void restoringWhatIsNoBackupChangesNothing();

    void postgresIsDumped();

private:
    QString path() const { return m_options.database.path; }
    QString backup() const { return m_folder->filePath(QStringLiteral("backup.sqlite")); }

    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreOptions m_options;
    std::unique_ptr<Store> m_store;
};

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = m_stores.options(Dialect::Sqlite);
    m_store = m_stores.open(m_options, m_clock);
    for (int number = 0; number < 3; ++number) {
        QVERIFY(addNotice(*m_store));
    }
}

void TestBackup::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestBackup::aBackupIsOneWholeFile()
{
    const auto made = backUp(*m_store, backup());
    QVERIFY(made);
    QCOMPARE(made->path, backup());
    QCOMPARE(made->bytes, QFileInfo(backup()).size());
    QVERIFY(verifyBackup(backup()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("backup.sqlite")));

    StoreOptions copied = m_options;
    copied.database.path = backup();
    QCOMPARE(countNotices(*m_stores.open(copied, m_clock)), 3);
}

void TestBackup::aBackupIsMadeWhileOthersWrite()
{
    std::atomic<int> failures = 0;
    std::atomic<int> written = 0;
    std::jthread writer([&](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            failures += !addNotice(*m_store);
            ++written;
        }
    });
    QTRY_VERIFY(written > 0);
    const int before = written;
    const auto made = backUp(*m_store, backup());
    writer = {};
    QVERIFY(made);
    QCOMPARE(failures.load(), 0);
    StoreOptions copied = m_options;
    copied.database.path = backup();
    const qint64 rows = countNotices(*m_stores.open(copied, m_clock));
    QVERIFY(rows >= 3 + before && rows <= 3 + written);
}

void TestBackup::damagedBackupsAreRefused_data()
{
    QTest::addColumn<int>("at"); // fractions of 8 of the file
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("head") << 0 << QByteArray(100, 'x');
    QTest::newRow("middle") << 4 << QByteArray(4096, '\xee');
}

void TestBackup::damagedBackupsAreRefused()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    for (int number = 0; number < 100; ++number) {
        QVERIFY(addNotice(*m_store));
    }
    const auto made = backUp(*m_store, backup());
    QVERIFY(made);
    QVERIFY(overwrite(backup(), made->bytes * at / 8 / 4096 * 4096, bytes));
    const auto bad = verifyBackup(backup());
    QCOMPARE(bad.error().kind, ErrorKind::DatabaseCorrupt);
    QVERIFY(bad.error().message.contains(backup()));
}

void TestBackup::aPlaceThatCannotBeWrittenIsNamed()
{
    const auto refused = backUp(*m_store, QStringLiteral("/proc/none/backup.sqlite"));
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY(refused.error().message.contains(QLatin1String("/proc/none/backup.sqlite")));
}

void TestBackup::overwritesEarlierBackupsAlone_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isTaken");
    const auto row
        = [](const char *target, bool isTaken) { QTest::newRow(target) << QString::fromLatin1(target) << isTaken; };
    row("new.sqlite", true);
    row("earlier.sqlite", true);
    row("live.db", false);
    row("live.db-wal", false);
    row("live.db-shm", false);
    row("live.db.lock", false);
    row("live.db-journal", false); // not there yet: SQLite would take it for one to roll back
    row("symlink", false);
    row("hardlink", false);
    row("folderlink/live.db-journal", false);
    row("dangling", false);
    row("live.db.restored", false);
    row("another.db", false); // in use elsewhere, or about to be
    row("foreign.sqlite", false);
    row("notes.txt", false);
    row("folder", false);
}

void TestBackup::overwritesEarlierBackupsAlone()
{
    QFETCH(QString, target);
    QFETCH(bool, isTaken);
    const auto at = [&](const char *name) { return m_folder->filePath(QLatin1String(name)); };
    StoreOptions live = m_options;
    live.database.path = at("another.db");
    m_stores.open(live, m_clock).reset();
    live.database.path = at("live.db");
    const auto store = m_stores.open(live, m_clock);
    QVERIFY(addNotice(*store));
    QVERIFY(backUp(*m_store, at("earlier.sqlite")));
    QVERIFY(QFile::link(at("live.db"), at("symlink")));
    QCOMPARE(::link(QFile::encodeName(at("live.db")).constData(), QFile::encodeName(at("hardlink")).constData()), 0);
    QVERIFY(QFile::link(m_folder->path(), at("folderlink")));
    QVERIFY(QFile::link(at("nowhere"), at("dangling")));
    QVERIFY(overwrite(at("notes.txt"), 0, "mine"));
    QVERIFY(QFile::copy(at("earlier.sqlite"), at("foreign.sqlite")));
    const auto foreign = SqliteConnection::open(at("foreign.sqlite"), SqliteConnection::Mode::Write);
    (*foreign)->script("DROP TABLE instance; PRAGMA journal_mode=DELETE"); // others have a schema_migrations, too
    QVERIFY(QDir().mkdir(at("folder")));

    const QByteArray before = contents(m_folder->filePath(target));
    const auto made = backUp(*store, m_folder->filePath(target));
    QVERIFY2(bool(made) == isTaken, qPrintable(made ? QString() : made.error().message));
    if (!isTaken) {
        QCOMPARE(made.error().kind, ErrorKind::Refused);
        QVERIFY(made.error().message.contains(m_folder->filePath(target)));
        QCOMPARE(contents(m_folder->filePath(target)), before);
    }
    QVERIFY(addNotice(*store)); // the database is still the one behind its path
}

void TestBackup::theNewestStay()
{
    QStringList made;
    for (int day = 0; day < 5; ++day) {
        made.append(QFileInfo(backUpInto(*m_store, m_folder->path(), 3)->path).fileName());
        m_clock.advance(std::chrono::hours(24));
    }
    QFile foreign(m_folder->filePath(QStringLiteral("kuramori-my-own.sqlite")));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    QVERIFY(backUpInto(*m_store, m_folder->path(), 3));
    const QStringList left = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(left.size(), 4);
    QCOMPARE(left.mid(0, 2), made.mid(3));
    QVERIFY(foreign.exists());
}

void TestBackup::theLastGoodOneStays()
{
    const QString good = backUpInto(*m_store, m_folder->path(), 2)->path;
    for (int day = 0; day < 3; ++day) {
        m_clock.advance(std::chrono::hours(24));
        const auto made
            = backUp(*m_store, m_folder->filePath(QStringLiteral("kuramori-2099010%1-000000.sqlite").arg(day)));
        QVERIFY(overwrite(made->path, 0, "broken"));
    }
    QVERIFY(backUpInto(*m_store, m_folder->path(), 1)); // older by name than the broken ones
    QVERIFY(!QFile::exists(good)); // the one just made is good, and newer
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("kuramori-20231*")}).size(), 1);
}

void TestBackup::restoringBringsTheRowsBack_data()
{
    QTest::addColumn<QString>("wreck");
    for (const char *wreck : {"deleted", "truncated", "overwritten", "healthy", "journal left"}) {
        QTest::newRow(wreck) << QString::fromLatin1(wreck);
    }
}

void TestBackup::restoringBringsTheRowsBack()
{
    QFETCH(QString, wreck);
    QVERIFY(backUp(*m_store, backup()));
    QVERIFY(addNotice(*m_store));
    if (wreck == QLatin1String("journal left")) { // as after a power cut: commits that stand in the journal alone
        const QByteArray journalName = (path() + QStringLiteral("-wal")).toLocal8Bit();
        QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), path() + QStringLiteral("-saved")));
        m_store.reset();
        QVERIFY(QFile::rename(path() + QStringLiteral("-saved"), QString::fromLocal8Bit(journalName)));
    }
    m_store.reset();
    if (wreck == QLatin1String("deleted")) {
        QVERIFY(QFile::remove(path()));
    } else if (wreck == QLatin1String("truncated")) {
        QVERIFY(QFile::resize(path(), 5000));
    } else if (wreck == QLatin1String("overwritten")) {
        QVERIFY(overwrite(path(), 0, QByteArray(20'000, 'x')));
    }
    const auto kept = restore(backup(), path(), m_clock.wall());
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
    QCOMPARE(kept->isEmpty(), wreck == QLatin1String("deleted"));
    m_store = m_stores.open(m_options, m_clock);
    QCOMPARE(countNotices(*m_store), 3);
}

void TestBackup::restoringKeepsTheOldOne()
{
    QVERIFY(backUp(*m_store, backup()));
    QVERIFY(addNotice(*m_store));
    m_store.reset();
    const auto kept = restore(backup(), path(), m_clock.wall());
    QVERIFY(kept && QFile::exists(*kept));
    m_options.database.path = *kept;
    QCOMPARE(countNotices(*m_stores.open(m_options, m_clock)), 4);
}

void TestBackup::restoringIntoAnOpenStoreIsRefused()
{
    QVERIFY(backUp(*m_store, backup()));
    const QString theirs = path() + QStringLiteral(".restored"); // of a restore that is under way, or all they have
    QVERIFY(QFile::copy(backup(), theirs));
    QCOMPARE(restore(backup(), path(), m_clock.wall()).error().kind, ErrorKind::DatabaseBusy);
    QVERIFY(QFile::exists(theirs));
}

void TestBackup::restoringBesideAReaderChangesNothing()
{
    QVERIFY(backUp(*m_store, backup()));
    {
        const auto reader = need(SqliteConnection::open(path(), SqliteConnection::Mode::Read));
        reader->script("BEGIN; SELECT count(*) FROM notices"); // needs the database as it is now
        QVERIFY(addNotice(*m_store)); // stands in the journal alone
        m_store.reset();
        const QStringList before = QFileInfo(path()).dir().entryList(QDir::Files);
        QCOMPARE(restore(backup(), path(), m_clock.wall()).error().kind, ErrorKind::DatabaseBusy);
        QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files), before);
    }
    m_store = m_stores.open(m_options, m_clock);
    QCOMPARE(countNotices(*m_store), 4);
}

void TestBackup::restoringABadBackupChangesNothing()
{
    QVERIFY(backUp(*m_store, backup()));
    m_store.reset();
    QVERIFY(overwrite(backup(), 0, "garbage"));
    const QStringList before = QFileInfo(path()).dir().entryList(QDir::Files);
    QCOMPARE(restore(backup(), path(), m_clock.wall()).error().kind, ErrorKind::DatabaseCorrupt);
    QCOMPARE(restore(m_folder->filePath(QStringLiteral("none")), path(), m_clock.wall()).error().kind, ErrorKind::Io);
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files), before);
    m_store = m_stores.open(m_options, m_clock);
    QCOMPARE(countNotices(*m_store), 3);
}

void TestBackup::restoringWhatIsNoBackupChangesNothing_data()
{
    QTest::addColumn<QByteArray>("sql"); // empty: an empty file
    QTest::addColumn<bool>("isItself");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("without tables") << QByteArray("VACUUM") << false;
    QTest::newRow("foreign") << QByteArray("CREATE TABLE books (id INTEGER)") << false;
    QTest::newRow("itself") << QByteArray() << true;
}

void TestBackup::restoringWhatIsNoBackupChangesNothing()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isItself);
    m_store.reset();
    if (isItself) {
        QCOMPARE(::link(QFile::encodeName(path()).constData(), QFile::encodeName(backup()).constData()), 0);
    } else if (sql.isEmpty()) {
        QVERIFY(overwrite(backup(), 0, ""));
    } else {
        (*SqliteConnection::open(backup(), SqliteConnection::Mode::Write))->script(sql);
    }
    QCOMPARE(checkRestore(backup(), path()).error().kind, ErrorKind::Refused);
    const auto refused = restore(backup(), path(), m_clock.wall());
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    m_store = m_stores.open(m_options, m_clock);
    QCOMPARE(countNotices(*m_store), 3);
}

void TestBackup::postgresIsDumped()
{
    const auto store = m_stores.open(Dialect::PostgreSql, m_clock);
    QVERIFY(addNotice(*store));
    const QString dump = m_folder->filePath(QStringLiteral("backup.pgdump"));
    const auto made = backUp(*store, dump);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().context));
    QVERIFY(made->bytes > 0);
    QVERIFY(verifyBackup(dump));
    const auto again = backUp(*store, dump);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message + again.error().context)); // in its place
    QVERIFY(overwrite(dump, 0, "garbage"));
    QVERIFY(!verifyBackup(dump));
    QCOMPARE(backUp(*store, dump).error().kind, ErrorKind::Refused);
    QVERIFY(contents(dump).startsWith("garbage"));
    QVERIFY(QFile::remove(dump));

    const QByteArray searched = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto refused = backUp(*store, dump);
    qputenv("PATH", searched);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
