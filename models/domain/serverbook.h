// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kuramori
{
// What an audiobook server knows, as it says it: names of fields as in Audiobookshelf 2.36. Plain values; an empty text
// or optional is something that the server does not know. Texts are foreign: to be shown as plain text only.

struct ServerLibrary
{
    QString id;
    QString name;
    QString mediaType; ///< "book" or "podcast"
    QStringList folders; ///< paths as the server's machine sees them

    bool operator==(const ServerLibrary &) const = default;
};

struct ServerSeries
{
    QString name;
    QString sequence; ///< as written: "1", "0.5", "1-3"; empty when the book has no place in it

    bool operator==(const ServerSeries &) const = default;
};

struct ServerFile
{
    quint64 inode = 0; ///< on the server's file system; 0: not told
    QString path; ///< absolute, on the server's machine
    QString fileType; ///< "audio", "ebook", "image", "text", "metadata", "unknown"
    std::optional<qint64> size; ///< bytes
    std::optional<double> duration; ///< seconds; audio only
    QString codec; ///< "mp3", "aac", …; audio only
    std::optional<qint64> bitrate; ///< bits a second; audio only

    bool operator==(const ServerFile &) const = default;
};

struct ServerChapter
{
    double start = 0; ///< seconds from the start of the book
    double end = 0;
    QString title;

    bool operator==(const ServerChapter &) const = default;
};

struct ServerBook
{
    QString id; ///< a UUID; "li_…" before 2.3
    QString libraryId;
    quint64 inode = 0; ///< of the folder, or of the file when `isFile`; 0: not told
    QString path; ///< absolute, on the server's machine
    QString relPath; ///< under the library's folder
    bool isFile = false; ///< one file in the library's folder, without a folder of its own
    bool isMissing = false; ///< the server does not find it on its disk
    bool isInvalid = false; ///< nothing to listen to in it
    std::optional<Timestamp> addedAt;
    std::optional<Timestamp> updatedAt;

    QString title;
    QString subtitle;
    /// The server's own joined spellings. They cannot be split safely: names hold commas, and series hold '#'.
    QString authorText;
    QString narratorText;
    QString seriesText;
    QStringList genres;
    QStringList tags;
    QString publishedYear;
    QString publisher;
    QString language;
    QString isbn;
    QString asin; ///< may be an ISBN-10 in truth
    std::optional<bool> isAbridged;
    std::optional<bool> isExplicit;
    std::optional<double> duration; ///< seconds
    std::optional<qint64> size; ///< bytes of all its files
    int audioFileCount = 0;
    int chapterCount = 0;
    QString coverPath; ///< on the server's machine

    bool isDetailed = false; ///< what follows was told; a list of books leaves it out
    QStringList authors;
    QStringList narrators;
    QList<ServerSeries> series;
    QList<ServerFile> files; ///< all of them, in the server's order
    QList<ServerChapter> chapters;

    bool operator==(const ServerBook &) const = default;
};

/// How far the account's user has listened.
struct MediaProgress
{
    QString bookId; ///< ServerBook::id; empty when the server has forgotten the book
    QString episodeId; ///< podcasts only
    std::optional<double> duration; ///< seconds
    double currentTime = 0; ///< seconds
    double progress = 0; ///< 0 … 1
    bool isFinished = false;
    std::optional<Timestamp> lastUpdate;
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> finishedAt;

    bool operator==(const MediaProgress &) const = default;
};
} // namespace kuramori
