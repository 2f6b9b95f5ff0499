// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avinput.h"

#include <algorithm>

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/log.h>
#include <libavutil/mem.h>
}

namespace kuramori::probe
{
namespace
{
constexpr int bufferBytes = 32 * 1024;
constexpr unsigned mostStreams = 64;
} // namespace

AvInput::AvInput(FileWindow &file, const char *demuxer, std::int64_t end)
    : m_file(file)
    , m_end(std::min(end, file.size()))
{
    av_log_set_level(AV_LOG_QUIET);
    auto *buffer = static_cast<unsigned char *>(av_malloc(bufferBytes));
    m_io = avio_alloc_context(buffer, bufferBytes, 0, this, read, nullptr, seek);
    m_context = avformat_alloc_context();
    if (!buffer || !m_io || !m_context) {
        m_error = AVERROR(ENOMEM);
        return;
    }
    m_context->pb = m_io;
    m_context->max_streams = int(mostStreams);
    m_error = avformat_open_input(&m_context, nullptr, av_find_input_format(demuxer), nullptr);
}

AvInput::~AvInput()
{
    avformat_close_input(&m_context); // also takes one that failed to open
    if (m_io) {
        av_freep(&m_io->buffer);
    }
    avio_context_free(&m_io);
}

bool AvInput::isOutOfMemory() const
{
    return m_error == AVERROR(ENOMEM);
}

int AvInput::read(void *opaque, std::uint8_t *to, int bytes)
{
    auto &input = *static_cast<AvInput *>(opaque);
    const std::int64_t left = std::clamp<std::int64_t>(input.m_end - input.m_position, 0, bytes);
    const std::size_t done = input.m_file.read(input.m_position, reinterpret_cast<char *>(to), std::size_t(left));
    input.m_position += std::int64_t(done);
    return done == 0 ? AVERROR_EOF : int(done);
}

std::int64_t AvInput::seek(void *opaque, std::int64_t offset, int whence)
{
    auto &input = *static_cast<AvInput *>(opaque);
    const int origin = whence & ~AVSEEK_FORCE;
    if (origin == AVSEEK_SIZE) {
        return input.m_end;
    }
    const std::int64_t from = origin == SEEK_CUR ? input.m_position : origin == SEEK_END ? input.m_end : 0;
    const bool isInside = offset <= std::numeric_limits<std::int64_t>::max() / 2 && from + offset >= 0;
    return isInside ? input.m_position = from + offset : AVERROR(EINVAL);
}
} // namespace kuramori::probe
