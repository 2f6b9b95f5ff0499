// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kuramori
{
/// The same JSON as clean UTF-8: byte order mark gone, UTF-16 converted, bytes and escapes that mean no character
/// replaced by U+FFFD. Needed only when a parser has refused the text as it came.
QByteArray repairedJson(const QByteArray &text);
} // namespace kuramori
