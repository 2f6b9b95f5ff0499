// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/writeback.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kuramori;

namespace
{
/// What somebody does between two runs: a judge, unless a person holds the field, somebody at the server, or a person
/// here, who wants a blank or lets it go again. False: nobody does anything.
bool change(int what, const FieldWords &words, FieldSides *sides, bool *isHeld)
{
    switch (what) {
    case 0:
        sides->mine = *isHeld ? sides->mine : words;
        return true;
    case 1:
        sides->theirs = words;
        return true;
    case 2:
        sides->isBlankMeant = !sides->isBlankMeant;
        sides->mine.clear();
        *isHeld = sides->isBlankMeant;
        return true;
    default:
        return false;
    }
}
} // namespace

/// What becomes of a field over many runs.
class TestWriteHistories final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historiesEndEqualOrListed();
};

/// P-8 and P-10 of reliability.md: judges, persons here and there and servers that lose words take turns with runs.
void TestWriteHistories::historiesEndEqualOrListed()
{
    constexpr BookField field = BookField::Author;
    const FieldWord banks{QStringLiteral("Iain Banks")};
    const FieldWord leckie{QStringLiteral("Ann Leckie")};
    const QList<FieldWords> values{{}, {leckie}, {{QStringLiteral("Leckie, Ann")}}, {banks}, {banks, leckie}};
    QRandomGenerator random(20261122);
    const auto any = [&] { return values.at(random.bounded(int(values.size()))); };
    int sent = 0;
    int listed = 0;
    int cleared = 0;
    for (int history = 0; history < 4000; ++history) {
        FieldSides sides;
        bool isHeld = false; // a person's word was adopted: the judge has no say any more
        bool isCleared = false; // by somebody there, after a run had looked
        for (int step = 0; step < 14; ++step) {
            const int what = random.bounded(6);
            if (change(what, any(), &sides, &isHeld)) {
                if (what == 1) {
                    isCleared = sides.theirs.isEmpty() && sides.start() && !sides.start()->isEmpty();
                }
                continue;
            }
            const WriteOutcome outcome = writeOutcome(field, sides);
            const WriteDeed deed = deedOf(outcome, WriteChoice::None, sides.isMineKnown());
            const FieldSides before = sides;
            const bool arrives = random.bounded(4) > 0; // or the server fails
            if (deed == WriteDeed::Send && arrives) {
                QVERIFY(sides.theirs.isEmpty() || (sides.base && untouchedWords(field, sides.theirs, *sides.base)));
                QVERIFY(!isCleared);
                sides.theirs = writtenWords(field, sides.mine, sides.theirs);
                sides.base = sides.theirs;
                ++sent;
                cleared += sides.theirs.isEmpty() ? 1 : 0;
            } else if (deed == WriteDeed::Adopt) {
                QVERIFY(!sides.theirs.isEmpty());
                QVERIFY(!sides.isBlankMeant); // no edit there ends it
                sides.mine = sides.theirs;
                sides.base = sides.theirs;
                isHeld = true;
            } else if (outcome == WriteOutcome::Same && sides.isMineKnown()) {
                (sides.base ? sides.base : sides.seen) = sides.theirs; // both came to the same by themselves
                isCleared = false; // a person here wants it so, too
            }
            if (arrives && !sides.base && !sides.seen) {
                sides.seen = sides.theirs;
            }
            // An empty side changed nothing on the other one, but for a blank that is meant.
            QVERIFY(before.isMineKnown() || sides.theirs == before.theirs);
            QVERIFY(sides.isBlankMeant == before.isBlankMeant);
            QVERIFY(!before.theirs.isEmpty() || sides.mine == before.mine);
            if (!arrives) {
                continue;
            }
            const WriteOutcome next = writeOutcome(field, sides);
            const bool isListed = next == WriteOutcome::Conflict || next == WriteOutcome::FirstContact;
            listed += isListed ? 1 : 0;
            const FieldWords wanted = writtenWords(field, sides.mine, sides.theirs);
            QVERIFY(!sides.isMineKnown() || isListed || sameWords(field, sides.theirs, wanted));
            // Once more changes nothing.
            QCOMPARE(deedOf(next, WriteChoice::None, sides.isMineKnown()), WriteDeed::Nothing);
        }
    }
    QVERIFY2(sent > 1000 && listed > 1000 && cleared > 100,
             qPrintable(QStringLiteral("%1 %2 %3").arg(sent).arg(listed).arg(cleared)));
}

QTEST_GUILESS_MAIN(TestWriteHistories)
#include "test_writehistories.moc"
