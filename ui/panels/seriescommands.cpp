// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of a series as a whole: how good it is, and which one of a service's.
#include "models/domain/recordassertions.h"
#include "models/domain/seriesaddress.h"
#include "models/jobs/seriesspec.h"
#include "models/store/jobtable.h"
#include "models/store/providerseriestable.h"
#include "models/tables/seriestablemodel.h"
#include "ui/panels/commands.h"

#include <algorithm>

namespace kuramori
{
namespace
{
bool isOffered(ReadTx &tx, SeriesId series, const QString &provider, const QString &sourceId)
{
    const QList<LinkedSeries> links = ProviderSeriesRows(tx).linksOf(series);
    return std::ranges::any_of(links, [&](const LinkedSeries &link) {
        return bookProviderName(link.series.series.provider) == provider && link.series.series.id == sourceId;
    });
}
} // namespace

void Commands::linkSeries(SeriesId series, const QString &provider, const QString &sourceId)
{
    say(seriesLinkOrder(OverrideKind::LinkSeries, series, provider, sourceId),
        tr("The series is this one now; its list counts."));
}

void Commands::refuseSeries(SeriesId series, const QString &provider, const QString &sourceId)
{
    say(seriesLinkOrder(OverrideKind::NotSeries, series, provider, sourceId),
        tr("The series is not this one; its list does not count."));
}

void Commands::refuseAllSeries(SeriesId series)
{
    say(seriesLinkOrder(OverrideKind::NoSeries, series), tr("No service has the series."));
}

void Commands::rateSeries(SeriesId series, std::optional<int> stars)
{
    say(rateSeriesOrder(series, stars),
        stars ? tr("The series has %1 now; what is missing of it is ranked by that.").arg(starsText(*stars))
              : tr("The series has no rating any more."));
}

void Commands::fetchSeries(SeriesId series, const SeriesAddress &address)
{
    constexpr qint64 queued = -1; // in place of the count of what was said
    const QString text = seriesAddressText(address);
    submit(
        [&kinds = m_kinds, series, text](WriteTx &tx) -> Outcome {
            const QString provider = bookProviderName(BookProvider::Hardcover);
            if (isOffered(tx, series, provider, text)) {
                return seriesLinkOrder(OverrideKind::LinkSeries, series, provider, text)(tx);
            }
            JobTable(tx).insert(seriesTakeSpec(series, text), kinds);
            return {queued, {}};
        },
        [text](qint64 count) {
            return count == queued ? tr("The series %1 is fetched; then it is this one.").arg(text)
                : count > 0        ? tr("The series is this one now; its list counts.")
                                   : tr("That had been said before.");
        });
}
} // namespace kuramori
