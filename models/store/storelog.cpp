// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storelog.h"

namespace kuramori
{
Q_LOGGING_CATEGORY(storeLog, "store")
} // namespace kuramori
