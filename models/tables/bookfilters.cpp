// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bookfilters.h"

#include "models/domain/recordingkey.h"

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
// As the columns of `query books` are called, and the values of its column "state".
const QString languageColumn = QStringLiteral("language=");
const QString formatColumn = QStringLiteral("format=");
const QString stateColumn = QStringLiteral("state=");
const QString authorColumn = QStringLiteral("author=");
const QString narratorColumn = QStringLiteral("narrator=");
const QString seriesColumn = QStringLiteral("series=");
const std::array states{QStringLiteral("here"), QStringLiteral("partly"), QStringLiteral("missing")};

/// All spellings of a language that books have.
QStringList languagesLike(ReadTx &tx, const QString &language)
{
    QStringList same;
    tx.each("SELECT DISTINCT language FROM books", [&](const Row &row) {
        if (languageKey(row.text(0)) == languageKey(language)) {
            same.append(row.text(0));
        }
    });
    std::ranges::sort(same);
    return same.isEmpty() ? QStringList(language) : same;
}

PersonId personCalled(ReadTx &tx, const QString &name)
{
    return PersonId(tx.number("SELECT person_id FROM person_spellings WHERE spelling = $1", name));
}

SeriesId seriesCalled(ReadTx &tx, const QString &name)
{
    return SeriesId(tx.number("SELECT min(id) FROM series WHERE name = $1", name));
}

/// False: the panel cannot show it.
bool take(ReadTx &tx, const QString &condition, BookFilter &filter)
{
    BookFacets &facets = filter.facets;
    const QString value = condition.section(u'=', 1);
    const QString column = condition.left(condition.size() - value.size());
    if (column == languageColumn) {
        facets.languages = languagesLike(tx, value);
        return true;
    }
    if (column == formatColumn) {
        facets.format = value;
        return true;
    }
    if (column == stateColumn) {
        const auto state = std::ranges::find(states, value);
        facets.state = BookState(state - states.begin());
        return state != states.end();
    }
    if (column == authorColumn) {
        filter.author = value;
        facets.author = personCalled(tx, value);
        return facets.author.isValid();
    }
    if (column == narratorColumn) {
        filter.narrator = value;
        facets.narrator = personCalled(tx, value);
        return facets.narrator.isValid();
    }
    filter.series = value;
    facets.series = column == seriesColumn ? seriesCalled(tx, value) : SeriesId();
    return facets.series.isValid();
}
} // namespace

SavedFilter toSaved(const BookFilter &filter)
{
    SavedFilter saved{filter.name, QStringLiteral("books"), filter.text.trimmed(), {}, {}};
    const auto add = [&](bool isSet, const QString &column, const QString &value) {
        if (isSet) {
            saved.conditions.append(column + value);
        }
    };
    const BookFacets &facets = filter.facets;
    add(!facets.languages.isEmpty(), languageColumn, facets.languages.value(0));
    add(!facets.format.isEmpty(), formatColumn, facets.format);
    add(facets.state.has_value(), stateColumn, states.at(size_t(facets.state.value_or(BookState::Here))));
    add(facets.author.isValid(), authorColumn, filter.author);
    add(facets.narrator.isValid(), narratorColumn, filter.narrator);
    add(facets.series.isValid(), seriesColumn, filter.series);
    return saved;
}

QList<BookFilter> bookFilters(ReadTx &tx)
{
    QList<BookFilter> filters;
    const QList<SavedFilter> all = FilterRows(tx).all();
    for (const SavedFilter &saved : all) {
        BookFilter filter;
        filter.name = saved.name;
        filter.text = saved.search;
        const auto isShown = [&](const QString &condition) { return take(tx, condition, filter); };
        if (saved.table == QLatin1String("books") && std::ranges::all_of(saved.conditions, isShown)) {
            filters.append(filter);
        }
    }
    return filters;
}
} // namespace kuramori
