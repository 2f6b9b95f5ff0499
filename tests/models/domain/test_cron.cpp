// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cron.h"

#include <QRegularExpression>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
Timestamp utc(const QString &text)
{
    return toTimestamp(QDateTime::fromString(text, Qt::ISODate));
}

Cron parsed(const QString &text)
{
    const Result<Cron> cron = Cron::parse(text);
    if (!cron) {
        qFatal("%s", qUtf8Printable(cron.error().message));
    }
    return *cron;
}

QString ticks(const QString &cron, const QByteArray &zone, const QString &after, int count)
{
    QStringList found;
    Timestamp at = utc(after);
    for (int i = 0; i < count; ++i) {
        const std::optional<Timestamp> next = parsed(cron).next(at, QTimeZone(zone));
        if (!next) {
            found.append(QStringLiteral("never"));
            break;
        }
        at = *next;
        found.append(toDateTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    return found.join(QStringLiteral(", "));
}

constexpr qint64 minutesADay = 24 * 60;

bool fits(const QString &field, int value)
{
    return field == u'*'
        || (field.startsWith(u"*/") ? value % field.mid(2).toInt() == 0
                                    : field.split(u',').contains(QString::number(value)));
}

/// The minutes of a day at which the hands of a clock fit the first two fields, read off the text in the plainest way.
std::vector<bool> fittingMinutes(const QString &cron)
{
    std::vector<bool> minutes;
    for (int minute = 0; minute < minutesADay; ++minute) {
        minutes.push_back(fits(cron.section(u' ', 0, 0), minute % 60) && fits(cron.section(u' ', 1, 1), minute / 60));
    }
    return minutes;
}

/// What a clock on the wall shows, minute by minute, in minutes since 1970.
std::vector<qint64> shownBy(const QTimeZone &zone, qint64 from, qint64 until)
{
    std::vector<qint64> shown;
    for (qint64 minute = from; minute < until; ++minute) {
        shown.push_back(minute + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC)) / 60);
    }
    return shown;
}

/// The ticks of somebody who watches that clock: places in `shown` from `first` on.
QList<qint64> watched(const std::vector<bool> &fitting, const std::vector<qint64> &shown, qint64 first)
{
    QList<qint64> ticks;
    qint64 furthest = shown.front();
    for (size_t at = 0; at < shown.size(); ++at) {
        bool tick = false;
        for (qint64 skipped = furthest + 1; skipped <= shown[at]; ++skipped) {
            tick = tick || fitting[size_t(skipped % minutesADay)];
        }
        furthest = std::max(furthest, shown[at]);
        if (tick && qint64(at) >= first) {
            ticks.append(qint64(at));
        }
    }
    return ticks;
}
} // namespace

class TestCron final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void mistakesNameTheField_data();
    void mistakesNameTheField();
    void changesOfTheClock_data();
    void changesOfTheClock();
    void theSameAsWatchingTheClock_data();
    void theSameAsWatchingTheClock();
    void isQuick();
};

