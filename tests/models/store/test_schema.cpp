// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/schema.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QDir>
#include <QTest>

using namespace kuramori;

/// Steps of the schema: done once, in order, never other ones than the program knows.
class TestSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void bothDialectsHaveTheSameSteps_data() { sqliteAlone(); }
    void bothDialectsHaveTheSameSteps();
    void freshDatabaseGetsAllSteps_data() { FreshStores::addDialects(); }
    void freshDatabaseGetsAllSteps();
    void onlyNewStepsAreDone_data() { FreshStores::addDialects(); }
    void onlyNewStepsAreDone();
    void aVerifiedCopyIsMadeFirst_data() { sqliteAlone(); }
    void aVerifiedCopyIsMadeFirst();
    void noCopyNoUpgrade_data() { sqliteAlone(); }
    void noCopyNoUpgrade();
    void aStepThatFailsLeavesTheOneBefore_data() { FreshStores::addDialects(); }
    void aStepThatFailsLeavesTheOneBefore();
    void aChangedStepIsRefused_data() { FreshStores::addDialects(); }
    void aChangedStepIsRefused();
    void aNewerSchemaIsRefused_data() { FreshStores::addDialects(); }
    void aNewerSchemaIsRefused();
    void jobsRunningElsewhereHoldItUp_data();
    void jobsRunningElsewhereHoldItUp();

private:
    static void sqliteAlone();
    void writeStep(const QString &file, const QByteArray &sql);
    void removeStep(const QString &file);
    qint64 number(std::string_view sql);

    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreOptions m_options;
};

void TestSchema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFETCH(Dialect, dialect);
    m_options = m_stores.options(dialect);
    m_options.backupFolder = m_folder->filePath(QStringLiteral("backups"));
    m_options.schemaFolder = m_folder->path();
    writeStep(QStringLiteral("0001_house.sql"),
              "CREATE TABLE instance (id INTEGER PRIMARY KEY, uuid TEXT, created_at BIGINT, app_version TEXT);");
    writeStep(QStringLiteral("0002_books.sql"),
              "CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT);\nINSERT INTO books VALUES (1, 'one');");
}

void TestSchema::sqliteAlone()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
}

void TestSchema::writeStep(const QString &file, const QByteArray &sql)
{
    for (const QString &dialect : {QStringLiteral("sqlite"), QStringLiteral("postgresql")}) {
        QDir().mkpath(m_folder->filePath(dialect));
        QFile step(m_folder->filePath(dialect + u'/' + file));
        QVERIFY(step.open(QIODevice::WriteOnly | QIODevice::Truncate) && step.write(sql) == sql.size());
    }
}

void TestSchema::removeStep(const QString &file)
{
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("sqlite/") + file)));
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("postgresql/") + file)));
}

qint64 TestSchema::number(std::string_view sql)
{
    return m_stores.open(m_options, m_clock)->read([&](ReadTx &tx) { return tx.number(sql); }).value_or(-1);
}

void TestSchema::bothDialectsHaveTheSameSteps()
{
    const QList<SchemaStep> sqlite = schemaSteps(QStringLiteral(":/schema"), Dialect::Sqlite);
    const QList<SchemaStep> postgres = schemaSteps(QStringLiteral(":/schema"), Dialect::PostgreSql);
    QVERIFY(!sqlite.isEmpty());
    QCOMPARE(sqlite.size(), postgres.size());
    for (qsizetype at = 0; at < sqlite.size(); ++at) {
        QCOMPARE(sqlite[at].version, int(at) + 1);
        QCOMPARE(postgres[at].version, int(at) + 1);
        QCOMPARE(sqlite[at].name, postgres[at].name);
        QCOMPARE(sqlite[at].checksum.size(), 64);
    }
}

void TestSchema::freshDatabaseGetsAllSteps()
{
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
    QCOMPARE(number("SELECT count(*) FROM schema_migrations"), 2);
    QCOMPARE(number("SELECT min(applied_at) FROM schema_migrations"), m_clock.wall().time_since_epoch().count());
    QVERIFY(!QDir(m_options.backupFolder).exists()); // there was nothing to copy
}

void TestSchema::onlyNewStepsAreDone()
{
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
    writeStep(QStringLiteral("0003_authors.sql"), "CREATE TABLE authors (id INTEGER);");
    QCOMPARE(number("SELECT count(*) FROM authors"), 0);
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
    QCOMPARE(number("SELECT count(*) FROM schema_migrations"), 3);
}

