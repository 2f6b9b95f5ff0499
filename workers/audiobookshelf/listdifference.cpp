// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/listdifference.h"

#include "models/store/serverbookjson.h"

namespace kuramori
{
ListDifference listDifference(const ServerListing &listing, QHash<QString, KnownServerBook> known)
{
    ListDifference differences;
    differences.toRead.reserve(listing.books.size());
    differences.hashes.reserve(listing.books.size());
    for (const ServerBook &book : listing.books) {
        const QByteArray hash = listingHash(book);
        differences.hashes.insert(book.id, hash);
        const auto found = known.constFind(book.id);
        if (found == known.cend() || found->listingHash != hash) {
            differences.toRead.append(book.id);
        } else if (found->isMissing) {
            differences.back.append(found->id);
        }
        known.remove(book.id);
    }
    for (const ServerRefusal &refusal : listing.refusals) {
        known.remove(refusal.id);
    }
    for (auto each = known.cbegin(); each != known.cend(); ++each) {
        if (!each->isMissing) {
            differences.unlisted.insert(each.key(), each->id);
        }
    }
    return differences;
}
} // namespace kuramori
