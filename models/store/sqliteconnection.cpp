// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqliteconnection.h"

#include "models/store/caught.h"
#include "models/store/sqliteerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

constexpr size_t statementLimit = 200;
constexpr size_t keptTextBytes = 256 * 1024;

struct Pragma
{
    const char *name;
    const char *value;
    const char *readBack;
};

constexpr Pragma everyonesPragmas[] = {
    {"busy_timeout", "5000", "5000"}, {"foreign_keys", "ON", "1"},
    {"mmap_size", "0", "0"}, // a mapped file turns an I/O error into a crash
    {"cell_size_check", "ON", "1"},   {"trusted_schema", "OFF", "0"},
    {"temp_store", "MEMORY", "2"},    {"cache_size", "-8192", "-8192"},
};

constexpr Pragma writersPragmas[] = {
    {"journal_mode", "WAL", "wal"},
    {"synchronous", "FULL", "2"},
    {"cache_size", "-65536", "-65536"},
    {"wal_autocheckpoint", "4000", "4000"}, // pages: a crawl touches the same ones again and again
    {"journal_size_limit", "67108864", "67108864"},
};

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const bool known = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return known ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

/// "$2" → 2. Any other form is answered with a number that no call has.
size_t parameterNumber(const char *name)
{
    size_t number = 0;
    if (name && *name == '$') {
        std::from_chars(name + 1, name + qstrlen(name), number);
    }
    return number > 0 ? number : std::numeric_limits<size_t>::max();
}
} // namespace

void SqliteConnection::Finalize::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

/// A statement in use: the cached one, or one of its own when the cached one is at work further up the stack.
/// However the call ends, the statement is reset.
class SqliteConnection::Running
{
public:
    Running(SqliteConnection &connection, std::string_view sql)
        : m_statement(&connection.cached(sql))
    {
        if (m_statement->running) {
            m_own = connection.prepare(sql);
            m_statement = &m_own;
        }
        m_statement->running = true;
    }
    ~Running()
    {
        sqlite3_reset(handle());
        m_statement->running = false;
        if (m_statement->text.capacity() > keptTextBytes) {
            m_statement->text = std::string();
        }
    }
    Q_DISABLE_COPY_MOVE(Running)

    Statement &statement() { return *m_statement; }
    sqlite3_stmt *handle() const { return m_statement->handle.get(); }

private:
    Statement *m_statement;
    Statement m_own;
};

namespace
{
class SqliteRow final : public Row
{
public:
    explicit SqliteRow(sqlite3_stmt *handle)
        : m_handle(handle)
    { }
    bool isNull(int column) const override { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_handle, column); }
    double real(int column) const override { return sqlite3_column_double(m_handle, column); }
    QString text(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
        return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_handle, column)) : QString();
    }
    QByteArray bytes(int column) const override
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
        const int size = sqlite3_column_bytes(m_handle, column);
        return bytes ? QByteArray(bytes, size) : isNull(column) ? QByteArray() : QByteArray("");
    }

private:
    sqlite3_stmt *m_handle;
};
} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, Mode mode)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path));
    if (Result<void> done = caught([&] { connection->start(mode); }); !done) {
        return fail(std::move(done.error()));
    }
    return connection;
}

SqliteConnection::SqliteConnection(const QString &path)
    : m_path(path)
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString()))
{ }

SqliteConnection::~SqliteConnection()
{
    m_statements.clear(); // SQLite does not close while statements live
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void SqliteConnection::start(Mode mode)
{
    m_database.setDatabaseName(m_path);
    if (mode == Mode::Read) {
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    }
    m_handle = m_database.open() ? nativeHandle(m_database) : nullptr;
    if (!m_handle) {
        stopWith(ErrorKind::Io,
                 Words::tr("The database %1 cannot be opened. Check that the file and its folder exist and may be read "
                           "and written.")
                     .arg(m_path),
                 m_database.lastError().text());
    }
    sqlite3_extended_result_codes(m_handle, 1);
    for (const Pragma &pragma : everyonesPragmas) {
        setPragma(pragma.name, pragma.value, pragma.readBack);
    }
    if (mode == Mode::Write) {
        for (const Pragma &pragma : writersPragmas) {
            setPragma(pragma.name, pragma.value, pragma.readBack);
        }
    }
}

void SqliteConnection::setPragma(const char *name, const char *value, const char *expected)
{
    const QByteArray pragma = QByteArrayLiteral("PRAGMA ") + name;
    script(pragma + '=' + value);
    QString inForce;
    each({pragma.constData(), size_t(pragma.size())}, {}, [&](const Row &row) { inForce = row.text(0); });
    if (inForce != QLatin1String(expected)) {
        stopWith(ErrorKind::Database,
                 Words::tr("The database %1 does not accept the setting %2 = %3. Its disk may not be fit for a "
                           "database.")
                     .arg(m_path, QString::fromLatin1(name), QString::fromLatin1(value)),
                 inForce);
    }
}

SqliteConnection::Statement SqliteConnection::prepare(std::string_view sql) const
{
    sqlite3_stmt *handle = nullptr;
    const int code
        = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    Statement statement{std::unique_ptr<sqlite3_stmt, Finalize>(handle), {}, 0, {}, false};
    if (code != SQLITE_OK || !handle) {
        raise(code, sql);
    }
    const int places = sqlite3_bind_parameter_count(handle);
    for (int place = 1; place <= places; ++place) {
        statement.numbers.push_back(parameterNumber(sqlite3_bind_parameter_name(handle, place)));
        statement.parameters = std::max(statement.parameters, statement.numbers.back());
    }
    return statement;
}

SqliteConnection::Statement &SqliteConnection::cached(std::string_view sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end()) {
        return found->second;
    }
    Statement statement = prepare(sql);
    if (m_statements.size() >= statementLimit) {
        std::erase_if(m_statements, [](const auto &entry) { return !entry.second.running; });
    }
    return m_statements.emplace(sql, std::move(statement)).first->second;
}