void TestSchema::aVerifiedCopyIsMadeFirst()
{
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
    writeStep(QStringLiteral("0003_clear.sql"), "DELETE FROM books;");
    QCOMPARE(number("SELECT count(*) FROM books"), 0);

    const QStringList copies = QDir(m_options.backupFolder).entryList(QDir::Files);
    QCOMPARE(copies.size(), 1);
    const QString copy = m_options.backupFolder + u'/' + copies.first();
    QVERIFY(verifyBackup(copy));
    removeStep(QStringLiteral("0003_clear.sql"));
    m_options.database.path = copy;
    QCOMPARE(number("SELECT count(*) FROM books"), 1); // the way back is a restore
}

void TestSchema::noCopyNoUpgrade()
{
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
    writeStep(QStringLiteral("0003_clear.sql"), "DELETE FROM books;");
    m_options.backupFolder = QStringLiteral("/proc/backups");
    QCOMPARE(Store::open(m_options, m_clock).error().kind, ErrorKind::Io);
    removeStep(QStringLiteral("0003_clear.sql"));
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
}

void TestSchema::aStepThatFailsLeavesTheOneBefore()
{
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
    writeStep(QStringLiteral("0003_more.sql"), "CREATE TABLE more (id INTEGER);\nDELETE FROM books;\nNONSENSE;");
    const auto failed = Store::open(m_options, m_clock);
    QCOMPARE(failed.error().kind, ErrorKind::Database);
    QVERIFY2(failed.error().context.contains(QLatin1String("schema step 3 more")), qPrintable(failed.error().context));
    removeStep(QStringLiteral("0003_more.sql"));
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
    QCOMPARE(number("SELECT count(*) FROM schema_migrations"), 2);
    QCOMPARE(number("SELECT count(*) FROM more"), -1);
}

void TestSchema::aChangedStepIsRefused()
{
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
    writeStep(QStringLiteral("0002_books.sql"), "CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT, isbn TEXT);");
    const auto refused = Store::open(m_options, m_clock);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QVERIFY2(refused.error().message.contains(QLatin1String("books")), qPrintable(refused.error().message));
}

void TestSchema::aNewerSchemaIsRefused()
{
    writeStep(QStringLiteral("0003_future.sql"), "CREATE TABLE future (id INTEGER);");
    QCOMPARE(number("SELECT count(*) FROM future"), 0);
    removeStep(QStringLiteral("0003_future.sql"));
    for (const auto access : {StoreOptions::Access::Own, StoreOptions::Access::Read}) {
        m_options.access = access;
        const auto refused = Store::open(m_options, m_clock);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY2(refused.error().message.contains(QLatin1String("newer")), qPrintable(refused.error().message));
    }
}

void TestSchema::jobsRunningElsewhereHoldItUp_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("leaseSeconds");
    QTest::addColumn<bool>("refused");
    QTest::newRow("running") << Dialect::PostgreSql << 3 << 60 << true;
    QTest::newRow("dead: the lease has ended") << Dialect::PostgreSql << 3 << -1 << false;
    QTest::newRow("waiting") << Dialect::PostgreSql << 0 << 60 << false;
    QTest::newRow("left over in our own file") << Dialect::Sqlite << 3 << 60 << false;
}

void TestSchema::jobsRunningElsewhereHoldItUp()
{
    QFETCH(int, state);
    QFETCH(int, leaseSeconds);
    QFETCH(bool, refused);
    writeStep(QStringLiteral("0003_jobs.sql"), "CREATE TABLE jobs (state INTEGER, leased_until BIGINT);");
    QVERIFY(m_stores.open(m_options, m_clock)->write([&](WriteTx &tx) {
        tx.run("INSERT INTO jobs VALUES ($1, $2)", state, tx.now() + std::chrono::seconds(leaseSeconds));
    }));
    QVERIFY(Store::open(m_options, m_clock)); // nothing to upgrade, nothing to refuse
    writeStep(QStringLiteral("0004_more.sql"), "CREATE TABLE more (id INTEGER);");
    const auto opened = Store::open(m_options, m_clock);
    QCOMPARE(opened.has_value(), !refused);
    if (refused) {
        QCOMPARE(opened.error().kind, ErrorKind::Refused);
    }
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
