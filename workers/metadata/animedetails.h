// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <chrono>

namespace kuramori
{
/// What MyAnimeList tells of what belongs together stands in the details of a work, which Jikan is asked for one by
/// one: queues that for some of the anime that are held or followed and whose details are unknown or old. That Jikan
/// has none is believed for so long.
void queueAnimeDetails(WriteTx &tx, std::chrono::seconds believed);
} // namespace kuramori
