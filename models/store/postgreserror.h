// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QString>

namespace kuramori
{
/// Of errors that say that the server is away, for a moment or for a night: whoever asks again that often loses
/// nothing.
inline constexpr std::chrono::seconds untilTheServerIsBack{5};

/// What an SQLSTATE means to us. `server` names host, port and database for people.
Error postgresError(const QByteArray &sqlState, const QString &server, const QString &context);
/// Deadlock or serialisation failure: the same transaction may succeed the next time.
bool mayRetry(const QByteArray &sqlState);
} // namespace kuramori
