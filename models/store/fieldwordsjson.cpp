// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fieldwordsjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
FieldWords fromJsonArray(const QJsonArray &array)
{
    FieldWords words;
    words.reserve(array.size());
    for (const QJsonValueConstRef each : array) {
        words.append(each.isArray() ? FieldWord{each[0].toString(), each[1].toString()} : FieldWord{each.toString()});
    }
    return words;
}
} // namespace

QJsonArray toJsonArray(const FieldWords &words)
{
    QJsonArray array;
    for (const FieldWord &word : words) {
        array.append(word.place.isEmpty() ? QJsonValue(word.text) : QJsonValue(QJsonArray{word.text, word.place}));
    }
    return array;
}

QString toJson(const FieldWords &words)
{
    return QString::fromUtf8(QJsonDocument(toJsonArray(words)).toJson(QJsonDocument::Compact));
}

FieldWords fieldWordsFromJson(const QString &text)
{
    return fromJsonArray(QJsonDocument::fromJson(text.toUtf8()).array());
}

QString toJson(const BookWords &words)
{
    QJsonObject object;
    for (const auto &[field, said] : words) {
        object.insert(bookFieldName(field), toJsonArray(said));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BookWords bookWordsFromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    BookWords words;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const auto field = bookFieldFrom(each.key())) {
            words.insert_or_assign(*field, fromJsonArray(each->toArray()));
        }
    }
    return words;
}
} // namespace kuramori
