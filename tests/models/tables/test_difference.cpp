// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/difference.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace kuramori;

namespace
{
using Keys = std::vector<qint64>;

/// What a view would do with the difference.
Keys applied(Keys rows, const Keys &after, const RowDifference &change)
{
    for (const RowRange &range : change.removed) {
        rows.erase(rows.begin() + range.first, rows.begin() + range.first + range.count);
    }
    if (change.reordered) {
        rows = staying(after, change);
    }
    for (const RowRange &range : change.inserted) {
        rows.insert(rows.begin() + range.first, after.begin() + range.first, after.begin() + range.first + range.count);
    }
    return rows;
}

Keys randomKeys(QRandomGenerator &random, int highest)
{
    Keys keys(size_t(random.bounded(highest + 1)));
    std::iota(keys.begin(), keys.end(), 1);
    std::shuffle(keys.begin(), keys.end(), random);
    keys.resize(size_t(random.bounded(int(keys.size()) + 1)));
    return keys;
}
} // namespace
Q_DECLARE_METATYPE(Keys)
Q_DECLARE_METATYPE(RowDifference)

class TestDifference final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheFewestRanges_data()
    {
        QTest::addColumn<Keys>("before");
        QTest::addColumn<Keys>("after");
        QTest::addColumn<RowDifference>("expected");
        QTest::newRow("nothing") << Keys{1, 2} << Keys{1, 2} << RowDifference{};
        QTest::newRow("first rows come") << Keys{} << Keys{4, 5} << RowDifference{{}, false, {{0, 2}}};
        QTest::newRow("all go") << Keys{4, 5} << Keys{} << RowDifference{{{0, 2}}, false, {}};
        QTest::newRow("one in the middle comes") << Keys{1, 3} << Keys{1, 2, 3} << RowDifference{{}, false, {{1, 1}}};
        QTest::newRow("neighbours are one range")
            << Keys{1, 2, 3, 4, 5} << Keys{1, 5} << RowDifference{{{1, 3}}, false, {}};
        QTest::newRow("ranges go from below")
            << Keys{1, 2, 3, 4, 5} << Keys{2, 4} << RowDifference{{{4, 1}, {2, 1}, {0, 1}}, false, {}};
        QTest::newRow("two change places") << Keys{1, 2} << Keys{2, 1} << RowDifference{{}, true, {}};
        QTest::newRow("replaced") << Keys{1, 2, 3} << Keys{1, 9, 3} << RowDifference{{{1, 1}}, false, {{1, 1}}};
        QTest::newRow("everything at once")
            << Keys{1, 2, 3, 4} << Keys{4, 9, 1, 3} << RowDifference{{{1, 1}}, true, {{1, 1}}};
    }
    void namesTheFewestRanges()
    {
        QFETCH(Keys, before);
        QFETCH(Keys, after);
        QFETCH(RowDifference, expected);
        const RowDifference change = difference(before, after);
        QVERIFY(change.removed == expected.removed);
        QCOMPARE(change.reordered, expected.reordered);
        QVERIFY(change.inserted == expected.inserted);
    }

    void leadsFromAnyListToAnyOther()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 5'000; ++round) {
            const Keys before = randomKeys(random, 12);
            const Keys after = randomKeys(random, 12);
            const RowDifference change = difference(before, after);
            QVERIFY2(applied(before, after, change) == after, qPrintable(QStringLiteral("round %1").arg(round)));
            QCOMPARE(change.isEmpty(), before == after);
        }
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "test_difference.moc"
