// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookindex.h"

#include "models/domain/bookkeys.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace kuramori
{
namespace
{
constexpr double rounding = 1e-9;

/// 0 the best.
int rankOf(RecordingVerdict verdict)
{
    switch (verdict) {
    case RecordingVerdict::Same:
        return 0;
    case RecordingVerdict::Unknown:
        return 1;
    case RecordingVerdict::Different:
        return 2;
    }
    return 2;
}

/// An abridged recording plays shorter than the book, and that says nothing of which book it is.
Cuts cutsOf(const AskedBook &book, const BookRecord &record)
{
    const auto &own = book.recording.abridged;
    const auto &theirs = record.recording.abridged;
    return own && theirs && *own != *theirs ? Cuts::Different : Cuts::Alike;
}
} // namespace

struct BookIndex::Posting
{
    quint64 hash;
    quint32 record;
    MatchRung rung;
};

bool BookAnswer::isRecordingKnown() const
{
    return decision == MatchDecision::Automatic && best.constFirst().recording.verdict == RecordingVerdict::Same;
}

BookIndex::BookIndex(std::vector<BookRecord> records)
    : m_records(std::move(records))
{
    m_books.reserve(m_records.size());
    for (const BookRecord &record : m_records) {
        const auto at = quint32(m_books.size());
        m_books.emplace_back(record.facts, record.isbns, hardcoverNames(record));
        for (const BookKey &key : bookKeys(m_books.back())) {
            m_postings.push_back({key.hash, at, key.rung});
        }
    }
    std::ranges::sort(m_postings, {}, [](const Posting &one) { return std::tuple(one.hash, one.record); });
}

BookIndex::~BookIndex() = default;

bool BookIndex::isSameWork(qsizetype a, qsizetype b) const
{
    const BookRecord &one = record(a);
    const BookRecord &other = record(b);
    const bool isOneWork = one.provider == other.provider && !one.workId.isEmpty() && one.workId == other.workId;
    return isOneWork || matchBooks(m_books.at(size_t(a)), m_books.at(size_t(b))).verdict == MatchVerdict::Same;
}

/// Never by the place in the index, which is chance.
bool BookIndex::comesBefore(const BookCandidate &a, const BookCandidate &b) const
{
    constexpr double digits = 1e6; // which no difference in the order of adding up reaches
    const auto order = [this](const BookCandidate &one) {
        const BookRecord &found = record(one.record);
        return std::tuple(-std::llround(one.match.score * digits), rankOf(one.recording.verdict), one.rung,
                          found.provider, QStringView(found.id), QStringView(found.region));
    };
    return order(a) < order(b);
}

std::vector<BookCandidate> BookIndex::candidatesFor(const AskedBook &book, const ComparableBook &asked) const
{
    std::vector<std::pair<quint32, MatchRung>> found;
    for (const BookKey &key : bookKeys(asked)) {
        for (auto at = std::ranges::lower_bound(m_postings, key.hash, {}, &Posting::hash);
             at != m_postings.end() && at->hash == key.hash; ++at) {
            found.emplace_back(at->record, at->rung);
        }
    }
    std::ranges::sort(found); // the surest rung of each record first
    std::vector<BookCandidate> candidates;
    for (size_t at = 0; at < found.size(); ++at) {
        const auto [place, rung] = found.at(at);
        if (at > 0 && found.at(at - 1).first == place) {
            continue;
        }
        const BookMatch match = matchBooks(asked, m_books.at(place), cutsOf(book, m_records.at(place)));
        if (match.verdict != MatchVerdict::Different) {
            candidates.push_back({place, rung, match, matchRecording(book, m_records.at(place))});
        }
    }
    return candidates;
}

/// The likeliest that is another work than the first and not clearly less likely.
std::optional<BookCandidate> BookIndex::rivalIn(const std::vector<BookCandidate> &sorted) const
{
    const BookCandidate &winner = sorted.front();
    const double margin = isBareIdentifier(winner.match) ? 1 : clearMargin;
    const auto rival = std::ranges::find_if(sorted, [&](const BookCandidate &one) {
        return one.match.score > winner.match.score - margin + rounding && !isSameWork(winner.record, one.record);
    });
    return rival == sorted.end() ? std::nullopt : std::optional(*rival);
}

/// Records of the winner's work that match go first, the same recording before others.
void BookIndex::putRecordingFirst(std::vector<BookCandidate> *sorted) const
{
    const BookCandidate winner = sorted->front();
    const auto others = std::stable_partition(sorted->begin(), sorted->end(), [&](const BookCandidate &one) {
        return one.match.verdict == winner.match.verdict && isSameWork(winner.record, one.record);
    });
    std::stable_sort(sorted->begin(), others, [](const BookCandidate &a, const BookCandidate &b) {
        return rankOf(a.recording.verdict) < rankOf(b.recording.verdict);
    });
}

BookAnswer BookIndex::answer(const AskedBook &book, qsizetype most) const
{
    std::vector<BookCandidate> found = candidatesFor(book, ComparableBook(book.facts));
    BookAnswer answer;
    if (found.empty()) {
        return answer;
    }
    std::ranges::sort(found, [this](const BookCandidate &a, const BookCandidate &b) { return comesBefore(a, b); });
    const std::optional<BookCandidate> rival = rivalIn(found);
    const bool isSame = found.front().match.verdict == MatchVerdict::Same;
    answer.doubt = !isSame ? MatchDoubt::Score : rival ? MatchDoubt::Rival : MatchDoubt::Nothing;
    answer.decision = answer.doubt == MatchDoubt::Nothing ? MatchDecision::Automatic : MatchDecision::Review;
    putRecordingFirst(&found);
    answer.best = QList<BookCandidate>(found.begin(), found.begin() + std::min(qsizetype(found.size()), most));
    const auto isRival = [&rival](const BookCandidate &one) { return one.record == rival->record; };
    if (rival && std::ranges::none_of(answer.best, isRival)) {
        answer.best.last() = *rival;
    }
    return answer;
}
} // namespace kuramori
