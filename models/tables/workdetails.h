// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/anime.h"

#include <QDate>

#include <optional>

namespace kuramori
{
class ReadTx;

/// What the snapshots of one day say of a work.
struct FiguresOfDay
{
    QDate day;
    qint64 members = 0;
    bool operator==(const FiguresOfDay &) const = default;
};

/// One work with everything the store knows of it.
struct WorkDetails
{
    WorkId id;
    Anime anime;
    QList<AnimeRelation> relations;
    QList<NamedLink> streaming;
    QStringList findings; ///< open doubts about its data
    QList<FiguresOfDay> history; ///< oldest first; days without a snapshot of it are left out
    std::optional<Timestamp> detailsAt; ///< when relations and links were read; empty: never
    bool isFollowed = false; ///< a person says these two
    bool isHeld = false;
};

/// Nothing when the work is gone.
std::optional<WorkDetails> workDetails(ReadTx &tx, WorkId id);
} // namespace kuramori
