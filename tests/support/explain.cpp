// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/explain.h"

#include <QRegularExpression>

#include <algorithm>

namespace kuramori
{
namespace
{
int parameterCount(const QString &sql)
{
    static const QRegularExpression parameter(QStringLiteral("\\$(\\d+)"));
    int highest = 0;
    for (auto match = parameter.globalMatch(sql); match.hasNext();) {
        highest = std::max(highest, match.next().captured(1).toInt());
    }
    return highest;
}

std::string executeWithNulls(const QString &sql)
{
    const QStringList nulls(parameterCount(sql), QStringLiteral("NULL"));
    const QString arguments = nulls.isEmpty() ? QString() : u'(' + nulls.join(u',') + u')';
    return ("EXPLAIN EXECUTE explained" + arguments.toUtf8()).toStdString();
}
} // namespace

Plan Plan::of(Store &store, std::string_view sql)
{
    Plan plan;
    const QString text = QString::fromUtf8(sql.data(), qsizetype(sql.size()));
    Result<void> done = store.write([&](WriteTx &tx) {
        const bool sqlite = tx.dialect() == Dialect::Sqlite;
        if (!sqlite) {
            tx.script("SET LOCAL enable_seqscan = off; SET LOCAL plan_cache_mode = force_generic_plan; "
                      "PREPARE explained AS "
                      + text.toUtf8());
        }
        const std::vector<Param> params(sqlite ? size_t(parameterCount(text)) : 0, Param(nullptr));
        tx.eachOf(
            sqlite ? "EXPLAIN QUERY PLAN " + text.toStdString() : executeWithNulls(text),
            [&](const Row &row) { plan.m_lines.append(row.text(sqlite ? 3 : 0)); }, params);
        if (!sqlite) {
            tx.script("DEALLOCATE explained");
        }
    });
    if (!done) {
        plan.m_lines = {QStringLiteral("SCAN failed: ") + done.error().context};
    }
    return plan;
}

QStringList Plan::scans() const
{
    static const QRegularExpression whole(
        QStringLiteral("Seq Scan|^SCAN (?!.* USING |.*VIRTUAL TABLE|CONSTANT ROW|\\(|\\d+ CONSTANT)"));
    return m_lines.filter(whole);
}

bool Plan::uses(const QString &index) const
{
    const QRegularExpression name(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(index)));
    return !m_lines.filter(name).isEmpty();
}

bool Plan::sorts() const
{
    static const QRegularExpression sort(QStringLiteral("TEMP B-TREE FOR ORDER BY|\\bSort\\b(?! Key)"));
    return !m_lines.filter(sort).isEmpty();
}
} // namespace kuramori
