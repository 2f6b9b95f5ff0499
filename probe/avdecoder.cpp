// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/avdecoder.h"

#include "probe/avlevel.h"
#include "probe/frameheader.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <string_view>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/log.h>
}

namespace kuramori::probe
{
namespace
{
constexpr AVRational nanoseconds = {1, 1'000'000'000};
constexpr std::int64_t mostJitterNs = 200'000'000; // of a stream's times, until something is missing
constexpr int packetsPerProgress = 256; // half a minute of sound at most, a tenth of a second of work
constexpr std::size_t mostComplaint = 160;

/// What libav said since it was last asked. It takes a plain function: there is one for the process, which decodes one
/// file at a time.
std::string complaint;
bool hasComplained = false;

void hear(void *, int level, const char *format, std::va_list arguments)
{
    if ((level & 0xFF) > AV_LOG_ERROR) {
        return;
    }
    if (!hasComplained) {
        char text[mostComplaint] = {};
        std::vsnprintf(text, sizeof text, format, arguments);
        complaint = text;
    }
    hasComplained = true;
}

std::string printable(std::string text)
{
    std::erase_if(text, [](char letter) { return letter < ' ' || letter > '~'; });
    return text;
}

bool isEmpty(const AVPacket &packet)
{
    return std::all_of(packet.data, packet.data + packet.size, [](std::uint8_t byte) { return byte == 0; });
}

/// Files put one behind the other have tags in their middle.
bool beginsTag(const AVPacket &packet)
{
    const std::string_view start(reinterpret_cast<const char *>(packet.data), std::size_t(packet.size));
    return start.substr(0, 3) == "ID3" || start.substr(0, 3) == "TAG" || start.substr(0, 8) == "APETAGEX";
}
} // namespace

AvDecoder::AvDecoder(AvInput &input, Format format)
    : m_input(input)
    , m_format(format)
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
{
    hasComplained = false;
    complaint.clear();
    av_log_set_callback(hear);
}

AvDecoder::~AvDecoder()
{
    av_log_set_callback(av_log_default_callback);
    av_frame_free(&m_frame);
    av_packet_free(&m_packet);
    avcodec_free_context(&m_context);
}

AvDecoder::Outcome AvDecoder::open()
{
    AVFormatContext &file = m_input.context();
    for (unsigned i = 0; i < file.nb_streams; ++i) {
        const bool isSound = file.streams[i]->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
        m_stream = isSound && m_stream < 0 ? int(i) : m_stream;
        file.streams[i]->discard = m_stream == int(i) ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    if (m_stream < 0) {
        return Outcome::NoSound;
    }
    const AVStream &stream = *file.streams[m_stream];
    const AVCodec *codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (!codec) {
        return Outcome::NoDecoder;
    }
    m_context = avcodec_alloc_context3(codec);
    if (!m_context || !m_packet || !m_frame) {
        return Outcome::OutOfMemory;
    }
    m_context->thread_count = 1;
    m_context->pkt_timebase = stream.time_base;
    // MP3s have checksums that their encoders got wrong; Ogg's are libavformat's to check, which it always does.
    m_context->err_recognition = m_format == Format::Flac || m_format == Format::OggFlac ? AV_EF_CRCCHECK : 0;
    const bool isOpen = avcodec_parameters_to_context(m_context, stream.codecpar) >= 0
        && avcodec_open2(m_context, codec, nullptr) >= 0;
    return isOpen ? Outcome::Done : Outcome::NoSound;
}

AvDecoder::Outcome AvDecoder::run(const std::function<bool()> &progress)
{
    if (const Outcome opened = open(); opened != Outcome::Done) {
        return opened;
    }
    hasComplained = false; // at what it saw of the header; whether that is sound is told elsewhere
    for (int packets = 1; !m_isOutOfMemory && readPacket(); ++packets) {
        if (m_packet->stream_index == m_stream) {
            note(!isWhole(*m_packet), "not a frame");
            if (!isBeside(*m_packet)) {
                m_result.soundEndByte = m_packet->pos < 0 ? 0 : m_packet->pos + m_packet->size;
                decodePacket(m_packet);
            }
        }
        av_packet_unref(m_packet);
        if (packets % packetsPerProgress == 0 && !progress()) {
            return Outcome::Done;
        }
    }
    decodePacket(nullptr);
    if (m_isOutOfMemory) {
        return Outcome::OutOfMemory;
    }
    if (isBare()) {
        m_result.end = m_isLastCut ? Decoded::End::Cut : Decoded::End::Whole;
    }
    return Outcome::Done;
}

bool AvDecoder::readPacket()
{
    const int read = av_read_frame(&m_input.context(), m_packet);
    m_isOutOfMemory = m_isOutOfMemory || read == AVERROR(ENOMEM);
    if (read == AVERROR(EAGAIN)) {
        return true; // nothing this time
    }
    note(read < 0 && read != AVERROR_EOF, "cannot be read on");
    return read >= 0;
}

/// \a packet null: what the decoder still holds.
void AvDecoder::decodePacket(const AVPacket *packet)
{
    const int sent = avcodec_send_packet(m_context, packet);
    int received = 0;
    while (received >= 0) {
        received = avcodec_receive_frame(m_context, m_frame);
        if (received >= 0) {
            takeFrame(*m_frame);
            av_frame_unref(m_frame);
        }
    }
    m_isOutOfMemory = m_isOutOfMemory || sent == AVERROR(ENOMEM) || received == AVERROR(ENOMEM);
    const bool isWrong = (sent < 0 && sent != AVERROR_EOF) || (received != AVERROR(EAGAIN) && received != AVERROR_EOF);
    note(isWrong, "cannot be decoded");
}

void AvDecoder::takeFrame(const AVFrame &frame)
{
    if (frame.sample_rate <= 0 || frame.nb_samples <= 0) {
        return;
    }
    // What a damaged page or frame took along shows in the times of the next.
    const bool hasTimes = m_format == Format::Flac || m_format == Format::OggVorbis || m_format == Format::OggOpus
        || m_format == Format::Asf;
    if (hasTimes && frame.pts != AV_NOPTS_VALUE) {
        const AVRational base = m_input.context().streams[m_stream]->time_base;
        const std::int64_t at = av_rescale_q(frame.pts, base, nanoseconds);
        m_firstNs = m_firstNs ? m_firstNs : at - m_result.ns;
        const std::int64_t ahead = at - *m_firstNs - m_result.ns - m_lostNs;
        note(ahead > mostJitterNs, "sound is missing");
        m_lostNs += ahead > mostJitterNs ? ahead : 0;
    }
    m_result.ns += av_rescale(frame.nb_samples, 1'000'000'000, frame.sample_rate);
    ++m_result.frames;
    if (isLoud(frame)) {
        m_result.soundEndNs = m_result.ns;
    }
}

/// Of frames that say their length: a parser hands out what lies between them, too, and decoders pass over it in
/// silence. Only the end of a file is cut or empty: anywhere else it comes in one piece with what follows.
bool AvDecoder::isWhole(const AVPacket &packet)
{
    if (!isBare() || beginsTag(packet)) {
        return true;
    }
    const auto size = std::size_t(packet.size);
    const auto bytes = m_format == Format::Mpeg ? mpegFrameBytes(packet.data, size) : adtsFrameBytes(packet.data, size);
    const bool isFree = m_format == Format::Mpeg && !bytes && size >= 2 && packet.data[0] == 0xFF;
    m_isLastCut = bytes && *bytes > packet.size;
    return m_isLastCut || isEmpty(packet) || isFree || (bytes && *bytes == packet.size);
}

/// Whether it holds none of the sound: padding, or a tag.
bool AvDecoder::isBeside(const AVPacket &packet) const
{
    return isBare() && (isEmpty(packet) || beginsTag(packet));
}

/// A place counts once, however much is said of it.
void AvDecoder::note(bool isWrong, const char *what)
{
    if (!isWrong && !hasComplained) {
        return;
    }
    ++m_result.errors;
    if (!m_result.firstErrorNs) {
        m_result.firstErrorNs = m_result.ns;
        m_result.firstError = printable(hasComplained ? complaint : what);
    }
    hasComplained = false;
}
} // namespace kuramori::probe
