// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keptseriesjson.h"

#include "models/store/textlist.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace kuramori
{
namespace
{

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

void put(QJsonObject &object, const char *key, bool truth)
{
    if (truth) {
        object.insert(QLatin1String(key), true);
    }
}

/// What was not told is not "no".
void put(QJsonObject &object, const char *key, std::optional<bool> truth)
{
    if (truth) {
        object.insert(QLatin1String(key), *truth);
    }
}

std::optional<bool> truthOf(const QJsonObject &object, const char *key)
{
    const QJsonValue truth = object.value(QLatin1String(key));
    return truth.isBool() ? std::optional(truth.toBool()) : std::nullopt;
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject toObject(const SeriesRecordEntry &entry)
{
    const BookRecord &book = entry.book;
    QJsonObject object;
    put(object, "id", book.id);
    put(object, "work_id", book.workId);
    put(object, "title", book.facts.title);
    put(object, "subtitle", book.facts.subtitle);
    put(object, "authors", book.facts.authors);
    put(object, "asin", book.facts.identifiers.asin);
    put(object, "isbn", book.facts.identifiers.isbn13);
    put(object, "isbns", book.isbns);
    put(object, "language", book.recording.language);
    put(object, "released", book.released.toString());
    put(object, "recording_released", book.recordingReleased.toString());
    put(object, "unscheduled", book.isUnscheduled);
    put(object, "compilation", entry.isCompilation);
    put(object, "partial", entry.isPartial);
    object.insert(QLatin1String("format"), int(book.format));
    if (book.facts.runtime) {
        object.insert(QLatin1String("runtime"), *book.facts.runtime);
    }
    if (book.facts.year) {
        object.insert(QLatin1String("year"), *book.facts.year);
    }
    if (entry.position) {
        object.insert(QLatin1String("from"), entry.position->from);
        object.insert(QLatin1String("to"), entry.position->to);
        put(object, "label", entry.position->label);
    }
    return object;
}

PartialDate dayFrom(const QString &text)
{
    const QStringList parts = text.split(u'-');
    return {parts.value(0).toInt(), parts.value(1).toInt(), parts.value(2).toInt()};
}

SeriesRecordEntry entryFrom(const QJsonObject &object, BookProvider provider)
{
    SeriesRecordEntry entry;
    BookRecord &book = entry.book;
    book.provider = provider;
    book.id = textOf(object, "id");
    book.workId = textOf(object, "work_id");
    book.facts.title = textOf(object, "title");
    book.facts.subtitle = textOf(object, "subtitle");
    book.facts.authors = textsIn(object.value(QLatin1String("authors")));
    book.facts.identifiers = {textOf(object, "asin"), textOf(object, "isbn"), {}};
    book.isbns = textsIn(object.value(QLatin1String("isbns")));
    book.cover = QUrl(textOf(object, "cover"));
    book.recording.language = textOf(object, "language");
    book.released = dayFrom(textOf(object, "released"));
    book.recordingReleased = dayFrom(textOf(object, "recording_released"));
    book.isUnscheduled = object.value(QLatin1String("unscheduled")).toBool();
    book.format = BookFormat(std::clamp(object.value(QLatin1String("format")).toInt(), 0, int(BookFormat::Print)));
    if (const QJsonValue runtime = object.value(QLatin1String("runtime")); runtime.isDouble()) {
        book.facts.runtime = runtime.toInteger();
    }
    if (const QJsonValue year = object.value(QLatin1String("year")); year.isDouble()) {
        book.facts.year = year.toInt();
    }
    if (const QJsonValue from = object.value(QLatin1String("from")); from.isDouble()) {
        entry.position
            = SeriesPosition{from.toDouble(), object.value(QLatin1String("to")).toDouble(), textOf(object, "label")};
    }
    entry.isCompilation = truthOf(object, "compilation");
    entry.isPartial = truthOf(object, "partial");
    return entry;
}

QJsonObject headOf(const SeriesRecord &series)
{
    QJsonObject object{{QStringLiteral("provider"), bookProviderName(series.provider)},
                       {QStringLiteral("id"), series.id},
                       {QStringLiteral("name"), series.name},
                       {QStringLiteral("whole"), series.isWhole}};
    if (series.primaryBooks) {
        object.insert(QLatin1String("primary_books"), *series.primaryBooks);
    }
    if (series.isComplete) {
        object.insert(QLatin1String("complete"), *series.isComplete);
    }
    return object;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
} // namespace

QString toJson(const KeptSeries &series)
{
    QJsonArray entries;
    for (const KeptEntry &kept : series.entries) {
        QJsonObject entry = toObject(kept.entry);
        put(entry, "cover", kept.entry.book.cover.toString(QUrl::FullyEncoded)); // with another one it is no other book
        entry.insert(QLatin1String("said_at"), qint64(kept.saidAt.time_since_epoch().count()));
        entries.append(entry);
    }
    QJsonObject object = headOf(series.series);
    object.insert(QLatin1String("said_at"), qint64(series.saidAt.time_since_epoch().count()));
    object.insert(QLatin1String("entries"), entries);
    return compact(object);
}

KeptSeries keptSeriesFromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto timeOf = [](const QJsonValue &value) { return Timestamp(std::chrono::microseconds(value.toInteger())); };
    KeptSeries kept;
    SeriesRecord &series = kept.series;
    series.provider = bookProviderFrom(textOf(object, "provider")).value_or(BookProvider::Hardcover);
    series.id = textOf(object, "id");
    series.name = textOf(object, "name");
    series.isWhole = object.value(QLatin1String("whole")).toBool();
    if (const QJsonValue books = object.value(QLatin1String("primary_books")); books.isDouble()) {
        series.primaryBooks = books.toInt();
    }
    if (const QJsonValue complete = object.value(QLatin1String("complete")); complete.isBool()) {
        series.isComplete = complete.toBool();
    }
    kept.saidAt = timeOf(object.value(QLatin1String("said_at")));
    const QJsonArray rows = object.value(QLatin1String("entries")).toArray();
    kept.entries.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        const QJsonObject entry = row.toObject();
        kept.entries.append({entryFrom(entry, series.provider), timeOf(entry.value(QLatin1String("said_at")))});
    }
    return kept;
}

QString fingerprintOf(const SeriesRecord &answer)
{
    QStringList entries;
    entries.reserve(answer.entries.size() + 1);
    for (const SeriesRecordEntry &entry : answer.entries) {
        entries.append(compact(toObject(entry)));
    }
    entries.sort();
    entries.append(compact(headOf(answer)));
    const QByteArray digest = QCryptographicHash::hash(entries.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}
} // namespace kuramori
