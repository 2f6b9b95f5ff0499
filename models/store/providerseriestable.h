// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serieslink.h"
#include "models/store/tx.h"

namespace kuramori
{
/// A provider's series that a series of the library is, or may be.
struct LinkedSeries
{
    KeptSeries series;
    LinkVerdict verdict = LinkVerdict::Review;
    bool isByPerson = false; ///< a person said that it is this one, or is not
    SeriesLink proof = {}; ///< as it was when it was last judged; its verdict says nothing
};

/// Reading series of providers, and which of them are ours.
class ProviderSeriesRows
{
public:
    explicit ProviderSeriesRows(ReadTx &tx)
        : m_tx(tx)
    { }
    std::optional<KeptSeries> series(BookProvider provider, const QString &sourceId) const;
    /// Of a series of the library, those for review among them, by provider and id. A person's word goes first: what
    /// one linked is linked, and others of that provider are not; what one refused is Other.
    QList<LinkedSeries> linksOf(SeriesId series) const;
    /// Series that a provider's is linked to, by a person or by proof.
    QList<SeriesId> linked() const;
    /// Series that wait for a person: some provider's may be it, and none surely is.
    QList<SeriesId> unsure() const;
    /// Series of the library that wait longest, those that were never looked up first: up to `most` of those that were
    /// last looked up before `horizon`. Series without a name that tells anything are left out.
    QList<SeriesId> due(Timestamp horizon, qint64 most) const;
    /// Series about which somebody was silent when they were last looked up, and may speak by now; see noteLookup().
    QList<SeriesId> toRetry(Timestamp now) const;
    /// Volumes of which all files are gone are ours all the same: a disk that is not plugged in makes nothing wanted,
    /// and absent never removes. The panel of series says of them that their files are missing.
    OurSeries ours(SeriesId series) const;

private:
    ReadTx &m_tx;
};

/// Keeping what providers say. One object a transaction.
class ProviderSeriesTable
{
public:
    explicit ProviderSeriesTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Adds an answer to what was told before; see withAnswer(). False when it says what the last one said.
    bool keep(const SeriesRecord &answer, Timestamp saidAt);
    /// Judges all that was told by one provider and may be this series; `candidates` are its ids. What was linked once
    /// stays so unless a volume contradicts: that a book was given away is no reason. Those it is not, go, but for
    /// those that a person spoke of.
    void judge(SeriesId series, BookProvider provider, const QStringList &candidates);
    /// Somebody answered; `trouble`: who did not, may be empty; `retryAt`: when to ask again for their sake. Empty:
    /// none of them is worth it, being off or without a key.
    void noteLookup(SeriesId series, const QString &trouble, std::optional<Timestamp> retryAt = std::nullopt);

private:
    void putLink(SeriesId series, const KeptSeries &theirs, const SeriesLink &link);

    WriteTx &m_tx;
};
} // namespace kuramori
