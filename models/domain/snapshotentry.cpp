// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/snapshotentry.h"

namespace kuramori
{
SnapshotEntry SnapshotEntry::of(const Anime &anime, WorkId work, int position)
{
    return {anime.malId,    work,          position,        anime.rank,      anime.score,
            anime.scoredBy, anime.members, anime.favorites, anime.popularity};
}
} // namespace kuramori
