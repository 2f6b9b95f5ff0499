// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/queuetable.h"

namespace kuramori
{
QList<QueueRow> QueueRows::all() const
{
    const auto toQueue = [](const Row &row) {
        const std::optional<qint64> concurrency = row.optionalInteger(2);
        return QueueRow{row.text(0), row.optionalTime(1),
                        concurrency ? std::optional(int(*concurrency)) : std::nullopt};
    };
    return m_tx.all("SELECT name, paused_at, concurrency FROM queues ORDER BY name", toQueue);
}

const QString &QueueTable::everything()
{
    static const QString name = QStringLiteral("*");
    return name;
}

void QueueTable::add(const QString &name)
{
    if (m_tx.run("INSERT INTO queues (name) VALUES ($1) ON CONFLICT DO NOTHING", name) > 0) {
        m_tx.touch(Topic::Queues);
    }
}

void QueueTable::pause(const QString &name)
{
    m_tx.run("INSERT INTO queues (name, paused_at) VALUES ($1, $2) "
             "ON CONFLICT (name) DO UPDATE SET paused_at = coalesce(queues.paused_at, excluded.paused_at)",
             name, m_tx.now());
    m_tx.touch(Topic::Queues);
}

void QueueTable::resume(const QString &name)
{
    m_tx.run("UPDATE queues SET paused_at = NULL WHERE name = $1", name);
    m_tx.touch(Topic::Queues);
}

void QueueTable::setConcurrency(const QString &name, std::optional<int> jobs)
{
    m_tx.run("INSERT INTO queues (name, concurrency) VALUES ($1, $2) "
             "ON CONFLICT (name) DO UPDATE SET concurrency = excluded.concurrency",
             name, jobs);
    m_tx.touch(Topic::Queues);
}
} // namespace kuramori
