// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avreader.h"

#include "probe/text.h"

#include <algorithm>
#include <limits>
#include <set>

extern "C" {
#include <libavcodec/codec_id.h>
#include <libavformat/avformat.h>
#include <libavutil/dict.h>
#include <libavutil/log.h>
#include <libavutil/mathematics.h>
#include <libavutil/mem.h>
}

namespace kuramori::probe
{
namespace
{
constexpr int bufferBytes = 32 * 1024;
constexpr AVRational milliseconds = {1, 1000};

/// The file as libavformat reads it.
struct Input
{
    FileWindow *file;
    std::int64_t position = 0;

    static int read(void *opaque, std::uint8_t *to, int bytes)
    {
        auto &input = *static_cast<Input *>(opaque);
        const std::size_t done = input.file->read(input.position, reinterpret_cast<char *>(to), std::size_t(bytes));
        input.position += std::int64_t(done);
        return done == 0 ? AVERROR_EOF : int(done);
    }

    static std::int64_t seek(void *opaque, std::int64_t offset, int whence)
    {
        auto &input = *static_cast<Input *>(opaque);
        const int origin = whence & ~AVSEEK_FORCE;
        if (origin == AVSEEK_SIZE) {
            return input.file->size();
        }
        const std::int64_t from = origin == SEEK_CUR ? input.position : origin == SEEK_END ? input.file->size() : 0;
        const bool isInside = offset <= std::numeric_limits<std::int64_t>::max() / 2 && from + offset >= 0;
        return isInside ? input.position = from + offset : AVERROR(EINVAL);
    }
};

/// An opened file with all that belongs to it.
class Opened
{
public:
    Opened(FileWindow &file, const char *demuxer)
        : m_input{&file}
    {
        av_log_set_level(AV_LOG_QUIET);
        auto *buffer = static_cast<unsigned char *>(av_malloc(bufferBytes));
        m_io = avio_alloc_context(buffer, bufferBytes, 0, &m_input, Input::read, nullptr, Input::seek);
        m_context = avformat_alloc_context();
        if (!buffer || !m_io || !m_context) {
            m_error = AVERROR(ENOMEM);
            return;
        }
        m_context->pb = m_io;
        m_context->max_streams = 64;
        m_error = avformat_open_input(&m_context, nullptr, av_find_input_format(demuxer), nullptr);
    }

    ~Opened()
    {
        avformat_close_input(&m_context); // also takes one that failed to open
        if (m_io) {
            av_freep(&m_io->buffer);
        }
        avio_context_free(&m_io);
    }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    int error() const { return m_error; }
    const AVFormatContext &context() const { return *m_context; }

private:
    Input m_input;
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_context = nullptr;
    int m_error = 0;
};

std::string titleOf(const AVDictionary *metadata)
{
    const AVDictionaryEntry *title = av_dict_get(metadata, "title", nullptr, 0);
    return title ? cleanUtf8(title->value) : std::string();
}

template <class Number>
void fill(std::optional<Number> &known, std::int64_t value)
{
    if (!known && value > 0 && value <= std::numeric_limits<Number>::max()) {
        known = Number(value);
    }
}

void readStream(const AVFormatContext &context, Facts &facts)
{
    AVStream **const end = context.streams + context.nb_streams;
    AVStream **const found = std::find_if(context.streams, end, [](const AVStream *stream) {
        return stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
    });
    if (found == end) {
        return;
    }
    const AVStream &stream = **found;
    if (facts.codec.empty() && stream.codecpar->codec_id != AV_CODEC_ID_NONE) {
        facts.codec = avcodec_get_name(stream.codecpar->codec_id);
    }
    if (stream.duration != AV_NOPTS_VALUE) {
        fill(facts.duration, av_rescale_q(stream.duration, stream.time_base, milliseconds));
    }
    fill(facts.sampleRate, stream.codecpar->sample_rate);
    // MP4 states channels twice, and only the decoder's own statement is to be trusted (ISO 14496-12, 12.2.3).
    if (stream.codecpar->ch_layout.nb_channels > 0) {
        facts.channels = stream.codecpar->ch_layout.nb_channels;
    }
    fill(facts.bitrate, stream.codecpar->bit_rate);
}

void readChapters(const AVFormatContext &context, Facts &facts)
{
    for (unsigned i = 0; i < context.nb_chapters; ++i) {
        const AVChapter &chapter = *context.chapters[i];
        facts.addChapter({av_rescale_q(chapter.start, chapter.time_base, milliseconds),
                          av_rescale_q(chapter.end, chapter.time_base, milliseconds), titleOf(chapter.metadata)});
    }
}
} // namespace

AvReader::Outcome AvReader::readTechnical(FileWindow &file, const char *demuxer, Facts &facts)
{
    const Opened opened(file, demuxer);
    if (opened.error() != 0) {
        return opened.error() == AVERROR(ENOMEM) ? Outcome::OutOfMemory : Outcome::NotThis;
    }
    readStream(opened.context(), facts);
    readChapters(opened.context(), facts);
    return facts.codec.empty() ? Outcome::NotThis : Outcome::Read;
}

void AvReader::readTags(FileWindow &file, const char *demuxer, Facts &facts)
{
    const Opened opened(file, demuxer);
    if (opened.error() != 0) {
        return;
    }
    Facts found;
    const auto take = [&found](const AVDictionary *metadata) {
        const AVDictionaryEntry *entry = nullptr;
        while ((entry = av_dict_get(metadata, "", entry, AV_DICT_IGNORE_SUFFIX))) {
            found.addTag(entry->key, cleanUtf8(entry->value));
        }
    };
    take(opened.context().metadata);
    for (unsigned i = 0; i < opened.context().nb_streams; ++i) {
        take(opened.context().streams[i]->metadata); // where Ogg keeps its comments
    }
    std::set<std::string_view> lacking;
    for (const auto &[key, value] : found.tags()) {
        if (!facts.has(key)) {
            lacking.insert(key);
        }
    }
    for (const auto &[key, value] : found.tags()) {
        if (lacking.count(key) > 0) {
            facts.addTag(key, value);
        }
    }
}
} // namespace kuramori::probe
