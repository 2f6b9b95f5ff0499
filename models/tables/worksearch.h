// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kuramori
{
class ReadTx;

/// A work that a search has found. Unknown is empty.
struct FoundWork
{
    WorkId id;
    QString title;
    QString otherTitle; ///< the one that was found, when it is not `title`
    QString type;
    std::optional<SeasonOfYear> season;
    int year = 0; ///< in which it was first shown; 0 unknown
    std::optional<double> score;
    qint64 key() const { return id.value(); }
    bool operator==(const FoundWork &) const = default;
};

struct FoundWorks
{
    QStringList words; ///< that were looked for, folded
    QList<FoundWork> works; ///< the best first
    qint64 total = 0; ///< all that were found, also beyond the limit
    bool isStoreEmpty = false; ///< there is no work that could be found; told only when none was
};

/// The works whose titles contain all `words`: ordered by titleMatch(), then by members. No words find nothing.
FoundWorks findWorks(ReadTx &tx, const QStringList &words, int limit = 50);
} // namespace kuramori
