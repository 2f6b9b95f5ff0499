// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/graphql.h"

#include "models/base/lenientjson.h"
#include "workers/http/classify.h"
#include "workers/metadata/answerjson.h"
#include "workers/metadata/recordfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace kuramori
{
namespace
{
struct Sign
{
    QLatin1String text; ///< in a code or a message
    ErrorKind kind;
};
/// Codes of Hasura and Hardcover, and messages that come without one.
constexpr std::array signs{Sign{QLatin1String("jwt"), ErrorKind::Auth},
                           Sign{QLatin1String("invalid_token"), ErrorKind::Auth},
                           Sign{QLatin1String("invalid token"), ErrorKind::Auth},
                           Sign{QLatin1String("access-denied"), ErrorKind::Auth},
                           Sign{QLatin1String("insufficient_scope"), ErrorKind::Auth},
                           Sign{QLatin1String("too many requests"), ErrorKind::Throttled},
                           Sign{QLatin1String("throttled"), ErrorKind::Throttled},
                           Sign{QLatin1String("timeout"), ErrorKind::Timeout},
                           Sign{QLatin1String("unexpected"), ErrorKind::ServerError}};

ErrorKind kindOfWords(const QString &code, const QString &message)
{
    for (const QString &text : {code, message}) {
        for (const Sign &sign : signs) {
            if (text.contains(sign.text, Qt::CaseInsensitive)) {
                return sign.kind;
            }
        }
    }
    return ErrorKind::Rejected;
}

/// Refused before the query was read: {error, error_description} or {error, message}.
std::optional<Error> refusalOf(const QJsonObject &root, const QString &provider)
{
    const QString code = jsonText(root.value(QLatin1String("error")));
    if (code.isEmpty()) {
        return std::nullopt;
    }
    QString words = lineOf(root.value(QLatin1String("error_description")));
    if (words.isEmpty()) {
        words = lineOf(root.value(QLatin1String("message")));
    }
    return providerError(kindOfWords(code, words), provider, words.isEmpty() ? code : words, code);
}

Error errorOf(const QJsonValue &error, const QString &provider)
{
    const QString message = lineOf(error[QLatin1String("message")]);
    const QString code = jsonText(error[QLatin1String("extensions")][QLatin1String("code")]);
    const auto status = jsonInteger(error[QLatin1String("status")]);
    return providerError(status ? kindOfStatus(*status) : kindOfWords(code, message), provider, message,
                         code.isEmpty() ? message : code);
}
} // namespace

QByteArray graphqlRequest(const char *operation, const QByteArray &query, const QJsonObject &variables)
{
    const QJsonObject request{{QStringLiteral("operationName"), QLatin1String(operation)},
                              {QStringLiteral("query"), QString::fromLatin1(query)},
                              {QStringLiteral("variables"), variables}};
    return QJsonDocument(request).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> graphqlData(const QByteArray &body, const QString &provider)
{
    const auto root = answerObject(body, provider);
    if (!root) {
        return fail(root.error());
    }
    const QJsonArray errors = root->value(QLatin1String("errors")).toArray();
    if (!errors.isEmpty()) {
        return fail(errorOf(errors.first(), provider));
    }
    if (auto refusal = refusalOf(*root, provider)) {
        return fail(std::move(*refusal));
    }
    if (!root->value(QLatin1String("data")).isObject()) {
        return fieldMissing(provider, "data");
    }
    return root->value(QLatin1String("data")).toObject();
}
} // namespace kuramori
