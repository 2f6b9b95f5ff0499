// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kuramori
{
class Job;
class Store;

struct ComparisonCounts
{
    qint64 compared = 0; ///< files whose ends were read now
    qint64 unread = 0; ///< files whose ends could not be; the next comparison tries again
    qint64 alike = 0; ///< pairs of items with the same audio, old and new
};

/// Finds items with the same audio: of files that are as large as another item's the ends are read, each once for as
/// long as it does not change, and equal ones make their items alike. With nothing new it is three queries. Ends by a
/// Failure when stopped; what was read until then is kept.
ComparisonCounts compareFiles(Job &job, Store &store);
} // namespace kuramori
