// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kuramori
{
class ReadTx;

/// A spelling of somebody's name, and what a person said of it.
struct SpellingLine
{
    qint64 id = 0; ///< another for each spelling of somebody, and always the same
    QString spelling;
    bool isName = false; ///< the one by which the person is called
    int books = 0; ///< that have it
    QStringList same; ///< spellings that a person said are the same one's
    QStringList apart; ///< spellings that a person said are somebody else's
    QStringList hides; ///< whose pen name a person said it is
    QStringList penNames; ///< what a person said are pen names of it
    std::optional<Timestamp> saidAt; ///< the last of what was said; empty: nothing was
    qint64 key() const { return id; }
    bool operator==(const SpellingLine &) const = default;
};

/// A book that somebody wrote or narrated.
struct PersonBookLine
{
    WorkId work;
    QString title;
    bool isAuthor = false;
    bool isNarrator = false;
    QStringList spellings; ///< under which the book names them
    qint64 key() const { return work.value(); }
    bool operator==(const PersonBookLine &) const = default;
};

/// All that is told of one person beside the table of persons.
struct PersonDetails
{
    QList<SpellingLine> spellings; ///< the name first, then those that most books have
    QList<PersonBookLine> books; ///< by title
};

/// Of somebody who is not known any more, nothing.
PersonDetails personDetails(ReadTx &tx, PersonId person);
} // namespace kuramori
