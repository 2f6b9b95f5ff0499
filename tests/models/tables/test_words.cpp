// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "models/jobs/scanspec.h"
#include "models/jobs/sidecarspec.h"
#include "models/tables/bookwords.h"
#include "models/tables/words.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

class TestWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void relativeTimes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("now") << qint64(0) << QStringLiteral("just now");
        QTest::newRow("a blink ago") << qint64(-4) << QStringLiteral("just now");
        QTest::newRow("seconds") << qint64(-5) << QStringLiteral("5 s ago");
        QTest::newRow("a minute") << qint64(-60) << QStringLiteral("1 min ago");
        QTest::newRow("nearly an hour") << qint64(-3599) << QStringLiteral("59 min ago");
        QTest::newRow("an hour") << qint64(-3600) << QStringLiteral("1 h ago");
        QTest::newRow("nearly two days") << qint64(-172'799) << QStringLiteral("47 h ago");
        QTest::newRow("days") << qint64(-172'800) << QStringLiteral("2 days ago");
        QTest::newRow("ahead") << qint64(300) << QStringLiteral("in 5 min");
    }
    void relativeTimes()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, expected);
        const Timestamp now(1'700'000'000s);
        QCOMPARE(relativeTime(now + std::chrono::seconds(seconds), now), expected);
    }

    void series_data()
    {
        QTest::addColumn<QList<SeriesEntry>>("series");
        QTest::addColumn<QString>("expected");
        const QString sands = QStringLiteral("Sands");
        QTest::newRow("none") << QList<SeriesEntry>() << QString();
        QTest::newRow("a volume") << QList{SeriesEntry{sands, SeriesPosition{1, 1, {}}}} << QStringLiteral("Sands #1");
        QTest::newRow("a part of one") << QList{SeriesEntry{sands, SeriesPosition{2.5, 2.5, {}}}}
                                       << QStringLiteral("Sands #2.5");
        QTest::newRow("an omnibus") << QList{SeriesEntry{sands, SeriesPosition{1, 3, {}}}}
                                    << QStringLiteral("Sands #1-3");
        QTest::newRow("two, one without a place")
            << QList{SeriesEntry{sands, SeriesPosition{4, 4, {}}}, SeriesEntry{QStringLiteral("Deserts"), {}}}
            << QStringLiteral("Sands #4, Deserts");
    }
    void series()
    {
        QFETCH(QList<SeriesEntry>, series);
        QTEST(seriesText(series), "expected");
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("seconds") << qint64(59) << QStringLiteral("59 s");
        QTest::newRow("minutes") << qint64(61) << QStringLiteral("1 min 01 s");
        QTest::newRow("hours") << qint64(3 * 3600 + 5 * 60 + 59) << QStringLiteral("3 h 05 min");
    }
    void durations()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, expected);
        QCOMPARE(durationText(std::chrono::seconds(seconds)), expected);
    }

    void jobsHaveNames_data()
    {
        QTest::addColumn<JobSpec>("spec");
        QTest::addColumn<QString>("expected");
        QTest::newRow("top") << crawlSpec(SnapshotList::top()) << QStringLiteral("Snapshot: Top anime");
        QTest::newRow("season") << crawlSpec(SnapshotList::season({2019, Season::Fall}))
                                << QStringLiteral("Snapshot: Fall 2019");
        QTest::newRow("details") << detailsSpec(5114) << QStringLiteral("Details of anime 5114");
        QTest::newRow("genres") << genresSpec() << QStringLiteral("Genres");
        QTest::newRow("scan") << scanSpec(RootId(1), QStringLiteral("/srv")) << QStringLiteral("Scan: /srv");
        QTest::newRow("removal") << removalSpec(RootId(1), QStringLiteral("/srv")) << QStringLiteral("Removal: /srv");
        QTest::newRow("side-cars") << sideCarSpec({{}, {}, true, false}) << QStringLiteral("Writing side-cars");
        QTest::newRow("a plan of side-cars")
            << sideCarSpec({{}, {}, false, true}) << QStringLiteral("Looking at side-cars");
        QTest::newRow("undo of side-cars")
            << sideCarUndoSpec(SideCarActId(3)) << QStringLiteral("Taking side-cars back");
        QTest::newRow("unknown kind") << JobSpec{QStringLiteral("x.y"), {}, {}, 2, 0, {}, {}, {}, {}, {}}
                                      << QStringLiteral("x.y");
    }
    void jobsHaveNames()
    {
        QFETCH(JobSpec, spec);
        QFETCH(QString, expected);
        QCOMPARE(jobTitle(spec.kind, spec.args), expected);
    }

    void everyStateHasItsWord()
    {
        QStringList words;
        for (int state = 0; state < jobStateCount; ++state) {
            words.append(stateWord(JobState(state)));
        }
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
