// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kuramori::probe
{
struct Chapter
{
    std::int64_t start; ///< ms
    std::int64_t end; ///< ms; not below start, and equal to it where the file states none
    std::string title; ///< clean; may be empty
};

/// What a file says of itself. What it does not say stays unset.
class Facts
{
public:
    std::string container; ///< mp3, mp4, ogg, flac, aac, asf, wav
    std::string codec; ///< by libavcodec's names: mp3, aac, alac, vorbis, opus, flac, wmav2…
    std::optional<std::int64_t> duration; ///< ms
    bool isEstimated = false; ///< the duration follows from size and bit rate
    std::optional<int> bitrate; ///< bit/s
    std::optional<int> sampleRate; ///< Hz
    std::optional<int> channels;
    bool hasCover = false;
    bool isEncrypted = false;

    /// Takes a field by its name in any of the formats; names that stand for nothing here are left out, and so are
    /// empty values, repetitions and what is over the caps of wire.h. \a value is clean.
    void addTag(std::string_view field, std::string value);
    /// Chapters that end before they start or exceed the caps are left out.
    void addChapter(Chapter chapter);

    bool has(std::string_view key) const;
    const std::vector<std::pair<std::string_view, std::string>> &tags() const { return m_tags; } ///< in file order
    const std::vector<Chapter> &chapters() const { return m_chapters; } ///< in file order

private:
    std::vector<std::pair<std::string_view, std::string>> m_tags;
    std::vector<Chapter> m_chapters;
    std::size_t m_textBytes = 0;
};
} // namespace kuramori::probe
