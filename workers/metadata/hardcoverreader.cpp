// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/hardcoverreader.h"

#include "models/base/lenientjson.h"
#include "models/base/markuptext.h"
#include "models/domain/personrole.h"
#include "workers/metadata/recordfields.h"

namespace kuramori
{
namespace
{
BookRecord blank(const char *kind, const QJsonValue &id)
{
    BookRecord record;
    record.provider = BookProvider::Hardcover;
    if (const qint64 number = jsonInteger(id).value_or(0); number > 0) { // in hits of the search it is text
        record.id = QStringLiteral("%1/%2").arg(QLatin1String(kind)).arg(number);
        record.page = QUrl(QStringLiteral("https://hardcover.app/id/") + record.id);
    }
    return record;
}

QString numberOf(const QJsonValue &id)
{
    const qint64 number = jsonInteger(id).value_or(0);
    return number > 0 ? QString::number(number) : QString();
}

/// An object with "url", an empty object, or the address itself.
QUrl pictureOf(const QJsonObject &object)
{
    for (const char *field : {"cached_image", "image"}) {
        const QJsonValue picture = object.value(QLatin1String(field));
        QUrl url = addressOf(picture.isObject() ? picture[QLatin1String("url")] : picture);
        if (!url.isEmpty()) {
            return url;
        }
    }
    return {};
}

/// {"Genre": [{"tag": …}]} or {"Genre": ["…"]}.
QStringList genresOf(const QJsonValue &tags)
{
    QStringList genres;
    const QJsonArray rows = tags[QLatin1String("Genre")].toArray();
    for (const QJsonValueConstRef row : rows) {
        const QString genre = lineOf(row.isObject() ? row[QLatin1String("tag")] : QJsonValue(row));
        if (!genre.isEmpty() && !genres.contains(genre)) {
            genres.append(genre);
        }
    }
    return genres;
}

/// No word on the contribution means the author.
PersonRole roleOf(const QJsonValue &contribution)
{
    const QString word = lineOf(contribution);
    if (word.isEmpty()) {
        return PersonRole::Author;
    }
    const PersonRole role = personRole(word);
    return role == PersonRole::Unsaid ? PersonRole::Contributor : role;
}

void readPeople(const QJsonObject &object, BookRecord &record)
{
    Credits credits;
    for (const char *field : {"contributions", "cached_contributors"}) {
        const QJsonArray rows = object.value(QLatin1String(field)).toArray();
        for (const QJsonValueConstRef row : rows) {
            const bool isObject = row.isObject();
            credits.add(jsonText(isObject ? row[QLatin1String("author")][QLatin1String("name")] : QJsonValue(row)),
                        isObject ? roleOf(row[QLatin1String("contribution")]) : PersonRole::Author);
        }
    }
    credits.apply(record);
}

/// "details" knows the range of an omnibus, of which "position" is only the first.
std::optional<SeriesPosition> placeOf(const QJsonValue &row)
{
    auto range = positionOf(row[QLatin1String("details")]);
    return range && range->isRange() ? range : positionOf(row[QLatin1String("position")]);
}

void readSeries(const QJsonObject &book, BookFacts &facts)
{
    const QJsonArray rows = book.value(QLatin1String("book_series")).toArray();
    for (const QJsonValueConstRef row : rows) {
        const QJsonValue series = row[QLatin1String("series")];
        addSeries(lineOf(series[QLatin1String("name")]), placeOf(row), facts, numberOf(series[QLatin1String("id")]));
    }
}

void readTitle(const QJsonObject &object, BookFacts &facts)
{
    facts.title = lineOf(object.value(QLatin1String("title")));
    facts.subtitle = lineOf(object.value(QLatin1String("subtitle")));
}

void readReleased(const QJsonObject &object, QDate today, BookRecord &record)
{
    const PartialDate day = dayOf(jsonText(object.value(QLatin1String("release_date"))));
    setReleased(day.isNull() ? dayOf(jsonText(object.value(QLatin1String("release_year")))) : day, today, record);
}

void setRuntime(const QJsonValue &seconds, BookRecord &record)
{
    if (const auto runtime = jsonInteger(seconds); runtime > 0) {
        record.facts.runtime = runtime;
        record.recording.runtime = runtime;
    }
}

BookFormat formatOf(const QJsonValue &readingFormat)
{
    switch (jsonInteger(readingFormat).value_or(0)) {
    case 1:
        return BookFormat::Print;
    case 2:
        return BookFormat::Audio;
    case 4:
        return BookFormat::Ebook;
    default:
        return BookFormat::Unsaid; // 3 is "both"
    }
}

QString languageOf(const QJsonValue &language)
{
    const QString code = jsonText(language[QLatin1String("code2")]);
    return code.isEmpty() ? lineOf(language[QLatin1String("language")]) : code;
}

/// Told by either of two; empty where neither tells.
std::optional<bool> either(std::optional<bool> a, std::optional<bool> b)
{
    if (!a || !b) {
        return a ? a : b;
    }
    return *a || *b;
}
} // namespace

BookRecord readHardcoverBook(const QJsonObject &book, QDate today)
{
    BookRecord record = blank("book", book.value(QLatin1String("id")));
    record.workId = numberOf(book.value(QLatin1String("id")));
    readTitle(book, record.facts);
    readPeople(book, record);
    readSeries(book, record.facts);
    readReleased(book, today, record);
    const QJsonValue audio = book.value(QLatin1String("default_audio_edition"));
    record.facts.identifiers.asin = asinOf(jsonText(audio[QLatin1String("asin")]));
    setRuntime(audio[QLatin1String("audio_seconds")], record);
    record.genres = genresOf(book.value(QLatin1String("cached_tags")));
    record.description = textOfMarkup(jsonText(book.value(QLatin1String("description"))));
    record.cover = pictureOf(book);
    return record;
}

BookRecord readHardcoverEdition(const QJsonObject &edition, QDate today)
{
    const QJsonObject book = edition.value(QLatin1String("book")).toObject();
    const BookRecord work = readHardcoverBook(book, today);
    BookRecord record = blank("edition", edition.value(QLatin1String("id")));
    const QString merged = numberOf(book.value(QLatin1String("canonical_id"))); // the work that this one has become
    record.workId = !merged.isEmpty() ? merged
        : work.workId.isEmpty()       ? numberOf(edition.value(QLatin1String("book_id")))
                                      : work.workId;
    readTitle(edition, record.facts);
    if (record.facts.title.isEmpty()) {
        readTitle(book, record.facts);
    }
    readPeople(edition, record);
    if (record.facts.authors.isEmpty()) {
        record.facts.authors = work.facts.authors;
    }
    record.facts.series = work.facts.series;
    record.facts.identifiers.asin = asinOf(jsonText(edition.value(QLatin1String("asin"))));
    setIsbns({jsonText(edition.value(QLatin1String("isbn_13"))), jsonText(edition.value(QLatin1String("isbn_10")))},
             record);
    setRuntime(edition.value(QLatin1String("audio_seconds")), record);
    record.recording.abridged = abridgedOf(lineOf(edition.value(QLatin1String("edition_information"))));
    record.recording.language = languageOf(edition.value(QLatin1String("language")));
    record.format = formatOf(edition.value(QLatin1String("reading_format_id")));
    record.publisher = lineOf(edition.value(QLatin1String("publisher"))[QLatin1String("name")]);
    readReleased(edition, today, record);
    record.genres = work.genres;
    record.description = work.description;
    record.cover = pictureOf(edition);
    return record;
}

BookRecord readHardcoverHit(const QJsonObject &document, QDate today)
{
    BookRecord record = readHardcoverBook(document, today);
    if (record.facts.authors.isEmpty()) {
        record.facts.authors = linesOf(document.value(QLatin1String("author_names")));
    }
    const QJsonValue featured = document.value(QLatin1String("featured_series")); // may be {}
    const QJsonValue series = featured[QLatin1String("series")]; // the id beside it is that of the place
    const QString nested = lineOf(series[QLatin1String("name")]);
    std::optional<SeriesPosition> place = placeOf(featured);
    if (!place) {
        place = positionOf(document.value(QLatin1String("featured_series_position")));
    }
    addSeries(nested.isEmpty() ? lineOf(featured[QLatin1String("series_name")]) : nested, place, record.facts,
              numberOf(series[QLatin1String("id")]));
    const QStringList names = linesOf(document.value(QLatin1String("series_names")));
    for (const QString &name : names) {
        addSeries(name, std::nullopt, record.facts);
    }
    record.isbns = isbnsOf(linesOf(document.value(QLatin1String("isbns")))); // of all editions; some are mistyped
    setRuntime(document.value(QLatin1String("audio_seconds")), record);
    record.genres = linesOf(document.value(QLatin1String("genres")));
    return record;
}

SeriesRecordEntry readHardcoverEntry(const QJsonObject &row, QDate today)
{
    const QJsonObject book = row.value(QLatin1String("book")).toObject();
    SeriesRecordEntry entry;
    entry.book = readHardcoverBook(book, today);
    entry.position = placeOf(row);
    entry.isCompilation = either(jsonTruth(row.value(QLatin1String("compilation"))),
                                 jsonTruth(book.value(QLatin1String("compilation"))));
    if (entry.position && entry.position->isRange()) {
        entry.isCompilation = true;
    }
    entry.isPartial = jsonTruth(book.value(QLatin1String("is_partial_book")));
    return entry;
}
} // namespace kuramori
