// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commandline.h"
#include "app/batch/comparisonreport.h"
#include "app/batch/reportdata.h"
#include "app/batch/verb.h"
#include "tests/support/freshstores.h"
#include "tests/support/putsnapshot.h"
#include "tests/support/virtualclock.h"

#include <QJsonArray>
#include <QTest>

using namespace kuramori;

namespace
{
const QDate today(2026, 5, 28);

Anime anime(qint64 malId, const QString &title, qint64 members)
{
    Anime anime;
    anime.malId = malId;
    anime.title = title;
    anime.score = 7.5;
    anime.members = members;
    return anime;
}
} // namespace

class TestComparisonReport final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<Store> m_store;

    Result<SnapshotReading> read(const SnapshotWish &wish)
    {
        return need(m_store->read([&](ReadTx &tx) { return readComparison(tx, wish); }));
    }

private Q_SLOTS:
    void init()
    {
        m_store = m_stores.open(Dialect::Sqlite, m_clock);
        const Anime gone = anime(3, QStringLiteral("<b>Gone</b>"), 10);
        putSnapshot(*m_store, SnapshotList::top(), today.addDays(-1),
                    {anime(1, QStringLiteral("One"), 100), anime(2, QStringLiteral("Two"), 50), gone,
                     anime(5, QStringLiteral("Steady"), 7)});
        putSnapshot(*m_store, SnapshotList::top(), today,
                    {anime(2, QStringLiteral("Two"), 80), anime(1, QStringLiteral("One"), 100),
                     anime(4, QStringLiteral("=New"), 5), anime(5, QStringLiteral("Steady"), 7)});
    }

    void everyWorkStandsWithItsMoves()
    {
        const Result<SnapshotReading> reading = read({{{}, QStringLiteral("top")}, {}, {}, true});
        QVERIFY(reading);
        const QJsonObject json = toJson(*reading);
        QCOMPARE(json[QLatin1String("snapshot")][QLatin1String("day")].toString(), QStringLiteral("2026-05-28"));
        QCOMPARE(json[QLatin1String("against")][QLatin1String("day")].toString(), QStringLiteral("2026-05-27"));
        QCOMPARE(json[QLatin1String("counts")][QLatin1String("gone")].toInt(), 1);
        const QJsonObject two = json[QLatin1String("entries")].toArray().first().toObject();
        QCOMPARE(two[QLatin1String("state")].toString(), QStringLiteral("changed"));
        QCOMPARE(two[QLatin1String("places_gained")].toInt(), 1);
        QCOMPARE(two[QLatin1String("members_gained")].toInt(), 30);

        const QByteArray csv = comparisonCsv(json);
        QCOMPARE(csv.count("\r\n"), 6);
        QVERIFY(csv.contains("4,\"'=New\",\"new\",3,,,7.5,,5,\r\n")); // what is unknown is empty, never 0
        const QByteArray page = comparisonHtml(json);
        QVERIFY(page.contains("&lt;b&gt;Gone&lt;/b&gt;"));
        QVERIFY(!page.contains("<b>Gone") && !page.contains("{{"));
        QVERIFY2(csv.contains("Steady") && !page.contains("Steady"), "the page tells what moved, the table all");
        QVERIFY(page.contains("+30") && page.contains("Day 2026-05-28 — Compared with 2026-05-27"));
    }

    void aListThatWasCutSaysSo()
    {
        const QDate tomorrow = today.addDays(1);
        putSnapshot(*m_store, SnapshotList::top(), tomorrow, {anime(2, QStringLiteral("Two"), 90)},
                    CrawlState::Partial);
        const Result<SnapshotReading> reading = read({{{}, QStringLiteral("top")}, tomorrow, today.addDays(-1), true});
        QVERIFY(reading);
        const QByteArray page = comparisonHtml(toJson(*reading));
        QVERIFY(page.contains("Day 2026-05-29 (not read to its end) — Compared with 2026-05-27"));
    }

    void oneSnapshotAloneListsAllItsWorks()
    {
        putSnapshot(*m_store, SnapshotList::movies(), today, {anime(1, QStringLiteral("One"), 100)});
        const Result<SnapshotReading> reading = read({{{}, QStringLiteral("movies")}, {}, {}, true});
        QVERIFY(reading);
        const QJsonObject json = toJson(*reading);
        QVERIFY(json[QLatin1String("against")].isNull());
        QVERIFY(comparisonHtml(json).contains("One"));
    }

    void theReportNamesEachListOnce()
    {
        putSnapshot(*m_store, SnapshotList::movies(), today.addDays(-1), {anime(1, QStringLiteral("One"), 100)});
        const ReportData report = need(m_store->read([](ReadTx &tx) { return readReport(tx); }));
        QStringList read;
        for (const auto &crawl : report.crawls) {
            read.append(crawl[QLatin1String("list")].toString() + u' ' + crawl[QLatin1String("day")].toString());
        }
        QCOMPARE(read, QStringList({QStringLiteral("movies 2026-05-27"), QStringLiteral("top 2026-05-28")}));
    }

    void theDaysStandInTheLine()
    {
        const QString words
            = QStringLiteral("--batch report --list top --day 2026-05-28 --against 2026-05-20 -o c.json");
        const Result<CommandLine> line = CommandLine::parse(words.split(u' '), verbTable());
        QVERIFY(line);
        const Result<SnapshotWish> wish = comparisonWish(*line);
        QVERIFY(wish);
        QCOMPARE(*wish, (SnapshotWish{{{}, QStringLiteral("top")}, today, today.addDays(-8), true}));
    }

    void aDayIsNotComparedWithItself()
    {
        for (const QDate day : {QDate(), today}) { // the newest is meant either way
            const Result<SnapshotReading> reading = read({{{}, QStringLiteral("top")}, day, today, true});
            QVERIFY(!reading);
            QCOMPARE(reading.error().kind, ErrorKind::Usage);
            QVERIFY2(reading.error().message.contains(QStringLiteral("itself")), qPrintable(reading.error().message));
        }
    }

    void whatWasNotReadIsNamed_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("other");
        QTest::addColumn<QString>("known"); // that the message names
        QTest::newRow("list") << "movies" << QDate() << QDate() << "top";
        QTest::newRow("day") << "top" << today.addDays(5) << QDate() << "2026-05-28, 2026-05-27";
        QTest::newRow("other day") << "top" << today << today.addDays(-9) << "2026-05-27";
    }
    void whatWasNotReadIsNamed()
    {
        QFETCH(QString, list);
        QFETCH(QDate, day);
        QFETCH(QDate, other);
        QFETCH(QString, known);
        const Result<SnapshotReading> reading = read({{{}, list}, day, other, true});
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::NotFound);
        QVERIFY2(reading.error().message.contains(known), qPrintable(reading.error().message));
    }
};

QTEST_GUILESS_MAIN(TestComparisonReport)
#include "test_comparisonreport.moc"
