// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/retryafter.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

class TestRetryAfter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsHttpDates_data();
    void readsHttpDates();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void stretchesQuickRetries();
};

void TestRetryAfter::readsHttpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("iso"); // empty: refused
    const QString moment = QStringLiteral("1994-11-06T08:49:37.000Z");
    QTest::newRow("the one in use") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << moment;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << moment;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << moment;
    QTest::newRow("cookie") << QByteArray("Sun, 06-Nov-1994 08:49:37 GMT") << moment;
    QTest::newRow("two digits, this century")
        << QByteArray("Friday, 06-Nov-26 08:49:37 GMT") << QStringLiteral("2026-11-06T08:49:37.000Z");
    QTest::newRow("blanks around") << QByteArray("  Sun, 06 Nov 1994 08:49:37 GMT ") << moment;
    QTest::newRow("hour that summer time skips")
        << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT") << QStringLiteral("2026-03-29T02:30:00.000Z");
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 2026 08:49:37 GMT") << QString();
    QTest::newRow("no such hour") << QByteArray("Sun, 06 Nov 1994 25:49:37 GMT") << QString();
    QTest::newRow("no such month") << QByteArray("Sun, 06 Nie 1994 08:49:37 GMT") << QString();
    QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("endless") << QByteArray(100'000, '6') << QString();
    QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3) << QString();
}

void TestRetryAfter::readsHttpDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, iso);
    const std::optional<Timestamp> date = parseHttpDate(text);
    QCOMPARE(date.has_value(), !iso.isEmpty());
    if (date) {
        QCOMPARE(toIso(*date), iso);
    }
}

void TestRetryAfter::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // 0: nothing
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("blanks") << QByteArray(" 120 ") << qint64(120);
    QTest::newRow("none") << QByteArray("0") << qint64(1);
    QTest::newRow("a day and more") << QByteArray("86401") << qint64(86400);
    QTest::newRow("more than fits") << QByteArray("99999999999999999999999999") << qint64(86400);
    QTest::newRow("date") << QByteArray("Tue, 14 Nov 2023 22:15:20 GMT") << qint64(120);
    QTest::newRow("past") << QByteArray("Tue, 14 Nov 2023 22:00:00 GMT") << qint64(1);
    QTest::newRow("far future") << QByteArray("Tue, 14 Nov 2028 22:15:20 GMT") << qint64(86400);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(0);
    QTest::newRow("unit") << QByteArray("10s") << qint64(0);
    QTest::newRow("words") << QByteArray("soon") << qint64(0);
    QTest::newRow("absent") << QByteArray() << qint64(0);
}

void TestRetryAfter::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const Timestamp now(1'700'000'000s); // 2023-11-14 22:13:20
    const std::optional<std::chrono::seconds> wait = parseRetryAfter(value, now);
    QCOMPARE(qint64(wait.value_or(0s).count()), seconds);
}

void TestRetryAfter::stretchesQuickRetries()
{
    QVERIFY(quickRetryDelay(1, 0.0) == 500ms);
    QVERIFY(quickRetryDelay(1, 1.0) == 1000ms);
    QVERIFY(quickRetryDelay(2, 0.5) == 1500ms);
    QVERIFY(quickRetryDelay(100, 1.0) == 16s);
    QVERIFY(quickRetryDelay(-3, -1.0) == 500ms);
}

} // namespace kuramori

QTEST_APPLESS_MAIN(kuramori::TestRetryAfter)
#include "test_retryafter.moc"
