// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/store/tx.h"

#include <QString>
#include <QUuid>

#include <future>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace kuramori
{
/// Where the rows live: `sqlite:PATH` or `postgresql://user@host:port/name`.
struct DatabaseUrl
{
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: absolute path of the file
    QString host;
    int port = 5432;
    QString user;
    QString name;

    static Result<DatabaseUrl> parse(const QString &text);
    QString toString() const; ///< never holds a password
};

struct StoreOptions
{
    enum class Access {
        Own, ///< reads and writes; on SQLite the one process that may. Brings the schema up to date.
        Read, ///< reads beside an owner; writes are refused
    };
    DatabaseUrl database;
    Access access = Access::Own;
    QString backupFolder; ///< where the copy made before a migration goes; SQLite only
    QString schemaFolder = QStringLiteral(":/schema"); ///< tests bring steps of their own
    std::chrono::milliseconds serverSilence = std::chrono::minutes(1); ///< PostgreSQL: then a server counts as gone
    std::stop_token haste; ///< PostgreSQL: once asked, nobody waits for a server that is away; the process ends
    bool serverTime = true; ///< PostgreSQL: now() follows the server's clock; false under a VirtualClock
};

/// Transactions queued by Store::submit(); get() blocks until the commit is durable.
template <class T>
using Pending = std::future<Result<T>>;

/// The meeting place. SQLite: one writer thread owns the only read-write connection and groups queued writes into one
/// BEGIN IMMEDIATE … COMMIT; when one fails, its group is rolled back and runs again without it. Readers are
/// read-only connections from a pool. PostgreSQL: pooled connections, one transaction a write.
/// All members may be called from any thread; functions passed to write() and submit() run on a thread of the store
/// and may run more than once (a retry, another write of the group that failed): they change rows only, never captured
/// state before they return.
class Store
{
public:
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options, Clock &clock);
    virtual ~Store() = default; ///< finishes queued writes, checkpoints, lets the file go

    /// `read([&](ReadTx &tx) { … return value; })`
    template <class Fn>
    auto read(Fn fn) -> Result<std::invoke_result_t<Fn, ReadTx &>>
    {
        using T = std::invoke_result_t<Fn, ReadTx &>;
        if constexpr (std::is_void_v<T>) {
            return runRead([&](ReadTx &tx) { fn(tx); });
        } else {
            std::optional<T> value;
            if (Result<void> done = runRead([&](ReadTx &tx) { value = fn(tx); }); !done) {
                return fail(std::move(done.error()));
            }
            return std::move(*value);
        }
    }
    /// Returns once committed. Must not be called from inside another read or write.
    template <class Fn>
    auto write(Fn fn) -> Result<std::invoke_result_t<Fn, WriteTx &>>
    {
        return submit(std::move(fn)).get();
    }
    template <class Fn>
    auto submit(Fn fn) -> Pending<std::invoke_result_t<Fn, WriteTx &>>
    {
        using T = std::invoke_result_t<Fn, WriteTx &>;
        auto promise = std::make_shared<std::promise<Result<T>>>();
        Pending<T> pending = promise->get_future();
        if constexpr (std::is_void_v<T>) {
            queueWrite({std::move(fn), [promise](Result<void> done) { promise->set_value(std::move(done)); }});
        } else {
            auto value = std::make_shared<std::optional<T>>();
            queueWrite({[fn = std::move(fn), value](WriteTx &tx) mutable { *value = fn(tx); },
                        [promise, value](Result<void> done) {
                            if (done) {
                                promise->set_value(std::move(**value));
                            } else {
                                promise->set_value(fail(std::move(done.error())));
                            }
                        }});
        }
        return pending;
    }

    virtual Dialect dialect() const = 0;
    virtual const StoreOptions &options() const = 0;
    /// Drawn when the database was made: two profiles that point at one database know it.
    virtual QUuid instance() const = 0;
    /// The time of the database (see ReadTx::now()).
    virtual Timestamp now() const = 0;
    Changes &changes() { return m_changes; }

protected:
    struct Write
    {
        std::function<void(WriteTx &)> work;
        std::function<void(Result<void>)> done; ///< called once, after the commit or with the error
    };
    virtual Result<void> runRead(const std::function<void(ReadTx &)> &work) = 0;
    virtual void queueWrite(Write write) = 0;

private:
    Changes m_changes;
};
} // namespace kuramori
