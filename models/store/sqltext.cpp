// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqltext.h"

#include <regex>

namespace kuramori
{
namespace
{
struct Spelling
{
    const char *call;
    const char *sqlite;
    const char *postgreSql;
};

constexpr Spelling spellings[] = {
    {R"(\bEACH\(([^(),]+)\))", "json_each($1)", "jsonb_array_elements($1::jsonb)"},
    // The array keeps PostgreSQL from planning a join, whose size it can only guess.
    {R"(\bAMONG\(([^(),]+)\))", "IN (SELECT value FROM json_each($1))",
     "= ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements($1::jsonb)))"},
    {R"(\bAPPEND\(([^(),]+), ([^(),]+)\))", "json_insert($1, '$[#]', json($2))", "($1::jsonb || $2::jsonb)::text"},
    {R"(\bMERGE\(([^(),]+), ([^(),]+)\))", "json_patch($1, $2)", "($1::jsonb || $2::jsonb)::text"},
    {R"(\bBY\(([^(),]+)\))", "INDEXED BY $1", ""},
};

std::string spelled(std::string_view common, const char *Spelling::*dialect)
{
    std::string text(common);
    for (const Spelling &spelling : spellings) {
        text = std::regex_replace(text, std::regex(spelling.call), spelling.*dialect);
    }
    return text;
}
} // namespace

SqlText::SqlText(std::string_view common)
    : m_sqlite(spelled(common, &Spelling::sqlite))
    , m_postgreSql(spelled(common, &Spelling::postgreSql))
{ }

SqlText::SqlText(std::string_view sqlite, std::string_view postgreSql)
    : m_sqlite(sqlite)
    , m_postgreSql(postgreSql)
{ }
} // namespace kuramori
