// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookkeys.h"

#include "models/domain/comparekey.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
constexpr qsizetype mostWords = 10;
constexpr qsizetype shortTitle = 2; // words
constexpr qsizetype fewestLetters = 3; // of a word that tells

enum Kind : size_t { Asin = 1, Isbn, TitleAndSurname, Place, Title, TwoWords, FirstLetter, HardcoverId };

size_t hashOf(Kind kind, QStringView text)
{
    return qHash(text, size_t(kind));
}

size_t both(Kind kind, QStringView a, QStringView b)
{
    const size_t one = hashOf(kind, a);
    const size_t other = hashOf(kind, b);
    return qHashMulti(size_t(kind), std::min(one, other), std::max(one, other));
}

QStringList tellingWords(const ComparableTitle &title)
{
    QStringList words;
    words.reserve(title.words.size());
    std::ranges::copy_if(title.words, std::back_inserter(words),
                         [](const QString &word) { return word.size() >= fewestLetters; });
    return words.isEmpty() ? title.words : words;
}

/// The main title, and each piece of the subtitle.
QList<ComparableTitle> titlesOf(const TitleReading &reading)
{
    QList<ComparableTitle> titles{reading.main};
    if (!reading.subtitle.isEmpty()) {
        titles.append(reading.subtitle);
        const QStringList pieces = reading.title.subtitle.split(QLatin1String(": "), Qt::SkipEmptyParts);
        for (qsizetype at = 0; at < pieces.size() && pieces.size() > 1; ++at) {
            titles.append(comparableTitle(titleKey(pieces.at(at))));
        }
    }
    return titles;
}

void addTitle(const ComparableTitle &title, const TitleReading &reading, std::vector<BookKey> *keys)
{
    keys->push_back({hashOf(Title, title.letters), MatchRung::Words});
    for (const ComparablePerson &author : reading.authors) {
        keys->push_back({both(TitleAndSurname, title.letters, author.tellingWord()), MatchRung::TitleAndAuthor});
    }
}

void addWords(const QStringList &words, const TitleReading &reading, std::vector<BookKey> *keys)
{
    const qsizetype count = std::min(words.size(), mostWords);
    for (qsizetype at = 0; at < count; ++at) {
        for (qsizetype next = at + 1; next < std::min(at + 3, count); ++next) {
            keys->push_back({both(TwoWords, words.at(at), words.at(next)), MatchRung::Words});
        }
        for (const ComparablePerson &author : reading.authors) {
            keys->push_back({both(TwoWords, words.at(at), author.tellingWord()), MatchRung::Words});
        }
    }
    for (const ComparablePerson &author : reading.authors) {
        if (count <= shortTitle && !reading.main.isEmpty()) {
            const QString letter = reading.main.letters.left(1);
            keys->push_back({both(FirstLetter, letter, author.tellingWord()), MatchRung::Words});
        }
    }
}

void addPlaces(const TitleReading &reading, std::vector<BookKey> *keys)
{
    constexpr double thousandths = 1000;
    for (const ComparableEntry &entry : reading.entries) {
        if (entry.position && !entry.series.isEmpty()) {
            const QString from = QString::number(std::llround(entry.position->from * thousandths));
            keys->push_back({both(Place, entry.series.letters, from), MatchRung::SeriesAndPosition});
        }
    }
}
} // namespace

std::vector<BookKey> bookKeys(const ComparableBook &book)
{
    std::vector<BookKey> keys;
    if (const QString &asin = book.facts().identifiers.asin; !asin.isEmpty()) {
        keys.push_back({hashOf(Asin, asin), MatchRung::Identifier});
    }
    for (const QString &isbn : book.isbns()) {
        keys.push_back({hashOf(Isbn, isbn), MatchRung::Identifier});
    }
    for (const QString &id : book.hardcover()) {
        keys.push_back({hashOf(HardcoverId, id), MatchRung::Identifier});
    }
    const TitleReading &reading = book.reading();
    if (reading.main.isEmpty()) {
        return keys;
    }
    for (const ComparableTitle &title : titlesOf(reading)) {
        addTitle(title, reading, &keys);
    }
    addWords(tellingWords(reading.main) + tellingWords(reading.subtitle), reading, &keys);
    addPlaces(reading, &keys);
    return keys;
}
} // namespace kuramori
