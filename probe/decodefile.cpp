// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/decodefile.h"

#include "probe/audioend.h"
#include "probe/confinement.h"
#include "probe/decodedjson.h"
#include "probe/decoder.h"

#include <algorithm>
#include <new>

extern "C" {
#include <libavutil/error.h>
}

namespace kuramori::probe
{
namespace
{
// A slow processor decodes AAC a hundred times as fast as it plays: at 64 kbit/s 800 KB a second. Silence packs
// further than that, but is quick to decode.
constexpr std::int64_t bytesPerSecond = 128 * 1024;
constexpr std::int64_t leastSeconds = 60;
constexpr std::int64_t nsPerMs = 1'000'000;

bool isOgg(Format format)
{
    return format == Format::OggVorbis || format == Format::OggOpus || format == Format::OggFlac
        || format == Format::OggSpeex;
}

Answer answerOf(Decoder::Outcome outcome, const Decoded &decoded)
{
    switch (outcome) {
    case Decoder::Outcome::NoSound:
        return {Kind::NotAudio, "no track of sound"};
    case Decoder::Outcome::NoDecoder:
        return {Kind::NoDecoder, {}};
    case Decoder::Outcome::OutOfMemory:
        return {Kind::TooLarge, "more than the memory limit"};
    case Decoder::Outcome::Done:
        break;
    }
    return {Kind::Decoded, toJson(decoded)};
}

Answer decodeOpened(FileWindow &file, const std::string &path,
                    const std::function<bool(const DecodeProgress &)> &progress)
{
    if (file.size() == 0) {
        return {Kind::NotAudio, "empty"};
    }
    const Format format = sniff(file).format;
    if (format == Format::Unknown && !endsIn(path, ".mp3") && file.trouble() == FileWindow::Trouble::None) {
        return {Kind::NotAudio, {}};
    }
    const bool isBare = format == Format::Mpeg || format == Format::Adts || format == Format::Unknown;
    const std::int64_t end = isBare ? audioEnd(file) : file.size();
    AvInput input(file, demuxerOf(format), end);
    if (input.error() == 0) {
        Decoder decoder(input, format == Format::Unknown ? Format::Mpeg : format);
        const Decoder::Outcome outcome = decoder.run([&] {
            return progress({decoder.result().ns / nsPerMs, input.position()});
        });
        if (file.trouble() != FileWindow::Trouble::None) {
            return troubleOf(file);
        }
        Decoded decoded = decoder.result();
        if (isOgg(format)) {
            decoded.end = oggEnd(file);
        } else if (format == Format::Mp4) {
            decoded.end = mp4End(file);
        }
        const bool tellsEnd = isBare && decoded.soundEndByte > 0;
        decoded.emptyBytes = tellsEnd ? std::max<std::int64_t>(end - decoded.soundEndByte, 0) : 0;
        return answerOf(outcome, decoded);
    }
    if (file.trouble() != FileWindow::Trouble::None) {
        return troubleOf(file);
    }
    return {input.error() == AVERROR(ENOMEM) ? Kind::TooLarge : Kind::NotAudio, "cannot be opened"};
}
} // namespace

Answer decodeFile(const std::string &path, const std::function<bool(const DecodeProgress &)> &progress)
{
    try {
        FileWindow file(path);
        if (file.trouble() != FileWindow::Trouble::None) {
            return troubleOf(file);
        }
        Confinement::beginFile(std::uint64_t(leastSeconds + file.size() / bytesPerSecond));
        return decodeOpened(file, path, progress);
    } catch (const std::bad_alloc &) {
        return {Kind::TooLarge, "more than the memory limit"};
    }
}
} // namespace kuramori::probe
