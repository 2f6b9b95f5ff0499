// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

namespace kuramori
{
/// A row of http_cache.
struct CachedAnswer
{
    QString key;
    QString url; ///< as it may be printed
    QString headers; ///< JSON
    QByteArray body; ///< packed
    QString etag; ///< null: the server gave none that can be used
    QString lastModified;
    Timestamp fetchedAt;
};

class HttpCacheTable
{
public:
    explicit HttpCacheTable(WriteTx &tx)
        : m_tx(tx)
    { }

    static std::optional<CachedAnswer> find(ReadTx &tx, const QString &key);

    void put(const CachedAnswer &answer);
    void touch(const QString &key, Timestamp fetchedAt); ///< the source said: unchanged
    /// Drops what matches a pattern of `*` and `?`; returns how many.
    qint64 drop(const QString &urlPattern);
    /// Drops the oldest until at most `maxBytes` of bodies are left; returns how many.
    qint64 prune(qint64 maxBytes);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
