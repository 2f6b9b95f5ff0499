// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/schedule.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QString daily = QStringLiteral("30 6 * * *");

std::optional<Timestamp> utc(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(toTimestamp(QDateTime::fromString(text, Qt::ISODate)));
}

QString written(std::optional<Timestamp> at)
{
    return at ? toDateTime(*at).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")) : QString();
}

DueTicks due(const QString &cron, CatchUp catchUp, const QString &last, const QString &next, const QString &now)
{
    ScheduleRow row;
    row.spec.catchUp = catchUp;
    row.lastTick = utc(last);
    row.nextTick = utc(next);
    return dueTicks(*Cron::parse(cron), QTimeZone::utc(), row, *utc(now));
}
} // namespace

class TestSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticks_data();
    void ticks();
    void aYearAwayEndsSoon_data();
    void aYearAwayEndsSoon();
    void namesAreFrozen();
};

void TestSchedule::ticks_data()
{
    QTest::addColumn<CatchUp>("catchUp");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<QString>("newLast");
    QTest::addColumn<QString>("newNext");
    const auto row = [](const char *name, CatchUp catchUp, const char *last, const char *next, const char *now,
                        int ticks, const char *newLast, const char *newNext) {
        QTest::newRow(name) << catchUp << QString::fromLatin1(last) << QString::fromLatin1(next)
                            << QString::fromLatin1(now) << ticks << QString::fromLatin1(newLast)
                            << QString::fromLatin1(newNext);
    };
    constexpr const char *first = "2026-05-01T06:30:00Z";
    constexpr const char *second = "2026-05-02T06:30:00Z";
    constexpr const char *third = "2026-05-03T06:30:00Z";
    constexpr const char *fourth = "2026-05-04T06:30:00Z";
    row("new", CatchUp::Last, "", "", "2026-05-01T12:00:00Z", 0, "", second);
    row("not yet", CatchUp::Last, first, second, "2026-05-02T06:29:59Z", 0, first, second);
    row("on time", CatchUp::Last, first, second, second, 1, second, third);
    row("on time, nothing is made up for", CatchUp::None, first, second, "2026-05-02T06:30:59Z", 1, second, third);
    row("late, the last is made up for", CatchUp::Last, first, second, "2026-05-03T12:00:00Z", 1, third, fourth);
    row("late, nothing is made up for", CatchUp::None, first, second, "2026-05-03T12:00:00Z", 0, third, fourth);
    row("late, all are made up for", CatchUp::All, first, second, "2026-05-03T12:00:00Z", 2, third, fourth);
    row("the clock was set back a little", CatchUp::Last, second, third, "2026-05-02T06:25:00Z", 0, second, third);
    row("the clock was a year ahead", CatchUp::Last, "2027-05-02T06:30:00Z", "2027-05-03T06:30:00Z",
        "2026-05-01T12:00:00Z", 0, "", second);
    row("the next tick is too far ahead", CatchUp::Last, first, "2027-05-02T06:30:00Z", "2026-05-01T12:00:00Z", 0,
        first, second);
    row("the clock jumps a year ahead", CatchUp::Last, first, second, "2027-05-03T12:00:00Z", 1, "2027-05-03T06:30:00Z",
        "2027-05-04T06:30:00Z");
    row("the clock jumps a year ahead, all", CatchUp::All, first, second, "2027-05-03T12:00:00Z", 10,
        "2027-05-03T06:30:00Z", "2027-05-04T06:30:00Z");
}

void TestSchedule::ticks()
{
    QFETCH(CatchUp, catchUp);
    QFETCH(QString, last);
    QFETCH(QString, next);
    QFETCH(QString, now);
    const DueTicks found = due(daily, catchUp, last, next, now);
    QTEST(int(found.ticks.size()), "ticks");
    QTEST(written(found.last), "newLast");
    QTEST(written(found.next), "newNext");
    QVERIFY(found.ticks.isEmpty() || found.ticks.constLast() == found.last);
    QVERIFY(std::is_sorted(found.ticks.begin(), found.ticks.end()));
}

void TestSchedule::aYearAwayEndsSoon_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("expected");
    QTest::newRow("every minute") << QStringLiteral("* * * * *") << QStringLiteral("2027-05-03T12:00:00Z");
    QTest::newRow("every minute of one month") << QStringLiteral("* * * 5 *") << QStringLiteral("2027-05-03T12:00:00Z");
    QTest::newRow("every minute of a month long ago") << QStringLiteral("* * * 6 *") << QString();
}

void TestSchedule::aYearAwayEndsSoon()
{
    QFETCH(QString, cron);
    QFETCH(QString, expected);
    const DueTicks found = due(cron, CatchUp::Last, QStringLiteral("2026-05-01T06:30:00Z"),
                               QStringLiteral("2026-05-01T06:31:00Z"), QStringLiteral("2027-05-03T12:00:00Z"));
    QCOMPARE(found.ticks.size(), 1);
    QVERIFY(expected.isEmpty() || written(found.last) == expected);
    QVERIFY(*found.next > *utc(QStringLiteral("2027-05-03T12:00:00Z")));
}

void TestSchedule::namesAreFrozen()
{
    for (const char *name : {"none", "last", "all"}) {
        QCOMPARE(catchUpName(*catchUpFromName(QString::fromLatin1(name))), QString::fromLatin1(name));
    }
    QVERIFY(catchUpFromName(QStringLiteral("none")) == CatchUp::None);
    QVERIFY(!catchUpFromName(QStringLiteral("Last")));
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "test_schedule.moc"
