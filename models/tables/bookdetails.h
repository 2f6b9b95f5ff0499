// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/bookassertion.h"
#include "models/domain/libraryfile.h"
#include "models/domain/libraryroot.h"
#include "models/domain/matchdecision.h"
#include "models/tables/bookorder.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kuramori
{
/// A file of a book.
struct BookFile
{
    QByteArray path; ///< absolute, as the disk has it
    QString shown; ///< below the folder of its item
    FileKind kind = FileKind::Other;
    qint64 size = 0; ///< bytes
    qint64 runtime = 0; ///< milliseconds; 0: unknown, or not audio
    qint64 bitrate = 0; ///< bit/s; 0: the same
    QString trouble; ///< why it could not be read
    bool isMissing = false;
    bool operator==(const BookFile &) const = default;
};

/// A chapter in a whole book.
struct BookChapter
{
    qint64 start = 0; ///< milliseconds from the beginning of the book
    QString title; ///< may be empty
    bool operator==(const BookChapter &) const = default;
};

/// When providers were last asked about a book, and what came of it.
struct BookLookup
{
    Timestamp askedAt{};
    MatchDecision decision = MatchDecision::None;
    QStringList matched; ///< providers that have it: "Audnexus"
    QStringList silent; ///< why others did not answer: "Hardcover: …"
    bool operator==(const BookLookup &) const = default;
};

/// A book in one place.
struct BookItem
{
    static constexpr int mostFiles = 500; ///< that are told one by one
    static constexpr int mostChapters = 2000;

    ItemId id;
    RootId root;
    RootState rootState = RootState::Unread;
    QByteArray folder; ///< absolute, as the disk has it
    QString shown; ///< its path, absolute
    QString format; ///< "mp3", "m4b" …; empty: several, or none known
    qint64 audioFiles = 0;
    qint64 size = 0; ///< bytes
    qint64 runtime = 0; ///< milliseconds; 0: unknown
    qint64 bitrate = 0; ///< bit/s, mean of its files; 0: unknown
    bool isMissing = false;
    qint64 fileCount = 0; ///< `files` may be fewer
    QList<BookFile> files; ///< audio in playing order, then the others
    QList<BookChapter> chapters;
    QList<BookAssertion> assertions;
    QList<BookField> waiting; ///< of which a person is to say what holds
    std::optional<BookLookup> lookup; ///< nothing: nobody was asked yet
    bool operator==(const BookItem &) const = default;
    /// The first audio file that is there; nothing when there is none.
    const BookFile *firstAudio() const;
};

/// A recording of a book, in one or several places.
struct BookRecording
{
    EditionId id;
    QString narrators;
    std::optional<bool> abridged;
    QString language;
    QString publisher;
    qint64 runtime = 0; ///< milliseconds; 0: unknown
    QStringList identifiers; ///< "ASIN B00…", "ISBN 978…"
    QList<BookItem> items; ///< those that are there first
    bool operator==(const BookRecording &) const = default;
};

/// One book with everything the store knows of it.
struct BookDetails
{
    BookLine line;
    QString subtitle;
    QStringList series; ///< all of them with their places: "Mistborn #2.5"
    QList<BookRecording> recordings;
    bool operator==(const BookDetails &) const = default;
    /// What is played and opened of it: the first item that is there; nothing when there is none.
    const BookItem *firstItem() const;
};

/// Nothing when the book is gone.
std::optional<BookDetails> bookDetails(ReadTx &tx, WorkId id);
} // namespace kuramori
