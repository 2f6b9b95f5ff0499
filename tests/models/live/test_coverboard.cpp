// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/coverboard.h"
#include "tests/support/virtualclock.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
using Step = CoverTask::Step;

QUrl cover(int number)
{
    return QUrl(QStringLiteral("https://covers.example/images/%1.jpg").arg(number));
}

/// Tells when somebody waits.
class WaitedClock final : public Clock
{
public:
    Timestamp wall() const override { return {}; }
    SteadyTime steady() const override { return now; }
    bool waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable_any &condition, SteadyTime until,
                   std::stop_token stop, const std::function<bool()> &ready) override
    {
        deadline = until;
        ++waits;
        return condition.wait(lock, stop, ready);
    }
    std::atomic<SteadyTime> now = SteadyTime();
    std::atomic<SteadyTime> deadline = SteadyTime();
    std::atomic<int> waits = 0;
};

CoverTask task(int number, Step step)
{
    return {cover(number), step};
}
} // namespace

class TestCoverBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<VirtualClock>();
        m_board = std::make_unique<CoverBoard>(*m_clock);
    }
    void looksForAllBeforeItFetchesAny();
    void aNewListDropsWhatWasScrolledAway();
    void theOneBeingWorkedOnIsNotHandedOutTwice();
    void failuresAreNotAskedForAgainForAWhile();
    void aPauseKeepsTheWish();
    void aHostThatRestsHoldsUpNoOther();
    void whoHasCovers();
    void whileHeldNothingIsFetched();
    void aFileThatIsNoPictureIsFetchedAgainOnce();
    void aFileWantedInTwoSizesIsRejectedOnce();
    void oneWorkerLooksWhileAnotherFetches();
    void theListenerHearsOfEachAndEndsWhenTold();
    void aStopEndsTheWait();
    void manyListsAndAWorkerAtOnce();

private:
    std::optional<CoverTask> next() { return m_board->next({}); }

    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<CoverBoard> m_board;
};

void TestCoverBoard::looksForAllBeforeItFetchesAny()
{
    m_board->want({cover(1), cover(2), cover(1), QUrl(), cover(3)});
    QCOMPARE(next(), task(1, Step::Look));
    m_board->missing(cover(1));
    QCOMPARE(next(), task(2, Step::Look));
    m_board->found(cover(2), QStringLiteral("/2.jpg"));
    QCOMPARE(next(), task(3, Step::Look));
    m_board->missing(cover(3));
    QCOMPARE(next(), task(1, Step::Fetch));
    m_board->found(cover(1), QStringLiteral("/1.jpg"));
    QCOMPARE(next(), task(3, Step::Fetch));
    const std::vector<CoverFile> files{{cover(2), QStringLiteral("/2.jpg")}, {cover(1), QStringLiteral("/1.jpg")}};
    QVERIFY(m_board->takeFound() == files);
    QVERIFY(m_board->takeFound().empty());
}

void TestCoverBoard::aNewListDropsWhatWasScrolledAway()
{
    m_board->want({cover(1), cover(2), cover(3)});
    QCOMPARE(next(), task(1, Step::Look));
    m_board->missing(cover(1));
    QCOMPARE(next(), task(2, Step::Look));
    m_board->missing(cover(2));
    m_board->want({cover(4), cover(2)});
    QCOMPARE(next(), task(4, Step::Look));
    m_board->missing(cover(4));
    QCOMPARE(next(), task(4, Step::Fetch)); // first on the new list, though known later
    m_board->failed(cover(4), 1h);
    QCOMPARE(next(), task(2, Step::Fetch)); // what is known of it is not asked for again
}

void TestCoverBoard::theOneBeingWorkedOnIsNotHandedOutTwice()
{
    m_board->want({cover(1), cover(2)});
    QCOMPARE(next(), task(1, Step::Look));
    m_board->want({cover(1), cover(2)});
    QCOMPARE(next(), task(2, Step::Look));
}

void TestCoverBoard::failuresAreNotAskedForAgainForAWhile()
{
    m_board->want({cover(1)});
    QCOMPARE(next(), task(1, Step::Look));
    m_board->failed(cover(1), 10min);
    m_clock->advance(10min - 1s);
    m_board->want({cover(1), cover(2)});
    QCOMPARE(next(), task(2, Step::Look));
    m_board->failed(cover(2), 1s);
    m_clock->advance(1s);
    m_board->want({cover(1)});
    QCOMPARE(next(), task(1, Step::Look));
}

void TestCoverBoard::aPauseKeepsTheWish()
{
    WaitedClock clock;
    CoverBoard board(clock);
    board.want({cover(1)});
    QCOMPARE(board.next({}), task(1, Step::Look));
    board.missing(cover(1));
    QCOMPARE(board.next({}), task(1, Step::Fetch));
    board.postpone(cover(1), 60s);
    std::optional<CoverTask> given;
    std::atomic<bool> isDone = false;
    std::jthread worker([&](const std::stop_token &stop) { // so that a check that fails does not hang
        given = board.next(stop);
        isDone = true;
    });
    QTRY_VERIFY(clock.waits > 0 || isDone);
    QVERIFY(!isDone);
    QVERIFY(clock.deadline.load() == SteadyTime(60s));
    clock.now = SteadyTime(60s);
    board.want({cover(1)}); // wakes the worker; the true clock wakes it at the deadline
    worker.join();
    QCOMPARE(given, task(1, Step::Fetch));
}

