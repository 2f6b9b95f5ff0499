// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace kuramori::probe
{
/// What decoding a whole file has shown.
struct Decoded
{
    enum class End {
        Unsaid, ///< the format has no mark for it
        Whole,
        Cut, ///< in the middle of a frame or page
        Open, ///< after a whole page that does not say it is the last
    };

    std::int64_t ns = 0; ///< of sound that could be decoded
    std::int64_t soundEndNs = 0; ///< up to where it is not silent; 0: it never is
    std::int64_t soundEndByte = 0; ///< of the file; behind the last frame; 0: not told
    std::int64_t emptyBytes = 0; ///< from there to the end, or to the tags at the end
    std::int64_t frames = 0;
    std::int64_t errors = 0; ///< pieces of the file that something was wrong with
    std::optional<std::int64_t> firstErrorNs; ///< how much was decoded before the first of them
    std::string firstError; ///< what the decoder said of it: printable ASCII, may be empty
    End end = End::Unsaid;
};
} // namespace kuramori::probe
