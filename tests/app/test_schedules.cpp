// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/schedules.h"
#include "models/jobs/serverspec.h"
#include "models/live/hostboard.h"
#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/jobtable.h"
#include "models/store/scheduletable.h"
#include "models/store/servertable.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"
#include "workers/audiobookshelf/serverjobs.h"
#include "workers/http/curltransport.h"
#include "workers/http/httpclient.h"
#include "workers/schedule/scheduler.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace kuramori
{
using namespace std::chrono_literals;

/// What the program does by itself, and that the servers are among it, those of later, too.
class TestSchedules final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;
    SystemClock m_true;
    HostBoard m_board;
    const Secrets m_secrets{QProcessEnvironment()};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<HttpClient> m_http;
    JobKinds m_kinds;

    void addServer(const char *name, bool isEnabled = true)
    {
        Server server;
        server.name = QLatin1String(name);
        server.url = QUrl(QStringLiteral("http://nas"));
        server.isEnabled = isEnabled;
        need(m_store->write([&](WriteTx &tx) { ServerTable(tx).add(server); }));
    }
    /// The names of the servers whose reading waits, by name.
    QStringList waiting() const
    {
        QStringList names = need(m_store->read([](ReadTx &tx) {
            return tx.all("SELECT args FROM jobs WHERE kind = 'audiobookshelf.sync' AND state = 0",
                          [](const Row &row) { return row.text(0); });
        }));
        for (QString &name : names) {
            name = QJsonDocument::fromJson(name.toUtf8()).object().value(QLatin1String("name")).toString();
        }
        names.sort();
        return names;
    }
    qint64 dailies() const
    {
        return need(m_store->read(
            [](ReadTx &tx) { return tx.number("SELECT count(*) FROM jobs WHERE kind = 'audiobookshelf.daily'"); }));
    }
    void tick()
    {
        need(m_store->write([this](WriteTx &tx) { Scheduler::tick(tx, m_kinds, QStringLiteral("here")); }));
    }
    void work()
    {
        const auto claimed = need(m_store->write(
            [](WriteTx &tx) { return JobTable(tx).claim(audiobookshelfQueue, 10, QStringLiteral("test:1:a"), 90s); }));
        const auto daily = std::ranges::find(claimed, audiobookshelfDailyKind, &ClaimedJob::kind);
        QVERIFY(daily != claimed.end());
        Job job(daily->fence, daily->args, {}, [](const Progress &) {});
        m_kinds.at(daily->kind).work(job);
        need(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{daily->fence, job.output()}}); }));
    }

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();
    void everyServerThatIsOnIsReadDaily();
    void itsTimeIsASetting();
    void namesAndTimesAreGood();
};

void TestSchedules::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_settings = need(Settings::load(QStringLiteral("/no/such/file"), {}, {QStringLiteral("schedule.time_zone=UTC")}));
    m_store = m_stores.open(dialect, m_clock);
    m_http = std::make_unique<HttpClient>(HttpOptions(), std::make_unique<CurlTransport>(HttpOptions()), m_true,
                                          m_board, nullptr);
    m_kinds.clear();
    for (const JobKind &kind : serverJobKinds({*m_http, *m_store, *m_settings, m_secrets, m_true})) {
        m_kinds.emplace(kind.name, kind);
    }
}

void TestSchedules::everyServerThatIsOnIsReadDaily()
{
    addServer("home");
    addServer("attic");
    addServer("cellar", false);
    need(m_store->write([this](WriteTx &tx) {
        for (const ScheduleSpec &spec : defaultSchedules(*m_settings, tx.dialect())) {
            if (m_kinds.contains(spec.kind)) {
                ScheduleTable(tx).put(spec);
            }
        }
    }));
    tick(); // from now on it counts
    QCOMPARE(dailies(), 0);
    m_clock.advance(24h);
    need(m_store->write([](WriteTx &tx) { tx.run("UPDATE schedules SET next_tick = 1, last_tick = 1"); }));
    tick();
    QCOMPARE(dailies(), 1);
    QCOMPARE(waiting(), QStringList()); // which ones is asked when it runs
    addServer("later");
    work();
    QCOMPARE(waiting(), QStringList({QStringLiteral("attic"), QStringLiteral("home"), QStringLiteral("later")}));
}

void TestSchedules::itsTimeIsASetting()
{
    const auto timeOf = [](const Settings &settings) {
        const QList<ScheduleSpec> specs = defaultSchedules(settings, Dialect::PostgreSql);
        const auto servers = std::ranges::find(specs, QStringLiteral("servers"), &ScheduleSpec::name);
        return servers == specs.end() ? QString() : servers->cron;
    };
    QCOMPARE(timeOf(*m_settings), QStringLiteral("30 4 * * *"));
    const auto other
        = need(Settings::load(QStringLiteral("/no/such/file"), {}, {QStringLiteral("schedule.servers=0 22 * * 5")}));
    QCOMPARE(timeOf(*other), QStringLiteral("0 22 * * 5"));
}

/// Names are unique, and every time is one.
void TestSchedules::namesAndTimesAreGood()
{
    QSet<QString> names;
    const QList<ScheduleSpec> specs = defaultSchedules(*m_settings, Dialect::Sqlite);
    for (const ScheduleSpec &spec : specs) {
        QVERIFY2(Cron::parse(spec.cron), qPrintable(spec.name));
        names.insert(spec.name);
    }
    QCOMPARE(names.size(), specs.size());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSchedules)
#include "test_schedules.moc"
