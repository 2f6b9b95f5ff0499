// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verbrun.h"

namespace kuramori
{
/// `enrich --check`: what people decided, against what the rules would decide by themselves: each case, and how many
/// there are of each kind. Failed where the rules contradict somebody.
Result<ExitCode> checkCases(VerbRun &run);
} // namespace kuramori
