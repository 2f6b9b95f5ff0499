// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <functional>
#include <stop_token>

namespace kuramori
{
/// One secret from stdin, to its end or, where a person types it, to the end of the line; the line break is none of it.
/// A person is asked by `ask` and does not see what is typed. Auth: there was nothing. Cancelled: a stop was requested.
Result<Secret> secretFromInput(const std::function<void()> &ask, const std::stop_token &stop);
} // namespace kuramori
