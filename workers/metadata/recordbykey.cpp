// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/recordbykey.h"

namespace kuramori
{
namespace
{
/// "book/312460", "edition/30404", "slug/dune".
ProviderAnswer<BookRecord> hardcoverByKey(const Hardcover &hardcover, const RecordKey &key, const Asking &asking)
{
    const QString kind = key.id.section(u'/', 0, 0);
    const QString name = key.id.section(u'/', 1);
    return kind == QLatin1String("slug") ? hardcover.bookBySlug(name, asking)
        : kind == QLatin1String("book")  ? hardcover.book(name.toLongLong(), asking)
                                         : hardcover.edition(name.toLongLong(), asking);
}

ProviderAnswer<BookRecord> audnexusByKey(const Providers &providers, const RecordKey &key,
                                         const ShopLanguages &languages, const Asking &asking)
{
    const std::optional<AudibleRegion> named = regionFrom(key.region);
    QList<AudibleRegion> shops = providers.shops.inOrder(languages);
    shops = named ? startingWith(*named, std::move(shops)) : shops;
    auto book = bookFromShops(providers.audnexus, key.id, shops, named ? AsinTrust::Guess : AsinTrust::Known, asking);
    const auto region = regionFrom(book.value.region);
    if (book.isFound() && region) {
        if (const auto chapters = providers.audnexus.chapters(key.id, *region, asking); chapters.isFound()) {
            addChapters(chapters.value, book.value);
        }
    }
    return book;
}

/// With its authors, whom Open Library's works name by key alone; one who does not come is left out.
ProviderAnswer<BookRecord> openLibraryByKey(const OpenLibrary &library, const RecordKey &key, const Asking &asking)
{
    constexpr qsizetype mostAuthors = 3;
    const auto book = key.id.endsWith(u'W') ? library.work(key.id, asking) : library.edition(key.id, asking);
    ProviderAnswer<BookRecord> answer;
    static_cast<ProviderWord &>(answer) = book;
    answer.value = book.value.record;
    const QStringList authors
        = answer.value.facts.authors.isEmpty() ? book.value.authorKeys.mid(0, mostAuthors) : QStringList();
    for (const QString &author : authors) {
        if (const auto known = library.author(author, asking); known.isFound() && !known.value.name.isEmpty()) {
            answer.value.facts.authors.append(known.value.name);
        }
    }
    return answer;
}
} // namespace

ProviderAnswer<BookRecord> recordByKey(const Providers &providers, const RecordKey &key, const ShopLanguages &languages,
                                       const Asking &asking)
{
    switch (key.provider) {
    case BookProvider::Audnexus:
        return audnexusByKey(providers, key, languages, asking);
    case BookProvider::Hardcover:
        return hardcoverByKey(providers.hardcover, key, asking);
    case BookProvider::ITunes:
        return providers.iTunes.book(key.id.toLongLong(), key.region, asking);
    case BookProvider::OpenLibrary:
        return openLibraryByKey(providers.openLibrary, key, asking);
    }
    return {};
}
} // namespace kuramori
