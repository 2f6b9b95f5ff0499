// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesgap.h"

#include <algorithm>
#include <cmath>

namespace kuramori
{
QList<SeriesGap> gapsWithin(QList<SeriesPosition> owned)
{
    std::ranges::sort(owned, {}, &SeriesPosition::from);
    QList<SeriesGap> gaps;
    double reached = owned.isEmpty() ? 0 : owned.constFirst().from;
    for (const SeriesPosition &position : std::as_const(owned)) {
        const int next = int(std::floor(reached)) + 1; // the first whole number behind what is held
        const int before = int(std::ceil(position.from)) - 1;
        if (before >= next) {
            gaps.append({next, before});
        }
        reached = std::max(reached, position.to);
    }
    return gaps;
}
} // namespace kuramori
