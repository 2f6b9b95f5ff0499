// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/server.h"
#include "workers/audiobookshelf/serverjobs.h"
#include "workers/audiobookshelf/serversession.h"

namespace kuramori
{
/// The server that a job's arguments name. Usage when there is none.
Server serverOf(const Job &job, Store &store);

/// How it is asked: the account and its secret. Auth when nobody has told the secret, when it was entered for another
/// origin, or when the place that keeps it does not hand it out. Blocks for that place's time.
Result<ServerAccount> accountOf(const Server &server, const ServerParts &parts, std::stop_token stop);
} // namespace kuramori
