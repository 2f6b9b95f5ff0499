// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/enrichspec.h"
#include "models/jobs/recordingspec.h"
#include "models/jobs/seriesspec.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/overruling.h"
#include "models/store/recordingtable.h"
#include "models/store/worktable.h"
#include "tests/support/freshstores.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/http/curltransport.h"
#include "workers/metadata/recordingjob.h"
#include "workers/metadata/recordinglookup.h"
#include "workers/metadata/seriesjobs.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
const Timestamp now{std::chrono::seconds(1'778'112'000)}; // 7 May 2026
const QString second = QStringLiteral("2");
const QByteArray soldNoMore
    = ",\"status\":404,\"body\":\"{\\\"error\\\":{\\\"code\\\":\\\"NOT_FOUND\\\",\\\"message\\\":"
      "\\\"not found\\\"}}\"";

HttpOptions unpaced()
{
    HttpOptions options;
    options.userAgent = QStringLiteral("Kuramori/test");
    options.quickRetries = 0;
    options.paced = false;
    return options;
}
} // namespace

/// The job that asks for the recordings of a volume, over real sockets. Harbour Lights 2 has three: Piet Kloos and Nora
/// Vale read all of it, which Audible and Hardcover both tell, and Omar Pike an abridgement that Hardcover alone knows.
class TestRecordingLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();
    void cleanup();

    void eachRecordingOnce();
    void aVolumeOfWhichNobodyTells();
    void noRecordingIsKnown();
    void whoIsSilentHoldsUpNobody_data();
    void whoIsSilentHoldsUpNobody();
    void whatVanishesIsKept();
    void askedAgainByItsAsin();
    void aStopChangesNothing();
    void fewQuestions();
    void bookOfAnotherNameIsNotTaken();
    void ofWhatAPersonWantsByNight();

private:
    void furnish(const QStringList &more = {});
    void order(const QByteArray &fault) const { QVERIFY(!m_services.control("/_faults", fault).isNull()); }
    QJsonObject run(const QJsonObject &args, const QString &kind, const std::stop_token &stop = {});
    QJsonObject ask(const QString &entry = second, bool isFresh = false)
    {
        return run(recordingSpec({m_series, entry, isFresh}).args, metadataRecordingsKind);
    }
    QString told(const QString &entry = second) const; ///< "Nora Vale 610 audnexus+hardcover; …"
    qint64 number(const char *sql) const
    {
        return need(m_store->read([&](ReadTx &tx) { return tx.number(sql); }));
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
    SeriesId m_series;
};

void TestRecordingLookup::init()
{
    m_services.control("/_reset");
    m_clock = std::make_unique<VirtualClock>(now);
    m_store = m_stores.open(Dialect::Sqlite, *m_clock);
    furnish();
    need(m_store->write([](WriteTx &tx) {
        lockWorks(tx);
        const RootId root = LibraryTable(tx).addRoot("/books");
        putBook(tx, root, "1",
                bookOf(QStringLiteral("The Lamp Keeper | Hana Wick | Harbour Lights #1 | Nora Vale | 2001")));
        putBook(tx, root, "3",
                bookOf(QStringLiteral("The Drowned Bell | Hana Wick | Harbour Lights #3 | Nora Vale | 2005")));
        tx.run("UPDATE editions SET language = 'en'");
    }));
    m_series = SeriesId(number("SELECT id FROM series"));
    run(allSeriesLookupSpec().args, seriesLookupKind);
    QCOMPARE(number("SELECT count(*) FROM wanted"), 6);
}

void TestRecordingLookup::cleanup()
{
    m_kinds.clear();
    m_providers.reset();
    m_http.reset();
    m_store.reset();
}

void TestRecordingLookup::furnish(const QStringList &more)
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
    for (const JobKind &kind : {seriesLookupJob(*m_providers, *m_store), recordingJobKind(*m_providers, *m_store)}) {
        m_kinds.emplace(kind.name, kind);
    }
}

