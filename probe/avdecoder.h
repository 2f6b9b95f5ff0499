// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/avinput.h"
#include "probe/decoded.h"
#include "probe/sniff.h"

#include <functional>

struct AVCodecContext;
struct AVFrame;
struct AVPacket;

namespace kuramori::probe
{
/// Decodes the first sound track of an opened file to its end, and counts what is wrong on the way.
class AvDecoder
{
public:
    AvDecoder(AvInput &input, Format format);
    ~AvDecoder();
    AvDecoder(const AvDecoder &) = delete;
    AvDecoder &operator=(const AvDecoder &) = delete;

    enum class Outcome { Done, NoSound, NoDecoder, OutOfMemory };
    /// \a progress is called now and then, with result() as it is; false from it ends the decoding.
    Outcome run(const std::function<bool()> &progress);
    const Decoded &result() const { return m_result; }

private:
    Outcome open();
    bool readPacket();
    void decodePacket(const AVPacket *packet);
    void takeFrame(const AVFrame &frame);
    bool isBare() const { return m_format == Format::Mpeg || m_format == Format::Adts; } // frames without a container
    bool isWhole(const AVPacket &packet);
    bool isBeside(const AVPacket &packet) const;
    void note(bool isWrong, const char *what = "");

    AvInput &m_input;
    const Format m_format;
    int m_stream = -1;
    AVCodecContext *m_context = nullptr;
    AVPacket *m_packet = nullptr;
    AVFrame *m_frame = nullptr;
    std::int64_t m_lostNs = 0; // by the stream's own times
    std::optional<std::int64_t> m_firstNs; // the stream's time at its beginning
    bool m_isLastCut = false;
    bool m_isOutOfMemory = false;
    Decoded m_result;
};
} // namespace kuramori::probe
