// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretstore.h"

#include "models/base/origin.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};
} // namespace

QString secretPlaceName(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Environment:
        return QStringLiteral("environment");
    case SecretPlace::Keyring:
        return QStringLiteral("keyring");
    case SecretPlace::File:
        return QStringLiteral("file");
    }
    return {};
}

std::optional<SecretPlace> secretPlaceFromName(const QString &name)
{
    for (const SecretPlace place : {SecretPlace::Environment, SecretPlace::Keyring, SecretPlace::File}) {
        if (name == secretPlaceName(place)) {
            return place;
        }
    }
    return std::nullopt;
}

QByteArray encodeSecret(const QString &name, const KeptSecret &secret)
{
    const QJsonObject object{{QStringLiteral("name"), name},
                             {QStringLiteral("origin"), secret.origin},
                             {QStringLiteral("since"), toIso(secret.since)},
                             {QStringLiteral("secret"), QString::fromLatin1(secret.value.reveal().toBase64())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<KeptSecret> decodeSecret(const QString &name, const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto member = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto value
        = QByteArray::fromBase64Encoding(member("secret").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QDateTime since = QDateTime::fromString(member("since"), Qt::ISODateWithMs);
    const QString origin = member("origin");
    const bool isOurs = member("name") == name && !origin.isEmpty() && originOf(QUrl(origin)) == origin;
    if (!isOurs || !value || value.decoded.isEmpty() || !since.isValid()) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("What is kept under the name %1 was not written by this program. Enter the secret anew.")
                        .arg(name));
    }
    return KeptSecret{Secret(value.decoded), origin, toTimestamp(since)};
}
} // namespace kuramori
