// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/libraryindex.h"

#include "models/tables/idbatch.h"

#include <QLoggingCategory>

#include <algorithm>
#include <numeric>
#include <set>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(searchLog, "search")

constexpr int enough = 10;
constexpr qsizetype fewParts = 5; // above a fifth of a table, all of it is read

constexpr quint32 bitOf(SubjectKind kind)
{
    return 1U << unsigned(kind);
}

constexpr quint32 ofBooks = bitOf(SubjectKind::Book) | bitOf(SubjectKind::Series) | bitOf(SubjectKind::Person);
constexpr quint32 ofAll = ofBooks | bitOf(SubjectKind::Anime);

/// Rows that are new or have another version.
std::vector<qint64> changed(const RowVersions &before, const RowVersions &now)
{
    std::vector<qint64> ids;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto known = before.constFind(it.key());
        if (known == before.cend() || *known != *it) {
            ids.push_back(it.key());
        }
    }
    return ids;
}

QList<SubjectId> gone(const RowVersions &before, const RowVersions &now)
{
    QList<SubjectId> ids;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!now.contains(it.key())) {
            ids.append(SubjectId(it.key()));
        }
    }
    return ids;
}

void addWorks(ReadTx &tx, const std::string &select, const std::vector<qint64> &ids, std::set<qint64> &works)
{
    eachOfIds(tx, select + " IN (" + idBatchMarks() + ")", ids, [&](const Row &row) { works.insert(row.integer(0)); });
}

ChosenRows chosen(const std::vector<qint64> &ids, const RowVersions &rows)
{
    return std::ssize(ids) * fewParts > rows.size() ? ChosenRows() : ChosenRows(ids);
}

template <class ById>
RowVersions nameVersions(const ById &rows, auto textOf)
{
    RowVersions versions;
    versions.reserve(rows.size());
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        versions.insert(it.key().value(), ::qHash(textOf(*it)));
    }
    return versions;
}
} // namespace

/// What an update has read, to be taken over once the transaction is over.
struct LibraryIndex::Reading
{
    std::array<RowVersions, kindCount> versions;
    std::array<QList<SubjectNames>, kindCount> names; ///< of rows that changed
    RowVersions namesOfPersons;
    RowVersions namesOfSeries;
};

LibraryIndex::LibraryIndex(Store &store)
    : m_store(store)
    , m_stale(std::make_shared<std::atomic<quint32>>(ofAll))
    , m_listening(store.changes().listen([stale = m_stale](Topics topics) {
        stale->fetch_or((topics.testFlag(Topic::Books) ? ofBooks : 0)
                        | (topics.testFlag(Topic::Works) ? bitOf(SubjectKind::Anime) : 0));
    }))
{ }

LibraryIndex::~LibraryIndex()
{
    QObject::disconnect(m_listening);
}

Result<qsizetype> LibraryIndex::update(const QList<SubjectKind> &kinds)
{
    const quint32 wanted = std::accumulate(kinds.begin(), kinds.end(), 0U,
                                           [](quint32 bits, SubjectKind kind) { return bits | bitOf(kind); });
    const std::scoped_lock lock(m_updating);
    // Taken back before the transaction begins: what is committed later is marked again.
    const quint32 stale = m_stale->fetch_and(~wanted) & wanted;
    if (stale == 0) {
        return 0;
    }
    Reading reading;
    if (Result<void> done = m_store.read([&](ReadTx &tx) { readLibrary(tx, stale, reading); }); !done) {
        m_stale->fetch_or(stale);
        return fail(std::move(done.error()));
    }
    qsizetype taken = 0;
    for (const SubjectKind kind : kinds) {
        if ((stale & bitOf(kind)) != 0) {
            taken += take(kind, reading);
        }
    }
    if ((stale & bitOf(SubjectKind::Book)) != 0) {
        m_namesOfPersons = std::move(reading.namesOfPersons);
        m_namesOfSeries = std::move(reading.namesOfSeries);
    }
    return taken;
}

