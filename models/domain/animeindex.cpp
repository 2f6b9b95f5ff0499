// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animeindex.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace kuramori
{
namespace
{
constexpr double rounding = 1e-9;

enum Kind : size_t { MalId = 1, Base, TwoWords, Beginning, End };

/// What two anime must share one of to be worth comparing: the bridge, a title, two words that are near each other in
/// it, or its first or last letters, for Japanese has no blanks.
std::vector<quint64> keysOf(const ComparableAnime &anime)
{
    constexpr qsizetype fewLetters = 5;
    std::vector<quint64> keys;
    if (anime.malId) {
        keys.push_back(::qHash(*anime.malId, size_t(MalId)));
    }
    for (const ComparableAnime::Title &title : anime.titles) {
        const ComparableTitle &base = title.text.base;
        const QStringList &words = base.words;
        keys.push_back(::qHash(base.letters, size_t(Base)));
        if (base.letters.size() > fewLetters) {
            keys.push_back(::qHash(base.letters.left(fewLetters), size_t(Beginning)));
            keys.push_back(::qHash(base.letters.right(fewLetters), size_t(End)));
        }
        for (qsizetype at = 0; at < words.size(); ++at) {
            for (qsizetype next = at + 1; next < std::min(at + 3, words.size()); ++next) {
                keys.push_back(qHashMulti(size_t(TwoWords), words.at(at), words.at(next)));
            }
        }
    }
    return keys;
}
} // namespace

AnimeIndex::AnimeIndex(std::vector<AniListAnime> records)
    : m_records(std::move(records))
{
    m_anime.reserve(m_records.size());
    for (const AniListAnime &record : m_records) {
        const auto at = quint32(m_anime.size());
        m_anime.push_back(comparable(record));
        for (const quint64 key : keysOf(m_anime.back())) {
            m_postings.push_back({key, at});
        }
    }
    std::ranges::sort(m_postings, {}, [](const Posting &one) { return std::tuple(one.hash, one.record); });
}

/// The best first; never by the place in the index, which is chance.
QList<AnimeCandidate> AnimeIndex::candidatesFor(const ComparableAnime &asked) const
{
    std::vector<quint32> places;
    for (const quint64 key : keysOf(asked)) {
        for (auto at = std::ranges::lower_bound(m_postings, key, {}, &Posting::hash);
             at != m_postings.end() && at->hash == key; ++at) {
            places.push_back(at->record);
        }
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    QList<AnimeCandidate> candidates;
    for (const quint32 place : places) {
        const AnimeMatch match = matchAnime(asked, m_anime.at(place));
        if (match.verdict != MatchVerdict::Different) {
            candidates.append({place, match});
        }
    }
    constexpr double digits = 1e6; // which no difference in the order of adding up reaches
    std::ranges::sort(candidates, {}, [this](const AnimeCandidate &one) {
        return std::tuple(-std::llround(one.match.score * digits), record(one.record).id);
    });
    return candidates;
}

AnimeAnswer AnimeIndex::answer(const Anime &anime, qsizetype most) const
{
    AnimeAnswer answer;
    answer.best = candidatesFor(comparable(anime));
    if (answer.best.isEmpty()) {
        return answer;
    }
    const AnimeMatch &first = answer.best.constFirst().match;
    const auto isRival = [&first](const AnimeMatch &next) {
        const bool isSettled = first.ground == AnimeGround::Bridge && next.ground == AnimeGround::OtherBridge;
        return !isSettled && next.score > first.score - clearMargin + rounding;
    };
    if (first.verdict != MatchVerdict::Same) {
        answer.doubt = MatchDoubt::Score;
    } else if (answer.best.size() > 1 && isRival(answer.best.at(1).match)) {
        answer.doubt = MatchDoubt::Rival;
    }
    answer.decision = answer.doubt == MatchDoubt::Nothing ? MatchDecision::Automatic : MatchDecision::Review;
    answer.best = answer.best.mid(0, most);
    return answer;
}

QList<AnimeAnswer> AnimeIndex::answers(const QList<Anime> &anime, qsizetype most) const
{
    QList<AnimeAnswer> answers;
    answers.reserve(anime.size());
    std::map<qsizetype, QList<qsizetype>> claims; // record → the answers in which it is automatic
    for (const Anime &one : anime) {
        answers.append(answer(one, most));
        if (answers.constLast().decision == MatchDecision::Automatic) {
            claims[answers.constLast().best.constFirst().record].append(answers.size() - 1);
        }
    }
    const auto isBridged
        = [&answers](qsizetype at) { return answers.at(at).best.constFirst().match.ground == AnimeGround::Bridge; };
    for (const auto &[record, claimants] : claims) {
        const bool isOneBridged = std::ranges::count_if(claimants, isBridged) == 1;
        for (const qsizetype at : claimants) {
            if (claimants.size() > 1 && !(isOneBridged && isBridged(at))) {
                answers[at].decision = MatchDecision::Review;
                answers[at].doubt = MatchDoubt::Rival;
            }
        }
    }
    return answers;
}
} // namespace kuramori
