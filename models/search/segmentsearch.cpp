// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/segmentsearch.h"

#include "models/search/editdistance.h"
#include "models/search/namekey.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr size_t mostMarked = 8; // bits of a mark; further words are judged only
constexpr size_t mostCounted = 255; // grams, in a byte
constexpr size_t cheaplyRead = 600'000; // numbers of names: reading one costs a hundredth of judging a name
} // namespace

SegmentSearch::SegmentSearch(const NameSegment &segment, const NameSegment::Gone &gone, const NameQuery &query,
                             TopNames &top)
    : m_segment(segment)
    , m_gone(gone)
    , m_query(query)
    , m_top(top)
{ }

void SegmentSearch::findExact()
{
    findBeginnings(m_query.key(), 0);
    if (!hasRoomFor({0, NameMatch::WordPrefix})) {
        return;
    }
    if (m_query.words().size() > 1 || m_query.words().front().isUnspaced) {
        findWords(Spelling::Right);
    } else {
        findWord(m_segment.words().beginningWith(m_query.key()));
    }
}

void SegmentSearch::findInside()
{
    const QString &query = m_query.key();
    const std::vector<Gram> grams = gramsInside(query);
    if (isUnspaced(query.front()) || grams.empty() || !hasRoomFor({0, NameMatch::Inside})) {
        return; // where a word begins at every letter, all is found by now
    }
    for (const quint32 key : namesWithAll(grams)) {
        if (!hasRoomFor(key, {0, NameMatch::Inside})) {
            return;
        }
        if (keyText(key).contains(query)) {
            offer(key, {0, NameMatch::Inside});
        }
    }
}

void SegmentSearch::findSimilar()
{
    // With fewer mistakes all is found by now.
    if (!hasRoomFor({m_query.forgiven(), NameMatch::Exact})) {
        return;
    }
    if (m_query.isPhrase()) {
        findSimilarPhrases();
    }
    if (m_query.words().size() == 1) {
        findSimilarWord();
    } else {
        findWords(Spelling::Similar);
    }
}

void SegmentSearch::findBeginnings(QStringView beginning, int mistakes)
{
    const std::span<const quint32> sorted = m_segment.sortedKeys();
    const auto letters = [this](quint32 key) { return keyText(key); };
    const auto first = std::ranges::lower_bound(sorted, beginning, std::less<>(), letters);
    const auto end
        = std::partition_point(first, sorted.end(), [&](quint32 key) { return keyText(key).startsWith(beginning); });
    const qsizetype longest = m_query.key().size() + mistakes;
    quint32 bound = m_segment.keys().size(); // from here on no beginning is good enough
    for (auto it = first; it != end; ++it) {
        const QStringView name = keyText(*it);
        if (name.size() <= longest && editDistance(m_query.key(), name, mistakes) == mistakes) {
            offer(*it, {mistakes, NameMatch::Exact});
        } else if (*it < bound && hasRoomFor(*it, {mistakes, NameMatch::Prefix})) {
            offer(*it, {mistakes, NameMatch::Prefix});
        } else {
            bound = std::min(bound, *it);
        }
    }
}

void SegmentSearch::findWord(const WordRange &range)
{
    const NameQuery::Answer answer{range.distance, NameMatch::WordPrefix};
    quint32 bound = m_segment.keys().size();
    for (quint32 word = range.first; word < range.end && hasRoomFor(answer); ++word) {
        for (const quint32 key : m_segment.words().namesWith(word)) {
            if (key >= bound) {
                break;
            }
            if (!hasRoomFor(key, answer)) {
                bound = key;
                break;
            }
            offer(key, answer);
        }
    }
}

void SegmentSearch::findSimilarWord()
{
    const NameQuery::Word &word = m_query.words().front();
    if (word.isUnspaced) {
        return;
    }
    std::vector<WordRange> ranges = m_segment.words().similarTo(word.text, word.forgiven, word.mayGoOn);
    std::ranges::sort(ranges, {}, &WordRange::distance);
    for (const WordRange &range : ranges) {
        if (hasRoomFor({range.distance, NameMatch::Exact})) {
            findBeginnings(range.beginning, range.distance);
            findWord(range);
        }
    }
}

