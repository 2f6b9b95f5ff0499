// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/probefile.h"

#include "probe/adts.h"
#include "probe/avreader.h"
#include "probe/factsjson.h"
#include "probe/sniff.h"
#include "probe/taglibreader.h"

#include <cstring>
#include <new>

namespace kuramori::probe
{
namespace
{
// A cover of 30 MB in a tag is common; the index of a book of 100 hours has 60 MB.
constexpr std::int64_t mostReadBytes = 256 * 1024 * 1024;
constexpr std::int64_t mostTagBytes = 96 * 1024 * 1024;
constexpr std::int64_t mostSearchedBytes = 4 * 1024 * 1024; // for a first frame, when nothing else looks like audio

Answer read(FileWindow &file, Format format, std::int64_t audioOffset)
{
    Facts facts;
    const TagOutcome outcome = readTags(file, format, facts);
    bool isAudio = outcome != TagOutcome::Broken;
    if (isAudio && format == Format::Adts) {
        isAudio = readAdts(file, audioOffset, facts);
    }
    if (isAudio && (format == Format::Mp4 || format == Format::Asf)) {
        const AvReader::Outcome technical = AvReader::readTechnical(file, demuxerOf(format), facts);
        if (technical == AvReader::Outcome::OutOfMemory) {
            return {Kind::TooLarge, "its index"};
        }
        isAudio = technical == AvReader::Outcome::Read;
    }
    if (isAudio && outcome == TagOutcome::Emptied) {
        AvReader::readTags(file, demuxerOf(format), facts);
    }
    if (file.trouble() != FileWindow::Trouble::None) {
        return troubleOf(file);
    }
    if (!isAudio) {
        return {Kind::NotAudio, {}};
    }
    return {Kind::Facts, toJson(facts)};
}

Answer probeOpened(FileWindow &file, const std::string &path)
{
    if (file.size() == 0) {
        return {Kind::NotAudio, "empty"};
    }
    const Sniffed sniffed = sniff(file);
    if (sniffed.id3Bytes > mostTagBytes) {
        return {Kind::TooLarge, "its ID3v2 tag has " + std::to_string(sniffed.id3Bytes) + " bytes"};
    }
    const bool isUnknown = sniffed.format == Format::Unknown;
    if (isUnknown && !endsIn(path, ".mp3") && file.trouble() == FileWindow::Trouble::None) {
        return {Kind::NotAudio, {}};
    }
    file.setBudget(isUnknown ? mostSearchedBytes : mostReadBytes);
    Answer answer = read(file, sniffed.format, sniffed.id3Bytes);
    if (file.isExhausted() && !isUnknown) {
        return {Kind::TooLarge, "more than " + std::to_string(mostReadBytes) + " bytes to read"};
    }
    return answer;
}
} // namespace

Answer troubleOf(const FileWindow &file)
{
    const std::string detail = file.error() == 0 ? std::string() : std::strerror(file.error());
    switch (file.trouble()) {
    case FileWindow::Trouble::Absent:
        return {Kind::Absent, detail};
    case FileWindow::Trouble::NotRegular:
        return {Kind::NotRegular, detail};
    case FileWindow::Trouble::Unreadable:
    case FileWindow::Trouble::None:
        break;
    }
    return {Kind::Unreadable, detail};
}

Answer probeFile(const std::string &path)
{
    try {
        FileWindow file(path);
        return file.trouble() == FileWindow::Trouble::None ? probeOpened(file, path) : troubleOf(file);
    } catch (const std::bad_alloc &) {
        return {Kind::TooLarge, "more than the memory limit"};
    }
}
} // namespace kuramori::probe
