// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seriestable.h"

#include "models/domain/comparekey.h"
#include "models/domain/titlesimilarity.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr qsizetype longestKey = 500; // longer ones no index takes
}

QList<SeriesId> SeriesTable::seriesOf(WorkId work) const
{
    return m_tx.all(
        "SELECT series_id FROM series_entries WHERE work_id = $1", [](const Row &row) { return row.id<SeriesId>(0); },
        work);
}

void SeriesTable::setEntries(WorkId work, const QList<SeriesEntry> &entries, const QList<PersonId> &authors)
{
    m_tx.run("DELETE FROM series_entries WHERE work_id = $1", work);
    for (const SeriesEntry &entry : entries) {
        if (entry.name.isEmpty()) {
            continue;
        }
        const std::optional<SeriesPosition> &place = entry.position;
        const QString label = place && !place->label.isNull() ? place->label : QStringLiteral("");
        m_tx.run("INSERT INTO series_entries (series_id, work_id, position_from, position_to, label) "
                 "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (series_id, work_id) DO NOTHING",
                 ensure(entry.name, authors), work, place ? Param(place->from) : Param(nullptr),
                 place ? Param(place->to) : Param(nullptr), label);
    }
}

SeriesId SeriesTable::ensure(const QString &name, const QList<PersonId> &authors)
{
    const QString key = seriesKey(name).left(longestKey);
    const QList<SeriesId> known = m_tx.all(
        "SELECT id FROM series WHERE name_key = $1 ORDER BY id", [](const Row &row) { return row.id<SeriesId>(0); },
        key);
    const bool isTelling = contentWords(key) >= 2;
    const auto found
        = std::ranges::find_if(known, [&](SeriesId series) { return isTelling || shareAuthor(series, authors); });
    if (found != known.cend()) {
        return *found;
    }
    return SeriesId(m_tx.insert("INSERT INTO series (name, name_key) VALUES ($1, $2)", name, key));
}

/// What nobody is known to have written may be anybody's.
bool SeriesTable::shareAuthor(SeriesId series, const QList<PersonId> &authors) const
{
    const QList<PersonId> known = m_tx.all(
        "SELECT DISTINCT c.person_id FROM series_entries e JOIN contributors c ON c.work_id = e.work_id "
        "AND c.role = 'author' WHERE e.series_id = $1",
        [](const Row &row) { return row.id<PersonId>(0); }, series);
    return authors.isEmpty() || known.isEmpty()
        || std::ranges::any_of(authors, [&](PersonId author) { return known.contains(author); });
}

void SeriesTable::sweep(const QList<SeriesId> &series)
{
    for (const SeriesId one : series) {
        m_tx.run("DELETE FROM series WHERE id = $1 "
                 "AND NOT EXISTS (SELECT 1 FROM series_entries e WHERE e.series_id = series.id) "
                 "AND NOT EXISTS (SELECT 1 FROM overrides o WHERE o.kind IN ('ignore_gap', 'want_entry', 'pin_entry', "
                 "'boost_entry', 'choose_recording', 'link_series', 'not_series', 'no_series', 'rate_series') AND "
                 "o.subject = $2)",
                 one, QString::number(one.value()));
    }
}
} // namespace kuramori
