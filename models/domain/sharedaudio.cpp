// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sharedaudio.h"

#include <algorithm>

namespace kuramori
{
std::optional<SharedAudioVerdict> sharedAudioVerdict(const SharedAudio &shared)
{
    const qint64 smaller = std::min(shared.bytesA, shared.bytesB);
    const qint64 larger = std::max(shared.bytesA, shared.bytesB);
    if (smaller <= 0 || shared.bytes * 2 < smaller) {
        return std::nullopt;
    }
    const bool isSame = shared.files == shared.filesA && shared.files == shared.filesB;
    return SharedAudioVerdict{isSame, std::min(1.0, double(shared.bytes) / double(larger))};
}
} // namespace kuramori
