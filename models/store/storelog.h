// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace kuramori
{
Q_DECLARE_LOGGING_CATEGORY(storeLog)
} // namespace kuramori
