// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kuramori
{
/// Shows a folder in the file manager of the desktop, of a file the folder that it lies in. Returns why it could not.
/// \a path: absolute, as the disk has it.
std::optional<QString> openFolder(const QByteArray &path);
} // namespace kuramori
