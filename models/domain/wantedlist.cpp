// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wantedlist.h"

#include "models/domain/seriesrating.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr std::array standingNames{"owned", "missing", "upcoming", "extra", "no_recording", "doubtful", "ignored"};
static_assert(standingNames.size() == standings.size());
constexpr std::array doubtNames{"audio_unknown", "release_unknown", "one_source",    "gone",
                                "one_side",      "kind_unknown",    "recording_gone"};

template <class Enum, size_t N>
std::optional<Enum> named(const std::array<const char *, N> &names, const QString &text)
{
    const auto name = std::ranges::find_if(names, [&](const char *each) { return text == QLatin1String(each); });
    return name == names.end() ? std::nullopt : std::optional(Enum(name - names.begin()));
}

bool isIgnored(const ListedEntry &entry, const QList<SeriesGap> &ignored)
{
    return entry.kind == EntryKind::Primary && std::ranges::any_of(ignored, [&](const SeriesGap &gap) {
               return gap.from <= entry.position->from && entry.position->from <= gap.to;
           });
}

/// What a person chose of it, beside what is here.
std::optional<ChosenRecording> chosenOf(const WantedEntry &wanted, const SeriesFacts &facts)
{
    const auto word = facts.chosen.constFind(wanted.entry.key);
    if (word == facts.chosen.cend()) {
        return std::nullopt;
    }
    ChosenRecording chosen = *word;
    if (wanted.holding && wanted.holding->isSure()) {
        const auto volume = std::ranges::find(facts.owned, wanted.holding->work, &OwnedVolume::work);
        const bool isOmnibus = wanted.holding->ground == HoldingGround::Omnibus;
        chosen.here = arrivedRecording(
            chosen.recording, volume == facts.owned.cend() ? QList<OwnedRecording>() : volume->recordings, isOmnibus);
    }
    return chosen;
}

Standing standingOf(const WantedEntry &wanted, const SeriesFacts &facts, QDate today)
{
    const bool isOther = wanted.chosen && wanted.chosen->here == RecordingVerdict::Different;
    if (wanted.holding && !isOther) {
        const bool isOpen = wanted.chosen && wanted.chosen->here == RecordingVerdict::Unknown;
        if (wanted.holding->isSure() && !isOpen) {
            return Standing::Owned;
        }
        return isIgnored(wanted.entry, facts.ignored) ? Standing::Ignored : Standing::Doubtful;
    }
    if (isIgnored(wanted.entry, facts.ignored)) {
        return Standing::Ignored;
    }
    if (wanted.entry.kind != EntryKind::Primary) {
        return (wanted.isWanted || isOther) && releasedBy(wanted.entry, today) != Known::No ? Standing::Missing
                                                                                            : Standing::Extra;
    }
    if (releasedBy(wanted.entry, today) == Known::No) {
        return Standing::Upcoming;
    }
    return !wanted.chosen && audioIn(wanted.entry, facts.languages) == Known::No ? Standing::NoRecording
                                                                                 : Standing::Missing;
}

QList<WantedDoubt> doubtsOn(const WantedEntry &wanted, const SeriesFacts &facts, QDate today)
{
    const ListedEntry &entry = wanted.entry;
    QList<WantedDoubt> doubts;
    if (!wanted.chosen && audioIn(entry, facts.languages) == Known::Unknown) {
        doubts.append(WantedDoubt::AudioUnknown);
    }
    if (releasedBy(entry, today) == Known::Unknown) {
        doubts.append(WantedDoubt::ReleaseUnknown);
    }
    if (!entry.agreeing.contains(BookProvider::Hardcover) && !entry.agreeing.contains(BookProvider::Audnexus)) {
        doubts.append(WantedDoubt::OneSource);
    }
    if (entry.isGone) {
        doubts.append(WantedDoubt::Gone);
    }
    if (wanted.chosen && wanted.chosen->recording.isGone) {
        doubts.append(WantedDoubt::RecordingGone);
    }
    return doubts;
}

/// Of the main volumes that are out and not ignored, how many are here once this one is.
std::optional<double> completionWith(const QList<WantedEntry> &entries, const SeriesFacts &facts)
{
    if (!facts.isListKnown) {
        return std::nullopt;
    }
    int owned = 0;
    int total = 0;
    for (const WantedEntry &each : entries) {
        const bool counts = each.standing != Standing::Upcoming && each.standing != Standing::Ignored;
        if (each.entry.kind == EntryKind::Primary && counts) {
            ++total;
            owned += each.standing == Standing::Owned ? 1 : 0;
        }
    }
    return total == 0 ? std::nullopt : std::optional(std::min(1.0, double(owned + 1) / total));
}

/// 1 for the main volume that follows what was listened to last.
std::optional<int> volumesAhead(const ListedEntry &entry, const QList<WantedEntry> &entries, const SeriesFacts &facts)
{
    if (!facts.listenedTo || !entry.position) {
        return std::nullopt;
    }
    const auto ahead = std::ranges::count_if(entries, [&](const WantedEntry &each) {
        return each.entry.kind == EntryKind::Primary && each.entry.position->from > *facts.listenedTo
            && each.entry.position->from <= entry.position->from;
    });
    return int(ahead);
}
} // namespace

QString standingName(Standing standing)
{
    return QLatin1String(standingNames.at(size_t(standing)));
}

std::optional<Standing> standingFrom(const QString &text)
{
    return named<Standing>(standingNames, text);
}

QString wantedDoubtName(WantedDoubt doubt)
{
    return QLatin1String(doubtNames.at(size_t(doubt)));
}

std::optional<WantedDoubt> wantedDoubtFrom(const QString &text)
{
    return named<WantedDoubt>(doubtNames, text);
}

QList<WantedEntry> wantedList(const QList<ListedEntry> &entries, const SeriesFacts &facts, QDate today)
{
    const QList<std::optional<Holding>> holdings = holdingsOf(facts.name, entries, facts.owned);
    QList<WantedEntry> list;
    list.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        WantedEntry wanted;
        wanted.entry = entries.at(i);
        wanted.holding = holdings.at(i);
        wanted.isWanted = facts.wanted.contains(wanted.entry.key);
        wanted.isPinned = facts.pinned.contains(wanted.entry.key);
        wanted.chosen = chosenOf(wanted, facts);
        wanted.standing = standingOf(wanted, facts, today);
        if (wanted.standing != Standing::Owned) {
            wanted.doubts = doubtsOn(wanted, facts, today);
        }
        list.append(wanted);
    }
    const std::optional<double> completion = completionWith(list, facts);
    for (WantedEntry &wanted : list) {
        wanted.score.completion = wanted.entry.kind == EntryKind::Primary ? completion : std::optional<double>();
        wanted.score.volumesAhead = volumesAhead(wanted.entry, list, facts);
        wanted.score.affinity = facts.stars ? std::optional(affinityOf(*facts.stars)) : std::nullopt;
        wanted.score.isBoosted = facts.boosted.contains(wanted.entry.key);
    }
    return list;
}
} // namespace kuramori
