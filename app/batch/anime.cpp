// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/animepairs.h"
#include "app/batch/commandline.h"
#include "app/batch/saying.h"
#include "app/batch/verbs.h"
#include "models/store/worktable.h"

#include <algorithm>
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

/// What is said of anime alone.
struct AnimeWord
{
    const char *name;
    OverrideKind kind;
    bool isOfWanted; ///< else of any that is, or might be: whether the number is one, AniList is asked
};

constexpr std::array animeWords{
    AnimeWord{"follow", OverrideKind::FollowAnime, false}, AnimeWord{"have", OverrideKind::HaveAnime, false},
    AnimeWord{"ignore", OverrideKind::IgnoreAnime, true},  AnimeWord{"want", OverrideKind::WantAnime, true},
    AnimeWord{"pin", OverrideKind::PinAnime, true},        AnimeWord{"boost", OverrideKind::BoostAnime, true}};

void needWanted(ReadTx &tx, const AnimeKey &key)
{
    if (tx.number("SELECT count(*) FROM wanted_anime WHERE anime_key = $1", key) == 0) {
        stopWith(ErrorKind::Usage,
                 Words::tr("\"%1\" belongs to no anime that you follow. `query wanted` lists those that do.").arg(key));
    }
}

/// Inside a transaction; ends with Usage for words that name nothing.
QList<Override> wordsIn(ReadTx &tx, const CommandLine &line)
{
    const QString name = line.words().value(0);
    if (name == QLatin1String("pair")) {
        return pairWords(line);
    }
    const auto word
        = std::ranges::find_if(animeWords, [&](const AnimeWord &each) { return name == QLatin1String(each.name); });
    if (word == animeWords.end() || line.words().size() < 2 || line.has("not") || line.has("none")) {
        stopWith(ErrorKind::Usage,
                 Words::tr("Write anime follow ANIME… (what you have seen or watch out for), anime have ANIME…, or "
                           "ignore, want, pin or boost ANIME…; an anime is its number at MyAnimeList. anime pairs "
                           "lists those that AniList may have, and anime pair says which it is."));
    }
    const QList<AnimeKey> keys = keysOf(line.words().mid(1));
    QList<Override> words;
    words.reserve(keys.size());
    for (const AnimeKey &key : keys) {
        if (word->isOfWanted) {
            needWanted(tx, key);
        }
        words.append({word->kind, key, {}});
    }
    return words;
}

Result<ExitCode> plan(VerbRun &run)
{
    const auto words = run.house.store().read([&run](ReadTx &tx) {
        QList<Override> planned = wordsIn(tx, run.line);
        planned.removeIf([&tx](const Override &word) { return OverrideRows(tx).actOf(word).has_value(); });
        return planned;
    });
    if (!words) {
        return fail(words.error());
    }
    for (const Override &word : *words) {
        run.output.line(Words::tr("would say %1 %2 %3").arg(overrideKindName(word.kind), word.subject, word.object));
        run.output.event(QStringLiteral("plan"),
                         {{QStringLiteral("kind"), overrideKindName(word.kind)},
                          {QStringLiteral("subject"), word.subject},
                          {QStringLiteral("object"), word.object}});
    }
    run.summary.counts.insert(QStringLiteral("words"), words->size());
    return words->isEmpty() ? ExitCode::Done : ExitCode::Changes;
}

bool isList(const CommandLine &line)
{
    return line.words() == QStringList{QStringLiteral("pairs")};
}

Result<ExitCode> run(VerbRun &run)
{
    if (isList(run.line)) {
        return tellAnimePairs(run);
    }
    if (run.line.has("dry-run")) {
        return plan(run);
    }
    const Result<ActId> act = run.house.store().write([&run](WriteTx &tx) {
        lockWorks(tx);
        return Overruling(tx).say(wordsIn(tx, run.line));
    });
    if (!act) {
        return fail(act.error());
    }
    tellAct(run, *act);
    return ExitCode::Done;
}

Need need(const CommandLine &line)
{
    return line.has("dry-run") || isList(line) ? Need::Reading : Need::Writing;
}

constexpr std::array options{
    OptionSpec{"not", nullptr, QT_TRANSLATE_NOOP("CommandLine", "of pair: the two are not the same")},
    OptionSpec{"none", nullptr, QT_TRANSLATE_NOOP("CommandLine", "of pair: AniList does not have it")}};
} // namespace

const Verb animeVerb{
    .name = "anime",
    .arguments = "follow|have|ignore|want|pin|boost ANIME… | pairs | pair MAL [ANILIST]",
    .mostWords = anyNumberOfWords,
    .summary = QT_TRANSLATE_NOOP("CommandLine",
                                 "say which anime you follow or have, what of it is wanted, and which AniList means"),
    .options = options,
    .canDryRun = true,
    .canSample = false,
    .need = need,
    .run = run};
} // namespace kuramori
