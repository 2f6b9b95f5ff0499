// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/progressboard.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <thread>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const JobId id(7);

Progress page(qint64 done)
{
    return {QStringLiteral("Page"), done, 100};
}
} // namespace

class TestProgressBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLastWord();
    void smoothsTheRate();
    void aReportAfterTheEndIsNotHeard();
    void countsItsChanges();
    void takesReportsFromManyThreads();

private:
    VirtualClock m_clock;
};

void TestProgressBoard::showsTheLastWord()
{
    ProgressBoard board(m_clock);
    board.start(id);
    QVERIFY(board.entries().at(id).startedAt == m_clock.steady());
    board.report(id, page(1));
    board.report(id, page(2));
    QCOMPARE(board.entries().at(id).progress.done, 2);
    board.finish(id);
    QVERIFY(board.entries().empty());
}

void TestProgressBoard::smoothsTheRate()
{
    ProgressBoard board(m_clock);
    board.start(id);
    const auto rateAfter = [&](std::chrono::milliseconds time, qint64 done) {
        m_clock.advance(time);
        board.report(id, page(done));
        return board.entries().at(id).perSecond;
    };
    QCOMPARE(rateAfter(1s, 50), 0.0); // a job that was resumed did not do this just now
    QCOMPARE(rateAfter(100ms, 51), 0.0);
    QCOMPARE(rateAfter(900ms, 60), 10.0);
    QCOMPARE(rateAfter(1s, 80), 0.7 * 10 + 0.3 * 20);
    QCOMPARE(rateAfter(1s, 80), 0.7 * 10 + 0.3 * 20);
    QCOMPARE(rateAfter(1s, 0), 0.7 * 10 + 0.3 * 20);
    QCOMPARE(rateAfter(1s, 13), 13.0);
}

void TestProgressBoard::aReportAfterTheEndIsNotHeard()
{
    ProgressBoard board(m_clock);
    board.start(id);
    board.finish(id);
    board.report(id, page(1));
    QVERIFY(board.entries().empty());
}

void TestProgressBoard::countsItsChanges()
{
    ProgressBoard board(m_clock);
    const quint64 first = board.generation();
    board.report(id, page(1));
    QCOMPARE(board.generation(), first);
    board.start(id);
    board.report(id, page(1));
    board.finish(id);
    QCOMPARE(board.generation(), first + 3);
}

void TestProgressBoard::takesReportsFromManyThreads()
{
    ProgressBoard board(m_clock);
    {
        std::vector<std::jthread> threads;
        for (int number = 1; number <= 4; ++number) {
            threads.emplace_back([&board, number] {
                board.start(JobId(number));
                for (int done = 0; done <= 1'000; ++done) {
                    board.report(JobId(number), page(done));
                }
            });
        }
    }
    QCOMPARE(board.entries().size(), size_t(4));
    for (const auto &[job, entry] : board.entries()) {
        QCOMPARE(entry.progress.done, 1'000);
    }
}

QTEST_APPLESS_MAIN(TestProgressBoard)
#include "test_progressboard.moc"
