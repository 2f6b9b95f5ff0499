// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqliteconnection.h"

#include "models/store/caught.h"
#include "models/store/sqliteerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <charconv>

namespace kuramori
{
namespace
{
constexpr size_t statementLimit = 200;
constexpr size_t keptTextBytes = 256 * 1024;

struct Pragma
{
    const char *name;
    const char *value;
    const char *readBack;
    bool writerOnly;
};

constexpr Pragma pragmas[] = {
    {"busy_timeout", "5000", "5000", false},
    {"journal_mode", "WAL", "wal", true},
    {"synchronous", "FULL", "2", true},
    {"foreign_keys", "ON", "1", false},
    // A mapped file turns an I/O error into a crash, and 3.40 has an open WAL-reset hole with it.
    {"mmap_size", "0", "0", false},
    {"cell_size_check", "ON", "1", false},
    {"trusted_schema", "OFF", "0", false},
    {"temp_store", "MEMORY", "2", false},
    {"cache_size", "-65536", "-65536", true},
    {"cache_size", "-8192", "-8192", false},
    {"wal_autocheckpoint", "1000", "1000", true},
    {"journal_size_limit", "67108864", "67108864", true},
};

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const bool known = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return known ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

int parameterNumber(const char *name)
{
    int number = 0;
    if (name && *name == '$') {
        std::from_chars(name + 1, name + qstrlen(name), number);
    }
    return number;
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
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
    database.setDatabaseName(path);
    if (mode == Mode::Read) {
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    }
    sqlite3 *handle = database.open() ? nativeHandle(database) : nullptr;
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path, database, handle));
    if (!handle) {
        return fail(ErrorKind::Io,
                    QCoreApplication::translate("SqliteStore",
                                                "The database %1 cannot be opened. Check that the file and its "
                                                "folder exist and may be read and written.")
                        .arg(path),
                    database.lastError().text());
    }
    sqlite3_extended_result_codes(handle, 1);
    if (Result<void> done = caught([&] { connection->configure(mode); }); !done) {
        return fail(std::move(done.error()));
    }
    return connection;
}

SqliteConnection::SqliteConnection(const QString &path, QSqlDatabase database, sqlite3 *handle)
    : m_path(path)
    , m_database(std::move(database))
    , m_handle(handle)
{ }

SqliteConnection::~SqliteConnection()
{
    m_statements.clear(); // SQLite does not close while statements live
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void SqliteConnection::configure(Mode mode)
{
    for (const Pragma &pragma : pragmas) {
        if (mode == Mode::Write || !pragma.writerOnly) {
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
                 QCoreApplication::translate("SqliteStore",
                                             "The database %1 does not accept the setting %2 = %3. Its disk may not be "
                                             "fit for a database.")
                     .arg(m_path, QString::fromLatin1(name), QString::fromLatin1(value)),
                 inForce);
    }
}

SqliteConnection::Statement SqliteConnection::prepare(std::string_view sql) const
{
    sqlite3_stmt *handle = nullptr;
    const int code
        = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    Statement statement{std::unique_ptr<sqlite3_stmt, Finalize>(handle), {}, {}, false};
    if (code != SQLITE_OK || !handle) {
        raise(code, sql);
    }
    const int places = sqlite3_bind_parameter_count(handle);
    for (int place = 1; place <= places; ++place) {
        statement.numbers.push_back(parameterNumber(sqlite3_bind_parameter_name(handle, place)));
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
    qsizetype textBytes = 0;
    for (const Param &param : params) {
        textBytes += 3 * param.text().size(); // the most that UTF-8 can need
    }
    if (statement.text.size() < size_t(textBytes)) {
        statement.text.resize(size_t(textBytes));
    }
    char *end = statement.text.data();
    sqlite3_stmt *handle = statement.handle.get();
    for (size_t place = 0; place < statement.numbers.size(); ++place) {
        const size_t number = size_t(statement.numbers[place]);
        if (number < 1 || number > params.size()) {
            stopWith(ErrorKind::Defect, QStringLiteral("A statement was run with too few parameters."),
                     QString::fromUtf8(sqlite3_sql(handle)));
        }
        const Param &param = params[number - 1];
        const int at = int(place) + 1;
        switch (param.type()) {
        case Param::Type::Null:
            sqlite3_bind_null(handle, at);
            break;
        case Param::Type::Integer:
            sqlite3_bind_int64(handle, at, param.integer());
            break;
        case Param::Type::Real:
            sqlite3_bind_double(handle, at, param.real());
            break;
        case Param::Type::Text: {
            const char *begin = end;
            end = m_utf8.appendToBuffer(end, param.text());
            sqlite3_bind_text64(handle, at, begin, sqlite3_uint64(end - begin), SQLITE_STATIC, SQLITE_UTF8);
            break;
        }
        case Param::Type::Bytes:
            sqlite3_bind_blob64(handle, at, param.bytes().constData(), sqlite3_uint64(param.bytes().size()),
                                SQLITE_STATIC);
            break;
        }
    }
}

qint64 SqliteConnection::run(std::string_view sql, std::span<const Param> params)
{
    each(sql, params, [](const Row &) {});
    return sqlite3_changes64(m_handle);
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
