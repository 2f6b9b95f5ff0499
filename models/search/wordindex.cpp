// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/wordindex.h"

#include <QHash>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr qsizetype longest = 60;
using Words = StringPool<char16_t>;
using Row = std::array<quint8, longest + 1>;

/// Walks the sorted words as the trie they are and keeps a row of the edit distance (as editDistance() counts it) a
/// letter, so that words with the same beginning share its rows and a beginning that is too far away ends the walk.
class Walk
{
public:
    Walk(const Words &words, QStringView wanted, int most, bool isUnfinished)
        : m_words(words)
        , m_wanted(wanted)
        , m_most(most)
        , m_isUnfinished(isUnfinished)
        , m_rows(size_t(wanted.size() + most + 2))
    {
        for (size_t j = 0; j <= size_t(wanted.size()); ++j) {
            m_rows.front()[j] = quint8(j);
        }
    }
    std::vector<WordRange> found() &&
    {
        visit(0, m_words.size(), 0, m_most + 1);
        return std::move(m_found);
    }

private:
    /// Words [first, end) have the same `depth` letters, whose row is made; `best` is what they are found at already.
    void visit(quint32 first, quint32 end, size_t depth, int best)
    {
        while (first < end) {
            const Words::View word = m_words.at(first);
            if (word.size() == depth) {
                ++first;
                continue;
            }
            const quint32 next = endOfLetter(first, end, depth);
            if (depth + 1 < m_rows.size() && makeRow(word, depth + 1) <= m_most) {
                visit(first, next, depth + 1, take(first, next, depth + 1, best));
            }
            first = next;
        }
    }

    int take(quint32 first, quint32 end, size_t depth, int best)
    {
        const int here = m_rows[depth][size_t(m_wanted.size())];
        if (m_isUnfinished && here < best) {
            m_found.push_back({first, end, here, QStringView(m_words.at(first)).first(qsizetype(depth))});
            return here;
        }
        if (!m_isUnfinished && here <= m_most && m_words.at(first).size() == depth) {
            m_found.push_back({first, first + 1, here, m_words.at(first)});
        }
        return best;
    }

    quint32 endOfLetter(quint32 first, quint32 end, size_t depth) const
    {
        const char16_t letter = m_words.at(first)[depth];
        quint32 step = 1;
        while (first + step < end && m_words.at(first + step)[depth] == letter) {
            first += step;
            step *= 2;
        }
        quint32 until = std::min(end, first + step);
        while (first + 1 < until) { // the word at first has the letter, the one at until has not
            const quint32 middle = first + (until - first) / 2;
            (m_words.at(middle)[depth] == letter ? first : until) = middle;
        }
        return until;
    }

    /// The least distance in the row.
    int makeRow(Words::View word, size_t depth)
    {
        const Row &above = m_rows[depth - 1];
        Row &row = m_rows[depth];
        const char16_t letter = word[depth - 1];
        row[0] = quint8(depth);
        int least = row[0];
        for (size_t j = 1; j <= size_t(m_wanted.size()); ++j) {
            const char16_t wanted = m_wanted[qsizetype(j) - 1].unicode();
            int cost = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (wanted == letter ? 0 : 1)});
            if (depth > 1 && j > 1 && wanted == word[depth - 2] && m_wanted[qsizetype(j) - 2] == letter) {
                cost = std::min(cost, m_rows[depth - 2][j - 2] + 1);
            }
            row[j] = quint8(cost);
            least = std::min(least, cost);
        }
        return least;
    }

    const Words &m_words;
    QStringView m_wanted;
    int m_most;
    bool m_isUnfinished;
    std::vector<Row> m_rows; // one a letter of the word that is looked at
    std::vector<WordRange> m_found;
};

template <class Take>
void eachWord(const Words &names, quint32 name, Take take)
{
    for (const QStringView word : qTokenize(QStringView(names.at(name)), u' ', Qt::SkipEmptyParts)) {
        take(word);
    }
}
} // namespace

WordIndex::WordIndex(const StringPool<char16_t> &names)
{
    QHash<QStringView, quint32> numbers;
    for (quint32 name = 0; name < names.size(); ++name) {
        eachWord(names, name, [&](QStringView word) { numbers.insert(word, 0); });
    }
    std::vector<QStringView> sorted(numbers.keyBegin(), numbers.keyEnd());
    std::ranges::sort(sorted);
    for (const QStringView word : sorted) {
        numbers[word] = m_words.add(Words::View(word.utf16(), size_t(word.size())));
    }
    m_words.squeeze();
    std::vector<quint32> own; // a word that stands twice in a name counts once
    m_names = Postings::of(m_words.size(), [&](auto add) {
        for (quint32 name = 0; name < names.size(); ++name) {
            own.clear();
            eachWord(names, name, [&](QStringView word) { own.push_back(numbers.value(word)); });
            std::ranges::sort(own);
            own.erase(std::unique(own.begin(), own.end()), own.end());
            for (const quint32 word : own) {
                add(word, name);
            }
        }
    });
}

WordRange WordIndex::beginningWith(QStringView prefix) const
{
    const auto firstNot = [this](auto isBefore) {
        quint32 first = 0;
        for (quint32 count = m_words.size(); count > 0;) {
            const quint32 half = count / 2;
            const bool isLeft = isBefore(QStringView(m_words.at(first + half)));
            first += isLeft ? half + 1 : 0;
            count = isLeft ? count - half - 1 : half;
        }
        return first;
    };
    return {firstNot([prefix](QStringView word) { return word < prefix; }),
            firstNot([prefix](QStringView word) { return word < prefix || word.startsWith(prefix); }), 0, prefix};
}

std::vector<WordRange> WordIndex::similarTo(QStringView word, int most, bool isUnfinished) const
{
    return word.size() > longest ? std::vector<WordRange>() : Walk(m_words, word, most, isUnfinished).found();
}

size_t WordIndex::namesIn(WordRange range) const
{
    size_t count = 0;
    for (quint32 word = range.first; word < range.end; ++word) {
        count += m_names.at(word).size();
    }
    return count;
}
} // namespace kuramori
