// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/integrityfigures.h"

#include "models/jobs/checkspec.h"
#include "models/store/scheduletable.h"

#include <algorithm>
#include <numeric>

namespace kuramori
{
qint64 IntegrityFigures::checked() const
{
    return std::accumulate(verdicts.begin(), verdicts.end(), qint64(0));
}

IntegrityFigures integrityFigures(ReadTx &tx)
{
    IntegrityFigures figures;
    figures.files = tx.number("SELECT count(*) FROM files WHERE kind = 'audio' AND missing_since IS NULL");
    tx.each("SELECT c.verdict, c.tier, CASE WHEN c.inode = f.inode AND c.size = f.size "
            "AND c.modified_ns = f.modified_ns THEN 0 ELSE 1 END AS stale, count(*) FROM file_checks c "
            "JOIN files f ON f.id = c.file_id WHERE f.missing_since IS NULL GROUP BY c.verdict, c.tier, stale",
            [&figures](const Row &row) {
                const auto verdict = fileVerdictFrom(row.text(0));
                const qint64 tier = row.integer(1);
                if (row.boolean(2)) {
                    figures.changed += row.integer(3);
                } else if (verdict && tier >= 1 && tier <= qint64(checkTiers.size())) {
                    figures.verdicts.at(std::size_t(*verdict)) += row.integer(3);
                    figures.tiers.at(std::size_t(tier) - 1) += row.integer(3);
                }
            });
    const QList<ScheduleRow> schedules = ScheduleRows(tx).all();
    const auto nightly = std::ranges::find_if(schedules, [](const ScheduleRow &row) {
        return row.spec.kind == libraryCheckKind && checkOrder(row.spec.args).isShare;
    });
    if (nightly != schedules.end()) {
        figures.isNightly = nightly->enabled;
        figures.lastNight = nightly->lastTick;
        figures.nextNight = nightly->nextTick;
    }
    return figures;
}
} // namespace kuramori
