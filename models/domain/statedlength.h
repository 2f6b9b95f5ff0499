// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace kuramori
{
/// How long something plays, as people and programs write it: "10:12:44", "10:12:44.5" (SMIL's full clock value, as
/// EPUB has it), "10 hrs and 12 mins", "10h 12m 44s", "612 min", "PT10H12M44S" (ISO 8601), "11 Std. 5 Min.". Nothing
/// for anything else, and for what says too little to compare files with: "12:44" (hours or minutes?), "10 hours",
/// minutes of less than an hour. More than 0, at most 1,000 hours. Linear; pure.
std::optional<std::chrono::milliseconds> statedLength(QStringView text);
} // namespace kuramori
