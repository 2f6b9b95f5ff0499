// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/support/explain.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace kuramori;

namespace
{
void makeItems(WriteTx &tx)
{
    tx.script("CREATE TABLE goods (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size DOUBLE PRECISION)");
}

void addItem(WriteTx &tx, qint64 id, const QString &name = {})
{
    tx.run("INSERT INTO goods (id, name) VALUES ($1, $2)", id, name);
}

qint64 countItems(Store &store)
{
    return store.read([](ReadTx &tx) { return tx.number("SELECT count(*) FROM goods"); }).value_or(-1);
}
} // namespace

/// What callers may rely on, whatever stands behind the store.
class TestStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void valuesComeBackAsTheyWere_data() { FreshStores::addDialects(); }
    void valuesComeBackAsTheyWere();
    void nullIsNotEmpty_data() { FreshStores::addDialects(); }
    void nullIsNotEmpty();
    void parametersMayRepeatAndStandInAnyOrder_data() { FreshStores::addDialects(); }
    void parametersMayRepeatAndStandInAnyOrder();
    void statementsMayNest_data() { FreshStores::addDialects(); }
    void statementsMayNest();
    void manyStatementsAreForgottenInTime_data() { FreshStores::addDialects(); }
    void manyStatementsAreForgottenInTime();

    void aFailedWriteLeavesNothing_data() { FreshStores::addDialects(); }
    void aFailedWriteLeavesNothing();
    void aFailedWriteTakesNoOtherWithIt_data() { FreshStores::addDialects(); }
    void aFailedWriteTakesNoOtherWithIt();
    void aDeferredConstraintTakesNoOtherWithIt_data() { FreshStores::addDialects(); }
    void aDeferredConstraintTakesNoOtherWithIt();
    void errorsHaveAKind_data();
    void errorsHaveAKind();
    void anExceptionIsADefect_data() { FreshStores::addDialects(); }
    void anExceptionIsADefect();
    void readsRefuseToWrite_data() { FreshStores::addDialects(); }
    void readsRefuseToWrite();
    void aReadSeesOneMoment_data() { FreshStores::addDialects(); }
    void aReadSeesOneMoment();

    void eightThreadsWriteAndReadAtOnce_data() { FreshStores::addDialects(); }
    void eightThreadsWriteAndReadAtOnce();
    void queuedWritesSurviveTheEndOfTheStore_data() { FreshStores::addDialects(); }
    void queuedWritesSurviveTheEndOfTheStore();
    void rowsAndInstanceLastOverAReopening_data() { FreshStores::addDialects(); }
    void rowsAndInstanceLastOverAReopening();
    void changesAreAnnouncedAfterTheCommit_data() { FreshStores::addDialects(); }
    void changesAreAnnouncedAfterTheCommit();
    void aReaderNeedsAStoreThatIsUpToDate_data() { FreshStores::addDialects(); }
    void aReaderNeedsAStoreThatIsUpToDate();
    void plansTellScansFromIndexes_data() { FreshStores::addDialects(); }
    void plansTellScansFromIndexes();

private:
    FreshStores m_stores;
    VirtualClock m_clock;
    StoreOptions m_options;
    std::unique_ptr<Store> m_store;
};

void TestStore::init()
{
    QFETCH(Dialect, dialect);
    m_options = m_stores.options(dialect);
    m_store = m_stores.open(m_options, m_clock);
    QVERIFY(m_store->write([](WriteTx &tx) { makeItems(tx); }));
}

