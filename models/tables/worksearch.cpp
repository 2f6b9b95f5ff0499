// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/worksearch.h"

#include "models/tables/idbatch.h"
#include "models/tables/libraryindex.h"

#include <algorithm>
#include <tuple>

namespace kuramori
{
namespace
{
constexpr qsizetype mostAlone = 50;
constexpr qsizetype mostOfEach = 8;
constexpr int mostFiltered = 1'000;
const QList<SubjectKind> allKinds{SubjectKind::Book, SubjectKind::Series, SubjectKind::Person, SubjectKind::Anime};

/// What is found of one kind, never empty.
struct Group
{
    SubjectKind kind = SubjectKind::Book;
    QList<NameHit> hits;

    bool operator<(const Group &other) const { return order() < other.order(); }

private:
    std::tuple<int, NameMatch, NameKind, SubjectKind> order() const
    {
        const NameHit &best = hits.constFirst();
        return {best.mistakes, best.match, best.kind, kind};
    }
};

using Lines = QHash<qint64, FoundWork>;

Lines bookLines(ReadTx &tx, const std::vector<qint64> &ids)
{
    Lines lines;
    eachOfIds(tx,
              "SELECT b.work_id, w.title, b.authors, b.year FROM books b JOIN works w ON w.id = b.work_id "
              "WHERE b.work_id IN ("
                  + idBatchMarks() + ")",
              ids, [&](const Row &row) {
                  FoundWork book;
                  book.title = row.text(1);
                  book.authors = row.text(2);
                  book.year = int(row.integer(3));
                  lines.insert(row.integer(0), book);
              });
    return lines;
}

Lines seriesLines(ReadTx &tx, const std::vector<qint64> &ids)
{
    Lines lines;
    eachOfIds(tx,
              "SELECT s.id, s.name, (SELECT count(*) FROM series_entries e WHERE e.series_id = s.id) FROM series s "
              "WHERE s.id IN ("
                  + idBatchMarks() + ")",
              ids, [&](const Row &row) {
                  FoundWork series;
                  series.title = row.text(1);
                  series.books = row.integer(2);
                  lines.insert(row.integer(0), series);
              });
    return lines;
}

Lines personLines(ReadTx &tx, const std::vector<qint64> &ids)
{
    Lines lines;
    eachOfIds(tx,
              "SELECT p.id, p.name, count(DISTINCT c.work_id), "
              "count(DISTINCT CASE WHEN c.role = 'author' THEN c.work_id END), "
              "count(DISTINCT CASE WHEN c.role = 'narrator' THEN c.work_id END) "
              "FROM persons p LEFT JOIN contributors c ON c.person_id = p.id WHERE p.id IN ("
                  + idBatchMarks() + ") GROUP BY p.id, p.name",
              ids, [&](const Row &row) {
                  FoundWork person;
                  person.title = row.text(1);
                  person.books = row.integer(2);
                  person.isNarrator = row.integer(4) > row.integer(3);
                  lines.insert(row.integer(0), person);
              });
    return lines;
}

Lines animeLines(ReadTx &tx, const std::vector<qint64> &ids)
{
    Lines lines;
    eachOfIds(tx,
              "SELECT a.work_id, w.title, a.type, a.season, a.aired_from, a.score FROM anime a "
              "JOIN works w ON w.id = a.work_id WHERE a.work_id IN ("
                  + idBatchMarks() + ")",
              ids, [&](const Row &row) {
                  FoundWork anime;
                  anime.title = row.text(1);
                  anime.type = row.text(2);
                  anime.season = SeasonOfYear::fromNumber(int(row.integer(3)));
                  anime.year = PartialDate::fromString(row.text(4)).year;
                  anime.score = row.optionalReal(5);
                  lines.insert(row.integer(0), anime);
              });
    return lines;
}

Lines linesOf(ReadTx &tx, const Group &group)
{
    std::vector<qint64> ids;
    ids.reserve(size_t(group.hits.size()));
    for (const NameHit &hit : group.hits) {
        ids.push_back(hit.subject.value());
    }
    switch (group.kind) {
    case SubjectKind::Book:
        return bookLines(tx, ids);
    case SubjectKind::Series:
        return seriesLines(tx, ids);
    case SubjectKind::Person:
        return personLines(tx, ids);
    case SubjectKind::Anime:
        break;
    }
    return animeLines(tx, ids);
}

/// Of authors nothing is said: who wrote a book stands beside it anyway.
void tellOtherName(FoundWork &work, const NameHit &hit)
{
    if (hit.name != work.title && hit.kind != NameKind::Author) {
        work.otherTitle = hit.name;
        work.otherKind = hit.kind;
    }
}

/// What went since the index was brought up to date is left out.
void append(QList<FoundWork> &works, const Group &group, Lines lines)
{
    for (const NameHit &hit : group.hits) {
        if (const auto line = lines.find(hit.subject.value()); line != lines.end()) {
            line->kind = group.kind;
            line->id = hit.subject.value();
            line->beginsKind = works.isEmpty() || works.constLast().kind != group.kind;
            tellOtherName(*line, hit);
            works.append(*line);
        }
    }
}

std::vector<Group> groupsFor(const LibraryIndex &index, const QString &text, const std::stop_token &stop)
{
    std::vector<Group> groups;
    for (const SubjectKind kind : allKinds) {
        Group group{kind, index.find(kind, text, int(mostAlone) + 1, stop)};
        if (!group.hits.isEmpty()) {
            groups.push_back(std::move(group));
        }
    }
    std::ranges::sort(groups, std::less<>());
    return groups;
}
} // namespace

Result<QList<qint64>> findBooks(LibraryIndex &index, const QString &text, const std::stop_token &stop)
{
    if (Result<qsizetype> ready = index.update({SubjectKind::Book}); !ready) {
        return fail(std::move(ready.error()));
    }
    const QList<NameHit> hits = index.find(SubjectKind::Book, text, mostFiltered, stop);
    QList<qint64> books;
    for (const NameHit &hit : hits) {
        if (hit.mistakes == hits.constFirst().mistakes) {
            books.append(hit.subject.value());
        }
    }
    std::ranges::sort(books);
    return books;
}

Result<FoundWorks> findWorks(Store &store, LibraryIndex &index, const QString &text, const std::stop_token &stop)
{
    if (Result<qsizetype> ready = index.update(allKinds); !ready) {
        return fail(std::move(ready.error()));
    }
    FoundWorks found;
    found.isStoreEmpty
        = std::ranges::all_of(allKinds, [&](SubjectKind kind) { return index.names(kind).subjects() == 0; });
    std::vector<Group> groups = groupsFor(index, text, stop);
    if (groups.empty()) {
        return found;
    }
    const qsizetype most = groups.size() > 1 ? mostOfEach : mostAlone;
    for (Group &group : groups) {
        found.isCut = found.isCut || group.hits.size() > most;
        group.hits = group.hits.mid(0, most);
    }
    Result<void> read = store.read([&](ReadTx &tx) {
        found.works.clear();
        for (const Group &group : groups) {
            append(found.works, group, linesOf(tx, group));
        }
    });
    return read ? Result<FoundWorks>(std::move(found)) : fail(std::move(read.error()));
}
} // namespace kuramori
