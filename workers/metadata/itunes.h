// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookrecord.h"
#include "workers/metadata/providergate.h"

namespace kuramori
{
/// Apple's shop (protocols.md §3): covers, dates and a hint at the publisher; it knows no narrators and no lengths.
/// Any thread; every call blocks. Countries are two letters ("us", "de"); anything else fails with Usage.
class ITunes
{
public:
    explicit ITunes(const ProviderParts &parts);

    /// Audiobooks, 25 at most, the best hits first. Words of title and author in any order.
    ProviderAnswer<QList<BookRecord>> search(const QString &words, const QString &country, const Asking &asking) const;
    ProviderAnswer<BookRecord> book(qint64 collectionId, const QString &country, const Asking &asking) const;

private:
    ProviderGate m_gate;
};

// All of them: BadSchema when the answer has not the promised shape, NotFound when no audiobook is in it. Records of
// other kinds, which come unasked, are left out. `today` tells a date from a placeholder. Pure.
Result<QList<BookRecord>> decodeITunesSearch(const QByteArray &body, const QString &country, QDate today);
/// The one asked for: the number of an author brings all of that author's books instead.
Result<BookRecord> decodeITunesBook(const QByteArray &body, qint64 collectionId, const QString &country, QDate today);
} // namespace kuramori
