// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingtable.h"
#include "tests/support/workdesk.h"

#include <QTest>

#include <functional>

using namespace kuramori;
using namespace std::chrono_literals;

class TestFindingTable final : public QObject, private WorkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findingsOpenAndResolve_data() { FreshStores::addDialects(); }
    void findingsOpenAndResolve();
    void ignoredHoldsUntilTheTextChanges_data() { FreshStores::addDialects(); }
    void ignoredHoldsUntilTheTextChanges();
    void twinsAreFound_data();
    void twinsAreFound();
    void aTwinThatChangesIsNoTwin_data() { FreshStores::addDialects(); }
    void aTwinThatChangesIsNoTwin();

private:
    QString rules(const char *state)
    {
        const auto all = [&](ReadTx &tx) {
            return tx.all(
                "SELECT rule FROM findings WHERE state = $1 ORDER BY rule", [](const Row &row) { return row.text(0); },
                QString::fromLatin1(state));
        };
        return QStringList(need(store().read(all))).join(u' ');
    }
};

void TestFindingTable::init()
{
    QFETCH(Dialect, dialect);
    begin(dialect);
}

void TestFindingTable::findingsOpenAndResolve()
{
    Anime anime = frieren();
    anime.airedTo = {2023, 1, 1};
    anime.score = 99;
    upsert(anime);
    QCOMPARE(rules("open"), QStringLiteral("ended_before_start score_out_of_range"));
    QCOMPARE(text("SELECT severity FROM findings WHERE rule = 'score_out_of_range'"), QStringLiteral("error"));
    clock().advance(24h);
    anime.score = 98;
    upsert(anime);
    QCOMPARE(rules("open"), QStringLiteral("ended_before_start score_out_of_range"));
    upsert(frieren());
    QCOMPARE(rules("open"), QString());
    QCOMPARE(rules("resolved"), QStringLiteral("ended_before_start score_out_of_range"));
    upsert(anime);
    QCOMPARE(rules("open"), QStringLiteral("ended_before_start score_out_of_range"));
    QCOMPARE(number("SELECT count(*) FROM findings WHERE last_seen > first_seen"), 2);
}

void TestFindingTable::ignoredHoldsUntilTheTextChanges()
{
    Anime anime = frieren();
    anime.airedTo = {2023, 1, 1};
    upsert(anime);
    const auto ignored = store().write([](WriteTx &tx) {
        FindingTable(tx).setState(FindingId(tx.number("SELECT id FROM findings")), FindingState::Ignored);
    });
    QVERIFY(ignored);
    anime.episodes = 29;
    upsert(anime);
    QCOMPARE(rules("ignored"), QStringLiteral("ended_before_start"));
    anime.airedTo = {2023, 1, 2};
    upsert(anime);
    QCOMPARE(rules("open"), QStringLiteral("ended_before_start"));
}

void TestFindingTable::twinsAreFound_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<std::function<void(Anime &)>>("change");
    QTest::addColumn<bool>("isTwin");
    using Change = std::function<void(Anime &)>;
    QTest::newRow("the same") << Dialect::Sqlite << Change([](Anime &) {}) << true;
    QTest::newRow("the same, postgresql") << Dialect::PostgreSql << Change([](Anime &) {}) << true;
    QTest::newRow("other letters") << Dialect::Sqlite
                                   << Change([](Anime &a) { a.title = QStringLiteral("SOUSOU NO FRIEREN!"); }) << true;
    QTest::newRow("other title") << Dialect::Sqlite << Change([](Anime &a) { a.title += u'2'; }) << false;
    QTest::newRow("other type") << Dialect::Sqlite << Change([](Anime &a) { a.type = QStringLiteral("ONA"); }) << false;
    QTest::newRow("other day") << Dialect::Sqlite << Change([](Anime &a) { a.airedFrom.day = 28; }) << false;
    QTest::newRow("unknown day") << Dialect::Sqlite << Change([](Anime &a) { a.airedFrom = {}; }) << false;
    QTest::newRow("unknown type") << Dialect::Sqlite << Change([](Anime &a) { a.type.clear(); }) << false;
}

void TestFindingTable::twinsAreFound()
{
    QFETCH(std::function<void(Anime &)>, change);
    upsert(frieren());
    Anime other = frieren();
    other.malId = 60000;
    other.season.reset();
    change(other);
    upsert(other);
    QTEST(number("SELECT count(*) FROM findings WHERE rule = 'duplicate' AND source_id = 60000") == 1, "isTwin");
}

void TestFindingTable::aTwinThatChangesIsNoTwin()
{
    upsert(frieren());
    Anime other = frieren();
    other.malId = 60000;
    upsert(other);
    const auto recheck
        = [&] { return store().write([](WriteTx &tx) { FindingTable(tx).recheckDuplicates(); }).has_value(); };
    QVERIFY(recheck());
    QCOMPARE(rules("open"), QStringLiteral("duplicate"));
    Anime first = frieren();
    first.title = QStringLiteral("Another");
    upsert(first);
    QVERIFY(recheck());
    QCOMPARE(rules("resolved"), QStringLiteral("duplicate"));
}

QTEST_GUILESS_MAIN(TestFindingTable)
#include "test_findingtable.moc"
