// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/saying.h"
#include "app/batch/verbs.h"

#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnimeVerb)
};

QList<AnimeKey> keysOf(const QStringList &words)
{
    QList<AnimeKey> keys;
    keys.reserve(words.size());
    for (const QString &word : words) {
        const auto key = animeKeyFrom(word);
        if (!key) {
            stopWith(ErrorKind::Usage,
                     Words::tr("\"%1\" is no anime. Write its number at MyAnimeList, or anilist: and its number there.")
                         .arg(word));
        }
        keys.append(*key);
    }
    return keys;
}

/// Any that is, or might be: whether the number is one, AniList is asked.
ActId follow(WriteTx &tx, const QStringList &words)
{
    return Overruling(tx).sayOfAnime(OverrideKind::FollowAnime, keysOf(words));
}

ActId have(WriteTx &tx, const QStringList &words)
{
    return Overruling(tx).sayOfAnime(OverrideKind::HaveAnime, keysOf(words));
}

ActId sayOfWanted(WriteTx &tx, OverrideKind kind, const QStringList &words)
{
    const QList<AnimeKey> keys = keysOf(words);
    for (const AnimeKey &key : keys) {
        if (tx.number("SELECT count(*) FROM wanted_anime WHERE anime_key = $1", key) == 0) {
            stopWith(
                ErrorKind::Usage,
                Words::tr("\"%1\" belongs to no anime that you follow. `query wanted` lists those that do.").arg(key));
        }
    }
    return Overruling(tx).sayOfAnime(kind, keys);
}

ActId ignore(WriteTx &tx, const QStringList &words)
{
    return sayOfWanted(tx, OverrideKind::IgnoreAnime, words);
}

ActId want(WriteTx &tx, const QStringList &words)
{
    return sayOfWanted(tx, OverrideKind::WantAnime, words);
}

ActId pin(WriteTx &tx, const QStringList &words)
{
    return sayOfWanted(tx, OverrideKind::PinAnime, words);
}

ActId boost(WriteTx &tx, const QStringList &words)
{
    return sayOfWanted(tx, OverrideKind::BoostAnime, words);
}

constexpr std::array sayings{
    Saying{"follow", 1, anyNumberOfWords, follow}, Saying{"have", 1, anyNumberOfWords, have},
    Saying{"ignore", 1, anyNumberOfWords, ignore}, Saying{"want", 1, anyNumberOfWords, want},
    Saying{"pin", 1, anyNumberOfWords, pin},       Saying{"boost", 1, anyNumberOfWords, boost}};

Result<ExitCode> run(VerbRun &run)
{
    return runSaying(run, sayings,
                     Words::tr("Write anime follow ANIME… (what you have seen or watch out for), anime have ANIME…, or "
                               "ignore, want, pin or boost ANIME…; an anime is its number at MyAnimeList."));
}

Need need(const CommandLine &)
{
    return Need::Writing;
}
} // namespace

const Verb animeVerb{.name = "anime",
                     .arguments = "follow|have|ignore|want|pin|boost ANIME…",
                     .mostWords = anyNumberOfWords,
                     .summary
                     = QT_TRANSLATE_NOOP("CommandLine", "say which anime you follow or have, and what of it is wanted"),
                     .canSample = false,
                     .need = need,
                     .run = run};
} // namespace kuramori
