// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lookuprules.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const Timestamp now(std::chrono::hours(400'000));

double daysUntil(ItemId item, Timestamp addedAt, const LookupOutcome &outcome)
{
    return std::chrono::duration<double, std::ratio<86'400>>(nextLookup(item, addedAt, now, outcome) - now).count();
}
} // namespace

/// When a book is looked up again.
class TestLookupRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthAndAWeek()
    {
        QSet<qint64> days;
        for (qint64 item = 1; item <= 1000; ++item) {
            const double old = daysUntil(ItemId(item), now - 24h * 31, {});
            QVERIFY2(old >= 27 && old <= 33, qPrintable(QString::number(old)));
            const double young = daysUntil(ItemId(item), now - 24h * 29, {});
            QVERIFY2(young >= 6.3 && young <= 7.7, qPrintable(QString::number(young)));
            days.insert(qint64(old));
        }
        QVERIFY(days.size() >= 6); // neighbours do not come back in one night
    }
    void whoWasSilentIsAskedSoon_data()
    {
        QTest::addColumn<std::optional<int>>("until"); // minutes from now
        QTest::addColumn<int>("next"); // the same
        QTest::newRow("not told") << std::optional<int>() << 20 * 60;
        QTest::newRow("in ten hours") << std::optional(600) << 600;
        QTest::newRow("at once") << std::optional(1) << 60;
        QTest::newRow("in a week") << std::optional(7 * 24 * 60) << 20 * 60;
    }
    void whoWasSilentIsAskedSoon()
    {
        QFETCH(std::optional<int>, until);
        QFETCH(int, next);
        LookupOutcome outcome{true, {}};
        if (until) {
            outcome.silentUntil = now + std::chrono::minutes(*until);
        }
        QCOMPARE(nextLookup(ItemId(3), now - 24h * 300, now, outcome) - now, std::chrono::minutes(next));
    }
    void aNight()
    {
        QCOMPARE(nightlyShare(1600, 0, 0), 54);
        QCOMPARE(nightlyShare(1600, 1600, 0), 1654); // all that nobody was asked about yet
        QCOMPARE(nightlyShare(1600, 0, 230), 284); // and all that come up each week
        QCOMPARE(nightlyShare(0, 0, 0), 0);
        QCOMPARE(nightlyShare(1, 0, 0), 1);
    }
    /// What was heard when an item was asked about last is too old when its turn comes, be it a tenth early.
    void noEcho()
    {
        for (int age = 0; age < 100; ++age) {
            for (qint64 item = 1; item <= 100; ++item) {
                const Timestamp addedAt = now - 24h * age;
                const Timestamp next = nextLookup(ItemId(item), addedAt, now, {});
                QVERIFY2(next - now > oldestAnswer(addedAt, next), qPrintable(QString::number(age)));
            }
        }
        const Timestamp again = nextLookup(ItemId(1), now, now, {true, {}});
        QVERIFY(again - now < oldestAnswer(now, again)); // for the sake of one the others are not asked anew
    }
};

QTEST_GUILESS_MAIN(TestLookupRules)
#include "test_lookuprules.moc"
