// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace kuramori
{
/// Undoes a Content-Encoding (gzip, deflate, identity). A stream that does not reach its end with the right checksum is
/// Truncated and nothing of it is handed out; one that grows over `maxBytes` is TooLarge; another coding is BadSchema.
/// `host` is named in the message.
Result<QByteArray> decodeContent(const QByteArray &body, const QByteArray &encoding, qint64 maxBytes,
                                 const QString &host);
} // namespace kuramori
