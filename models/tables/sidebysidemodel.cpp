// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sidebysidemodel.h"

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
std::optional<size_t> candidateOf(CandidateColumn column)
{
    const int at = int(column) - int(CandidateColumn::First);
    return at < 0 || at >= int(mostCandidates) ? std::nullopt : std::optional(size_t(at));
}

QString placeOf(const QUrl &cover)
{
    return cover.isEmpty() ? SideBySideModel::tr("none") : cover.isLocalFile() ? cover.fileName() : cover.host();
}
} // namespace

CandidateFact coversOf(const QUrl &own, const QList<QUrl> &candidates)
{
    CandidateFact fact{0, SideBySideModel::tr("Cover"), placeOf(own), {}, {}, {}};
    std::array<QUrl, mostCandidates + 1> covers{own};
    for (size_t at = 0; at < std::min(mostCandidates, size_t(candidates.size())); ++at) {
        covers.at(at + 1) = candidates.at(qsizetype(at));
        fact.said.at(at) = placeOf(covers.at(at + 1));
    }
    fact.covers = covers;
    return fact;
}

SideBySideModel::SideBySideModel(QString own, QObject *parent)
    : ListModel(parent)
    , m_own(std::move(own))
{ }

void SideBySideModel::setSides(const QList<Side> &sides)
{
    if (std::exchange(m_heads, sides) != sides) {
        Q_EMIT headerDataChanged(Qt::Horizontal, int(CandidateColumn::First), int(CandidateColumn::Third));
    }
}

QVariant SideBySideModel::cell(int row, CandidateColumn column, int role) const
{
    const CandidateFact &fact = at(row);
    const std::optional<size_t> candidate = candidateOf(column);
    if (role == KeyRole) {
        return fact.key();
    }
    if (role == AgreementRole) {
        return int(candidate ? fact.agreement.at(*candidate) : Agreement::Unknown);
    }
    const bool isThere = !candidate || qsizetype(*candidate) < m_heads.size();
    if (role == LengthShareRole && fact.shares && column != CandidateColumn::Fact) {
        const double share = fact.shares->at(candidate ? *candidate + 1 : 0);
        return share < 0 ? QVariant() : QVariant(share);
    }
    const bool hasCover = fact.covers && column != CandidateColumn::Fact && isThere;
    if (role == CoverRole && hasCover) {
        return fact.covers->at(candidate ? *candidate + 1 : 0);
    }
    if (role == CaptionRole && hasCover) {
        return candidate ? m_heads.at(qsizetype(*candidate)).caption : at(rows() > 1 ? 1 : 0).own;
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

QString SideBySideModel::title(CandidateColumn column) const
{
    if (const std::optional<size_t> candidate = candidateOf(column)) {
        const int number = int(*candidate) + 1;
        return qsizetype(*candidate) < m_heads.size()
            ? QStringLiteral("%1: %2").arg(number).arg(m_heads.at(qsizetype(*candidate)).name)
            : QString::number(number);
    }
    return column == CandidateColumn::Fact ? tr("Fact") : m_own;
}
} // namespace kuramori
