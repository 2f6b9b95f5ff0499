// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kuramori
{
/// "1 hr 30 min", "24 min per ep", "45 sec"; empty for "Unknown" and anything else.
std::optional<int> secondsOfDuration(QStringView text);
/// "https://www.youtube-nocookie.com/embed/ZEkwCGJ3o7M?enablejsapi=1" → "ZEkwCGJ3o7M"; empty when there is none.
QString videoIdOfEmbed(QStringView url);
/// "Mondays" → "Monday"; empty for anything that is not a day of the week.
QString singularWeekday(QStringView text);
} // namespace kuramori
