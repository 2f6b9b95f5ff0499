// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/audiobookshelf/audiobookshelfclient.h"

#include <QSet>

namespace kuramori
{
/// Puts the pages of a list together and watches whether they are pages: every one must bring something new.
class PageWalk
{
public:
    /// `server` is how messages call it.
    PageWalk(QString server, int perPage);

    /// The page to ask for next, from 0.
    int nextPage() const { return m_listing.requests; }
    bool isAtEnd() const { return m_isAtEnd; }
    /// Takes the next page. BadSchema when the server ignores paging.
    Result<void> add(const ServerBookPage &page);
    /// What has come together so far.
    ServerListing listing() const;

private:
    Result<void> checkPaging(const ServerBookPage &page) const;
    void take(const ServerBookPage &page);

    const QString m_server;
    const int m_perPage;
    ServerListing m_listing;
    QSet<QString> m_ids;
    bool m_isAtEnd = false;
    bool m_isSteady = true; // every page has told the same total
};
} // namespace kuramori