void TestStore::valuesComeBackAsTheyWere()
{
    const QString text = QStringLiteral("鋼の錬金術師 \U0001F980 'quoted' $1");
    const QByteArray bytes("\0\x01\xff'\\", 5);
    const QDate day(2019, 10, 3);
    const auto done = m_store->write([&](WriteTx &tx) {
        tx.script(tx.dialect() == Dialect::Sqlite
                      ? "CREATE TABLE v (i INTEGER, r REAL, t TEXT, b BLOB, d TEXT, at INTEGER, f INTEGER, o INTEGER)"
                      : "CREATE TABLE v (i BIGINT, r DOUBLE PRECISION, t TEXT, b BYTEA, d TEXT, at BIGINT, f SMALLINT, "
                        "o BIGINT)");
        return tx.run("INSERT INTO v VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", std::numeric_limits<qint64>::min(), 0.1,
                      text, bytes, day, tx.now(), true, std::optional<qint64>());
    });
    QCOMPARE(done.value(), 1);
    const auto read = m_store->read([&](ReadTx &tx) {
        return tx.first("SELECT * FROM v", [&](const Row &row) {
            return row.integer(0) == std::numeric_limits<qint64>::min() && row.real(1) == 0.1 && row.text(2) == text
                && row.bytes(3) == bytes && row.date(4) == day && row.time(5) == m_clock.wall() && row.boolean(6)
                && !row.optionalInteger(7) && row.isNull(7) && !row.isNull(0);
        });
    });
    QCOMPARE(read.value(), std::optional(true));
}

void TestStore::nullIsNotEmpty()
{
    const auto texts = m_store->write([](WriteTx &tx) {
        addItem(tx, 1, QString());
        addItem(tx, 2, QStringLiteral(""));
        return tx.all("SELECT name FROM goods ORDER BY id", [](const Row &row) { return row.text(0); });
    });
    QVERIFY(texts->at(0).isNull());
    QVERIFY(!texts->at(1).isNull() && texts->at(1).isEmpty());
}

void TestStore::parametersMayRepeatAndStandInAnyOrder()
{
    const auto found = m_store->write([](WriteTx &tx) {
        tx.run("INSERT INTO goods (name, id) VALUES ($2, $1)", 7, QStringLiteral("seven"));
        return tx.number("SELECT count(*) FROM goods WHERE name = $2 AND (id = $1 OR id = $1 + 1)", 7,
                         QStringLiteral("seven"));
    });
    QCOMPARE(found.value(), 1);
}

void TestStore::statementsMayNest()
{
    const auto names = m_store->write([](WriteTx &tx) {
        for (qint64 id = 1; id <= 3; ++id) {
            addItem(tx, id, QStringLiteral("item %1").arg(id));
        }
        static constexpr char byId[] = "SELECT name FROM goods WHERE id >= $1 ORDER BY id";
        const auto name = [](const Row &row) { return row.text(0); };
        QStringList seen;
        tx.each(
            byId,
            [&](const Row &row) {
                seen += row.text(0) + u'/' + tx.first(byId, name, 3).value_or(QString());
                tx.run("UPDATE goods SET size = 1 WHERE name = $1", row.text(0));
            },
            2);
        return seen;
    });
    QCOMPARE(names.value(), QStringList({QStringLiteral("item 2/item 3"), QStringLiteral("item 3/item 3")}));
}

void TestStore::manyStatementsAreForgottenInTime()
{
    const auto sum = m_store->read([](ReadTx &tx) {
        qint64 total = 0;
        for (int number = 0; number < 450; ++number) {
            total += tx.number("SELECT " + std::to_string(number) + " WHERE $1 = 'x'", QStringLiteral("x"));
        }
        return total;
    });
    QCOMPARE(sum.value(), 450 * 449 / 2);
}

void TestStore::aFailedWriteLeavesNothing()
{
    const auto failed = m_store->write([](WriteTx &tx) {
        addItem(tx, 1);
        stopWith(ErrorKind::Conflict, QStringLiteral("No."));
    });
    QCOMPARE(failed.error().kind, ErrorKind::Conflict);
    QCOMPARE(failed.error().message, QStringLiteral("No."));
    QCOMPARE(countItems(*m_store), 0);
}

void TestStore::aFailedWriteTakesNoOtherWithIt()
{
    std::vector<Pending<void>> pending;
    for (qint64 id = 1; id <= 30; ++id) {
        pending.push_back(m_store->submit([id](WriteTx &tx) {
            addItem(tx, id);
            if (id % 3 == 0) {
                addItem(tx, id); // the same key again
            }
        }));
    }
    for (size_t at = 0; at < pending.size(); ++at) {
        QCOMPARE(pending[at].get().has_value(), (at + 1) % 3 != 0);
    }
    QCOMPARE(countItems(*m_store), 20);
}

