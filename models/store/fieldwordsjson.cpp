// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fieldwordsjson.h"

#include <QJsonDocument>

namespace kuramori
{
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
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    FieldWords words;
    words.reserve(array.size());
    for (const QJsonValueConstRef each : array) {
        words.append(each.isArray() ? FieldWord{each[0].toString(), each[1].toString()} : FieldWord{each.toString()});
    }
    return words;
}
} // namespace kuramori
