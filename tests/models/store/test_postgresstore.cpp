// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <csignal>
#include <latch>
#include <mutex>
#include <thread>

using namespace kuramori;

namespace
{
void addNotice(WriteTx &tx, const QString &title)
{
    tx.run("INSERT INTO notices (at, kind, title, text) VALUES ($1, 'info', $2, '')", tx.now(), title);
}

qint64 countNotices(Store &store)
{
    return store.read([](ReadTx &tx) { return tx.number("SELECT count(*) FROM notices"); }).value_or(-1);
}

/// Collects what a store announces, from whichever thread.
class Heard
{
public:
    explicit Heard(Store &store)
        : m_connection(store.changes().listen([this](Topics topics) {
            const std::scoped_lock lock(m_mutex);
            m_topics.append(topics);
        }))
    { }
    ~Heard() { QObject::disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Heard)
    QList<Topics> topics() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_topics;
    }

private:
    mutable std::mutex m_mutex; // guards m_topics
    QList<Topics> m_topics;
    QMetaObject::Connection m_connection;
};
} // namespace

/// What a server adds to the store: it restarts, it is shared, it has a clock of its own.
class TestPostgresStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void aRestartInMidTransactionIsTriedAgain_data();
    void aRestartInMidTransactionIsTriedAgain();
    void aRestartBetweenTransactionsIsNotNoticed();
    void aServerThatComesBackIsWaitedFor();
    void inHasteNobodyWaitsForTheServer();
    void n28ASilentServerIsGivenUp();
    void anUnknownOutcomeIsSaidToBeOne();
    void deadlocksAreTriedAgain();
    void fiftyThreadsShareThePool();

    void othersHearOfChanges();
    void afterARestartEverythingMayHaveChanged();
    void anotherDatabaseUnderTheSameNameIsRefused();
    void timeIsTheServers();

    void timeOutsHaveAKind_data();
    void timeOutsHaveAKind();
    void aFailedStatementCannotBeOverlooked();
    void aNulCharacterIsRefused();
    void aServerThatIsNotThereIsNamed();
    void aMissingDatabaseIsNamed();

private:
    FreshStores m_stores;
    VirtualClock m_clock;
    StoreOptions m_options;
    std::unique_ptr<Store> m_store;
};

void TestPostgresStore::init()
{
    m_options = m_stores.options(Dialect::PostgreSql);
    m_store = m_stores.open(m_options, m_clock);
}

void TestPostgresStore::aRestartInMidTransactionIsTriedAgain_data()
{
    QTest::addColumn<PostgresCluster::Stop>("how");
    QTest::newRow("fast") << PostgresCluster::Stop::Fast;
    QTest::newRow("crash") << PostgresCluster::Stop::Crash;
}

void TestPostgresStore::aRestartInMidTransactionIsTriedAgain()
{
    QFETCH(PostgresCluster::Stop, how);
    int tries = 0;
    std::latch inside(1);
    std::latch restarted(1);
    Pending<void> early = m_store->submit([&](WriteTx &tx) { // meets the end of the server in its work
        addNotice(tx, QStringLiteral("one"));
        if (++tries == 1) {
            inside.count_down();
            restarted.wait();
            addNotice(tx, QStringLiteral("never"));
        }
    });
    inside.wait();
    QVERIFY(m_stores.cluster().restart(how)); // on this thread: the server ends with the thread that started it
    restarted.count_down();
    QVERIFY(early.get());
    QCOMPARE(tries, 2);
    QCOMPARE(countNotices(*m_store), 1);

    int late = 0;
    std::latch atTheEnd(1);
    std::latch again(1);
    Pending<void> commit = m_store->submit([&](WriteTx &tx) { // meets it at the commit
        addNotice(tx, QStringLiteral("two"));
        if (++late == 1) {
            atTheEnd.count_down();
            again.wait();
        }
    });
    atTheEnd.wait();
    QVERIFY(m_stores.cluster().restart(how));
    again.count_down();
    QVERIFY(commit.get());
    QCOMPARE(late, 2);
    QCOMPARE(countNotices(*m_store), 2);
}

void TestPostgresStore::aRestartBetweenTransactionsIsNotNoticed()
{
    std::vector<std::jthread> threads; // so that several connections lie idle
    threads.reserve(6);
    for (int thread = 0; thread < 6; ++thread) {
        threads.emplace_back([&] { countNotices(*m_store); });
    }
    threads.clear();
    QVERIFY(m_stores.cluster().restart());
    QCOMPARE(countNotices(*m_store), 0);
    QVERIFY(m_store->write([](WriteTx &tx) { addNotice(tx, QStringLiteral("one")); }));
}

void TestPostgresStore::aServerThatComesBackIsWaitedFor()
{
    m_stores.cluster().stop();
    Pending<void> pending = m_store->submit([](WriteTx &tx) { addNotice(tx, QStringLiteral("one")); });
    QVERIFY(m_stores.cluster().start());
    QVERIFY(pending.get());
    QCOMPARE(countNotices(*m_store), 1);
}

