// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace kuramori
{
/// An audiobook server, and the account on it that is ours.
struct Server
{
    ServerId id;
    QString name; ///< as checkedServerName() leaves it
    QUrl url; ///< as checkedServerUrl() leaves it
    QString user; ///< empty: the secret is an API key, otherwise this user's password
    bool isEnabled = true; ///< its turn comes when all servers are read
    bool isWritable = false; ///< a person has allowed to change what it says of books
    QString version; ///< this and the next two as it said last; empty: not yet
    QString account; ///< whom it takes us for
    bool isAdmin = false;
    std::optional<Timestamp> syncedAt; ///< when a sync last reached its end
    QString trouble; ///< why the last one did not: a sentence; empty: it did
    bool operator==(const Server &) const = default;
};

/// What there is to say of a server first.
enum class ServerState {
    Off, ///< it is read only when it is named
    Unread,
    Read,
    Trouble ///< the last sync did not reach its end
};
ServerState serverState(const Server &server);

/// What people call a server: 1 to 40 letters a to z, digits and single hyphens between them, in lower case. So no two
/// names mean one variable of the environment. A Usage error says what would fit. Pure.
Result<QString> checkedServerName(const QString &text);

/// http or https, with the path that the server lives under, if any, and no slash at its end. Names and passwords are
/// refused: addresses are shown and stored. A Usage error says what would fit. Pure.
Result<QUrl> checkedServerUrl(const QString &text);

/// Under which name its secret is kept: "audiobookshelf.home". Pure.
QString serverSecretName(const QString &serverName);

/// How the live board, the log and the source's limits call it: "audiobookshelf:home". Pure.
QString serverSourceName(const QString &serverName);
} // namespace kuramori
