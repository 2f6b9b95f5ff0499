// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tracksequence.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace kuramori
{
namespace
{
constexpr double mostlyNumbered = 0.8;
constexpr double mostlyDistinct = 0.5;
constexpr int widest = 3; // numbers a file; beyond that they count something else

using Place = std::pair<int, int>; // disc and track; disc 0: not said
using Places = std::vector<std::optional<Place>>;

std::optional<Place> placeOf(const TrackNumber &number)
{
    return number.track ? std::optional(Place{number.disc.value_or(0), *number.track}) : std::nullopt;
}

/// "101" as track 1 of disc 1.
std::optional<Place> splitPlaceOf(const TrackNumber &number)
{
    constexpr int hundred = 100;
    return number.track ? std::optional(Place{*number.track / hundred, *number.track % hundred}) : std::nullopt;
}

template <class Of>
Places placesOf(const QList<NumberedFile> &files, Of of)
{
    Places places;
    places.reserve(std::size_t(files.size()));
    std::transform(files.begin(), files.end(), std::back_inserter(places), of);
    return places;
}

std::size_t distinct(const Places &places)
{
    std::vector<Place> known;
    for (const std::optional<Place> &place : places) {
        if (place) {
            known.push_back(*place);
        }
    }
    std::sort(known.begin(), known.end());
    return std::size_t(std::unique(known.begin(), known.end()) - known.begin());
}

bool isNumbering(const Places &places)
{
    const auto numbered
        = std::count_if(places.begin(), places.end(), [](const auto &place) { return place.has_value(); });
    return places.size() > 1 && double(numbered) >= mostlyNumbered * double(places.size())
        && double(distinct(places)) >= mostlyDistinct * double(places.size()) && distinct(places) > 1;
}

/// Files by disc and track.
using Discs = std::map<int, std::multimap<int, qsizetype>>;

Discs discsOf(const Places &places)
{
    Discs discs;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i]) {
            discs[places[i]->first].emplace(places[i]->second, qsizetype(i));
        }
    }
    return discs;
}

CheckFinding warning(CheckRule rule, std::optional<qint64> expected, qint64 found)
{
    return {rule, CheckWeight::Warning, {}, expected, found, {}};
}

bool isTooWide(const std::multimap<int, qsizetype> &tracks)
{
    const int span = tracks.rbegin()->first - tracks.begin()->first + 1;
    return span > widest * int(tracks.size());
}

/// Returns the last track.
int findInDisc(const std::multimap<int, qsizetype> &tracks, int before, QList<CheckFindings> &findings)
{
    const int first = tracks.begin()->first;
    if (first > 1 && first != before + 1) {
        findings[tracks.begin()->second].append(warning(CheckRule::TrackMissingAtStart, 1, first));
    }
    int last = first;
    for (const auto &[track, file] : tracks) {
        if (track > last + 1) {
            findings[file].append(warning(CheckRule::TrackGap, last + 1, track));
        }
        if (tracks.count(track) > 1) {
            findings[file].append(warning(CheckRule::TrackDouble, {}, track));
        }
        last = track;
    }
    return last;
}

std::optional<QList<CheckFindings>> findingsOf(const Places &places)
{
    QList<CheckFindings> findings(qsizetype(places.size()));
    int before = 0;
    const Discs discs = discsOf(places);
    for (const auto &[disc, tracks] : discs) {
        if (isTooWide(tracks)) {
            return std::nullopt;
        }
        before = findInDisc(tracks, before, findings);
    }
    return findings;
}

qsizetype countOf(const QList<CheckFindings> &findings)
{
    qsizetype count = 0;
    for (const CheckFindings &each : findings) {
        count += each.size();
    }
    return count;
}

/// The totals of the tags are believed where all files of a disc agree.
void findMissingEnd(const QList<NumberedFile> &files, const Places &places, QList<CheckFindings> &findings)
{
    const Discs discs = discsOf(places);
    for (const auto &[disc, tracks] : discs) {
        const std::optional<int> total = files.at(tracks.begin()->second).trackTotal;
        const bool agree = std::all_of(tracks.begin(), tracks.end(),
                                       [&](const auto &each) { return files.at(each.second).trackTotal == total; });
        const auto &[last, file] = *tracks.rbegin();
        if (agree && total && last < *total) {
            findings[file].append(warning(CheckRule::TrackMissingAtEnd, *total, last));
        }
    }
}

/// The positions of the files, sorted by their places.
std::vector<qsizetype> sorted(const Places &places)
{
    std::vector<qsizetype> order(places.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = qsizetype(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return *places[std::size_t(a)] < *places[std::size_t(b)]; });
    return order;
}

void findOtherOrder(const Places &names, const Places &tags, QList<CheckFindings> &findings)
{
    if (distinct(names) != names.size() || distinct(tags) != tags.size()) {
        return;
    }
    const std::vector<qsizetype> byName = sorted(names);
    const std::vector<qsizetype> byTags = sorted(tags);
    const auto other = std::mismatch(byName.begin(), byName.end(), byTags.begin());
    if (other.first != byName.end()) {
        findings[*other.first].append({CheckRule::TrackOrder, CheckWeight::Warning, {}, {}, {}, {}});
    }
}

std::optional<int> numberIn(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}
} // namespace

void readTags(NumberedFile &file, const QString &track, const QString &trackTotal, const QString &disc)
{
    file.byTags.track = numberIn(track.section(u'/', 0, 0));
    file.byTags.disc = numberIn(disc.section(u'/', 0, 0));
    file.trackTotal = numberIn(trackTotal.isEmpty() ? track.section(u'/', 1, 1) : trackTotal);
    if (file.trackTotal == 0) { // how taggers write that they do not know
        file.trackTotal.reset();
    }
}

QList<CheckFindings> trackFindings(const QList<NumberedFile> &files)
{
    const Places names = placesOf(files, [](const NumberedFile &file) { return placeOf(file.byName); });
    const Places tags = placesOf(files, [](const NumberedFile &file) { return placeOf(file.byTags); });
    const bool areTagged = isNumbering(tags) && distinct(tags) >= distinct(names);
    const Places &places = areTagged ? tags : names;
    if (!isNumbering(places)) {
        return QList<CheckFindings>(files.size());
    }
    std::optional<QList<CheckFindings>> findings = findingsOf(places);
    const bool areAmbiguous = !areTagged
        && std::all_of(files.begin(), files.end(), [](const NumberedFile &file) { return file.byName.isAmbiguous; });
    if (areAmbiguous) {
        const Places split = placesOf(files, [](const NumberedFile &file) { return splitPlaceOf(file.byName); });
        const std::optional<QList<CheckFindings>> other = findingsOf(split);
        if (other && (!findings || countOf(*other) < countOf(*findings))) {
            return *other;
        }
    }
    if (!findings) {
        return QList<CheckFindings>(files.size());
    }
    if (areTagged) {
        findMissingEnd(files, places, *findings);
    }
    findOtherOrder(names, tags, *findings);
    return *findings;
}
} // namespace kuramori
