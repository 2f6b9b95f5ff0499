// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What the program and kuramori-probe say to each other over one stream in both directions. A frame is a Header in the
/// machine's own byte order and as many bytes as it states. A request carries a path, byte for byte, and is answered
/// in turn by one frame with the same id; before the answer to Decode come any number of Progress. No Qt: the child
/// knows none.
namespace kuramori::probe
{
enum class Kind : std::uint32_t {
    Hello = 1, ///< the child's first frame; its id is the version
    Request = 2, ///< body: the path
    Facts = 3, ///< body: JSON, see factsjson.h
    Absent = 4, ///< no such file; from here on the body is a technical detail in ASCII
    Unreadable = 5, ///< may not be opened, or reading failed
    NotRegular = 6, ///< a folder, pipe, socket or device
    NotAudio = 7, ///< nothing in it that a player would play
    TooLarge = 8, ///< a tag or an index over the limits
    Decode = 9, ///< the other request; body: the path
    Progress = 10, ///< body: a DecodeProgress
    Decoded = 11, ///< body: JSON, see decodedjson.h
    NoDecoder = 12, ///< audio that libavcodec knows no decoder for, or that is encrypted
};

struct Header
{
    std::uint32_t bytes; ///< of the body
    std::uint32_t id;
    std::uint32_t kind;
};
static_assert(sizeof(Header) == 12);

/// How far a decoding has come.
struct DecodeProgress
{
    std::int64_t decodedMs;
    std::int64_t readBytes;
};
static_assert(sizeof(DecodeProgress) == 16);

constexpr std::uint32_t version = 2; ///< of all this; a child of another build is not talked to
constexpr std::size_t mostPathBytes = 4096; ///< PATH_MAX
constexpr std::size_t mostAnswerBytes = 16 * 1024 * 1024; ///< what the caps below come to, with JSON's escapes

constexpr std::size_t mostValueBytes = 4096; ///< of a tag or a chapter's title, in UTF-8
constexpr std::size_t mostValues = 64; ///< of one key
constexpr std::size_t mostTextBytes = 2 * 1024 * 1024; ///< of all values and titles of a file
constexpr std::size_t mostChapters = 20'000;
} // namespace kuramori::probe
