// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/tables/rearrangement.h"

#include <QHash>
#include <QStringList>

namespace kuramori
{
class ReadTx;

enum class PersonColumn { Name, Role, PenNames, Written, Narrated, Spellings, Count };

/// Somebody who wrote or narrated, as a row of a table.
struct PersonLine
{
    PersonId id;
    QString name;
    QString sortKey; ///< surname first, folded
    QString searchText; ///< folded: every spelling, and the names that the column of pen names shows
    int written = 0; ///< books
    int narrated = 0; ///< books
    int spellings = 0;
    QString penNameOf; ///< the name of who is behind it; empty: nobody
    QStringList penNames; ///< names
    int books() const { return written + narrated; } ///< what was both written and narrated counts twice
    bool operator==(const PersonLine &) const = default;
};

enum class PersonChoice { Everybody, Authors, Narrators };

struct PersonQuery
{
    PersonColumn column = PersonColumn::Name;
    bool descending = false;
    PersonChoice choice = PersonChoice::Everybody;
    bool onlySeveralSpellings = false;
    QStringList words; ///< of personWords(); the names hold all of them
    bool operator==(const PersonQuery &) const = default;
};

/// The words of what a person typed, folded as the search over the library folds names.
QStringList personWords(const QString &text);

/// Everybody whom a book names or of whom somebody said something.
struct PersonReading
{
    QList<PersonLine> lines; ///< by id
    QHash<qint64, int> places; ///< in `lines`, by id

    static PersonReading read(ReadTx &tx);
    Keys order(const PersonQuery &query) const;
    bool operator==(const PersonReading &) const = default;
};
} // namespace kuramori
