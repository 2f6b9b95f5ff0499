// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/serveranswer.h"

#include "models/base/lenientjson.h"
#include "workers/audiobookshelf/bookreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerAnswer)
};

tl::unexpected<Error> badSchema(const QString &server, const QString &detail)
{
    return fail(ErrorKind::BadSchema, Words::tr("The answer of %1 has not the promised shape: %2").arg(server, detail),
                detail);
}

tl::unexpected<Error> missing(const QString &server, const char *field)
{
    return badSchema(server, Words::tr("The field \"%1\" is missing.").arg(QLatin1String(field)));
}

Result<QJsonDocument> parsed(const QByteArray &body, const QString &server)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return badSchema(server, Words::tr("It is not JSON (%1).").arg(error.errorString()));
    }
    return document;
}

ServerBookPage readBooks(const QJsonArray &rows)
{
    ServerBookPage page;
    page.books.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        ReadBook read = readBook(row.toObject());
        if (read.refusal.isEmpty()) {
            page.books.append(std::move(read.book));
        } else {
            page.refusals.append({read.book.id, read.refusal});
        }
    }
    return page;
}

/// The rows under `field`. When not one of several can be read, the shape has changed.
Result<ServerBookPage> booksUnder(const QJsonDocument &document, const char *field, const QString &server)
{
    const QJsonValue rows = document[QLatin1String(field)];
    if (!rows.isArray()) {
        return missing(server, field);
    }
    ServerBookPage page = readBooks(rows.toArray());
    if (page.books.isEmpty() && page.refusals.size() > 1) {
        return badSchema(server, page.refusals.constFirst().reason);
    }
    return page;
}
} // namespace

Result<ServerStatus> decodeStatus(const QByteArray &body, const QString &server)
{
    const auto document = parsed(body, server);
    if (!document) {
        return fail(document.error());
    }
    const QString app = jsonText((*document)[QLatin1String("app")]);
    const auto isInitialised = jsonTruth((*document)[QLatin1String("isInit")]);
    if (!isInitialised || (!app.isEmpty() && app != QLatin1String("audiobookshelf"))) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("%1 answers, but it is not an Audiobookshelf server. Check the address.").arg(server));
    }
    return ServerStatus{jsonText((*document)[QLatin1String("serverVersion")]), *isInitialised};
}

Result<ServerUser> decodeUser(const QByteArray &body, const QString &server)
{
    const auto document = parsed(body, server);
    if (!document) {
        return fail(document.error());
    }
    const QJsonObject root = document->object();
    const QJsonObject user = root.contains(QLatin1String("user")) ? root.value(QLatin1String("user")).toObject() : root;
    ServerUser read;
    read.name = jsonText(user.value(QLatin1String("username")));
    read.type = jsonText(user.value(QLatin1String("type")));
    read.serverVersion = jsonText(root.value(QLatin1String("serverSettings"))[QLatin1String("version")]);
    read.mayUpdate = jsonTruth(user.value(QLatin1String("permissions"))[QLatin1String("update")]).value_or(true);
    if (read.name.isEmpty()) {
        return missing(server, "username");
    }
    if (!user.value(QLatin1String("mediaProgress")).isArray()) {
        return missing(server, "mediaProgress");
    }
    const QJsonArray rows = user.value(QLatin1String("mediaProgress")).toArray();
    read.progress.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        read.progress.append(readProgress(row.toObject()));
    }
    return read;
}

Result<ServerTokens> decodeTokens(const QByteArray &body, const QString &server)
{
    const auto document = parsed(body, server);
    if (!document) {
        return fail(document.error());
    }
    const QJsonValue user = (*document)[QLatin1String("user")];
    const QString access = jsonText(user[QLatin1String("accessToken")]);
    const QString lasting = jsonText(user[QLatin1String("token")]);
    if (access.isEmpty() && lasting.isEmpty()) {
        return missing(server, "accessToken");
    }
    const QString refresh = access.isEmpty() ? QString() : jsonText(user[QLatin1String("refreshToken")]);
    return ServerTokens{Secret((access.isEmpty() ? lasting : access).toUtf8()), Secret(refresh.toUtf8())};
}

Result<QList<ServerLibrary>> decodeLibraries(const QByteArray &body, const QString &server)
{
    const auto document = parsed(body, server);
    if (!document) {
        return fail(document.error());
    }
    const QJsonValue wrapped = (*document)[QLatin1String("libraries")];
    if (!document->isArray() && !wrapped.isArray()) {
        return missing(server, "libraries");
    }
    QList<ServerLibrary> libraries;
    const QJsonArray rows = document->isArray() ? document->array() : wrapped.toArray();
    for (const QJsonValueConstRef row : rows) {
        ServerLibrary library;
        library.id = jsonText(row[QLatin1String("id")]);
        library.name = jsonText(row[QLatin1String("name")]);
        library.mediaType = jsonText(row[QLatin1String("mediaType")]);
        const QJsonArray folders = row[QLatin1String("folders")].toArray();
        for (const QJsonValueConstRef folder : folders) {
            library.folders.append(jsonText(folder[QLatin1String("fullPath")]));
        }
        if (library.id.isEmpty()) {
            return missing(server, "libraries.id");
        }
        libraries.append(library);
    }
    return libraries;
}

Result<ServerBookPage> decodeBookPage(const QByteArray &body, const QString &server)
{
    const auto document = parsed(body, server);
    Result<ServerBookPage> page = document ? booksUnder(*document, "results", server) : fail(document.error());
    if (!page) {
        return page;
    }
    page->total = jsonInteger((*document)[QLatin1String("total")]);
    return page;
}

Result<void> decodeUpdate(const QByteArray &body, const QString &server)
{
    const auto document = parsed(body, server);
    if (!document) {
        return fail(document.error());
    }
    const QJsonObject answer = document->object();
    const bool isOne = answer.contains(QLatin1String("success")) || answer.contains(QLatin1String("updated"));
    return isOne ? Result<void>() : missing(server, "success");
}

Result<ServerBookPage> decodeBookBatch(const QByteArray &body, const QString &server)
{
    const auto document = parsed(body, server);
    return document ? booksUnder(*document, "libraryItems", server) : fail(document.error());
}
} // namespace kuramori
