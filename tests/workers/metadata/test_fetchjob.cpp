// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/enrichspec.h"
#include "models/jobs/fetchspec.h"
#include "models/store/itemtable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/overruling.h"
#include "models/store/recordtable.h"
#include "models/store/worktable.h"
#include "tests/support/putbook.h"
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/metadata/fetchjob.h"

#include <QTest>

namespace kuramori
{
/// Records that a person named, brought from the simulated providers.
class TestFetchJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();

    void whatWasNamedIsChosen_data();
    void whatWasNamedIsChosen();
    void anAsinIsLookedForAtHomeFirst();
    void itIsTakenBackAsOneAct();
    void whatIsNotThereChangesNothing();
    void aProviderThatFailsIsAskedAgain();
    void anEditionThatIsNotThere();
    void anItemThatIsGone();
    void saidTwiceItIsSaidOnce();

private:
    Result<QJsonObject> fetch(const char *record, ItemId item = {});
    QString takenOf(BookProvider provider);
    qint64 number(const char *sql)
    {
        return need(m_rig->store().read([sql](ReadTx &tx) { return tx.number(sql); }));
    }

    SimulatedProviders m_services;
    std::unique_ptr<ProviderRig> m_rig;
    ItemId m_item;
};

void TestFetchJob::init()
{
    m_services.control("/_reset");
    m_rig = std::make_unique<ProviderRig>(m_services, m_services.key(), false);
    const RootId root = need(m_rig->store().write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/books"); }));
    m_item = putBook(m_rig->store(), root, plainBook(QStringLiteral("Untitled"), QStringLiteral("Somebody")));
}

Result<QJsonObject> TestFetchJob::fetch(const char *record, ItemId item)
{
    const JobKind kind = fetchJobKind(m_rig->providers, m_rig->store(), m_rig->clock);
    const JobKinds kinds{{kind.name, kind}};
    const FetchOrder order{item.isValid() ? item : m_item, recordKeyFrom(QString::fromLatin1(record)).value()};
    const ClaimedJob claimed = need(m_rig->store().write([&](WriteTx &tx) {
        JobTable jobs(tx);
        jobs.insert(fetchSpec(order), kinds);
        return jobs.claim(metadataQueue, 1, QStringLiteral("test:1:a"), std::chrono::seconds(90)).constFirst();
    }));
    Job job(claimed.fence, claimed.args, {}, [](const Progress &) {});
    Result<QJsonObject> end;
    try {
        kind.work(job);
        end = job.output();
    } catch (const Failure &failure) {
        end = fail(failure.error());
    }
    need(m_rig->store().write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, {}}}); }));
    return end;
}

/// The key of the record taken of this provider.
QString TestFetchJob::takenOf(BookProvider provider)
{
    const auto records
        = need(m_rig->store().read([item = m_item](ReadTx &tx) { return RecordRows(tx).recordsOf(item); }));
    for (const LinkedRecord &one : records) {
        if (one.known.record.provider == provider && one.state == LinkState::Taken) {
            return recordKeyText(keyOf(one.known.record));
        }
    }
    return {};
}

void TestFetchJob::whatWasNamedIsChosen_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("provider");
    QTest::addColumn<QString>("taken"); ///< the beginning of its key
    QTest::newRow("Audnexus") << QByteArray("audnexus B0SIM00001 us") << int(BookProvider::Audnexus)
                              << QStringLiteral("audnexus B0SIM00001 us");
    QTest::newRow("sold elsewhere") << QByteArray("audnexus B0SIM00010 us") << int(BookProvider::Audnexus)
                                    << QStringLiteral("audnexus B0SIM00010 de");
    QTest::newRow("Hardcover") << QByteArray("hardcover book/1001") << int(BookProvider::Hardcover)
                               << QStringLiteral("hardcover book/1001");
    QTest::newRow("Hardcover's edition") << QByteArray("hardcover edition/77001") << int(BookProvider::Hardcover)
                                         << QStringLiteral("hardcover edition/77001");
    QTest::newRow("Hardcover's name") << QByteArray("hardcover slug/book-1001") << int(BookProvider::Hardcover)
                                      << QStringLiteral("hardcover book/1001");
    QTest::newRow("merged since it had that name")
        << QByteArray("hardcover slug/book-9001") << int(BookProvider::Hardcover)
        << QStringLiteral("hardcover book/1001");
    QTest::newRow("iTunes") << QByteArray("itunes 500001 us") << int(BookProvider::ITunes)
                            << QStringLiteral("itunes 500001 us");
    QTest::newRow("Open Library") << QByteArray("openlibrary OL1W") << int(BookProvider::OpenLibrary)
                                  << QStringLiteral("openlibrary OL1W");
    QTest::newRow("its edition") << QByteArray("openlibrary OL2M") << int(BookProvider::OpenLibrary)
                                 << QStringLiteral("openlibrary OL2M");
    QTest::newRow("an ASIN that is an ISBN") << QByteArray("openlibrary 9781250824479") << int(BookProvider::Audnexus)
                                             << QStringLiteral("audnexus 1250824478 us");
}

