// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/authorrecord.h"

#include <QByteArray>

namespace kuramori
{
/// A work or an edition, which names its authors by key alone.
struct OpenLibraryBook
{
    BookRecord record;
    QStringList authorKeys; ///< "OL79034A"
};

/// A record, or where it has gone: those that were merged point to the one that is left.
template <class T>
struct OpenLibraryRecord
{
    T value{};
    QString movedTo = {}; ///< "/works/OL893414W"; empty: it is here
};

// What Open Library's answers say (protocols.md §6.1). All of them: NotFound for what was deleted or never was,
// BadSchema when the answer has not the promised shape. `today` tells a date from a placeholder. Pure.

/// Works, the best hits first. Those without key or title are left out.
Result<QList<BookRecord>> decodeOpenLibrarySearch(const QByteArray &body);
Result<OpenLibraryRecord<OpenLibraryBook>> decodeOpenLibraryEdition(const QByteArray &body, QDate today);
Result<OpenLibraryRecord<OpenLibraryBook>> decodeOpenLibraryWork(const QByteArray &body);
Result<OpenLibraryRecord<AuthorRecord>> decodeOpenLibraryAuthor(const QByteArray &body);

struct OpenLibraryEditions
{
    QList<OpenLibraryBook> books;
    qsizetype rows = 0; ///< of the answer, with those that were left out
};
Result<OpenLibraryEditions> decodeOpenLibraryEditions(const QByteArray &body, QDate today);

/// "2020", "December 31, 1994", "31 Dec. 1994", "Dec 1994", "c1994", "1994-12-31"; empty for anything else.
PartialDate publishDate(const QString &text);
/// By words in what a cataloguer wrote: "Audio CD", "MP3 CD", "Paperback".
BookFormat physicalFormat(const QString &text);
} // namespace kuramori
