// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sidecarplan.h"

namespace kuramori
{
/// What becomes or became of a side-car: a few words for people.
QString sideCarWord(const SideCarStep &step);
} // namespace kuramori
