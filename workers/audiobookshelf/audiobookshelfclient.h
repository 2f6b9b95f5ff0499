// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/audiobookshelf/serversession.h"

#include <QJsonObject>

#include <atomic>
#include <functional>

namespace kuramori
{
/// What a server and the account on it can do.
struct ServerProbe
{
    QString version; ///< "2.36.0"; empty: not told
    QString userName;
    bool isAdmin = false; ///< may scan, match and make API keys
    bool hasApiKeys = false; ///< 2.26 and later
    bool mayUpdate = false; ///< may change what is said of books
};

/// What a library holds, as far as it was read.
struct ServerListing
{
    QList<ServerBook> books; ///< without details, each once
    QList<ServerRefusal> refusals; ///< records that could not be taken over
    qint64 total = 0; ///< books in the library, as the server said last; 0 also when it never did
    int requests = 0;
    /// As many distinct books as the server says there are, and that did not change meanwhile. False: do not take a
    /// book for removed because it is not here. Even when true, ask details() before anything is done about it.
    bool isWhole = false;
};

struct ServerDetails
{
    QList<ServerBook> books; ///< with details, in the order asked for
    QList<ServerRefusal> refusals;
    QStringList missing; ///< ids that the server does not have any more
};

/// What of a book is to be changed: the writable keys of its metadata (audiobooks.md §10.2).
struct ServerBookChange
{
    QString id;
    QJsonObject metadata;
};

/// One account on one Audiobookshelf server: what is asked, and how the answers are read (2.36; 2.2 where it differs).
/// Thread-safe; every call blocks and takes a stop. Errors name the server; Auth when the account is refused,
/// BadSchema when the answers are not Audiobookshelf's.
class AudiobookshelfClient
{
public:
    static constexpr int perPage = 100;
    static constexpr int perBatch = 100;
    static constexpr int perUpdate = 50;

    /// The HTTP client must outlive it.
    AudiobookshelfClient(HttpClient &client, ServerAccount account);

    /// Two requests. Refused while the server has not been set up.
    Result<ServerProbe> probe(std::stop_token stop);
    Result<QList<ServerLibrary>> libraries(std::stop_token stop);

    /// The whole library, page by page, oldest first, so that what is added meanwhile comes at the end. A server that
    /// ignores paging (sends a page again, or more than a page) is BadSchema and says so. `onPage` hears after each
    /// page what there is so far.
    Result<ServerListing> items(const QString &libraryId, std::stop_token stop,
                                const std::function<void(const ServerListing &)> &onPage = {});
    /// Some of its books with details, `perBatch` at most: two requests.
    Result<QList<ServerBook>> sample(const QString &libraryId, int most, std::stop_token stop);
    /// Books that have changed at `since` or later. Asks for the latest changes first and stops at the first older one;
    /// a server that does not sort by change (2.36 does not, though it says so) is read whole. `isWhole`: nothing that
    /// has changed is left out.
    Result<ServerListing> changedSince(const QString &libraryId, Timestamp since, std::stop_token stop);
    /// Authors, series, files and chapters, `perBatch` books a request. Answers that are too large are asked for in
    /// halves.
    Result<ServerDetails> details(const QStringList &ids, std::stop_token stop);
    /// How far the account's user has come, in all libraries that it sees.
    Result<QList<MediaProgress>> progress(std::stop_token stop);

    /// `perUpdate` at most, each book once. NotFound when one of them is gone: then none was changed. After any other
    /// error some of them may have been. That the server agrees proves nothing: it passes over what it does not take.
    Result<void> update(const QList<ServerBookChange> &changes, std::stop_token stop);
    /// The same for one book, by another way.
    Result<void> update(const ServerBookChange &change, std::stop_token stop);

private:
    Result<ServerBookPage> page(const QString &libraryId, const QString &order, int limit, int page,
                                std::stop_token stop);
    Result<ServerListing> read(const QString &libraryId, const QString &order, std::optional<Timestamp> until,
                               std::stop_token stop, const std::function<void(const ServerListing &)> &onPage = {});
    Result<bool> sortsByChange(const QString &libraryId, std::stop_token stop);
    Result<void> addDetails(const QStringList &ids, ServerDetails &details, std::stop_token stop);

    ServerSession m_session;
    std::atomic<bool> m_ignoresChangeOrder = false; // found out once, by whichever thread is first
};
} // namespace kuramori
