// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/audibleshops.h"

#include "models/domain/recordingkey.h"
#include "models/settings/settings.h"

#include <QMap>

#include <algorithm>
#include <iterator>

namespace kuramori
{
namespace
{
using enum AudibleRegion;

/// The largest first, in its main language.
constexpr std::array largest{Us, Uk, De};

bool sells(AudibleRegion shop, const QString &language)
{
    if (language == QLatin1String("en")) {
        return shop == Us || shop == Uk || shop == Au || shop == Ca || shop == In;
    }
    if (language == QLatin1String("fr") && shop == Ca) {
        return true;
    }
    return shopOf(language) == shop;
}

void addOnce(std::optional<AudibleRegion> shop, QList<AudibleRegion> *shops)
{
    if (shop && !shops->contains(*shop)) {
        shops->append(*shop);
    }
}
} // namespace

QString languageLookedFor(const QStringList &wanted, const QStringList &told, const QString &ofMostVolumes)
{
    if (wanted.size() == 1) {
        return wanted.constFirst();
    }
    const auto isWanted = [&](const QString &language) { return wanted.isEmpty() || wanted.contains(language); };
    QStringList both;
    std::ranges::copy_if(told, std::back_inserter(both), isWanted);
    if (both.size() == 1) {
        return both.constFirst();
    }
    return isWanted(ofMostVolumes) ? ofMostVolumes : QString();
}

std::optional<AudibleRegion> shopOf(const QString &language)
{
    static const QMap<QString, AudibleRegion> shops{
        {QStringLiteral("en"), Us}, {QStringLiteral("de"), De}, {QStringLiteral("fr"), Fr}, {QStringLiteral("es"), Es},
        {QStringLiteral("it"), It}, {QStringLiteral("ja"), Jp}, {QStringLiteral("hi"), In}};
    const auto shop = shops.constFind(languageKey(language));
    return shop == shops.cend() ? std::nullopt : std::optional(*shop);
}

QList<AudibleRegion> AudibleShops::inOrder(const ShopLanguages &languages) const
{
    const std::optional<AudibleRegion> home = regionFrom(m_settings.text(QStringLiteral("metadata.audible.region")));
    const std::optional<AudibleRegion> own = shopOf(languages.own);
    QList<AudibleRegion> shops;
    if (home && (!own || sells(*home, languageKey(languages.own)))) {
        addOnce(home, &shops);
    }
    addOnce(own, &shops);
    addOnce(home, &shops);
    addOnce(shopOf(languages.usual), &shops);
    for (const AudibleRegion shop : largest) {
        addOnce(shop, &shops);
    }
    return shops.mid(0, mostShops);
}

ProviderAnswer<BookRecord> bookFromShops(const Audnexus &audnexus, const QString &asin, QList<AudibleRegion> shops,
                                         AsinTrust trust, const Asking &asking)
{
    ProviderAnswer<BookRecord> answer = audnexus.book(asin, shops.takeFirst(), asking);
    while (answer.state == AnswerState::NotFound && !shops.isEmpty()) {
        if (answer.detail != Audnexus::elsewhere) {
            const AsinTrust known = trust;
            shops.removeIf([known](AudibleRegion shop) { return known == AsinTrust::Guess || shop != Us; });
        }
        if (!shops.isEmpty()) {
            answer = audnexus.book(asin, shops.takeFirst(), asking);
        }
    }
    return answer;
}

QList<AudibleRegion> startingWith(AudibleRegion shop, QList<AudibleRegion> shops)
{
    shops.removeAll(shop);
    shops.prepend(shop);
    return shops;
}
} // namespace kuramori
