// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/writeback.h"
#include "workers/audiobookshelf/audiobookshelfclient.h"

#include <QHash>
#include <QSet>

namespace kuramori
{
/// What is to be written to one book.
struct BookToWrite
{
    QString id;
    std::optional<Timestamp> updatedAt; ///< as it was read when this was decided
    BookWords fields; ///< none but those that change
};

/// What the server says after writing. Of a book that stands nowhere here nothing is known.
struct WriteProof
{
    QHash<QString, BookWords> after; ///< read back, of every book that was sent
    QSet<QString> moved; ///< changed since it was decided, and not sent
    QSet<QString> gone;
    std::optional<Error> trouble; ///< why not all was sent, where it is not the books' own doing
    int requests = 0;
};

/// Writes to some books at once, and reads back what became of it.
class ServerWriter
{
public:
    /// `client` must outlive it.
    ServerWriter(AudiobookshelfClient &client, std::stop_token stop)
        : m_client(client)
        , m_stop(std::move(stop))
    { }
    /// `perUpdate` books at most. Reads them once more and leaves out what has moved; calls `onSend` with the others
    /// before anything is sent; when the server fails on the batch, sends what has not taken book by book. An error
    /// means that nobody knows what became of those that `onSend` was told of.
    Result<WriteProof> write(const QList<BookToWrite> &books, const std::function<void(const QSet<QString> &)> &onSend);

private:
    Result<QList<BookToWrite>> unmoved(const QList<BookToWrite> &books, WriteProof &proof);
    void send(const QList<BookToWrite> &books, WriteProof &proof);
    void sendSingly(const QList<BookToWrite> &books, WriteProof &proof);
    Result<void> readBack(const QList<BookToWrite> &books, WriteProof &proof);

    AudiobookshelfClient &m_client;
    std::stop_token m_stop;
};
} // namespace kuramori
