// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animetie.h"

#include <QHash>

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
    if (const auto id = aniListIdOf(text)) {
        return aniListKey(*id);
    }
    const auto malId = text.contains(u':') ? malIdOf(text) : malIdOf(malPrefix + text);
    return malId ? std::optional(malKey(*malId)) : std::nullopt;
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
