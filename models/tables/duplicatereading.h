// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/overridetable.h"
#include "models/tables/rearrangement.h"

#include <QHash>
#include <QStringList>

namespace kuramori
{
enum class DuplicateColumn { Book, Level, Proof, Score, Size, First, Second, Count };

/// How two items are the same, the surest last, as a person goes through them.
enum class DuplicateLevel {
    ToDecide, ///< they may be: a person decides
    Work, ///< other recordings of one book, which are never merged
    Recording, ///< the same recording
    File, ///< the same audio, file by file
    Said, ///< a person has spoken; only shown when asked for
};

/// One item of a pair.
struct DuplicateItem
{
    ItemId id;
    WorkId work;
    EditionId edition;
    QString title;
    QString authors;
    QString path; ///< absolute, as it can be shown
    qint64 size = 0; ///< bytes of its audio files
    bool operator==(const DuplicateItem &) const = default;
};

/// Two items as a row of a table; what was said of one alone has no second.
struct DuplicateLine
{
    DuplicateLevel level = DuplicateLevel::ToDecide;
    OverrideKind about = OverrideKind::SameWork; ///< ToDecide: SameWork or SameEdition is to be decided; Said: the word
    DuplicateItem a;
    DuplicateItem b;
    std::optional<double> score; ///< 0 to 1
    QString proof; ///< JSON, as the store has it; may be empty
    ActId act; ///< of Said
    qint64 key() const;
    bool operator==(const DuplicateLine &) const = default;
};

/// What a person may say of them, and of all items of which: nothing when it makes no sense.
std::optional<OverrideKind> sameWord(const DuplicateLine &line);
std::optional<OverrideKind> otherWord(const DuplicateLine &line);

struct DuplicateQuery
{
    DuplicateColumn column = DuplicateColumn::Level;
    bool descending = false;
    std::optional<DuplicateLevel> level; ///< empty: all but Said
    QStringList words; ///< folded; titles, authors and paths hold all of them
    bool operator==(const DuplicateQuery &) const = default;
};

/// All pairs, but for those that a person does not want to hear of, and what people said of items.
struct DuplicateReading
{
    QList<DuplicateLine> lines;
    QHash<qint64, int> places; ///< in `lines`, by key

    static DuplicateReading read(ReadTx &tx);
    Keys order(const DuplicateQuery &query) const;
    qsizetype count(DuplicateLevel level) const;
    bool operator==(const DuplicateReading &) const = default;
};
} // namespace kuramori
