// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/covers/coversources.h"

#include "models/live/coverboard.h"

namespace kuramori
{
namespace
{
struct Keeper
{
    const char *name; ///< after coverSource and a dot; empty: coverSource itself
    const char *host;
    const char *path; ///< below which its pictures lie; empty: anywhere
    int perSecond;
    int perMinute;
    const char *sendsTo; ///< empty: to nobody
};

// The numbers are ours but for Open Library's, which refuses more than 400 a minute and sends a cover on over two more
// hosts of the Internet Archive; each hop counts.
constexpr Keeper keepers[]{{"", "cdn.myanimelist.net", "/images/", 5, 200, ""},
                           {"", "myanimelist.net", "/images/", 5, 200, ""},
                           {"anilist", "s4.anilist.co", "/file/", 5, 200, ""},
                           {"amazon", "m.media-amazon.com", "/images/", 5, 120, ""},
                           {"amazon", "images-na.ssl-images-amazon.com", "/images/", 5, 120, ""},
                           {"apple", "is1-ssl.mzstatic.com", "/image/", 5, 120, ""},
                           {"apple", "is2-ssl.mzstatic.com", "/image/", 5, 120, ""},
                           {"apple", "is3-ssl.mzstatic.com", "/image/", 5, 120, ""},
                           {"apple", "is4-ssl.mzstatic.com", "/image/", 5, 120, ""},
                           {"apple", "is5-ssl.mzstatic.com", "/image/", 5, 120, ""},
                           {"hardcover", "assets.hardcover.app", "", 2, 60, ""},
                           {"openlibrary", "covers.openlibrary.org", "/b/", 3, 120, "archive.org"}};

SourceProfile profileOf(const Keeper &keeper)
{
    SourceProfile profile;
    profile.name = *keeper.name ? coverSource + u'.' + QLatin1String(keeper.name) : coverSource;
    profile.origin = QUrl(QLatin1String("https://") + QLatin1String(keeper.host));
    if (*keeper.path) {
        profile.pathPrefixes = {QLatin1String(keeper.path)};
    }
    if (*keeper.sendsTo) {
        profile.sendsTo = {QLatin1String(keeper.sendsTo)};
    }
    profile.perSecond = keeper.perSecond;
    profile.perMinute = keeper.perMinute;
    profile.parallel = 1;
    profile.userEntered = false;
    profile.expectsJson = false;
    return profile;
}
} // namespace

QList<SourceProfile> coverSources()
{
    QList<SourceProfile> profiles;
    profiles.reserve(qsizetype(std::size(keepers)));
    for (const Keeper &keeper : keepers) {
        profiles.append(profileOf(keeper));
    }
    return profiles;
}
} // namespace kuramori
