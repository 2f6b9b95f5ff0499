// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/answerjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderAnswer)
};
} // namespace

Result<QJsonObject> answerObject(const QByteArray &body, const QString &provider)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::IllegalUTF8String) {
        document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8(), &error);
    }
    if (error.error != QJsonParseError::NoError) {
        return badAnswer(provider, Words::tr("It is not JSON (%1).").arg(error.errorString()));
    }
    if (!document.isObject()) {
        return badAnswer(provider, Words::tr("It is a list."));
    }
    return document.object();
}

tl::unexpected<Error> badAnswer(const QString &provider, const QString &detail)
{
    return fail(ErrorKind::BadSchema,
                Words::tr("The answer of %1 has not the promised shape: %2 Nothing of it was taken over.")
                    .arg(provider, detail),
                detail);
}

tl::unexpected<Error> fieldMissing(const QString &provider, const char *field)
{
    return badAnswer(provider, Words::tr("The field \"%1\" is missing.").arg(QLatin1String(field)));
}

tl::unexpected<Error> notThere(const QString &provider, const QString &detail)
{
    return fail(ErrorKind::NotFound, Words::tr("%1 does not have it.").arg(provider), detail);
}

Error providerError(ErrorKind kind, const QString &provider, const QString &message, const QString &detail)
{
    return {kind, Words::tr("%1 says: %2").arg(provider, message.left(300)), detail, std::nullopt};
}
} // namespace kuramori
