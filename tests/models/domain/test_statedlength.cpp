// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/statedlength.h"

#include <QTest>

using namespace kuramori;

class TestStatedLength final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds"); // 0: says nothing
        const auto row
            = [](const char *text, int seconds) { QTest::newRow(text) << QString::fromUtf8(text) << seconds; };
        constexpr int known = 10 * 3600 + 12 * 60 + 44;
        row("10:12:44", known);
        row(" 10:12:44.500 ", known);
        row("010:12:44", known);
        row("10 hrs 12 mins 44 secs", known);
        row("10 hours, 12 minutes and 44 seconds", known);
        row("10h12m44s", known);
        row("PT10H12M44S", known);
        row("10 Std. 12 Min. 44 Sek.", known);
        row("36764 s", known);
        row("10 hrs & 12 mins", known - 44);
        row("612 min", known - 44);
        row("10h 12m", known - 44);
        row("0:00:59", 59);
        row("4 min 30 s", 270);
        row("", 0);
        row("12:44", 0);
        row("10:12:60", 0);
        row("10:12:44 (approx.)", 0);
        row("10 hours", 0); // or half an hour more
        row("45 min", 0); // or 2 % less
        row("0:00:00", 0);
        row("1001 h 10 min", 0);
        row("12 min 10 h", 0);
        row("Unabridged", 0);
        row("-10:12:44", 0);
        row("99999999999999999999:12:44", 0);
    }
    void lengths()
    {
        QFETCH(QString, text);
        const auto length = statedLength(text);
        QTEST(int(std::chrono::duration_cast<std::chrono::seconds>(length.value_or(std::chrono::milliseconds(0)))
                      .count()),
              "seconds");
    }
    void longTextsAreNotRead() { QVERIFY(!statedLength(QString(1'000'000, u' ') + QStringLiteral("10:12:44"))); }
};

QTEST_GUILESS_MAIN(TestStatedLength)
#include "test_statedlength.moc"
