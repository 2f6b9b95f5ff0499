// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplepairs.h"

#include "models/store/anilisttable.h"
#include "models/store/worktable.h"
#include "tests/ui/samplehouse.h"

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

Anime animeOf(qint64 malId, const char *title, const char *native, const char *type, PartialDate from, int episodes)
{
    Anime anime;
    anime.malId = malId;
    anime.title = QString::fromUtf8(title);
    anime.titles = {{QStringLiteral("Default"), anime.title}, {QStringLiteral("Japanese"), QString::fromUtf8(native)}};
    anime.type = QLatin1String(type);
    anime.status = QStringLiteral("Finished Airing");
    anime.airedFrom = from;
    anime.episodes = episodes;
    anime.durationSeconds = 1440;
    anime.coverUrl = QUrl(QStringLiteral("https://cdn.myanimelist.net/images/anime/%1.jpg").arg(malId));
    return anime;
}

AniListAnime recordOf(qint64 id, std::optional<qint64> malId, const char *title, const char *native, const char *format,
                      PartialDate start, int episodes)
{
    AniListAnime record;
    record.id = id;
    record.malId = malId;
    record.type = QStringLiteral("ANIME");
    record.romaji = QString::fromUtf8(title);
    record.native = QString::fromUtf8(native);
    record.format = QLatin1String(format);
    record.start = start;
    record.episodes = episodes;
    record.durationMinutes = 24;
    record.cover = QUrl(QStringLiteral("https://s4.anilist.co/file/cover/%1.jpg").arg(id));
    record.page = QUrl(QStringLiteral("https://anilist.co/anime/%1").arg(id));
    return record;
}

void ask(SampleHouse &house, const Anime &anime, const std::vector<AniListAnime> &records)
{
    house.write([&](WriteTx &tx) {
        lockWorks(tx);
        const WorkId work = WorkTable(tx).upsert(AnimeRecord::of(checked(anime, QDate(2026, 11, 22)))).id;
        AniListTable table(tx);
        for (const AniListAnime &record : records) {
            table.keep(record, tx.now() - 26h);
        }
        const AnimeIndex index(records);
        table.settle({work, anime}, index.answer(anime), index);
        table.noteAsked(work, tx.now() + 720h);
    });
}
} // namespace

void addSamplePairs(SampleHouse &house)
{
    ask(house, animeOf(5001, "Hoshi no Mori", "星の森", "TV", {2014, 4, 5}, 12),
        {recordOf(6001, {}, "Hoshi no Mori", "星の森", "TV", {2014, 4, 5}, 12),
         recordOf(6002, {}, "Hoshi no Mori", "星の森", "ONA", {2014, 4, 6}, 12),
         recordOf(6003, {}, "Hoshi no Mori", "星の森", "TV", {2014, 5, 20}, 13)});
    ask(house, animeOf(5002, "Tabi no Hana", "旅の花", "TV", {2001, 7, 5}, 26),
        {recordOf(6004, {}, "Tabi no Hana", "旅の花", "TV", {2019, 4, 6}, 25)});
    ask(house, animeOf(5003, "Kaze no Machi", "風の街", "OVA", {2009, 2, 3}, 2),
        {recordOf(6005, 5999, "Kaze no Machi", "風の街", "OVA", {2009, 2, 3}, 2)});
    ask(house, animeOf(5004, "On-Gaku", "おんがく", "TV", {2009, 4, 3}, 13),
        {recordOf(6006, 5004, "On-Gaku", "おんがく", "TV", {2009, 4, 3}, 13)});
}
} // namespace kuramori
