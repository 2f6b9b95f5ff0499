// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookrecord.h"
#include "models/domain/personname.h"

#include <QJsonArray>
#include <QJsonValue>

namespace kuramori
{
// Fields that several providers give, mapped to the words of BookRecord. Pure.

/// Text without markup, on one line.
QString lineOf(const QJsonValue &value);
/// The lines of a list, each once, without empty ones. What is no list is a list of one.
QStringList linesOf(const QJsonValue &value);
/// An http or https address; empty for anything else.
QUrl addressOf(const QJsonValue &value);
/// Valid ISBNs as 13 digits, each once, in their order.
QStringList isbnsOf(const QStringList &texts);

/// A position as number or text. Behind a comma stands no part of it ("2, Dramatized"), but the label keeps it.
std::optional<SeriesPosition> positionOf(const QJsonValue &value);
/// Adds the series unless it is unnamed or already there; `id`: the provider's own, where it has any.
void addSeries(const QString &name, std::optional<SeriesPosition> position, BookFacts &facts, const QString &id = {});

/// ISO with or without time, or a year alone; empty for sentinels (0001, 1970-01-01) and what is no day of the
/// calendar.
PartialDate dayOf(const QString &text);
/// Takes the day on which an edition comes out, and its year for the facts. Days more than three years ahead are
/// placeholders for books that are announced: shops open pre-orders a year or two before.
void setReleased(PartialDate day, QDate today, BookRecord &record);

/// Gathers who made a book and what their names say they did.
class Credits
{
public:
    /// `name` is one person; `role` what the field says that the name itself does not.
    void add(const QString &name, PersonRole role);
    /// Authors and narrators. Of a book without authors its editors are named in their place; nobody ("Full Cast") is.
    void apply(BookRecord &record) const;

private:
    QStringList named(PersonRole role) const;

    QList<PersonName> m_persons;
};

/// ISBNs to `isbns` and the first of them to the facts.
void setIsbns(const QStringList &texts, BookRecord &record);
/// Words that stand for unabridged and abridged; empty for any other.
std::optional<bool> abridgedOf(const QString &word);
} // namespace kuramori
