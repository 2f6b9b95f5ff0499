// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/providertable.h"

#include <limits>

namespace kuramori
{
namespace
{
constexpr int daysKept = 7;

QDate today(const ReadTx &tx)
{
    return toDateTime(tx.now()).date();
}
} // namespace

qint64 ProviderTable::requestsToday(ReadTx &tx, const QString &provider)
{
    return tx.number("SELECT requests FROM provider_days WHERE provider = $1 AND day = $2", provider, today(tx));
}

std::optional<ProviderMiss> ProviderTable::miss(ReadTx &tx, const QString &provider, const QString &subject)
{
    return tx.first(
        "SELECT detail, said_at FROM provider_misses WHERE provider = $1 AND subject = $2",
        [](const Row &row) {
            return ProviderMiss{row.text(0), row.time(1)};
        },
        provider, subject);
}

bool ProviderTable::take(const QString &provider, qint64 requests, qint64 budget)
{
    m_tx.run("INSERT INTO provider_days (provider, day, requests) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING", provider,
             today(m_tx));
    const qint64 most = budget > 0 ? budget : std::numeric_limits<qint64>::max();
    return m_tx.run("UPDATE provider_days SET requests = requests + $3 WHERE provider = $1 AND day = $2 "
                    "AND requests + $3 <= $4",
                    provider, today(m_tx), requests, most)
        == 1;
}

void ProviderTable::putMiss(const QString &provider, const QString &subject, const QString &detail)
{
    m_tx.run("INSERT INTO provider_misses (provider, subject, detail, said_at) VALUES ($1, $2, $3, $4) "
             "ON CONFLICT (provider, subject) DO UPDATE SET detail = excluded.detail, said_at = excluded.said_at",
             provider, subject, detail.isNull() ? QStringLiteral("") : detail, m_tx.now());
}

void ProviderTable::dropMiss(const QString &provider, const QString &subject)
{
    m_tx.run("DELETE FROM provider_misses WHERE provider = $1 AND subject = $2", provider, subject);
}

qint64 ProviderTable::prune(Timestamp horizon)
{
    m_tx.run("DELETE FROM provider_days WHERE day < $1", today(m_tx).addDays(-daysKept));
    return m_tx.run("DELETE FROM provider_misses WHERE said_at < $1", horizon);
}
} // namespace kuramori
