// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/name.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace kuramori
{
class ReadTx;

/// What the search finds.
enum class SubjectKind : quint8 { Book, Series, Person, Anime };

/// Something of each row of a table that is another when the names of the row are.
using RowVersions = QHash<qint64, quint64>;
/// Rows of a table; empty: all of them. All are read in a fifth of the time that naming each takes.
using ChosenRows = std::optional<std::span<const qint64>>;

/// The names of somebody, each once: the own one, other spellings, and those of the person behind a pen name.
struct PersonNames
{
    QStringList names;
    qint64 books = 0; ///< written or narrated
};
using People = QHash<PersonId, PersonNames>;

struct SeriesNames
{
    QString name;
    QList<PersonId> authors;
    qint64 books = 0;
};
using SeriesById = QHash<SeriesId, SeriesNames>;

People readPeople(ReadTx &tx);
SeriesById readSeries(ReadTx &tx);
RowVersions bookVersions(ReadTx &tx); ///< a book of which any item is judged anew has another
RowVersions animeVersions(ReadTx &tx); ///< but for the members, which move every day
RowVersions personVersions(const People &people);
RowVersions seriesVersions(const SeriesById &series, const People &people);

/// Titles, as all sources have them, subtitle, series and persons. What is owned whole stands before what is in part.
QList<SubjectNames> bookNames(ReadTx &tx, const People &people, const SeriesById &series, ChosenRows works = {});
/// All titles. What many people have on their lists stands before what few have.
QList<SubjectNames> animeNames(ReadTx &tx, ChosenRows works = {});
/// Persons and series with many books stand before those with few.
SubjectNames namesOf(PersonId person, const PersonNames &names);
SubjectNames namesOf(SeriesId series, const SeriesNames &names, const People &people);
} // namespace kuramori
