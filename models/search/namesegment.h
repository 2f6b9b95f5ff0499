// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/gramindex.h"
#include "models/search/name.h"
#include "models/search/wordindex.h"

#include <memory>

namespace kuramori
{
/// The names of some subjects, ready to be searched. Immutable, so any thread may read. A distinct key is stored once;
/// keys are numbered in the order in which equal matches are ranked (kind, standing, length, subject), so that a list
/// of ascending numbers need not be read to its end.
class NameSegment
{
public:
    /// One name of one subject.
    struct Entry
    {
        quint32 subject = 0; ///< place in subjects
        quint32 key = 0;
        quint32 shown = 0;
        NameKind kind = NameKind::Title;
    };
    /// Places in the subjects of a segment that are removed.
    using Gone = std::vector<bool>;

    /// At most one element a subject. Takes about 10 µs a name.
    explicit NameSegment(const std::vector<SubjectNames> &subjects);

    const StringPool<char16_t> &keys() const { return m_keys; }
    const WordIndex &words() const { return m_words; }
    const GramIndex &grams() const { return m_grams; }
    std::span<const quint32> sortedKeys() const { return m_sorted; } ///< by their letters
    std::span<const Entry> entriesOf(quint32 key) const; ///< by kind, standing and subject, never empty
    const Entry &entry(quint32 number) const { return m_entries[number]; }
    std::span<const quint32> namesOf(quint32 subject) const
    {
        return m_entriesOfSubject.at(subject);
    } ///< numbers of entries
    SubjectId subject(quint32 place) const { return m_subjects[place]; }
    quint8 standing(quint32 place) const { return m_standings[place]; }
    quint32 subjects() const { return quint32(m_subjects.size()); }
    std::optional<quint32> placeOf(SubjectId subject) const;
    std::string_view shown(const Entry &entry) const { return m_shown.at(entry.shown); }
    SubjectNames namesOfSubject(quint32 place) const;
    qsizetype names() const { return qsizetype(m_entries.size()); }
    size_t bytes() const;

private:
    struct Raw;
    void numberKeys(std::vector<Raw> &names, const StringPool<char16_t> &keys);
    void takeEntries(std::vector<Raw> &names);
    void sortKeys();

    std::vector<SubjectId> m_subjects; // sorted
    std::vector<quint8> m_standings; // of each subject
    StringPool<char16_t> m_keys;
    StringPool<char> m_shown; // UTF-8
    std::vector<Entry> m_entries; // by key, kind, standing, subject
    std::vector<quint32> m_entryEnds; // of each key
    Postings m_entriesOfSubject;
    std::vector<quint32> m_sorted;
    WordIndex m_words;
    GramIndex m_grams;
};
} // namespace kuramori
