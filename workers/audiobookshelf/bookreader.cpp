// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/bookreader.h"

#include "models/base/lenientjson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerBookReader)
};

/// Lengths and sizes: what is negative says nothing.
template <class T>
std::optional<T> amount(std::optional<T> value)
{
    return value && *value >= 0 ? value : std::nullopt;
}

int count(const QJsonValue &value)
{
    return int(std::clamp(jsonInteger(value).value_or(0), qint64(0), qint64(1'000'000)));
}

/// Inodes fill 64 bits, so the server sends them as text.
quint64 inode(const QJsonValue &value)
{
    return value.isString() ? value.toString().toULongLong()
                            : quint64(amount(std::optional(value.toInteger())).value_or(0));
}

/// Milliseconds since 1970; 0 stands for "never".
std::optional<Timestamp> moment(const QJsonValue &value)
{
    constexpr qint64 latest = 253'402'300'799'999; // the end of the year 9999
    const qint64 milliseconds = jsonInteger(value).value_or(0);
    return milliseconds > 0 && milliseconds <= latest
        ? std::optional(Timestamp(std::chrono::milliseconds(milliseconds)))
        : std::nullopt;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray values = value.toArray();
    for (const QJsonValueConstRef each : values) {
        const QString text = jsonText(each.isObject() ? each[QLatin1String("name")] : each);
        if (!text.isEmpty()) {
            list.append(text);
        }
    }
    return list;
}

void readMetadata(const QJsonObject &metadata, ServerBook &book)
{
    const auto text = [&](const char *name) { return jsonText(metadata.value(QLatin1String(name))); };
    book.title = text("title");
    book.subtitle = text("subtitle");
    book.authorText = text("authorName");
    book.narratorText = text("narratorName");
    book.seriesText = text("seriesName");
    book.publishedYear = text("publishedYear");
    book.publisher = text("publisher");
    book.language = text("language");
    book.isbn = text("isbn");
    book.asin = text("asin");
    book.genres = texts(metadata.value(QLatin1String("genres")));
    book.isAbridged = jsonTruth(metadata.value(QLatin1String("abridged")));
    book.isExplicit = jsonTruth(metadata.value(QLatin1String("explicit")));
}

void readPeopleAndSeries(const QJsonObject &metadata, ServerBook &book)
{
    book.authors = texts(metadata.value(QLatin1String("authors")));
    book.narrators = texts(metadata.value(QLatin1String("narrators")));
    const QJsonArray entries = metadata.value(QLatin1String("series")).toArray();
    for (const QJsonValueConstRef each : entries) {
        const QString name = jsonText(each[QLatin1String("name")]);
        if (!name.isEmpty()) {
            book.series.append({name, jsonText(each[QLatin1String("sequence")])});
        }
    }
}

ServerFile readFile(const QJsonValue &file)
{
    const QJsonValue metadata = file[QLatin1String("metadata")];
    ServerFile read;
    read.inode = inode(file[QLatin1String("ino")]);
    read.path = jsonText(metadata[QLatin1String("path")]);
    read.fileType = jsonText(file[QLatin1String("fileType")]);
    read.size = amount(jsonInteger(metadata[QLatin1String("size")]));
    return read;
}

void addSound(const QJsonValue &audio, ServerFile &file)
{
    file.duration = amount(jsonNumber(audio[QLatin1String("duration")]));
    file.codec = jsonText(audio[QLatin1String("codec")]);
    file.bitrate = amount(jsonInteger(audio[QLatin1String("bitRate")]));
}

/// The files of the folder; what was heard in them stands in a list of its own, which lacks the other files and has
/// been seen to hold ones that are gone from the folder.
void readFiles(const QJsonObject &item, const QJsonObject &media, ServerBook &book)
{
    QHash<QString, qsizetype> places;
    const auto add = [&](const ServerFile &file) {
        if (!file.path.isEmpty() && !places.contains(file.path)) {
            places.insert(file.path, book.files.size());
            book.files.append(file);
        }
    };
    const QJsonArray all = item.value(QLatin1String("libraryFiles")).toArray();
    for (const QJsonValueConstRef file : all) {
        add(readFile(file));
    }
    const QJsonArray audioFiles = media.value(QLatin1String("audioFiles")).toArray();
    for (const QJsonValueConstRef audio : audioFiles) {
        ServerFile file = readFile(audio);
        file.fileType = QStringLiteral("audio");
        if (all.isEmpty()) {
            add(file);
        }
        if (const auto place = places.constFind(file.path); place != places.constEnd()) {
            addSound(audio, book.files[*place]);
        }
    }
}