void SqliteConnection::bind(Statement &statement, std::span<const Param> params)
{
    if (statement.parameters != params.size()) { // PostgreSQL would refuse it too
        stopWith(ErrorKind::Defect, QStringLiteral("A statement was run with too few or too many parameters."),
                 QString::fromUtf8(sqlite3_sql(statement.handle.get())));
    }
    size_t textBytes = 0;
    for (const Param &param : params) {
        textBytes += size_t(3 * param.text().size()); // the most that UTF-8 can need
    }
    if (statement.text.size() < textBytes) {
        statement.text.resize(textBytes);
    }
    char *end = statement.text.data();
    for (size_t place = 0; place < statement.numbers.size(); ++place) {
        end = bindOne(statement.handle.get(), int(place) + 1, params[statement.numbers[place] - 1], end);
    }
}

/// Text is written to `end` as UTF-8 and stays there until the statement is reset; returns the new end.
char *SqliteConnection::bindOne(sqlite3_stmt *handle, int place, const Param &param, char *end)
{
    switch (param.type()) {
    case Param::Type::Null:
        sqlite3_bind_null(handle, place);
        break;
    case Param::Type::Integer:
        sqlite3_bind_int64(handle, place, param.integer());
        break;
    case Param::Type::Real:
        sqlite3_bind_double(handle, place, param.real());
        break;
    case Param::Type::Text: {
        const char *begin = end;
        end = m_utf8.appendToBuffer(end, param.text());
        sqlite3_bind_text64(handle, place, begin, sqlite3_uint64(end - begin), SQLITE_STATIC, SQLITE_UTF8);
        break;
    }
    case Param::Type::Utf8:
        sqlite3_bind_text64(handle, place, param.bytes().constData(), sqlite3_uint64(param.bytes().size()),
                            SQLITE_STATIC, SQLITE_UTF8);
        break;
    case Param::Type::Bytes:
        sqlite3_bind_blob64(handle, place, param.bytes().constData(), sqlite3_uint64(param.bytes().size()),
                            SQLITE_STATIC);
        break;
    }
    return end;
}

qint64 SqliteConnection::run(std::string_view sql, std::span<const Param> params)
{
    each(sql, params, [](const Row &) {});
    return sqlite3_changes64(m_handle);
}

qint64 SqliteConnection::insert(std::string_view sql, std::span<const Param> params)
{
    each(sql, params, [](const Row &) {});
    return sqlite3_last_insert_rowid(m_handle);
}

void SqliteConnection::each(std::string_view sql, std::span<const Param> params, const OnRow &onRow)
{
    Running running(*this, sql);
    bind(running.statement(), params);
    const SqliteRow row(running.handle());
    int code = sqlite3_step(running.handle());
    while (code == SQLITE_ROW) {
        onRow(row);
        code = sqlite3_step(running.handle());
    }
    if (code != SQLITE_DONE) { // the rows seen so far are not the answer: a damaged page ends a result early
        raise(code, sql);
    }
}

void SqliteConnection::script(const QByteArray &sql)
{
    if (const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK) {
        raise(code, {sql.constData(), size_t(sql.size())});
    }
}

bool SqliteConnection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void SqliteConnection::raise(int code, std::string_view sql) const
{
    stopWith(sqliteError(m_handle, code, m_path, QString::fromUtf8(sql.data(), qsizetype(sql.size()))));
}
} // namespace kuramori
