// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace kuramori
{
/// How deep a check of a file looks, cheapest first; each includes those before it. Numbers and names reach the store:
/// frozen.
enum class CheckTier {
    Presence = 1, ///< it is there, readable, as the scan saw it, and not empty
    Header, ///< what it says of itself fits together and into its size
    Tracks, ///< its chapters, and its place among the files of its book
    Decode, ///< every frame of it
    Runtime, ///< silence, and its length against what is known of it
};
inline constexpr std::array checkTiers{CheckTier::Presence, CheckTier::Header, CheckTier::Tracks, CheckTier::Decode,
                                       CheckTier::Runtime};
QString checkTierName(CheckTier tier); ///< "presence", "header" …
std::optional<CheckTier> checkTierFrom(const QString &nameOrNumber);

enum class FileVerdict {
    Unknown, ///< it could not be looked at; nothing is wrong as far as that goes
    Sound, ///< as far as the tier looks
    Suspect, ///< something does not fit; it may play well
    Damaged, ///< something is lost
};
inline constexpr std::array fileVerdicts{FileVerdict::Unknown, FileVerdict::Sound, FileVerdict::Suspect,
                                         FileVerdict::Damaged};
QString fileVerdictName(FileVerdict verdict); ///< "unknown" …: frozen
std::optional<FileVerdict> fileVerdictFrom(const QString &name);

/// What a check can find. Names reach the store: frozen.
enum class CheckRule {
    Offline, ///< the folder of the library is away
    Absent, ///< the folder is there, the file is not
    Unreadable, ///< it may not be opened, or its disk fails
    Changed, ///< it is other than when the library was last scanned
    Empty, ///< 0 bytes
    NotRead, ///< no scan has read what it says of itself
    NotAudio, ///< nothing in it that can be played
    Encrypted,
    LengthUnknown, ///< it does not say how long it plays
    LengthEstimated, ///< it does not, and it is worked out from its size
    TooSmall, ///< for the length it states; in bytes
    TrackGap, ///< a number is missing before it
    TrackMissingAtStart, ///< the book begins with it, and it is not the first
    TrackMissingAtEnd, ///< the book ends with it, and it is not the last by its own count
    TrackDouble, ///< another file of the book has its number
    TrackOrder, ///< names and tags put the book in different orders, from it on
    ChapterOrder, ///< a chapter begins before the one in front of it
    ChapterOverlap, ///< a chapter ends after the next has begun
    ChapterBeyondEnd, ///< a chapter begins where there is nothing left; expected: there, in ms
    NoDecoder, ///< nothing here knows how to decode it
    DecoderCrashed, ///< decoding ends the program that decodes
    DecoderGaveUp, ///< decoding takes more time or memory than it may
    RoughStart, ///< its first frame refers to one that is not there: it was cut out of something
    DecodeErrors, ///< places that cannot be decoded
    CutOff, ///< it ends in the middle of a frame, page or box
    NotEnded, ///< its last page does not say that it is the last
    EmptyTail, ///< behind the last frame lies nothing but filling; in bytes
    Shorter, ///< it plays shorter than it says; in ms
    Longer, ///< and longer
    Silent, ///< from beginning to end
    SilentTail, ///< for the last minute or more; in ms
    RuntimeShort, ///< against the runtime that somebody states; in ms; detail: who (StatedRuntime::by)
    RuntimeLong,
    BookShort, ///< likewise all files of its book together; told of the last
    BookLong,
};
QString checkRuleName(CheckRule rule); ///< "offline", "track_gap" …
std::optional<CheckRule> checkRuleFrom(const QString &name);

enum class CheckWeight {
    Note, ///< changes no verdict
    Obstacle, ///< not everything could be looked at
    Warning,
    Fault,
};
QString checkWeightName(CheckWeight weight); ///< "note" …: frozen
std::optional<CheckWeight> checkWeightFrom(const QString &name);

/// One thing a check found, with its evidence.
struct CheckFinding
{
    CheckRule rule;
    CheckWeight weight = CheckWeight::Warning;
    std::optional<std::chrono::milliseconds> at; ///< where in the sound
    std::optional<qint64> expected; ///< in the unit of the rule
    std::optional<qint64> found; ///< likewise; of errors and chapters, how many
    QString detail; ///< technical, or foreign text
    bool operator==(const CheckFinding &) const = default;
};
using CheckFindings = QList<CheckFinding>;

/// A place in the sound as players show it: 1:02:03.
QString clockText(std::chrono::milliseconds at);
// Words for people.
QString fileVerdictWord(FileVerdict verdict);
QString checkTierWord(CheckTier tier);
/// One sentence for people, without the name of the file.
QString checkSentence(const CheckFinding &finding);

FileVerdict verdictOf(const CheckFindings &findings);
/// The first place in the sound that something other than a note is about.
std::optional<std::chrono::milliseconds> breaksAt(const CheckFindings &findings);
} // namespace kuramori