void TestCron::fields_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cron, const char *after, const char *expected) {
        QTest::newRow(cron) << QString::fromLatin1(cron) << QString::fromLatin1(after) << QString::fromLatin1(expected);
    };
    row("* * * * *", "2026-01-01T10:00:00Z", "2026-01-01 10:01, 2026-01-01 10:02");
    row(" 5   4 * *  * ", "2026-01-01T10:00:00Z", "2026-01-02 04:05, 2026-01-03 04:05");
    row("30 6 * * *", "2026-01-01T06:29:59Z", "2026-01-01 06:30, 2026-01-02 06:30");
    row("30 6,18 * * *", "2026-01-01T06:30:00Z", "2026-01-01 18:30, 2026-01-02 06:30");
    row("*/25 * * * *", "2026-01-01T10:00:00Z", "2026-01-01 10:25, 2026-01-01 10:50, 2026-01-01 11:00");
    row("10-20/5 3 * * *", "2026-01-01T00:00:00Z", "2026-01-01 03:10, 2026-01-01 03:15, 2026-01-01 03:20");
    row("50/5 3 * * *", "2026-01-01T00:00:00Z", "2026-01-01 03:50, 2026-01-01 03:55, 2026-01-02 03:50");
    row("0 0 1 JAN,jul *", "2026-01-01T00:00:00Z", "2026-07-01 00:00, 2027-01-01 00:00");
    row("0 0 * * mon-wed", "2026-01-01T00:00:00Z", "2026-01-05 00:00, 2026-01-06 00:00, 2026-01-07 00:00");
    row("0 0 * * 0", "2026-01-01T00:00:00Z", "2026-01-04 00:00");
    row("0 0 * * 7", "2026-01-01T00:00:00Z", "2026-01-04 00:00");
    row("0 0 * * fri-7", "2026-01-01T00:00:00Z", "2026-01-02 00:00, 2026-01-03 00:00, 2026-01-04 00:00");
    row("0 0 13 * fri", "2026-01-01T00:00:00Z", "2026-01-02 00:00, 2026-01-09 00:00, 2026-01-13 00:00");
    row("0 0 */2 * fri", "2026-01-01T00:00:00Z", "2026-01-09 00:00, 2026-01-23 00:00");
    row("0 0 31 * *", "2026-01-31T00:00:00Z", "2026-03-31 00:00, 2026-05-31 00:00");
    row("0 0 29 2 *", "2024-02-29T00:00:00Z", "2028-02-29 00:00");
    row("0 0 30 2 *", "2026-01-01T00:00:00Z", "never");
    row("59 23 31 12 *", "2025-12-31T23:59:00Z", "2026-12-31 23:59");
}

void TestCron::fields()
{
    QFETCH(QString, cron);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(ticks(cron, "UTC", after, int(expected.count(u',')) + 1), expected);
}

void TestCron::mistakesNameTheField_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cron, const char *expected) {
        QTest::newRow(cron) << QString::fromLatin1(cron) << QString::fromLatin1(expected);
    };
    row("", "five fields");
    row("* * * *", "five fields");
    row("* * * * * *", "five fields");
    row("60 * * * *", "\"60\" is not a valid minute");
    row("-1 * * * *", "minute");
    row("x * * * *", "minute");
    row("* 24 * * *", "\"24\" is not a valid hour");
    row("* 5-3 * * *", "\"5-3\" is not a valid hour");
    row("* * 0 * *", "\"0\" is not a valid day of month");
    row("* * 32 * *", "day of month");
    row("* * * 13 *", "\"13\" is not a valid month");
    row("* * * janu *", "month");
    row("* * * anf *", "month");
    row("* * * * 8", "\"8\" is not a valid day of week");
    row("* * * * jan", "day of week");
    row("*/0 * * * *", "minute");
    row("*/-5 * * * *", "minute");
    row("*/ * * * *", "minute");
    row("5,,6 * * * *", "minute");
    row("+5 * * * *", "minute");
    row("*/1/2 * * * *", "minute");
    row("1-2-3 * * * *", "minute");
    row("\u0665 * * * *", "minute");
}

void TestCron::mistakesNameTheField()
{
    QFETCH(QString, cron);
    QFETCH(QString, expected);
    const Result<Cron> parsed = Cron::parse(cron);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Usage);
    QVERIFY2(parsed.error().message.contains(expected), qPrintable(parsed.error().message));
}

