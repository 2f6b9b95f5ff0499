// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/searchwords.h"

#include "models/domain/recordingmatch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace kuramori
{
namespace
{
const QString topic = QStringLiteral("as ");
} // namespace

QString searchText(const SearchWords &words)
{
    QJsonArray values{words.title};
    for (const QString &author : words.authors) {
        values.append(author);
    }
    return topic + QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

std::optional<SearchWords> searchWordsFrom(const QString &text)
{
    const QJsonArray values = QJsonDocument::fromJson(text.mid(topic.size()).toUtf8()).array();
    if (!text.startsWith(topic) || values.at(0).toString().isEmpty()) {
        return std::nullopt;
    }
    SearchWords words{values.at(0).toString(), {}};
    for (qsizetype at = 1; at < values.size(); ++at) {
        words.authors.append(values.at(at).toString());
    }
    return words;
}

AskedBook searchedAs(AskedBook book, const SearchWords &words)
{
    BookFacts facts;
    facts.title = words.title;
    facts.authors = words.authors;
    facts.runtime = book.facts.runtime;
    book.facts = std::move(facts);
    return book;
}
} // namespace kuramori
