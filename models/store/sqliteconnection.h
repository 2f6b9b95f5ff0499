// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <QSqlDatabase>
#include <QStringEncoder>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kuramori
{
/// One connection to a SQLite file. QtSql opens, names and closes it; statements run on the native handle, because
/// QSqlQuery and its QVariants cost twice the time of SQLite itself. Used by one thread at a time.
class SqliteConnection final : public Connection
{
public:
    enum class Mode { Write, Read };
    /// Opens the file and puts the pragmas in force, each read back. With Mode::Write a missing file is created and
    /// journal_mode becomes WAL.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &path, Mode mode);
    ~SqliteConnection() override;

    Dialect dialect() const override { return Dialect::Sqlite; }
    qint64 run(std::string_view sql, std::span<const Param> params) override;
    qint64 insert(std::string_view sql, std::span<const Param> params) override;
    void each(std::string_view sql, std::span<const Param> params, const OnRow &onRow) override;
    void script(const QByteArray &sql) override;

    /// False also after an error so grave that SQLite rolled the transaction back by itself.
    bool inTransaction() const;
    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *handle) const;
    };
    struct Statement
    {
        std::unique_ptr<sqlite3_stmt, Finalize> handle;
        std::vector<size_t> numbers; ///< which parameter stands at each place: "$2" binds the second
        size_t parameters = 0;
        std::string text; ///< bound text as UTF-8; SQLite reads it here until the statement is reset
        bool running = false;
    };
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    class Running;

    explicit SqliteConnection(const QString &path);
    void start(Mode mode);
    void setPragma(const char *name, const char *value, const char *expected);
    Statement prepare(std::string_view sql) const;
    Statement &cached(std::string_view sql);
    void bind(Statement &statement, std::span<const Param> params);
    char *bindOne(sqlite3_stmt *handle, int place, const Param &param, char *end);
    [[noreturn]] void raise(int code, std::string_view sql) const;

    QString m_path;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QStringEncoder m_utf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> m_statements;
};
} // namespace kuramori