void TestCron::changesOfTheClock_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a skipped time ticks once, right after the gap")
        << "30 2 * * *" << QByteArray("America/New_York") << "2024-03-09T12:00:00Z"
        << "2024-03-10 07:00, 2024-03-11 06:30";
    QTest::newRow("three skipped times tick once")
        << "15,30,45 2 * * *" << QByteArray("America/New_York") << "2024-03-09T12:00:00Z"
        << "2024-03-10 07:00, 2024-03-11 06:15";
    QTest::newRow("a skipped time and the first after it are one tick")
        << "0,30 2,3 * * *" << QByteArray("America/New_York") << "2024-03-10T00:00:00Z"
        << "2024-03-10 07:00, 2024-03-10 07:30, 2024-03-11 06:00";
    QTest::newRow("a doubled time ticks the first time")
        << "30 1 * * *" << QByteArray("America/New_York") << "2024-11-02T12:00:00Z"
        << "2024-11-03 05:30, 2024-11-04 06:30";
    QTest::newRow("asked within the second pass")
        << "30 1 * * *" << QByteArray("America/New_York") << "2024-11-03T06:10:00Z"
        << "2024-11-04 06:30";
    QTest::newRow("the second pass is silent")
        << "*/30 * * * *" << QByteArray("America/New_York") << "2024-11-03T05:00:00Z"
        << "2024-11-03 05:30, 2024-11-03 07:00";
    QTest::newRow("half an hour") << "15 2 * * *" << QByteArray("Australia/Lord_Howe") << "2026-10-03T00:00:00Z"
                                  << "2026-10-03 15:30, 2026-10-04 15:15";
    QTest::newRow("midnight does not exist") << "0 0 * * *" << QByteArray("America/Havana") << "2026-03-07T12:00:00Z"
                                             << "2026-03-08 05:00, 2026-03-09 04:00";
    QTest::newRow("a day does not exist") << "0 12 * * *" << QByteArray("Pacific/Apia") << "2011-12-29T12:00:00Z"
                                          << "2011-12-29 22:00, 2011-12-30 10:00, 2011-12-30 22:00";
}

void TestCron::changesOfTheClock()
{
    QFETCH(QString, cron);
    QFETCH(QByteArray, zone);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(ticks(cron, zone, after, int(expected.count(u',')) + 1), expected);
}

void TestCron::theSameAsWatchingTheClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"UTC", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/St_Johns", "America/Havana",
          "America/Sao_Paulo", "Africa/Casablanca", "Asia/Tehran", "Asia/Gaza", "Asia/Kathmandu", "Australia/Lord_Howe",
          "Pacific/Apia", "Pacific/Chatham", "Antarctica/Troll"}) {
        QTest::newRow(zone) << QByteArray(zone);
    }
}

void TestCron::theSameAsWatchingTheClock()
{
    QFETCH(QByteArray, zone);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    QList<qint64> moments{toDateTime(utc(QStringLiteral("2020-02-29T00:00:00Z"))).toSecsSinceEpoch()};
    if (timeZone.hasTransitions()) {
        for (const auto &change :
             timeZone.transitions(QDateTime({2000, 1, 1}, {}, Qt::UTC), QDateTime({2040, 1, 1}, {}, Qt::UTC))) {
            moments.append(change.atUtc.toSecsSinceEpoch());
        }
    }
    constexpr qint64 lookBack = 300; // longer than any clock is set back
    QList<std::pair<Cron, std::vector<bool>>> rules;
    for (const char *text : {"*/20 * * * *", "30 2 * * *", "0 0 * * *", "15,45 1,2,3 * * *", "0 */3 * * *"}) {
        rules.append({parsed(QString::fromLatin1(text)), fittingMinutes(QString::fromLatin1(text))});
    }
    for (const qint64 moment : moments) {
        const qint64 from = moment / 60 - 200;
        const std::vector<qint64> shown = shownBy(timeZone, from - lookBack, from + 400);
        for (const auto &[rule, fitting] : rules) {
            QList<qint64> found;
            Timestamp at(std::chrono::minutes(from) - 1us);
            for (auto next = rule.next(at, timeZone); next && *next < Timestamp(std::chrono::minutes(from + 400));
                 next = rule.next(at, timeZone)) {
                QVERIFY(*next > at);
                at = *next;
                found.append((at - Timestamp(std::chrono::minutes(from - lookBack))) / 1min);
            }
            const QString where
                = QStringLiteral("%1 near %2").arg(rule.toString(), toIso(Timestamp(std::chrono::seconds(moment))));
            QVERIFY2(found == watched(fitting, shown, lookBack), qPrintable(where));
        }
    }
}

void TestCron::isQuick()
{
    const Cron never = parsed(QStringLiteral("0 0 30 2 *"));
    const QTimeZone zone("Europe/Berlin");
    QBENCHMARK
    {
        QVERIFY(!never.next(utc(QStringLiteral("2026-01-01T00:00:00Z")), zone));
    }
}

QTEST_APPLESS_MAIN(TestCron)
#include "test_cron.moc"
