// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verbrun.h"
#include "models/domain/server.h"

namespace kuramori
{
/// Tests these servers and says what came of it: whether they answer, and for each of their folders whether its files
/// are found here. Done; Partly when only folders are amiss; otherwise what kept a server from answering.
Result<ExitCode> testServers(VerbRun &run, const QList<Server> &servers);
} // namespace kuramori
