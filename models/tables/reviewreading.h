// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/domain/matchdecision.h"
#include "models/tables/rearrangement.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace kuramori
{
class ReadTx;

enum class ReviewColumn { Book, Author, Why, Candidates, Path, Count };

/// A book of which a person is to say which record it is.
struct ReviewLine
{
    ItemId item;
    QString title;
    QString authors;
    MatchDoubt doubt = MatchDoubt::Nothing;
    double score = 0; ///< of the best candidate, 0 to 1
    qint64 candidates = 0; ///< that a person is to choose from
    QString path; ///< absolute, as it can be shown
    qint64 key() const { return item.value(); }
    bool operator==(const ReviewLine &) const = default;
};

struct ReviewQuery
{
    ReviewColumn column = ReviewColumn::Why; ///< ascending by it: the riskiest first
    bool descending = false;
    QStringList words; ///< folded; title, authors and path hold all of them
    QList<ItemId> skipped; ///< come last, whatever the order, in this one
    bool operator==(const ReviewQuery &) const = default;
};

/// What waits for a person, of books that are there.
struct ReviewReading
{
    QList<ReviewLine> lines; ///< the riskiest first (RecordChoice::risk)
    QHash<qint64, int> places; ///< in `lines`, by key

    static ReviewReading read(ReadTx &tx);
    Keys order(const ReviewQuery &query) const;
    bool operator==(const ReviewReading &) const = default;
};
} // namespace kuramori
