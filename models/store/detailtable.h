// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"
#include "models/store/tx.h"

namespace kuramori
{
class DetailTable
{
public:
    explicit DetailTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Puts what was read in full in the place of what was there. Parts that were not read stay as they are, and
    /// relations where none are told.
    void replace(WorkId work, const AnimeDetails &details);

private:
    void storeStatistics(WorkId work, const AnimeStatistics &statistics);
    WriteTx &m_tx;
};
} // namespace kuramori
