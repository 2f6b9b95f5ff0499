// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "workers/library/probechild.h"
#include "workers/library/probeframes.h"
#include "workers/library/probeinbox.h"
#include "workers/library/probeplan.h"

#include <atomic>
#include <deque>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace kuramori
{
struct ProbeTask
{
    QByteArray path;
    qint64 key = 0; ///< the caller's name of the file
    std::shared_ptr<ProbeInbox> inbox;
    int endedChildren = 0; ///< while it was its turn
};

/// The one thread that starts children, feeds them and takes their answers: several requests are under way to each
/// child, so that it never waits. submit() and lostChildren() may be called from any thread.
class ProbeKeeper
{
public:
    ProbeKeeper(ProbePlan plan, Clock &clock);
    ~ProbeKeeper();
    Q_DISABLE_COPY_MOVE(ProbeKeeper)

    void submit(std::vector<ProbeTask> tasks);
    int lostChildren() const { return m_lostChildren; }

private:
    enum class Loss { Ended, TimedOut };

    struct Reader
    {
        std::unique_ptr<ProbeChild> child;
        ProbeFrames frames;
        std::deque<ProbeTask> underWay; // the first is the one it reads
        std::uint32_t firstId = 0; // of underWay
        SteadyTime since; // when the first had its turn; before the greeting: when the child was started
        bool isGreeted = false;

        bool isTrying() const { return !underWay.empty() && underWay.front().endedChildren > 0; }
    };
    using Readers = std::list<Reader>;

    struct Heard
    {
        std::shared_ptr<ProbeInbox> inbox;
        ProbeOutcome outcome;
    };

    void run(const std::stop_token &stop);
    void takeSubmitted();
    void assign();
    Reader *readerFor(const ProbeTask &task);
    Reader *startReader();
    void give(Reader &reader, ProbeTask task);
    void waitForNews();
    void serve();
    std::optional<Loss> listen(Reader &reader);
    bool hear(Reader &reader, ProbeFrame frame);
    void deliver();
    bool isOverdue(const Reader &reader) const;
    SteadyTime deadlineOf(const Reader &reader) const;
    Readers::iterator lose(Readers::iterator reader, Loss loss);
    void blame(ProbeTask task, Loss loss);
    void countFailedStart();
    void failAll(const Error &error);
    void wake() const;

    const ProbePlan m_plan;
    Clock &m_clock;
    const int m_alarm; // an eventfd that wakes the thread
    std::mutex m_mutex; // guards m_submitted
    std::vector<ProbeTask> m_submitted;
    std::atomic<int> m_lostChildren = 0;

    // The thread's own.
    std::deque<ProbeTask> m_waiting;
    Readers m_readers;
    int m_failedStarts = 0; // in a row
    std::vector<char> m_buffer;
    std::vector<Heard> m_heard; // and not yet delivered

    std::jthread m_thread; // the last member: it uses all the others
};
} // namespace kuramori
