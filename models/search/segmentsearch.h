// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/namequery.h"
#include "models/search/namesegment.h"
#include "models/search/topnames.h"

namespace kuramori
{
/// One query over one segment. The indexes choose what may match, NameQuery judges; each step is left out when what it
/// could find would not be among the best any more.
class SegmentSearch
{
public:
    SegmentSearch(const NameSegment &segment, const NameSegment::Gone &gone, const NameQuery &query, TopNames &top);

    void findExact(); ///< without mistakes, from the beginning of words on
    void findInside(); ///< without mistakes, anywhere
    void findSimilar(); ///< with mistakes, those of the query included

private:
    /// The names that may hold a word of the query.
    struct Holders
    {
        std::vector<std::span<const quint32>> lists;
        std::vector<quint32> own; // what a list looks at when no index has it ready
        size_t count = 0;
    };
    enum class Spelling { Right, Similar };

    void findBeginnings(QStringView beginning, int mistakes);
    void findWord(const WordRange &range);
    void findSimilarWord();
    void findWords(Spelling spelling);
    void findAcross(const Holders &rarest, const std::vector<quint8> &marks, quint8 all);
    void findSimilarPhrases();
    Holders holdersOf(const NameQuery::Word &word, Spelling spelling) const;
    std::vector<quint32> namesWithAll(const std::vector<Gram> &grams) const;
    void judge(quint32 key);
    void judgeAcross(quint32 subject);
    bool hasRoomFor(quint32 key, NameQuery::Answer answer) const;
    bool hasRoomFor(NameQuery::Answer answer) const;
    void offer(quint32 key, NameQuery::Answer answer);
    void offer(const NameSegment::Entry &entry, NameQuery::Answer answer);
    NameRank rankOf(const NameSegment::Entry &entry, NameQuery::Answer answer) const;
    QStringView keyText(quint32 key) const { return m_segment.keys().at(key); }

    const NameSegment &m_segment;
    const NameSegment::Gone &m_gone;
    const NameQuery &m_query;
    TopNames &m_top;
};
} // namespace kuramori