void TestCoverBoard::aHostThatRestsHoldsUpNoOther()
{
    const QUrl other(QStringLiteral("https://other.example/1.jpg"));
    m_board->want({cover(1), cover(2), other});
    for (int i = 0; i < 3; ++i) {
        m_board->missing(next()->address);
    }
    QCOMPARE(next(), task(1, Step::Fetch));
    m_board->postpone(cover(1), 60s);
    QCOMPARE(next(), (CoverTask{other, Step::Fetch}));
    m_board->postpone(other, 90s);
    m_clock->advance(60s);
    QCOMPARE(next(), task(1, Step::Fetch));
    QCOMPARE(m_board->open(), 3);
}

void TestCoverBoard::whoHasCovers()
{
    QVERIFY(isCoverSource(QStringLiteral("covers")));
    QVERIFY(isCoverSource(QStringLiteral("covers.apple")));
    QVERIFY(!isCoverSource(QStringLiteral("coversapple")));
    QVERIFY(!isCoverSource(QStringLiteral("openlibrary")));
}

void TestCoverBoard::whileHeldNothingIsFetched()
{
    WaitedClock clock;
    CoverBoard board(clock);
    board.hold(true);
    board.want({cover(1), cover(2)});
    QCOMPARE(board.next({}), task(1, Step::Look));
    board.missing(cover(1));
    QCOMPARE(board.next({}), task(2, Step::Look));
    board.found(cover(2), QStringLiteral("/2.jpg"));
    std::optional<CoverTask> given;
    std::atomic<bool> isDone = false;
    std::jthread worker([&](const std::stop_token &stop) { // so that a check that fails does not hang
        given = board.next(stop);
        isDone = true;
    });
    QTRY_VERIFY(clock.waits > 0 || isDone);
    QVERIFY(!isDone);
    board.want({cover(1)}); // wakes the worker, who finds that it may not
    QVERIFY(!isDone);
    board.hold(false);
    worker.join();
    QCOMPARE(given, task(1, Step::Fetch));
}

void TestCoverBoard::aFileThatIsNoPictureIsFetchedAgainOnce()
{
    m_board->reject(cover(1));
    QCOMPARE(next(), task(1, Step::Fetch));
    m_board->found(cover(1), QStringLiteral("/1.jpg"));
    m_board->reject(cover(1));
    m_board->want({cover(1), cover(2)});
    QCOMPARE(next(), task(2, Step::Look));
    m_board->failed(cover(2), 1h);
    m_clock->advance(25h);
    m_board->want({cover(1)});
    QCOMPARE(next(), task(1, Step::Look));
}

void TestCoverBoard::aFileWantedInTwoSizesIsRejectedOnce()
{
    m_board->reject(cover(1));
    m_board->reject(cover(1));
    QCOMPARE(next(), task(1, Step::Fetch));
    m_board->reject(cover(1)); // the old file still
    m_board->want({cover(1)});
    m_board->postpone(cover(1), 0s);
    QCOMPARE(next(), task(1, Step::Fetch));
}

void TestCoverBoard::oneWorkerLooksWhileAnotherFetches()
{
    m_board->want({cover(1), cover(2)});
    QCOMPARE(m_board->next({}, Step::Look), task(1, Step::Look));
    m_board->missing(cover(1));
    QCOMPARE(m_board->next({}, Step::Look), task(2, Step::Look));
    m_board->missing(cover(2));
    QCOMPARE(m_board->next({}, Step::Fetch), task(1, Step::Fetch));
    m_board->want({cover(1), cover(3), cover(2)});
    QCOMPARE(m_board->next({}, Step::Look), task(3, Step::Look));
    std::optional<CoverTask> given;
    std::jthread fetching([&](const std::stop_token &stop) { given = m_board->next(stop, Step::Fetch); });
    m_board->missing(cover(3)); // all has been looked for
    fetching.join();
    QCOMPARE(given, task(3, Step::Fetch));
}

void TestCoverBoard::theListenerHearsOfEachAndEndsWhenTold()
{
    int heard = 0;
    m_board->setListener([&heard] { ++heard; });
    m_board->found(cover(1), QStringLiteral("/1.jpg"));
    m_board->missing(cover(2));
    m_board->found(cover(3), QStringLiteral("/3.jpg"));
    QCOMPARE(heard, 2);
    m_board->setListener({});
    m_board->found(cover(4), QStringLiteral("/4.jpg"));
    QCOMPARE(heard, 2);
}

void TestCoverBoard::aStopEndsTheWait()
{
    std::stop_source stop;
    std::optional<CoverTask> given = task(1, Step::Look);
    std::jthread worker([&] { given = m_board->next(stop.get_token()); });
    QElapsedTimer timer;
    timer.start();
    stop.request_stop();
    worker.join();
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(!given);
    m_board->want({cover(1)});
    QVERIFY2(!m_board->next(stop.get_token()), "nothing is begun after a stop");
}

void TestCoverBoard::manyListsAndAWorkerAtOnce()
{
    constexpr int lists = 2'000;
    std::stop_source stop;
    std::atomic<int> done = 0;
    std::jthread worker([&] {
        while (const std::optional<CoverTask> given = m_board->next(stop.get_token())) {
            if (given->step == Step::Look) {
                m_board->missing(given->address);
            } else {
                m_board->found(given->address, given->address.path());
                ++done;
            }
        }
    });
    std::size_t taken = 0;
    for (int list = 0; list < lists; ++list) {
        m_board->want({cover(list), cover(list + 1), cover(list + 2)});
        taken += m_board->takeFound().size();
    }
    stop.request_stop();
    worker.join();
    taken += m_board->takeFound().size();
    QCOMPARE(int(taken), done.load());
}

QTEST_GUILESS_MAIN(TestCoverBoard)
#include "test_coverboard.moc"
