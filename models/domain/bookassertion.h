// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookmatch.h"
#include "models/domain/recordingkey.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace kuramori
{
/// What a source can say of a book.
enum class BookField {
    Title,
    Subtitle,
    Author,
    Narrator,
    Series,
    Year,
    Language,
    Publisher,
    Abridged, ///< "yes" or "no"
    Asin,
    Isbn, ///< 13 digits
    Runtime, ///< "10:12:44"; against that of the files it is a check (runtimerules.h)
    Hardcover ///< hardcoverIdOf()
};
inline constexpr std::array bookFields{
    BookField::Title, BookField::Subtitle, BookField::Author,    BookField::Narrator, BookField::Series,
    BookField::Year,  BookField::Language, BookField::Publisher, BookField::Abridged, BookField::Asin,
    BookField::Isbn,  BookField::Runtime,  BookField::Hardcover};

/// Who says it, the least trusted first: of files in Audiobookshelf's order of precedence, providers by how near they
/// are to the recording. A person's word is no vote: it settles the field.
enum class BookSource {
    Folder,
    ITunes,
    Tags,
    OpenLibrary,
    ReaderText,
    Nfo,
    Hardcover,
    Opf,
    Audnexus,
    MetadataJson,
    Person
};
inline constexpr std::array bookSources{BookSource::Folder,       BookSource::ITunes,     BookSource::Tags,
                                        BookSource::OpenLibrary,  BookSource::ReaderText, BookSource::Nfo,
                                        BookSource::Hardcover,    BookSource::Opf,        BookSource::Audnexus,
                                        BookSource::MetadataJson, BookSource::Person};

/// Its word comes from the files of the item, and is told anew whenever they are read.
bool isOfFiles(BookSource source);

// "title", "metadata_json" …: frozen, the store has them.
QString bookFieldName(BookField field);
std::optional<BookField> bookFieldFrom(const QString &text);
QString bookSourceName(BookSource source);
std::optional<BookSource> bookSourceFrom(const QString &text);

/// One value of one field as one source says it. A field with several values (authors, narrators, series) is several
/// assertions; what they say together is the source's word on that field.
struct BookAssertion
{
    BookSource source = BookSource::Folder;
    BookField field = BookField::Title;
    int position = 0; ///< within the field of this source, from 0
    /// Foreign text, trimmed, not empty; of a person it may be empty, which means that the field is to be so.
    QString value;
    QString label; ///< of a series: the position as written; empty: not said
    double weight = 0; ///< above 0, up to 1
    bool operator==(const BookAssertion &) const = default;
};

/// A book as its sources together have it.
struct JudgedBook
{
    BookFacts facts;
    RecordingKey recording; ///< narrators, abridged and language; runtime is the files' business
    QString publisher;
};

/// A field on which sources disagree.
struct FieldDoubt
{
    BookField field = BookField::Title;
    double margin = 0; ///< by which the sum of weights of what was chosen is above that of the next; 0 and up
    BookSource dissenter = BookSource::Folder; ///< the most trusted of those who say the next
};

/// For each field the word with the largest sum of weights, words being equal when they mean the same (names of one
/// person, one title key, one language), each source counting once, by the heaviest of its words that agree; of equal
/// sums the most trusted source's. What no source says stays empty. Spelling and order are the most trusted source's
/// among those that agree.
///
/// Of authors, narrators and series the word is the source's whole list. Titles are taken apart (bookTitle()) with the
/// authors and series that any source names; a title with a subtitle agrees with one without, and a subtitle that only
/// a title has is kept. The position in each series is judged by itself, so that a source that names the series only
/// does not contradict. Positions that are no numbers ("1a") count as not said.
///
/// Of a field that a person has spoken of nobody else is heard, nor is what a title says of it: of a series that is
/// its place, too. `doubts`, unless null, gets all fields on which sources disagree; a series once for its name and
/// once for each place. Pure.
JudgedBook judgeBook(const QList<BookAssertion> &assertions, QList<FieldDoubt> *doubts = nullptr);
} // namespace kuramori
