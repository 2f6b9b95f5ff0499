// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kuramori
{
enum class Packing { Gzip, Zlib, Bare };

/// The text as a server would pack it.
QByteArray packed(const QByteArray &text, Packing packing);
} // namespace kuramori
