// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace kuramori
{
/// An anime by the number that a source gives it: "mal:5114", or "anilist:104578" where MyAnimeList has none or it is
/// not sure which. Frozen: the store and persons' words have it.
using AnimeKey = QString;
AnimeKey malKey(qint64 malId);
AnimeKey aniListKey(qint64 id);
std::optional<qint64> malIdOf(const AnimeKey &key); ///< empty for one of AniList
std::optional<qint64> aniListIdOf(const AnimeKey &key); ///< empty for one of MyAnimeList
/// A key as a person writes it, or the link of the anime's page at one of the two (with or without "https://"); a bare
/// number is MyAnimeList's. Empty for anything else.
std::optional<AnimeKey> animeKeyFrom(const QString &text);
/// The same where an anime of AniList is meant, whose a bare number is then.
std::optional<qint64> aniListIdFrom(const QString &text);

/// Who tells how anime hang together.
enum class AnimeTeller {
    MyAnimeList, ///< through Jikan
    AniList
};
inline constexpr std::array animeTellers{AnimeTeller::MyAnimeList, AnimeTeller::AniList};
QString animeTellerName(AnimeTeller teller); ///< "mal", "anilist": frozen, the store has them

/// What another anime is to one.
enum class AnimeBond {
    Sequel,
    Prequel,
    SideStory,
    ParentStory, ///< of a side story
    Summary, ///< it tells the same again, in short
    FullStory, ///< of a summary
    Other ///< the same world, a character, a manga …: counts for nothing
};
inline constexpr std::array animeBonds{AnimeBond::Sequel,      AnimeBond::Prequel, AnimeBond::SideStory,
                                       AnimeBond::ParentStory, AnimeBond::Summary, AnimeBond::FullStory,
                                       AnimeBond::Other};
/// In the words of AniList ("SIDE_STORY", "COMPILATION") or MyAnimeList ("Side Story", "Side story"); protocols.md §1,
/// §2.
AnimeBond animeBondOf(const QString &relation);
QString animeBondName(AnimeBond bond); ///< "sequel", "side_story" …: frozen, the store has them
std::optional<AnimeBond> animeBondFrom(const QString &name);
AnimeBond inverse(AnimeBond bond); ///< what the one is to the other then

/// In which form an anime comes out, whichever source says so.
enum class AnimeKind { Unknown, Series, Film, Ova, Web, Special, Music, Clip };
inline constexpr std::array animeKinds{AnimeKind::Unknown, AnimeKind::Series,  AnimeKind::Film,  AnimeKind::Ova,
                                       AnimeKind::Web,     AnimeKind::Special, AnimeKind::Music, AnimeKind::Clip};
AnimeKind animeKindOf(const QString &format); ///< "TV_SHORT", "TV Special", "PV" …
QString animeKindName(AnimeKind kind); ///< "unknown", "series", "film" …: frozen, the store has them
std::optional<AnimeKind> animeKindFrom(const QString &name);

/// How far its broadcast has come; in this order.
enum class AnimeStage { Unknown, Cancelled, Announced, Airing, Finished };
AnimeStage animeStageOf(const QString &status); ///< "NOT_YET_RELEASED", "Currently Airing" …; a hiatus is Airing
} // namespace kuramori
