// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workdesk.h"

namespace kuramori
{
void WorkDesk::begin(Dialect dialect)
{
    std::unique_ptr<Store> &store = m_stores[dialect];
    if (!store) {
        store = m_fresh.open(dialect, m_clock);
    }
    m_store = store.get();
    need(m_store->write([](WriteTx &tx) {
        for (const char *table : {"items", "crawls", "works", "tags"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
    }));
}

Upserted WorkDesk::upsert(const Anime &anime)
{
    return need(
        m_store->write([&](WriteTx &tx) { return WorkTable(tx).upsert(AnimeRecord::of(checked(anime, today))); }));
}

QString WorkDesk::text(std::string_view sql)
{
    const auto first = [&](ReadTx &tx) { return tx.first(sql, [](const Row &row) { return row.text(0); }); };
    return need(m_store->read(first)).value_or(QString());
}

qint64 WorkDesk::number(std::string_view sql)
{
    return need(m_store->read([&](ReadTx &tx) { return tx.number(sql); }));
}

Anime frieren()
{
    Anime anime;
    anime.malId = 52991;
    anime.title = QStringLiteral("Sousou no Frieren");
    anime.titles = {{QStringLiteral("Default"), anime.title},
                    {QStringLiteral("Japanese"), QString::fromUtf8("葬送のフリーレン")}};
    anime.type = QStringLiteral("TV");
    anime.sourceMaterial = QStringLiteral("Manga");
    anime.episodes = 28;
    anime.status = QStringLiteral("Finished Airing");
    anime.airedFrom = {2023, 9, 29};
    anime.airedTo = {2024, 3, 22};
    anime.durationSeconds = 1440;
    anime.rating = QStringLiteral("PG-13");
    anime.score = 9.27;
    anime.scoredBy = 882'662;
    anime.rank = 1;
    anime.popularity = 104;
    anime.members = 1'431'842;
    anime.favorites = 89'236;
    anime.season = SeasonOfYear{2023, Season::Fall};
    anime.trailerId = QStringLiteral("ZEkwCGJ3o7M");
    anime.coverUrl = QUrl(QStringLiteral("https://cdn.myanimelist.net/1.jpg"));
    anime.entities = {{QStringLiteral("genre"), 2, QStringLiteral("Adventure")},
                      {QStringLiteral("studio"), 11, QStringLiteral("Madhouse")}};
    return anime;
}

Anime numbered(qint64 malId)
{
    Anime anime = frieren();
    anime.malId = malId;
    anime.title = QStringLiteral("Work %1").arg(malId);
    return anime;
}
} // namespace kuramori
