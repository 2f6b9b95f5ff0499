// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/http/request.h"

namespace kuramori
{
/// Whom covers may be asked of: where the services that the program asks keep theirs (protocols.md §1 to §6). Each
/// with its own lane and breaker, so that one that rests does not hold up the others; hosts that are one and the same
/// service share them. Public addresses and https alone.
QList<SourceProfile> coverSources();
} // namespace kuramori
