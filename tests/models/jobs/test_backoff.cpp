// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/backoff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

class TestBackoff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysNearItsStep_data();
    void staysNearItsStep();
    void growsWhateverTheChance();
    void isTheSameForTheSameSeed();
    void staggersLaterOnly();
};

void TestBackoff::staysNearItsStep_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("minutes");
    const int ladder[] = {1, 5, 15, 30, 60, 180, 360, 720};
    for (int i = 0; i < 8; ++i) {
        QTest::addRow("failure %d", i + 1) << i + 1 << ladder[i];
    }
    QTest::newRow("none yet") << 0 << 1;
    QTest::newRow("beyond the ladder") << 100 << 720;
}

void TestBackoff::staysNearItsStep()
{
    QFETCH(int, failures);
    QFETCH(int, minutes);
    const std::chrono::milliseconds step = std::chrono::minutes(minutes);
    QRandomGenerator chance(1);
    std::chrono::milliseconds least = 24h;
    std::chrono::milliseconds most{0};
    for (int i = 0; i < 1'000; ++i) {
        const auto wait = backoff(failures, chance);
        least = std::min(least, wait);
        most = std::max(most, wait);
    }
    QVERIFY(least >= step * 8 / 10 && least < step * 82 / 100);
    QVERIFY(most <= step * 12 / 10 && most > step * 118 / 100);
}

void TestBackoff::growsWhateverTheChance()
{
    for (quint32 seed = 0; seed < 1'000; ++seed) {
        QRandomGenerator chance(seed);
        std::chrono::milliseconds last{0};
        for (int failures = 1; failures <= 8; ++failures) {
            const auto wait = backoff(failures, chance);
            QVERIFY(wait > last);
            last = wait;
        }
    }
}

void TestBackoff::isTheSameForTheSameSeed()
{
    QRandomGenerator one(7);
    QRandomGenerator other(7);
    QVERIFY(backoff(3, one) == backoff(3, other));
}

void TestBackoff::staggersLaterOnly()
{
    QRandomGenerator chance(1);
    std::chrono::milliseconds most{0};
    for (int i = 0; i < 1'000; ++i) {
        const auto wait = staggered(100s, chance);
        QVERIFY(wait >= 100s && wait <= 110s);
        most = std::max(most, wait);
    }
    QVERIFY(most > 109s);
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "test_backoff.moc"
