// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/takenrecords.h"

#include "models/domain/namedseries.h"
#include "models/domain/recordassertions.h"
#include "models/store/recordjson.h"
#include "models/store/serieslinkqueries.h"

#include <algorithm>
#include <iterator>

namespace kuramori
{
namespace
{
QStringList linkedIds(ReadTx &tx, SeriesId series)
{
    static const std::string sql = std::string("SELECT source_id FROM (SELECT l.source_id, ")
        + serieslinkqueries::verdict
        + " AS verdict FROM series_links l WHERE l.series_id = $1 AND l.provider = $2) v WHERE v.verdict = 'linked'";
    return tx.all(
        sql, [](const Row &row) { return row.text(0); }, series, bookProviderName(BookProvider::Hardcover));
}

void addRecord(const BookRecord &record, OwnedVolume &volume)
{
    if (!record.workId.isEmpty() && !volume.workIds.contains(record.workId)) {
        volume.workIds.append(record.workId);
    }
    std::ranges::copy_if(record.facts.series, std::back_inserter(volume.named),
                         [](const SeriesEntry &entry) { return !entry.id.isEmpty(); });
}
} // namespace

void addTakenRecords(ReadTx &tx, SeriesId series, QList<OwnedVolume> &volumes)
{
    tx.each(
        "SELECT d.work_id, r.content FROM series_entries e JOIN editions d ON d.work_id = e.work_id JOIN items i ON "
        "i.edition_id = d.id JOIN item_records l ON l.item_id = i.id AND l.state = 'taken' AND l.provider = $2 JOIN "
        "provider_records r ON r.id = l.record_id WHERE e.series_id = $1 ORDER BY d.work_id, r.id",
        [&](const Row &row) {
            const auto volume = std::ranges::find(volumes, row.id<WorkId>(0), &OwnedVolume::work);
            if (volume != volumes.end()) {
                addRecord(recordFromJson(row.text(1).toUtf8()), *volume);
            }
        },
        series, bookProviderName(BookProvider::Hardcover));
    const QStringList linked = linkedIds(tx, series);
    for (OwnedVolume &volume : volumes) {
        volume.isNamedHere
            = std::ranges::any_of(linked, [&](const QString &id) { return isNamedOf(volume, id) == true; });
    }
}
} // namespace kuramori
