// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "workers/audiobookshelf/serverjobs.h"

namespace kuramori
{
/// Job "audiobookshelf.test", args {server}: asks a server who it is, and looks on this machine's disk for one known
/// file of each of its folders. Output: a TestFinding, and "mappings": a MappingFinding for each folder.
void testServer(Job &job, const ServerParts &parts);
} // namespace kuramori