void SegmentSearch::findWords(Spelling spelling)
{
    std::vector<Holders> holders;
    for (const NameQuery::Word &word : m_query.words()) {
        holders.push_back(holdersOf(word, spelling));
    }
    std::ranges::sort(holders, std::greater<>(), &Holders::count);
    if (holders.empty() || holders.back().count == 0) {
        return;
    }
    // Reading what so many names hold costs more than judging the few that hold the rarest word.
    const size_t tooMany = std::max(cheaplyRead / 4, holders.back().count * 64);
    std::erase_if(holders, [tooMany](const Holders &some) { return some.count > tooMany; });
    holders.erase(holders.begin(), holders.end() - std::ptrdiff_t(std::min(holders.size(), mostMarked)));
    std::vector<quint8> marks(m_segment.keys().size(), 0);
    const quint8 all = quint8((1U << holders.size()) - 1);
    for (size_t i = 0; i < holders.size(); ++i) {
        const quint8 bit = quint8(1U << i);
        for (const std::span<const quint32> list : holders[i].lists) {
            for (const quint32 key : list) {
                if ((marks[key] & bit) == 0 && (marks[key] |= bit) == all) {
                    judge(key);
                }
            }
        }
    }
    const int fewest = spelling == Spelling::Right ? 0 : m_query.forgiven();
    if (hasRoomFor({fewest, NameMatch::WordsAcross})) {
        findAcross(holders.back(), marks, all);
    }
}

void SegmentSearch::findAcross(const Holders &rarest, const std::vector<quint8> &marks, quint8 all)
{
    std::vector<bool> isSeen(m_segment.subjects(), false);
    for (const std::span<const quint32> list : rarest.lists) {
        for (const quint32 key : list) {
            for (const NameSegment::Entry &holder : m_segment.entriesOf(key)) {
                if (isSeen[holder.subject]) {
                    continue;
                }
                isSeen[holder.subject] = true;
                quint8 mark = 0;
                for (const quint32 number : m_segment.namesOf(holder.subject)) {
                    mark |= marks[m_segment.entry(number).key];
                }
                if (mark == all && !m_gone[holder.subject]) {
                    judgeAcross(holder.subject);
                }
            }
        }
    }
}

void SegmentSearch::findSimilarPhrases()
{
    std::vector<std::span<const quint32>> lists;
    for (const Gram gram : gramsOf(m_query.key())) {
        lists.push_back(m_segment.grams().namesWith(gram));
    }
    std::ranges::sort(lists, {}, &std::span<const quint32>::size);
    // A mistake spoils three grams, a swap four; of any more than these a name has all the others. Two swaps far apart
    // in a query of few letters may be missed: to look for them would cost the double each time.
    const size_t spoilt = m_query.forgiven() > 0 ? size_t(m_query.forgiven()) * 3 + 1 : 0;
    size_t sum = 0;
    size_t used = 0;
    for (; used < std::min(lists.size(), mostCounted) && (used <= spoilt || sum + lists[used].size() < cheaplyRead);
         ++used) {
        sum += lists[used].size();
    }
    lists.resize(used);
    const size_t needed = used > spoilt ? used - spoilt : 1;
    const PatternFilter filter(m_query.key());
    std::vector<quint8> counts(m_segment.keys().size(), 0);
    for (const std::span<const quint32> list : lists) {
        for (const quint32 key : list) {
            if (++counts[key] != needed || !filter.isIn(keyText(key), m_query.forgiven())) {
                continue;
            }
            if (const std::optional<NameQuery::Answer> answer = m_query.similar(keyText(key))) {
                offer(key, *answer);
            }
        }
    }
}

SegmentSearch::Holders SegmentSearch::holdersOf(const NameQuery::Word &word, Spelling spelling) const
{
    Holders holders;
    if (word.isUnspaced) {
        holders.own = namesWithAll(gramsOf(word.text));
        holders.lists = {holders.own};
        holders.count = holders.own.size();
        return holders;
    }
    std::vector<WordRange> ranges = {m_segment.words().beginningWith(word.text)};
    if (spelling == Spelling::Similar && word.forgiven > 0) {
        const std::vector<WordRange> similar = m_segment.words().similarTo(word.text, word.forgiven, word.mayGoOn);
        ranges.insert(ranges.end(), similar.begin(), similar.end());
    }
    for (const WordRange &range : ranges) {
        for (quint32 i = range.first; i < range.end; ++i) {
            holders.lists.push_back(m_segment.words().namesWith(i));
            holders.count += holders.lists.back().size();
        }
    }
    return holders;
}

