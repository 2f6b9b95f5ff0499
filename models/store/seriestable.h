// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookmatch.h"
#include "models/store/tx.h"

namespace kuramori
{
/// Series and their entries. One object a transaction.
class SeriesTable
{
public:
    explicit SeriesTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Makes the work's entries these. A series is known by its name; where that is a single word ("Foundation"), by
    /// an author in common as well. \a authors are those of the work.
    void setEntries(WorkId work, const QList<SeriesEntry> &entries, const QList<PersonId> &authors);
    /// Removes those that nothing is in, but for those of which somebody said something: their ids stand there.
    void sweep(const QList<SeriesId> &series);
    QList<SeriesId> seriesOf(WorkId work) const;

private:
    SeriesId ensure(const QString &name, const QList<PersonId> &authors);
    bool shareAuthor(SeriesId series, const QList<PersonId> &authors) const;

    WriteTx &m_tx;
};
} // namespace kuramori
