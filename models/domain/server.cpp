// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/server.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Server)
};

constexpr qsizetype longestName = 40;
} // namespace

ServerState serverState(const Server &server)
{
    if (!server.isEnabled) {
        return ServerState::Off;
    }
    if (!server.trouble.isEmpty()) {
        return ServerState::Trouble;
    }
    return server.syncedAt ? ServerState::Read : ServerState::Unread;
}

Result<QString> checkedServerName(const QString &text)
{
    static const QRegularExpression fitting(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    const QString name = text.toLower();
    if (name.size() > longestName || !fitting.match(name).hasMatch()) {
        return fail(ErrorKind::Usage,
                    Words::tr("\"%1\" cannot be the name of a server: it must be of letters a to z, digits and hyphens "
                              "between them.")
                        .arg(text));
    }
    return name;
}

Result<QUrl> checkedServerUrl(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return fail(ErrorKind::Usage,
                    Words::tr("\"%1\" is not the address of a server; write http://nas:13378 or "
                              "https://books.example/audiobookshelf.")
                        .arg(url.userInfo().isEmpty() ? text : QStringLiteral("…")));
    }
    if (!url.userInfo().isEmpty()) {
        return fail(ErrorKind::Usage,
                    Words::tr("Leave the name and the password out of the address: both are entered apart from it."));
    }
    url = url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    if (url.path() == QLatin1String("/")) {
        url.setPath({});
    }
    return url;
}

QString serverSecretName(const QString &serverName)
{
    return QStringLiteral("audiobookshelf.") + serverName;
}

QString serverSourceName(const QString &serverName)
{
    return QStringLiteral("audiobookshelf:") + serverName;
}
} // namespace kuramori
