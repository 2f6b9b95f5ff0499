// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace kuramori
{
class ReadTx;

/// What a report tells of the audiobooks, and of what is missing of them and of anime: how many there are ("books",
/// "missing_count", "upcoming_count", "review_count", "drift_count", "unsure_series_count"), and the first of each, the
/// most urgent first: "missing" and "upcoming" as `query wanted` prints them, "review", "drifts" and "unsure_series".
QJsonObject libraryReport(ReadTx &tx);
/// The words of its page.
QJsonObject libraryLabels();
} // namespace kuramori
