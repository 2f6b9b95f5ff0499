// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dataquality.h"

namespace kuramori
{
/// A checked anime made ready for the store. Made outside the transaction, because keys, hash and JSON cost more than
/// the rows they go into.
struct AnimeRecord
{
    Anime anime;
    QList<QualityFinding> findings;
    QString titleKey;
    QString searchText; ///< all titles, folded, one a line
    QString facts; ///< JSON: what is only shown
    qint64 contentHash = 0; ///< of all facts and findings, not of the figures that move every day

    static AnimeRecord of(CheckedAnime checked);
};

/// The way back for what AnimeRecord::facts holds.
void readFacts(const QString &facts, Anime &anime);
} // namespace kuramori
