// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresconnection.h"

#include "models/store/caught.h"
#include "models/store/postgreserror.h"
#include "models/store/storelog.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <charconv>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PostgresStore)
};

constexpr size_t statementLimit = 200;
constexpr qsizetype numberBytes = 32; // the longest number in text form, with its final NUL
constexpr Oid byteaType = 17;

constexpr char connectOptions[] = "keepalives_idle=30;keepalives_interval=10;keepalives_count=3;tcp_user_timeout=60000;"
                                  "application_name=kuramori;connect_timeout=";
constexpr int connectSeconds = 5;
constexpr int connectSecondsInHaste = 2; // libpq waits no less
constexpr std::chrono::seconds silenceInHaste{2};
constexpr std::chrono::milliseconds betweenLooks{100}; // at whether there is haste now

// Every time-out answers instead of hanging; a transaction forgotten by a suspended machine lets its locks go.
constexpr char sessionSettings[] = "SET client_min_messages = warning; SET synchronous_commit = on; "
                                   "SET lock_timeout = '10s'; SET statement_timeout = '50s'; "
                                   "SET idle_in_transaction_session_timeout = '15s'; SET TIME ZONE 'UTC'";

PGconn *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const bool known = handle.isValid() && qstrcmp(handle.typeName(), "pg_conn*") == 0;
    return known ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

class PostgresRow final : public Row
{
public:
    PostgresRow(const PGresult *result, int row)
        : m_result(result)
        , m_row(row)
    { }
    bool isNull(int column) const override { return PQgetisnull(m_result, m_row, column) != 0; }
    qint64 integer(int column) const override
    {
        const std::string_view text = raw(column);
        qint64 value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return text == "t" ? 1 : value;
    }
    double real(int column) const override
    {
        const std::string_view text = raw(column);
        double value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }
    QString text(int column) const override
    {
        const std::string_view text = raw(column);
        return isNull(column) ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    QByteArray bytes(int column) const override
    {
        const std::string_view text = raw(column);
        if (PQftype(m_result, column) != byteaType || isNull(column)) {
            return isNull(column) ? QByteArray() : QByteArray(text.data(), qsizetype(text.size()));
        }
        size_t size = 0;
        const std::unique_ptr<unsigned char, decltype(&PQfreemem)> bytes(
            PQunescapeBytea(reinterpret_cast<const unsigned char *>(text.data()), &size), &PQfreemem);
        return QByteArray(reinterpret_cast<const char *>(bytes.get()), qsizetype(size));
    }

private:
    std::string_view raw(int column) const
    {
        return {PQgetvalue(m_result, m_row, column), size_t(PQgetlength(m_result, m_row, column))};
    }
    const PGresult *m_result;
    int m_row;
};
} // namespace

void PostgresConnection::FreeResult::operator()(pg_result *result) const
{
    PQclear(result);
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const DatabaseUrl &url, Patience patience)
{
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(url, std::move(patience)));
    if (Result<void> done = caught([&] { connection->start(url); }); !done) {
        return fail(std::move(done.error()));
    }
    return connection;
}

PostgresConnection::PostgresConnection(const DatabaseUrl &url, Patience patience)
    : m_server(url.toString())
    , m_patience(std::move(patience))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QUuid::createUuid().toString()))
{ }

void PostgresConnection::start(const DatabaseUrl &url)
{
    m_database.setHostName(url.host);
    m_database.setPort(url.port);
    m_database.setUserName(url.user);
    m_database.setDatabaseName(url.name);
    const int wait = m_patience.haste.stop_requested() ? connectSecondsInHaste : connectSeconds;
    m_database.setConnectOptions(QString::fromLatin1(connectOptions) + QString::number(wait));
    m_handle = m_database.open() ? nativeHandle(m_database) : nullptr;
    if (!m_handle) {
        const QString reason = m_database.lastError().text();
        const bool denied = reason.contains(QLatin1String("authentication"));
        Error error{denied ? ErrorKind::Auth : ErrorKind::Database,
                    Words::tr("No connection to the database server (%1). Check that it runs and lets this user in.")
                        .arg(m_server),
                    reason, std::nullopt};
        if (!denied) {
            error.retryAfter = untilTheServerIsBack;
        }
        stopWith(std::move(error));
    }
    PQsetNoticeProcessor(
        m_handle, [](void *, const char *notice) { qCInfo(storeLog, "%s", notice); }, nullptr);
    script(sessionSettings);
}

PostgresConnection::~PostgresConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

qint64 PostgresConnection::run(std::string_view sql, std::span<const Param> params)
{
    const ResultPtr result = execute(sql, params);
    return QByteArray(PQcmdTuples(result.get())).toLongLong();
}

qint64 PostgresConnection::insert(std::string_view sql, std::span<const Param> params)
{
    qint64 id = 0;
    each(std::string(sql) + " RETURNING id", params, [&](const Row &row) { id = row.integer(0); });
    return id;
}

/// The whole result is here before the first row is handed out: it is all rows or a Failure.
void PostgresConnection::each(std::string_view sql, std::span<const Param> params, const OnRow &onRow)
{
    const ResultPtr result = execute(sql, params);
    const int rows = PQntuples(result.get());
    for (int row = 0; row < rows; ++row) {
        onRow(PostgresRow(result.get(), row));
    }
}

void PostgresConnection::script(const QByteArray &sql)
{
    answer(PQsendQuery(m_handle, sql.constData()), {sql.constData(), size_t(sql.size())});
}

bool PostgresConnection::isBroken() const
{
    return PQstatus(m_handle) != CONNECTION_OK;
}

