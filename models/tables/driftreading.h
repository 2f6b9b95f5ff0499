// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/drifttable.h"
#include "models/tables/rearrangement.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace kuramori
{
enum class DriftColumn { Book, Field, Held, Other, Why, Since, Count };

/// A field of which a person is to say what holds.
struct DriftLine
{
    FieldOfItem where;
    WorkId work;
    QString title; ///< of the book
    QString authors;
    QString path; ///< absolute, as it can be shown
    FieldDrift drift;
    Timestamp since{};
    qint64 key() const { return keyOf(where); }
    static qint64 keyOf(const FieldOfItem &field)
    {
        return field.item.value() * qint64(bookFields.size()) + qint64(field.field);
    }
    bool operator==(const DriftLine &) const = default;
};

struct DriftQuery
{
    DriftColumn column = DriftColumn::Why; ///< ascending by it: the riskiest first
    bool descending = false;
    QStringList words; ///< folded; title, authors, path, the field's name and both values hold all of them
    QList<qint64> skipped; ///< keys; come last, whatever the order, in this one
    bool operator==(const DriftQuery &) const = default;
};

/// What waits for a person, of books that are there.
struct DriftReading
{
    QList<DriftLine> lines; ///< the riskiest first (DriftRows::waiting())
    QHash<qint64, int> places; ///< in `lines`, by key
    Timestamp readAt{}; ///< of the hour, so that a reading equals the one before

    static DriftReading read(ReadTx &tx);
    Keys order(const DriftQuery &query) const;
    bool operator==(const DriftReading &) const = default;
};

/// "Mistborn #2, Cosmere"; of a language its name, of Abridged "yes" or "no".
QString fieldText(BookField field, const FieldWords &words);
} // namespace kuramori
