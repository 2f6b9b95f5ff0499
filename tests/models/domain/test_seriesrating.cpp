// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/override.h"
#include "models/domain/seriesrating.h"

#include <QTest>

using namespace kuramori;

/// How much a person likes a series.
class TestSeriesRating final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("stars"); // 0: none
        const auto row = [](const char *text, int stars) { QTest::newRow(text) << text << stars; };
        row("1", 1);
        row("3", 3);
        row("5", 5);
        row("none", 0);
        row("0", 0);
        row("6", 0);
        row("-1", 0);
        row("3.5", 0);
        row("33", 0);
        row("", 0);
    }
    void text()
    {
        QFETCH(QString, text);
        QFETCH(int, stars);
        const auto read = seriesRatingFrom(text);
        QCOMPARE(read.value_or(0), stars);
        if (read) {
            QCOMPARE(seriesRatingText(read), text);
        }
        QCOMPARE(seriesRatingText(std::nullopt), QStringLiteral("none"));
    }

    void affinity()
    {
        QCOMPARE(affinityOf(1), 0.0);
        QCOMPARE(affinityOf(3), 0.5);
        QCOMPARE(affinityOf(mostStars), 1.0);
        QCOMPARE(affinityOf(99), 1.0);
        QCOMPARE(affinityOf(-3), 0.0);
    }

    /// A series has one rating, whatever it was before.
    void oneOfEach()
    {
        QVERIFY(isOneOfEach(OverrideKind::RateSeries));
        QVERIFY(isOfSeries(OverrideKind::RateSeries));
        const auto topic = [](const char *object) {
            return overrideTopic({OverrideKind::RateSeries, QStringLiteral("1"), QString::fromLatin1(object)});
        };
        QCOMPARE(topic("4"), topic("2"));
        QCOMPARE(topic("none"), topic("2"));
    }
};

QTEST_APPLESS_MAIN(TestSeriesRating)
#include "test_seriesrating.moc"
