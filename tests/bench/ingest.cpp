// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench_ingest DATABASE DAY PAGES
//
// Crawls the lists in PAGES (tests/bench/jikanrecords.py) into the SQLite file DATABASE as those of day DAY of 2026:
// the crawl job, the HTTP client and the store of the product, with pages from a file in the place of the network.
// Prints a JSON line: records, seconds.
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
/// A page a line, asked for one after the other; a list begins after the end of the one before.
class Pages final : public Transport
{
public:
    explicit Pages(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            stopWith(ErrorKind::Io, path);
        }
        const uchar *bytes = m_file.map(0, m_file.size());
        if (!bytes) {
            stopWith(ErrorKind::Io, path);
        }
        m_whole = QByteArrayView(bytes, m_file.size());
    }
    Result<Exchange> exchange(const WireRequest &request, std::stop_token) override
    {
        const QString number = QUrlQuery(request.url).queryItemValue(QStringLiteral("page"));
        const QByteArray page = line();
        if (!page.first(std::min<qsizetype>(page.size(), 200))
                 .contains("\"current_page\":" + number.toLatin1() + ',')) {
            return fail(ErrorKind::Defect, QStringLiteral("Page %1 was asked for out of turn.").arg(number));
        }
        return Exchange{200, {{"content-type", "application/json"}}, page};
    }
    bool atEnd() const { return m_next == m_whole.size(); }

private:
    QByteArray line()
    {
        const qsizetype newline = m_whole.indexOf('\n', m_next);
        const qsizetype end = newline < 0 ? m_whole.size() : newline + 1;
        const QByteArray page(m_whole.data() + m_next, end - m_next);
        m_next = end;
        return page;
    }

    QFile m_file;
    QByteArrayView m_whole;
    qsizetype m_next = 0;
};

/// The client owns its transport; the bench asks the pages whether there are more.
class Borrowed final : public Transport
{
public:
    explicit Borrowed(Pages &pages)
        : m_pages(pages)
    { }
    Result<Exchange> exchange(const WireRequest &request, std::stop_token stop) override
    {
        return m_pages.exchange(request, std::move(stop));
    }

private:
    Pages &m_pages;
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

/// The first list of a day is the top list, the others are seasons: what is in them is the same.
SnapshotList listAt(int index)
{
    constexpr int firstYear = 1970;
    constexpr int seasons = 4;
    return index == 0 ? SnapshotList::top()
                      : SnapshotList::season({firstYear + index / seasons, Season(index % seasons)});
}

Job claimed(Store &store, const SnapshotList &list)
{
    JobKind kind;
    kind.name = jikanCrawlKind;
    kind.queue = jikanQueue;
    const JobSpec spec = crawlSpec(list);
    const QList<ClaimedJob> jobs = need(store.write([&](WriteTx &tx) {
        JobTable(tx).insert(spec, {{kind.name, kind}});
        return JobTable(tx).claim(kind.queue, 1, QStringLiteral("bench"), std::chrono::hours(1));
    }));
    return {jobs.first().fence, jobs.first().args, {}, [](const Progress &) {}};
}

/// Gives the works that were in the list.
int crawlWhole(const JikanSource &source, Store &store, const Settings &settings, const SnapshotList &list)
{
    Job job = claimed(store, list);
    crawlList(job, source, store, settings);
    if (!job.output().value(QLatin1String("complete")).toBool()) {
        stopWith(ErrorKind::TooLarge, QStringLiteral("The crawl ended before its list: there are too many pages."));
    }
    need(store.write([&](WriteTx &tx) { JobTable(tx).complete({{job.fence(), job.output()}}); }));
    return job.output().value(QLatin1String("works")).toInt();
}

void crawlDay(const QString &database, QDate day, const QString &path)
{
    ClockOfDay clock(day);
    StoreOptions options;
    options.database = need(DatabaseUrl::parse(QStringLiteral("sqlite:") + database));
    const std::unique_ptr<Store> store = need(Store::open(options, clock));
    const std::unique_ptr<Settings> settings = need(Settings::load(QString(), {}, {}));
    HttpOptions http;
    http.paced = false;
    HostBoard board;
    Pages pages(path);
    HttpClient client(http, std::make_unique<Borrowed>(pages), clock, board, nullptr);
    const JikanSource source(client, *settings);
    const SteadyTime begun = clock.steady();
    int works = 0;
    for (int list = 0; !pages.atEnd(); ++list) {
        works += crawlWhole(source, *store, *settings, listAt(list));
    }
    const double seconds = std::chrono::duration<double>(clock.steady() - begun).count();
    std::printf("{\"records\": %d, \"seconds\": %.6f}\n", works, seconds);
    std::fflush(stdout);
}
} // namespace

int main(int count, char **words)
{
    const QCoreApplication app(count, words);
    try {
        const QStringList arguments = QCoreApplication::arguments();
        crawlDay(arguments.value(1), QDate(2025, 12, 31).addDays(arguments.value(2).toInt()), arguments.value(3));
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(failure.error().message),
                     qUtf8Printable(failure.error().context));
        return 1;
    }
    return 0;
}
