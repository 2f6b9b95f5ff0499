// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <span>
#include <vector>

namespace kuramori
{
class ReadTx;

enum class BookColumn {
    Title,
    Authors,
    Series,
    Narrators,
    Runtime,
    Year,
    Language,
    Size,
    Recordings,
    State,
    Added,
    Count
};

/// How much of a book is on the disks.
enum class BookState {
    Here, ///< all of its items
    Partly,
    Missing
};

/// Narrows the books down. Empty, invalid: any.
struct BookFacets
{
    QStringList languages; ///< as the store has them: spellings of one language
    QString format; ///< of one of the items: "mp3", "m4b" …
    std::optional<BookState> state;
    PersonId author;
    PersonId narrator;
    SeriesId series;
    bool operator==(const BookFacets &) const = default;
    bool isEmpty() const { return *this == BookFacets(); }
};

/// Which books are shown, and in which order. Books of which the column is unknown come last, whatever the direction.
/// By author is by author, series and title; by series is by series and place.
struct BookQuery
{
    BookColumn column = BookColumn::Title;
    bool descending = false;
    QStringList words; ///< folded as textKey() does; all of them must occur in titles, series or persons
    BookFacets facets;
    QList<qint64> alike = {}; ///< books that answer besides, whatever is in them; without words of no account
    bool operator==(const BookQuery &) const = default;
};

struct PersonOfBook
{
    PersonId id;
    QString name; ///< as this book spells it
    bool operator==(const PersonOfBook &) const = default;
};

struct SeriesOfBook
{
    SeriesId id;
    QString name;
    bool operator==(const SeriesOfBook &) const = default;
};

/// What a line of the audiobooks shows. Unknown is empty or 0. All texts are foreign.
struct BookLine
{
    WorkId id;
    QString title;
    QString authors;
    QString series; ///< the first one, with the place: "Mistborn #2.5"
    QString narrators;
    QString language; ///< "en", "English" …
    qint64 runtime = 0; ///< milliseconds
    std::optional<qint64> year;
    qint64 size = 0; ///< bytes
    qint64 recordings = 0;
    BookState state = BookState::Here;
    Timestamp added{};
    QUrl cover; ///< of a picture beside it, see fileAddress(); another one when the file is another
    QList<PersonOfBook> writers; ///< each once, also below
    QList<PersonOfBook> readers;
    QList<SeriesOfBook> seriesList;
    bool operator==(const BookLine &) const = default;
};

/// A value that books have, for choosing it, and how many of them have it.
struct BookChoice
{
    QString key; ///< of a language languageKey(), of a format the format
    QStringList values; ///< as the store has them
    qint64 books = 0;
    bool operator==(const BookChoice &) const = default;
};

struct BookChoices
{
    QList<BookChoice> languages; ///< the most frequent first, as below
    QList<BookChoice> formats;
    bool operator==(const BookChoices &) const = default;
};

qint64 bookTotal(ReadTx &tx);
/// The books in order, 8 bytes each. `limit` 0 reads all.
std::vector<qint64> bookOrder(ReadTx &tx, const BookQuery &query, int limit = 0);
/// The lines of these books, in any order; books that are gone are left out.
QList<BookLine> bookLines(ReadTx &tx, std::span<const qint64> ids);
BookChoices bookChoices(ReadTx &tx);
/// The folders in which items of these books are, or were.
QList<RootId> rootsOfBooks(ReadTx &tx, std::span<const qint64> ids);
} // namespace kuramori
