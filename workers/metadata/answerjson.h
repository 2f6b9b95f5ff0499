// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace kuramori
{
// What answers of providers have in common; `provider` is how messages call it. Pure.

/// The root object. Bytes that are no UTF-8 become U+FFFD; BadSchema for what is no JSON or no object.
Result<QJsonObject> answerObject(const QByteArray &body, const QString &provider);

tl::unexpected<Error> badAnswer(const QString &provider, const QString &detail);
tl::unexpected<Error> fieldMissing(const QString &provider, const char *field);
/// It does not have what was asked for; `detail` is its own word for that.
tl::unexpected<Error> notThere(const QString &provider, const QString &detail = {});
/// It answers with a failure of its own.
Error providerError(ErrorKind kind, const QString &provider, const QString &message, const QString &detail);
} // namespace kuramori
