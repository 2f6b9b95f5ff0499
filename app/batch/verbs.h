// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verb.h"

namespace kuramori
{
// One file a verb. The table that lists them is verbTable().
extern const Verb animeVerb;
extern const Verb backupVerb;
extern const Verb booksVerb;
extern const Verb crawlVerb;
extern const Verb foldersVerb;
extern const Verb gapsVerb;
extern const Verb healthVerb;
extern const Verb jobsVerb;
extern const Verb personsVerb;
extern const Verb queryVerb;
extern const Verb reportVerb;
extern const Verb restoreVerb;
extern const Verb scanVerb;
extern const Verb enrichVerb;
extern const Verb secretsVerb;
extern const Verb seriesVerb;
extern const Verb serversVerb;
extern const Verb settingsVerb;
extern const Verb syncVerb;
extern const Verb undoVerb;
extern const Verb workVerb;
} // namespace kuramori
