// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitestore.h"

#include "models/store/caught.h"
#include "models/store/instance.h"
#include "models/store/schema.h"
#include "models/store/sqlitebackup.h"
#include "models/store/storelog.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

constexpr size_t groupLimit = 512;
constexpr std::chrono::milliseconds groupTime{100}; // no write waits longer for the others of its group
constexpr size_t idleReaders = 8;

/// Where a copy goes that is made without being asked for.
QString copyPath(const StoreOptions &options, const QString &occasion, Timestamp now)
{
    const QFileInfo database(options.database.path);
    const QString folder
        = options.backupFolder.isEmpty() ? database.absolutePath() + QStringLiteral("/backups") : options.backupFolder;
    return QStringLiteral("%1/%2-%3-%4.sqlite")
        .arg(folder, database.completeBaseName(), occasion,
             toDateTime(now).toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
}

/// A database that is not ours to change is refused before its journal mode is.
Result<void> refuseForeign(const StoreOptions &options)
{
    const QString &path = options.database.path;
    if (QFileInfo(path).size() == 0) {
        return {};
    }
    return caught([&] {
        const auto reader = need(SqliteConnection::open(path, SqliteConnection::Mode::Read));
        static_cast<void>(need(Schema(*reader, schemaSteps(options.schemaFolder, Dialect::Sqlite)).pending()));
    });
}

/// An error that says something of the one statement, not of the disk or the file under all of them.
bool isOfOneWrite(const Error &error)
{
    return error.kind != ErrorKind::NoSpace && error.kind != ErrorKind::Io && error.kind != ErrorKind::DatabaseCorrupt
        && error.kind != ErrorKind::DatabaseBusy;
}
} // namespace

Result<std::unique_ptr<Store>> SqliteStore::open(const StoreOptions &options, Clock &clock)
{
    std::unique_ptr<SqliteStore> store(new SqliteStore(options, clock));
    Result<void> done = checkDatabaseFolder(options.database.path);
    if (done) {
        done = options.access == StoreOptions::Access::Own ? store->openForWriting() : store->openForReading();
    }
    if (!done) {
        return fail(std::move(done.error()));
    }
    return store;
}

SqliteStore::SqliteStore(const StoreOptions &options, Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_nextLimit(groupLimit)
{ }

SqliteStore::~SqliteStore()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
    m_idleReaders.clear();
    if (m_writer && !m_broken) {
        if (Result<void> done = caught([&] { m_writer->script("PRAGMA wal_checkpoint(TRUNCATE)"); }); !done) {
            qCWarning(storeLog, "The last checkpoint failed: %s", qUtf8Printable(done.error().context));
        }
    }
}

Result<void> SqliteStore::openForReading()
{
    const QString &path = m_options.database.path;
    m_file = fileIdentity(path);
    if (!m_file) {
        return fail(ErrorKind::Io, Words::tr("There is no database %1 yet. Start Kuramori once to make it.").arg(path));
    }
    return caught([&] {
        ConnectionPtr reader = need(takeReader());
        if (need(Schema(*reader, schemaSteps(m_options.schemaFolder, Dialect::Sqlite)).pending()) > 0) {
            stopWith(ErrorKind::Refused,
                     Words::tr("The database %1 is of an older version. Start Kuramori once to bring it up to date.")
                         .arg(path));
        }
        m_instance = readInstance(*reader);
        giveBack(std::move(reader));
    });
}

Result<void> SqliteStore::openForWriting()
{
    const QString &path = m_options.database.path;
    return caught([&] {
        m_ownership = need(Ownership::take(path));
        // What a reader may not mend, such as a journal left by a crash, the writer will.
        if (Result<void> looked = refuseForeign(m_options); !looked && looked.error().kind == ErrorKind::Refused) {
            need(std::move(looked));
        }
        m_writer = need(SqliteConnection::open(path, SqliteConnection::Mode::Write));
        m_file = fileIdentity(path);
        Schema schema(*m_writer, schemaSteps(m_options.schemaFolder, Dialect::Sqlite));
        const Timestamp start = now();
        need(schema.upgrade(
            start, [&] { return copySqlite(*m_writer, copyPath(m_options, QStringLiteral("before-update"), start)); }));
        m_instance = makeInstance(*m_writer, start);
        m_thread = std::jthread([this](std::stop_token stop) { serveWrites(std::move(stop)); });
    });
}

Result<SqliteStore::ConnectionPtr> SqliteStore::takeReader()
{
    {
        const std::scoped_lock lock(m_readersMutex);
        if (!m_idleReaders.empty()) {
            ConnectionPtr reader = std::move(m_idleReaders.back());
            m_idleReaders.pop_back();
            return reader;
        }
    }
    if (Result<void> done = checkFile(); !done) {
        return fail(std::move(done.error()));
    }
    return SqliteConnection::open(m_options.database.path, SqliteConnection::Mode::Read);
}

void SqliteStore::giveBack(ConnectionPtr reader)
{
    const std::scoped_lock lock(m_readersMutex);
    if (m_idleReaders.size() < idleReaders) {
        m_idleReaders.push_back(std::move(reader));
    }
}

Result<void> SqliteStore::runRead(const std::function<void(ReadTx &)> &work)
{
    Result<ConnectionPtr> reader = takeReader();
    if (!reader) {
        return fail(std::move(reader.error()));
    }
    SqliteConnection &connection = **reader;
    Result<void> outcome = caught([&] {
        connection.run("BEGIN", {});
        ReadTx tx(connection, now());
        work(tx);
    });
    if (caught([&] { connection.run("ROLLBACK", {}); })) {
        giveBack(std::move(*reader));
    }
    return outcome;
}

