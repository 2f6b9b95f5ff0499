// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace kuramori
{
// Files that are this user's alone. Calls block for the disk; any thread.

/// The whole file. NotFound when there is none. Refused when somebody else may read it too (any bit of 077), when it is
/// no plain file, or over a megabyte: nothing of ours is.
Result<QByteArray> readPrivately(const QString &path);
/// In place of what was there, at once and as a whole, with mode 0600. Makes the folder when it is missing.
Result<void> writePrivately(const QString &path, const QByteArray &content);
} // namespace kuramori
