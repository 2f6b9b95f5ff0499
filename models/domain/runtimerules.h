// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checkrules.h"

namespace kuramori
{
/// How long a recording plays by somebody's word.
struct StatedRuntime
{
    std::chrono::milliseconds length{0}; ///< above 0
    QString by; ///< bookSourceName() of tags and side-cars, "server " and its name
    bool operator==(const StatedRuntime &) const = default;
};
using StatedRuntimes = QList<StatedRuntime>; ///< the most trusted first

/// What is known of the length of a file and of the book that it is of, beside what decoding it shows.
struct RuntimeFacts
{
    StatedRuntimes ofFile;
    StatedRuntimes ofBook;
    bool isWhole = false; ///< the book has no other audio file
    bool isLast = false; ///< of its book, in playing order
    std::optional<std::chrono::milliseconds>
        others; ///< of the book's other files; empty: one does not say, or is damaged
    bool operator==(const RuntimeFacts &) const = default;
};

// All pure; empty: nothing is wrong.

/// Up to 2 % short is well, up to 5 % a warning, more or over ten minutes a fault (audiobooks.md §2.12). Half a second
/// is always well: encoders' delay and padding.
std::optional<CheckWeight> weightOfShort(std::chrono::milliseconds found, std::chrono::milliseconds expected);

/// Silence at the end, and the length against what is known of it. A book of several files is compared as a whole, and
/// its last file is told. A single statement that the length fulfils makes another's a warning at most; tags are never
/// more, for they are copied from one file to the next. More than 5 % over is a note: publishers leave out what a file
/// has.
CheckFindings runtimeFindings(const DecodedAudio &decoded, const RuntimeFacts &facts);
} // namespace kuramori
