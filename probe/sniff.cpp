// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sniff.h"

#include <algorithm>
#include <array>

namespace kuramori::probe
{
namespace
{
constexpr std::string_view asfHeader = "\x30\x26\xB2\x75\x8E\x66\xCF\x11";

std::string bytesAt(FileWindow &file, std::int64_t offset, std::size_t count)
{
    std::string bytes(count, '\0');
    bytes.resize(file.read(offset, bytes.data(), count));
    return bytes;
}

bool holds(const std::string &bytes, std::size_t at, std::string_view mark)
{
    return bytes.size() >= at + mark.size() && bytes.compare(at, mark.size(), mark) == 0;
}

/// ID3v2.4, 3.1: four bytes of seven bits, without the header and the footer.
std::int64_t id3Size(const std::string &start)
{
    if (!holds(start, 0, "ID3") || start.size() < 10) {
        return 0;
    }
    std::int64_t size = 0;
    for (std::size_t i = 6; i < 10; ++i) {
        size = (size << 7) | (static_cast<unsigned char>(start[i]) & 0x7F);
    }
    const bool hasFooter = (start[5] & 0x10) != 0;
    return 10 + size + (hasFooter ? 10 : 0);
}

Format oggFormat(const std::string &page)
{
    constexpr std::size_t packet = 28; // after a page header with one segment
    return holds(page, packet, "OpusHead")  ? Format::OggOpus
        : holds(page, packet, "\x01vorbis") ? Format::OggVorbis
        : holds(page, packet,
                "\x7F"
                "FLAC")
        ? Format::OggFlac
        : holds(page, packet, "Speex   ") ? Format::OggSpeex
                                          : Format::Unknown;
}

Format mpegFormat(const std::string &start)
{
    if (start.size() < 2 || static_cast<unsigned char>(start[0]) != 0xFF) {
        return Format::Unknown;
    }
    const unsigned second = static_cast<unsigned char>(start[1]);
    if ((second & 0xF6) == 0xF0) {
        return Format::Adts; // layer 0 is none of MPEG audio's
    }
    return (second & 0xE0) == 0xE0 && (second & 0x06) != 0 ? Format::Mpeg : Format::Unknown;
}

bool isMp4(const std::string &start)
{
    constexpr std::array<std::string_view, 4> atoms = {"ftyp", "moov", "mdat", "wide"};
    return std::any_of(atoms.begin(), atoms.end(), [&](std::string_view atom) { return holds(start, 4, atom); });
}

Format formatOf(const std::string &start)
{
    if (holds(start, 0, "OggS")) {
        return oggFormat(start);
    }
    if (holds(start, 0, "fLaC")) {
        return Format::Flac;
    }
    if (holds(start, 0, asfHeader)) {
        return Format::Asf;
    }
    if (holds(start, 0, "RIFF") && holds(start, 8, "WAVE")) {
        return Format::Wav;
    }
    return isMp4(start) ? Format::Mp4 : mpegFormat(start);
}

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
}
} // namespace

Sniffed sniff(FileWindow &file)
{
    Sniffed sniffed;
    std::string start = bytesAt(file, 0, 40);
    sniffed.id3Bytes = id3Size(start);
    if (sniffed.id3Bytes > 0) {
        start = bytesAt(file, sniffed.id3Bytes, 40);
    }
    sniffed.format = formatOf(start);
    // Padding may stand between a tag and the first frame.
    if (sniffed.id3Bytes > 0 && sniffed.format == Format::Unknown) {
        sniffed.format = Format::Mpeg;
    }
    return sniffed;
}

const char *demuxerOf(Format format)
{
    switch (format) {
    case Format::Mp4:
        return "mov";
    case Format::Asf:
        return "asf";
    case Format::OggVorbis:
    case Format::OggOpus:
    case Format::OggFlac:
    case Format::OggSpeex:
        return "ogg";
    case Format::Flac:
        return "flac";
    case Format::Wav:
        return "wav";
    case Format::Adts:
        return "aac";
    case Format::Mpeg:
    case Format::Unknown:
        break;
    }
    return "mp3";
}

bool endsIn(std::string_view path, std::string_view ending)
{
    return path.size() >= ending.size()
        && std::equal(ending.rbegin(), ending.rend(), path.rbegin(), [](char a, char b) { return a == lower(b); });
}
} // namespace kuramori::probe
