// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/seriesspec.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/overruling.h"
#include "models/store/providerseriestable.h"
#include "models/store/scheduletable.h"
#include "models/store/worktable.h"
#include "tests/support/freshstores.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/http/curltransport.h"
#include "workers/metadata/seriesjobs.h"
#include "workers/metadata/serieslookup.h"
#include "workers/schedule/scheduler.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
const Timestamp now{std::chrono::seconds(1'778'112'000)}; // 7 May 2026

HttpOptions unpaced()
{
    HttpOptions options;
    options.userAgent = QStringLiteral("Kuramori/test");
    options.quickRetries = 0;
    options.paced = false;
    return options;
}
} // namespace

/// The job that asks about series, over real sockets and by a clock that the test moves (a server of PostgreSQL has its
/// own; test_wantedtable has both): what it keeps, and what a provider that is off, dumb or silent leaves as it was.
/// The series is Harbour Lights: two of six are owned, the fourth has no recording, the sixth comes out in 2027.
class TestSeriesLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();
    void cleanup();

    void whatIsMissing();
    void whoIsSilentHoldsUpNobody_data();
    void whoIsSilentHoldsUpNobody();
    void silenceRemovesNothing();
    void whenNobodyAnswersItStaysDue();
    void aSpentBudgetIsNoFailure();
    void oneVolumeIsNoProof();
    void aPersonNamesIt_data();
    void aPersonNamesIt();
    void whatIsNotThereIsNotTaken();
    void askedTwiceItIsTheSame();
    void aDayMakesTheUpcomingMissing();
    void aSeventhANight();
    void theScheduleRunsIt();
    void aStopKeepsWhatWasDone();
    void shopsOfLanguages();

private:
    void furnish(const QStringList &more = {});
    void put(const char *line)
    {
        need(m_store->write([&](WriteTx &tx) {
            lockWorks(tx);
            putBook(tx, m_root, QByteArray::number(++m_books), bookOf(QString::fromUtf8(line)));
        }));
    }
    void order(const QByteArray &fault) const { QVERIFY(!m_services.control("/_faults", fault).isNull()); }
    QJsonObject run(const QJsonObject &args, const std::stop_token &stop = {});
    QJsonObject lookUp() { return run(allSeriesLookupSpec().args); }
    QString standings() const;
    QString text(const char *sql) const
    {
        return need(
                   m_store->read([&](ReadTx &tx) { return tx.first(sql, [](const Row &row) { return row.text(0); }); }))
            .value_or(QString());
    }

    SimulatedProviders m_services;
    FreshStores m_stores;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Store> m_store;
    HostBoard m_board;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Providers> m_providers;
    JobKinds m_kinds;
    RootId m_root;
    int m_books = 0;
};

void TestSeriesLookup::init()
{
    m_services.control("/_reset");
    m_clock = std::make_unique<VirtualClock>(now);
    m_store = m_stores.open(Dialect::Sqlite, *m_clock);
    m_root = need(m_store->write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/books"); }));
    furnish();
    put("The Lamp Keeper | Hana Wick | Harbour Lights #1 | Nora Vale | 2001");
    put("The Drowned Bell | Hana Wick | Harbour Lights #3 | Nora Vale | 2005");
    need(m_store->write([](WriteTx &tx) { tx.run("UPDATE editions SET language = 'en'"); }));
}

void TestSeriesLookup::cleanup()
{
    m_kinds.clear();
    m_providers.reset();
    m_http.reset();
    m_store.reset();
}

/// With \a more settings than where the simulator is.
void TestSeriesLookup::furnish(const QStringList &more)
{
    QStringList words;
    for (const char *name : {"hardcover", "audnexus", "audible", "openlibrary"}) {
        const QString key = QStringLiteral("metadata.%1.").arg(QLatin1String(name));
        words += key + QStringLiteral("url=%1/%2").arg(m_services.base().toString(), QLatin1String(name));
        words += key + QStringLiteral("per_minute=6000");
    }
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("KURAMORI_SECRET_HARDCOVER"), m_services.key());
    m_kinds.clear();
    m_providers.reset();
    m_settings = need(Settings::load(QStringLiteral("/no/such/file"), {}, words + more));
    m_secrets = std::make_unique<Secrets>(environment);
    m_http = std::make_unique<HttpClient>(unpaced(), std::make_unique<CurlTransport>(unpaced()), *m_clock, m_board,
                                          m_store.get());
    m_providers = std::make_unique<Providers>(ProviderParts{*m_http, *m_store, *m_settings, *m_secrets, *m_clock});
    m_kinds.emplace(seriesLookupKind, seriesLookupJob(*m_providers, *m_store));
}

