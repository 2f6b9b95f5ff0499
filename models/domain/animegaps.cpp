// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animegaps.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace kuramori
{
namespace
{
/// All that is said of one bond of two anime, seen from the first; stated of either of them.
struct Bond
{
    bool isStatedHere = false; ///< of the first
    bool isStatedThere = false; ///< of the second: that the first is the inverse of it
    std::set<AnimeTeller> tellers;
    bool isGone = true;

    bool hasTwoSides() const { return (isStatedHere && isStatedThere) || tellers.size() == animeTellers.size(); }
};

using Neighbours = std::map<std::pair<AnimeKey, AnimeBond>, Bond>; // what they are to one anime

/// How an anime was first reached.
struct Arrival
{
    int steps = 0;
    AnimeBond bond = AnimeBond::Sequel;
    const Bond *proof = nullptr; ///< null: it is held or followed
};

bool isSideways(AnimeBond bond)
{
    return bond == AnimeBond::SideStory || bond == AnimeBond::ParentStory || bond == AnimeBond::FullStory;
}

class Story
{
public:
    Story(const QList<ListedAnime> &anime, const QList<AnimeTie> &ties, const AnimeWords &words);
    void walk();

    const std::map<AnimeKey, Arrival> &arrivals() const { return m_arrivals; }
    ListedAnime listed(const AnimeKey &key) const;
    bool isHad(const AnimeKey &key) const { return m_words.held.contains(key) || m_words.followed.contains(key); }
    bool isRecap(const AnimeKey &key) const;
    AnimeKey group(const AnimeKey &key) const;

private:
    /// The smallest is the nearest, and of equals the one whose way has fewer steps aside; the rest makes it certain.
    using Way = std::tuple<int, bool, AnimeKey, AnimeKey, AnimeBond>; // steps, wasAside, to, from, bond
    void add(const AnimeKey &from, AnimeBond bond, const AnimeKey &to, const AnimeTie &tie, bool isHere);
    void goOn(const Way &way, std::set<Way> *open) const;
    void join(const AnimeKey &a, const AnimeKey &b);

    const AnimeWords &m_words;
    QHash<AnimeKey, ListedAnime> m_listed;
    std::map<AnimeKey, Neighbours> m_bonds;
    std::map<AnimeKey, Arrival> m_arrivals;
    std::map<AnimeKey, AnimeKey> m_groups; // towards the one that names the group, which has none
};

Story::Story(const QList<ListedAnime> &anime, const QList<AnimeTie> &ties, const AnimeWords &words)
    : m_words(words)
{
    for (const ListedAnime &one : anime) {
        m_listed.insert(one.key, one);
    }
    for (const AnimeTie &tie : ties) {
        if (tie.bond != AnimeBond::Other && tie.from != tie.to) {
            add(tie.from, tie.bond, tie.to, tie, true);
            add(tie.to, inverse(tie.bond), tie.from, tie, false);
        }
    }
}

void Story::add(const AnimeKey &from, AnimeBond bond, const AnimeKey &to, const AnimeTie &tie, bool isHere)
{
    Bond &known = m_bonds[from][{to, bond}];
    (isHere ? known.isStatedHere : known.isStatedThere) = true;
    known.tellers.insert(tie.teller);
    known.isGone = known.isGone && tie.isGone;
}

ListedAnime Story::listed(const AnimeKey &key) const
{
    ListedAnime unknown;
    unknown.key = key;
    unknown.title = key;
    return m_listed.value(key, unknown);
}

bool Story::isRecap(const AnimeKey &key) const
{
    const auto bonds = m_bonds.find(key);
    return bonds != m_bonds.end() && std::ranges::any_of(bonds->second, [](const auto &each) {
               return each.first.second == AnimeBond::FullStory;
           });
}

AnimeKey Story::group(const AnimeKey &key) const
{
    AnimeKey name = key;
    for (auto at = m_groups.find(name); at != m_groups.end(); at = m_groups.find(name)) {
        name = at->second;
    }
    return name;
}

void Story::join(const AnimeKey &a, const AnimeKey &b)
{
    const AnimeKey one = group(a);
    const AnimeKey other = group(b);
    if (one != other) {
        m_groups[std::max(one, other)] = std::min(one, other);
    }
}

void Story::goOn(const Way &way, std::set<Way> *open) const
{
    const auto &[steps, wasAside, key, from, bond] = way;
    const auto bonds = m_bonds.find(key);
    if (bonds == m_bonds.end()) {
        return;
    }
    for (const auto &[next, proof] : bonds->second) {
        if (!isSideways(next.second) || !wasAside) {
            open->insert({steps + 1, wasAside || isSideways(next.second), next.first, key, next.second});
        }
    }
}

void Story::walk()
{
    std::set<Way> open;
    const QSet<AnimeKey> starts = m_words.held | m_words.followed;
    for (const AnimeKey &key : starts) {
        open.insert({0, false, key, key, AnimeBond::Sequel});
    }
    std::set<std::pair<AnimeKey, bool>> met;
    while (!open.empty()) {
        const Way way = *open.begin();
        open.erase(open.begin());
        const auto &[steps, wasAside, key, from, bond] = way;
        join(key, from); // also of two that are both held or followed
        const bool isEnd = steps > 0 && bond == AnimeBond::Summary; // of this way; another may go on from here
        if (!isEnd && (met.contains({key, false}) || !met.insert({key, wasAside}).second)) {
            continue;
        }
        m_arrivals.try_emplace(key, Arrival{steps, bond, steps > 0 ? &m_bonds.at(from).at({key, bond}) : nullptr});
        if (!isEnd) {
            goOn(way, &open);
        }
    }
}

bool isToTaste(const ListedAnime &anime, bool isRecap, const AnimeTaste &taste)
{
    if (isRecap && !taste.hasRecaps) {
        return false;
    }
    switch (anime.kind) {
    case AnimeKind::Special:
        return taste.hasSpecials;
    case AnimeKind::Music:
    case AnimeKind::Clip:
        return taste.hasMusic;
    case AnimeKind::Ova:
    case AnimeKind::Web:
        return !anime.minutes || *anime.minutes >= taste.shortestMinutes;
    default:
        return true;
    }
}

Standing standingOf(const AnimeGap &gap, bool isToTaste, const AnimeWords &words, QDate today)
{
    const AnimeKey &key = gap.anime.key;
    if (words.held.contains(key)) {
        return Standing::Owned;
    }
    if (words.ignored.contains(key)) {
        return Standing::Ignored;
    }
    const Known isOut = releasedBy(gap.anime, today);
    if ((!isToTaste && !gap.isWanted) || gap.anime.stage == AnimeStage::Cancelled) {
        return Standing::Extra;
    }
    return isOut == Known::No ? Standing::Upcoming : Standing::Missing;
}

QList<WantedDoubt> doubtsOn(const AnimeGap &gap, const Bond &proof, QDate today)
{
    QList<WantedDoubt> doubts;
    if (releasedBy(gap.anime, today) == Known::Unknown) {
        doubts.append(WantedDoubt::ReleaseUnknown);
    }
    if (!proof.hasTwoSides()) {
        doubts.append(WantedDoubt::OneSide);
    }
    if (gap.anime.kind == AnimeKind::Unknown) {
        doubts.append(WantedDoubt::KindUnknown);
    }
    if (proof.isGone) {
        doubts.append(WantedDoubt::Gone);
    }
    return doubts;
}

/// Of the anime that are out, not ignored and to the taste, how many are had once one more is; by group.
std::map<AnimeKey, double> completions(const Story &story, const QList<AnimeGap> &gaps)
{
    std::map<AnimeKey, std::pair<int, int>> counts; // had, all
    for (const auto &[key, arrival] : story.arrivals()) {
        if (story.isHad(key)) {
            ++counts[story.group(key)].first;
            ++counts[story.group(key)].second;
        }
    }
    for (const AnimeGap &gap : gaps) {
        counts[story.group(gap.anime.key)].second += gap.standing == Standing::Missing ? 1 : 0;
    }
    std::map<AnimeKey, double> shares;
    for (const auto &[group, count] : counts) {
        shares[group] = std::min(1.0, double(count.first + 1) / std::max(1, count.second));
    }
    return shares;
}

/// What is not dated came out last.
auto orderOf(const ListedAnime &anime)
{
    return std::tuple(anime.start.isNull(), anime.start.year, anime.start.month, anime.start.day, anime.key);
}

/// Of those that are had, the one that came out first; by group.
std::map<AnimeKey, AnimeKey> namesOf(const Story &story)
{
    std::map<AnimeKey, AnimeKey> names;
    for (const auto &[key, arrival] : story.arrivals()) {
        if (story.isHad(key)) {
            const auto [name, isFirst] = names.try_emplace(story.group(key), key);
            if (!isFirst && orderOf(story.listed(key)) < orderOf(story.listed(name->second))) {
                name->second = key;
            }
        }
    }
    return names;
}

AnimeGap gapOf(const Story &story, const AnimeKey &key, const Arrival &arrival, const AnimeWords &words)
{
    AnimeGap gap;
    gap.anime = story.listed(key);
    gap.bond = arrival.bond;
    gap.steps = arrival.steps;
    if (arrival.proof) {
        gap.agreeing = QList<AnimeTeller>(arrival.proof->tellers.begin(), arrival.proof->tellers.end());
    }
    gap.isWanted = words.wanted.contains(key);
    gap.isPinned = words.pinned.contains(key);
    gap.score.isBoosted = words.boosted.contains(key);
    return gap;
}
} // namespace

Known releasedBy(const ListedAnime &anime, QDate today)
{
    const bool isDated = anime.start.isPossible();
    switch (anime.stage) {
    case AnimeStage::Finished:
    case AnimeStage::Airing:
        return Known::Yes;
    case AnimeStage::Cancelled:
        return Known::No;
    case AnimeStage::Announced:
        return isDated && anime.start.lastDay() < today ? Known::Unknown : Known::No;
    case AnimeStage::Unknown:
        break;
    }
    if (!isDated) {
        return Known::Unknown;
    }
    return anime.start.lastDay() <= today ? Known::Yes : anime.start.firstDay() > today ? Known::No : Known::Unknown;
}

QList<AnimeGap> animeGaps(const QList<ListedAnime> &anime, const QList<AnimeTie> &ties, const AnimeWords &words,
                          const AnimeTaste &taste, QDate today)
{
    Story story(anime, ties, words);
    story.walk();
    QList<AnimeGap> gaps;
    for (const auto &[key, arrival] : story.arrivals()) {
        if (story.isHad(key) && !words.held.contains(key)) {
            continue;
        }
        AnimeGap gap = gapOf(story, key, arrival, words);
        gap.standing = standingOf(gap, isToTaste(gap.anime, story.isRecap(key), taste), words, today);
        if (gap.standing != Standing::Owned) {
            gap.doubts = doubtsOn(gap, *arrival.proof, today);
        }
        gaps.append(gap);
    }
    const std::map<AnimeKey, AnimeKey> names = namesOf(story);
    const std::map<AnimeKey, double> shares = completions(story, gaps);
    for (AnimeGap &gap : gaps) {
        const AnimeKey group = story.group(gap.anime.key);
        gap.story = names.at(group);
        if (gap.standing == Standing::Missing) {
            gap.score.completion = shares.at(group);
            gap.score.volumesAhead = gap.steps;
        }
    }
    std::ranges::sort(gaps, {}, [](const AnimeGap &gap) { return std::pair(gap.story, orderOf(gap.anime)); });
    return gaps;
}
} // namespace kuramori
