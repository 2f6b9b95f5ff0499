// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace kuramori
{
/// Audio files that two items both have, and all that each has.
struct SharedAudio
{
    int files = 0; ///< of the same content in both
    qint64 bytes = 0; ///< of these
    int filesA = 0;
    qint64 bytesA = 0;
    int filesB = 0;
    qint64 bytesB = 0;
    bool operator==(const SharedAudio &) const = default;
};

struct SharedAudioVerdict
{
    bool isSame = false; ///< false: a person decides
    double score = 0; ///< bytes in common of the larger item's, 0 to 1
    bool operator==(const SharedAudioVerdict &) const = default;
};

/// Whether items are the same by their files (audiobooks.md §8.6): surely when each file of both is in the other;
/// perhaps when half the bytes of the smaller are. Less is nothing: publishers open and close their books with the same
/// files. Pure.
std::optional<SharedAudioVerdict> sharedAudioVerdict(const SharedAudio &shared);
} // namespace kuramori
