// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryroot.h"

#include <functional>

namespace kuramori
{
class Job;
class ProbePool;
class Store;

struct AudioCounts
{
    qint64 read = 0;
    qint64 unread = 0; ///< their content cannot be read; the store says why
};

/// Reads the content of those audio files of a root that were not read as they are now, and keeps what they say of
/// themselves. A file that is gone meanwhile is left to the next scan. Ends by a Failure when stopped, or when the
/// program that reads them cannot be started; what was read until then is kept.
/// `meanwhile` is called when it takes long, with what was read until then kept; after twice the time each.
AudioCounts readAudio(Job &job, Store &store, ProbePool &pool, const Clock &clock, const LibraryRoot &root,
                      const std::function<void()> &meanwhile);
} // namespace kuramori
