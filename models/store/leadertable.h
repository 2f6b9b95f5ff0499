// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

namespace kuramori
{
/// One among several processes on a database does a thing; who that is stands in a row with a lease.
class LeaderTable
{
public:
    explicit LeaderTable(WriteTx &tx)
        : m_tx(tx)
    { }

    /// True when `candidate` leads now: it already did, nobody did, or the other's lease is over. Prolongs the lease.
    bool lead(const QString &name, const QString &candidate, std::chrono::seconds lease);
    void resign(const QString &name, const QString &leader);
    /// When somebody else may lead; empty when anybody may.
    std::optional<Timestamp> expiry(const QString &name);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
