// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesrating.h"

#include <algorithm>

namespace kuramori
{
QString seriesRatingText(std::optional<int> stars)
{
    return stars ? QString::number(*stars) : QStringLiteral("none");
}

std::optional<int> seriesRatingFrom(const QString &text)
{
    const int stars = text.size() == 1 ? text.front().unicode() - u'0' : 0;
    return stars >= 1 && stars <= mostStars ? std::optional(stars) : std::nullopt;
}

double affinityOf(int stars)
{
    return double(std::clamp(stars, 1, mostStars) - 1) / (mostStars - 1);
}
} // namespace kuramori
