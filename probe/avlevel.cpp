// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avlevel.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/samplefmt.h>
}

namespace kuramori::probe
{
namespace
{
constexpr double loud = 0.001; // -60 dB

/// Most frames are loud: looked at in blocks, so that the first block answers and the compiler can use wide registers.
template <class Sample>
bool isLoud(const std::uint8_t *bytes, std::size_t count, Sample threshold)
{
    constexpr std::size_t block = 256;
    const auto *samples = reinterpret_cast<const Sample *>(bytes);
    for (std::size_t start = 0; start < count; start += block) {
        bool any = false;
        const std::size_t end = start + block < count ? start + block : count;
        for (std::size_t i = start; i < end; ++i) {
            any |= samples[i] > threshold || samples[i] < -threshold;
        }
        if (any) {
            return true;
        }
    }
    return false;
}

template <class Sample>
constexpr Sample share()
{
    return Sample(double(std::numeric_limits<Sample>::max()) * loud);
}

bool isLoud(AVSampleFormat packed, const std::uint8_t *bytes, std::size_t count)
{
    switch (packed) {
    case AV_SAMPLE_FMT_FLT:
        return isLoud<float>(bytes, count, float(loud));
    case AV_SAMPLE_FMT_DBL:
        return isLoud<double>(bytes, count, loud);
    case AV_SAMPLE_FMT_S16:
        return isLoud<std::int16_t>(bytes, count, share<std::int16_t>());
    case AV_SAMPLE_FMT_S32:
        return isLoud<std::int32_t>(bytes, count, share<std::int32_t>());
    default:
        return true;
    }
}
} // namespace

bool isLoud(const AVFrame &frame)
{
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const int channels = frame.ch_layout.nb_channels;
    const bool isPlanar = av_sample_fmt_is_planar(format) != 0;
    const std::size_t count = std::size_t(frame.nb_samples) * std::size_t(isPlanar ? 1 : channels);
    for (int plane = 0; plane < (isPlanar ? channels : 1); ++plane) {
        if (isLoud(av_get_packed_sample_fmt(format), frame.extended_data[plane], count)) {
            return true;
        }
    }
    return false;
}
} // namespace kuramori::probe
