// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/filecheck.h"

#include <array>
#include <optional>

namespace kuramori
{
class ReadTx;

/// How much of the audio files that are there was checked, how deep, and what came of it. A check of a file that has
/// changed since counts as none.
struct IntegrityFigures
{
    qint64 files = 0;
    qint64 changed = 0; ///< checked, but other than they were
    std::array<qint64, fileVerdicts.size()> verdicts{}; ///< files, by FileVerdict
    std::array<qint64, checkTiers.size()> tiers{}; ///< files, by how deep their check looked; the first is presence
    bool isNightly = false; ///< the schedule of the share that is checked each night runs
    std::optional<Timestamp> lastNight; ///< when that began last
    std::optional<Timestamp> nextNight;

    qint64 count(FileVerdict verdict) const { return verdicts.at(std::size_t(verdict)); }
    qint64 count(CheckTier tier) const { return tiers.at(std::size_t(tier) - 1); }
    qint64 checked() const;
    qint64 never() const { return files - checked() - changed; }
    bool operator==(const IntegrityFigures &) const = default;
};

IntegrityFigures integrityFigures(ReadTx &tx);
} // namespace kuramori
