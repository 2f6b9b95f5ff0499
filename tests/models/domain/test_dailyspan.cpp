// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dailyspan.h"

#include <QTest>

using namespace kuramori;

class TestDailySpan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSpan");
        QTest::newRow("over night") << QStringLiteral("22:00-07:00") << true;
        QTest::newRow("with blanks") << QStringLiteral(" 22:00 - 7:05 ") << true;
        QTest::newRow("with a dash as printed") << QStringLiteral("13:00–14:30") << true;
        QTest::newRow("midnight") << QStringLiteral("00:00-00:00") << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("one time") << QStringLiteral("22:00") << false;
        QTest::newRow("no such hour") << QStringLiteral("24:00-07:00") << false;
        QTest::newRow("no such minute") << QStringLiteral("22:60-07:00") << false;
        QTest::newRow("one digit of minutes") << QStringLiteral("22:0-07:00") << false;
        QTest::newRow("more behind it") << QStringLiteral("22:00-07:00 CET") << false;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(bool, isSpan);
        QCOMPARE(DailySpan::fromString(text).has_value(), isSpan);
    }

    void contains_data()
    {
        QTest::addColumn<QString>("span");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("isIn");
        const auto row = [](const char *span, QTime time, bool isIn) {
            QTest::newRow(qPrintable(QLatin1String(span) + time.toString(QStringLiteral(" HH:mm:ss"))))
                << QString::fromLatin1(span) << time << isIn;
        };
        row("13:00-14:00", {12, 59, 59}, false);
        row("13:00-14:00", {13, 0}, true);
        row("13:00-14:00", {13, 59, 59}, true);
        row("13:00-14:00", {14, 0}, false);
        row("22:00-07:00", {21, 59, 59}, false);
        row("22:00-07:00", {22, 0}, true);
        row("22:00-07:00", {0, 0}, true);
        row("22:00-07:00", {6, 59, 59}, true);
        row("22:00-07:00", {7, 0}, false);
        row("22:00-07:00", {12, 0}, false);
        row("08:00-08:00", {3, 0}, true);
        row("08:00-08:00", {8, 0}, true);
    }
    void contains()
    {
        QFETCH(QString, span);
        QFETCH(QTime, time);
        QFETCH(bool, isIn);
        QCOMPARE(DailySpan::fromString(span)->contains(time), isIn);
    }
};

QTEST_GUILESS_MAIN(TestDailySpan)
#include "test_dailyspan.moc"
