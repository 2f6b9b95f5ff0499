// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/blockingkeys.h"

#include "models/domain/booktitle.h"
#include "models/domain/comparekey.h"
#include "models/domain/personname.h"

#include <QSet>

namespace kuramori
{
namespace
{
constexpr qsizetype mostLetters = 200;
constexpr qsizetype mostWords = 8;

TitleHints hintsOf(const BookFacts &book)
{
    TitleHints hints{{}, book.authors};
    hints.series.reserve(book.series.size());
    for (const SeriesEntry &entry : book.series) {
        hints.series.append(entry.name);
    }
    return hints;
}

/// Words that tell titles apart. Two letters or fewer do so only where there are no others.
QStringList tellingWords(const QString &key)
{
    QStringList words;
    const QStringList all = key.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (word.size() > 2 && word != QLatin1String("the") && word != QLatin1String("and")) {
            words.append(word);
        }
    }
    return (words.isEmpty() ? all : words).mid(0, mostWords);
}

/// The surname with each telling word of the title, and with its first letter: a slip of the pen in the only word
/// leaves that.
void addAuthorKeys(const QString &author, const QString &title, QSet<QString> *keys)
{
    const QString surname = surnameKey(author);
    if (surname.isEmpty() || title.isEmpty() || namesNobody(author)) {
        return;
    }
    const QString start = QLatin1String("author ") + surname + u' ';
    for (const QString &word : tellingWords(title)) {
        keys->insert(start + word);
    }
    keys->insert(start + title.front() + u'*');
}
} // namespace

QStringList blockingKeys(const BookFacts &book)
{
    QSet<QString> keys;
    const BookTitle title = bookTitle(book.title, hintsOf(book));
    if (!title.key.isEmpty()) {
        keys.insert(QLatin1String("title ") + title.key);
    }
    if (!book.identifiers.asin.isEmpty()) {
        keys.insert(QLatin1String("asin ") + book.identifiers.asin);
    }
    if (!book.identifiers.isbn13.isEmpty()) {
        keys.insert(QLatin1String("isbn ") + book.identifiers.isbn13);
    }
    if (!book.identifiers.hardcover.isEmpty()) {
        keys.insert(QLatin1String("hardcover ") + book.identifiers.hardcover);
    }
    for (const SeriesEntry &entry : book.series) {
        if (entry.position && !entry.name.isEmpty()) {
            keys.insert(QLatin1String("series ") + seriesKey(entry.name) + u'#'
                        + QString::number(entry.position->from));
        }
    }
    for (const QString &author : book.authors) {
        addAuthorKeys(author, title.key, &keys);
    }
    QSet<QString> cut; // of which two may be the same
    for (const QString &key : std::as_const(keys)) {
        cut.insert(key.left(mostLetters));
    }
    return cut.values();
}
} // namespace kuramori
