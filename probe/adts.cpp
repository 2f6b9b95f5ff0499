// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/adts.h"

#include <array>

namespace kuramori::probe
{
namespace
{
constexpr std::int64_t walkedBytes = 1024 * 1024;
constexpr std::int64_t samplesPerFrame = 1024;
constexpr std::array<int, 13> sampleRates
    = {96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350};

struct Frame
{
    int sampleRate;
    int channels; // 0: told inside
    int bytes;
    int blocks; // of 1024 samples
};

std::optional<Frame> frameAt(FileWindow &file, std::int64_t offset)
{
    std::array<unsigned char, 7> head = {};
    const bool isWhole = file.read(offset, reinterpret_cast<char *>(head.data()), head.size()) == head.size();
    if (!isWhole || head[0] != 0xFF || (head[1] & 0xF6) != 0xF0) {
        return std::nullopt;
    }
    const std::size_t rate = (head[2] >> 2) & 0x0F;
    const int bytes = ((head[3] & 0x03) << 11) | (head[4] << 3) | (head[5] >> 5);
    if (rate >= sampleRates.size() || bytes < int(head.size())) {
        return std::nullopt;
    }
    const int channels = ((head[2] & 0x01) << 2) | (head[3] >> 6);
    return Frame{sampleRates[rate], channels == 7 ? 8 : channels, bytes, (head[6] & 0x03) + 1};
}
} // namespace

bool readAdts(FileWindow &file, std::int64_t offset, Facts &facts)
{
    const std::optional<Frame> first = frameAt(file, offset);
    std::int64_t at = offset, blocks = 0, frames = 0;
    while (at - offset < walkedBytes) {
        const std::optional<Frame> frame = frameAt(file, at);
        if (!frame || at + frame->bytes > file.size()) {
            break;
        }
        at += frame->bytes;
        blocks += frame->blocks;
        ++frames;
    }
    if (!first || frames < 2) {
        return false;
    }
    const double walked = double(at - offset);
    facts.isEstimated = walked >= double(walkedBytes);
    const double share = facts.isEstimated ? double(file.size() - offset) / walked : 1;
    const double seconds = double(blocks * samplesPerFrame) / first->sampleRate;
    facts.container = "aac";
    facts.codec = "aac";
    facts.duration = std::int64_t(seconds * share * 1000);
    facts.bitrate = int(walked * 8 / seconds);
    facts.sampleRate = first->sampleRate;
    if (first->channels > 0) {
        facts.channels = first->channels;
    }
    return true;
}
} // namespace kuramori::probe
