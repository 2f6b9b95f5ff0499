// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"
#include "models/domain/serverbook.h"

#include <QByteArray>

namespace kuramori
{
struct ServerStatus
{
    QString version; ///< "2.36.0"; empty: an older server that tells it to users only
    bool isInitialised = false; ///< it has at least one user
};

struct ServerUser
{
    QString name;
    QString type; ///< "root", "admin", "user", "guest"
    QString serverVersion; ///< empty where only the user was asked for
    bool mayUpdate = true; ///< false only where it is said: older servers keep silent
    QList<MediaProgress> progress;
};

struct ServerTokens
{
    Secret access;
    Secret refresh; ///< empty: the server is older than 2.26, and the access token does not end
};

/// A record that could not be taken over.
struct ServerRefusal
{
    QString id; ///< empty: not even that could be read
    QString reason; ///< a sentence
};

struct ServerBookPage
{
    QList<ServerBook> books;
    QList<ServerRefusal> refusals;
    /// Books in the whole list. Empty: not told, as 2.36 does now and then while it scans (it counts into a cache that
    /// the scan clears before the count is read back).
    std::optional<qint64> total;

    qsizetype rows() const { return books.size() + refusals.size(); }
};

// What Audiobookshelf's answers say; `server` is how messages call it. Shapes as in 2.36, and those of 2.2 where they
// differ. All of them: BadSchema when the answer has not the promised shape. Numbers may come as text. Pure.

/// GET /status. BadSchema also when something else than Audiobookshelf answers.
Result<ServerStatus> decodeStatus(const QByteArray &body, const QString &server);
/// GET /api/me, or POST /api/authorize, which wraps the user and adds the version.
Result<ServerUser> decodeUser(const QByteArray &body, const QString &server);
/// POST /login and /auth/refresh.
Result<ServerTokens> decodeTokens(const QByteArray &body, const QString &server);
/// GET /api/libraries: an object, or before 2.3 a bare list.
Result<QList<ServerLibrary>> decodeLibraries(const QByteArray &body, const QString &server);
/// GET /api/libraries/:id/items. A record that is no book, or has no id, is refused with its reason; the others stay.
Result<ServerBookPage> decodeBookPage(const QByteArray &body, const QString &server);
/// POST /api/items/batch/update, PATCH /api/items/:id/media: only that it was the server who answered. Its own word on
/// what changed proves nothing.
Result<void> decodeUpdate(const QByteArray &body, const QString &server);
/// POST /api/items/batch/get. Books that the server does not have any more are simply not there.
Result<ServerBookPage> decodeBookBatch(const QByteArray &body, const QString &server);
} // namespace kuramori
