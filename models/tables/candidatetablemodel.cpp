// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/candidatetablemodel.h"

namespace kuramori
{
namespace
{
std::optional<size_t> candidateOf(CandidateColumn column)
{
    const int at = int(column) - int(CandidateColumn::First);
    return at < 0 || at >= int(mostCandidates) ? std::nullopt : std::optional(size_t(at));
}
} // namespace

CandidateTableModel::CandidateTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause,
                                         QObject *parent)
    : ListModel(parent)
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
    update(std::move(reading.facts));
    if (isOther) {
        Q_EMIT headerDataChanged(Qt::Horizontal, int(CandidateColumn::First), int(CandidateColumn::Third));
        Q_EMIT shown();
    }
}

QVariant CandidateTableModel::cell(int row, CandidateColumn column, int role) const
{
    const CandidateFact &fact = at(row);
    const std::optional<size_t> candidate = candidateOf(column);
    if (role == KeyRole) {
        return fact.key();
    }
    if (role == AgreementRole) {
        return int(candidate ? fact.agreement.at(*candidate) : Agreement::Unknown);
    }
    const bool isThere = !candidate || qsizetype(*candidate) < m_candidates.size();
    const bool hasCover = fact.covers && column != CandidateColumn::Fact && isThere;
    if (role == CoverRole && hasCover) {
        return fact.covers->at(candidate ? *candidate + 1 : 0);
    }
    if (role == CaptionRole && hasCover) {
        return candidate ? m_candidates.at(qsizetype(*candidate)).title : at(rows() > 1 ? 1 : 0).own;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (column == CandidateColumn::Fact) {
        return fact.name;
    }
    const QString &text = candidate ? fact.said.at(*candidate) : fact.own;
    return text.isEmpty() && isThere ? QStringLiteral("–") : text;
}

QString CandidateTableModel::title(CandidateColumn column) const
{
    if (const std::optional<size_t> candidate = candidateOf(column)) {
        const int number = int(*candidate) + 1;
        return qsizetype(*candidate) < m_candidates.size()
            ? QStringLiteral("%1: %2").arg(number).arg(m_candidates.at(qsizetype(*candidate)).provider)
            : QString::number(number);
    }
    return column == CandidateColumn::Fact ? tr("Fact") : tr("Your book");
}
} // namespace kuramori
