// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/audioend.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace kuramori::probe
{
namespace
{
constexpr std::int64_t id3v1Bytes = 128;
constexpr std::int64_t apeFooterBytes = 32;
constexpr std::int64_t lyricsFooterBytes = 15; // six digits and the mark
constexpr std::int64_t id3v2FooterBytes = 10;
constexpr int mostTags = 8;
constexpr std::int64_t mostPageBytes = 27 + 255 + 255 * 255; // RFC 3533, 6
constexpr std::size_t pageHeaderBytes = 27;
constexpr std::int64_t boxHeaderBytes = 16; // with a length of 64 bits
constexpr int mostBoxes = 100'000; // fragmented files have thousands

std::string bytesAt(FileWindow &file, std::int64_t offset, std::int64_t count)
{
    std::string bytes(std::size_t(std::max<std::int64_t>(count, 0)), '\0');
    bytes.resize(offset < 0 ? 0 : file.read(offset, bytes.data(), bytes.size()));
    return bytes;
}

std::uint32_t byteOf(const std::string &bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// APEv2: the size counts the footer but not the header, of which a flag tells.
std::int64_t apeBytes(const std::string &footer)
{
    std::uint32_t size = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        size |= byteOf(footer, 12 + i) << (8 * i);
    }
    const bool hasHeader = (byteOf(footer, 23) & 0x80) != 0;
    return std::int64_t(size) + (hasHeader ? apeFooterBytes : 0);
}

std::int64_t id3v2Bytes(const std::string &footer)
{
    std::int64_t size = 0;
    for (std::size_t i = 6; i < 10; ++i) {
        size = (size << 7) | (byteOf(footer, i) & 0x7F);
    }
    return size + 2 * id3v2FooterBytes;
}

std::uint64_t bigEndian(const std::string &bytes, std::size_t at, std::size_t count)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        number = (number << 8) | byteOf(bytes, at + i);
    }
    return number;
}

/// Of the tag that ends at \a end; 0: none does.
std::int64_t tagBytes(FileWindow &file, std::int64_t end)
{
    const auto endsWith = [&](std::int64_t bytes, std::size_t at, std::string_view mark) {
        const std::string found = bytesAt(file, end - bytes, bytes);
        return found.size() == std::size_t(bytes) && found.compare(at, mark.size(), mark) == 0 ? found : std::string();
    };
    if (!endsWith(id3v1Bytes, 0, "TAG").empty()) {
        return id3v1Bytes;
    }
    if (const std::string ape = endsWith(apeFooterBytes, 0, "APETAGEX"); !ape.empty()) {
        return apeBytes(ape);
    }
    if (const std::string lyrics = endsWith(lyricsFooterBytes, 6, "LYRICS200"); !lyrics.empty()) {
        return std::strtol(lyrics.substr(0, 6).c_str(), nullptr, 10) + lyricsFooterBytes;
    }
    const std::string id3 = endsWith(id3v2FooterBytes, 0, "3DI");
    return id3.empty() ? 0 : id3v2Bytes(id3);
}
} // namespace

std::int64_t audioEnd(FileWindow &file)
{
    std::int64_t end = file.size();
    for (int tags = 0; tags < mostTags; ++tags) {
        const std::int64_t bytes = tagBytes(file, end);
        if (bytes <= 0 || bytes > end) {
            break;
        }
        end -= bytes;
    }
    return end;
}

Decoded::End oggEnd(FileWindow &file)
{
    const std::int64_t start = std::max<std::int64_t>(file.size() - mostPageBytes, 0);
    const std::string tail = bytesAt(file, start, file.size() - start);
    const std::size_t page = tail.rfind("OggS");
    if (page == std::string::npos || tail.size() - page < pageHeaderBytes) {
        return Decoded::End::Cut;
    }
    const std::size_t segments = byteOf(tail, page + 26);
    std::size_t bytes = pageHeaderBytes + segments;
    for (std::size_t i = 0; i < segments && page + pageHeaderBytes + i < tail.size(); ++i) {
        bytes += byteOf(tail, page + pageHeaderBytes + i);
    }
    if (page + bytes > tail.size()) {
        return Decoded::End::Cut;
    }
    const bool isLast = (byteOf(tail, page + 5) & 0x04) != 0;
    return isLast ? Decoded::End::Whole : Decoded::End::Open;
}

Decoded::End mp4End(FileWindow &file)
{
    std::int64_t at = 0;
    for (int boxes = 0; at < file.size() && boxes < mostBoxes; ++boxes) {
        const std::string head = bytesAt(file, at, boxHeaderBytes);
        const std::uint64_t first = head.size() < 4 ? 0 : bigEndian(head, 0, 4);
        const bool isLong = first == 1 && head.size() == std::size_t(boxHeaderBytes);
        const std::uint64_t bytes = isLong ? bigEndian(head, 8, 8) : first;
        if (bytes == 0) {
            return Decoded::End::Whole; // it lasts to the end
        }
        if (bytes < 8 || bytes > std::uint64_t(file.size() - at)) {
            return Decoded::End::Cut;
        }
        at += std::int64_t(bytes);
    }
    return Decoded::End::Whole;
}
} // namespace kuramori::probe
