// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/animedesk.h"

#include "models/jobs/enrichspec.h"
#include "models/store/animerecord.h"
#include "models/store/jobtable.h"
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "workers/metadata/animejob.h"

#include <QTest>

namespace kuramori
{
Anime AnimeDesk::animeOf(qint64 malId, const char *title, const char *type, PartialDate from, int episodes)
{
    Anime anime;
    anime.malId = malId;
    anime.title = QLatin1String(title);
    anime.titles = {{QStringLiteral("Default"), anime.title}};
    anime.type = QLatin1String(type);
    anime.status = QStringLiteral("Finished Airing");
    anime.airedFrom = from;
    anime.episodes = episodes;
    anime.durationSeconds = 1440;
    return anime;
}

void AnimeDesk::furnish()
{
    m_services.control("/_reset");
    begin();
}

void AnimeDesk::begin(const QStringList &settings)
{
    m_rig = std::make_unique<ProviderRig>(m_services, m_services.key(), false, settings);
}

void AnimeDesk::fault(const QByteArray &json)
{
    QVERIFY(!m_services.control("/_faults", json).isNull());
}

void AnimeDesk::put(const QList<Anime> &anime)
{
    need(m_rig->store().write([&](WriteTx &tx) {
        lockWorks(tx);
        for (const Anime &one : anime) {
            WorkTable(tx).upsert(AnimeRecord::of(checked(one, QDate(2026, 11, 22))));
        }
    }));
}

void AnimeDesk::follow(qint64 malId)
{
    need(m_rig->store().write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).sayOfAnime(OverrideKind::FollowAnime, {malKey(malId)});
    }));
}

AnimeDesk::End AnimeDesk::ask(const AnimeOrder &order)
{
    const JobKind kind = animeJobKind(m_rig->providers, m_rig->store(), m_rig->settings(), m_rig->clock);
    const JobKinds kinds{{kind.name, kind}};
    const ClaimedJob claimed = need(m_rig->store().write([&](WriteTx &tx) {
        JobTable jobs(tx);
        jobs.insert(animeSpec(order), kinds);
        return jobs.claim(metadataQueue, 1, QStringLiteral("test:1:a"), std::chrono::seconds(90)).constFirst();
    }));
    End end;
    Job job(claimed.fence, claimed.args, {}, [](const Progress &) {});
    try {
        kind.work(job);
    } catch (const Failure &failure) {
        end.result = fail(failure.error());
    }
    end.output = job.output();
    need(m_rig->store().write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, end.output}}); }));
    return end;
}

QString AnimeDesk::rows(std::string_view sql)
{
    const QStringList cells = need(
        m_rig->store().read([&](ReadTx &tx) { return tx.all(sql, [](const Row &row) { return row.text(0); }); }));
    return cells.join(QStringLiteral(", "));
}
} // namespace kuramori
