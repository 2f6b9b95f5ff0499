// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/crawltable.h"
#include "models/store/jobtable.h"
#include "models/store/queryview.h"
#include "models/store/snapshottable.h"
#include "models/store/worktable.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QJsonArray>
#include <QTest>

namespace kuramori
{
namespace
{
const QDate day(2026, 5, 7);

Anime work(qint64 malId, const QString &title, std::optional<double> score)
{
    Anime anime;
    anime.malId = malId;
    anime.title = title;
    anime.titles = {{QStringLiteral("Default"), title}, {QStringLiteral("Japanese"), QStringLiteral("鋼")}};
    anime.type = QStringLiteral("TV");
    anime.score = score;
    anime.season = SeasonOfYear{2019, Season::Fall};
    anime.airedFrom = {2019, 10, 0};
    anime.entities = {{QStringLiteral("genre"), 1, QStringLiteral("Action")},
                      {QStringLiteral("genre"), malId + 100, QStringLiteral("Genre of ") + title},
                      {QStringLiteral("studio"), 4, QStringLiteral("Bones")}};
    return anime;
}
} // namespace

class TestQueryView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableReads_data() { FreshStores::addDialects(); }
    void everyTableReads();
    void aWorkIsWhole_data() { FreshStores::addDialects(); }
    void aWorkIsWhole();
    void choosesRows_data();
    void choosesRows();
    void ordersRows_data();
    void ordersRows();
    void hostileValuesStayValues_data() { FreshStores::addDialects(); }
    void hostileValuesStayValues();
    void manyRowsComeInOrder_data() { FreshStores::addDialects(); }
    void manyRowsComeInOrder();
    void refuses_data();
    void refuses();

private:
    static constexpr std::initializer_list<Dialect> dialects{Dialect::Sqlite, Dialect::PostgreSql};

    /// Three works, filled once a dialect.
    Store &store(Dialect dialect);
    QList<QJsonObject> rows(Dialect dialect, const QueryView::Wish &wish);

    VirtualClock m_clock;
    FreshStores m_stores;
    std::map<Dialect, std::unique_ptr<Store>> m_opened;
};

Store &TestQueryView::store(Dialect dialect)
{
    auto &opened = m_opened[dialect];
    if (!opened) {
        opened = m_stores.open(dialect, m_clock);
        const auto filled = opened->write([](WriteTx &tx) {
            const CrawlId crawl = CrawlTable(tx).open(QStringLiteral("jikan"), SnapshotList::top(), day, JobId(1)).id;
            int position = 0;
            for (const Anime &anime : {work(5114, QStringLiteral("B"), 9.1), work(1, QStringLiteral("A"), 8.0),
                                       work(2, QStringLiteral("C"), std::nullopt)}) {
                const WorkId id = WorkTable(tx).upsert(AnimeRecord::of(checked(anime, day))).id;
                SnapshotTable(tx).add(crawl, SnapshotEntry::of(anime, id, ++position));
            }
            CrawlTable(tx).complete(crawl);
        });
        if (!filled) {
            qFatal("%s", qUtf8Printable(filled.error().context));
        }
    }
    return *opened;
}

QList<QJsonObject> TestQueryView::rows(Dialect dialect, const QueryView::Wish &wish)
{
    QList<QJsonObject> found;
    const auto view = QueryView::prepare(wish);
    if (!view) {
        qWarning("%s", qUtf8Printable(view.error().message));
        return found;
    }
    const auto read
        = store(dialect).read([&](ReadTx &tx) { view->each(tx, [&](const QJsonObject &row) { found.append(row); }); });
    if (!read) {
        qWarning("%s: %s", qUtf8Printable(read.error().message), qUtf8Printable(read.error().context));
        found.clear();
    }
    return found;
}

void TestQueryView::everyTableReads()
{
    QFETCH(Dialect, dialect);
    for (const QueryTable &table : queryTables()) {
        const auto view = QueryView::prepare({QLatin1String(table.name), {}, {}, std::nullopt});
        QVERIFY(view);
        const auto read = store(dialect).read([&](ReadTx &tx) { view->each(tx, [](const QJsonObject &) {}); });
        QVERIFY2(read, table.name);
        for (const QueryColumn &column : table.columns) { // each can be sorted and compared by
            const bool isOutput = column.type != QueryColumn::Type::FilterOnly;
            const auto sorted = QueryView::prepare(
                {QLatin1String(table.name), {}, isOutput ? QLatin1String(column.name) : QString(), std::nullopt});
            QVERIFY2(sorted, column.name);
            const auto again = store(dialect).read([&](ReadTx &tx) { sorted->each(tx, [](const QJsonObject &) {}); });
            QVERIFY2(again, column.name);
        }
    }
}

