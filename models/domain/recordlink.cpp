// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordlink.h"

#include "models/domain/bookidentifier.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr qsizetype longest = 2048; // of a link; shops' own are some hundred characters

struct Shop
{
    const char *host;
    const char *region; // as Audnexus calls it
};
constexpr std::array shops{
    Shop{"audible.com", "us"},   Shop{"audible.com.au", "au"}, Shop{"audible.ca", "ca"}, Shop{"audible.de", "de"},
    Shop{"audible.es", "es"},    Shop{"audible.fr", "fr"},     Shop{"audible.in", "in"}, Shop{"audible.it", "it"},
    Shop{"audible.co.jp", "jp"}, Shop{"audible.co.uk", "uk"},
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordLink)
};

bool isWhole(const char *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

bool isShop(const QString &region)
{
    return std::ranges::any_of(shops, [&](const Shop &shop) { return region == QLatin1String(shop.region); });
}

/// With its id in the provider's spelling; nothing where that cannot be one.
std::optional<RecordKey> checked(RecordKey key)
{
    switch (key.provider) {
    case BookProvider::Audnexus:
        key.id = asinOf(key.id);
        return key.id.isEmpty() || !(key.region.isEmpty() || isShop(key.region)) ? std::nullopt : std::optional(key);
    case BookProvider::ITunes:
        return isWhole("[1-9][0-9]{0,17}", key.id) && isWhole("[a-z]{2}", key.region) ? std::optional(key)
                                                                                      : std::nullopt;
    case BookProvider::Hardcover:
        key.id = hardcoverIdOf(key.id);
        return key.id.isEmpty() || !key.region.isEmpty() ? std::nullopt : std::optional(key);
    case BookProvider::OpenLibrary:
        if (const QString isbn = isbn13Of(key.id); !isbn.isEmpty()) {
            key.id = isbn;
        } else if (!isWhole("OL[1-9][0-9]{0,11}[WM]", key.id)) {
            return std::nullopt;
        }
        return key.region.isEmpty() ? std::optional(key) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<RecordKey> fromNumber(const QString &text)
{
    if (const QString isbn = isbn13Of(text); !isbn.isEmpty()) {
        return RecordKey{BookProvider::OpenLibrary, isbn, {}};
    }
    if (const QString asin = asinOf(text); !asin.isEmpty()) {
        return RecordKey{BookProvider::Audnexus, asin, {}};
    }
    return checked({BookProvider::OpenLibrary, text.toUpper(), {}});
}

/// "/pd/Dune-Audiobook/B002V1OF70"; players and lists have it as "asin=".
std::optional<RecordKey> ofAudible(const char *region, const QStringList &path, const QUrl &url)
{
    const bool isProduct = path.size() >= 2 && path.constFirst() == QLatin1String("pd");
    const QString asin = isProduct ? path.constLast() : QUrlQuery(url).queryItemValue(QStringLiteral("asin"));
    return checked({BookProvider::Audnexus, asin, QLatin1String(region)});
}

/// "/us/audiobook/dune/id1440742837"; without a country it is that of the United States, as Apple has it.
std::optional<RecordKey> ofApple(const QStringList &path)
{
    const QString last = path.isEmpty() ? QString() : path.constLast();
    if (!last.startsWith(QLatin1String("id")) || !path.contains(QLatin1String("audiobook"))) {
        return std::nullopt;
    }
    const bool hasCountry = isWhole("[A-Za-z]{2}", path.constFirst());
    return checked(
        {BookProvider::ITunes, last.mid(2), hasCountry ? path.constFirst().toLower() : QStringLiteral("us")});
}

/// "/id/book/312460", "/books/dune/editions/30404", "/books/dune", which is a name of its own.
std::optional<RecordKey> ofHardcover(const QStringList &path)
{
    if (path.size() == 3 && path.constFirst() == QLatin1String("id")) {
        return checked({BookProvider::Hardcover, path.at(1) + u'/' + path.at(2), {}});
    }
    if (path.size() < 2 || path.constFirst() != QLatin1String("books")) {
        return std::nullopt;
    }
    return path.size() == 4 && path.at(2) == QLatin1String("editions")
        ? checked({BookProvider::Hardcover, QStringLiteral("edition/") + path.at(3), {}})
        : checked({BookProvider::Hardcover, QStringLiteral("slug/") + path.at(1).toLower(), {}});
}

/// "/works/OL893415W/Dune", "/books/OL7440033M", "/isbn/9780441013593".
std::optional<RecordKey> ofOpenLibrary(const QStringList &path)
{
    const QString kind = path.value(0);
    const bool isKnown
        = kind == QLatin1String("works") || kind == QLatin1String("books") || kind == QLatin1String("isbn");
    return isKnown ? checked({BookProvider::OpenLibrary, path.value(1).toUpper(), {}}) : std::nullopt;
}

std::optional<RecordKey> fromAddress(const QString &text)
{
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))) {
        return std::nullopt;
    }
    QString host = url.host();
    static const QRegularExpression prefix(QStringLiteral("^(?:www|m)\\."));
    host.remove(prefix);
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    const auto shop = std::ranges::find_if(shops, [&](const Shop &one) { return host == QLatin1String(one.host); });
    if (shop != shops.end()) {
        return ofAudible(shop->region, path, url);
    }
    if (host == QLatin1String("books.apple.com") || host == QLatin1String("itunes.apple.com")) {
        return ofApple(path);
    }
    if (host == QLatin1String("hardcover.app")) {
        return ofHardcover(path);
    }
    return host == QLatin1String("openlibrary.org") ? ofOpenLibrary(path) : std::nullopt;
}
} // namespace

Result<RecordKey> recordLink(const QString &text)
{
    const QString word = text.size() > longest ? QString() : text.simplified();
    std::optional<RecordKey> key = fromNumber(word);
    if (const auto written = key ? std::nullopt : recordKeyFrom(word)) {
        key = checked(*written);
    } else if (!key && word.contains(u'/')) {
        key = fromAddress(word);
    }
    if (!key) {
        return fail(ErrorKind::Usage,
                    Words::tr("This names no record. Type an ASIN or an ISBN, or paste the link of a book at Audible, "
                              "Hardcover, Open Library or Apple."));
    }
    return *key;
}
} // namespace kuramori