QJsonObject TestSeriesLookup::run(const QJsonObject &args, const std::stop_token &stop)
{
    JobSpec spec;
    spec.kind = seriesLookupKind;
    spec.args = args;
    const auto claimed = need(m_store->write([&](WriteTx &tx) {
        JobTable(tx).insert(spec, m_kinds);
        return JobTable(tx).claim(seriesLookupQueue, 1, QStringLiteral("test:1:a"), 90s);
    }));
    Job job(claimed.constFirst().fence, claimed.constFirst().args, stop, [](const Progress &) {});
    std::optional<Failure> failure;
    try {
        m_kinds.at(seriesLookupKind).work(job);
    } catch (const Failure &caught) {
        failure = caught;
    }
    need(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.constFirst().fence, job.output()}}); }));
    if (failure) {
        return {{QStringLiteral("failed"), errorKindName(failure->error().kind)}};
    }
    return job.output();
}

/// "1:owned 2:missing/confirmed …"
QString TestSeriesLookup::standings() const
{
    return need(m_store->read([](ReadTx &tx) {
               return tx.all("SELECT entry_key, standing, state FROM wanted ORDER BY series_id, position_from",
                             [](const Row &row) {
                                 return QStringLiteral("%1:%2/%3").arg(row.text(0), row.text(1), row.text(2));
                             });
           }))
        .join(u' ');
}

namespace
{
const QString allAnswered = QStringLiteral("1:owned/owned 2:missing/confirmed 3:owned/owned 4:missing/detected "
                                           "5:missing/confirmed 6:upcoming/detected");
} // namespace

void TestSeriesLookup::whatIsMissing()
{
    const QJsonObject output = lookUp();
    QCOMPARE(standings(), allAnswered);
    QCOMPARE(output.value(QLatin1String("series")).toInt(), 1);
    QCOMPARE(output.value(QLatin1String("unanswered")).toInt(), 0);
    QCOMPARE(output.value(QLatin1String("linked")).toInt(), 1);
    QCOMPARE(output.value(QLatin1String("missing")).toInt(), 3);
    QCOMPARE(text("SELECT agreeing FROM wanted WHERE entry_key = '2'"),
             QStringLiteral("[\"hardcover\",\"audnexus\",\"openlibrary\"]"));
    QCOMPARE(text("SELECT agreeing FROM wanted WHERE entry_key = '4'"),
             QStringLiteral("[\"hardcover\",\"openlibrary\"]"));
    QCOMPARE(text("SELECT languages FROM wanted WHERE entry_key = '2'"), QStringLiteral("[\"en\"]"));
    QCOMPARE(text("SELECT released FROM wanted WHERE entry_key = '6'"), QStringLiteral("2027-03-01"));
    QCOMPARE(text("SELECT trouble FROM series_lookups"), QString());
}

