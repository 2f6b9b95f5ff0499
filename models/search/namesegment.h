// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/gramindex.h"
#include "models/search/name.h"
#include "models/search/wordindex.h"

#include <memory>

namespace kuramori
{
/// The names of some works, ready to be searched. Immutable, so any thread may read. A distinct key is stored once;
/// keys are numbered in the order in which equal matches are ranked (kind, length, work), so that a list of ascending
/// numbers need not be read to its end.
class NameSegment
{
public:
    /// One name of one work.
    struct Entry
    {
        quint32 work = 0; ///< place in works
        quint32 key = 0;
        quint32 shown = 0;
        NameKind kind = NameKind::Title;
    };
    /// Places in the works of a segment that are removed.
    using Gone = std::vector<bool>;

    /// At most one element a work. Takes about 10 µs a name.
    explicit NameSegment(const std::vector<WorkNames> &works);

    const StringPool<char16_t> &keys() const { return m_keys; }
    const WordIndex &words() const { return m_words; }
    const GramIndex &grams() const { return m_grams; }
    std::span<const quint32> sortedKeys() const { return m_sorted; } ///< by their letters
    std::span<const Entry> entriesOf(quint32 key) const; ///< by kind and work, never empty
    const Entry &entry(quint32 number) const { return m_entries[number]; }
    std::span<const quint32> namesOf(quint32 work) const { return m_entriesOfWork.at(work); } ///< numbers of entries
    WorkId work(quint32 place) const { return m_works[place]; }
    quint32 works() const { return quint32(m_works.size()); }
    std::optional<quint32> placeOf(WorkId work) const;
    std::string_view shown(const Entry &entry) const { return m_shown.at(entry.shown); }
    WorkNames namesOfWork(quint32 place) const;
    qsizetype names() const { return qsizetype(m_entries.size()); }
    size_t bytes() const;

private:
    struct Raw;
    void numberKeys(std::vector<Raw> &names, const StringPool<char16_t> &keys);
    void takeEntries(std::vector<Raw> &names);
    void sortKeys();

    std::vector<WorkId> m_works; // sorted
    StringPool<char16_t> m_keys;
    StringPool<char> m_shown; // UTF-8
    std::vector<Entry> m_entries; // by key, kind, work
    std::vector<quint32> m_entryEnds; // of each key
    Postings m_entriesOfWork;
    std::vector<quint32> m_sorted;
    WordIndex m_words;
    GramIndex m_grams;
};
} // namespace kuramori
