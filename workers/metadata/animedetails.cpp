// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/animedetails.h"

#include "models/jobs/crawlspec.h"
#include "models/store/animegaptable.h"
#include "models/store/jobtable.h"
#include "models/store/providertable.h"

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto detailsAge = 30 * 24h;
constexpr auto failedAge = 7 * 24h; // jobs that failed for good
constexpr int mostDetails = 20; // a run: the lists have Jikan's time first

/// It is being asked for, was not long ago, or Jikan has none. What failed is not what was answered: the next week's
/// nights try it again.
bool wasTried(ReadTx &tx, qint64 malId, Timestamp horizon, std::chrono::seconds believed)
{
    const auto miss = ProviderTable::miss(tx, jikanSource, detailsSubject(malId));
    return (miss && miss->saidAt > tx.now() - believed)
        || tx.number("SELECT count(*) FROM jobs WHERE unique_key = $1 AND (created_at >= $3 OR (created_at >= $4 AND "
                     "state <> $2))",
                     detailsSpec(malId).uniqueKey, int(JobState::Discarded), tx.now() - failedAge, horizon)
        > 0;
}
} // namespace

void queueAnimeDetails(WriteTx &tx, std::chrono::seconds believed)
{
    const Timestamp horizon = tx.now() - detailsAge;
    int wanted = 0;
    const QList<qint64> malIds = AnimeGapRows(tx).withoutDetails(horizon);
    for (const qint64 malId : malIds) {
        JobSpec spec = detailsSpec(malId);
        if (wanted < mostDetails && !wasTried(tx, malId, horizon, believed)) {
            spec.priority = 4;
            JobTable(tx).insert(spec, {{jikanDetailsKind, JobKind()}});
            ++wanted;
        }
    }
}
} // namespace kuramori
