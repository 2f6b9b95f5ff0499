// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chosenrecording.h"
#include "models/store/tx.h"

#include <QHash>

namespace kuramori
{
/// When a provider was asked which recordings there are of an entry.
struct RecordingLookup
{
    BookProvider provider = BookProvider::Hardcover;
    Timestamp askedAt{};
    std::optional<Timestamp> answeredAt; ///< when it last told of all that it has; empty: never
    QString trouble; ///< why it did not, when it was last asked; empty: it did
    bool operator==(const RecordingLookup &) const = default;
};

/// Reading which recordings there are of the entries of series, by the keys of those (ListedEntry), and which of them
/// people chose.
class RecordingRows
{
public:
    explicit RecordingRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<ToldRecording> told(SeriesId series, const QString &entry) const;
    /// See recordingList().
    QList<ListedRecording> list(SeriesId series, const QString &entry, const QStringList &languages) const;
    QList<RecordingLookup> lookups(SeriesId series, const QString &entry) const; ///< empty: nobody was asked
    std::optional<RecordKey> chosen(SeriesId series, const QString &entry) const;
    /// By the keys of the entries; without a word on what is here. Of one that is not kept the record alone is known.
    QHash<QString, ChosenRecording> chosen(SeriesId series) const;
    /// Entries that are not here and that a person wants or keeps on top, about which nobody was asked since `horizon`:
    /// the most urgent first, up to `most`.
    QList<std::pair<SeriesId, QString>> due(Timestamp horizon, qint64 most) const;
    /// What the library has of a book.
    QList<OwnedRecording> owned(WorkId work) const;

private:
    QHash<QString, RecordKey> wordsOn(SeriesId series) const;

    ReadTx &m_tx;
};

/// Keeping it. One object a transaction.
class RecordingTable
{
public:
    explicit RecordingTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// What is not in a whole answer of its provider is gone, and stays as it was told. Older answers than what is kept
    /// change nothing of it. That what is wanted follows is WantedTable's business.
    void keep(SeriesId series, const QString &entry, const QList<RecordingAnswer> &answers);

private:
    void keep(SeriesId series, const QString &entry, const RecordingAnswer &answer);

    WriteTx &m_tx;
};
} // namespace kuramori
