// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/jobs/job.h"

namespace kuramori
{
class Store;

struct MatchCounts
{
    qint64 whole = 0; ///< all audio of the book is here
    qint64 partly = 0;
    qint64 none = 0;
    qint64 unmapped = 0; ///< of those not whole: no mapping says where the book would lie
};

/// Looks for the server's books among the audio files of the library, and keeps what is other than before.
MatchCounts matchServer(Job &job, Store &store, ServerId server);
} // namespace kuramori
