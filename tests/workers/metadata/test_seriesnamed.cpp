// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"
#include "models/store/providerseriestable.h"
#include "models/store/recordtable.h"
#include "tests/workers/metadata/seriesdesk.h"

namespace kuramori
{
/// A series that the library calls otherwise than Hardcover, whose records of its volumes name it by number.
class TestSeriesNamed final : public QObject, private SeriesDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();
    void cleanup() { end(); }

    void twoRecordsFindIt();
    void oneRecordAsksAPerson();
    void withoutRecordsNobodyFindsIt();
    void recordsCorrectALink();
    void aPersonsWordGoesFirst();

private:
    SeriesId german() const { return SeriesId(number("SELECT id FROM series WHERE name = 'Hafenlichter'")); }
    void take(const char *title, qint64 book);
    void look() { run(seriesLookupSpec({german()}, false).args); }
    QString links() const
    {
        return need(m_store->read([&](ReadTx &tx) {
                   return tx.all(
                       "SELECT source_id, verdict FROM series_links WHERE series_id = $1 AND provider = "
                       "'hardcover' ORDER BY source_id",
                       [](const Row &row) { return row.text(0) + u' ' + row.text(1); }, german());
               }))
            .join(QLatin1String(", "));
    }
};

void TestSeriesNamed::init()
{
    begin();
    put("Der Lampenwärter | Hana Wick | Hafenlichter #1 | Nora Vale | 2011");
    put("Die ertrunkene Glocke | Hana Wick | Hafenlichter #3 | Nora Vale | 2015");
    need(m_store->write([](WriteTx &tx) { tx.run("UPDATE editions SET language = 'en'"); }));
}

/// The record as Hardcover tells it now.
void TestSeriesNamed::take(const char *title, qint64 book)
{
    const auto told = m_providers->hardcover.book(book, {{}, false});
    QVERIFY2(told.isFound(), qPrintable(told.message));
    need(m_store->write([&](WriteTx &tx) {
        const ItemId item(tx.number("SELECT i.id FROM items i JOIN editions d ON d.id = i.edition_id JOIN works w ON "
                                    "w.id = d.work_id WHERE w.title = $1",
                                    QString::fromUtf8(title)));
        RecordTable table(tx);
        table.bring(item, table.keep(told.value, told.saidAt));
        tx.run("UPDATE item_records SET state = 'taken' WHERE item_id = $1", item);
    }));
}

void TestSeriesNamed::twoRecordsFindIt()
{
    take("Der Lampenwärter", 91001);
    take("Die ertrunkene Glocke", 91003);
    m_services.control("/_reset");
    look();
    QCOMPARE(links(), QStringLiteral("6 linked"));
    QCOMPARE(standings(),
             QStringLiteral("1:owned/owned 2:missing/confirmed 3:owned/owned 4:missing/detected "
                            "5:missing/confirmed 6:upcoming/detected"));
    // The list, and recordings of the four that are not here: no search for the name.
    QCOMPARE(m_services.asked(QStringLiteral("/hardcover")), 5);
}

void TestSeriesNamed::oneRecordAsksAPerson()
{
    take("Der Lampenwärter", 91001);
    look();
    QCOMPARE(links(), QStringLiteral("6 review"));
    QCOMPARE(standings(), QString());
    QCOMPARE(need(m_store->read([](ReadTx &tx) { return ProviderSeriesRows(tx).unsure(); })),
             QList<SeriesId>{german()});
}

void TestSeriesNamed::withoutRecordsNobodyFindsIt()
{
    look();
    QCOMPARE(links(), QString());
}

/// What was linked by its name is not, once records prove another one.
void TestSeriesNamed::recordsCorrectALink()
{
    need(m_store->write([&](WriteTx &tx) {
        SeriesRecord wrong;
        wrong.id = QStringLiteral("77");
        wrong.name = QStringLiteral("Hafenlichter");
        ProviderSeriesTable(tx).keep(wrong, tx.now());
        tx.run("INSERT INTO series_links (series_id, provider, source_id, verdict, proof, judged_at) VALUES ($1, "
               "'hardcover', '77', 'linked', '{}', $2)",
               german(), tx.now());
    }));
    take("Der Lampenwärter", 91001);
    look();
    QVERIFY2(links().startsWith(QStringLiteral("77 linked")), qPrintable(links())); // one alone is not asked about
    QVERIFY(!links().contains(QLatin1String("6 ")));
    take("Die ertrunkene Glocke", 91003);
    look();
    QCOMPARE(links(), QStringLiteral("6 linked"));
}

void TestSeriesNamed::aPersonsWordGoesFirst()
{
    take("Der Lampenwärter", 91001);
    take("Die ertrunkene Glocke", 91003);
    look();
    need(m_store->write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).refuseSeries(german(), QStringLiteral("hardcover"), QStringLiteral("6"));
    }));
    m_clock->advance(std::chrono::hours(24 * 8));
    const qint64 told = number("SELECT said_at FROM provider_series WHERE source_id = '6'");
    look();
    QCOMPARE(standings(), QString());
    QCOMPARE(number("SELECT said_at FROM provider_series WHERE source_id = '6'"), told); // not asked for again
    QCOMPARE(need(m_store->read([](ReadTx &tx) { return ProviderSeriesRows(tx).unsure(); })), QList<SeriesId>());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSeriesNamed)
#include "test_seriesnamed.moc"
