// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entrybook.h"
#include "models/domain/wantedlist.h"
#include "models/store/tx.h"

namespace kuramori
{
/// An entry of a series as it is kept.
struct WantedRow
{
    WantedId id;
    SeriesId series;
    QString key; ///< of the ListedEntry
    WantedState state = WantedState::Detected;
    int checks = 0; ///< searches in vain, one after the other
    std::optional<Timestamp> nextCheckAt;
};

/// The last place in each series that was listened to, by what audiobook servers tell of the volumes that are here;
/// begun counts.
using ListenedPlaces = QHash<SeriesId, double>;

class WantedRows
{
public:
    explicit WantedRows(ReadTx &tx)
        : m_tx(tx)
    { }
    std::optional<WantedRow> row(WantedId id) const;
    /// The series that these works are in, or were one of when it was last looked at, and of which something was told.
    QList<SeriesId> seriesOf(const QList<WorkId> &works) const;
    /// What persons and the library say of the series.
    SeriesFacts facts(SeriesId series) const;
    /// An entry of the providers' lists that the series is linked to; empty: they tell of none by that key.
    std::optional<ListedEntry> entry(SeriesId series, const QString &key) const;
    /// Of what was begun with an entry, the key that its book has in the list now.
    QString keyNow(SeriesId series, const KeyedBook &book) const;
    QStringList languages(SeriesId series) const; ///< in which its recordings are looked for: languageKey()
    qint64 stale() const; ///< series that are still to be brought up to date after a change that was about all
    ListenedPlaces listenedPlaces() const;
    std::optional<int> stars(SeriesId series) const; ///< that a person gave it; see mostStars
    QStringList userLanguages() const; ///< that a person said, sorted; empty: nobody has

private:
    std::optional<double> lastListened(SeriesId series) const;
    QStringList wordsOn(SeriesId series, OverrideKind kind) const;

    ReadTx &m_tx;
};

/// The entries of the series that providers tell of. One object a transaction.
class WantedTable
{
public:
    explicit WantedTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Makes the entries of the series those of the providers' series that it is linked to, and settles each one's
    /// state by what is known now. Those of a series that is linked to none go. What persons said of them, and the
    /// recordings that are known of them, follow the books (EntryShift). Called as often as somebody likes.
    void bringUpToDate(SeriesId series);
    /// The languages that a person listens to (languageKeys()), in which a recording must be for its book to be
    /// missing; none: those of the library's books. Returns whether that is something else than before: then all series
    /// are stale, and the first of them are brought up to date at once.
    bool setUserLanguages(QStringList languages);
    void setStale(const QList<SeriesId> &series); ///< to be brought up to date by who comes next
    static constexpr qint64 mostAtOnce = 20; ///< series that one transaction may well bring up to date
    /// Brings up to `most` series up to date that a change made stale which was about all; returns how many are left.
    qint64 bringStaleUpToDate(qint64 most);
    /// What happened to one of them; false where that means nothing in its state. A search in vain sets when to look
    /// again, any other event forgets it.
    bool note(WantedId entry, WantedEvent event);

private:
    struct Kept;
    void put(SeriesId series, const WantedEntry &entry, const Kept &before, const SeriesFacts &facts);

    WriteTx &m_tx;
};
} // namespace kuramori
