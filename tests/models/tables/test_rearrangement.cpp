// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rearrangement.h"

#include <QTest>

using namespace kuramori;

namespace
{
Keys orNone(const SharedKeys &keys)
{
    return keys ? *keys : Keys{};
}
} // namespace

class TestRearrangement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOrderFollowsFromTheOneBefore_data()
    {
        QTest::addColumn<Keys>("shown");
        QTest::addColumn<Keys>("next");
        QTest::addColumn<Keys>("goneLast");
        QTest::addColumn<Keys>("staying");
        QTest::addColumn<Keys>("comingLast");
        const Keys none;
        QTest::newRow("nothing changes") << Keys{1, 2} << Keys{1, 2} << none << none << none;
        QTest::newRow("places change") << Keys{1, 2, 3} << Keys{3, 1, 2} << none << none << none;
        QTest::newRow("first rows") << none << Keys{2, 1} << none << none << Keys{2, 1};
        QTest::newRow("some come") << Keys{1, 2} << Keys{9, 2, 8, 1} << none << none << Keys{1, 2, 9, 8};
        QTest::newRow("some go") << Keys{1, 2, 3, 4} << Keys{4, 2} << Keys{4, 2, 1, 3} << Keys{4, 2} << none;
        QTest::newRow("some go and come")
            << Keys{1, 2, 3, 4} << Keys{9, 4, 8, 2} << Keys{4, 2, 1, 3} << Keys{4, 2} << Keys{4, 2, 9, 8};
    }
    void eachOrderFollowsFromTheOneBefore()
    {
        QFETCH(Keys, shown);
        QFETCH(Keys, next);
        const auto before = std::make_shared<const Keys>(shown);
        const Rearrangement change = Rearrangement::of(before, next);
        QTEST(orNone(change.goneLast), "goneLast");
        QTEST(orNone(change.staying), "staying");
        QTEST(orNone(change.comingLast), "comingLast");
        QCOMPARE(*change.keys, next);
        QCOMPARE(change.keys == before, shown == next);
    }
};

QTEST_GUILESS_MAIN(TestRearrangement)
#include "test_rearrangement.moc"
