// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QList>
#include <QString>

#include <functional>
#include <tuple>

namespace kuramori
{
/// What a name is to its work. The heavier kind stands first: among equal matches a title comes before a narrator.
enum class NameKind : quint8 { Title, AlternativeTitle, Series, Author, Narrator };

struct Name
{
    NameKind kind = NameKind::Title;
    QString text; ///< as it is shown

    bool operator==(const Name &) const = default;
};

struct WorkNames
{
    WorkId work;
    QList<Name> names;
};

/// How a name answers a query, the best first; mistakes apart. Both are keys (nameKey); words are what blanks part, and
/// in scripts without blanks a word may begin at every letter (beginsWord).
enum class NameMatch : quint8 {
    Exact, ///< the name is the query
    Prefix, ///< the name begins with the query
    WordPrefix, ///< the query stands in the name, from the beginning of a word on
    Words, ///< each word of the query begins a word of the name, in any order
    WordsAcross, ///< each word of the query begins a word of some name of the work: author and title
};

/// Mistakes that are forgiven in a query, or in a word of it, of this many letters: none below 4, one below 10, else
/// two. A mistake is a letter left out, put in or replaced, or two neighbours swapped.
int mistakesForgiven(qsizetype letters);

struct NameHit
{
    WorkId work;
    QString name; ///< the name that matched best, as it is shown; of several across, the one most words are in
    NameKind kind = NameKind::Title; ///< of that name
    NameMatch match = NameMatch::Exact;
    int mistakes = 0; ///< with which it matches so; 0 to 2
    qsizetype length = 0; ///< of the name's key, in UTF-16 units

    /// The order of hits, for every search of the house, SQL too: mistakes, match, kind, the shorter name, work.
    bool operator<(const NameHit &other) const { return order() < other.order(); }

private:
    std::tuple<int, NameMatch, NameKind, qsizetype, WorkId> order() const
    {
        return {mistakes, match, kind, length, work};
    }
};

/// What may be hit. Names of other kinds are not looked at, not even for words across.
struct NameFilter
{
    QList<NameKind> kinds; ///< empty: all
    std::function<bool(WorkId)> accepts; ///< empty: all; called on the searching thread, for likely hits only
};
} // namespace kuramori
