// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/jikanjobs.h"

#include "models/base/clock.h"
#include "models/jobs/crawlspec.h"
#include "models/jobs/sourcetest.h"
#include "models/settings/settings.h"
#include "models/store/animegaptable.h"
#include "models/store/detailtable.h"
#include "models/store/jobtable.h"
#include "models/store/providertable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "workers/sources/jikan/jikancrawl.h"
#include "workers/sources/jikan/jikansource.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JikanJobs)
};

/// One request more today, and what it says when that is too many: whoever waits goes on after midnight.
Result<void> spend(Store &store, qint64 budget)
{
    const auto taken = store.write([budget](WriteTx &tx) { return ProviderTable(tx).take(jikanSource, 1, budget); });
    if (!taken) {
        return fail(taken.error());
    }
    if (*taken) {
        return {};
    }
    const QDateTime now = toDateTime(store.now());
    Error error{ErrorKind::Throttled,
                Words::tr("Jikan was asked for details as often today as its budget of %1 requests allows. It is asked "
                          "again after midnight (UTC).")
                    .arg(budget),
                {},
                std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay(Qt::UTC)))};
    return fail(std::move(error));
}

void remember(Store &store, qint64 malId, const Result<JikanWork> &work)
{
    const bool isMissing = !work && work.error().kind == ErrorKind::NotFound;
    if (!work && !isMissing) {
        return;
    }
    need(store.write([&](WriteTx &tx) {
        ProviderTable table(tx);
        if (isMissing) {
            table.putMiss(jikanSource, detailsSubject(malId), work.error().message);
        } else {
            table.dropMiss(jikanSource, detailsSubject(malId));
        }
    }));
}
} // namespace

void readWork(Job &job, const JikanSource &source, Store &store, const Settings &settings)
{
    const qint64 malId = job.args().value(QLatin1String("mal_id")).toInteger();
    if (malId <= 0) {
        stopWith(ErrorKind::Usage, Words::tr("Details need the number of a work."));
    }
    job.report({Words::tr("Details of %1").arg(malId), 0, 1});
    const qint64 budget = settings.integer(QStringLiteral("sources.jikan.per_day"));
    Result<JikanWork> answer = source.work(malId, job.stop(), [&] { return spend(store, budget); });
    remember(store, malId, answer);
    const JikanWork work = need(std::move(answer));
    const AnimeRecord record = AnimeRecord::of(checked(work.anime, toDateTime(store.now()).date()));
    need(store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(job.fence()));
        lockWorks(tx);
        const WorkId id = WorkTable(tx).upsert(record).id;
        DetailTable(tx).replace(id, work.details);
        if (AnimeGapRows(tx).isFollowed()) { // it may belong to that, or tell what does
            AnimeGapTable(tx).bringUpToDate();
        }
    }));
}

void readGenres(Job &job, const JikanSource &source, Store &store)
{
    job.report({Words::tr("Genres"), 0, 0});
    const QList<JikanGenre> genres = need(source.genres(job.stop()));
    need(store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(job.fence()));
        lockWorks(tx);
        TagTable tags(tx);
        for (const JikanGenre &genre : genres) {
            tags.store(genre.entity, genre.count);
        }
        tx.touch(Topic::Works);
    }));
    job.setOutput({{QStringLiteral("genres"), genres.size()}});
}

void testService(Job &job, const JikanSource &source)
{
    job.report({Words::tr("One request"), 0, 0});
    const Result<std::chrono::milliseconds> took = source.test(job.stop());
    if (!took && took.error().kind == ErrorKind::Cancelled) {
        stopWith(took.error()); // says nothing about the service
    }
    const TestFinding finding = took ? TestFinding{{}, *took} : TestFinding{took.error(), {}};
    job.setOutput(finding.toJson());
}

QList<JobKind> jikanJobKinds(const JikanSource &source, Store &store, const Settings &settings)
{
    JobKind crawl;
    crawl.name = jikanCrawlKind;
    crawl.queue = jikanQueue;
    crawl.uniqueKey = [](const QJsonObject &args) {
        const auto list = SnapshotList::fromString(args.value(QLatin1String("list")).toString());
        return list ? crawlSpec(*list).uniqueKey : QString();
    };
    crawl.work = [&](Job &job) { crawlList(job, source, store, settings); };
    JobKind details;
    details.name = jikanDetailsKind;
    details.queue = jikanQueue;
    details.work = [&](Job &job) { readWork(job, source, store, settings); };
    JobKind genres;
    genres.name = jikanGenresKind;
    genres.queue = jikanQueue;
    genres.work = [&](Job &job) { readGenres(job, source, store); };
    JobKind test;
    test.name = jikanTestKind;
    test.queue = jikanQueue;
    test.maxAttempts = 1;
    test.work = [&](Job &job) { testService(job, source); };
    return {crawl, details, genres, test};
}
} // namespace kuramori
