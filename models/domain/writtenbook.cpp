// SPDX-License-Identifier: GPL-3.0-or-later
// A book's fields as the two sides of a write-back compare them.
#include "models/domain/personname.h"
#include "models/domain/serverbook.h"
#include "models/domain/writeback.h"

namespace kuramori
{
namespace
{
FieldWords one(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? FieldWords() : FieldWords{{trimmed}};
}

FieldWords each(const QStringList &texts)
{
    FieldWords words;
    words.reserve(texts.size());
    for (const QString &text : texts) {
        words += one(text);
    }
    return words;
}

/// "Various" names nobody, and a server would make a person of it.
FieldWords persons(const QStringList &names)
{
    FieldWords words = each(names);
    words.removeIf([](const FieldWord &word) { return namesNobody(word.text); });
    return words;
}

FieldWords truth(std::optional<bool> value)
{
    return value ? one(*value ? QStringLiteral("yes") : QStringLiteral("no")) : FieldWords();
}

/// The place as Audiobookshelf sorts by it, a number where it is one: "2.5" of "Book 2.5", "1-3" of "Books 1–3".
QString placeOf(const SeriesPosition &position)
{
    const auto number = [](double value) { return QString::number(value, 'g', 7); };
    return position.isRange() ? number(position.from) + u'-' + number(position.to) : number(position.from);
}

FieldWords series(const QList<SeriesEntry> &entries)
{
    FieldWords words;
    words.reserve(entries.size());
    for (const SeriesEntry &entry : entries) {
        if (const QString name = entry.name.trimmed(); !name.isEmpty()) {
            words.append({name, entry.position ? placeOf(*entry.position) : QString()});
        }
    }
    return words;
}

FieldWords series(const QList<ServerSeries> &entries)
{
    FieldWords words;
    words.reserve(entries.size());
    for (const ServerSeries &entry : entries) {
        words.append({entry.name, entry.sequence.trimmed()});
    }
    return words;
}
} // namespace

BookWords wordsOf(const JudgedBook &book)
{
    return {{BookField::Title, one(book.facts.title)},
            {BookField::Subtitle, one(book.facts.subtitle)},
            {BookField::Author, persons(book.facts.authors)},
            {BookField::Narrator, persons(book.recording.narrators)},
            {BookField::Series, series(book.facts.series)},
            {BookField::Publisher, one(book.publisher)},
            {BookField::Year, book.facts.year ? one(QString::number(*book.facts.year)) : FieldWords()},
            {BookField::Language, one(book.recording.language)},
            {BookField::Isbn, one(book.facts.identifiers.isbn13)},
            {BookField::Asin, one(book.facts.identifiers.asin)},
            {BookField::Hardcover, one(book.facts.identifiers.hardcover)},
            {BookField::Abridged, truth(book.recording.abridged)}};
}

BookWords wordsOf(const ServerBook &book)
{
    BookWords words{{BookField::Title, one(book.title)},        {BookField::Subtitle, one(book.subtitle)},
                    {BookField::Author, each(book.authors)},    {BookField::Narrator, each(book.narrators)},
                    {BookField::Series, series(book.series)},   {BookField::Publisher, one(book.publisher)},
                    {BookField::Year, one(book.publishedYear)}, {BookField::Language, one(book.language)},
                    {BookField::Isbn, one(book.isbn)},          {BookField::Asin, one(book.asin)}};
    if (book.isAbridged) { // servers before 2.3 do not know it
        words.emplace(BookField::Abridged, truth(book.isAbridged));
    }
    return words;
}
} // namespace kuramori
