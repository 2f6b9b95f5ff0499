// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avreader.h"

#include "probe/avinput.h"
#include "probe/text.h"

#include <algorithm>
#include <limits>
#include <set>

extern "C" {
#include <libavcodec/codec_id.h>
#include <libavformat/avformat.h>
#include <libavutil/dict.h>
#include <libavutil/mathematics.h>
}

namespace kuramori::probe
{
namespace
{
constexpr AVRational milliseconds = {1, 1000};

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

/// Nero's list of chapters (`chpl`) and the markers of ASF state where each begins, and no ends.
void readChapters(const AVFormatContext &context, Facts &facts)
{
    for (unsigned i = 0; i < context.nb_chapters; ++i) {
        const AVChapter &chapter = *context.chapters[i];
        const std::int64_t end = chapter.end == AV_NOPTS_VALUE ? chapter.start : chapter.end;
        facts.addChapter({av_rescale_q(chapter.start, chapter.time_base, milliseconds),
                          av_rescale_q(end, chapter.time_base, milliseconds), titleOf(chapter.metadata)});
    }
}
} // namespace

AvReader::Outcome AvReader::readTechnical(FileWindow &file, const char *demuxer, Facts &facts)
{
    const AvInput opened(file, demuxer);
    if (opened.error() != 0) {
        return opened.error() == AVERROR(ENOMEM) ? Outcome::OutOfMemory : Outcome::NotThis;
    }
    readStream(opened.context(), facts);
    readChapters(opened.context(), facts);
    return facts.codec.empty() ? Outcome::NotThis : Outcome::Read;
}

void AvReader::readTags(FileWindow &file, const char *demuxer, Facts &facts)
{
    const AvInput opened(file, demuxer);
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