void TestFetchJob::whatWasNamedIsChosen()
{
    QFETCH(QByteArray, record);
    QFETCH(int, provider);
    QFETCH(QString, taken);
    const Result<QJsonObject> output = fetch(record.constData());
    QVERIFY2(output, output ? "" : qPrintable(output.error().message));
    QCOMPARE(output->value(QLatin1String("chosen")).toInt(), 1);
    QCOMPARE(takenOf(BookProvider(provider)), taken);
    const auto kept = need(m_rig->store().read(
        [key = recordKeyFrom(taken).value()](ReadTx &tx) { return RecordRows(tx).record(key).value().record; }));
    QVERIFY(!kept.facts.authors.isEmpty()); // also where a work names them by key alone
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'is_record' AND ended_at IS NULL"), 1);
    QCOMPARE(number("SELECT count(*) FROM provider_records WHERE raw_hash IS NULL"), 0);
}

void TestFetchJob::anAsinIsLookedForAtHomeFirst()
{
    need(m_rig->store().write([this](WriteTx &tx) {
        ItemTable(tx).setAssertions(m_item,
                                    {{BookSource::Tags, BookField::Title, 0, QStringLiteral("Untitled"), {}, 0.6},
                                     {BookSource::Tags, BookField::Language, 0, QStringLiteral("fr"), {}, 0.6}});
    }));
    const Result<QJsonObject> output = fetch("audnexus B0SIM00001");
    QVERIFY2(output, output ? "" : qPrintable(output.error().message));
    QVERIFY(m_services.asked(QStringLiteral("/audnexus/books/B0SIM00001")) >= 1);
    QVERIFY2(takenOf(BookProvider::Audnexus).startsWith(QLatin1String("audnexus B0SIM00001 ")),
             qPrintable(takenOf(BookProvider::Audnexus)));
}

void TestFetchJob::itIsTakenBackAsOneAct()
{
    const Result<QJsonObject> output = fetch("audnexus B0SIM00001 us");
    QVERIFY(output);
    const ActId act(output->value(QLatin1String("act")).toInteger());
    QVERIFY(act.isValid());
    const auto titleNow = [this] {
        return need(m_rig->store().read(
            [item = m_item](ReadTx &tx) { return ItemRows(tx).item(item).value().facts.facts.title; }));
    };
    QCOMPARE(takenOf(BookProvider::Audnexus), QStringLiteral("audnexus B0SIM00001 us"));
    need(m_rig->store().write([act](WriteTx &tx) {
        lockWorks(tx);
        return Overruling(tx).takeBack(act);
    }));
    QCOMPARE(takenOf(BookProvider::Audnexus), QString());
    QCOMPARE(titleNow(), QStringLiteral("Untitled"));
}

void TestFetchJob::whatIsNotThereChangesNothing()
{
    const Result<QJsonObject> output = fetch("audnexus B0NOTHERE0 us");
    QVERIFY(!output);
    QCOMPARE(output.error().kind, ErrorKind::NotFound);
    QVERIFY2(output.error().message.contains(QLatin1String("B0NOTHERE0")), qPrintable(output.error().message));
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0);
    QCOMPARE(number("SELECT count(*) FROM item_records"), 0);
}

void TestFetchJob::aProviderThatFailsIsAskedAgain()
{
    QVERIFY(!m_services.control("/_faults", lastingFault("audnexus", "status", R"(,"status":500)")).isNull());
    const Result<QJsonObject> output = fetch("audnexus B0SIM00001 us");
    QVERIFY(!output);
    QCOMPARE(output.error().kind, ErrorKind::ServerError); // which is tried again
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0);
}

void TestFetchJob::anEditionThatIsNotThere()
{
    const Result<QJsonObject> output = fetch("hardcover edition/1");
    QVERIFY(!output);
    QCOMPARE(output.error().kind, ErrorKind::NotFound);
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0);
}

void TestFetchJob::anItemThatIsGone()
{
    const Result<QJsonObject> output = fetch("audnexus B0SIM00001 us", ItemId(4711));
    QVERIFY(!output);
    QCOMPARE(output.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_services.asked(QStringLiteral("/audnexus/books/B0SIM00001")), 0);
}

void TestFetchJob::saidTwiceItIsSaidOnce()
{
    QVERIFY(fetch("audnexus B0SIM00001 us"));
    const Result<QJsonObject> again = fetch("audnexus B0SIM00001 us");
    QVERIFY(again);
    QCOMPARE(again->value(QLatin1String("chosen")).toInt(), 0);
    QCOMPARE(takenOf(BookProvider::Audnexus), QStringLiteral("audnexus B0SIM00001 us"));
    QCOMPARE(number("SELECT count(*) FROM overrides"), 1);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestFetchJob)
#include "test_fetchjob.moc"
