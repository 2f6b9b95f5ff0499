// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/domain/anime.h"

namespace kuramori
{
/// Where a work stood in a list on a day, and its figures of that day.
struct SnapshotEntry
{
    qint64 sourceId = 0;
    WorkId work;
    int position = 0; ///< in the list, from 1
    std::optional<int> rank;
    std::optional<double> score;
    std::optional<qint64> scoredBy;
    std::optional<qint64> members;
    std::optional<qint64> favorites;
    std::optional<int> popularity;

    static SnapshotEntry of(const Anime &anime, WorkId work, int position);
    bool operator==(const SnapshotEntry &) const = default;
};
} // namespace kuramori