void TestSeriesLookup::whoIsSilentHoldsUpNobody_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("expected");
    const QString withoutAudible = allAnswered;
    QTest::newRow("Audible fails") << lastingFault("audible", "status", R"(,"status":500)") << "" << withoutAudible;
    QTest::newRow("Audnexus cuts its answers") << lastingFault("audnexus", "truncate") << "" << withoutAudible;
    QTest::newRow("Open Library is down") << lastingFault("openlibrary", "reset") << "" << allAnswered;
    QTest::newRow("Open Library talks nonsense")
        << lastingFault("openlibrary", "body", R"(,"body":"{}")") << "" << allAnswered;
    QTest::newRow("Audible shows a bot check") << lastingFault("audible", "html") << "" << withoutAudible;
    QTest::newRow("Open Library is off") << QByteArray() << "metadata.openlibrary.enabled=false" << allAnswered;
    // Without Hardcover's list the shop's own must do: it sells no fourth volume, and nobody says the list is whole.
    const QString ofShop = QStringLiteral(
        "1:owned/owned 2:missing/confirmed 3:owned/owned 4:missing/detected 5:missing/confirmed 6:upcoming/detected");
    QTest::newRow("Hardcover is off") << QByteArray() << "metadata.hardcover.enabled=false" << ofShop;
    QTest::newRow("Hardcover knows the key no more")
        << lastingFault("hardcover", "status", R"(,"status":401)") << "" << ofShop;
    QTest::newRow("Hardcover fails within 200")
        << lastingFault("hardcover", "errors", R"(,"message":"Oops")") << "" << ofShop;
}

void TestSeriesLookup::whoIsSilentHoldsUpNobody()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, setting);
    if (!fault.isEmpty()) {
        order(fault);
    }
    if (!setting.isEmpty()) {
        furnish({setting});
    }
    QCOMPARE(lookUp().value(QLatin1String("unanswered")).toInt(), 0);
    QTEST(standings(), "expected");
    QVERIFY(!text("SELECT trouble FROM series_lookups").isEmpty());
}

