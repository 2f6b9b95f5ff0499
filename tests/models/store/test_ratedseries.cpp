// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/providerseriestable.h"
#include "models/store/queryview.h"
#include "models/store/seriestable.h"
#include "models/store/wantedtable.h"
#include "tests/models/domain/toldseries.h"
#include "tests/support/overrulingdesk.h"

#include <QJsonObject>
#include <QTest>

using namespace kuramori;

/// How many stars a person gives a series, and what that does to what is wanted of it; on both dialects.
class TestRatedSeries final : public QObject, public OverrulingDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();
    void itCountsInTheScore();
    void thereIsOneRating();
    void itIsTold();
    void itOutlivesItsBooks();

private:
    SeriesId series() { return SeriesId(number("SELECT id FROM series WHERE name = 'The Long Road'")); }
    double score() { return text("SELECT score FROM wanted WHERE entry_key = '2'").toDouble(); }
    qint64 ratings()
    {
        return number("SELECT count(*) FROM overrides WHERE kind = 'rate_series' AND ended_at IS NULL");
    }
    ActId rate(std::optional<int> stars)
    {
        return speak([&](Overruling &words) { return words.rateSeries(series(), stars); });
    }
};

void TestRatedSeries::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) { tx.run("DELETE FROM provider_series"); }));
    put(QStringLiteral("The Toll House | Ada Quill | The Long Road #1 | Nora Vale | 2001"));
    put(QStringLiteral("The Mill | Ada Quill | The Long Road #3 | Nora Vale | 2005"));
    need(store().write([&](WriteTx &tx) {
        ProviderSeriesTable table(tx);
        table.keep(answerOf(BookProvider::Hardcover, QStringLiteral("7"), QStringLiteral("The Long Road"), sixVolumes),
                   tx.now());
        table.judge(series(), BookProvider::Hardcover, {QStringLiteral("7")});
        WantedTable(tx).bringUpToDate(series());
    }));
}

/// Full marks for five stars, none for one; without a rating nothing is known.
void TestRatedSeries::itCountsInTheScore()
{
    const double before = score();
    rate(5);
    QCOMPARE(score(), before + 15);
    rate(3);
    QCOMPARE(score(), before + 7.5);
    rate(1);
    QCOMPARE(score(), before);
}

void TestRatedSeries::thereIsOneRating()
{
    const double before = score();
    QVERIFY(!rate(std::nullopt).isValid()); // there is none to take off
    const ActId five = rate(5);
    QVERIFY(!rate(5).isValid()); // said before
    const ActId two = rate(2);
    QCOMPARE(ratings(), 1);
    QCOMPARE(takeBack(five), 0); // the other one has ended it
    QCOMPARE(takeBack(two), 1);
    QCOMPARE(score(), before + 15);
    const ActId none = rate(std::nullopt);
    QVERIFY(none.isValid() && !rate(std::nullopt).isValid());
    QCOMPARE(score(), before);
    takeBack(none);
    QCOMPARE(score(), before + 15);
}

void TestRatedSeries::itIsTold()
{
    const auto view = QueryView::prepare({QStringLiteral("series"), {}, {}, {}});
    QVERIFY(view);
    const auto stars = [&] {
        QList<QJsonObject> rows;
        need(store().read([&](ReadTx &tx) {
            rows.clear();
            view->each(tx, [&](const QJsonObject &row) { rows.append(row); });
        }));
        return rows.value(0).value(QLatin1String("stars"));
    };
    QVERIFY(stars().isNull());
    rate(4);
    QCOMPARE(stars(), QJsonValue(4));
    rate(std::nullopt);
    QVERIFY(stars().isNull());
}

/// Somebody has said it: the books may come back.
void TestRatedSeries::itOutlivesItsBooks()
{
    rate(4);
    const SeriesId rated = series();
    need(store().write([&](WriteTx &tx) {
        tx.run("DELETE FROM series_entries WHERE series_id = $1", rated);
        SeriesTable(tx).sweep({rated});
    }));
    QCOMPARE(series(), rated);
}

QTEST_GUILESS_MAIN(TestRatedSeries)
#include "test_ratedseries.moc"
