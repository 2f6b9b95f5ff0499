// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serieslink.h"

#include "models/domain/comparekey.h"
#include "models/domain/personname.h"

#include <algorithm>
#include <array>

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

LinkVerdict verdictOn(const SeriesLink &link)
{
    const int agreeing = link.identified + link.placed;
    const bool isProven = (link.identified > 0 || link.placed >= provingVolumes) && agreeing > link.contradicted;
    if (link.isCalledSo && link.hasAuthor && isProven) {
        return LinkVerdict::Linked;
    }
    const bool isLikely = link.isCalledSo && (link.hasAuthor || agreeing > 0);
    return isLikely || (isProven && link.hasAuthor) ? LinkVerdict::Review : LinkVerdict::Other;
}

int proofOf(const SeriesLink &link)
{
    return 2 * link.identified + link.placed - link.contradicted;
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
    for (const std::optional<Holding> &holding : holdingsOf(ours.name, entries, ours.volumes)) {
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
    int most = 0;
    int times = 0;
    for (const SeriesLink &link : std::as_const(links)) {
        if (link.verdict == LinkVerdict::Linked && proofOf(link) >= most) {
            times = proofOf(link) == most && times > 0 ? times + 1 : 1;
            most = proofOf(link);
        }
    }
    for (SeriesLink &link : links) {
        if (link.verdict == LinkVerdict::Linked && (times > 1 || proofOf(link) < most)) {
            link.verdict = LinkVerdict::Review;
        }
    }
}
} // namespace kuramori
