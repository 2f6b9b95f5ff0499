// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingtable.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr std::array stateNames{QLatin1String("open"), QLatin1String("ignored"), QLatin1String("resolved")};

FindingRow findingRow(const Row &row)
{
    FindingRow finding;
    finding.id = row.id<FindingId>(0);
    finding.workId = row.id<WorkId>(1);
    finding.title = row.text(2);
    finding.source = row.text(3);
    finding.sourceId = row.integer(4);
    finding.rule = row.text(5);
    finding.severity = row.text(6);
    finding.text = row.text(7);
    finding.state = findingStateFromName(row.text(8)).value_or(FindingState::Open);
    finding.firstSeen = row.time(9);
    finding.lastSeen = row.time(10);
    return finding;
}
} // namespace

QString findingStateName(FindingState state)
{
    return stateNames.at(static_cast<size_t>(state));
}

std::optional<FindingState> findingStateFromName(const QString &name)
{
    const auto found = std::find(stateNames.begin(), stateNames.end(), name);
    return found == stateNames.end() ? std::nullopt : std::optional(FindingState(found - stateNames.begin()));
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

QList<FindingRow> FindingRows::page(std::optional<FindingState> state, FindingId before, int limit) const
{
    return m_tx.all("SELECT f.id, f.work_id, w.title, f.source, f.source_id, f.rule, f.severity, f.text, f.state, "
                    "f.first_seen, f.last_seen FROM findings f JOIN works w ON w.id = f.work_id "
                    "WHERE f.state = coalesce($1, f.state) AND f.id < $2 ORDER BY f.id DESC LIMIT $3",
                    findingRow, state ? findingStateName(*state) : QString(),
                    before.isValid() ? before.value() : std::numeric_limits<qint64>::max(), limit);
}

QList<FindingRow> FindingRows::ofWork(WorkId work) const
{
    return m_tx.all("SELECT f.id, f.work_id, w.title, f.source, f.source_id, f.rule, f.severity, f.text, f.state, "
                    "f.first_seen, f.last_seen FROM findings f JOIN works w ON w.id = f.work_id "
                    "WHERE f.work_id = $1 AND f.state <> 'resolved' ORDER BY f.id",
                    findingRow, work);
}
} // namespace kuramori
