// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/filewindow.h"

#include <limits>

struct AVFormatContext;
struct AVIOContext;

namespace kuramori::probe
{
/// A file as libavformat has it open. Nothing but \a file is opened, whatever it refers to. libavformat complains to
/// nobody unless av_log_set_callback() was called after.
class AvInput
{
public:
    /// \a demuxer by libavformat's name. What lies from \a end on, such as a tag, does not exist for it.
    AvInput(FileWindow &file, const char *demuxer, std::int64_t end = std::numeric_limits<std::int64_t>::max());
    ~AvInput();
    AvInput(const AvInput &) = delete;
    AvInput &operator=(const AvInput &) = delete;

    int error() const { return m_error; } ///< an AVERROR; 0: it is open
    bool isOutOfMemory() const; ///< which is why it is not
    const AVFormatContext &context() const { return *m_context; }
    AVFormatContext &context() { return *m_context; }
    std::int64_t position() const { return m_position; } ///< up to where it has been read, bytes

private:
    static int read(void *opaque, std::uint8_t *to, int bytes);
    static std::int64_t seek(void *opaque, std::int64_t offset, int whence);

    FileWindow &m_file;
    const std::int64_t m_end;
    std::int64_t m_position = 0;
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_context = nullptr;
    int m_error = 0;
};
} // namespace kuramori::probe
