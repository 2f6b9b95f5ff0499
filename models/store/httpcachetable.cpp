// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/httpcachetable.h"

namespace kuramori
{
namespace
{
QString likePattern(const QString &wildcards)
{
    QString pattern;
    for (const QChar c : wildcards) {
        if (c == u'*') {
            pattern += u'%';
        } else if (c == u'?') {
            pattern += u'_';
        } else {
            if (c == u'%' || c == u'_' || c == u'\\') {
                pattern += u'\\';
            }
            pattern += c;
        }
    }
    return pattern;
}
} // namespace

std::optional<CachedAnswer> HttpCacheTable::find(ReadTx &tx, const QString &key)
{
    return tx.first(
        "SELECT url, headers, body, etag, last_modified, fetched_at FROM http_cache WHERE key = $1",
        [&](const Row &row) {
            return CachedAnswer{key, row.text(0), row.text(1), row.bytes(2), row.text(3), row.text(4), row.time(5)};
        },
        key);
}

void HttpCacheTable::put(const CachedAnswer &answer)
{
    m_tx.run("INSERT INTO http_cache (key, url, headers, body, bytes, etag, last_modified, fetched_at) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) "
             "ON CONFLICT (key) DO UPDATE SET url = excluded.url, headers = excluded.headers, body = excluded.body, "
             "bytes = excluded.bytes, etag = excluded.etag, last_modified = excluded.last_modified, "
             "fetched_at = excluded.fetched_at",
             answer.key, answer.url, answer.headers, answer.body, qint64(answer.body.size()), answer.etag,
             answer.lastModified, answer.fetchedAt);
}

void HttpCacheTable::touch(const QString &key, Timestamp fetchedAt)
{
    m_tx.run("UPDATE http_cache SET fetched_at = $1 WHERE key = $2", fetchedAt, key);
}

qint64 HttpCacheTable::drop(const QString &urlPattern)
{
    return m_tx.run("DELETE FROM http_cache WHERE url LIKE $1 ESCAPE '\\'", likePattern(urlPattern));
}

qint64 HttpCacheTable::prune(qint64 maxBytes)
{
    return m_tx.run(
        "DELETE FROM http_cache WHERE fetched_at <= ("
        "SELECT max(fetched_at) FROM (SELECT fetched_at, sum(bytes) OVER (ORDER BY fetched_at DESC) AS total "
        "FROM http_cache) AS aged WHERE total > $1)",
        maxBytes);
}
} // namespace kuramori
