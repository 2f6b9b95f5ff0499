// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kuramori
{
/// How much a person likes a series: 1 to 5 stars.
inline constexpr int mostStars = 5;

/// "4", or "none" for a rating that is taken off: the object of OverrideKind::RateSeries. Frozen, the store has it.
QString seriesRatingText(std::optional<int> stars);
std::optional<int> seriesRatingFrom(const QString &text); ///< empty for "none", and for anything else
double affinityOf(int stars); ///< 0 for one star to 1 for all (ScoreFacts); figures outside are cut
} // namespace kuramori
