// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

namespace kuramori
{
/// A provider has said that it does not have something.
struct ProviderMiss
{
    QString detail; ///< its own word for it; may be empty
    Timestamp saidAt;
};

/// What was asked of metadata providers, which go by the names of their lanes. Days are UTC, by the store's clock.
class ProviderTable
{
public:
    explicit ProviderTable(WriteTx &tx)
        : m_tx(tx)
    { }

    static qint64 requestsToday(ReadTx &tx, const QString &provider);
    static std::optional<ProviderMiss> miss(ReadTx &tx, const QString &provider, const QString &subject);

    /// Counts `requests` more today. False, and nothing counted, when that would be more than `budget`; a budget of 0
    /// has no end.
    bool take(const QString &provider, qint64 requests, qint64 budget);

    /// Notes what it does not have, as of now.
    void putMiss(const QString &provider, const QString &subject, const QString &detail);
    void dropMiss(const QString &provider, const QString &subject);
    /// Forgets misses from before `horizon` and days before the last week; returns how many misses.
    qint64 prune(Timestamp horizon);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
