// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverbookjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace kuramori
{
namespace
{
QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(QLatin1String(key), text);
    }
}

void put(QJsonObject &object, const char *key, const QStringList &texts)
{
    if (!texts.isEmpty()) {
        object.insert(QLatin1String(key), QJsonArray::fromStringList(texts));
    }
}

void put(QJsonObject &object, const char *key, std::optional<bool> value)
{
    if (value) {
        object.insert(QLatin1String(key), *value);
    }
}

void put(QJsonObject &object, const char *key, const QJsonArray &array)
{
    if (!array.isEmpty()) {
        object.insert(QLatin1String(key), array);
    }
}

/// What both a list and the details tell.
QJsonObject shownFacts(const ServerBook &book)
{
    QJsonObject facts;
    put(facts, "subtitle", book.subtitle);
    put(facts, "genres", book.genres);
    put(facts, "tags", book.tags);
    put(facts, "publisher", book.publisher);
    put(facts, "is_abridged", book.isAbridged);
    put(facts, "is_explicit", book.isExplicit);
    put(facts, "cover_path", book.coverPath);
    return facts;
}

QJsonArray seriesOf(const ServerBook &book)
{
    QJsonArray series;
    for (const ServerSeries &each : book.series) {
        QJsonObject entry{{QStringLiteral("name"), each.name}};
        put(entry, "sequence", each.sequence);
        series.append(entry);
    }
    return series;
}

QJsonArray chaptersOf(const ServerBook &book)
{
    const auto milliseconds = [](double seconds) { return qint64(std::llround(seconds * 1000)); };
    QJsonArray chapters;
    for (const ServerChapter &chapter : book.chapters) {
        chapters.append(QJsonArray{milliseconds(chapter.start), milliseconds(chapter.end), chapter.title});
    }
    return chapters;
}

QJsonValue numberOf(std::optional<Timestamp> at)
{
    return at ? QJsonValue(qint64(at->time_since_epoch().count())) : QJsonValue();
}
} // namespace

QString serverBookFacts(const ServerBook &book)
{
    QJsonObject facts = shownFacts(book);
    put(facts, "authors", book.authors);
    put(facts, "narrators", book.narrators);
    put(facts, "series", seriesOf(book));
    put(facts, "chapters", chaptersOf(book));
    return QString::fromUtf8(compact(facts));
}

QByteArray listingHash(const ServerBook &book)
{
    const QJsonArray listed{book.libraryId,
                            QString::number(book.inode),
                            book.path,
                            book.isFile,
                            book.isMissing,
                            book.isInvalid,
                            numberOf(book.addedAt),
                            numberOf(book.updatedAt),
                            book.title,
                            book.authorText,
                            book.narratorText,
                            book.seriesText,
                            book.publishedYear,
                            book.language,
                            book.isbn,
                            book.asin,
                            book.duration ? QJsonValue(*book.duration) : QJsonValue(),
                            book.size ? QJsonValue(*book.size) : QJsonValue(),
                            book.audioFileCount,
                            book.chapterCount,
                            shownFacts(book)};
    return QCryptographicHash::hash(QJsonDocument(listed).toJson(QJsonDocument::Compact), QCryptographicHash::Md5);
}
} // namespace kuramori
