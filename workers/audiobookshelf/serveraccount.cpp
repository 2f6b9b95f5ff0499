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

Result<ServerAccount> accountOf(const Server &server, const ServerParts &parts)
{
    const QString secretName = serverSecretName(server.name);
    const std::optional<Secret> secret = parts.secrets.find(secretName);
    if (!secret) {
        const QString variable = Secrets::variable(secretName);
        return fail(ErrorKind::Auth,
                    server.user.isEmpty()
                        ? Words::tr("Nobody has told the API key of the server %1. Put it into %2 in the environment "
                                    "of the Kuramori that works.")
                              .arg(server.name, variable)
                        : Words::tr("Nobody has told the password of %1 on the server %2. Put it into %3 in the "
                                    "environment of the Kuramori that works.")
                              .arg(server.user, server.name, variable));
    }
    ServerAccount account;
    const QUrl elsewhere = parts.settings.url(QStringLiteral("audiobookshelf.url"));
    account.base = elsewhere.isEmpty() ? server.url : elsewhere;
    account.user = server.user;
    account.secret = *secret;
    account.source = serverSourceName(server.name);
    return account;
}
} // namespace kuramori
