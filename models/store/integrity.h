// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kuramori
{
/// Whether the store answers and its pages are sound. SQLite: PRAGMA quick_check, which reads the whole file; not for
/// the GUI thread.
Result<void> quickCheck(Store &store);
} // namespace kuramori
