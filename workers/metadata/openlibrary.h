// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/metadata/openlibraryanswer.h"
#include "workers/metadata/providergate.h"

namespace kuramori
{
/// Open Library: works, their editions and authors (protocols.md §6.1). Any thread; every call blocks. Records that
/// were merged are followed to the one that is left. A key of another form fails with Usage and is not sent.
class OpenLibrary
{
public:
    explicit OpenLibrary(const ProviderParts &parts);

    /// Works, twenty at most, the best hits first. An empty author is left out.
    ProviderAnswer<QList<BookRecord>> search(const QString &title, const QString &author, const Asking &asking) const;
    /// By its ISBN-10, ISBN-13 or own number, "OL7440033M".
    ProviderAnswer<OpenLibraryBook> edition(const QString &number, const Asking &asking) const;
    ProviderAnswer<OpenLibraryBook> work(const QString &workId, const Asking &asking) const;
    /// All of a work, up to a thousand: a request a hundred. It fails as a whole.
    ProviderAnswer<QList<OpenLibraryBook>> editions(const QString &workId, const Asking &asking) const;
    ProviderAnswer<AuthorRecord> author(const QString &authorId, const Asking &asking) const;

private:
    template <class T, class Decode>
    ProviderAnswer<T> followed(QString path, const QString &subject, const Asking &asking, Decode decode) const;

    ProviderGate m_gate;
};
} // namespace kuramori
