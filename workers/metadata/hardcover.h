// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/metadata/hardcoveranswer.h"
#include "workers/metadata/providergate.h"

#include <functional>

namespace kuramori
{
/// Hardcover: books, their editions and series (protocols.md §4). It wants the user's key, the secret "hardcover".
/// Any thread; every call blocks. Every question is one request of its budget; books and series that were merged are
/// followed to the one that is left, a request each.
class Hardcover
{
public:
    explicit Hardcover(const ProviderParts &parts);

    /// Works by words of title and author, 25 at most, the best hits first.
    ProviderAnswer<QList<BookRecord>> search(const QString &words, const Asking &asking) const;
    ProviderAnswer<BookRecord> book(qint64 id, const Asking &asking) const;
    /// By its name in addresses: "dune-messiah".
    ProviderAnswer<BookRecord> bookBySlug(const QString &slug, const Asking &asking) const;
    /// One that was merged into another is not there.
    ProviderAnswer<BookRecord> edition(qint64 id, const Asking &asking) const;
    /// Its recordings, the most read first, a hundred at most.
    ProviderAnswer<QList<BookRecord>> recordings(qint64 bookId, const Asking &asking) const;
    /// Editions that bear the number; text that is none fails with Usage and is not sent.
    ProviderAnswer<QList<BookRecord>> editionsByAsin(const QString &asin, const Asking &asking) const;
    ProviderAnswer<QList<BookRecord>> editionsByIsbn(const QString &isbn, const Asking &asking) const;
    /// Series by name, without entries.
    ProviderAnswer<QList<SeriesRecord>> searchSeries(const QString &name, const Asking &asking) const;
    /// With its entries, extras and omnibuses too, up to 500.
    ProviderAnswer<SeriesRecord> series(qint64 id, const Asking &asking) const;
    /// The id of the series whose page is called by these words: "the-long-road".
    ProviderAnswer<qint64> seriesCalled(const QString &slug, const Asking &asking) const;

private:
    ProviderAnswer<QList<BookRecord>> editions(const ProviderQuestion &question, const Asking &asking) const;
    template <class T, class Ask>
    static ProviderAnswer<T> followed(qint64 id, Ask ask);

    ProviderGate m_gate;
};
} // namespace kuramori
