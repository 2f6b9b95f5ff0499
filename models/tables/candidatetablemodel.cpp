// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/candidatetablemodel.h"

namespace kuramori
{
CandidateTableModel::CandidateTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause,
                                         QObject *parent)
    : SideBySideModel(tr("Your book"), parent)
    , m_refresher(store, reader, Topic::Books, pause)
{
    const auto question = [this] { return [item = m_item](ReadTx &tx) { return CandidateReading::read(tx, item); }; };
    m_refresher.watch(question, [this](Result<CandidateReading> reading) {
        if (!reading) {
            Q_EMIT failed(reading.error());
        } else if (reading->item == m_item) { // else the person is already at the next one
            show(std::move(*reading));
        }
    });
}

void CandidateTableModel::setItem(ItemId item)
{
    if (std::exchange(m_item, item) != item) {
        m_candidates.clear();
        m_refresher.refreshNow();
        Q_EMIT shown();
    }
}

void CandidateTableModel::show(CandidateReading reading)
{
    // Before the rows, whose covers are asked for as soon as they are there.
    const bool isOther = std::exchange(m_candidates, reading.candidates) != reading.candidates;
    QList<Side> sides;
    sides.reserve(m_candidates.size());
    for (const Candidate &one : std::as_const(m_candidates)) {
        sides.append({one.provider, one.title});
    }
    setSides(sides);
    update(std::move(reading.facts));
    if (isOther) {
        Q_EMIT shown();
    }
}
} // namespace kuramori
