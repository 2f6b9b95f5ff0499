// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filtertable.h"

#include "models/store/textlist.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr qsizetype longestName = 100;

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

SavedFilter toFilter(const Row &row)
{
    const QJsonDocument conditions = QJsonDocument::fromJson(row.text(3).toUtf8());
    return {row.text(0), row.text(1), row.text(2), textsIn(conditions.array()), row.text(4)};
}
} // namespace

QList<SavedFilter> FilterRows::all() const
{
    QList<SavedFilter> filters = m_tx.all("SELECT name, target, search, conditions, sort_by FROM filters", toFilter);
    std::ranges::sort(filters, {}, &SavedFilter::name); // databases have orders of their own
    return filters;
}

std::optional<SavedFilter> FilterRows::named(const QString &name) const
{
    return m_tx.first("SELECT name, target, search, conditions, sort_by FROM filters WHERE name = $1", toFilter, name);
}

void FilterTable::put(const SavedFilter &filter)
{
    const QJsonArray conditions = QJsonArray::fromStringList(filter.conditions);
    m_tx.run("INSERT INTO filters (name, target, search, conditions, sort_by, made_at) VALUES ($1, $2, $3, $4, $5, $6) "
             "ON CONFLICT (name) DO UPDATE SET target = excluded.target, search = excluded.search, "
             "conditions = excluded.conditions, sort_by = excluded.sort_by, made_at = excluded.made_at",
             filter.name.left(longestName), filter.table, orEmpty(filter.search),
             QString::fromUtf8(QJsonDocument(conditions).toJson(QJsonDocument::Compact)), orEmpty(filter.order),
             m_tx.now());
    m_tx.touch(Topic::Settings);
}

bool FilterTable::remove(const QString &name)
{
    const bool isGone = m_tx.run("DELETE FROM filters WHERE name = $1", name) > 0;
    if (isGone) {
        m_tx.touch(Topic::Settings);
    }
    return isGone;
}
} // namespace kuramori
