// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/decoded.h"

#include <string>

namespace kuramori::probe
{
/// {"decoded":ms,"sound_end":ms,"empty_bytes":n,"frames":n,"errors":n,"first_error":ms,"complaint":text,
/// "end":"whole"|"cut"|"open"}; the last three where they are known.
std::string toJson(const Decoded &decoded);
} // namespace kuramori::probe
