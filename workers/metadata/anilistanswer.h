// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/anilistanime.h"

#include <QByteArray>

namespace kuramori
{
struct AniListPage
{
    QList<AniListAnime> media;
    bool hasNext = false; ///< the one word of AniList on paging that is true; its totals are not
};

// All of them: the failures of graphqlData(), BadSchema when the answer has not the promised shape. Pure.
Result<AniListAnime> decodeAniListMedia(const QByteArray &body);
/// Works without a number, or a title in any script, are left out.
Result<AniListPage> decodeAniListPage(const QByteArray &body);
} // namespace kuramori
