// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/name.h"

#include <QHash>

#include <set>
#include <string_view>

namespace kuramori
{
/// A hit's place in the order in one number, the better the smaller; equal ranks are ordered by subject.
using NameRank = quint32;
NameRank nameRank(NameMatch match, int mistakes, NameKind kind, quint8 standing, size_t length);

struct NameCandidate
{
    NameRank rank = 0;
    SubjectId subject;
    std::string_view shown; ///< UTF-8, good as long as what was searched

    bool operator<(const NameCandidate &other) const
    {
        return std::tie(rank, subject) < std::tie(other.rank, other.subject);
    }
};

/// The best candidates so far, one a subject.
class TopNames
{
public:
    TopNames(int limit, const NameFilter &filter); ///< at least 1

    bool wants(NameKind kind) const { return (m_kinds & (1U << unsigned(kind))) != 0; }
    /// Whether such a candidate could still be among the best. Once false it stays so, for all that rank behind, too.
    bool hasRoomFor(NameRank rank, SubjectId subject) const
    {
        return m_best.size() < m_limit
            || std::tie(rank, subject) < std::tie(m_best.rbegin()->rank, m_best.rbegin()->subject);
    }
    size_t size() const { return m_best.size(); }
    void offer(const NameCandidate &candidate);
    QList<NameHit> hits() const;

private:
    size_t m_limit;
    quint32 m_kinds = 0; // a bit each
    std::function<bool(SubjectId)> m_accepts;
    std::set<NameCandidate> m_best;
    QHash<SubjectId, NameRank> m_rankOf;
};
} // namespace kuramori