QJsonObject TestRecordingLookup::run(const QJsonObject &args, const QString &kind, const std::stop_token &stop)
{
    JobSpec spec;
    spec.kind = kind;
    spec.args = args;
    const auto claimed = need(m_store->write([&](WriteTx &tx) {
        JobTable(tx).insert(spec, m_kinds);
        return JobTable(tx).claim(metadataQueue, 1, QStringLiteral("test:1:a"), 90s);
    }));
    Job job(claimed.constFirst().fence, claimed.constFirst().args, stop, [](const Progress &) {});
    std::optional<Failure> failure;
    try {
        m_kinds.at(kind).work(job);
    } catch (const Failure &caught) {
        failure = caught;
    }
    need(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.constFirst().fence, job.output()}}); }));
    if (failure) {
        return {{QStringLiteral("failed"), errorKindName(failure->error().kind)}};
    }
    return job.output();
}

QString TestRecordingLookup::told(const QString &entry) const
{
    const QList<ListedRecording> list = need(
        m_store->read([&](ReadTx &tx) { return RecordingRows(tx).list(m_series, entry, {QStringLiteral("en")}); }));
    QStringList rows;
    rows.reserve(list.size());
    for (const ListedRecording &recording : list) {
        QStringList providers;
        providers.reserve(recording.records.size());
        for (const RecordKey &key : recording.records) {
            providers.append(bookProviderName(key.provider));
        }
        rows.append(QStringLiteral("%1 %2 %3%4")
                        .arg(recording.recording.narrators.join(u','))
                        .arg(recording.recording.runtime.value_or(0) / 60)
                        .arg(providers.join(u'+'), recording.isGone ? QStringLiteral(" gone") : QString()));
    }
    rows.sort();
    return rows.join(QStringLiteral("; "));
}

namespace
{
const QString allThree = QStringLiteral("Nora Vale 610 audnexus+hardcover; Omar Pike 180 hardcover; "
                                        "Piet Kloos 314 audnexus+hardcover");
} // namespace

void TestRecordingLookup::eachRecordingOnce()
{
    const QJsonObject output = ask();
    QCOMPARE(told(), allThree);
    QCOMPARE(output.value(QLatin1String("recordings")).toInt(), 3);
    QCOMPARE(output.value(QLatin1String("unanswered")).toInt(), 0);
    QCOMPARE(number("SELECT count(*) FROM recording_lookups WHERE trouble = '' AND answered_at IS NOT NULL"), 2);
}

void TestRecordingLookup::aVolumeOfWhichNobodyTells()
{
    QCOMPARE(ask(QStringLiteral("77")).value(QLatin1String("failed")).toString(), QStringLiteral("NotFound"));
    QCOMPARE(number("SELECT count(*) FROM recording_lookups"), 0);
}

void TestRecordingLookup::noRecordingIsKnown()
{
    QCOMPARE(ask(QStringLiteral("4")).value(QLatin1String("recordings")).toInt(), 0);
    QCOMPARE(number("SELECT count(*) FROM recording_lookups WHERE entry_key = '4'"), 2); // that is known
}

void TestRecordingLookup::whoIsSilentHoldsUpNobody_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("expected");
    const QString ofShop = QStringLiteral("Nora Vale 610 audnexus; Piet Kloos 314 audnexus");
    const QString ofCatalogue
        = QStringLiteral("Nora Vale 610 hardcover; Omar Pike 180 hardcover; Piet Kloos 314 hardcover");
    const QString ofKnownAsin
        = QStringLiteral("Nora Vale 610 hardcover; Omar Pike 180 hardcover; Piet Kloos 314 audnexus+hardcover");
    QTest::newRow("Hardcover fails within 200")
        << lastingFault("hardcover", "errors", R"(,"message":"Oops")") << "" << ofShop;
    QTest::newRow("Hardcover is off") << QByteArray() << "metadata.hardcover.enabled=false" << ofShop;
    QTest::newRow("Audnexus is down") << lastingFault("audnexus", "reset") << "" << ofCatalogue;
    QTest::newRow("Audnexus cuts its answers") << lastingFault("audnexus", "truncate") << "" << ofCatalogue;
    QTest::newRow("Audible shows a bot check") << lastingFault("audible", "html") << "" << ofKnownAsin;
    QTest::newRow("Audible is off") << QByteArray() << "metadata.audible.enabled=false" << ofKnownAsin;
}

void TestRecordingLookup::whoIsSilentHoldsUpNobody()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, setting);
    need(m_store->write([](WriteTx &tx) { tx.run("DELETE FROM http_cache"); })); // of the lookup of the series
    if (!fault.isEmpty()) {
        order(fault);
    }
    if (!setting.isEmpty()) {
        furnish({setting});
    }
    QCOMPARE(ask(second, true).value(QLatin1String("unanswered")).toInt(), 1);
    QTEST(told(), "expected");
    QCOMPARE(number("SELECT count(*) FROM recording_lookups WHERE trouble <> '' AND answered_at IS NULL"), 1);
}

