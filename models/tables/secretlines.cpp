// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/secretlines.h"

#include "models/settings/secrets.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretLines)
};
} // namespace

QList<SecretLine> secretLines(const QList<Server> &servers, const Secrets &secrets)
{
    QList<SecretLine> lines;
    lines.reserve(servers.size());
    for (const Server &server : servers) {
        const QString name = serverSecretName(server.name);
        lines.append(
            {name, Words::tr("Audiobook server %1").arg(server.name), server.url, server.id, secrets.note(name)});
    }
    for (const SecretNote &note : secrets.kept()) {
        const bool isListed
            = std::any_of(lines.cbegin(), lines.cend(), [&](const SecretLine &line) { return line.name == note.name; });
        if (!isListed) {
            lines.append({note.name, Words::tr("nothing that is here now"), {}, std::nullopt, note});
        }
    }
    return lines;
}
} // namespace kuramori
