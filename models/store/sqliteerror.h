// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

struct sqlite3;

namespace kuramori
{
/// Turns the failure of the last call on `handle` into an Error that names the file and says what to do.
Error sqliteError(sqlite3 *handle, int code, const QString &path, QString context = {});
} // namespace kuramori
