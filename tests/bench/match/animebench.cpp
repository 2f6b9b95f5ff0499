// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animeindex.h"
#include "tests/bench/match/parts.h"
#include "workers/sources/jikan/jikandecode.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <cstdio>

namespace kuramori
{
namespace
{
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AniListAnime recordOf(const QJsonObject &media)
{
    const auto number
        = [](const QJsonValue &value) { return value.isDouble() ? std::optional(value.toInt()) : std::nullopt; };
    const QJsonObject title = media[QLatin1String("title")].toObject();
    const QJsonObject start = media[QLatin1String("startDate")].toObject();
    AniListAnime record;
    record.id = media[QLatin1String("id")].toInteger();
    if (const QJsonValue malId = media[QLatin1String("idMal")]; malId.isDouble()) {
        record.malId = malId.toInteger();
    }
    record.romaji = title[QLatin1String("romaji")].toString();
    record.english = title[QLatin1String("english")].toString();
    record.native = title[QLatin1String("native")].toString();
    const QJsonArray synonyms = media[QLatin1String("synonyms")].toArray();
    for (const QJsonValueConstRef synonym : synonyms) {
        record.synonyms.append(synonym.toString());
    }
    record.format = media[QLatin1String("format")].toString();
    const auto season = seasonFromName(media[QLatin1String("season")].toString());
    const auto year = number(media[QLatin1String("seasonYear")]);
    if (season && year) {
        record.season = SeasonOfYear{*year, *season};
    }
    record.episodes = number(media[QLatin1String("episodes")]);
    record.durationMinutes = number(media[QLatin1String("duration")]);
    record.start = {start[QLatin1String("year")].toInt(), start[QLatin1String("month")].toInt(),
                    start[QLatin1String("day")].toInt()};
    return record;
}

/// Of every season that both recorded: what Jikan says, and what AniList says.
struct Recorded
{
    QMap<qint64, Anime> anime; ///< by the number of MyAnimeList
    QSet<qint64> heldOut; ///< of them, those of summers
    QMap<qint64, AniListAnime> records; ///< by AniList's id

    QSet<qint64> bridges() const
    {
        QSet<qint64> found;
        for (const AniListAnime &record : records) {
            found.insert(record.malId.value_or(0));
        }
        return found;
    }
};

Recorded recordedIn(const QString &folder)
{
    Recorded recorded;
    const QDir jikan(folder + QLatin1String("/jikan"));
    const QDir anilist(folder + QLatin1String("/anilist"));
    const QStringList pages = jikan.entryList({QStringLiteral("season_matrix__*.json")}, QDir::Files, QDir::Name);
    for (const QString &page : pages) {
        const auto decoded = decodePage(bytesOf(jikan.filePath(page)));
        for (const PlacedAnime &placed : decoded ? decoded->records : QList<PlacedAnime>()) {
            recorded.anime.insert(placed.anime.malId, placed.anime);
            if (page.contains(QLatin1String("summer"))) {
                recorded.heldOut.insert(placed.anime.malId);
            }
        }
        const QJsonArray media = QJsonDocument::fromJson(bytesOf(anilist.filePath(page)))
                                     .object()[QLatin1String("data")][QLatin1String("Page")][QLatin1String("media")]
                                     .toArray();
        for (const QJsonValueConstRef one : media) {
            const AniListAnime record = recordOf(one.toObject());
            recorded.records.insert(record.id, record);
        }
    }
    return recorded;
}

void tell(const char *what, const Anime &anime, const AnimeIndex &index, const AnimeAnswer &answer)
{
    std::fprintf(stderr, "%s: %lld %s %s\n", what, (long long)anime.malId, qPrintable(anime.title),
                 qPrintable(anime.airedFrom.toString()));
    for (const AnimeCandidate &one : answer.best) {
        const AniListAnime &record = index.record(one.record);
        std::fprintf(stderr, "    %.3f title %.2f start %.1f format %.1f episodes %.1f: %lld %s %s\n", one.match.score,
                     one.match.title, one.match.start.value_or(-1), one.match.format.value_or(-1),
                     one.match.episodes.value_or(-1), (long long)record.id, qPrintable(record.romaji),
                     qPrintable(record.start.toString()));
    }
}

struct Counts
{
    int anime = 0;
    int expected = 0; ///< anime whose bridge is among the records
    int top = 0; ///< of them: the first candidate has it
    int automatic = 0;
    int rightAutomatic = 0;
    int wrongAutomatic = 0; ///< of anime without a bridge among the records, too
};

/// What of one anime is so: `isExpected` of a record with its bridge, `isRight` of the first candidate.
struct Outcome
{
    bool isExpected = false;
    bool isRight = false;
    bool isAutomatic = false;

    bool isPerfect() const { return isAutomatic == isExpected && isRight == isExpected; }
    const char *name() const { return isAutomatic && !isRight ? "WRONG" : isRight ? "review" : "not first"; }
    void addTo(Counts *counts) const
    {
        ++counts->anime;
        counts->expected += isExpected ? 1 : 0;
        counts->top += isExpected && isRight ? 1 : 0;
        counts->automatic += isAutomatic ? 1 : 0;
        counts->rightAutomatic += isAutomatic && isRight ? 1 : 0;
        counts->wrongAutomatic += isAutomatic && !isRight ? 1 : 0;
    }
};

void print(const char *half, const Counts &counts)
{
    std::printf("{\"half\": \"%s\", \"anime\": %d, \"expected\": %d, \"top\": %d, \"automatic\": %d, "
                "\"right_automatic\": %d, \"wrong_automatic\": %d}\n",
                half, counts.anime, counts.expected, counts.top, counts.automatic, counts.rightAutomatic,
                counts.wrongAutomatic);
}
} // namespace

int benchAnime(const QString &folder, bool tunesOnly)
{
    const Recorded recorded = recordedIn(folder);
    const QSet<qint64> bridges = recorded.bridges();
    std::vector<AniListAnime> records;
    QMap<qint64, qint64> bridgeOf; // AniList's id → MyAnimeList's
    for (const AniListAnime &record : recorded.records) {
        bridgeOf.insert(record.id, record.malId.value_or(0));
        records.push_back(record);
        records.back().malId.reset();
    }
    const AnimeIndex index(std::move(records));
    const QList<Anime> anime = recorded.anime.values();
    const QList<AnimeAnswer> answers = index.answers(anime);
    Counts tuned;
    Counts heldOut;
    for (qsizetype at = 0; at < anime.size(); ++at) {
        const Anime &one = anime.at(at);
        const AnimeAnswer &answer = answers.at(at);
        const bool isHeldOut = recorded.heldOut.contains(one.malId);
        const bool isRight
            = !answer.best.isEmpty() && bridgeOf.value(index.record(answer.best.constFirst().record).id) == one.malId;
        const Outcome outcome{bridges.contains(one.malId), isRight, answer.decision == MatchDecision::Automatic};
        outcome.addTo(isHeldOut ? &heldOut : &tuned);
        if (!outcome.isPerfect() && !(isHeldOut && tunesOnly)) {
            tell(outcome.name(), one, index, answer);
        }
    }
    print("tuned on (winters)", tuned);
    if (!tunesOnly) {
        print("held out (summers)", heldOut);
    }
    return anime.isEmpty() || index.size() == 0 ? 1 : 0;
}
} // namespace kuramori
