// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/frameheader.h"

#include <array>

namespace kuramori::probe
{
namespace
{
constexpr std::size_t mpegHeader = 4;
constexpr std::size_t adtsHeader = 7;
using Rates = std::array<int, 15>; // kbit/s; 0: free format
constexpr Rates layer1 = {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448};
constexpr Rates layer2 = {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384};
constexpr Rates layer3 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
constexpr Rates lowLayer1 = {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256};
constexpr Rates lowOthers = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
constexpr std::array<int, 3> hertz = {44100, 48000, 32000};

const Rates &ratesOf(int layer, bool isLow)
{
    if (isLow) {
        return layer == 1 ? lowLayer1 : lowOthers;
    }
    return layer == 1 ? layer1 : layer == 2 ? layer2 : layer3;
}
} // namespace

std::optional<int> mpegFrameBytes(const std::uint8_t *bytes, std::size_t count)
{
    if (count < mpegHeader || bytes[0] != 0xFF || (bytes[1] & 0xE0) != 0xE0) {
        return std::nullopt;
    }
    const int version = (bytes[1] >> 3) & 3; // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
    const int layer = 4 - ((bytes[1] >> 1) & 3);
    const std::size_t rate = bytes[2] >> 4;
    const std::size_t frequency = (bytes[2] >> 2) & 3;
    if (version == 1 || layer == 4 || rate == 0 || rate >= layer1.size() || frequency >= hertz.size()) {
        return std::nullopt;
    }
    const bool isLow = version != 3;
    const int perSecond = hertz[frequency] / (version == 3 ? 1 : version == 2 ? 2 : 4);
    const int bits = ratesOf(layer, isLow)[rate] * 1000;
    const int padding = (bytes[2] >> 1) & 1;
    if (layer == 1) {
        return (12 * bits / perSecond + padding) * 4;
    }
    return (layer == 3 && isLow ? 72 : 144) * bits / perSecond + padding;
}

std::optional<int> adtsFrameBytes(const std::uint8_t *bytes, std::size_t count)
{
    if (count < adtsHeader || bytes[0] != 0xFF || (bytes[1] & 0xF6) != 0xF0) {
        return std::nullopt;
    }
    return ((bytes[3] & 0x03) << 11) | (bytes[4] << 3) | (bytes[5] >> 5);
}
} // namespace kuramori::probe