void LibraryIndex::readLibrary(ReadTx &tx, quint32 stale, Reading &reading) const
{
    if ((stale & bitOf(SubjectKind::Anime)) != 0) {
        readAnime(tx, reading);
    }
    if ((stale & ofBooks) == 0) {
        return;
    }
    const People people = readPeople(tx);
    const SeriesById series = readSeries(tx);
    if ((stale & bitOf(SubjectKind::Book)) != 0) {
        readBooks(tx, people, series, reading);
    }
    RowVersions &persons = reading.versions[size_t(SubjectKind::Person)];
    persons = personVersions(people);
    for (const qint64 id : changed(m_versions[size_t(SubjectKind::Person)], persons)) {
        reading.names[size_t(SubjectKind::Person)].append(namesOf(PersonId(id), people.value(PersonId(id))));
    }
    RowVersions &allSeries = reading.versions[size_t(SubjectKind::Series)];
    allSeries = seriesVersions(series, people);
    for (const qint64 id : changed(m_versions[size_t(SubjectKind::Series)], allSeries)) {
        reading.names[size_t(SubjectKind::Series)].append(namesOf(SeriesId(id), series.value(SeriesId(id)), people));
    }
}

/// A book has other names when it was judged anew, and when a person or a series of it has.
void LibraryIndex::readBooks(ReadTx &tx, const People &people, const SeriesById &series, Reading &reading) const
{
    reading.namesOfPersons = nameVersions(people, [](const PersonNames &names) { return names.names; });
    reading.namesOfSeries = nameVersions(series, [](const SeriesNames &names) { return names.name; });
    RowVersions &books = reading.versions[size_t(SubjectKind::Book)];
    books = bookVersions(tx);
    const std::vector<qint64> judged = changed(m_versions[size_t(SubjectKind::Book)], books);
    std::set<qint64> works(judged.begin(), judged.end());
    if (chosen(judged, books)) {
        addWorks(tx, "SELECT work_id FROM contributors WHERE person_id",
                 changed(m_namesOfPersons, reading.namesOfPersons), works);
        addWorks(tx, "SELECT work_id FROM series_entries WHERE series_id",
                 changed(m_namesOfSeries, reading.namesOfSeries), works);
    }
    if (!works.empty()) {
        const std::vector<qint64> ids(works.begin(), works.end());
        reading.names[size_t(SubjectKind::Book)] = bookNames(tx, people, series, chosen(ids, books));
    }
}

void LibraryIndex::readAnime(ReadTx &tx, Reading &reading) const
{
    RowVersions &anime = reading.versions[size_t(SubjectKind::Anime)];
    anime = animeVersions(tx);
    const std::vector<qint64> ids = changed(m_versions[size_t(SubjectKind::Anime)], anime);
    if (!ids.empty()) {
        reading.names[size_t(SubjectKind::Anime)] = animeNames(tx, chosen(ids, anime));
    }
}

qsizetype LibraryIndex::take(SubjectKind kind, Reading &reading)
{
    NameIndex &index = m_indexes[size_t(kind)];
    RowVersions &known = m_versions[size_t(kind)];
    RowVersions &now = reading.versions[size_t(kind)];
    QList<SubjectNames> &names = reading.names[size_t(kind)];
    if (const QList<SubjectId> removed = gone(known, now); !removed.isEmpty()) {
        index.remove(removed);
    }
    if (!names.isEmpty()) {
        index.put(names);
        qCDebug(searchLog, "%lld rows of kind %d taken over: %lld rows, %lld names, %.1f MB", qint64(names.size()),
                int(kind), qint64(index.subjects()), qint64(index.names()), double(index.bytes()) / 1e6);
    }
    const qsizetype taken = names.size();
    names.clear();
    known = std::move(now);
    return taken;
}

QList<NameHit> LibraryIndex::find(SubjectKind kind, QStringView text, int limit, const std::stop_token &stop) const
{
    NameFilter filter;
    filter.enough = enough;
    filter.stop = stop;
    return m_indexes[size_t(kind)].find(text, limit, filter);
}

size_t LibraryIndex::bytes() const
{
    return std::accumulate(m_indexes.begin(), m_indexes.end(), size_t(0),
                           [](size_t sum, const NameIndex &index) { return sum + index.bytes(); });
}
} // namespace kuramori