void SqliteStore::queueWrite(Write write)
{
    if (!m_thread.joinable()) {
        write.done(fail(ErrorKind::Refused,
                        Words::tr("The database %1 was opened for reading only.").arg(m_options.database.path)));
        return;
    }
    {
        const std::scoped_lock lock(m_queueMutex);
        m_queue.push_back(std::move(write));
    }
    m_queued.notify_one();
}

void SqliteStore::serveWrites(std::stop_token stop)
{
    for (;;) {
        if (!m_taken.empty() || takeWrites()) {
            runGroup();
            continue;
        }
        std::unique_lock lock(m_queueMutex);
        if (!m_queued.wait(lock, stop, [this] { return !m_queue.empty(); })) {
            return; // told to stop, and nothing is left to write
        }
    }
}

bool SqliteStore::takeWrites()
{
    const std::scoped_lock lock(m_queueMutex);
    m_taken.swap(m_queue);
    return !m_taken.empty();
}

void SqliteStore::runGroup()
{
    if (Result<void> begun = m_broken ? fail(*m_broken) : begin(); !begun) {
        for (Write &write : std::exchange(m_taken, {})) {
            write.done(begun);
        }
        return;
    }
    const size_t limit = std::exchange(m_nextLimit, groupLimit);
    const SteadyTime deadline = m_clock.steady() + groupTime;
    std::vector<Executed> group;
    do {
        group.push_back(execute(std::move(m_taken.front())));
        m_taken.pop_front();
    } while (group.back().outcome && group.size() < limit && m_clock.steady() < deadline
             && (!m_taken.empty() || takeWrites()));
    const Result<void> outcome = group.back().outcome ? commit() : group.back().outcome;
    if (!outcome) {
        rollBack();
    }
    if (!outcome && mayRunAgain(group, outcome.error())) {
        queueAgain(group);
    } else {
        finish(group, outcome);
    }
}

SqliteStore::Executed SqliteStore::execute(Write write)
{
    WriteTx tx(*m_writer, now());
    Result<void> outcome = caught([&] { write.work(tx); });
    return {std::move(write), std::move(outcome), tx.touched()};
}

Result<void> SqliteStore::begin()
{
    return caught([&] { m_writer->run("BEGIN IMMEDIATE", {}); });
}

/// Nothing is reported as written to a file that is no longer the one behind the path.
Result<void> SqliteStore::commit()
{
    if (Result<void> same = checkFile(); !same) {
        rollBack();
        stopWriting(std::move(same.error()));
        return fail(*m_broken);
    }
    return caught([&] { m_writer->run("COMMIT", {}); });
}

/// What was committed before still stands behind our open descriptors: it is saved under a name of its own.
void SqliteStore::stopWriting(Error reason)
{
    const QString path = copyPath(m_options, QStringLiteral("rescued"), now());
    if (Result<void> saved = copySqlite(*m_writer, path); saved) {
        reason.message += u' ' + Words::tr("What it held was saved as %1.").arg(path);
    } else {
        qCWarning(storeLog, "Nothing could be saved: %s", qUtf8Printable(saved.error().message));
    }
    m_broken = std::move(reason);
}

void SqliteStore::rollBack()
{
    if (m_writer->inTransaction()) { // not so after an error that made SQLite roll back by itself
        static_cast<void>(caught([&] { m_writer->run("ROLLBACK", {}); }));
    }
}

Result<void> SqliteStore::checkFile() const
{
    const QString &path = m_options.database.path;
    if (fileIdentity(path) == m_file) {
        return {};
    }
    return fail(ErrorKind::Refused,
                Words::tr("The database %1 was deleted or replaced while Kuramori had it open. Nothing more is written "
                          "to it. Put the file back or restore a backup, then start again.")
                    .arg(path));
}

/// One that fails takes no other with it, unless nothing is written any more. When the commit failed it may be because
/// of one that nobody can name (a deferred constraint, say).
bool SqliteStore::mayRunAgain(const std::vector<Executed> &group, const Error &error) const
{
    return group.size() > 1 && !m_broken && (!group.back().outcome || isOfOneWrite(error));
}

/// Those before the one that failed come first, then it is the first of its group and has failed alone. When nobody
/// knows which it is, halves find it. Savepoints would spare this, but make SQLite copy each page that a write touches.
void SqliteStore::queueAgain(std::vector<Executed> &group)
{
    m_nextLimit = group.back().outcome ? group.size() / 2 : group.size() - 1;
    std::for_each(group.rbegin(), group.rend(),
                  [this](Executed &executed) { m_taken.push_front(std::move(executed.write)); });
}

void SqliteStore::finish(std::vector<Executed> &group, const Result<void> &outcome)
{
    Topics topics;
    for (Executed &executed : group) {
        if (!outcome) {
            executed.outcome = outcome;
        }
        if (executed.outcome) {
            topics |= executed.topics;
        } else if (executed.outcome.error().kind == ErrorKind::DatabaseCorrupt) {
            m_broken = executed.outcome.error();
        }
    }
    if (topics) {
        changes().announce(topics);
    }
    for (Executed &executed : group) {
        executed.write.done(std::move(executed.outcome));
    }
}
} // namespace kuramori
