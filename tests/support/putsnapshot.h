// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/crawltable.h"
#include "models/store/store.h"

namespace kuramori
{
/// Writes a reading of a list as a crawl leaves it: the works in their order. Failures throw, which ends the program.
CrawlId putSnapshot(Store &store, const SnapshotList &list, QDate day, const QList<Anime> &works,
                    CrawlState state = CrawlState::Complete);
} // namespace kuramori
