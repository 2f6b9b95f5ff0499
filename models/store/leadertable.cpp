// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leadertable.h"

namespace kuramori
{
bool LeaderTable::lead(const QString &name, const QString &candidate, std::chrono::seconds lease)
{
    // A lease that ends later than any lease can was given by a clock that ran ahead.
    const Timestamp until = m_tx.now() + lease;
    return m_tx.run("INSERT INTO leaders (name, leader_id, elected_at, expires_at) VALUES ($1, $2, $3, $4) "
                    "ON CONFLICT (name) DO UPDATE SET elected_at = CASE WHEN leaders.leader_id = excluded.leader_id "
                    "THEN leaders.elected_at ELSE excluded.elected_at END, "
                    "leader_id = excluded.leader_id, expires_at = excluded.expires_at "
                    "WHERE leaders.leader_id = excluded.leader_id OR leaders.expires_at <= excluded.elected_at "
                    "OR leaders.expires_at > excluded.expires_at",
                    name, candidate, m_tx.now(), until)
        == 1;
}

void LeaderTable::resign(const QString &name, const QString &leader)
{
    m_tx.run("DELETE FROM leaders WHERE name = $1 AND leader_id = $2", name, leader);
}

std::optional<Timestamp> LeaderTable::expiry(const QString &name)
{
    return m_tx.first(
        "SELECT expires_at FROM leaders WHERE name = $1", [](const Row &row) { return row.time(0); }, name);
}
} // namespace kuramori
