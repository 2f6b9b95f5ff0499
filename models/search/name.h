// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QList>
#include <QString>

#include <functional>
#include <limits>
#include <stop_token>
#include <tuple>

namespace kuramori
{
/// What is searched for: a row of the one table that an index is over, such as a work, a series or a person.
using SubjectId = Id<struct SubjectTag>;

/// What a name is to its subject. The heavier kind stands first: among equal matches a title comes before a narrator.
enum class NameKind : quint8 { Title, AlternativeTitle, Series, Author, Narrator };

struct Name
{
    NameKind kind = NameKind::Title;
    QString text; ///< as it is shown

    bool operator==(const Name &) const = default;
};

struct SubjectNames
{
    SubjectId subject;
    QList<Name> names;
    quint8 standing = 0; ///< 0 to 15: among equal matches the smaller comes first, as what is owned before what is not
};

/// How a name answers a query, the best first; mistakes apart. Both are keys (nameKey); words are what blanks part, and
/// in scripts without blanks a word may begin at every letter (beginsWord).
enum class NameMatch : quint8 {
    Exact, ///< the name is the query
    Prefix, ///< the name begins with the query
    WordPrefix, ///< the query stands in the name, from the beginning of a word on
    Words, ///< each word of the query begins a word of the name, in any order
    WordsAcross, ///< each word of the query begins a word of some name of the subject: author and title
    Inside, ///< the query, of 3 letters or more, stands anywhere in the name
};

/// Mistakes that are forgiven in a query, or in a word of it, of this many letters: none below 4, one below 10, else
/// two. A mistake is a letter left out, put in or replaced, or two neighbours swapped.
int mistakesForgiven(qsizetype letters);

struct NameHit
{
    SubjectId subject;
    QString name; ///< the name that matched best, as it is shown; of several across, the one most words are in
    NameKind kind = NameKind::Title; ///< of that name
    NameMatch match = NameMatch::Exact;
    int mistakes = 0; ///< with which it matches so; 0 to 2
    quint8 standing = 0; ///< of the subject
    qsizetype length = 0; ///< of the name's key, in UTF-16 units

    /// The order of hits, for every search of the house: mistakes, match, kind, standing, the shorter name, subject.
    bool operator<(const NameHit &other) const { return order() < other.order(); }

private:
    std::tuple<int, NameMatch, NameKind, quint8, qsizetype, SubjectId> order() const
    {
        return {mistakes, match, kind, standing, length, subject};
    }
};

/// What may be hit. Names of other kinds are not looked at, not even for words across.
struct NameFilter
{
    QList<NameKind> kinds; ///< empty: all
    std::function<bool(SubjectId)> accepts; ///< empty: all; called on the searching thread, for likely hits only
    /// With so many hits no more mistakes are forgiven: who spelt it right is not shown what is only similar.
    int enough = std::numeric_limits<int>::max();
    std::stop_token stop; ///< once asked, the search ends soon, with what it has found so far
};
} // namespace kuramori