void readChapters(const QJsonObject &media, ServerBook &book)
{
    const QJsonArray chapters = media.value(QLatin1String("chapters")).toArray();
    for (const QJsonValueConstRef chapter : chapters) {
        book.chapters.append({jsonNumber(chapter[QLatin1String("start")]).value_or(0),
                              jsonNumber(chapter[QLatin1String("end")]).value_or(0),
                              jsonText(chapter[QLatin1String("title")])});
    }
    book.chapterCount = std::max(book.chapterCount, int(book.chapters.size()));
}

void readPlace(const QJsonObject &item, ServerBook &book)
{
    book.libraryId = jsonText(item.value(QLatin1String("libraryId")));
    book.inode = inode(item.value(QLatin1String("ino")));
    book.path = jsonText(item.value(QLatin1String("path")));
    book.relPath = jsonText(item.value(QLatin1String("relPath")));
    book.isFile = jsonTruth(item.value(QLatin1String("isFile"))).value_or(false);
    book.isMissing = jsonTruth(item.value(QLatin1String("isMissing"))).value_or(false);
    book.isInvalid = jsonTruth(item.value(QLatin1String("isInvalid"))).value_or(false);
    book.addedAt = moment(item.value(QLatin1String("addedAt")));
    book.updatedAt = moment(item.value(QLatin1String("updatedAt")));
    book.size = amount(jsonInteger(item.value(QLatin1String("size"))));
}

void readMedia(const QJsonObject &item, const QJsonObject &media, ServerBook &book)
{
    const QJsonObject metadata = media.value(QLatin1String("metadata")).toObject();
    readMetadata(metadata, book);
    book.tags = texts(media.value(QLatin1String("tags")));
    book.coverPath = jsonText(media.value(QLatin1String("coverPath")));
    book.duration = amount(jsonNumber(media.value(QLatin1String("duration"))));
    book.audioFileCount = count(media.value(QLatin1String("numAudioFiles")));
    book.chapterCount = count(media.value(QLatin1String("numChapters")));
    book.isDetailed = item.contains(QLatin1String("libraryFiles")) || media.contains(QLatin1String("audioFiles"));
    if (book.isDetailed) {
        readPeopleAndSeries(metadata, book);
        readFiles(item, media, book);
        readChapters(media, book);
        const qsizetype audioFiles = media.value(QLatin1String("audioFiles")).toArray().size();
        book.audioFileCount = std::max(book.audioFileCount, int(audioFiles));
    }
}
} // namespace

ReadBook readBook(const QJsonObject &item)
{
    ReadBook read;
    read.book.id = jsonText(item.value(QLatin1String("id")));
    const QString mediaType = jsonText(item.value(QLatin1String("mediaType")));
    const QJsonObject media = item.value(QLatin1String("media")).toObject();
    if (read.book.id.isEmpty()) {
        read.refusal = Words::tr("A book has no id.");
    } else if (!mediaType.isEmpty() && mediaType != QLatin1String("book")) {
        read.refusal = Words::tr("It is not a book but a %1.").arg(mediaType);
    } else if (media.isEmpty()) {
        read.refusal = Words::tr("Nothing is told of its contents.");
    } else {
        readPlace(item, read.book);
        readMedia(item, media, read.book);
    }
    return read;
}

MediaProgress readProgress(const QJsonObject &row)
{
    MediaProgress read;
    read.bookId = jsonText(row.value(QLatin1String("libraryItemId")));
    read.episodeId = jsonText(row.value(QLatin1String("episodeId")));
    read.duration = amount(jsonNumber(row.value(QLatin1String("duration"))));
    read.currentTime = amount(jsonNumber(row.value(QLatin1String("currentTime")))).value_or(0);
    read.progress = std::clamp(jsonNumber(row.value(QLatin1String("progress"))).value_or(0), 0.0, 1.0);
    read.isFinished = jsonTruth(row.value(QLatin1String("isFinished"))).value_or(false);
    read.lastUpdate = moment(row.value(QLatin1String("lastUpdate")));
    read.startedAt = moment(row.value(QLatin1String("startedAt")));
    read.finishedAt = moment(row.value(QLatin1String("finishedAt")));
    return read;
}
} // namespace kuramori
