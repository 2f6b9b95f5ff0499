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
} // namespace kuramori