void TestStore::aDeferredConstraintTakesNoOtherWithIt()
{
    QVERIFY(m_store->write([](WriteTx &tx) {
        tx.script("CREATE TABLE parts (item INTEGER REFERENCES goods (id) DEFERRABLE INITIALLY DEFERRED)");
    }));
    std::vector<Pending<void>> pending;
    for (int number = 1; number <= 20; ++number) {
        pending.push_back(m_store->submit([number](WriteTx &tx) {
            addItem(tx, number);
            tx.run("INSERT INTO parts (item) VALUES ($1)", number == 10 ? 999 : number);
        }));
    }
    for (size_t at = 0; at < pending.size(); ++at) {
        QCOMPARE(pending[at].get().has_value(), at + 1 != 10);
    }
    QCOMPARE(countItems(*m_store), 19);
}

void TestStore::errorsHaveAKind_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorKind>("kind");
    const auto addRows = [](const char *name, const char *sql, ErrorKind kind) {
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
            QTest::addRow("%s, %s", name, dialect == Dialect::Sqlite ? "sqlite" : "postgresql")
                << dialect << QString::fromLatin1(sql) << kind;
        }
    };
    addRows("primary key", "INSERT INTO goods (id) VALUES (1)", ErrorKind::Conflict);
    addRows("unique", "INSERT INTO goods (id, name) VALUES (2, 'one')", ErrorKind::Conflict);
    addRows("not null", "INSERT INTO instance (id) VALUES (1)", ErrorKind::Database);
    addRows("syntax", "INSERT INTO", ErrorKind::Database);
    addRows("no such table", "DELETE FROM nothing", ErrorKind::Database);
    addRows("foreign key", "INSERT INTO children VALUES (77)", ErrorKind::Database);
}

void TestStore::errorsHaveAKind()
{
    QFETCH(QString, sql);
    QFETCH(ErrorKind, kind);
    QVERIFY(m_store->write([](WriteTx &tx) {
        addItem(tx, 1, QStringLiteral("one"));
        tx.script("CREATE TABLE children (item INTEGER REFERENCES goods (id))");
    }));
    const auto failed = m_store->write([&](WriteTx &tx) { tx.run(sql.toStdString()); });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, kind);
    QVERIFY(!failed.error().message.isEmpty());
    QVERIFY2(failed.error().context.contains(sql), qPrintable(failed.error().context));
}

void TestStore::anExceptionIsADefect()
{
    const auto failed = m_store->write([](WriteTx &tx) {
        addItem(tx, 1);
        throw std::runtime_error("oops");
    });
    QCOMPARE(failed.error().kind, ErrorKind::Defect);
    QCOMPARE(failed.error().context, QStringLiteral("oops"));
    QCOMPARE(countItems(*m_store), 0);
}

void TestStore::readsRefuseToWrite()
{
    const auto failed = m_store->read([](ReadTx &tx) { tx.each("DELETE FROM goods", [](const Row &) {}); });
    QVERIFY(!failed);
}

void TestStore::aReadSeesOneMoment()
{
    const auto counts = m_store->read([&](ReadTx &tx) {
        const qint64 before = tx.number("SELECT count(*) FROM goods");
        std::jthread([&] { need(m_store->write([](WriteTx &other) { addItem(other, 1); })); }).join();
        return std::pair(before, tx.number("SELECT count(*) FROM goods"));
    });
    QCOMPARE(counts.value(), std::pair(qint64(0), qint64(0)));
    QCOMPARE(countItems(*m_store), 1);
}

void TestStore::eightThreadsWriteAndReadAtOnce()
{
    std::atomic<int> failures = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&, thread] {
            for (int number = 0; number < 50; ++number) {
                const auto wrote = m_store->write([&](WriteTx &tx) { addItem(tx, thread * 1000 + number); });
                const auto seen = m_store->read([&](ReadTx &tx) {
                    return tx.number("SELECT count(*) FROM goods WHERE id = $1", thread * 1000 + number);
                });
                failures += !wrote || seen.value_or(0) != 1;
            }
        });
    }
    threads.clear();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(countItems(*m_store), 400);
}

