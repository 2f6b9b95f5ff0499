// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingtable.h"

#include <QHash>

#include <array>

namespace kuramori
{
namespace
{
constexpr std::array stateNames{QLatin1String("open"), QLatin1String("ignored"), QLatin1String("resolved")};
} // namespace

QString findingStateName(FindingState state)
{
    return stateNames.at(static_cast<size_t>(state));
}

void FindingTable::replace(WorkId work, const QString &source, qint64 sourceId, const QList<QualityFinding> &findings)
{
    QHash<QString, FindingId> gone;
    m_tx.each(
        "SELECT rule, id FROM findings WHERE source = $1 AND source_id = $2 AND state <> 'resolved'",
        [&](const Row &row) { gone.insert(row.text(0), row.id<FindingId>(1)); }, source, sourceId);
    for (const QualityFinding &finding : findings) {
        gone.remove(finding.rule);
        // "Ignored" holds for what the person has read: another text is a new doubt.
        m_tx.run("INSERT INTO findings (work_id, source, source_id, rule, severity, text, state, first_seen, "
                 "last_seen) VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $7) "
                 "ON CONFLICT (source, source_id, rule) DO UPDATE SET work_id = excluded.work_id, "
                 "severity = excluded.severity, text = excluded.text, last_seen = excluded.last_seen, "
                 "state = CASE WHEN findings.state = 'ignored' AND findings.text = excluded.text "
                 "THEN 'ignored' ELSE 'open' END",
                 work, source, sourceId, finding.rule, severityName(finding.severity), finding.text, m_tx.now());
    }
    for (const FindingId id : std::as_const(gone)) {
        setState(id, FindingState::Resolved);
    }
    if (!findings.isEmpty() || !gone.isEmpty()) {
        m_tx.touch(Topic::Findings);
    }
}

void FindingTable::setState(FindingId id, FindingState state)
{
    m_tx.run("UPDATE findings SET state = $2 WHERE id = $1", id, findingStateName(state));
    m_tx.touch(Topic::Findings);
}

void FindingTable::recheckDuplicates()
{
    const qint64 resolved
        = m_tx.run("UPDATE findings SET state = 'resolved' WHERE rule = $1 AND state <> 'resolved' AND NOT EXISTS ("
                   "SELECT 1 FROM works own JOIN anime mine ON mine.work_id = own.id "
                   "JOIN works w ON w.kind = own.kind AND w.title_key = own.title_key AND w.id <> own.id "
                   "JOIN anime a ON a.work_id = w.id AND a.type = mine.type AND a.aired_from = mine.aired_from "
                   "WHERE own.id = findings.work_id)",
                   duplicateRule());
    if (resolved > 0) {
        m_tx.touch(Topic::Findings);
    }
}
} // namespace kuramori
