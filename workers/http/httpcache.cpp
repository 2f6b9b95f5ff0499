// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/httpcache.h"

#include "models/base/redact.h"
#include "models/jobs/retryafter.h"
#include "models/store/httpcachetable.h"
#include "models/store/store.h"
#include "workers/http/httptext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace kuramori
{
namespace
{
constexpr int putsBetweenPrunes = 64;
constexpr int packLevel = 3; // a page of 100 kB in a millisecond

QString keyOf(const SourceProfile &source, const Request &request)
{
    QByteArray text = source.name.toUtf8() + '\n' + request.url.toEncoded(QUrl::RemoveFragment);
    if (request.isQuestion) {
        text += '\n' + request.body;
    }
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QString packHeaders(const Headers &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) != 0) {
            list.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
        }
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Headers unpackHeaders(const QString &json)
{
    Headers headers;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValueConstRef pair : list) {
        headers.append({pair[0].toString().toLatin1(), pair[1].toString().toLatin1()});
    }
    return headers;
}

/// Null when the date says nothing about the answer: Jikan's are from 1970, others are ahead of the clock.
QString usableDate(const Reply &reply)
{
    const QByteArray text = reply.header("last-modified");
    const std::optional<Timestamp> date = parseHttpDate(text);
    const bool isUsable = date && *date > Timestamp(std::chrono::hours(24 * 365)) && *date <= reply.fetchedAt;
    return isUsable ? QString::fromLatin1(text) : QString();
}

QString usableTag(const Reply &reply)
{
    const QByteArray tag = reply.header("etag");
    const bool isUsable = tag.endsWith('"') && tag.size() > 2 && (tag.startsWith('"') || tag.startsWith("W/\""));
    return isUsable ? QString::fromLatin1(tag) : QString();
}

Headers conditionsOf(const CachedAnswer &answer)
{
    Headers conditions;
    if (!answer.etag.isEmpty()) {
        conditions.append({"If-None-Match", answer.etag.toLatin1()});
    }
    if (!answer.lastModified.isEmpty()) {
        conditions.append({"If-Modified-Since", answer.lastModified.toLatin1()});
    }
    return conditions;
}

/// A cache that fails costs a request, never a job.
template <class T>
void reportFailure(const Result<T> &result)
{
    if (!result) {
        qCWarning(lcHttp).noquote() << "cache:" << result.error().message << result.error().context;
    }
}
} // namespace

HttpCache::HttpCache(Store *store, qint64 maxBytes)
    : m_store(store)
    , m_maxBytes(maxBytes)
{ }

bool HttpCache::isCacheable(const Request &request)
{
    return (request.method == "GET" || request.isQuestion) && request.cache.timeToLive > std::chrono::seconds(0);
}

std::optional<HttpCache::Hit> HttpCache::find(const SourceProfile &source, const Request &request)
{
    if (!m_store) {
        return std::nullopt;
    }
    const Result<std::optional<CachedAnswer>> answer
        = m_store->read([&](ReadTx &tx) { return HttpCacheTable::find(tx, keyOf(source, request)); });
    reportFailure(answer);
    if (!answer || !*answer) {
        return std::nullopt;
    }
    const CachedAnswer &found = **answer;
    return Hit{{200, unpackHeaders(found.headers), qUncompress(found.body), request.url, found.fetchedAt, true},
               request.method == "GET" ? conditionsOf(found) : Headers()};
}

void HttpCache::put(const SourceProfile &source, const Request &request, const Reply &reply)
{
    if (!m_store || reply.status != 200) {
        return;
    }
    const CachedAnswer answer{keyOf(source, request),
                              printable(request.url),
                              packHeaders(reply.headers),
                              qCompress(reply.body, packLevel),
                              usableTag(reply),
                              usableDate(reply),
                              reply.fetchedAt};
    const bool isPruneDue = m_puts++ % putsBetweenPrunes == 0;
    reportFailure(m_store->write([answer, isPruneDue, maxBytes = m_maxBytes](WriteTx &tx) {
        HttpCacheTable table(tx);
        table.put(answer);
        if (isPruneDue) {
            table.prune(maxBytes);
        }
    }));
}

void HttpCache::confirm(const SourceProfile &source, const Request &request, Timestamp at)
{
    if (m_store) {
        reportFailure(
            m_store->write([key = keyOf(source, request), at](WriteTx &tx) { HttpCacheTable(tx).touch(key, at); }));
    }
}

Result<int> HttpCache::drop(const QString &urlPattern)
{
    if (!m_store) {
        return 0;
    }
    return m_store->write([urlPattern](WriteTx &tx) { return int(HttpCacheTable(tx).drop(urlPattern)); });
}
} // namespace kuramori