void TestPostgresStore::inHasteNobodyWaitsForTheServer()
{
    std::stop_source haste;
    m_options.haste = haste.get_token();
    const auto store = m_stores.open(m_options, m_clock);
    m_stores.cluster().stop();
    Pending<void> waiting = store->submit([](WriteTx &) {});
    haste.request_stop();
    QElapsedTimer time;
    time.start();
    QCOMPARE(waiting.get().error().kind, ErrorKind::Database);
    QCOMPARE(store->read([](ReadTx &) {}).error().kind, ErrorKind::Database);
    QVERIFY2(time.elapsed() < 4'000, qPrintable(QString::number(time.elapsed()))); // each would have waited for 5 s
    QVERIFY(m_stores.cluster().start());
    QCOMPARE(countNotices(*store), 0);
}

void TestPostgresStore::n28ASilentServerIsGivenUp()
{
    m_options.serverSilence = std::chrono::milliseconds(200);
    const auto store = m_stores.open(m_options, m_clock);
    qint64 silent = 0;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("said nothing for")));
    const auto written = store->write([&](WriteTx &tx) {
        const qint64 backend = tx.number("SELECT pg_backend_pid()");
        if (silent == 0) {
            silent = backend;
            kill(pid_t(backend), SIGSTOP); // its kernel goes on to say that all is received
        }
        addNotice(tx, QStringLiteral("one"));
        return backend;
    });
    kill(pid_t(silent), SIGCONT);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QVERIFY(*written != silent);
    QCOMPARE(countNotices(*store), 1);
}

void TestPostgresStore::anUnknownOutcomeIsSaidToBeOne()
{
    QVERIFY(m_store->write([](WriteTx &tx) {
        tx.script("CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS "
                  "$$BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END$$;"
                  "CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON notices DEFERRABLE INITIALLY DEFERRED "
                  "FOR EACH ROW EXECUTE FUNCTION break_off()");
    }));
    int tries = 0;
    const auto unknown = m_store->write([&](WriteTx &tx) {
        ++tries;
        addNotice(tx, QStringLiteral("maybe"));
    });
    QCOMPARE(unknown.error().kind, ErrorKind::Database);
    QVERIFY2(unknown.error().message.contains(QLatin1String("nobody knows")), qPrintable(unknown.error().message));
    QCOMPARE(tries, 1);
    QCOMPARE(countNotices(*m_store), 0); // and the store works on
}

void TestPostgresStore::deadlocksAreTriedAgain()
{
    QVERIFY(m_store->write([](WriteTx &tx) {
        addNotice(tx, QStringLiteral("a"));
        addNotice(tx, QStringLiteral("b"));
    }));
    std::latch bothHoldOne(2);
    const auto lockBoth = [&](qint64 first, qint64 second, int &tries) {
        return m_store->submit([&, first, second](WriteTx &tx) {
            tx.script("SET LOCAL deadlock_timeout = '10ms'");
            tx.run("UPDATE notices SET read_at = coalesce(read_at, 0) + 1 WHERE id = $1", first);
            if (++tries == 1) {
                bothHoldOne.arrive_and_wait();
            }
            tx.run("UPDATE notices SET read_at = coalesce(read_at, 0) + 1 WHERE id = $1", second);
        });
    };
    int tries[2] = {0, 0};
    Pending<void> one = lockBoth(1, 2, tries[0]);
    Pending<void> other = lockBoth(2, 1, tries[1]);
    QVERIFY(one.get());
    QVERIFY(other.get());
    QVERIFY(tries[0] + tries[1] > 2);
    const auto sum = m_store->read([](ReadTx &tx) { return tx.number("SELECT sum(read_at) FROM notices"); });
    QCOMPARE(sum.value(), 4);
}

void TestPostgresStore::fiftyThreadsShareThePool()
{
    std::atomic<int> served = 0;
    std::vector<std::jthread> threads;
    threads.reserve(50);
    for (int thread = 0; thread < 50; ++thread) {
        threads.emplace_back([&] { served += countNotices(*m_store) == 0; });
    }
    threads.clear();
    QCOMPARE(served.load(), 50);
    const auto connections = m_store->read(
        [](ReadTx &tx) { return tx.number("SELECT count(*) FROM pg_stat_activity WHERE usename = current_user"); });
    QVERIFY2(connections.value() <= 9, qPrintable(QString::number(connections.value()))); // with the listener's
}

void TestPostgresStore::othersHearOfChanges()
{
    const auto other = m_stores.open(m_options, m_clock);
    const Heard here(*m_store);
    const Heard there(*other);
    QVERIFY(m_store->write([](WriteTx &tx) { tx.touch(Topic::Works | Topic::Notices); }));
    QTRY_COMPARE(there.topics(), QList{Topic::Works | Topic::Notices});
    QVERIFY(other->write([](WriteTx &tx) { tx.touch(Topic::Jobs); }));
    QTRY_COMPARE(here.topics(), (QList<Topics>{Topic::Works | Topic::Notices, Topic::Jobs})); // its own once only
    QCOMPARE(there.topics(), (QList<Topics>{Topic::Works | Topic::Notices, Topic::Jobs}));
}

