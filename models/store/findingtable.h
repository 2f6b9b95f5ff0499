// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dataquality.h"
#include "models/store/tx.h"

namespace kuramori
{
/// Open: nobody has looked. Ignored: a person says that it is all right; it stays so until the text changes.
/// Resolved: the source does not say it any more.
enum class FindingState { Open, Ignored, Resolved };
QString findingStateName(FindingState state); ///< lower case, as in the store
std::optional<FindingState> findingStateFromName(const QString &name);

struct FindingRow
{
    FindingId id;
    WorkId workId;
    QString title; ///< of the work
    QString source; ///< "mal"
    qint64 sourceId = 0;
    QString rule;
    QString severity;
    QString text;
    FindingState state = FindingState::Open;
    Timestamp firstSeen;
    Timestamp lastSeen;
};

class FindingTable
{
public:
    explicit FindingTable(WriteTx &tx)
        : m_tx(tx)
    { }

    /// What the rules say about one record now: new doubts open, known ones are dated, those that are gone resolve.
    void replace(WorkId work, const QString &source, qint64 sourceId, const QList<QualityFinding> &findings);
    /// A person's word.
    void setState(FindingId id, FindingState state);
    /// Resolves duplicates whose twin has since become another.
    void recheckDuplicates();

private:
    WriteTx &m_tx;
};

/// Reading findings.
class FindingRows
{
public:
    explicit FindingRows(ReadTx &tx)
        : m_tx(tx)
    { }
    /// Newest first; `before` is the last of the page above, an invalid one starts at the top.
    QList<FindingRow> page(std::optional<FindingState> state, FindingId before, int limit) const;
    QList<FindingRow> ofWork(WorkId work) const;

private:
    ReadTx &m_tx;
};
} // namespace kuramori
