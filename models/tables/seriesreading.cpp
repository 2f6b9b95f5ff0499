// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/seriesreading.h"

#include "models/base/textkey.h"
#include "models/domain/seriesrating.h"
#include "models/store/ignored.h"
#include "models/store/overridetable.h"
#include "models/store/providerseriestable.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr qsizetype shownAuthors = 2;

/// Gathers the books of one series after the other.
class Gathering
{
public:
    explicit Gathering(ReadTx &tx)
        : m_ignoredBooks(ignoredBooks(tx))
        , m_ignoredGaps(ignoredGaps(tx))
    { }

    void add(const Row &row)
    {
        const auto id = row.id<SeriesId>(0);
        if (id != m_line.id) {
            finish();
            m_line.id = id;
            m_line.name = row.text(1);
            m_line.nameKey = row.text(2);
        }
        ShelfBook book;
        if (!row.isNull(4)) {
            book.position = SeriesPosition{row.real(4), row.real(5), {}};
        }
        book.isHere = row.integer(6) > 0;
        book.recordings = int(row.integer(7));
        book.isIgnored = m_ignoredBooks.contains(row.id<WorkId>(3));
        m_books.append(book);
        if (const QString authors = row.text(8); !authors.isEmpty() && !m_authors.contains(authors)) {
            m_authors.append(authors);
        }
    }

    SeriesReading take()
    {
        finish();
        return std::move(m_reading);
    }

private:
    void finish()
    {
        if (!m_line.id.isValid()) {
            return;
        }
        m_line.shelf = seriesShelf(m_books, m_ignoredGaps.value(m_line.id));
        m_line.owned = int(std::ranges::count(m_books, false, &ShelfBook::isIgnored));
        for (const ShelfPlace &place : std::as_const(m_line.shelf)) {
            m_line.gaps += place.kind == ShelfPlace::Kind::Gap ? int(place.to - place.from) + 1 : 0;
        }
        m_line.authors = m_authors.mid(0, shownAuthors).join(QLatin1String("; "));
        if (m_authors.size() > shownAuthors) {
            m_line.authors += QStringLiteral("; …");
        }
        m_line.searchText = m_line.nameKey + u'\n' + textKey(m_authors.join(u' '));
        m_reading.places.insert(m_line.id.value(), int(m_reading.lines.size()));
        m_reading.lines.append(std::exchange(m_line, {}));
        m_books.clear();
        m_authors.clear();
    }

    const QSet<WorkId> m_ignoredBooks;
    const QHash<SeriesId, QList<SeriesGap>> m_ignoredGaps;
    SeriesReading m_reading;
    SeriesLine m_line;
    QList<ShelfBook> m_books;
    QStringList m_authors;
};

/// What the services' lists say of the series that have one.
void addListed(ReadTx &tx, SeriesReading &reading)
{
    tx.each(
        "SELECT series_id, sum(CASE WHEN standing = 'missing' AND kind = 'primary' THEN 1 ELSE 0 END), sum(CASE WHEN "
        "standing = 'upcoming' THEN 1 ELSE 0 END) FROM wanted GROUP BY series_id",
        [&](const Row &row) {
            if (const auto place = reading.places.constFind(row.integer(0)); place != reading.places.cend()) {
                reading.lines[*place].missing = int(row.integer(1));
                reading.lines[*place].upcoming = int(row.integer(2));
            }
        });
}

void addStars(ReadTx &tx, SeriesReading &reading)
{
    for (const Override &word : OverrideRows(tx).inForce(OverrideKind::RateSeries)) {
        if (const auto place = reading.places.constFind(word.subject.toLongLong()); place != reading.places.cend()) {
            reading.lines[*place].stars = seriesRatingFrom(word.object);
        }
    }
}

void addUnsure(ReadTx &tx, SeriesReading &reading)
{
    for (const SeriesId series : ProviderSeriesRows(tx).unsure()) {
        if (const auto place = reading.places.constFind(series.value()); place != reading.places.cend()) {
            reading.lines[*place].isUnsure = true;
            ++reading.unsure;
        }
    }
}

bool isChosen(const SeriesLine &line, const SeriesQuery &query)
{
    return (!query.onlyUnsure || line.isUnsure) && (!query.onlyGaps || line.gaps > 0 || line.missing.value_or(0) > 0)
        && std::ranges::all_of(query.words, [&](const QString &word) { return line.searchText.contains(word); });
}

/// Below 0: a comes first when the smallest do.
int compared(const SeriesLine &a, const SeriesLine &b, SeriesColumn column)
{
    switch (column) {
    case SeriesColumn::Authors:
        return a.authors.compare(b.authors, Qt::CaseInsensitive);
    case SeriesColumn::Volumes:
    case SeriesColumn::Owned:
        return a.owned - b.owned;
    case SeriesColumn::Gaps:
        return a.gaps - b.gaps;
    case SeriesColumn::Missing:
        return a.missing.value_or(-1) - b.missing.value_or(-1);
    case SeriesColumn::Upcoming:
        return a.upcoming.value_or(-1) - b.upcoming.value_or(-1);
    case SeriesColumn::Rating:
        return a.stars.value_or(0) - b.stars.value_or(0);
    default:
        return a.nameKey.compare(b.nameKey);
    }
}
} // namespace

SeriesReading SeriesReading::read(ReadTx &tx)
{
    Gathering gathering(tx);
    tx.each("SELECT e.series_id, s.name, s.name_key, e.work_id, e.position_from, e.position_to, b.items, b.editions, "
            "b.authors FROM series_entries e JOIN series s ON s.id = e.series_id JOIN books b ON b.work_id = e.work_id "
            "ORDER BY e.series_id, e.position_from, e.work_id",
            [&](const Row &row) { gathering.add(row); });
    SeriesReading reading = gathering.take();
    addListed(tx, reading);
    addStars(tx, reading);
    addUnsure(tx, reading);
    return reading;
}

Keys SeriesReading::order(const SeriesQuery &query) const
{
    std::vector<const SeriesLine *> chosen;
    chosen.reserve(size_t(lines.size()));
    for (const SeriesLine &line : lines) {
        if (isChosen(line, query)) {
            chosen.push_back(&line);
        }
    }
    std::ranges::stable_sort(chosen, [&](const SeriesLine *a, const SeriesLine *b) {
        const int order = compared(*a, *b, query.column);
        return order != 0 ? (query.descending ? order > 0 : order < 0) : a->nameKey < b->nameKey;
    });
    Keys keys;
    keys.reserve(chosen.size());
    for (const SeriesLine *line : chosen) {
        keys.push_back(line->id.value());
    }
    return keys;
}
} // namespace kuramori
