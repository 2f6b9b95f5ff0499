// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/enrichspec.h"
#include "models/jobs/recordingspec.h"
#include "models/store/overruling.h"
#include "models/store/recordingtable.h"
#include "models/store/worktable.h"
#include "tests/workers/metadata/seriesdesk.h"
#include "workers/metadata/recordinglookup.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
const QString second = QStringLiteral("2");
const QByteArray soldNoMore
    = ",\"status\":404,\"body\":\"{\\\"error\\\":{\\\"code\\\":\\\"NOT_FOUND\\\",\\\"message\\\":"
      "\\\"not found\\\"}}\"";
} // namespace

/// The job that asks for the recordings of a volume, over real sockets. Harbour Lights 2 has three: Piet Kloos and Nora
/// Vale read all of it, which Audible and Hardcover both tell, and Omar Pike an abridgement that Hardcover alone knows.
class TestRecordingLookup final : public QObject, public SeriesDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();
    void cleanup() { end(); }

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
    QJsonObject ask(const QString &entry = second, bool isFresh = false)
    {
        return run(recordingSpec({m_series, entry, isFresh}).args, {}, metadataRecordingsKind);
    }
    QString told(const QString &entry = second) const; ///< "Nora Vale 610 audnexus+hardcover; …"
    SeriesId m_series;
};

void TestRecordingLookup::init()
{
    begin();
    m_series = SeriesId(number("SELECT id FROM series"));
    lookUp();
    QCOMPARE(number("SELECT count(*) FROM wanted"), 6);
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
        = run(recordingSpec({m_series, second, true}).args, source.get_token(), metadataRecordingsKind);
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
        run(seriesShareArgs());
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
