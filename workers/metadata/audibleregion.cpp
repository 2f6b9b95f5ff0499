// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/audibleregion.h"

#include <QLatin1String>

namespace kuramori
{
namespace
{
struct Shop
{
    QLatin1String code;
    QLatin1String domain;
};

constexpr std::array shops{
    Shop{QLatin1String("us"), QLatin1String("com")},   Shop{QLatin1String("au"), QLatin1String("com.au")},
    Shop{QLatin1String("ca"), QLatin1String("ca")},    Shop{QLatin1String("de"), QLatin1String("de")},
    Shop{QLatin1String("es"), QLatin1String("es")},    Shop{QLatin1String("fr"), QLatin1String("fr")},
    Shop{QLatin1String("in"), QLatin1String("in")},    Shop{QLatin1String("it"), QLatin1String("it")},
    Shop{QLatin1String("jp"), QLatin1String("co.jp")}, Shop{QLatin1String("uk"), QLatin1String("co.uk")}};
} // namespace

QString regionCode(AudibleRegion region)
{
    return shops.at(static_cast<size_t>(region)).code;
}

QString regionDomain(AudibleRegion region)
{
    return shops.at(static_cast<size_t>(region)).domain;
}

QString regionCountry(AudibleRegion region)
{
    return region == AudibleRegion::Uk ? QStringLiteral("gb") : regionCode(region);
}

std::optional<AudibleRegion> regionFrom(const QString &code)
{
    for (const AudibleRegion region : audibleRegions) {
        if (code.compare(shops.at(static_cast<size_t>(region)).code, Qt::CaseInsensitive) == 0) {
            return region;
        }
    }
    return std::nullopt;
}
} // namespace kuramori
