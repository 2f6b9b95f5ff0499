// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/serveraccount.h"

#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/servertable.h"
#include "models/store/store.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerAccount)
};

QString missing(const Server &server)
{
    const QString name = serverSecretName(server.name);
    const QString advice = Words::tr("Enter it in the window under Servers, or by: kuramori --batch secrets set %1 "
                                     "(or put it into %2 in the environment).")
                               .arg(name, Secrets::variable(name));
    const QString what = server.user.isEmpty()
        ? Words::tr("Nobody has told the API key of the server %1.").arg(server.name)
        : Words::tr("Nobody has told the password of %1 on the server %2.").arg(server.user, server.name);
    return what + u' ' + advice;
}
} // namespace

Server serverOf(const Job &job, Store &store)
{
    const ServerId id(job.args().value(QLatin1String("server")).toInteger());
    auto server = need(store.read([id](ReadTx &tx) { return ServerRows(tx).server(id); }));
    if (!server) {
        stopWith(ErrorKind::Usage, Words::tr("There is no server %1.").arg(id.value()));
    }
    return *server;
}

Result<ServerAccount> accountOf(const Server &server, const ServerParts &parts, std::stop_token stop)
{
    const QUrl elsewhere = parts.settings.url(QStringLiteral("audiobookshelf.url"));
    const QUrl base = elsewhere.isEmpty() ? server.url : elsewhere;
    const Result<std::optional<Secret>> secret
        = parts.secrets.find(serverSecretName(server.name), base, std::move(stop));
    if (!secret) {
        return fail(secret.error());
    }
    if (!*secret) {
        return fail(ErrorKind::Auth, missing(server));
    }
    ServerAccount account;
    account.base = base;
    account.user = server.user;
    account.secret = **secret;
    account.source = serverSourceName(server.name);
    return account;
}
} // namespace kuramori
