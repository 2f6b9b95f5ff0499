// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
// Name of the job kind; it reaches the store: frozen. Its queue is that of all that asks about metadata.
inline const QString metadataAnimeKind = QStringLiteral("metadata.anime");

/// What to ask AniList about anime.
struct AnimeOrder
{
    bool isOnlyFollowed = false; ///< what hangs together with anime that are held or followed; else those without a
                                 ///< record, too, whose time has come
    bool isFresh = false; ///< past all that is remembered of earlier answers
    bool isNightly = false; ///< nobody waits for it: that AniList is switched off is no failure
};

JobSpec animeSpec(const AnimeOrder &order);
QJsonObject animeNightArgs();
AnimeOrder animeOrder(const QJsonObject &args);
QString animeJobKey(const QJsonObject &args); ///< the unique key of such a job
} // namespace kuramori
