// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/snapshotcomparison.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
/// "7:8.50:100" is work 7 with its score and members, "7" one of which both are unknown. Positions count from 1.
SnapshotPart part(const QString &text, bool isWhole)
{
    SnapshotPart result{{}, isWhole};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList fields = word.split(u':');
        SnapshotEntry entry;
        entry.sourceId = fields.at(0).toLongLong();
        entry.work = WorkId(entry.sourceId + 1000);
        entry.position = int(result.entries.size()) + 1;
        if (fields.size() > 1 && !fields.at(1).isEmpty()) {
            entry.score = fields.at(1).toDouble();
        }
        if (fields.size() > 2) {
            entry.members = fields.at(2).toLongLong();
        }
        result.entries.append(entry);
    }
    return result;
}

QString gainText(std::optional<double> gain)
{
    return gain ? QString::number(*gain) : QStringLiteral("?");
}

/// "7 changed 1 0.5 10": the work, its state, the places, the score and the members it gained.
QString inWords(const ComparedEntry &entry)
{
    static const QStringList states{QStringLiteral("new"), QStringLiteral("gone"), QStringLiteral("changed"),
                                    QStringLiteral("same"), QStringLiteral("unknown")};
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(entry.either().sourceId)
        .arg(states.at(int(entry.state)), gainText(entry.placesGained()), gainText(entry.scoreGained()),
             gainText(entry.membersGained()));
}

QStringList ids(const QList<ComparedEntry> &entries)
{
    QStringList texts;
    for (const ComparedEntry &entry : entries) {
        texts.append(QString::number(entry.either().sourceId));
    }
    return texts;
}
} // namespace

class TestSnapshotComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void aLoneSnapshotIsOnlyListed();
    void listsInTheirOrder();
    void countsEachStateOnce();
    void findsMovers_data();
    void findsMovers();
};

void TestSnapshotComparison::compares_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("nowIsWhole");
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("thenIsWhole");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *now, const char *then, const char *expected,
                        bool nowIsWhole = true, bool thenIsWhole = true) {
        QTest::newRow(name) << QString::fromLatin1(now) << nowIsWhole << QString::fromLatin1(then) << thenIsWhole
                            << QString::fromLatin1(expected);
    };
    row("nothing", "", "", "");
    row("the same", "7:8.5:100", "7:8.5:100", "7 same 0 0 0");
    row("all unknown and the same", "7", "7", "7 same 0 ? ?");
    row("changed places", "7:8:1 8:8:1", "8:8:1 7:8:1", "7 changed 1 0 0, 8 changed -1 0 0");
    row("a better score", "7:8.52:100", "7:8.5:100", "7 changed 0 0.02 0");
    row("a worse score", "7:8.49:100", "7:8.5:100", "7 changed 0 -0.01 0");
    row("more members", "7:8.5:101", "7:8.5:100", "7 changed 0 0 1");
    row("fewer members", "7:8.5:90", "7:8.5:100", "7 changed 0 0 -10");
    row("a first score", "7:8.5:100", "7::100", "7 changed 0 ? 0");
    row("no score any more", "7::100", "7:8.5:100", "7 changed 0 ? 0");
    row("came", "7:8:1 8:8:1", "7:8:1", "7 same 0 0 0, 8 new ? ? ?");
    row("came beside a part", "7:8:1 8:8:1", "7:8:1", "7 same 0 0 0, 8 unknown ? ? ?", true, false);
    row("left", "7:8:1", "7:8:1 8:8:1", "7 same 0 0 0, 8 gone ? ? ?");
    row("left a part", "7:8:1", "7:8:1 8:8:1", "7 same 0 0 0", false, true);
    row("two parts", "7:8:1", "8:8:1", "7 unknown ? ? ?", false, false);
    row("another list altogether", "1 2", "3 4", "1 new ? ? ?, 2 new ? ? ?, 3 gone ? ? ?, 4 gone ? ? ?");
    row("an empty list that is whole", "", "3 4", "3 gone ? ? ?, 4 gone ? ? ?");
    row("an answer that broke off", "", "3 4", "", false, true);
}

