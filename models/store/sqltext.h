// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <string>
#include <string_view>

namespace kuramori
{
/// A statement in both dialects, made once (`static const SqlText …`) so that connections find it in their caches.
/// Written in the common words, with what each dialect spells its own way. On JSON text:
/// EACH(a) the elements of array `a`, as rows of one column `value`; APPEND(a, x) array `a` with element `x` added;
/// MERGE(a, b) object `a` overlaid with object `b`. After a table, BY(i) makes SQLite walk index `i`, where it would
/// guess wrong without statistics. The arguments hold no commas or parentheses.
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
