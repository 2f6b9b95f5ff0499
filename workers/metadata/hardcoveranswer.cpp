// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/hardcoveranswer.h"

#include "models/base/lenientjson.h"
#include "workers/metadata/answerjson.h"
#include "workers/metadata/graphql.h"
#include "workers/metadata/hardcoverreader.h"
#include "workers/metadata/recordfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kuramori
{
namespace
{
const QString hardcover = QStringLiteral("Hardcover");

/// The list under "data".
Result<QJsonArray> rowsOf(const QByteArray &body, const char *field)
{
    const auto data = graphqlData(body, hardcover);
    if (!data) {
        return fail(data.error());
    }
    const QJsonValue rows = data->value(QLatin1String(field));
    if (!rows.isArray()) {
        return fieldMissing(hardcover, field);
    }
    return rows.toArray();
}

/// The documents of a search, whose results are an object or, in some versions, the text of one.
Result<QJsonArray> hitsOf(const QByteArray &body)
{
    const auto data = graphqlData(body, hardcover);
    if (!data) {
        return fail(data.error());
    }
    const QJsonValue search = data->value(QLatin1String("search"));
    if (const QString error = lineOf(search[QLatin1String("error")]); !error.isEmpty()) {
        return fail(providerError(ErrorKind::ServerError, hardcover, error, error));
    }
    QJsonValue results = search[QLatin1String("results")];
    if (results.isString()) {
        results = QJsonDocument::fromJson(results.toString().toUtf8()).object();
    }
    if (!results[QLatin1String("hits")].isArray()) {
        return fieldMissing(hardcover, "search.results.hits");
    }
    QJsonArray documents;
    const QJsonArray hits = results[QLatin1String("hits")].toArray();
    for (const QJsonValueConstRef hit : hits) {
        documents.append(hit[QLatin1String("document")]);
    }
    return documents;
}

qint64 mergedInto(const QJsonObject &object)
{
    const qint64 other = jsonInteger(object.value(QLatin1String("canonical_id"))).value_or(0);
    return other != jsonInteger(object.value(QLatin1String("id"))).value_or(0) ? other : 0;
}

std::optional<int> countOf(const QJsonValue &value)
{
    const auto count = jsonInteger(value);
    return count && *count >= 0 && *count < 1'000'000 ? std::optional(int(*count)) : std::nullopt;
}

SeriesRecord readSeries(const QJsonObject &series)
{
    SeriesRecord record;
    record.provider = BookProvider::Hardcover;
    if (const qint64 id = jsonInteger(series.value(QLatin1String("id"))).value_or(0); id > 0) {
        record.id = QString::number(id);
    }
    record.name = lineOf(series.value(QLatin1String("name")));
    record.books = countOf(series.value(QLatin1String("books_count")));
    record.primaryBooks = countOf(series.value(QLatin1String("primary_books_count")));
    record.isComplete = jsonTruth(series.value(QLatin1String("is_completed")));
    return record;
}

/// Both would stand in one place of the shelf: translations and duplicates that nobody has merged yet.
bool isSamePlace(const SeriesRecordEntry &a, const SeriesRecordEntry &b)
{
    return a.position && b.position && samePosition(*a.position, *b.position)
        && a.isCompilation.value_or(false) == b.isCompilation.value_or(false)
        && a.isPartial.value_or(false) == b.isPartial.value_or(false);
}

struct CountedEntry
{
    SeriesRecordEntry entry;
    std::optional<qint64> readers; ///< empty: not told, as by the plain question, nor what kind of book it is
};

bool comesFirst(const CountedEntry &a, const CountedEntry &b)
{
    const auto &here = a.entry.position;
    const auto &there = b.entry.position;
    if (!here || !there) {
        return here.has_value() && !there;
    }
    return comesBefore(*here, *there);
}

/// Of several books at one place the one most read, where that is told. Those that are not numbered stay, all of them,
/// at the end.
QList<SeriesRecordEntry> entriesOf(const QJsonArray &rows, QDate today)
{
    QList<CountedEntry> places;
    for (const QJsonValueConstRef row : rows) {
        const QJsonObject book = row[QLatin1String("book")].toObject();
        CountedEntry next{readHardcoverEntry(row.toObject(), today),
                          jsonInteger(book.value(QLatin1String("users_count")))};
        if (next.entry.book.id.isEmpty() || next.entry.book.facts.title.isEmpty() || mergedInto(book) != 0) {
            continue;
        }
        const auto rival = std::find_if(places.begin(), places.end(), [&](const CountedEntry &other) {
            return (other.readers && next.readers && isSamePlace(other.entry, next.entry))
                || other.entry.book.id == next.entry.book.id;
        });
        if (rival == places.end()) {
            places.append(std::move(next));
        } else if (rival->readers < next.readers) {
            *rival = std::move(next);
        }
    }
    std::stable_sort(places.begin(), places.end(), comesFirst);
    QList<SeriesRecordEntry> entries;
    entries.reserve(places.size());
    for (const CountedEntry &place : std::as_const(places)) {
        entries.append(place.entry);
    }
    return entries;
}
} // namespace

Result<QList<BookRecord>> decodeHardcoverSearch(const QByteArray &body, QDate today)
{
    const auto documents = hitsOf(body);
    if (!documents) {
        return fail(documents.error());
    }
    QList<BookRecord> records;
    for (const QJsonValueConstRef document : *documents) {
        const BookRecord record = readHardcoverHit(document.toObject(), today);
        if (!record.id.isEmpty() && !record.facts.title.isEmpty()) {
            records.append(record);
        }
    }
    return records.isEmpty() ? Result<QList<BookRecord>>(notThere(hardcover)) : records;
}

Result<QList<SeriesRecord>> decodeHardcoverSeriesSearch(const QByteArray &body)
{
    const auto documents = hitsOf(body);
    if (!documents) {
        return fail(documents.error());
    }
    QList<SeriesRecord> records;
    for (const QJsonValueConstRef document : *documents) {
        const SeriesRecord record = readSeries(document.toObject());
        if (!record.id.isEmpty() && !record.name.isEmpty()) {
            records.append(record);
        }
    }
    return records.isEmpty() ? Result<QList<SeriesRecord>>(notThere(hardcover)) : records;
}

Result<HardcoverRecord<BookRecord>> decodeHardcoverBook(const QByteArray &body, QDate today)
{
    const auto rows = rowsOf(body, "books");
    if (!rows) {
        return fail(rows.error());
    }
    if (rows->isEmpty()) {
        return notThere(hardcover);
    }
    const QJsonObject book = rows->first().toObject();
    HardcoverRecord<BookRecord> record{readHardcoverBook(book, today), mergedInto(book)};
    if (record.value.id.isEmpty() || record.value.facts.title.isEmpty()) {
        return fieldMissing(hardcover, record.value.id.isEmpty() ? "books.id" : "books.title");
    }
    return record;
}

Result<QList<BookRecord>> decodeHardcoverEditions(const QByteArray &body, QDate today)
{
    const auto rows = rowsOf(body, "editions");
    if (!rows) {
        return fail(rows.error());
    }
    QList<BookRecord> records;
    QList<BookRecord> merged; // told of under the number of what they have become, where that is not among the answer
    for (const QJsonValueConstRef row : *rows) {
        BookRecord record = readHardcoverEdition(row.toObject(), today);
        if (record.id.isEmpty()) {
            return fieldMissing(hardcover, "editions.id");
        }
        const qint64 survivor = mergedInto(row.toObject());
        if (survivor != 0) {
            record.id = QStringLiteral("edition/%1").arg(survivor);
        }
        (survivor == 0 ? records : merged).append(record);
    }
    if (records.isEmpty() && !merged.isEmpty()) {
        return merged.mid(0, 1);
    }
    return records.isEmpty() ? Result<QList<BookRecord>>(notThere(hardcover)) : records;
}

Result<qint64> decodeHardcoverSeriesNumber(const QByteArray &body)
{
    const auto rows = rowsOf(body, "series");
    if (!rows) {
        return fail(rows.error());
    }
    if (rows->isEmpty()) {
        return notThere(hardcover);
    }
    const qint64 number = rows->at(0).toObject().value(QLatin1String("id")).toInteger();
    return number > 0 ? Result<qint64>(number) : fieldMissing(hardcover, "series.id");
}

Result<HardcoverRecord<SeriesRecord>> decodeHardcoverSeries(const QByteArray &body, QDate today, int limit)
{
    const auto rows = rowsOf(body, "series");
    if (!rows) {
        return fail(rows.error());
    }
    if (rows->isEmpty()) {
        return notThere(hardcover);
    }
    const QJsonObject series = rows->first().toObject();
    HardcoverRecord<SeriesRecord> record{readSeries(series), mergedInto(series)};
    const bool hasEntries = series.value(QLatin1String("book_series")).isArray();
    if (record.value.id.isEmpty() || (!hasEntries && record.mergedInto == 0)) {
        return fieldMissing(hardcover, hasEntries ? "series.id" : "series.book_series");
    }
    const QJsonArray entries = series.value(QLatin1String("book_series")).toArray();
    record.value.entries = entriesOf(entries, today);
    record.value.isWhole = entries.size() < limit;
    return record;
}
} // namespace kuramori