/// A choice outlives its record, which is said to be gone.
void TestRecordingLookup::whatVanishesIsKept()
{
    ask();
    const RecordKey omar{BookProvider::Hardcover, QStringLiteral("edition/168002"), {}};
    need(m_store->write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).chooseRecording(m_series, {second, omar});
    }));
    order(lastingFault("hardcover", "body", R"(,"body":"{\"data\":{\"editions\":[]}}")"));
    m_clock->advance(24h * 40); // past all that is remembered
    ask(second, true);
    QCOMPARE(told(),
             QStringLiteral("Nora Vale 610 audnexus+hardcover; Omar Pike 180 hardcover gone; "
                            "Piet Kloos 314 audnexus+hardcover"));
    QCOMPARE(number("SELECT count(*) FROM wanted WHERE recording LIKE '%\"gone\":true%'"), 1);
    order(lastingFault("audnexus", "status", soldNoMore));
    m_clock->advance(24h * 40);
    ask(second, true);
    QCOMPARE(told(),
             QStringLiteral("Nora Vale 610 audnexus+hardcover gone; Omar Pike 180 hardcover gone; "
                            "Piet Kloos 314 audnexus+hardcover gone"));
    m_services.control("/_reset");
    m_clock->advance(24h * 40);
    ask(second, true);
    QCOMPARE(told(), allThree);
}

/// What the shop's search no longer lists among its best hits is not gone for that.
void TestRecordingLookup::askedAgainByItsAsin()
{
    ask();
    order(lastingFault("audible", "body", R"(,"body":"{\"products\":[]}")"));
    m_clock->advance(24h * 40);
    ask(second, true);
    QCOMPARE(told(), allThree);
}

void TestRecordingLookup::aStopChangesNothing()
{
    std::stop_source source;
    source.request_stop();
    const QJsonObject output
        = run(recordingSpec({m_series, second, true}).args, metadataRecordingsKind, source.get_token());
    QCOMPARE(output.value(QLatin1String("failed")).toString(), QStringLiteral("Cancelled"));
    QCOMPARE(number("SELECT count(*) FROM recording_lookups"), 0);
    QCOMPARE(number("SELECT count(*) FROM entry_recordings"), 0);
}

void TestRecordingLookup::fewQuestions()
{
    const int before = m_services.requests();
    ask(second, true);
    const int asked = m_services.requests() - before;
    QVERIFY2(asked > 0 && asked <= 2 + mostAsins, qPrintable(QString::number(asked)));
    ask(); // nobody is asked twice on a day
    QCOMPARE(m_services.requests() - before, asked);
}

/// The shop finds by words; what is another book is left out.
void TestRecordingLookup::bookOfAnotherNameIsNotTaken()
{
    order(lastingFault("audible", "body", R"(,"body":"{\"products\":[{\"asin\":\"B0SIM90005\"}]}")"));
    ask(second, true);
    QVERIFY(told().contains(QStringLiteral("Piet Kloos")));
    QCOMPARE(number("SELECT count(*) FROM entry_recordings WHERE source_id = 'B0SIM90005'"), 0);
}

/// Of what a person wants it is asked without a click, of nothing else, and of each once a month.
void TestRecordingLookup::ofWhatAPersonWantsByNight()
{
    const auto night = [&] {
        m_clock->advance(24h);
        run(seriesShareArgs(), seriesLookupKind);
        return number("SELECT count(*) FROM recording_lookups");
    };
    QCOMPARE(night(), 0);
    need(m_store->write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).sayOfEntries(OverrideKind::WantEntry, m_series, {second});
        Overruling(tx).sayOfEntries(OverrideKind::WantEntry, m_series, {QStringLiteral("1")}); // it is here
    }));
    QCOMPARE(night(), 2); // of both providers
    QCOMPARE(told(), allThree);
    const qint64 asked = number("SELECT max(asked_at) FROM recording_lookups");
    night();
    QCOMPARE(number("SELECT max(asked_at) FROM recording_lookups"), asked);
    m_clock->advance(24h * 30);
    night();
    QVERIFY(number("SELECT max(asked_at) FROM recording_lookups") > asked);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestRecordingLookup)
#include "test_recordinglookup.moc"
