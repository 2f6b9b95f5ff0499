// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgreslistener.h"
#include "models/store/postgrespool.h"
#include "models/store/store.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace kuramori
{
/// Writes are queued to threads of the store, each in a transaction of its own; reads run on the caller's thread.
/// A server that restarts is waited for; a database that is no longer the same one is refused.
class PostgresStore final : public Store
{
public:
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options, Clock &clock);
    ~PostgresStore() override;

    Dialect dialect() const override { return Dialect::PostgreSql; }
    const StoreOptions &options() const override { return m_options; }
    QUuid instance() const override { return m_instance; }
    Timestamp now() const override { return m_clock.wall() + m_ahead.load(); }

protected:
    Result<void> runRead(const std::function<void(ReadTx &)> &work) override;
    void queueWrite(Write write) override;

private:
    using Lease = PostgresPool::Lease;
    struct Attempt
    {
        Result<void> outcome;
        bool again = false; ///< nothing was committed, and the next time it may work
        Topics topics;
    };

    PostgresStore(const StoreOptions &options, Clock &clock);
    void start();
    Result<void> greet(PostgresConnection &connection) const;
    bool isClockDoubtful() const;
    std::chrono::microseconds wallSinceBoot() const; ///< changes when somebody sets the clock, or the machine sleeps
    void measureClock(PostgresConnection &connection);

    void serveWrites(const std::stop_token &stop);
    void perform(Write &write);
    Attempt attempt(const Write &write);
    Attempt commit(PostgresConnection &connection, Topics topics) const;
    Result<Lease> begin(const QByteArray &statement);

    const StoreOptions m_options;
    Clock &m_clock;
    SystemClock m_realTime; ///< a server is waited for in real time, whatever clock the rows follow
    QUuid m_instance; ///< set once by start()
    std::atomic<std::chrono::microseconds> m_ahead{std::chrono::microseconds(0)}; ///< the server's clock minus ours
    std::atomic<SteadyTime> m_clockMeasured{SteadyTime()};
    std::atomic<std::chrono::microseconds> m_wallSinceBoot{std::chrono::microseconds(0)}; ///< when it was measured
    PostgresPool m_pool;

    std::mutex m_queueMutex; // guards m_queue
    std::condition_variable_any m_queued;
    std::deque<Write> m_queue;
    std::vector<std::jthread> m_writers;
    std::unique_ptr<PostgresListener> m_listener;
};
} // namespace kuramori
