// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/audiofile.h"
#include "models/domain/checkrules.h"

#include <QByteArray>

#include <cstdint>

namespace kuramori
{
/// What kuramori-probe said of one file, as it came.
struct ProbeAnswer
{
    std::uint32_t kind = 0; ///< a probe::Kind, unless the child has lost its mind
    QByteArray body;
};

/// NotFound: no such file. Io: it cannot be read. Rejected: a folder, pipe or device. BadSchema: not audio, or no
/// answer that can be understood. TooLarge: a tag or an index over the limits. Messages name the file. Any thread.
Result<ReadAudio> readAudioOf(const ProbeAnswer &answer, const QByteArray &path);
Result<AudioFile> audioFileOf(Result<ReadAudio> read); ///< with the tags taken apart
/// The same of the other request; Refused besides: there is no decoder for it.
Result<DecodedAudio> decodedAudioOf(const ProbeAnswer &answer, const QByteArray &path);
} // namespace kuramori