/// What was told stays, whoever falls silent later, and whatever they say in place of it.
void TestSeriesLookup::silenceRemovesNothing()
{
    lookUp();
    for (const QByteArray &fault :
         {lastingFault("hardcover", "errors", R"(,"message":"Oops")"),
          lastingFault("hardcover", "body", R"(,"body":"{\"data\":{\"series\":[]}}")"),
          lastingFault("audible", "body", R"(,"body":"{\"products\":[]}")"),
          lastingFault("openlibrary", "body", R"(,"body":"{\"docs\":[]}")"), lastingFault("", "reset")}) {
        m_services.control("/_reset");
        order(fault);
        m_clock->advance(24h * 40); // past all that is remembered
        lookUp();
        QCOMPARE(standings(), allAnswered);
    }
}

void TestSeriesLookup::whenNobodyAnswersItStaysDue()
{
    order(lastingFault("", "reset"));
    const QJsonObject output = lookUp();
    QCOMPARE(output.value(QLatin1String("unanswered")).toInt(), 1);
    QCOMPARE(text("SELECT count(*) FROM series_lookups"), QStringLiteral("0"));
    QCOMPARE(standings(), QString());
    m_services.control("/_reset");
    furnish(); // who failed rests for a while
    run(seriesShareArgs());
    QVERIFY(standings().startsWith(QStringLiteral("1:owned")));
}

/// One question to Hardcover a day: the search goes through, and the rest of the week without it.
void TestSeriesLookup::aSpentBudgetIsNoFailure()
{
    furnish({QStringLiteral("metadata.hardcover.per_day=1")});
    const QJsonObject output = lookUp();
    QVERIFY(!output.contains(QLatin1String("failed")));
    QVERIFY(!text("SELECT trouble FROM series_lookups").isEmpty());
    QVERIFY(standings().contains(QStringLiteral("2:missing/confirmed")));
    QCOMPARE(text("SELECT count(*) FROM provider_series WHERE provider = 'hardcover'"), QStringLiteral("0"));
    m_clock->advance(24h);
    furnish({QStringLiteral("metadata.hardcover.per_day=9")});
    lookUp();
    QCOMPARE(standings(), allAnswered);
}

void TestSeriesLookup::oneVolumeIsNoProof()
{
    need(m_store->write([](WriteTx &tx) { tx.run("DELETE FROM series_entries WHERE position_from = 3"); }));
    const QJsonObject output = lookUp();
    QCOMPARE(standings(), QString());
    QCOMPARE(output.value(QLatin1String("linked")).toInt(), 0);
    QCOMPARE(output.value(QLatin1String("review")).toInt(), 1);
    QCOMPARE(text("SELECT verdict FROM series_links WHERE provider = 'hardcover'"), QStringLiteral("review"));
}

/// One that no proof would link: the person's word does, by number or by the words of its page.
void TestSeriesLookup::aPersonNamesIt_data()
{
    QTest::addColumn<bool>("isByNumber");
    QTest::newRow("by its number") << true;
    QTest::newRow("by its page") << false;
}

void TestSeriesLookup::aPersonNamesIt()
{
    QFETCH(bool, isByNumber);
    put("Another Tale | Ivo Stern | Tales of Nowhere #1 | Nora Vale | 2001");
    const SeriesId series(text("SELECT id FROM series WHERE name = 'Tales of Nowhere'").toLongLong());
    lookUp();
    const QString known = text("SELECT source_id FROM series_links WHERE provider = 'hardcover'");
    const QJsonObject output = run(seriesTakeSpec(series, isByNumber ? known : QStringLiteral("harbour-lights")).args);
    QVERIFY2(!output.contains(QLatin1String("failed")), qPrintable(output.value(QLatin1String("failed")).toString()));
    QCOMPARE(output.value(QLatin1String("chosen")).toInt(), 1);
    const auto links = need(m_store->read([&](ReadTx &tx) { return ProviderSeriesRows(tx).linksOf(series); }));
    const auto taken = std::ranges::find_if(links, [&](const LinkedSeries &link) {
        return link.series.series.provider == BookProvider::Hardcover && link.series.series.id == known;
    });
    QVERIFY(taken != links.cend());
    QVERIFY(taken->verdict == LinkVerdict::Linked && taken->isByPerson);
    QCOMPARE(need(m_store->read([&](ReadTx &tx) {
                 return tx.number("SELECT count(*) FROM wanted WHERE series_id = $1 AND title = 'The Drowned Bell'",
                                  series);
             })),
             1);
    const ActId act(output.value(QLatin1String("act")).toInteger());
    need(m_store->write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).takeBack(act);
    }));
    QCOMPARE(need(m_store->read(
                 [&](ReadTx &tx) { return tx.number("SELECT count(*) FROM wanted WHERE series_id = $1", series); })),
             0);
}

void TestSeriesLookup::whatIsNotThereIsNotTaken()
{
    const SeriesId series(text("SELECT id FROM series WHERE name = 'Harbour Lights'").toLongLong());
    for (const char *taken : {"987654", "no-such-series"}) {
        QCOMPARE(run(seriesTakeSpec(series, QLatin1String(taken)).args).value(QLatin1String("failed")).toString(),
                 errorKindName(ErrorKind::NotFound));
    }
    QCOMPARE(run(seriesTakeSpec(SeriesId(4711), QStringLiteral("7")).args).value(QLatin1String("failed")).toString(),
             errorKindName(ErrorKind::NotFound));
    order(lastingFault("", "reset"));
    const QString silent
        = run(seriesTakeSpec(series, QStringLiteral("7")).args).value(QLatin1String("failed")).toString();
    QVERIFY2(!silent.isEmpty() && silent != errorKindName(ErrorKind::NotFound), qPrintable(silent));
    QCOMPARE(text("SELECT count(*) FROM overrides"), QStringLiteral("0"));
}

void TestSeriesLookup::askedTwiceItIsTheSame()
{
    lookUp();
    const QString changed = text("SELECT changed_at FROM provider_series WHERE provider = 'hardcover'");
    const int requests = m_services.requests();
    lookUp();
    QCOMPARE(m_services.requests(), requests); // all of it is remembered
    m_clock->advance(24h * 8);
    lookUp();
    QVERIFY(m_services.requests() > requests);
    QCOMPARE(standings(), allAnswered);
    QCOMPARE(text("SELECT changed_at FROM provider_series WHERE provider = 'hardcover'"), changed);
}

/// Nobody needs to be asked for that.
void TestSeriesLookup::aDayMakesTheUpcomingMissing()
{
    lookUp();
    order(lastingFault("", "reset"));
    m_clock->advance(24h * 300);
    run(seriesShareArgs());
    QVERIFY2(standings().endsWith(QStringLiteral("6:missing/confirmed")), qPrintable(standings()));
}

/// Fourteen series: two a night, the longest waiting first, and each once a week.
void TestSeriesLookup::aSeventhANight()
{
    for (int i = 1; i <= 13; ++i) {
        put(qPrintable(QStringLiteral("Story %1 of Nothing | Nemo Nix | Nothing Number %1 #1 | N. N. | 2001").arg(i)));
    }
    for (int night = 1; night <= 7; ++night) {
        QCOMPARE(run(seriesShareArgs()).value(QLatin1String("series")).toInt(), 2);
        QCOMPARE(text("SELECT count(*) FROM series_lookups").toInt(), 2 * night);
        m_clock->advance(24h);
    }
    QCOMPARE(run(seriesShareArgs()).value(QLatin1String("series")).toInt(), 2); // the first two again
    QCOMPARE(text("SELECT count(*) FROM series_lookups").toInt(), 14);
}

/// By the virtual clock: not before its time, and once a night.
void TestSeriesLookup::theScheduleRunsIt()
{
    const auto tick = [&] {
        need(m_store->write([&](WriteTx &tx) { Scheduler::tick(tx, m_kinds, QStringLiteral("me")); }));
        return text("SELECT count(*) FROM jobs WHERE kind = 'metadata.series'").toInt();
    };
    ScheduleSpec spec;
    spec.name = QStringLiteral("series");
    spec.kind = seriesLookupKind;
    spec.args = seriesShareArgs();
    spec.cron = QStringLiteral("15 3 * * *");
    spec.timeZone = QStringLiteral("UTC");
    need(m_store->write([&](WriteTx &tx) { ScheduleTable(tx).put(spec); }));
    QCOMPARE(tick(), 0);
    m_clock->advance(3h); // 03:00
    QCOMPARE(tick(), 0);
    m_clock->advance(16min);
    QCOMPARE(tick(), 1);
    QCOMPARE(tick(), 1);
    const auto claimed = need(m_store->write(
        [](WriteTx &tx) { return JobTable(tx).claim(seriesLookupQueue, 1, QStringLiteral("test:1:a"), 90s); }));
    Job job(claimed.constFirst().fence, claimed.constFirst().args, {}, [](const Progress &) {});
    m_kinds.at(seriesLookupKind).work(job);
    need(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.constFirst().fence, job.output()}}); }));
    QCOMPARE(standings(), allAnswered);
    m_clock->advance(24h);
    QCOMPARE(tick(), 2);
}

void TestSeriesLookup::aStopKeepsWhatWasDone()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(run(allSeriesLookupSpec().args, stop.get_token()).value(QLatin1String("failed")).toString(),
             QStringLiteral("Cancelled"));
    QCOMPARE(m_services.requests(), 0);
    QCOMPARE(standings(), QString());
}

void TestSeriesLookup::shopsOfLanguages()
{
    QVERIFY(regionFor({}) == AudibleRegion::Us);
    QVERIFY(regionFor({QStringLiteral("de")}) == AudibleRegion::De);
    QVERIFY(regionFor({QStringLiteral("sv"), QStringLiteral("ja")}) == AudibleRegion::Jp);
    QVERIFY(regionFor({QStringLiteral("en"), QStringLiteral("de")}) == AudibleRegion::Us);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSeriesLookup)
#include "test_serieslookup.moc"
