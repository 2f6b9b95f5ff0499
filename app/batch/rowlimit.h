// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <optional>

namespace kuramori
{
class CommandLine;

/// What --limit says; nothing without it. Usage: it is no number, or below 0.
Result<std::optional<qint64>> limitOf(const CommandLine &line);
} // namespace kuramori
