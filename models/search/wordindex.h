// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/postings.h"
#include "models/search/stringpool.h"

#include <QStringView>

namespace kuramori
{
/// Neighbours in the sorted dictionary, [first, end), which begin with the same letters, and these are `distance`
/// mistakes away.
struct WordRange
{
    quint32 first = 0;
    quint32 end = 0;
    int distance = 0;
    QStringView beginning;
};

/// The distinct words of a pool of names, sorted, and the names each stands in. Words are what blanks part. Immutable.
class WordIndex
{
public:
    WordIndex() = default;
    explicit WordIndex(const StringPool<char16_t> &names);

    WordRange beginningWith(QStringView prefix) const;
    /// Words within `most` mistakes of this one; when it is unfinished, words of which a beginning is. A word may be in
    /// several ranges: the least distance holds. Of a word above 60 letters there are none.
    std::vector<WordRange> similarTo(QStringView word, int most, bool isUnfinished) const;
    /// Ascending numbers of names.
    std::span<const quint32> namesWith(quint32 word) const { return m_names.at(word); }
    size_t namesIn(WordRange range) const; ///< a name counts for each of its words
    quint32 size() const { return m_words.size(); }
    size_t bytes() const { return m_words.bytes() + m_names.bytes(); }

private:
    StringPool<char16_t> m_words;
    Postings m_names;
};
} // namespace kuramori
