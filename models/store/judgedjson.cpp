// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/judgedjson.h"

#include "models/store/textlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
void putText(QJsonObject *object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty()) {
        object->insert(key, text);
    }
}

void putTexts(QJsonObject *object, QLatin1String key, const QStringList &texts)
{
    if (!texts.isEmpty()) {
        object->insert(key, QJsonArray::fromStringList(texts));
    }
}

QJsonArray seriesArray(const QList<SeriesEntry> &entries)
{
    QJsonArray array;
    for (const SeriesEntry &entry : entries) {
        QJsonObject object{{QStringLiteral("name"), entry.name}};
        if (entry.position) {
            object.insert(QLatin1String("from"), entry.position->from);
            object.insert(QLatin1String("to"), entry.position->to);
            object.insert(QLatin1String("label"), entry.position->label);
        }
        putText(&object, QLatin1String("id"), entry.id);
        array.append(object);
    }
    return array;
}

QList<SeriesEntry> seriesIn(const QJsonArray &array)
{
    QList<SeriesEntry> entries;
    entries.reserve(array.size());
    for (const QJsonValueConstRef value : array) {
        const QJsonObject object = value.toObject();
        SeriesEntry entry{object.value(QLatin1String("name")).toString(), std::nullopt,
                          object.value(QLatin1String("id")).toString()};
        if (object.contains(QLatin1String("from"))) {
            entry.position = SeriesPosition{object.value(QLatin1String("from")).toDouble(),
                                            object.value(QLatin1String("to")).toDouble(),
                                            object.value(QLatin1String("label")).toString()};
        }
        entries.append(entry);
    }
    return entries;
}

std::optional<qint64> numberIn(const QJsonObject &object, QLatin1String key)
{
    return object.contains(key) ? std::optional(object.value(key).toInteger()) : std::nullopt;
}
} // namespace

QJsonObject toJsonObject(const JudgedBook &book)
{
    QJsonObject object;
    putText(&object, QLatin1String("title"), book.facts.title);
    putText(&object, QLatin1String("subtitle"), book.facts.subtitle);
    putTexts(&object, QLatin1String("authors"), book.facts.authors);
    putTexts(&object, QLatin1String("narrators"), book.recording.narrators);
    if (!book.facts.series.isEmpty()) {
        object.insert(QLatin1String("series"), seriesArray(book.facts.series));
    }
    if (book.facts.year) {
        object.insert(QLatin1String("year"), *book.facts.year);
    }
    if (book.facts.runtime) {
        object.insert(QLatin1String("runtime"), *book.facts.runtime);
    }
    putText(&object, QLatin1String("asin"), book.facts.identifiers.asin);
    putText(&object, QLatin1String("isbn"), book.facts.identifiers.isbn13);
    putText(&object, QLatin1String("hardcover"), book.facts.identifiers.hardcover);
    putText(&object, QLatin1String("language"), book.recording.language);
    if (book.recording.abridged) {
        object.insert(QLatin1String("abridged"), *book.recording.abridged);
    }
    putText(&object, QLatin1String("publisher"), book.publisher);
    return object;
}

QString toJson(const JudgedBook &book)
{
    return QString::fromUtf8(QJsonDocument(toJsonObject(book)).toJson(QJsonDocument::Compact));
}

JudgedBook judgedFromJson(const QString &text)
{
    return judgedFrom(QJsonDocument::fromJson(text.toUtf8()).object());
}

JudgedBook judgedFrom(const QJsonObject &object)
{
    JudgedBook book;
    book.facts.title = object.value(QLatin1String("title")).toString();
    book.facts.subtitle = object.value(QLatin1String("subtitle")).toString();
    book.facts.authors = textsIn(object.value(QLatin1String("authors")));
    book.facts.series = seriesIn(object.value(QLatin1String("series")).toArray());
    if (const auto year = numberIn(object, QLatin1String("year"))) {
        book.facts.year = int(*year);
    }
    book.facts.runtime = numberIn(object, QLatin1String("runtime"));
    book.facts.identifiers.asin = object.value(QLatin1String("asin")).toString();
    book.facts.identifiers.isbn13 = object.value(QLatin1String("isbn")).toString();
    book.facts.identifiers.hardcover = object.value(QLatin1String("hardcover")).toString();
    book.recording.narrators = textsIn(object.value(QLatin1String("narrators")));
    book.recording.language = object.value(QLatin1String("language")).toString();
    if (const QJsonValue abridged = object.value(QLatin1String("abridged")); abridged.isBool()) {
        book.recording.abridged = abridged.toBool();
    }
    book.recording.runtime = book.facts.runtime;
    book.publisher = object.value(QLatin1String("publisher")).toString();
    return book;
}
} // namespace kuramori