std::vector<quint32> SegmentSearch::namesWithAll(const std::vector<Gram> &grams) const
{
    std::vector<std::span<const quint32>> lists;
    lists.reserve(grams.size());
    for (const Gram gram : grams) {
        lists.push_back(m_segment.grams().namesWith(gram));
    }
    std::ranges::sort(lists, {}, &std::span<const quint32>::size);
    std::vector<quint32> names;
    for (const std::span<const quint32> list : lists) {
        if (list.data() == lists.front().data()) {
            names.assign(list.begin(), list.end());
        } else {
            std::erase_if(names, [list](quint32 name) { return !std::ranges::binary_search(list, name); });
        }
    }
    return names;
}

void SegmentSearch::judge(quint32 key)
{
    const QStringView name = keyText(key);
    if (const std::optional<NameMatch> match = m_query.match(name)) {
        offer(key, {0, *match});
        return;
    }
    int sum = 0;
    for (const NameQuery::Word &word : m_query.words()) {
        const int mistakes = m_query.mistakesOf(word, name);
        sum += mistakes;
        if (mistakes > word.forgiven || sum > m_query.forgiven()) {
            return;
        }
    }
    offer(key, {sum, NameMatch::Words});
}

void SegmentSearch::judgeAcross(quint32 subject)
{
    const NameSegment::Entry *fullest = nullptr;
    int mostWords = 0;
    std::vector<int> best;
    for (const NameQuery::Word &word : m_query.words()) {
        best.push_back(word.forgiven + 1);
    }
    for (const quint32 number : m_segment.namesOf(subject)) {
        const NameSegment::Entry &entry = m_segment.entry(number);
        int words = 0;
        for (size_t i = 0; i < best.size() && m_top.wants(entry.kind); ++i) {
            const NameQuery::Word &word = m_query.words()[i];
            const int mistakes = m_query.mistakesOf(word, keyText(entry.key));
            best[i] = std::min(best[i], mistakes);
            words += mistakes <= word.forgiven ? 1 : 0;
        }
        if (words > mostWords || (words > 0 && words == mostWords && rankOf(entry, {}) < rankOf(*fullest, {}))) {
            mostWords = words;
            fullest = &entry;
        }
    }
    int sum = 0;
    for (size_t i = 0; i < best.size(); ++i) {
        sum += best[i] > m_query.words()[i].forgiven ? m_query.forgiven() + 1 : best[i];
    }
    if (fullest && sum <= m_query.forgiven()) {
        offer(*fullest, {sum, NameMatch::WordsAcross});
    }
}

NameRank SegmentSearch::rankOf(const NameSegment::Entry &entry, NameQuery::Answer answer) const
{
    return nameRank(answer.match, answer.mistakes + m_query.made(), entry.kind, m_segment.standing(entry.subject),
                    m_segment.keys().at(entry.key).size());
}

bool SegmentSearch::hasRoomFor(NameQuery::Answer answer) const
{
    return m_top.hasRoomFor(nameRank(answer.match, answer.mistakes + m_query.made(), NameKind::Title, 0, 0),
                            SubjectId());
}

bool SegmentSearch::hasRoomFor(quint32 key, NameQuery::Answer answer) const
{
    const NameSegment::Entry &best = m_segment.entriesOf(key).front();
    return m_top.hasRoomFor(rankOf(best, answer), m_segment.subject(best.subject));
}

void SegmentSearch::offer(quint32 key, NameQuery::Answer answer)
{
    for (const NameSegment::Entry &entry : m_segment.entriesOf(key)) {
        if (!m_top.hasRoomFor(rankOf(entry, answer), m_segment.subject(entry.subject))) {
            return; // the others rank behind it
        }
        offer(entry, answer);
    }
}

void SegmentSearch::offer(const NameSegment::Entry &entry, NameQuery::Answer answer)
{
    if (!m_gone[entry.subject] && m_top.wants(entry.kind)) {
        m_top.offer({rankOf(entry, answer), m_segment.subject(entry.subject), m_segment.shown(entry)});
    }
}
} // namespace kuramori
