// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/audiobookshelfclient.h"

#include "workers/audiobookshelf/pagewalk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AudiobookshelfClient)
};

const QString oldestFirst = QStringLiteral("sort=addedAt");
const QString latestChangeFirst = QStringLiteral("sort=updatedAt&desc=1");
const QString oldestChangeFirst = QStringLiteral("sort=updatedAt");

/// A book that does not say when it changed may have.
bool isOlder(const ServerBook &book, Timestamp since)
{
    return book.updatedAt && *book.updatedAt < since;
}

bool changedBefore(const ServerBook &a, const ServerBook &b)
{
    return a.updatedAt < b.updatedAt;
}

void keepChanged(ServerListing &listing, Timestamp since)
{
    const auto old = [since](const ServerBook &book) { return isOlder(book, since); };
    listing.books.removeIf(old);
}
} // namespace

AudiobookshelfClient::AudiobookshelfClient(HttpClient &client, ServerAccount account)
    : m_session(client, std::move(account))
{ }

Result<ServerProbe> AudiobookshelfClient::probe(std::stop_token stop)
{
    const auto answer = m_session.openly(QStringLiteral("/status"), stop);
    const auto status = answer ? decodeStatus(*answer, m_session.name()) : fail(answer.error());
    if (!status) {
        return fail(status.error());
    }
    if (!status->isInitialised) {
        return fail(ErrorKind::Refused,
                    Words::tr("%1 has no user yet. Open it in a browser and set it up first.").arg(m_session.name()));
    }
    // Servers before 2.3 tell their version to users only.
    const auto me = status->version.isEmpty() ? m_session.post(QStringLiteral("/api/authorize"), "{}", stop)
                                              : m_session.get(QStringLiteral("/api/me"), stop);
    const auto user = me ? decodeUser(*me, m_session.name()) : fail(me.error());
    if (!user) {
        return fail(user.error());
    }
    ServerProbe probe;
    probe.version = status->version.isEmpty() ? user->serverVersion : status->version;
    probe.userName = user->name;
    probe.mayUpdate = user->mayUpdate;
    probe.isAdmin = user->type == QLatin1String("root") || user->type == QLatin1String("admin");
    probe.hasApiKeys = QVersionNumber::fromString(probe.version) >= QVersionNumber(2, 26);
    return probe;
}

Result<QList<ServerLibrary>> AudiobookshelfClient::libraries(std::stop_token stop)
{
    const auto answer = m_session.get(QStringLiteral("/api/libraries"), stop);
    return answer ? decodeLibraries(*answer, m_session.name()) : fail(answer.error());
}

Result<ServerListing> AudiobookshelfClient::items(const QString &libraryId, std::stop_token stop,
                                                  const std::function<void(const ServerListing &)> &onPage)
{
    return read(libraryId, oldestFirst, std::nullopt, stop, onPage);
}

Result<QList<ServerBook>> AudiobookshelfClient::sample(const QString &libraryId, int most, std::stop_token stop)
{
    const auto books = page(libraryId, oldestFirst, std::min(most, perBatch), 0, stop);
    if (!books) {
        return fail(books.error());
    }
    QStringList ids;
    ids.reserve(books->books.size());
    for (const ServerBook &book : books->books) {
        ids.append(book.id);
    }
    auto found = details(ids.mid(0, most), stop);
    return found ? Result<QList<ServerBook>>(std::move(found->books)) : fail(found.error());
}

Result<ServerListing> AudiobookshelfClient::changedSince(const QString &libraryId, Timestamp since,
                                                         std::stop_token stop)
{
    int requests = 0;
    if (!m_ignoresChangeOrder) {
        const Result<bool> sorts = sortsByChange(libraryId, stop);
        if (!sorts) {
            return fail(sorts.error());
        }
        requests = 2;
        m_ignoresChangeOrder = !*sorts;
    }
    Result<ServerListing> listing
        = m_ignoresChangeOrder ? items(libraryId, stop) : read(libraryId, latestChangeFirst, since, stop);
    if (listing) {
        listing->requests += requests;
        keepChanged(*listing, since);
    }
    return listing;
}

Result<ServerDetails> AudiobookshelfClient::details(const QStringList &ids, std::stop_token stop)
{
    ServerDetails details;
    details.books.reserve(ids.size());
    for (qsizetype from = 0; from < ids.size(); from += perBatch) {
        if (Result<void> added = addDetails(ids.mid(from, perBatch), details, stop); !added) {
            return fail(std::move(added.error()));
        }
    }
    return details;
}

Result<QList<MediaProgress>> AudiobookshelfClient::progress(std::stop_token stop)
{
    const auto answer = m_session.get(QStringLiteral("/api/me"), stop);
    auto user = answer ? decodeUser(*answer, m_session.name()) : fail(answer.error());
    return user ? Result<QList<MediaProgress>>(std::move(user->progress)) : fail(user.error());
}

