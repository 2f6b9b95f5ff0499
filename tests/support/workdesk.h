// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/worktable.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <map>

namespace kuramori
{
/// Base of tests of works: a store of each dialect, emptied for each test, and short words for what they do most.
/// Failures of the store throw, which ends the test program.
class WorkDesk
{
public:
    static inline const QDate today{2026, 5, 7};

    /// The store from here on, with no works, tags and crawls in it.
    void begin(Dialect dialect);
    Store &store() { return *m_store; }
    VirtualClock &clock() { return m_clock; }

    Upserted upsert(const Anime &anime);
    QString text(std::string_view sql); ///< the first cell
    qint64 number(std::string_view sql);

private:
    VirtualClock m_clock;
    FreshStores m_fresh;
    std::map<Dialect, std::unique_ptr<Store>> m_stores; ///< one a dialect: to make a new one for each row costs more
    Store *m_store = nullptr;
};

/// A record with every field filled.
Anime frieren();
/// The same under another number and title.
Anime numbered(qint64 malId);
} // namespace kuramori
