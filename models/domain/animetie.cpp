// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animetie.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace kuramori
{
namespace
{
const QString malPrefix = QStringLiteral("mal:");
const QString aniListPrefix = QStringLiteral("anilist:");

constexpr std::array tellerNames{"mal", "anilist"};
static_assert(tellerNames.size() == animeTellers.size());
constexpr std::array bondNames{"sequel", "prequel", "side_story", "parent_story", "summary", "full_story", "other"};
static_assert(bondNames.size() == animeBonds.size());
constexpr std::array kindNames{"unknown", "series", "film", "ova", "web", "special", "music", "clip"};
static_assert(kindNames.size() == animeKinds.size());

template <class Enum, size_t N>
std::optional<Enum> named(const std::array<const char *, N> &names, const QString &text)
{
    const auto name = std::ranges::find_if(names, [&](const char *each) { return text == QLatin1String(each); });
    return name == names.end() ? std::nullopt : std::optional(Enum(name - names.begin()));
}

std::optional<qint64> numberBehind(const QString &prefix, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.startsWith(prefix) ? text.mid(prefix.size()).toLongLong(&isNumber) : 0;
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

/// The pages are https://myanimelist.net/anime/5114/Its_title and https://anilist.co/anime/5114/Its-title.
std::optional<AnimeKey> keyOfPage(const QString &text)
{
    const QUrl url(text.contains(QLatin1String("://")) ? text : QLatin1String("https://") + text);
    const QString host = url.host().startsWith(QLatin1String("www.")) ? url.host().mid(4) : url.host();
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (path.size() < 2 || path.at(0) != QLatin1String("anime")) {
        return std::nullopt;
    }
    const auto id = numberBehind({}, path.at(1));
    if (id && host == QLatin1String("myanimelist.net")) {
        return malKey(*id);
    }
    return id && host == QLatin1String("anilist.co") ? std::optional(aniListKey(*id)) : std::nullopt;
}

/// One spelling for the words of both sources.
QString plain(const QString &word)
{
    return word.trimmed().toLower().replace(u'_', u' ');
}
} // namespace

AnimeKey malKey(qint64 malId)
{
    return malPrefix + QString::number(malId);
}

AnimeKey aniListKey(qint64 id)
{
    return aniListPrefix + QString::number(id);
}

std::optional<qint64> malIdOf(const AnimeKey &key)
{
    return numberBehind(malPrefix, key);
}

std::optional<qint64> aniListIdOf(const AnimeKey &key)
{
    return numberBehind(aniListPrefix, key);
}

std::optional<AnimeKey> animeKeyFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const auto id = aniListIdOf(trimmed)) {
        return aniListKey(*id);
    }
    if (const auto malId = trimmed.contains(u':') ? malIdOf(trimmed) : numberBehind({}, trimmed)) {
        return malKey(*malId);
    }
    return keyOfPage(trimmed);
}

std::optional<qint64> aniListIdFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto number = numberBehind({}, trimmed);
    return number ? number : aniListIdOf(animeKeyFrom(trimmed).value_or(AnimeKey()));
}

QString animeTellerName(AnimeTeller teller)
{
    return QLatin1String(tellerNames.at(size_t(teller)));
}

AnimeBond animeBondOf(const QString &relation)
{
    using enum AnimeBond;
    static const QHash<QString, AnimeBond> bonds{
        {QStringLiteral("sequel"), Sequel},
        {QStringLiteral("prequel"), Prequel},
        {QStringLiteral("side story"), SideStory},
        {QStringLiteral("parent"), ParentStory},
        {QStringLiteral("parent story"), ParentStory},
        {QStringLiteral("summary"), Summary},
        {QStringLiteral("compilation"), Summary},
        {QStringLiteral("full story"), FullStory},
        {QStringLiteral("contains"), FullStory},
    };
    return bonds.value(plain(relation), Other);
}

QString animeBondName(AnimeBond bond)
{
    return QLatin1String(bondNames.at(size_t(bond)));
}

std::optional<AnimeBond> animeBondFrom(const QString &name)
{
    return named<AnimeBond>(bondNames, name);
}

AnimeBond inverse(AnimeBond bond)
{
    switch (bond) {
    case AnimeBond::Sequel:
        return AnimeBond::Prequel;
    case AnimeBond::Prequel:
        return AnimeBond::Sequel;
    case AnimeBond::SideStory:
        return AnimeBond::ParentStory;
    case AnimeBond::ParentStory:
        return AnimeBond::SideStory;
    case AnimeBond::Summary:
        return AnimeBond::FullStory;
    case AnimeBond::FullStory:
        return AnimeBond::Summary;
    case AnimeBond::Other:
        break;
    }
    return AnimeBond::Other;
}

AnimeKind animeKindOf(const QString &format)
{
    using enum AnimeKind;
    static const QHash<QString, AnimeKind> kinds{
        {QStringLiteral("tv"), Series},   {QStringLiteral("tv short"), Series},
        {QStringLiteral("movie"), Film},  {QStringLiteral("ova"), Ova},
        {QStringLiteral("ona"), Web},     {QStringLiteral("special"), Special},
        {QStringLiteral("music"), Music}, {QStringLiteral("tv special"), Special},
        {QStringLiteral("cm"), Clip},     {QStringLiteral("pv"), Clip},
    };
    return kinds.value(plain(format), Unknown);
}

QString animeKindName(AnimeKind kind)
{
    return QLatin1String(kindNames.at(size_t(kind)));
}

std::optional<AnimeKind> animeKindFrom(const QString &name)
{
    return named<AnimeKind>(kindNames, name);
}

AnimeStage animeStageOf(const QString &status)
{
    using enum AnimeStage;
    static const QHash<QString, AnimeStage> stages{
        {QStringLiteral("finished"), Finished},       {QStringLiteral("finished airing"), Finished},
        {QStringLiteral("releasing"), Airing},        {QStringLiteral("hiatus"), Airing},
        {QStringLiteral("currently airing"), Airing}, {QStringLiteral("not yet released"), Announced},
        {QStringLiteral("not yet aired"), Announced}, {QStringLiteral("cancelled"), Cancelled},
    };
    return stages.value(plain(status), Unknown);
}
} // namespace kuramori
