// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <string>
#include <string_view>

namespace kuramori
{
/// A statement in both dialects, made once (`static const SqlText …`) so that connections find it in their caches.
/// Written in the common words, and for what each dialect spells its own way in these, whose arguments hold no commas
/// or parentheses:
///   EACH(a)       the elements of the JSON array `a`, as rows of one column `value`
///   x AMONG(a)    whether the number `x` is in the JSON array `a`
///   APPEND(a, x)  the JSON array `a` with the element `x` added
///   MERGE(a, b)   the JSON object `a` overlaid with the object `b`
///   BY(i)         after a table: SQLite walks index `i`, where without statistics it would guess wrong
class SqlText
{
public:
    explicit SqlText(std::string_view common);
    SqlText(std::string_view sqlite, std::string_view postgreSql);

    std::string_view in(Dialect dialect) const { return dialect == Dialect::Sqlite ? m_sqlite : m_postgreSql; }

private:
    std::string m_sqlite;
    std::string m_postgreSql;
};
} // namespace kuramori
