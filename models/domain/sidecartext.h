// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace kuramori
{
/// The text of a side-car without its byte order mark, by the rules of sidecar.h. Text with a NUL is BadSchema: it is
/// no text, or UTF-16 without its mark. Pure.
Result<QString> sideCarText(const QByteArray &bytes);
} // namespace kuramori
