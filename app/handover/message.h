// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/exitcode.h"
#include "app/output/terminal.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QLocalSocket;

namespace kuramori
{
/// What a caller asks of the process that owns the database.
struct HandoverRequest
{
    bool raise = false; ///< show the window; nothing else
    QStringList words; ///< the command line
    Terminal terminal; ///< of the caller
    QString folder; ///< of the caller: relative paths count from there

    QByteArray toLine() const;
    static Result<HandoverRequest> fromLine(const QByteArray &line);
};

/// One line from the owner: bytes for a channel, or one of two ends.
struct HandoverReply
{
    Channel channel = Channel::Out;
    QByteArray bytes;
    std::optional<int> exitCode;
    bool isUnserved = false; ///< the owner is about to end and has begun nothing

    QByteArray toLine() const;
    static Result<HandoverReply> fromLine(const QByteArray &line);
};

/// The caller wants the verb stopped.
QByteArray cancelLine();

inline constexpr qsizetype longestHandoverLine = 64 * 1024;

/// Where the owner of this SQLite file listens: beside it, or in a folder of this user's under /tmp when the path would
/// not fit a socket's name. Never from the environment: cron and the desktop must come to the same place.
Result<QString> handoverAddress(const QString &databasePath);

/// True when the process at the other end runs as this user.
bool isOwnUser(const QLocalSocket &socket);
/// The pid at the other end, 0 when unknown.
qint64 peerPid(const QLocalSocket &socket);
} // namespace kuramori
