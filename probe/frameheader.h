// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace kuramori::probe
{
/// How many bytes the MPEG audio frame that begins here has, its header included (ISO 11172-3, 2.4.1.3; 13818-3).
/// Nothing: no header, or free format, which states no length.
std::optional<int> mpegFrameBytes(const std::uint8_t *bytes, std::size_t count);
/// The same of an AAC frame in ADTS (ISO 13818-7, 6.2).
std::optional<int> adtsFrameBytes(const std::uint8_t *bytes, std::size_t count);
} // namespace kuramori::probe
