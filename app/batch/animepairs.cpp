// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/animepairs.h"

#include "app/assembly/house.h"
#include "app/batch/commandline.h"
#include "models/store/animepairtable.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnimeVerb)
};

struct TellablePair
{
    WaitingPair pair;
    QList<PairCandidate> candidates;
};

QStringList objectionNames(const AnimeMatch &match)
{
    QStringList names;
    const QList<AnimeObjection> objections = objectionsTo(match);
    names.reserve(objections.size());
    for (const AnimeObjection objection : objections) {
        names.append(animeObjectionName(objection));
    }
    return names;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject objectOf(const PairCandidate &candidate)
{
    const AniListAnime &record = candidate.record;
    return {{QStringLiteral("anilist"), record.id},
            {QStringLiteral("mal"), record.malId ? QJsonValue(*record.malId) : QJsonValue()},
            {QStringLiteral("romaji"), textOrNull(record.romaji)},
            {QStringLiteral("english"), textOrNull(record.english)},
            {QStringLiteral("native"), textOrNull(record.native)},
            {QStringLiteral("format"), textOrNull(record.format)},
            {QStringLiteral("start"), textOrNull(record.start.toString())},
            {QStringLiteral("episodes"), record.episodes ? QJsonValue(*record.episodes) : QJsonValue()},
            {QStringLiteral("score"), candidate.score},
            {QStringLiteral("against"), QJsonArray::fromStringList(objectionNames(candidate.match))},
            {QStringLiteral("page"), textOrNull(record.page.toString())}};
}

QJsonObject objectOf(const TellablePair &one)
{
    QJsonArray candidates;
    for (const PairCandidate &candidate : one.candidates) {
        candidates.append(objectOf(candidate));
    }
    const WaitingPair &pair = one.pair;
    return {
        {QStringLiteral("mal"), pair.malId},
        {QStringLiteral("work"), pair.work.value()},
        {QStringLiteral("title"), pair.title},
        {QStringLiteral("type"), textOrNull(pair.type)},
        {QStringLiteral("start"), textOrNull(pair.start.toString())},
        {QStringLiteral("doubt"), pair.doubt == MatchDoubt::Rival ? QStringLiteral("rival") : QStringLiteral("score")},
        {QStringLiteral("candidates"), candidates}};
}

/// "Tide (TV, 2014-04-05)"; what is not known is left out.
QString titleText(const QString &title, const QString &form, const PartialDate &start)
{
    QStringList parts{form, start.toString()};
    parts.removeAll(QString());
    return parts.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, parts.join(QLatin1String(", ")));
}

QString titleOf(const AniListAnime &record)
{
    return !record.romaji.isEmpty() ? record.romaji : !record.english.isEmpty() ? record.english : record.native;
}

QList<TellablePair> pairsIn(ReadTx &tx)
{
    const AnimePairRows rows(tx);
    QList<TellablePair> pairs;
    const QList<WaitingPair> waiting = rows.waiting();
    pairs.reserve(waiting.size());
    for (const WaitingPair &one : waiting) {
        if (const auto anime = AniListRows(tx).anime(one.work)) {
            pairs.append({one, rows.candidates(*anime)});
        }
    }
    return pairs;
}

void tell(Output &output, const TellablePair &one)
{
    output.event(QStringLiteral("pair"), objectOf(one));
    output.line(QString::number(one.pair.malId) + u' ' + titleText(one.pair.title, one.pair.type, one.pair.start));
    for (const PairCandidate &candidate : one.candidates) {
        const AniListAnime &record = candidate.record;
        const QString against = objectionNames(candidate.match).join(QLatin1String(", "));
        const QString line
            = Words::tr("    anilist %1: %2, %3 % alike")
                  .arg(QString::number(record.id), titleText(titleOf(record), record.format, record.start),
                       QString::number(candidate.score * 100, 'f', 0));
        output.line(against.isEmpty() ? line : Words::tr("%1; against it: %2").arg(line, against));
    }
}

qint64 numberIn(const std::optional<qint64> &number, const QString &word)
{
    if (!number) {
        stopWith(ErrorKind::Usage, Words::tr("\"%1\" is no number of an anime.").arg(word));
    }
    return *number;
}

AnimeKey malAnime(const QString &word)
{
    return malKey(numberIn(malIdOf(animeKeyFrom(word).value_or(AnimeKey())), word));
}

AnimeKey aniListAnime(const QString &word)
{
    return aniListKey(numberIn(aniListIdFrom(word), word));
}
} // namespace

Result<ExitCode> tellAnimePairs(VerbRun &run)
{
    const auto pairs = run.house.store().read(pairsIn);
    if (!pairs) {
        return fail(pairs.error());
    }
    for (const TellablePair &one : *pairs) {
        tell(run.output, one);
    }
    if (pairs->isEmpty()) {
        run.output.line(Words::tr("No anime waits for you."));
    }
    run.summary.counts.insert(QStringLiteral("pairs"), pairs->size());
    return ExitCode::Done;
}

QList<Override> pairWords(const CommandLine &line)
{
    const QStringList words = line.words().mid(1);
    const bool isNone = line.has("none");
    if (words.size() != (isNone ? 1 : 2) || (isNone && line.has("not"))) {
        stopWith(ErrorKind::Usage,
                 Words::tr("Write anime pair MAL ANILIST, with --not where the two are not the same, or anime pair MAL "
                           "--none where AniList does not have it."));
    }
    const AnimeKey anime = malAnime(words.constFirst());
    if (isNone) {
        return {{OverrideKind::NoAniList, anime, {}}};
    }
    return {
        {line.has("not") ? OverrideKind::NotAniList : OverrideKind::IsAniList, anime, aniListAnime(words.constLast())}};
}
} // namespace kuramori
