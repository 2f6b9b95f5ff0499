// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresstore.h"

#include "models/store/caught.h"
#include "models/store/instance.h"
#include "models/store/postgreserror.h"
#include "models/store/schema.h"
#include "models/store/storelog.h"

#include <cstdlib>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PostgresStore)
};

constexpr int connectionLimit = 8;
constexpr int writerThreads = 6; // two connections are left for reads
constexpr std::chrono::seconds patience{10};
constexpr std::chrono::minutes clockInterval{10};
constexpr std::chrono::seconds clockTolerance{60};
constexpr std::chrono::seconds clockStep{1};
} // namespace

Result<std::unique_ptr<Store>> PostgresStore::open(const StoreOptions &options, Clock &clock)
{
    std::unique_ptr<PostgresStore> store(new PostgresStore(options, clock));
    if (Result<void> done = caught([&] { store->start(); }); !done) {
        return fail(std::move(done.error()));
    }
    return store;
}

PostgresStore::PostgresStore(const StoreOptions &options, Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_pool({options.database, connectionLimit, {options.serverSilence, options.haste}},
             [this](PostgresConnection &connection) { return greet(connection); })
{ }

PostgresStore::~PostgresStore()
{
    for (std::jthread &writer : m_writers) {
        writer.request_stop();
    }
    m_writers.clear(); // joins: each ends when the queue is empty
}

void PostgresStore::start()
{
    const bool owns = m_options.access == StoreOptions::Access::Own;
    {
        const Lease connection = need(m_pool.take());
        measureClock(*connection);
        Schema schema(*connection, schemaSteps(m_options.schemaFolder, Dialect::PostgreSql));
        if (owns) {
            need(schema.upgrade(now(), [] { return Result<void>(); })); // backups are the server's task
            m_instance = makeInstance(*connection, now());
        } else if (need(schema.pending()) > 0) {
            stopWith(ErrorKind::Refused,
                     Words::tr("The database %1 is of an older version. Start Kuramori once to bring it up to date.")
                         .arg(m_options.database.toString()));
        } else {
            m_instance = readInstance(*connection);
        }
    }
    m_listener = need(PostgresListener::open(m_options.database, {m_options.serverSilence, m_options.haste},
                                             [this](Topics topics) { changes().announce(topics); }));
    for (int writer = 0; owns && writer < writerThreads; ++writer) {
        m_writers.emplace_back([this](const std::stop_token &stop) { serveWrites(stop); });
    }
}

/// A server that failed over to an empty or an older copy must not be taken for the library.
Result<void> PostgresStore::greet(PostgresConnection &connection) const
{
    return caught([&] {
        if (m_options.access == StoreOptions::Access::Read) {
            connection.script("SET default_transaction_read_only = on");
        }
        if (!m_instance.isNull() && readInstance(connection) != m_instance) {
            stopWith(ErrorKind::Refused,
                     Words::tr("The server now answers with another database under the name %1. Nothing was written to "
                               "it. Bring the right one back, or restart Kuramori to use this one.")
                         .arg(m_options.database.toString()));
        }
    });
}

/// Leases of all machines are told by the server's clock. Ours runs apart slowly, or is set by somebody at once.
bool PostgresStore::isClockDoubtful() const
{
    const auto drift = std::chrono::abs(wallSinceBoot() - m_wallSinceBoot.load());
    return m_realTime.steady() - m_clockMeasured.load() > clockInterval || drift > clockStep;
}

std::chrono::microseconds PostgresStore::wallSinceBoot() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(m_clock.wall().time_since_epoch()
                                                                 - m_clock.steady().time_since_epoch());
}

void PostgresStore::measureClock(PostgresConnection &connection)
{
    if (!m_options.serverTime) {
        return;
    }
    const Timestamp before = m_clock.wall();
    qint64 server = 0;
    connection.each("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint", {},
                    [&](const Row &row) { server = row.integer(0); });
    const Timestamp here = before + (m_clock.wall() - before) / 2;
    m_ahead = Timestamp(std::chrono::microseconds(server)) - here;
    m_clockMeasured = m_realTime.steady();
    m_wallSinceBoot = wallSinceBoot();
    if (std::chrono::abs(m_ahead.load()) >= clockTolerance) {
        qCWarning(storeLog, "The clocks of this machine and the database server differ by %lld seconds",
                  static_cast<long long>(std::chrono::duration_cast<std::chrono::seconds>(m_ahead.load()).count()));
    }
}

