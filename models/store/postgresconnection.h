// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/store/store.h"

#include <QSqlDatabase>
#include <QStringEncoder>

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

struct pg_conn;
struct pg_result;

namespace kuramori
{
/// One connection to a PostgreSQL server. QtSql opens, names and closes it; statements are prepared once and run on
/// the native handle, because QPSQL sends the text of the statement anew each time. Used by one thread at a time.
class PostgresConnection final : public Connection
{
public:
    /// How long a server is borne with that says nothing while a statement runs; then it is given up, and the
    /// connection is broken. The server itself ends a statement after 50 seconds, so that one that is there is never
    /// silent for a minute.
    struct Patience
    {
        std::chrono::milliseconds silence = std::chrono::minutes(1);
        std::stop_token haste; ///< once asked, two seconds are enough: see StoreOptions
    };

    static Result<std::unique_ptr<PostgresConnection>> open(const DatabaseUrl &url, Patience patience);
    ~PostgresConnection() override;

    Dialect dialect() const override { return Dialect::PostgreSql; }
    qint64 run(std::string_view sql, std::span<const Param> params) override;
    qint64 insert(std::string_view sql, std::span<const Param> params) override;
    void each(std::string_view sql, std::span<const Param> params, const OnRow &onRow) override;
    void script(const QByteArray &sql) override;

    bool isBroken() const;
    /// Asks the socket, without waiting, whether the server has hung up in the meantime.
    bool isAlive();
    bool inTransaction() const;
    /// A statement of the transaction failed: the server accepts nothing but its end.
    bool hasFailed() const;
    /// Of the last statement that failed.
    const QByteArray &sqlState() const { return m_sqlState; }
    pg_conn *handle() const { return m_handle; }

private:
    struct FreeResult
    {
        void operator()(pg_result *result) const;
    };
    using ResultPtr = std::unique_ptr<pg_result, FreeResult>;
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    PostgresConnection(const DatabaseUrl &url, Patience patience);
    void start(const DatabaseUrl &url);
    const std::string &prepared(std::string_view sql);
    void bind(std::span<const Param> params);
    char *bindOne(const Param &param, char *end);
    ResultPtr execute(std::string_view sql, std::span<const Param> params);
    ResultPtr answer(int isSent, std::string_view sql);
    void awaitResult() const;
    std::chrono::milliseconds longestSilence() const;
    ResultPtr checked(ResultPtr result, std::string_view sql);

    QString m_server;
    const Patience m_patience;
    const SystemClock m_time; // a server is waited for in real time, whatever clock the rows follow
    QSqlDatabase m_database;
    pg_conn *m_handle = nullptr;
    QByteArray m_sqlState;
    std::unordered_map<std::string, std::string, TextHash, std::equal_to<>> m_statements; ///< text → name
    quint64 m_named = 0;

    // The parameters of the call in hand; libpq copies them before it returns.
    QStringEncoder m_utf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    std::string m_text;
    std::vector<const char *> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};
} // namespace kuramori