void TestStore::queuedWritesSurviveTheEndOfTheStore()
{
    for (qint64 id = 1; id <= 200; ++id) {
        static_cast<void>(m_store->submit([id](WriteTx &tx) { addItem(tx, id); }));
    }
    m_store.reset();
    m_store = m_stores.open(m_options, m_clock);
    QCOMPARE(countItems(*m_store), 200);
}

void TestStore::rowsAndInstanceLastOverAReopening()
{
    const QUuid instance = m_store->instance();
    QVERIFY(!instance.isNull());
    QVERIFY(m_store->write([](WriteTx &tx) { addItem(tx, 1); }));
    m_store.reset();
    m_store = m_stores.open(m_options, m_clock);
    QCOMPARE(countItems(*m_store), 1);
    QCOMPARE(m_store->instance(), instance);
}

void TestStore::changesAreAnnouncedAfterTheCommit()
{
    std::vector<std::pair<Topics, qint64>> heard; // the topics, and how many rows others saw at that moment
    const auto note = [&](Topics topics) { heard.emplace_back(topics, countItems(*m_store)); };
    connect(&m_store->changes(), &Changes::changed, this, note, Qt::DirectConnection);
    QVERIFY(m_store->write([](WriteTx &tx) { addItem(tx, 1); }));
    QVERIFY(!m_store->write([](WriteTx &tx) {
        tx.touch(Topic::Works);
        stopWith(ErrorKind::Conflict, {});
    }));
    QCOMPARE(heard.size(), 0u);
    QVERIFY(m_store->write([](WriteTx &tx) {
        addItem(tx, 2);
        tx.touch(Topic::Works | Topic::Jobs);
    }));
    m_store->changes().disconnect(this);
    QCOMPARE(heard.size(), 1u);
    QCOMPARE(heard.front(), std::pair(Topic::Works | Topic::Jobs, qint64(2)));
}

void TestStore::aReaderNeedsAStoreThatIsUpToDate()
{
    StoreOptions reading = m_options;
    reading.access = StoreOptions::Access::Read;
    QVERIFY(m_store->write([](WriteTx &tx) { addItem(tx, 1); }));
    {
        const auto beside = m_stores.open(reading, m_clock);
        QCOMPARE(countItems(*beside), 1);
        QCOMPARE(beside->instance(), m_store->instance());
        QVERIFY(m_store->write([](WriteTx &tx) { addItem(tx, 2); }));
        QCOMPARE(countItems(*beside), 2);
        QCOMPARE(beside->write([](WriteTx &tx) { addItem(tx, 3); }).error().kind, ErrorKind::Refused);
    }
    m_store.reset();
    QCOMPARE(countItems(*m_stores.open(reading, m_clock)), 2);

    m_store = m_stores.open(m_options, m_clock);
    QVERIFY(m_store->write([](WriteTx &tx) { tx.run("DELETE FROM schema_migrations WHERE version = 1"); }));
    const auto refused = Store::open(reading, m_clock);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
}

void TestStore::plansTellScansFromIndexes()
{
    const Plan scan = Plan::of(*m_store, "SELECT id FROM goods WHERE size = $1");
    QVERIFY2(scan.scans().size() == 1, qPrintable(scan.text()));
    const Plan search = Plan::of(*m_store, "SELECT id FROM goods WHERE id = $1");
    QVERIFY2(search.scans().isEmpty(), qPrintable(search.text()));
    const Plan sorted = Plan::of(*m_store, "SELECT id FROM goods WHERE id > $1 ORDER BY size LIMIT 5");
    QVERIFY2(sorted.sorts(), qPrintable(sorted.text()));
    const Plan walk = Plan::of(*m_store, "SELECT id FROM goods WHERE id > $1 ORDER BY id LIMIT 5");
    QVERIFY2(!walk.sorts() && walk.scans().isEmpty(), qPrintable(walk.text()));
    const Plan change = Plan::of(*m_store, "UPDATE goods SET size = $1 WHERE name = $2");
    QVERIFY2(change.scans().isEmpty(), qPrintable(change.text()));
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
