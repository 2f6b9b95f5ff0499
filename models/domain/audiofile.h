// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace kuramori
{
/// A chapter as a file states it: nothing is mended, so chapters may overlap, leave gaps or stand out of order.
struct AudioChapter
{
    std::chrono::milliseconds start{0}; ///< not negative
    std::chrono::milliseconds end{0}; ///< not before start; equal to it where the file states no end
    QString title; ///< may be empty

    bool operator==(const AudioChapter &) const = default;
};

/// One value of one key. Keys are the same for every format: title, subtitle, title_sort, album, album_sort, artist,
/// artist_sort, album_artist, album_artist_sort, composer, composer_sort, performer, narrator, translator, series,
/// series_part, movement_name, movement, show, episode, grouping, asin, isbn, language, date, release_date,
/// original_date, genre, disc, disc_total, track, track_total, comment, description, publisher, copyright, abridged,
/// format, length (ID3's, in ms), encoded_by, encoder.
struct AudioTag
{
    QString key;
    QString value; ///< as in the file, foreign text: trimmed, valid, without NUL, at most 4 KiB of UTF-8

    bool operator==(const AudioTag &) const = default;
};

/// What an audio file says of itself, read without decoding it. What it does not say stays unset or empty.
struct AudioFile
{
    QString container; ///< mp3, mp4, ogg, flac, aac, asf, wav
    QString codec; ///< libavcodec's name: mp3, aac, alac, vorbis, opus, flac, wmav2…; empty: unknown
    std::optional<std::chrono::milliseconds> duration;
    bool isDurationEstimated = false; ///< from size and bit rate; a truncated file cannot be told by it
    std::optional<int> bitrate; ///< bit/s, mean
    std::optional<int> sampleRate; ///< Hz
    std::optional<int> channels;
    bool hasCover = false;
    bool isEncrypted = false; ///< bought with a key that no player of ours has
    QList<AudioTag> tags; ///< in the file's order; at most 64 of a key
    QList<AudioChapter> chapters; ///< in the file's order

    QStringList values(QLatin1String key) const; ///< in the file's order
    QString value(QLatin1String key) const; ///< the first; empty: none

    bool operator==(const AudioFile &) const = default;
};

/// What was read of an audio file, on its way to the store: the tags as that keeps them, which spares taking apart and
/// putting together again what nobody looks at.
struct ReadAudio
{
    AudioFile facts; ///< without tags
    QByteArray tags; ///< JSON in UTF-8: an object, key -> list of texts; keys and texts as AudioTag has them
};
} // namespace kuramori
