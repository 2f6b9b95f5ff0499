// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <QString>

#include <span>

namespace kuramori
{
/// A column under its public name. Expressions are SQL both dialects understand; where they cannot, `postgres` differs.
struct QueryColumn
{
    enum class Type {
        Integer,
        Real,
        Text,
        Boolean,
        Time, ///< microseconds inside, ISO 8601 outside
        Json, ///< arrays, objects or null
        Numbers, ///< a JSON object; values that are whole numbers become numbers
        Titles, ///< pairs inside, {"type", "title"} outside
        Gaps, ///< [from, to] of each volume inside, the volumes between them that are not there outside
        FilterOnly, ///< no output
    };
    const char *name;
    Type type;
    const char *sql;
    const char *postgres = nullptr;
    const char *match = nullptr; ///< a condition of its own for "=", in which %1 stands for the text asked for

    const char *expression(Dialect dialect) const
    {
        return dialect == Dialect::PostgreSql && postgres ? postgres : sql;
    }
};

/// A table scripts may read. Names of tables and columns are frozen; the schema behind them is not.
struct QueryTable
{
    const char *name;
    const char *from;
    std::span<const QueryColumn> columns;
    const char *order; ///< makes every order complete
};

std::span<const QueryTable> queryTables();
std::span<const QueryTable> libraryQueryTables(); ///< those of them that are about folders, files and books
const QueryTable *findQueryTable(const QString &name);
} // namespace kuramori
