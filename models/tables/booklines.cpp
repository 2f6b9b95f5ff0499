// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the lines of the audiobooks; their order is bookorder.cpp's.
#include "models/tables/bookorder.h"
#include "models/tables/coverchoice.h"
#include "models/tables/idbatch.h"

#include <QHash>

#include <algorithm>

namespace kuramori
{
namespace
{
using Lines = QHash<qint64, BookLine>;

BookState stateOf(qint64 items, qint64 missing)
{
    return missing == 0 ? BookState::Here : items > 0 ? BookState::Partly : BookState::Missing;
}

BookLine toLine(const Row &row)
{
    BookLine line;
    line.id = row.id<WorkId>(0);
    line.title = row.text(1);
    line.authors = row.text(2);
    line.series = row.text(3);
    line.narrators = row.text(4);
    line.runtime = row.integer(5);
    line.year = row.optionalInteger(6);
    line.language = row.text(7);
    line.size = row.integer(8);
    line.recordings = row.integer(9);
    line.state = stateOf(row.integer(10), row.integer(11));
    line.added = row.time(12);
    return line;
}

void readPersons(ReadTx &tx, std::span<const qint64> ids, Lines &lines)
{
    static const std::string sql = "SELECT c.work_id, c.role, c.person_id, c.spelling FROM contributors c "
                                   "WHERE c.work_id IN ("
        + idBatchMarks() + ") ORDER BY c.work_id, c.edition_id, c.position";
    eachOfIds(tx, sql, ids, [&lines](const Row &row) {
        const auto line = lines.find(row.integer(0));
        if (line == lines.end()) {
            return;
        }
        QList<PersonOfBook> &persons = row.text(1) == QLatin1String("author") ? line->writers : line->readers;
        const PersonOfBook person{row.id<PersonId>(2), row.text(3)};
        if (std::ranges::find(persons, person.id, &PersonOfBook::id) == persons.end()) {
            persons.append(person);
        }
    });
}

void readSeries(ReadTx &tx, std::span<const qint64> ids, Lines &lines)
{
    static const std::string sql = "SELECT e.work_id, s.id, s.name FROM series_entries e "
                                   "JOIN series s ON s.id = e.series_id WHERE e.work_id IN ("
        + idBatchMarks() + ") ORDER BY e.work_id, s.id";
    eachOfIds(tx, sql, ids, [&lines](const Row &row) {
        if (const auto line = lines.find(row.integer(0)); line != lines.end()) {
            line->seriesList.append({row.id<SeriesId>(1), row.text(2)});
        }
    });
}

void readCovers(ReadTx &tx, std::span<const qint64> ids, Lines &lines)
{
    static const std::string sql = "SELECT e.work_id, r.path, f.path, f.modified_ns FROM editions e "
                                   "JOIN items i ON i.edition_id = e.id JOIN item_files m ON m.item_id = i.id "
                                   "JOIN files f ON f.id = m.file_id JOIN roots r ON r.id = f.root_id "
                                   "WHERE f.kind = 'image' AND f.missing_since IS NULL AND e.work_id IN ("
        + idBatchMarks() + ")";
    QHash<qint64, CoverChoice> choices;
    eachOfIds(tx, sql, ids, [&](const Row &row) {
        choices[row.integer(0)].offer(row.bytes(1) + '/' + row.bytes(2), row.integer(3));
    });
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        if (const auto line = lines.find(choice.key()); line != lines.end()) {
            line->cover = choice->address();
        }
    }
}
} // namespace

QList<BookLine> bookLines(ReadTx &tx, std::span<const qint64> ids)
{
    static const std::string sql = "SELECT b.work_id, w.title, b.authors, b.series, b.narrators, b.runtime_ms, b.year, "
                                   "b.language, b.size, b.editions, b.items, b.missing, b.added_at FROM books b "
                                   "JOIN works w ON w.id = b.work_id WHERE b.work_id IN ("
        + idBatchMarks() + ")";
    Lines lines;
    lines.reserve(qsizetype(ids.size()));
    eachOfIds(tx, sql, ids, [&lines](const Row &row) { lines.insert(row.integer(0), toLine(row)); });
    readPersons(tx, ids, lines);
    readSeries(tx, ids, lines);
    readCovers(tx, ids, lines);
    return lines.values();
}

QList<RootId> rootsOfBooks(ReadTx &tx, std::span<const qint64> ids)
{
    static const std::string sql = "SELECT DISTINCT i.root_id FROM editions e JOIN items i ON i.edition_id = e.id "
                                   "WHERE e.work_id IN ("
        + idBatchMarks() + ")";
    QList<RootId> roots;
    eachOfIds(tx, sql, ids, [&roots](const Row &row) {
        if (!roots.contains(row.id<RootId>(0))) {
            roots.append(row.id<RootId>(0));
        }
    });
    return roots;
}
} // namespace kuramori
