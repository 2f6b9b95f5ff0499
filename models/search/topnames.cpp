// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/topnames.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int lengthBits = 16;
constexpr int standingBits = 4;
constexpr int kindBits = 4;
constexpr int matchBits = 4;

quint32 bits(NameRank rank, int above, int count)
{
    return (rank >> above) & ((1U << count) - 1);
}

NameHit hitOf(const NameCandidate &candidate)
{
    NameHit hit;
    hit.subject = candidate.subject;
    hit.name = QString::fromUtf8(candidate.shown.data(), qsizetype(candidate.shown.size()));
    hit.length = bits(candidate.rank, 0, lengthBits);
    hit.standing = quint8(bits(candidate.rank, lengthBits, standingBits));
    hit.kind = NameKind(bits(candidate.rank, lengthBits + standingBits, kindBits));
    hit.match = NameMatch(bits(candidate.rank, lengthBits + standingBits + kindBits, matchBits));
    hit.mistakes = int(candidate.rank >> (lengthBits + standingBits + kindBits + matchBits));
    return hit;
}
} // namespace

int mistakesForgiven(qsizetype letters)
{
    return letters < 4 ? 0 : letters < 10 ? 1 : 2;
}

NameRank nameRank(NameMatch match, int mistakes, NameKind kind, quint8 standing, size_t length)
{
    const NameRank answer = (NameRank(mistakes) << matchBits | NameRank(match)) << kindBits | NameRank(kind);
    const NameRank upper = answer << standingBits | std::min<NameRank>(standing, (1U << standingBits) - 1);
    return upper << lengthBits | NameRank(std::min<size_t>(length, (1U << lengthBits) - 1));
}

TopNames::TopNames(int limit, const NameFilter &filter)
    : m_limit(size_t(limit))
    , m_kinds(filter.kinds.isEmpty() ? ~quint32(0) : 0)
    , m_accepts(filter.accepts)
{
    for (const NameKind kind : filter.kinds) {
        m_kinds |= 1U << unsigned(kind);
    }
}

void TopNames::offer(const NameCandidate &candidate)
{
    const auto known = m_rankOf.constFind(candidate.subject);
    if (known != m_rankOf.cend() && *known <= candidate.rank) {
        return;
    }
    if (!hasRoomFor(candidate.rank, candidate.subject)) {
        return;
    }
    if (known != m_rankOf.cend()) {
        m_best.erase({*known, candidate.subject, {}});
    } else if (m_accepts && !m_accepts(candidate.subject)) {
        return;
    }
    m_best.insert(candidate);
    m_rankOf.insert(candidate.subject, candidate.rank);
    if (m_best.size() > m_limit) {
        m_rankOf.remove(m_best.rbegin()->subject);
        m_best.erase(std::prev(m_best.end()));
    }
}

QList<NameHit> TopNames::hits() const
{
    QList<NameHit> hits;
    hits.reserve(qsizetype(m_best.size()));
    std::ranges::transform(m_best, std::back_inserter(hits), hitOf);
    return hits;
}
} // namespace kuramori
