// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordjson.h"

#include "models/store/judgedjson.h"
#include "models/store/textlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr std::array formats{"", "audio", "ebook", "print"}; // by BookFormat

void put(QJsonObject *object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty()) {
        object->insert(key, text);
    }
}

void put(QJsonObject *object, QLatin1String key, const QStringList &texts)
{
    if (!texts.isEmpty()) {
        object->insert(key, QJsonArray::fromStringList(texts));
    }
}

void put(QJsonObject *object, QLatin1String key, std::chrono::milliseconds length)
{
    if (length.count() != 0) {
        object->insert(key, qint64(length.count()));
    }
}

void put(QJsonObject *object, QLatin1String key, bool flag)
{
    if (flag) {
        object->insert(key, true);
    }
}

std::chrono::milliseconds lengthIn(const QJsonValue &value)
{
    return std::chrono::milliseconds(value.toInteger());
}

/// [start ms, length ms, title] each.
QJsonArray chapterArray(const QList<RecordChapter> &chapters)
{
    QJsonArray array;
    for (const RecordChapter &chapter : chapters) {
        array.append(QJsonArray{qint64(chapter.start.count()), qint64(chapter.length.count()), chapter.title});
    }
    return array;
}

QList<RecordChapter> chaptersIn(const QJsonArray &array)
{
    QList<RecordChapter> chapters;
    chapters.reserve(array.size());
    for (const QJsonValueConstRef value : array) {
        const QJsonArray parts = value.toArray();
        chapters.append({lengthIn(parts.at(0)), lengthIn(parts.at(1)), parts.at(2).toString()});
    }
    return chapters;
}

BookFormat formatFrom(const QString &text)
{
    const auto found = std::ranges::find_if(formats, [&](const char *name) { return text == QLatin1String(name); });
    return found == formats.end() ? BookFormat::Unsaid : BookFormat(found - formats.begin());
}
} // namespace

QByteArray toJson(const BookRecord &record)
{
    QJsonObject object{{QStringLiteral("book"), toJsonObject({record.facts, record.recording, record.publisher})}};
    put(&object, QLatin1String("work"), record.workId);
    put(&object, QLatin1String("names"), record.names);
    put(&object, QLatin1String("format"), QString::fromLatin1(formats.at(size_t(record.format))));
    put(&object, QLatin1String("isbns"), record.isbns);
    put(&object, QLatin1String("released"), record.released.toString());
    put(&object, QLatin1String("unscheduled"), record.isUnscheduled);
    if (!record.chapters.isEmpty()) {
        object.insert(QLatin1String("chapters"), chapterArray(record.chapters));
    }
    put(&object, QLatin1String("exact_chapters"), record.areChaptersExact);
    put(&object, QLatin1String("intro"), record.intro);
    put(&object, QLatin1String("outro"), record.outro);
    put(&object, QLatin1String("genres"), record.genres);
    put(&object, QLatin1String("description"), record.description);
    put(&object, QLatin1String("cover"), record.cover.toString());
    put(&object, QLatin1String("page"), record.page.toString());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

BookRecord recordFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    JudgedBook book = judgedFrom(object.value(QLatin1String("book")).toObject());
    BookRecord record;
    record.facts = std::move(book.facts);
    record.recording = std::move(book.recording);
    record.publisher = std::move(book.publisher);
    record.workId = object.value(QLatin1String("work")).toString();
    record.names = textsIn(object.value(QLatin1String("names")));
    record.format = formatFrom(object.value(QLatin1String("format")).toString());
    record.isbns = textsIn(object.value(QLatin1String("isbns")));
    record.released = PartialDate::fromString(object.value(QLatin1String("released")).toString());
    record.isUnscheduled = object.value(QLatin1String("unscheduled")).toBool();
    record.chapters = chaptersIn(object.value(QLatin1String("chapters")).toArray());
    record.areChaptersExact = object.value(QLatin1String("exact_chapters")).toBool();
    record.intro = lengthIn(object.value(QLatin1String("intro")));
    record.outro = lengthIn(object.value(QLatin1String("outro")));
    record.genres = textsIn(object.value(QLatin1String("genres")));
    record.description = object.value(QLatin1String("description")).toString();
    record.cover = QUrl(object.value(QLatin1String("cover")).toString());
    record.page = QUrl(object.value(QLatin1String("page")).toString());
    return record;
}
} // namespace kuramori