Result<void> AudiobookshelfClient::update(const QList<ServerBookChange> &changes, std::stop_token stop)
{
    QJsonArray asked;
    for (const ServerBookChange &change : changes) {
        const QJsonObject media{{QStringLiteral("metadata"), change.metadata}};
        asked.append(QJsonObject{{QStringLiteral("id"), change.id}, {QStringLiteral("mediaPayload"), media}});
    }
    const auto answer = m_session.post(QStringLiteral("/api/items/batch/update"),
                                       QJsonDocument(asked).toJson(QJsonDocument::Compact), stop);
    return answer ? decodeUpdate(*answer, m_session.name()) : fail(answer.error());
}

Result<void> AudiobookshelfClient::update(const ServerBookChange &change, std::stop_token stop)
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(change.id));
    const QJsonObject media{{QStringLiteral("metadata"), change.metadata}};
    const auto answer = m_session.patch(QStringLiteral("/api/items/%1/media").arg(id),
                                        QJsonDocument(media).toJson(QJsonDocument::Compact), stop);
    return answer ? decodeUpdate(*answer, m_session.name()) : fail(answer.error());
}

Result<ServerBookPage> AudiobookshelfClient::page(const QString &libraryId, const QString &order, int limit, int page,
                                                  std::stop_token stop)
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(libraryId));
    const auto answer = m_session.get(
        QStringLiteral("/api/libraries/%1/items?limit=%2&page=%3&minified=1&").arg(id).arg(limit).arg(page) + order,
        stop);
    return answer ? decodeBookPage(*answer, m_session.name()) : fail(answer.error());
}

Result<ServerListing> AudiobookshelfClient::read(const QString &libraryId, const QString &order,
                                                 std::optional<Timestamp> until, std::stop_token stop,
                                                 const std::function<void(const ServerListing &)> &onPage)
{
    PageWalk walk(m_session.name(), perPage);
    while (!walk.isAtEnd()) {
        const auto next = page(libraryId, order, perPage, walk.nextPage(), stop);
        const Result<void> added = next ? walk.add(*next) : fail(next.error());
        if (!added) {
            return fail(added.error());
        }
        if (onPage) {
            onPage(walk.listing());
        }
        const QList<ServerBook> &books = next->books;
        if (until && !books.isEmpty() && isOlder(books.constLast(), *until)) {
            ServerListing changed = walk.listing();
            changed.isWhole = true; // what comes after is older still
            return changed;
        }
    }
    return walk.listing();
}

/// Whether the order by change is obeyed: the other direction must then begin with another book, and not a later one.
/// The answer's own word for it ("sortBy") proves nothing: it repeats the question.
Result<bool> AudiobookshelfClient::sortsByChange(const QString &libraryId, std::stop_token stop)
{
    const auto latest = page(libraryId, latestChangeFirst, 1, 0, stop);
    if (!latest) {
        return fail(latest.error());
    }
    const auto oldest = page(libraryId, oldestChangeFirst, 1, 0, stop);
    if (!oldest) {
        return fail(oldest.error());
    }
    if (latest->books.size() != 1 || oldest->books.size() != 1) {
        return false;
    }
    const ServerBook &last = latest->books.constFirst();
    const ServerBook &first = oldest->books.constFirst();
    m_ignoresChangeOrder = first.id == last.id && latest->total > 1;
    return changedBefore(first, last);
}

Result<void> AudiobookshelfClient::addDetails(const QStringList &ids, ServerDetails &details, std::stop_token stop)
{
    const QJsonObject asked{{QStringLiteral("libraryItemIds"), QJsonArray::fromStringList(ids)}};
    const auto answer = m_session.post(QStringLiteral("/api/items/batch/get"),
                                       QJsonDocument(asked).toJson(QJsonDocument::Compact), stop);
    if (!answer && answer.error().kind == ErrorKind::TooLarge && ids.size() > 1) {
        const qsizetype half = ids.size() / 2;
        const Result<void> first = addDetails(ids.first(half), details, stop);
        return first ? addDetails(ids.sliced(half), details, stop) : first;
    }
    const auto batch = answer ? decodeBookBatch(*answer, m_session.name()) : fail(answer.error());
    if (!batch) {
        return fail(batch.error());
    }
    QHash<QString, const ServerBook *> found; // the server answers in an order of its own
    for (const ServerBook &book : batch->books) {
        found.insert(book.id, &book);
    }
    QSet<QString> refused;
    for (const ServerRefusal &refusal : batch->refusals) {
        refused.insert(refusal.id);
    }
    for (const QString &id : ids) {
        if (const ServerBook *book = found.value(id)) {
            details.books.append(*book);
        } else if (!refused.contains(id)) {
            details.missing.append(id);
        }
    }
    details.refusals += batch->refusals;
    return {};
}
} // namespace kuramori
