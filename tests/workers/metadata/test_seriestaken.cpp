// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"
#include "models/store/providerseriestable.h"
#include "tests/workers/metadata/seriesdesk.h"

#include <algorithm>

namespace kuramori
{
/// A person names the series at Hardcover that nobody has told of yet.
class TestSeriesTaken final : public QObject, private SeriesDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aPersonNamesIt_data();
    void aPersonNamesIt();
    void whatIsNotThereIsNotTaken();
};

/// One that no proof would link: the person's word does, by number or by the words of its page.
void TestSeriesTaken::aPersonNamesIt_data()
{
    QTest::addColumn<bool>("isByNumber");
    QTest::newRow("by its number") << true;
    QTest::newRow("by its page") << false;
}

void TestSeriesTaken::aPersonNamesIt()
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

void TestSeriesTaken::whatIsNotThereIsNotTaken()
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
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSeriesTaken)
#include "test_seriestaken.moc"
