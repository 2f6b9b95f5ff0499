// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/mediapayload.h"

#include <QJsonArray>

namespace kuramori
{
namespace
{
QString keyOf(BookField field)
{
    switch (field) {
    case BookField::Author:
        return QStringLiteral("authors");
    case BookField::Narrator:
        return QStringLiteral("narrators");
    case BookField::Year:
        return QStringLiteral("publishedYear");
    default:
        return bookFieldName(field); // title, subtitle, series, publisher, language, isbn, asin, abridged: as ours
    }
}

/// A series without a place must say null: a text that is empty would be kept as one.
QJsonObject seriesEntry(const FieldWord &word)
{
    return {{QStringLiteral("name"), word.text},
            {QStringLiteral("sequence"), word.place.isEmpty() ? QJsonValue() : QJsonValue(word.place)}};
}

template <class Entry>
QJsonArray listOf(const FieldWords &words, Entry entry)
{
    QJsonArray list;
    for (const FieldWord &word : words) {
        list.append(entry(word));
    }
    return list;
}

QJsonValue valueOf(BookField field, const FieldWords &words)
{
    switch (field) {
    case BookField::Author:
        return listOf(words, [](const FieldWord &word) { return QJsonObject{{QStringLiteral("name"), word.text}}; });
    case BookField::Narrator:
        return listOf(words, [](const FieldWord &word) { return QJsonValue(word.text); });
    case BookField::Series:
        return listOf(words, seriesEntry);
    case BookField::Abridged:
        return !words.isEmpty() && words.constFirst().text == QLatin1String("yes");
    default:
        return words.isEmpty() ? QJsonValue() : QJsonValue(words.constFirst().text);
    }
}
} // namespace

QJsonObject metadataPayload(const BookWords &fields)
{
    QJsonObject metadata;
    for (const auto &[field, words] : fields) {
        if (!words.isEmpty() || mayBeCleared(field)) {
            metadata.insert(keyOf(field), valueOf(field, words));
        }
    }
    return metadata;
}
} // namespace kuramori