void TestQueryView::aWorkIsWhole()
{
    QFETCH(Dialect, dialect);
    const auto found = rows(dialect, {QStringLiteral("works"), {QStringLiteral("title=B")}, {}, std::nullopt});
    QCOMPARE(found.size(), 1);
    const QJsonObject &row = found.first();
    const auto value = [&](const char *column) { return row.value(QLatin1String(column)); };
    QCOMPARE(value("kind"), QJsonValue(QStringLiteral("anime")));
    QCOMPARE(value("identifiers"), QJsonValue(QJsonObject{{QStringLiteral("mal"), 5114}}));
    QCOMPARE(value("titles")[1][QStringLiteral("title")], QJsonValue(QStringLiteral("鋼")));
    QCOMPARE(value("titles")[1][QStringLiteral("type")], QJsonValue(QStringLiteral("Japanese")));
    QCOMPARE(value("season"), QJsonValue(QStringLiteral("2019-fall")));
    QCOMPARE(value("year"), QJsonValue(2019));
    QCOMPARE(value("score"), QJsonValue(9.1));
    QCOMPARE(value("genres"), QJsonValue(QJsonArray{QStringLiteral("Action"), QStringLiteral("Genre of B")}));
    QCOMPARE(value("studios"), QJsonValue(QJsonArray{QStringLiteral("Bones")}));
    QCOMPARE(value("licensors"), QJsonValue(QJsonArray()));
    QCOMPARE(value("members"), QJsonValue(QJsonValue::Null));
    QCOMPARE(value("aired_from"), QJsonValue(QStringLiteral("2019-10")));
    QCOMPARE(value("created_at"), QJsonValue(toIso(m_clock.wall())));
    QVERIFY(!row.contains(QStringLiteral("identifiers.mal")));
}

void TestQueryView::choosesRows_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("conditions");
    QTest::addColumn<int>("count");
    const auto row = [](const char *table, std::initializer_list<const char *> conditions, int count) {
        QStringList texts;
        for (const char *condition : conditions) {
            texts.append(QString::fromUtf8(condition));
        }
        QTest::newRow(qPrintable(QLatin1String(table) + u' ' + texts.join(u'&')))
            << QString::fromLatin1(table) << texts << count;
    };
    row("works", {}, 3);
    row("tags", {"kind=genre", "works=3"}, 1);
    row("tags", {"kind=genre", "works=1"}, 3);
    row("works", {"score>=8"}, 2);
    row("works", {"score>8"}, 1);
    row("works", {"score<=8"}, 1);
    row("works", {"score<9"}, 1);
    row("works", {"score!=8"}, 1);
    row("works", {"score="}, 1);
    row("works", {"score!="}, 2);
    row("works", {"title=B", "score=9.1"}, 1);
    row("works", {"title=B", "score=8"}, 0);
    row("works", {" title = B"}, 0);
    row("works", {"season=2019-fall"}, 3);
    row("works", {"year=2019", "identifiers.mal=1"}, 1);
    row("works", {"genres=Action"}, 3);
    row("works", {"genres=Genre of C"}, 1);
    row("works", {"genres=Bones"}, 0);
    row("works", {"studios=Bones", "score="}, 1);
    row("works", {"created_at>2000-01-01T00:00:00Z"}, 3);
    row("works", {"created_at<2000-01-01T00:00:00Z"}, 0);
    row("snapshots", {"complete=true", "list=top"}, 3);
    row("snapshots", {"complete=false"}, 0);
    row("snapshots", {"source_id=5114", "day=2026-05-07"}, 1);
    row("crawls", {"state=complete"}, 1);
}

void TestQueryView::choosesRows()
{
    QFETCH(QString, table);
    QFETCH(QStringList, conditions);
    for (const Dialect dialect : dialects) {
        QTEST(int(rows(dialect, {table, conditions, {}, std::nullopt}).size()), "count");
    }
}

