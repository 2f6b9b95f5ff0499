// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqltext.h"

#include <QRegularExpression>

namespace kuramori
{
namespace
{
struct Spelling
{
    QRegularExpression call;
    QString sqlite;
    QString postgreSql;
};

const std::vector<Spelling> &spellings()
{
    const auto spelling = [](const char *call, const char *sqlite, const char *postgreSql) {
        return Spelling{QRegularExpression(QLatin1String(call)), QLatin1String(sqlite), QLatin1String(postgreSql)};
    };
    static const std::vector<Spelling> all{
        spelling(R"(\bEACH\(([^(),]+)\))", "json_each(\\1)", "jsonb_array_elements(\\1::jsonb)"),
        // The array keeps PostgreSQL from planning a join, whose size it can only guess.
        spelling(R"(\bAMONG\(([^(),]+)\))", "IN (SELECT value FROM json_each(\\1))",
                 "= ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements(\\1::jsonb)))"),
        spelling(R"(\bAPPEND\(([^(),]+), ([^(),]+)\))", "json_insert(\\1, '$[#]', json(\\2))",
                 "(\\1::jsonb || \\2::jsonb)::text"),
        spelling(R"(\bMERGE\(([^(),]+), ([^(),]+)\))", "json_patch(\\1, \\2)", "(\\1::jsonb || \\2::jsonb)::text"),
        spelling(R"(\bBY\(([^(),]+)\))", "INDEXED BY \\1", ""),
    };
    return all;
}

std::string spelled(std::string_view common, QString Spelling::*dialect)
{
    QString text = QString::fromUtf8(common.data(), qsizetype(common.size()));
    for (const Spelling &spelling : spellings()) {
        text.replace(spelling.call, spelling.*dialect);
    }
    return text.toStdString();
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