void TestSnapshotComparison::compares()
{
    QFETCH(QString, now);
    QFETCH(bool, nowIsWhole);
    QFETCH(QString, then);
    QFETCH(bool, thenIsWhole);
    QStringList found;
    for (const ComparedEntry &entry : compare(part(now, nowIsWhole), part(then, thenIsWhole)).entries) {
        found.append(inWords(entry));
    }
    QTEST(found.join(QStringLiteral(", ")), "expected");
}

void TestSnapshotComparison::aLoneSnapshotIsOnlyListed()
{
    const SnapshotComparison lone = compare(part(QStringLiteral("7:8:1 8:8:1"), true), std::nullopt);
    QCOMPARE(inWords(lone.entries.at(0)), QStringLiteral("7 unknown ? ? ?"));
    QCOMPARE(lone.counts, (ComparisonCounts{.works = 2, .unknown = 2}));
}

void TestSnapshotComparison::listsInTheirOrder()
{
    SnapshotPart now = part(QStringLiteral("5 4 3"), true);
    SnapshotPart then = part(QStringLiteral("9 2 8 5"), true);
    std::reverse(now.entries.begin(), now.entries.end());
    std::reverse(then.entries.begin(), then.entries.end());
    QCOMPARE(ids(compare(now, then).entries).join(u' '), QStringLiteral("5 4 3 9 2 8"));
}

void TestSnapshotComparison::countsEachStateOnce()
{
    const SnapshotPart now = part(QStringLiteral("1:8:1 2:8:2 3:8:3 4:8:4"), true);
    const SnapshotPart then = part(QStringLiteral("1:8:1 2:8:9 8 9 10"), true);
    const ComparisonCounts whole{.works = 4, .added = 2, .gone = 3, .changed = 1, .same = 1, .unknown = 0};
    QCOMPARE(compare(now, then).counts, whole);
    const ComparisonCounts besideAPart{.works = 4, .added = 0, .gone = 3, .changed = 1, .same = 1, .unknown = 2};
    QCOMPARE(compare(now, SnapshotPart{then.entries, false}).counts, besideAPart);
}

void TestSnapshotComparison::findsMovers_data()
{
    QTest::addColumn<MoverFigure>("figure");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("risers");
    QTest::addColumn<QString>("fallers");
    QTest::newRow("places") << MoverFigure::Position << 9 << QStringLiteral("4 5") << QStringLiteral("1 2 3");
    QTest::newRow("members") << MoverFigure::Members << 9 << QStringLiteral("2 5 3") << QStringLiteral("1");
    QTest::newRow("one of each") << MoverFigure::Members << 1 << QStringLiteral("2") << QStringLiteral("1");
    QTest::newRow("none") << MoverFigure::Position << 0 << QString() << QString();
    QTest::newRow("fewer than none") << MoverFigure::Position << -1 << QString() << QString();
}

void TestSnapshotComparison::findsMovers()
{
    QFETCH(MoverFigure, figure);
    QFETCH(int, limit);
    // 4 climbs three places, 5 one; the others fall one each, the new one and the gone one do not move.
    const SnapshotPart now = part(QStringLiteral("4:8:10 1:8:5 2:8:90 3:8:30 5:8:40 6:8:999"), true);
    const SnapshotPart then = part(QStringLiteral("1:8:10 2:8:10 3:8:20 4:8:10 7:8:5000 5:8:10"), true);
    const SnapshotComparison comparison = compare(now, then);
    QCOMPARE(comparison.counts.changed, 5);
    const Movers found = movers(comparison.entries, figure, limit);
    QTEST(ids(found.risers).join(u' '), "risers");
    QTEST(ids(found.fallers).join(u' '), "fallers");
}

QTEST_APPLESS_MAIN(TestSnapshotComparison)
#include "test_snapshotcomparison.moc"
