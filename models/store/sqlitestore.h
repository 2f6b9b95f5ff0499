// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ownership.h"
#include "models/store/sqliteconnection.h"
#include "models/store/sqlitefile.h"
#include "models/store/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace kuramori
{
/// One file, one writer thread, many readers. The writer alone writes and checkpoints.
class SqliteStore final : public Store
{
public:
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options, Clock &clock);
    ~SqliteStore() override;

    Dialect dialect() const override { return Dialect::Sqlite; }
    const StoreOptions &options() const override { return m_options; }
    QUuid instance() const override { return m_instance; }
    Timestamp now() const override { return m_clock.wall(); }

protected:
    Result<void> runRead(const std::function<void(ReadTx &)> &work) override;
    void queueWrite(Write write) override;

private:
    using ConnectionPtr = std::unique_ptr<SqliteConnection>;
    /// A write of the group in hand, and how it went.
    struct Executed
    {
        Write write;
        Result<void> outcome;
        Topics topics;
    };

    SqliteStore(const StoreOptions &options, Clock &clock);
    Result<void> openForReading();
    Result<void> openForWriting();
    Result<ConnectionPtr> takeReader();
    void giveBack(ConnectionPtr reader);

    void serveWrites(std::stop_token stop);
    bool takeWrites();
    void runGroup();
    Result<void> begin();
    Executed execute(Write write);
    Result<void> commit();
    void rollBack();
    void stopWriting(Error reason);
    Result<void> checkFile() const;
    bool mayRunAgain(const std::vector<Executed> &group, const Error &error) const;
    void queueAgain(std::vector<Executed> &group);
    void finish(std::vector<Executed> &group, const Result<void> &outcome);

    const StoreOptions m_options;
    Clock &m_clock;
    QUuid m_instance;
    std::optional<FileIdentity> m_file; ///< set once by open()
    std::optional<Ownership> m_ownership;

    std::mutex m_readersMutex; // guards m_idleReaders
    std::vector<ConnectionPtr> m_idleReaders;

    std::mutex m_queueMutex; // guards m_queue
    std::condition_variable_any m_queued;
    std::deque<Write> m_queue;

    // The writer thread's own.
    ConnectionPtr m_writer;
    std::optional<Error> m_broken; ///< set once: nothing is written any more
    std::deque<Write> m_taken;
    size_t m_nextLimit; ///< most writes of the next group
    std::jthread m_thread;
};
} // namespace kuramori