void TestPostgresStore::afterARestartEverythingMayHaveChanged()
{
    const Heard heard(*m_store);
    QVERIFY(m_stores.cluster().restart());
    QTRY_COMPARE(heard.topics().size(), 1);
    QVERIFY(heard.topics().constFirst().testFlags(Topic::Works | Topic::Jobs | Topic::Settings));
    QVERIFY(m_stores.open(m_options, m_clock)->write([](WriteTx &tx) { tx.touch(Topic::Queues); }));
    QTRY_COMPARE(heard.topics().size(), 2);
    QCOMPARE(heard.topics().constLast(), Topics(Topic::Queues));
}

void TestPostgresStore::anotherDatabaseUnderTheSameNameIsRefused()
{
    QVERIFY(m_store->write([](WriteTx &tx) { tx.run("UPDATE instance SET uuid = 'another'"); }));
    QVERIFY(m_stores.cluster().restart());
    QCOMPARE(m_store->write([](WriteTx &tx) { addNotice(tx, QStringLiteral("x")); }).error().kind, ErrorKind::Refused);
    QCOMPARE(m_store->read([](ReadTx &) {}).error().kind, ErrorKind::Refused);
}

void TestPostgresStore::timeIsTheServers()
{
    QCOMPARE(m_store->now(), m_clock.wall());
    m_options.serverTime = true; // the server lives today, the clock in 2023
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("clocks .* differ by \\d+ seconds")));
    const auto store = m_stores.open(m_options, m_clock);
    const auto difference = std::chrono::abs(store->now() - SystemClock().wall());
    QVERIFY(difference < std::chrono::seconds(5));
    QCOMPARE(store->write([](WriteTx &tx) { return tx.now(); }).value(), store->now());
    m_clock.advance(std::chrono::hours(1));
    QVERIFY(store->now() - SystemClock().wall() > std::chrono::minutes(59));
    m_clock.jumpWall(std::chrono::minutes(5)); // somebody set it: leases of other machines would seem to have run out
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("clocks .* differ by \\d+ seconds")));
    const Timestamp written = need(store->write([](WriteTx &tx) { return tx.now(); }));
    QVERIFY(std::chrono::abs(written - SystemClock().wall()) < std::chrono::seconds(5));
}

void TestPostgresStore::timeOutsHaveAKind_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("lock") << QByteArray("SET LOCAL lock_timeout = '20ms'") << QStringLiteral("DELETE FROM instance")
                          << ErrorKind::DatabaseBusy;
    QTest::newRow("statement") << QByteArray("SET LOCAL statement_timeout = '20ms'")
                               << QStringLiteral("SELECT pg_sleep(60)") << ErrorKind::Timeout;
}

void TestPostgresStore::timeOutsHaveAKind()
{
    QFETCH(QByteArray, setting);
    QFETCH(QString, sql);
    QFETCH(ErrorKind, kind);
    std::latch locked(1);
    std::latch done(1);
    Pending<void> holder = m_store->submit([&](WriteTx &tx) {
        tx.run("UPDATE instance SET app_version = 'x'");
        locked.count_down();
        done.wait();
    });
    locked.wait();
    const auto late = m_store->write([&](WriteTx &tx) {
        tx.script(setting);
        tx.run(sql.toStdString());
    });
    done.count_down();
    QVERIFY(holder.get());
    QCOMPARE(late.error().kind, kind);
}

void TestPostgresStore::aFailedStatementCannotBeOverlooked()
{
    const auto defect = m_store->write([](WriteTx &tx) {
        addNotice(tx, QStringLiteral("lost"));
        try {
            tx.run("INSERT INTO nothing VALUES (1)");
        } catch (const Failure &) { // what nobody should do
        }
    });
    QCOMPARE(defect.error().kind, ErrorKind::Defect);
}

void TestPostgresStore::aNulCharacterIsRefused()
{
    const auto refused = m_store->write([](WriteTx &tx) { addNotice(tx, QString(QChar::Null) + u'x'); });
    QCOMPARE(refused.error().kind, ErrorKind::Database);
    QCOMPARE(countNotices(*m_store), 0);
}

void TestPostgresStore::aServerThatIsNotThereIsNamed()
{
    m_options.database.port = 1;
    const auto refused = Store::open(m_options, m_clock);
    QCOMPARE(refused.error().kind, ErrorKind::Database);
    QVERIFY(refused.error().message.contains(QLatin1String("127.0.0.1:1")));
}

void TestPostgresStore::aMissingDatabaseIsNamed()
{
    m_options.database.name = QStringLiteral("nowhere");
    const auto refused = Store::open(m_options, m_clock);
    QCOMPARE(refused.error().kind, ErrorKind::Database);
    QVERIFY2(refused.error().context.contains(QLatin1String("nowhere")), qPrintable(refused.error().context));
}

QTEST_GUILESS_MAIN(TestPostgresStore)
#include "test_postgresstore.moc"
