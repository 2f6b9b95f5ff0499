// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench_ingest FOLDER DAY…
//
// Crawls the pages of each file (tests/bench/jikanrecords.py) as a day of its own into FOLDER/kuramori.db: the crawl
// job, the HTTP client and the store of the product, with pages from a file in the place of the network. Prints a JSON
// line a day and leaves the database as it was after each day in FOLDER/dayN.db, where the bare loop finds its rows.
#include "models/jobs/crawlspec.h"
#include "models/live/hostboard.h"
#include "models/settings/settings.h"
#include "models/store/jobtable.h"
#include "models/store/store.h"
#include "workers/http/httpclient.h"
#include "workers/http/transport.h"
#include "workers/sources/jikan/jikancrawl.h"
#include "workers/sources/jikan/jikansource.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrlQuery>

#include <cstdio>

using namespace kuramori;

namespace
{
/// A page a line, asked for one after the other.
class Pages final : public Transport
{
public:
    explicit Pages(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            stopWith(ErrorKind::Io, path);
        }
    }
    Result<Exchange> exchange(const WireRequest &request, std::stop_token) override
    {
        const int number = QUrlQuery(request.url).queryItemValue(QStringLiteral("page")).toInt();
        if (number != ++m_page) {
            return fail(ErrorKind::Defect, QStringLiteral("Page %1 was asked for out of turn.").arg(number));
        }
        return Exchange{200, {{"content-type", "application/json"}}, m_file.readLine()};
    }

private:
    QFile m_file;
    int m_page = 0;
};

/// The hours of another day. Waits and durations are true.
class ClockOfDay final : public Clock
{
public:
    explicit ClockOfDay(QDate day)
        : m_difference(toTimestamp(day.startOfDay(Qt::UTC)) - m_clock.wall())
    { }
    Timestamp wall() const override { return m_clock.wall() + m_difference; }
    SteadyTime steady() const override { return m_clock.steady(); }
    bool waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable_any &condition, SteadyTime deadline,
                   std::stop_token stop, const std::function<bool()> &ready) override
    {
        return m_clock.waitUntil(lock, condition, deadline, stop, ready);
    }

private:
    SystemClock m_clock;
    const std::chrono::microseconds m_difference;
};

Job claimed(Store &store)
{
    JobKind kind;
    kind.name = jikanCrawlKind;
    kind.queue = jikanQueue;
    const JobSpec spec = crawlSpec(SnapshotList::top());
    const QList<ClaimedJob> jobs = need(store.write([&](WriteTx &tx) {
        JobTable(tx).insert(spec, {{kind.name, kind}});
        return JobTable(tx).claim(kind.queue, 1, QStringLiteral("bench"), std::chrono::hours(1));
    }));
    return {jobs.first().fence, jobs.first().args, {}, [](const Progress &) {}};
}

void crawlDay(const QString &database, const QString &pages, QDate day)
{
    ClockOfDay clock(day);
    StoreOptions options;
    options.database = need(DatabaseUrl::parse(QStringLiteral("sqlite:") + database));
    const std::unique_ptr<Store> store = need(Store::open(options, clock));
    const std::unique_ptr<Settings> settings = need(Settings::load(QString(), {}, {}));
    HttpOptions http;
    http.paced = false;
    HostBoard board;
    HttpClient client(http, std::make_unique<Pages>(pages), clock, board, nullptr);
    const JikanSource source(client, *settings);
    Job job = claimed(*store);
    const SteadyTime begun = clock.steady();
    crawlList(job, source, *store, *settings);
    const double seconds = std::chrono::duration<double>(clock.steady() - begun).count();
    if (!job.output().value(QLatin1String("complete")).toBool()) {
        stopWith(ErrorKind::TooLarge, QStringLiteral("The crawl ended before its list: there are too many pages."));
    }
    need(store->write([&](WriteTx &tx) { JobTable(tx).complete({{job.fence(), job.output()}}); }));
    std::printf("{\"records\": %d, \"seconds\": %.6f}\n", job.output().value(QLatin1String("works")).toInt(), seconds);
    std::fflush(stdout);
}

void run(const QString &folder, const QStringList &days)
{
    const QString database = folder + QStringLiteral("/kuramori.db");
    for (int day = 1; day <= days.size(); ++day) {
        crawlDay(database, days.at(day - 1), QDate(2026, 1, day));
        if (!QFile::copy(database, folder + QStringLiteral("/day%1.db").arg(day))) {
            stopWith(ErrorKind::Io, folder);
        }
    }
}
} // namespace

int main(int count, char **words)
{
    const QCoreApplication app(count, words);
    try {
        const QStringList arguments = QCoreApplication::arguments();
        run(arguments.value(1), arguments.mid(2));
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(failure.error().message),
                     qUtf8Printable(failure.error().context));
        return 1;
    }
    return 0;
}
