// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/decodefile.h"

#include "probe/audioend.h"
#include "probe/avdecoder.h"
#include "probe/confinement.h"
#include "probe/decodedjson.h"

#include <algorithm>
#include <new>

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

bool isBare(Format format)
{
    return format == Format::Mpeg || format == Format::Adts;
}

Answer answerOf(AvDecoder::Outcome outcome, const Decoded &decoded)
{
    switch (outcome) {
    case AvDecoder::Outcome::NoSound:
        return {Kind::NotAudio, "no track of sound"};
    case AvDecoder::Outcome::NoDecoder:
        return {Kind::NoDecoder, {}};
    case AvDecoder::Outcome::OutOfMemory:
        return {Kind::TooLarge, "more than the memory limit"};
    case AvDecoder::Outcome::Done:
        break;
    }
    return {Kind::Decoded, toJson(decoded)};
}

Decoded::End endOf(FileWindow &file, Format format, Decoded::End byFrames)
{
    return isOgg(format) ? oggEnd(file) : format == Format::Mp4 ? mp4End(file) : byFrames;
}

Answer decodeFrom(AvInput &input, FileWindow &file, Format format, std::int64_t end,
                  const std::function<bool(const DecodeProgress &)> &progress)
{
    AvDecoder decoder(input, format);
    const AvDecoder::Outcome outcome = decoder.run([&] {
        return progress({decoder.result().ns / nsPerMs, input.position()});
    });
    Decoded decoded = decoder.result();
    decoded.end = endOf(file, format, decoded.end);
    const bool tellsEnd = isBare(format) && decoded.soundEndByte > 0;
    decoded.emptyBytes = tellsEnd ? std::max<std::int64_t>(end - decoded.soundEndByte, 0) : 0;
    return answerOf(outcome, decoded);
}

Answer decodeOpened(FileWindow &file, const std::string &path,
                    const std::function<bool(const DecodeProgress &)> &progress)
{
    Format format = sniff(file).format;
    if (file.size() == 0 || (format == Format::Unknown && !endsIn(path, ".mp3"))) {
        return {Kind::NotAudio, {}};
    }
    format = format == Format::Unknown ? Format::Mpeg : format;
    const std::int64_t end = isBare(format) ? audioEnd(file) : file.size();
    AvInput input(file, demuxerOf(format), end);
    if (input.error() != 0) {
        return {input.isOutOfMemory() ? Kind::TooLarge : Kind::NotAudio, "cannot be opened"};
    }
    return decodeFrom(input, file, format, end, progress);
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
        const Answer answer = decodeOpened(file, path, progress);
        return file.trouble() == FileWindow::Trouble::None ? answer : troubleOf(file);
    } catch (const std::bad_alloc &) {
        return {Kind::TooLarge, "more than the memory limit"};
    }
}
} // namespace kuramori::probe