bool PostgresConnection::isAlive()
{
    // A server that stops says so and then hangs up: two things to read.
    return PQconsumeInput(m_handle) == 1 && PQconsumeInput(m_handle) == 1 && !isBroken();
}

bool PostgresConnection::hasFailed() const
{
    return PQtransactionStatus(m_handle) == PQTRANS_INERROR;
}

bool PostgresConnection::inTransaction() const
{
    const PGTransactionStatusType status = PQtransactionStatus(m_handle);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

PostgresConnection::ResultPtr PostgresConnection::execute(std::string_view sql, std::span<const Param> params)
{
    const std::string &name = prepared(sql);
    bind(params);
    return answer(PQsendQueryPrepared(m_handle, name.c_str(), int(params.size()), m_values.data(), m_lengths.data(),
                                      m_formats.data(), 0),
                  sql);
}

/// Types of parameters are left to the server: they follow from the columns they meet, so that one statement serves
/// NULL and a number alike.
const std::string &PostgresConnection::prepared(std::string_view sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end()) {
        return found->second;
    }
    if (m_statements.size() >= statementLimit) {
        script("DEALLOCATE ALL");
        m_statements.clear();
    }
    std::string text(sql);
    std::string name = "s" + std::to_string(++m_named);
    answer(PQsendPrepare(m_handle, name.c_str(), text.c_str(), 0, nullptr), sql);
    return m_statements.emplace(std::move(text), std::move(name)).first->second;
}

void PostgresConnection::bind(std::span<const Param> params)
{
    size_t needed = 0;
    for (const Param &param : params) {
        needed += size_t(std::max(numberBytes, 3 * param.text().size() + 1)); // the most that UTF-8 can need
    }
    if (m_text.size() < needed) {
        m_text.resize(needed);
    }
    m_values.clear();
    m_lengths.clear();
    m_formats.clear();
    char *end = m_text.data();
    for (const Param &param : params) {
        end = bindOne(param, end);
    }
}

char *PostgresConnection::bindOne(const Param &param, char *end)
{
    const char *value = end;
    int length = 0;
    int format = 0;
    switch (param.type()) {
    case Param::Type::Null:
        value = nullptr;
        break;
    case Param::Type::Integer:
        end = std::to_chars(end, end + numberBytes, param.integer()).ptr;
        break;
    case Param::Type::Real:
        end = std::to_chars(end, end + numberBytes, param.real()).ptr;
        break;
    case Param::Type::Text:
        if (param.text().contains(QChar::Null)) { // it would end the text there, in silence
            stopWith(ErrorKind::Database,
                     Words::tr("A text with a NUL character cannot be stored in %1.").arg(m_server));
        }
        end = m_utf8.appendToBuffer(end, param.text());
        break;
    case Param::Type::Utf8:
        value = param.bytes().constData();
        break;
    case Param::Type::Bytes:
        value = param.bytes().constData();
        length = int(param.bytes().size());
        format = 1;
        break;
    }
    if (value && format == 0 && param.type() != Param::Type::Utf8) {
        *end++ = '\0';
    }
    m_values.push_back(value);
    m_lengths.push_back(length);
    m_formats.push_back(format);
    return end;
}

/// As PQexec() ends, which would wait for ever: the last of the results counts, and an error is always the last.
PostgresConnection::ResultPtr PostgresConnection::answer(int isSent, std::string_view sql)
{
    ResultPtr last;
    while (isSent != 0) {
        awaitResult();
        pg_result *next = PQgetResult(m_handle);
        if (!next) {
            break;
        }
        last.reset(next);
        if (isBroken()) {
            break;
        }
    }
    return checked(std::move(last), sql);
}

/// A machine that vanished or a proxy that forwards no more leaves the connection open and says nothing.
void PostgresConnection::awaitResult() const
{
    pollfd socket{PQsocket(m_handle), POLLIN, 0};
    SteadyTime heard = m_time.steady();
    while (PQisBusy(m_handle) != 0) {
        const int ready = poll(&socket, 1, int(std::min(m_patience.silence, betweenLooks).count()));
        const auto silence = std::chrono::duration_cast<std::chrono::milliseconds>(m_time.steady() - heard);
        if ((ready < 0 && errno == EINTR) || (ready == 0 && silence < longestSilence())) {
            continue;
        }
        if (ready == 0) {
            qCWarning(storeLog, "The database server said nothing for %lld s: the connection to it is given up",
                      static_cast<long long>(std::chrono::duration_cast<std::chrono::seconds>(silence).count()));
            shutdown(socket.fd, SHUT_RDWR); // libpq finds it broken now
        }
        heard = m_time.steady();
        if (PQconsumeInput(m_handle) == 0) {
            return; // PQgetResult() tells why
        }
    }
}

std::chrono::milliseconds PostgresConnection::longestSilence() const
{
    return m_patience.haste.stop_requested() ? std::min<std::chrono::milliseconds>(m_patience.silence, silenceInHaste)
                                             : m_patience.silence;
}

PostgresConnection::ResultPtr PostgresConnection::checked(ResultPtr result, std::string_view sql)
{
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) {
        return result;
    }
    const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    m_sqlState = state ? state : "08006"; // libpq reports a cut connection without a state
    const QString reason = QString::fromUtf8(result ? PQresultErrorMessage(result.get()) : PQerrorMessage(m_handle));
    stopWith(postgresError(m_sqlState, m_server,
                           reason.trimmed() + u' ' + QString::fromUtf8(sql.data(), qsizetype(sql.size()))));
}
} // namespace kuramori
