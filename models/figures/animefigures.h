// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace kuramori
{
class ReadTx;

struct GenreCount
{
    QString name;
    qint64 works = 0;
    std::optional<double> meanScore; ///< empty when none of them has a score
    bool operator==(const GenreCount &) const = default;
};

/// Works a score, in bins of half a point from 1 to 10. A score of exactly 10 belongs to the last bin.
struct ScoreHistogram
{
    static constexpr double lowest = 1.0;
    static constexpr double width = 0.5;
    static constexpr int binCount = 18;

    std::array<qint64, binCount> works{};
    qint64 unknown = 0; ///< no score yet: counted apart, never as a low one
    std::optional<double> mean; ///< of the known scores

    static int binOf(double score);
    static double lowerBound(int bin) { return lowest + width * bin; }
    bool operator==(const ScoreHistogram &) const = default;
};

struct SeasonFigures
{
    SeasonOfYear season;
    qint64 works = 0;
    std::optional<double> meanScore;
    bool operator==(const SeasonFigures &) const = default;
};

struct RatedWork
{
    QString title;
    double score = 0;
    bool operator==(const RatedWork &) const = default;
};

/// What the charts of the anime show. The same numbers feed the Overview panel, `report` and /metrics.
struct AnimeFigures
{
    QList<GenreCount> genres; ///< most works first
    ScoreHistogram scores;
    QList<RatedWork> topRated; ///< best first
    QList<SeasonFigures> seasons; ///< oldest first; works without a season are in none
    bool operator==(const AnimeFigures &) const = default;
};

QList<GenreCount> genreDistribution(ReadTx &tx, int limit = 20);
ScoreHistogram scoreHistogram(ReadTx &tx);
QList<RatedWork> topRated(ReadTx &tx, int limit = 12);
QList<SeasonFigures> seasonTrend(ReadTx &tx);
AnimeFigures animeFigures(ReadTx &tx);
} // namespace kuramori
