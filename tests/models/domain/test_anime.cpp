// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/snapshotlist.h"

#include <QTest>

using namespace kuramori;

class TestAnime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partialDates_data();
    void partialDates();
    void seasonsHaveANumberAndAFirstDay_data();
    void seasonsHaveANumberAndAFirstDay();
    void numbersThatAreNoSeason_data();
    void numbersThatAreNoSeason();
    void theYearEndsWithFall();
    void listsComeBackFromTheirText_data();
    void listsComeBackFromTheirText();
    void textsThatAreNoList_data();
    void textsThatAreNoList();
};

void TestAnime::partialDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPossible");
    QTest::addColumn<QDate>("firstDay");
    QTest::addColumn<QDate>("lastDay");
    QTest::newRow("day") << "2019-10-03" << true << QDate(2019, 10, 3) << QDate(2019, 10, 3);
    QTest::newRow("month") << "2019-10" << true << QDate(2019, 10, 1) << QDate(2019, 10, 31);
    QTest::newRow("leap month") << "2024-02" << true << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("year") << "2019" << true << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("first anime") << "1907" << true << QDate(1907, 1, 1) << QDate(1907, 12, 31);
    QTest::newRow("month 13") << "2019-13" << false << QDate() << QDate();
    QTest::newRow("30 February") << "2019-02-30" << false << QDate() << QDate();
    QTest::newRow("before film") << "1899-01-01" << false << QDate(1899, 1, 1) << QDate(1899, 1, 1);
    QTest::newRow("far away") << "2201" << false << QDate(2201, 1, 1) << QDate(2201, 12, 31);
}

void TestAnime::partialDates()
{
    QFETCH(QString, text);
    const PartialDate date = PartialDate::fromString(text);
    QCOMPARE(date.toString(), text);
    QTEST(date.isPossible(), "isPossible");
    QTEST(date.firstDay(), "firstDay");
    QTEST(date.lastDay(), "lastDay");
}

void TestAnime::seasonsHaveANumberAndAFirstDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<QDate>("firstDay");
    QTest::newRow("winter") << "2020-winter" << 20201 << QDate(2020, 1, 1);
    QTest::newRow("spring") << "2020-spring" << 20202 << QDate(2020, 4, 1);
    QTest::newRow("summer") << "2020-summer" << 20203 << QDate(2020, 7, 1);
    QTest::newRow("fall") << "2019-fall" << 20194 << QDate(2019, 10, 1);
}

void TestAnime::seasonsHaveANumberAndAFirstDay()
{
    QFETCH(QString, text);
    const auto season = SeasonOfYear::fromString(text);
    QVERIFY(season);
    QCOMPARE(season->toString(), text);
    QTEST(season->toNumber(), "number");
    QTEST(season->firstDay(), "firstDay");
    QCOMPARE(SeasonOfYear::fromNumber(season->toNumber()), season);
}

void TestAnime::numbersThatAreNoSeason_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("none") << 0;
    QTest::newRow("negative") << -20191;
    QTest::newRow("season 0") << 20190;
    QTest::newRow("season 5") << 20195;
}

void TestAnime::numbersThatAreNoSeason()
{
    QFETCH(int, number);
    QVERIFY(!SeasonOfYear::fromNumber(number));
}

void TestAnime::theYearEndsWithFall()
{
    const SeasonOfYear fall{2019, Season::Fall};
    QCOMPARE(fall.next().toString(), QStringLiteral("2020-winter"));
    QCOMPARE(fall.next().next().toString(), QStringLiteral("2020-spring"));
}

void TestAnime::listsComeBackFromTheirText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("top") << "top"
                         << "Top anime";
    QTest::newRow("airing") << "airing"
                            << "Airing now";
    QTest::newRow("upcoming") << "upcoming"
                              << "Upcoming anime";
    QTest::newRow("movies") << "movies"
                            << "Popular movies";
    QTest::newRow("now") << "season:now"
                         << "This season";
    QTest::newRow("coming") << "season:upcoming"
                            << "Coming seasons";
    QTest::newRow("season") << "season:2019-fall"
                            << "Fall 2019";
}

void TestAnime::listsComeBackFromTheirText()
{
    QFETCH(QString, text);
    const auto list = SnapshotList::fromString(text);
    QVERIFY(list);
    QCOMPARE(list->toString(), text);
    QTEST(list->title(), "title");
}

void TestAnime::textsThatAreNoList_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Top", "best", "season", "season:", "season:2019", "season:2019-autumn",
                             "season:19-fall", "season:fall-2019", "2019-fall"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestAnime::textsThatAreNoList()
{
    QFETCH(QString, text);
    QVERIFY(!SnapshotList::fromString(text));
}

QTEST_GUILESS_MAIN(TestAnime)
#include "test_anime.moc"
