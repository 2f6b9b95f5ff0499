// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/anime.h"
#include "models/search/name.h"
#include "models/tables/librarynames.h"

#include <QList>

#include <optional>
#include <stop_token>

namespace kuramori
{
class LibraryIndex;
class Store;

/// A book, a series, a person or an anime that a search has found. Unknown is empty.
struct FoundWork
{
    SubjectKind kind = SubjectKind::Book;
    qint64 id = 0; ///< in the table of its kind
    QString title; ///< or name
    QString otherTitle; ///< the name that was found, when it is another one
    NameKind otherKind = NameKind::Title; ///< of that name
    QString authors; ///< of a book
    QString type; ///< of an anime
    std::optional<SeasonOfYear> season;
    int year = 0; ///< of a book; in which an anime was first shown; 0 unknown
    std::optional<double> score;
    qint64 books = 0; ///< of a series or a person
    bool isNarrator = false; ///< has narrated more books than written
    bool beginsKind = false; ///< the first of its kind
    qint64 key() const { return id * 4 + qint64(kind); }
    bool operator==(const FoundWork &) const = default;
};

struct FoundWorks
{
    /// By kind: that of the best hit first, by mistakes, match and what the name is (NameHit), where these are equal in
    /// the order of SubjectKind. Within a kind the best first.
    QList<FoundWork> works;
    bool isCut = false; ///< there are more
    bool isStoreEmpty = false; ///< there is nothing that could be found
};

/// The books that answer a filter, ascending: only those with as few mistakes as the best
/// of them has. At most 1,000.
Result<QList<qint64>> findBooks(LibraryIndex &index, const QString &text, const std::stop_token &stop = {});

/// Brings the index up to date, which a text without letters does alone, and looks for `text` in all kinds. Of a kind
/// at most 50 are found, of several kinds 8 of each. Not to be called within a transaction.
Result<FoundWorks> findWorks(Store &store, LibraryIndex &index, const QString &text, const std::stop_token &stop = {});
} // namespace kuramori
