// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/nameindex.h"
#include "models/store/store.h"
#include "models/tables/librarynames.h"

#include <array>
#include <atomic>
#include <memory>
#include <mutex>

namespace kuramori
{
/// The search over books, series, persons and anime: by what they are called, in any script, from the first letter on.
///
/// Every surface asks this one, so all have the same answers in the same order, that of NameHit, and so do SQLite and
/// PostgreSQL: they only keep the rows. Neither of their own indexes would do (performance.md §C, 250,000 names): with
/// a typo pg_trgm takes 156 ms (p50), FTS5's trigrams 115 ms, this here 4 ms (p95, of a processor); they rank by other
/// rules, and FTS5 finds nothing for one or two Han characters. The price is memory from the first question on: 52 MB
/// for 100,000 books with 270,000 names, about the double while it is made.
///
/// Any thread may call anything. One that brings it up to date makes others wait who want that as well; find() never
/// waits.
class LibraryIndex
{
public:
    explicit LibraryIndex(Store &store);
    ~LibraryIndex();
    LibraryIndex(const LibraryIndex &) = delete;
    LibraryIndex &operator=(const LibraryIndex &) = delete;

    /// Takes over what has changed since the last call, or all there is at the first: 3 s of a processor for
    /// 100,000 books. Without changes it costs nothing; with some, a look at the versions of all rows (0.25 s). Opens
    /// a transaction of its own, so not to be called within one. Returns how many rows were taken over.
    Result<qsizetype> update(const QList<SubjectKind> &kinds);
    /// The best of them by NameHit, as they were at the last update(). With mistakes only when fewer than ten are
    /// right.
    QList<NameHit> find(SubjectKind kind, QStringView text, int limit, const std::stop_token &stop = {}) const;

    const NameIndex &names(SubjectKind kind) const { return m_indexes[size_t(kind)]; }
    size_t bytes() const; ///< memory

private:
    static constexpr size_t kindCount = 4;
    struct Reading;

    void readLibrary(ReadTx &tx, quint32 stale, Reading &reading) const;
    void readBooks(ReadTx &tx, const People &people, const SeriesById &series, Reading &reading) const;
    void readAnime(ReadTx &tx, Reading &reading) const;
    qsizetype take(SubjectKind kind, Reading &reading);

    Store &m_store;
    std::array<NameIndex, kindCount> m_indexes;
    std::shared_ptr<std::atomic<quint32>> m_stale; // a bit for each kind; set by who announces changes
    QMetaObject::Connection m_listening;
    std::mutex m_updating; // guards all below
    std::array<RowVersions, kindCount> m_versions; // of the rows in the indexes
    RowVersions m_namesOfPersons; // in the names of books
    RowVersions m_namesOfSeries;
};
} // namespace kuramori
