// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/changes.h"
#include "models/store/param.h"

#include <array>
#include <functional>
#include <span>
#include <string_view>

namespace kuramori
{
enum class Dialect { Sqlite, PostgreSql };

/// The current row of a result. Columns count from 0; NULL reads as 0, 0.0, a null string or an empty optional.
/// Valid only inside the callback it is handed to.
class Row
{
public:
    virtual ~Row() = default;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;

    bool boolean(int column) const { return integer(column) != 0; }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    Timestamp time(int column) const { return Timestamp(std::chrono::microseconds(integer(column))); }
    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId(integer(column));
    }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<double> optionalReal(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(real(column));
    }
    std::optional<Timestamp> optionalTime(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(time(column));
    }
};

/// What a connection can do; one implementation a dialect. Errors leave as Failure.
class Connection
{
public:
    using OnRow = std::function<void(const Row &)>;
    virtual ~Connection() = default;
    virtual Dialect dialect() const = 0;
    /// Runs a statement (cached by its text) to its end and returns the rows it changed.
    virtual qint64 run(std::string_view sql, std::span<const Param> params) = 0;
    /// Runs an INSERT of one row into a table with the key `id` and returns that key. `sql` has no RETURNING, for which
    /// SQLite makes a table each time.
    virtual qint64 insert(std::string_view sql, std::span<const Param> params) = 0;
    /// Hands each row to `onRow`. A result that breaks off is a Failure, never a shorter list (reliability.md §0.9).
    virtual void each(std::string_view sql, std::span<const Param> params, const OnRow &onRow) = 0;
    /// Runs statements separated by semicolons, without parameters: schema steps and pragmas.
    virtual void script(const QByteArray &sql) = 0;
};

/// A consistent view of the store, valid inside the function given to Store::read().
/// SQL is shared by both dialects: parameters are $1, $2 …; where the dialects must differ, ask dialect().
class ReadTx
{
public:
    ReadTx(Connection &connection, Timestamp now)
        : m_connection(connection)
        , m_now(now)
    { }

    Dialect dialect() const { return m_connection.dialect(); }
    /// The time of this transaction. On PostgreSQL the server's clock, so that leases agree between machines.
    Timestamp now() const { return m_now; }

    template <class... Params>
    void each(std::string_view sql, const Connection::OnRow &onRow, const Params &...params)
    {
        const std::array<Param, sizeof...(Params)> list{Param(params)...};
        m_connection.each(sql, list, onRow);
    }
    void eachOf(std::string_view sql, const Connection::OnRow &onRow, std::span<const Param> params)
    {
        m_connection.each(sql, params, onRow);
    }
    /// All rows, each turned into a value by `map(row)`.
    template <class Map, class... Params>
    auto all(std::string_view sql, Map map, const Params &...params)
    {
        QList<std::invoke_result_t<Map, const Row &>> values;
        each(
            sql, [&](const Row &row) { values.append(map(row)); }, params...);
        return values;
    }
    /// The first row, if there is one.
    template <class Map, class... Params>
    auto first(std::string_view sql, Map map, const Params &...params)
    {
        std::optional<std::invoke_result_t<Map, const Row &>> value;
        each(
            sql,
            [&](const Row &row) {
                if (!value) {
                    value = map(row);
                }
            },
            params...);
        return value;
    }
    /// The first column of the first row as a number, 0 when there is none.
    template <class... Params>
    qint64 number(std::string_view sql, const Params &...params)
    {
        return first(
                   sql, [](const Row &row) { return row.integer(0); }, params...)
            .value_or(0);
    }

protected:
    Connection &m_connection;

private:
    Timestamp m_now;
};

/// A transaction that may write, valid inside the function given to Store::write() or Store::submit().
class WriteTx final : public ReadTx
{
public:
    using ReadTx::ReadTx;

    /// Returns the number of rows changed.
    template <class... Params>
    qint64 run(std::string_view sql, const Params &...params)
    {
        const std::array<Param, sizeof...(Params)> list{Param(params)...};
        return m_connection.run(sql, list);
    }
    /// For an INSERT of one row: its new id. Not for ON CONFLICT, where no row may be new.
    template <class... Params>
    qint64 insert(std::string_view sql, const Params &...params)
    {
        const std::array<Param, sizeof...(Params)> list{Param(params)...};
        return m_connection.insert(sql, list);
    }
    void script(const QByteArray &sql) { m_connection.script(sql); }

    /// Says which tables this transaction changed; watchers hear of it after the commit.
    void touch(Topics topics) { m_touched |= topics; }
    Topics touched() const { return m_touched; }

private:
    Topics m_touched;
};
} // namespace kuramori
