// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audiofile.h"
#include "models/domain/filecheck.h"

namespace kuramori
{
// What facts about a file mean. All pure; empty: nothing is wrong.

/// How the disk answers when the file is looked for.
enum class FilePresence { There, RootOffline, Absent, Unreadable };
/// `isChanged`: its inode, size or time is not what the scan saw. \a size in bytes, as it is now.
CheckFindings presenceFindings(FilePresence presence, bool isChanged, qint64 size);

/// What was read of it without decoding.
struct HeaderFacts
{
    std::optional<AudioFile> audio; ///< empty: it was not read yet, or could not be
    QString trouble; ///< why it could not be
    bool mayPass = false; ///< the trouble: the next scan tries again
    qint64 size = 0; ///< bytes
};
CheckFindings headerFindings(const HeaderFacts &facts);
CheckFindings chapterFindings(const AudioFile &audio);

/// What decoding all of it showed.
struct DecodedAudio
{
    enum class End { Unsaid, Whole, Cut, Open };

    std::chrono::milliseconds decoded{0}; ///< that plays
    std::chrono::milliseconds soundEnd{0}; ///< silent from there on (below -60 dB); 0: always
    qint64 emptyBytes = 0; ///< behind the last frame, before tags
    qint64 frames = 0;
    qint64 errors = 0; ///< places that something is wrong with
    std::optional<std::chrono::milliseconds> firstError;
    QString complaint; ///< what the decoder said of the first
    End end = End::Unsaid;
    bool operator==(const DecodedAudio &) const = default;
};
CheckFindings decodeFindings(const DecodedAudio &decoded, const HeaderFacts &header);
} // namespace kuramori
