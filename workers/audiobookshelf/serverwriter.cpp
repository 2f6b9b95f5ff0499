// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/serverwriter.h"

#include "workers/audiobookshelf/mediapayload.h"

#include <algorithm>

namespace kuramori
{
namespace
{
QStringList idsOf(const QList<BookToWrite> &books)
{
    QStringList ids;
    ids.reserve(books.size());
    for (const BookToWrite &book : books) {
        ids.append(book.id);
    }
    return ids;
}

ServerBookChange changeOf(const BookToWrite &book)
{
    return {book.id, metadataPayload(book.fields)};
}

/// What another book would meet with just the same.
bool isOfAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ServerError:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::TooLarge:
    case ErrorKind::Truncated:
    case ErrorKind::BadSchema:
    case ErrorKind::Empty:
        return false;
    default:
        return true;
    }
}

bool hasTaken(const BookToWrite &book, const BookWords &theirs)
{
    return std::all_of(book.fields.begin(), book.fields.end(), [&theirs](const auto &each) {
        const auto found = theirs.find(each.first);
        return found != theirs.end() && sameWords(each.first, found->second, each.second);
    });
}
} // namespace

Result<WriteProof> ServerWriter::write(const QList<BookToWrite> &books,
                                       const std::function<void(const QSet<QString> &)> &onSend)
{
    WriteProof proof;
    const Result<QList<BookToWrite>> toSend = unmoved(books, proof);
    if (!toSend) {
        return fail(toSend.error());
    }
    if (toSend->isEmpty()) {
        return proof;
    }
    const QStringList ids = idsOf(*toSend);
    onSend(QSet<QString>(ids.cbegin(), ids.cend()));
    send(*toSend, proof);
    if (Result<void> read = readBack(*toSend, proof); !read) {
        return fail(proof.trouble ? *proof.trouble : read.error());
    }
    return proof;
}

/// The server keeps no condition on a write, so this is as near to it as one can come.
Result<QList<BookToWrite>> ServerWriter::unmoved(const QList<BookToWrite> &books, WriteProof &proof)
{
    const Result<ServerDetails> now = m_client.details(idsOf(books), m_stop);
    ++proof.requests;
    if (!now) {
        return fail(now.error());
    }
    QHash<QString, std::optional<Timestamp>> changedAt;
    for (const ServerBook &book : now->books) {
        changedAt.insert(book.id, book.updatedAt);
    }
    QList<BookToWrite> same;
    same.reserve(books.size());
    for (const BookToWrite &book : books) {
        const auto found = changedAt.constFind(book.id);
        if (found == changedAt.cend()) {
            proof.gone.insert(book.id);
        } else if (*found != book.updatedAt) {
            proof.moved.insert(book.id);
        } else {
            same.append(book);
        }
    }
    return same;
}

void ServerWriter::send(const QList<BookToWrite> &books, WriteProof &proof)
{
    QList<ServerBookChange> changes;
    changes.reserve(books.size());
    for (const BookToWrite &book : books) {
        changes.append(changeOf(book));
    }
    ++proof.requests;
    const Result<void> sent = m_client.update(changes, m_stop);
    if (sent) {
        return;
    }
    if (isOfAll(sent.error().kind)) {
        proof.trouble = sent.error();
        return;
    }
    WriteProof halfway; // one book may have spoilt it for all behind it
    if (Result<void> read = readBack(books, halfway); !read) {
        proof.trouble = sent.error();
        return;
    }
    proof.requests += halfway.requests;
    QList<BookToWrite> left = books;
    left.removeIf([&halfway](const BookToWrite &book) { return hasTaken(book, halfway.after.value(book.id)); });
    sendSingly(left, proof);
}

/// What the server refuses of a book is told by reading it back.
void ServerWriter::sendSingly(const QList<BookToWrite> &books, WriteProof &proof)
{
    for (const BookToWrite &book : books) {
        ++proof.requests;
        const Result<void> sent = m_client.update(changeOf(book), m_stop);
        if (!sent && isOfAll(sent.error().kind)) {
            proof.trouble = sent.error();
            return;
        }
    }
}

Result<void> ServerWriter::readBack(const QList<BookToWrite> &books, WriteProof &proof)
{
    const Result<ServerDetails> now = m_client.details(idsOf(books), m_stop);
    ++proof.requests;
    if (!now) {
        return fail(now.error());
    }
    for (const ServerBook &book : now->books) {
        proof.after.insert(book.id, wordsOf(book));
    }
    for (const QString &id : now->missing) {
        proof.gone.insert(id);
    }
    return {};
}
} // namespace kuramori
