// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"
#include "tests/support/overrulingdesk.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
constexpr int rounds = 12;
} // namespace

/// Books and persons that people make one come to the same in whatever order it is said, and to what they were in
/// whatever order it is taken back; on both dialects.
class TestMergeHistories final : public QObject, public OverrulingDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void books();
    void persons();
};

void TestMergeHistories::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
}

void TestMergeHistories::books()
{
    for (const char *line : {"Ash | Ann Lee", "Birch | Bo Ek", "Cedar | Cy Ode", "Elm | Di Fay", "Fir | Ed Gil"}) {
        put(QString::fromLatin1(line));
    }
    const QString apart = groups("e.work_id");
    QList<std::pair<int, int>> said{{0, 1}, {1, 2}, {3, 4}, {2, 0}};
    QRandomGenerator chance(23);
    QString together;
    for (int round = 0; round < rounds; ++round) {
        std::shuffle(said.begin(), said.end(), chance);
        QList<ActId> acts;
        for (auto [moved, kept] : said) {
            if (chance.bounded(2)) { // who is moved to whom is another matter
                std::swap(moved, kept);
            }
            const ActId act = relate(OverrideKind::SameWork, {m_items.at(moved)}, {m_items.at(kept)});
            QVERIFY(act.isValid());
            acts.append(act);
        }
        together = together.isEmpty() ? groups("e.work_id") : together;
        QCOMPARE(groups("e.work_id"), together);
        scanAgain();
        QCOMPARE(groups("e.work_id"), together);
        std::shuffle(acts.begin(), acts.end(), chance);
        for (const ActId act : std::as_const(acts)) {
            QCOMPARE(takeBack(act), 1);
        }
        QCOMPARE(groups("e.work_id"), apart);
    }
    QCOMPARE(together, QStringLiteral("1 1 1 2 2"));
}

void TestMergeHistories::persons()
{
    const QList<const char *> names{"Ann Lee", "Bo Ek", "Cy Ode", "Di Fay", "Ed Gil"};
    for (const char *name : names) {
        put(QStringLiteral("A Book of %1 | %1").arg(QLatin1String(name)));
    }
    const QString apart = OverrulingDesk::persons();
    QList<std::pair<int, int>> said{{0, 1}, {1, 2}, {3, 4}};
    QRandomGenerator chance(29);
    QString together;
    for (int round = 0; round < rounds; ++round) {
        std::shuffle(said.begin(), said.end(), chance);
        QList<ActId> acts;
        for (const auto &[kept, other] : std::as_const(said)) {
            acts.append(speak([&, one = kept, two = other](Overruling &overruling) {
                return overruling.mergePersons(person(names.at(one)), person(names.at(two)));
            }));
        }
        together = together.isEmpty() ? OverrulingDesk::persons() : together;
        QCOMPARE(OverrulingDesk::persons(), together);
        scanAgain();
        QCOMPARE(OverrulingDesk::persons(), together);
        std::shuffle(acts.begin(), acts.end(), chance);
        for (const ActId act : std::as_const(acts)) {
            QVERIFY(takeBack(act) > 0);
        }
        QCOMPARE(OverrulingDesk::persons(), apart);
    }
    QCOMPARE(together, QStringLiteral("Ann Lee, Bo Ek, Cy Ode / Di Fay, Ed Gil"));
}

QTEST_GUILESS_MAIN(TestMergeHistories)
#include "test_mergehistories.moc"
