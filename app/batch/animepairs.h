// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verbrun.h"
#include "models/domain/override.h"
#include "models/store/tx.h"

namespace kuramori
{
class CommandLine;

/// `anime pairs`: the anime of which a person is to say which one of AniList they are, with all that may be it.
Result<ExitCode> tellAnimePairs(VerbRun &run);

/// What `anime pair MAL ANILIST`, with --not, or `anime pair MAL --none` says. Ends with Usage for anything else.
QList<Override> pairWords(const CommandLine &line);
} // namespace kuramori
