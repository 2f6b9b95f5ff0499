// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/writeback.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kuramori;

namespace
{
constexpr BookField field = BookField::Author;
} // namespace

/// What becomes of a field over many runs (P-8 and P-10 of reliability.md): judges, persons here and there and servers
/// that lose words take turns with runs.
class TestWriteHistories final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historiesEndEqualOrListed();

private:
    bool change(int what, const FieldWords &words);
    void run(bool arrives);
    void carryOut(WriteOutcome outcome, bool arrives);
    void verifySettled();

    FieldSides m_sides;
    bool m_isHeld = false; ///< a person's word was adopted: the judge has no say any more
    bool m_isCleared = false; ///< by somebody there, after a run had looked
    int m_sent = 0;
    int m_listed = 0;
    int m_cleared = 0;
};

/// What somebody does between two runs: a judge, unless a person holds the field, somebody at the server, or a person
/// here, who wants a blank or lets it go again. False: nobody does anything.
bool TestWriteHistories::change(int what, const FieldWords &words)
{
    switch (what) {
    case 0:
        m_sides.mine = m_isHeld ? m_sides.mine : words;
        return true;
    case 1:
        m_sides.theirs = words;
        m_isCleared = words.isEmpty() && m_sides.start() && !m_sides.start()->isEmpty();
        return true;
    case 2:
        m_sides.isBlankMeant = !m_sides.isBlankMeant;
        m_sides.mine.clear();
        m_isHeld = m_sides.isBlankMeant;
        return true;
    default:
        return false;
    }
}

void TestWriteHistories::carryOut(WriteOutcome outcome, bool arrives)
{
    const WriteDeed deed = deedOf(outcome, WriteChoice::None, m_sides.isMineKnown());
    if (deed == WriteDeed::Send && arrives) {
        QVERIFY(m_sides.theirs.isEmpty() || (m_sides.base && untouchedWords(field, m_sides.theirs, *m_sides.base)));
        QVERIFY(!m_isCleared);
        m_sides.theirs = writtenWords(field, m_sides.mine, m_sides.theirs);
        m_sides.base = m_sides.theirs;
        ++m_sent;
        m_cleared += m_sides.theirs.isEmpty() ? 1 : 0;
    } else if (deed == WriteDeed::Adopt) {
        QVERIFY(!m_sides.theirs.isEmpty());
        QVERIFY(!m_sides.isBlankMeant); // no edit there ends it
        m_sides.mine = m_sides.theirs;
        m_sides.base = m_sides.theirs;
        m_isHeld = true;
    } else if (outcome == WriteOutcome::Same && m_sides.isMineKnown()) {
        (m_sides.base ? m_sides.base : m_sides.seen) = m_sides.theirs; // both came to the same by themselves
        m_isCleared = false; // a person here wants it so, too
    }
    if (arrives && !m_sides.base && !m_sides.seen) {
        m_sides.seen = m_sides.theirs;
    }
}

void TestWriteHistories::run(bool arrives)
{
    const FieldSides before = m_sides;
    carryOut(writeOutcome(field, m_sides), arrives);
    // An empty side changed nothing on the other one, but for a blank that is meant.
    QVERIFY(before.isMineKnown() || m_sides.theirs == before.theirs);
    QVERIFY(m_sides.isBlankMeant == before.isBlankMeant);
    QVERIFY(!before.theirs.isEmpty() || m_sides.mine == before.mine);
    if (arrives) {
        verifySettled();
    }
}

void TestWriteHistories::verifySettled()
{
    const WriteOutcome next = writeOutcome(field, m_sides);
    const bool isListed = next == WriteOutcome::Conflict || next == WriteOutcome::FirstContact;
    m_listed += isListed ? 1 : 0;
    const FieldWords wanted = writtenWords(field, m_sides.mine, m_sides.theirs);
    QVERIFY(!m_sides.isMineKnown() || isListed || sameWords(field, m_sides.theirs, wanted));
    // Once more changes nothing.
    QCOMPARE(deedOf(next, WriteChoice::None, m_sides.isMineKnown()), WriteDeed::Nothing);
}

void TestWriteHistories::historiesEndEqualOrListed()
{
    const FieldWord banks{QStringLiteral("Iain Banks")};
    const FieldWord leckie{QStringLiteral("Ann Leckie")};
    const QList<FieldWords> values{{}, {leckie}, {{QStringLiteral("Leckie, Ann")}}, {banks}, {banks, leckie}};
    QRandomGenerator random(20261122);
    for (int history = 0; history < 4000; ++history) {
        m_sides = {};
        m_isHeld = m_isCleared = false;
        for (int step = 0; step < 14 && !QTest::currentTestFailed(); ++step) {
            const int what = random.bounded(6);
            if (!change(what, values.at(random.bounded(int(values.size()))))) {
                run(random.bounded(4) > 0); // or the server fails
            }
        }
    }
    QVERIFY2(m_sent > 1000 && m_listed > 1000 && m_cleared > 100,
             qPrintable(QStringLiteral("%1 %2 %3").arg(m_sent).arg(m_listed).arg(m_cleared)));
}

QTEST_GUILESS_MAIN(TestWriteHistories)
#include "test_writehistories.moc"
