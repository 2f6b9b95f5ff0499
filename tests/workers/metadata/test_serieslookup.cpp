// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/seriesspec.h"
#include "models/store/jobtable.h"
#include "models/store/scheduletable.h"
#include "tests/workers/metadata/seriesdesk.h"
#include "workers/metadata/serieslookup.h"
#include "workers/schedule/scheduler.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

/// What the job that asks about series keeps, and what a provider that is off, dumb or silent leaves as it was.
class TestSeriesLookup final : public QObject, private SeriesDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsMissing();
    void whoIsSilentHoldsUpNobody_data();
    void whoIsSilentHoldsUpNobody();
    void silenceRemovesNothing();
    void whenNobodyAnswersItStaysDue();
    void aSpentBudgetIsNoFailure();
    void oneVolumeIsNoProof();
    void askedTwiceItIsTheSame();
    void aDayMakesTheUpcomingMissing();
    void whenTheRecordingComesOut();
    void aSeventhANight();
    void theScheduleRunsIt();
    void aStopKeepsWhatWasDone();
};

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

/// Of the fifth Hardcover lists the day of the print, and tells the recording's when it is asked for. That day is not
/// forgotten when nobody asks again; of a recording that is still to come it is asked for each time.
void TestSeriesLookup::whenTheRecordingComesOut()
{
    order(lastingFault("audible", "reset"));
    order(lastingFault("openlibrary", "reset"));
    const auto day = [this](const char *sql) { return text(sql); };
    const char *fifth = "SELECT released FROM wanted WHERE entry_key = '5'";
    lookUp();
    QCOMPARE(day(fifth), QStringLiteral("2012-03-04"));
    QCOMPARE(day("SELECT released FROM wanted WHERE entry_key = '6'"), QStringLiteral("2027-03-04"));
    const int before = m_services.asked(QStringLiteral("/hardcover"));
    m_clock->advance(24h * 8);
    lookUp();
    QCOMPARE(day(fifth), QStringLiteral("2012-03-04"));
    const int asked = m_services.asked(QStringLiteral("/hardcover")) - before;
    QVERIFY2(asked >= 2, qPrintable(QString::number(asked))); // the list, and what is to come
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
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSeriesLookup)
#include "test_serieslookup.moc"
