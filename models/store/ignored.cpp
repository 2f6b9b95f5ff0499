// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ignored.h"

#include "models/store/overridetable.h"

namespace kuramori
{
QSet<WorkId> ignoredBooks(ReadTx &tx)
{
    QSet<WorkId> works;
    for (const Override &word : OverrideRows(tx).inForce(OverrideKind::IgnoreBook)) {
        works.insert(
            WorkId(tx.number("SELECT e.work_id FROM items i JOIN editions e ON e.id = i.edition_id WHERE i.id = $1",
                             word.subject.toLongLong())));
    }
    return works;
}

QHash<SeriesId, QList<SeriesGap>> ignoredGaps(ReadTx &tx)
{
    QHash<SeriesId, QList<SeriesGap>> gaps;
    for (const Override &word : OverrideRows(tx).inForce(OverrideKind::IgnoreGap)) {
        if (const auto gap = gapFrom(word.object)) {
            gaps[SeriesId(word.subject.toLongLong())].append(*gap);
        }
    }
    return gaps;
}
} // namespace kuramori