void TestQueryView::ordersRows_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("titles");
    QTest::newRow("as they came") << QString() << QStringLiteral("BAC");
    QTest::newRow("title") << QStringLiteral("title") << QStringLiteral("ABC");
    QTest::newRow("title, last first") << QStringLiteral("-title") << QStringLiteral("CBA");
    QTest::newRow("unknown last") << QStringLiteral("score") << QStringLiteral("ABC");
    QTest::newRow("unknown last also backwards") << QStringLiteral("-score") << QStringLiteral("BAC");
}

void TestQueryView::ordersRows()
{
    QFETCH(QString, order);
    QFETCH(QString, titles);
    for (const Dialect dialect : dialects) {
        QString found;
        for (const QJsonObject &row : rows(dialect, {QStringLiteral("works"), {}, order, std::nullopt})) {
            found += row.value(QStringLiteral("title")).toString();
        }
        QCOMPARE(found, titles);
        QCOMPARE(rows(dialect, {QStringLiteral("works"), {}, order, 2}).size(), 2);
        QCOMPARE(rows(dialect, {QStringLiteral("works"), {}, order, 0}).size(), 0);
    }
}

void TestQueryView::hostileValuesStayValues()
{
    QFETCH(Dialect, dialect);
    for (const char *value : {"title=x' OR '1'='1", "genres=x') OR 1=1 --", "title=%", "identifiers.mal=1 OR 1=1"}) {
        QVERIFY2(rows(dialect, {QStringLiteral("works"), {QString::fromLatin1(value)}, {}, std::nullopt}).isEmpty(),
                 value);
    }
    QVERIFY(!QueryView::prepare({QStringLiteral("works"), {}, QStringLiteral("id; DROP TABLE works"), std::nullopt}));
    QVERIFY(!QueryView::prepare({QStringLiteral("works; --"), {}, {}, std::nullopt}));
}

void TestQueryView::manyRowsComeInOrder()
{
    QFETCH(Dialect, dialect);
    constexpr int count = 2'500; // more than a cursor hands out at a time
    const auto made = store(dialect).write([](WriteTx &tx) {
        for (int i = 0; i < count; ++i) {
            tx.run("INSERT INTO tags (kind, source_id, name) VALUES ('bulk', $1, 'x')", qint64(i));
        }
    });
    QVERIFY(made);
    const auto found = rows(
        dialect, {QStringLiteral("tags"), {QStringLiteral("kind=bulk")}, QStringLiteral("source_id"), std::nullopt});
    QCOMPARE(found.size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(found.at(i).value(QStringLiteral("source_id")).toInt(), i);
    }
}

void TestQueryView::refuses_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("named");
    const QString none;
    const QString worksTable = QStringLiteral("works");
    QTest::newRow("table") << QStringLiteral("wroks") << none << none << QStringLiteral("works");
    QTest::newRow("column") << worksTable << QStringLiteral("scroe=1") << none << QStringLiteral("score");
    QTest::newRow("order") << worksTable << none << QStringLiteral("scroe") << QStringLiteral("score");
    QTest::newRow("filter as order") << worksTable << none << QStringLiteral("identifiers.mal")
                                     << QStringLiteral("identifiers.mal");
    QTest::newRow("no operator") << worksTable << QStringLiteral("score") << none << QStringLiteral("column=value");
    QTest::newRow("no number") << worksTable << QStringLiteral("score=high") << none << QStringLiteral("high");
    QTest::newRow("no whole number") << worksTable << QStringLiteral("rank=1.5") << none << QStringLiteral("1.5");
    QTest::newRow("no time") << worksTable << QStringLiteral("created_at>soon") << none << QStringLiteral("soon");
    QTest::newRow("no boolean") << QStringLiteral("snapshots") << QStringLiteral("complete=maybe") << none
                                << QStringLiteral("maybe");
    QTest::newRow("list compared") << worksTable << QStringLiteral("genres>A") << none << QStringLiteral("genres>A");
    QTest::newRow("titles compared") << worksTable << QStringLiteral("titles=A") << none << QStringLiteral("titles=A");
}

void TestQueryView::refuses()
{
    QFETCH(QString, table);
    QFETCH(QString, condition);
    QFETCH(QString, order);
    QFETCH(QString, named);
    const auto view
        = QueryView::prepare({table, condition.isNull() ? QStringList() : QStringList(condition), order, std::nullopt});
    QVERIFY(!view);
    QCOMPARE(view.error().kind, ErrorKind::Usage);
    QVERIFY2(view.error().message.contains(named), qPrintable(view.error().message));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestQueryView)
#include "test_queryview.moc"
