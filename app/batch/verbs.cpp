// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/verbs.h"

#include <array>

namespace kuramori
{
std::span<const Verb> verbTable()
{
    static const std::array verbs{syncVerb,    crawlVerb,  scanVerb,   enrichVerb, foldersVerb, serversVerb,
                                  booksVerb,   seriesVerb, animeVerb,  gapsVerb,   personsVerb, undoVerb,
                                  workVerb,    jobsVerb,   queryVerb,  reportVerb, healthVerb,  settingsVerb,
                                  secretsVerb, backupVerb, restoreVerb};
    return verbs;
}
} // namespace kuramori