Result<void> PostgresStore::runRead(const std::function<void(ReadTx &)> &work)
{
    Result<Lease> lease = begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (!lease) {
        return fail(std::move(lease.error()));
    }
    PostgresConnection &connection = **lease;
    Result<void> outcome = caught([&] {
        ReadTx tx(connection, now());
        work(tx);
    });
    static_cast<void>(caught([&] { connection.script("ROLLBACK"); }));
    return outcome;
}

/// A connection may have died while it lay idle, which only a statement finds out: then another one is taken.
Result<PostgresPool::Lease> PostgresStore::begin(const QByteArray &statement)
{
    const SteadyTime deadline = m_realTime.steady() + patience;
    for (;;) {
        Result<Lease> lease = m_pool.take();
        if (!lease) {
            return lease;
        }
        Result<void> begun = caught([&] { (*lease)->script(statement); });
        if (begun) {
            return lease;
        }
        if (!(*lease)->isBroken() || m_realTime.steady() >= deadline) {
            return fail(std::move(begun.error()));
        }
        m_pool.forgetIdle();
    }
}

void PostgresStore::queueWrite(Write write)
{
    if (m_writers.empty()) {
        write.done(fail(ErrorKind::Refused,
                        Words::tr("The database %1 was opened for reading only.").arg(m_options.database.toString())));
        return;
    }
    {
        const std::scoped_lock lock(m_queueMutex);
        m_queue.push_back(std::move(write));
    }
    m_queued.notify_one();
}

void PostgresStore::serveWrites(const std::stop_token &stop)
{
    for (;;) {
        std::unique_lock lock(m_queueMutex);
        if (!m_queued.wait(lock, stop, [this] { return !m_queue.empty(); })) {
            return; // told to stop, and nothing is left to write
        }
        Write write = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        perform(write);
    }
}

void PostgresStore::perform(Write &write)
{
    const SteadyTime deadline = m_realTime.steady() + patience;
    Attempt last = attempt(write);
    while (!last.outcome && last.again && m_realTime.steady() < deadline) {
        last = attempt(write);
    }
    if (last.outcome && last.topics) {
        changes().announce(last.topics);
        m_listener->announce(last.topics);
    }
    write.done(std::move(last.outcome));
}

PostgresStore::Attempt PostgresStore::attempt(const Write &write)
{
    Result<Lease> lease = begin("BEGIN");
    if (!lease) {
        return {fail(std::move(lease.error())), false, {}};
    }
    PostgresConnection &connection = **lease;
    Topics touched;
    Result<void> outcome = caught([&] {
        if (isClockDoubtful()) {
            measureClock(connection);
        }
        WriteTx tx(connection, now());
        write.work(tx);
        touched = tx.touched();
    });
    if (outcome) {
        return commit(connection, touched);
    }
    const bool again = connection.isBroken() || (connection.hasFailed() && mayRetry(connection.sqlState()));
    static_cast<void>(caught([&] { connection.script("ROLLBACK"); }));
    return {std::move(outcome), again, {}};
}

PostgresStore::Attempt PostgresStore::commit(PostgresConnection &connection, Topics topics) const
{
    if (connection.hasFailed()) { // COMMIT would answer "ROLLBACK" and call it a success
        return {
            fail(ErrorKind::Defect, QStringLiteral("A transaction went on after one of its statements had failed.")),
            false,
            {}};
    }
    if (!connection.isAlive()) {
        return {fail(postgresError("08006", m_options.database.toString(), {})), true, {}};
    }
    Result<void> outcome = caught([&] { connection.script("COMMIT"); });
    if (!outcome && connection.isBroken()) {
        outcome.error().message = Words::tr("The connection to %1 broke while a change was being saved, so that nobody "
                                            "knows whether it was. Look before you repeat it.")
                                      .arg(m_options.database.toString());
        return {std::move(outcome), false, {}};
    }
    return {std::move(outcome), mayRetry(connection.sqlState()), topics};
}
} // namespace kuramori
