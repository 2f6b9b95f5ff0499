// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/secretlines.h"

#include "models/settings/secrets.h"
#include "models/settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
/// A service that takes one key of ours, wherever it is; one whose address is no setting is not built in.
struct KeyedService
{
    const char *secret;
    const char *title; // a name, the same in all languages
    const char *urlSetting;
};

constexpr std::array services{
    KeyedService{"hardcover", "Hardcover", "metadata.hardcover.url"},
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretLines)
};
} // namespace

QList<SecretLine> secretLines(const QList<Server> &servers, const Settings &settings, const Secrets &secrets)
{
    QList<SecretLine> lines;
    lines.reserve(servers.size());
    for (const Server &server : servers) {
        const QString name = serverSecretName(server.name);
        lines.append(
            {name, Words::tr("Audiobook server %1").arg(server.name), server.url, server.id, secrets.note(name)});
    }
    for (const KeyedService &service : services) {
        const QString name = QLatin1String(service.secret);
        if (findSetting(QLatin1String(service.urlSetting))) {
            lines.append({name, QLatin1String(service.title), settings.url(QLatin1String(service.urlSetting)),
                          std::nullopt, secrets.note(name)});
        }
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
