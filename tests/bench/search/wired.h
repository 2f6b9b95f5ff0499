// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "tests/bench/search/names.h"

namespace kuramori
{
/// Makes the works of the library books of the store, which is empty: titles, subtitles, series, authors and narrators.
void fillWith(Store &store, const NameLibrary &library);
} // namespace kuramori
