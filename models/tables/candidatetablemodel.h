// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/candidatereading.h"
#include "models/tables/refresher.h"

namespace kuramori
{
/// A book beside the records that it may be.
class CandidateTableModel final : public SideBySideModel
{
    Q_OBJECT
public:
    CandidateTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void setItem(ItemId item); ///< invalid: none
    /// Of the item of setItem(), or of none until they are read: nobody chooses for a book what was shown for another.
    const QList<Candidate> &candidates() const { return m_candidates; }

Q_SIGNALS:
    void shown(); ///< the candidates are other ones
    void failed(const kuramori::Error &error);

private:
    void show(CandidateReading reading);

    ItemId m_item;
    QList<Candidate> m_candidates;
    Refresher m_refresher;
};
} // namespace kuramori
