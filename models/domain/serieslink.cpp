// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serieslink.h"

#include "models/domain/comparekey.h"
#include "models/domain/namedseries.h"
#include "models/domain/personname.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kuramori
{
namespace
{
constexpr std::array verdictNames{"linked", "review", "other"};
constexpr double onePerson = 0.9; // as in sameRecording()
constexpr int provingVolumes = 2;

bool haveAuthorInCommon(const OurSeries &ours, const QList<ListedEntry> &theirs)
{
    return std::ranges::any_of(ours.volumes, [&](const OwnedVolume &volume) {
        return std::ranges::any_of(volume.facts.authors, [&](const QString &author) {
            return std::ranges::any_of(theirs, [&](const ListedEntry &entry) {
                return std::ranges::any_of(
                    entry.authors, [&](const QString &other) { return samePerson(author, other) >= onePerson; });
            });
        });
    });
}

bool shareAny(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &each) { return b.contains(each); });
}

/// The list knows the work at our place, or at any where we have none.
bool isListed(const OwnedVolume &volume, const QList<ListedEntry> &entries)
{
    return std::ranges::any_of(entries, [&](const ListedEntry &entry) {
        return shareAny(volume.workIds, entry.workIds)
            && (!volume.position || (entry.position && samePosition(*volume.position, *entry.position)));
    });
}

bool isListedElsewhere(const OwnedVolume &volume, const QList<ListedEntry> &entries)
{
    return std::ranges::any_of(
        entries, [&](const ListedEntry &entry) { return entry.position && shareAny(volume.workIds, entry.workIds); });
}

/// The list has a say besides the records: series are merged, and records may tell of them as they were before.
void countRecords(QList<OwnedVolume> &volumes, const QList<ListedEntry> &entries, const QString &id, SeriesLink &link)
{
    for (OwnedVolume &volume : volumes) {
        const std::optional<bool> isNamed = isNamedOf(volume, id);
        volume.isNamedHere = isNamed == true;
        if (volume.isNamedHere || isListed(volume, entries)) {
            ++link.recorded;
        } else if (isNamed == false || isListedElsewhere(volume, entries)) {
            ++link.elsewhere;
        }
    }
}

bool isProvenByRecords(const SeriesLink &link)
{
    return isNamedByMost(link.recorded, link.elsewhere);
}

LinkVerdict verdictOn(const SeriesLink &link)
{
    if (isProvenByRecords(link)) {
        return LinkVerdict::Linked;
    }
    const int agreeing = link.identified + link.placed;
    const bool isProven = (link.identified > 0 || link.placed >= provingVolumes) && agreeing > link.contradicted;
    if (link.isCalledSo && link.hasAuthor && isProven) {
        return LinkVerdict::Linked;
    }
    const bool isLikely = link.isCalledSo && (link.hasAuthor || agreeing > 0);
    const bool isNamed = link.recorded > link.elsewhere;
    return isLikely || isNamed || (isProven && link.hasAuthor) ? LinkVerdict::Review : LinkVerdict::Other;
}

using Proof = std::tuple<int, int, bool>; // compared piece by piece

Proof proofOf(const SeriesLink &link)
{
    return {isProvenByRecords(link) ? link.recorded - link.elsewhere : 0,
            2 * link.identified + link.placed - link.contradicted, link.isCalledSo};
}
} // namespace

QString linkVerdictName(LinkVerdict verdict)
{
    return QLatin1String(verdictNames.at(size_t(verdict)));
}

std::optional<LinkVerdict> linkVerdictFrom(const QString &text)
{
    const auto name = std::ranges::find_if(verdictNames, [&](const char *each) { return text == QLatin1String(each); });
    return name == verdictNames.end() ? std::nullopt : std::optional(LinkVerdict(name - verdictNames.begin()));
}

SeriesLink linkOf(const OurSeries &ours, const QString &name, const KeptSeries &theirs)
{
    const QList<ListedEntry> entries = seriesList(name, {theirs});
    SeriesLink link;
    link.isCalledSo = seriesKey(name) == seriesKey(ours.name);
    link.hasAuthor = haveAuthorInCommon(ours, entries);
    QList<OwnedVolume> volumes = ours.volumes;
    if (theirs.series.provider == BookProvider::Hardcover) {
        countRecords(volumes, entries, theirs.series.id, link);
    }
    for (const std::optional<Holding> &holding : holdingsOf(ours.name, entries, volumes)) {
        if (holding) {
            link.identified += holding->ground == HoldingGround::Identifier ? 1 : 0;
            link.placed += holding->ground == HoldingGround::PlaceAndTitle ? 1 : 0;
            link.contradicted += holding->ground == HoldingGround::PlaceAlone ? 1 : 0;
        }
    }
    link.verdict = verdictOn(link);
    return link;
}

void settleRivals(QList<SeriesLink> &links)
{
    Proof most;
    int times = 0;
    for (const SeriesLink &link : std::as_const(links)) {
        const Proof proof = proofOf(link);
        if (link.verdict == LinkVerdict::Linked && (times == 0 || proof >= most)) {
            times = times > 0 && proof == most ? times + 1 : 1;
            most = proof;
        }
    }
    for (SeriesLink &link : links) {
        if (link.verdict == LinkVerdict::Linked && (times > 1 || proofOf(link) < most)) {
            link.verdict = LinkVerdict::Review;
        }
    }
}
} // namespace kuramori
