// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probekeeper.h"

#include "models/domain/libraryfile.h"
#include "probe/wire.h"

#include <QCoreApplication>
#include <QFile>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr std::size_t mostUnderWay = 64; // to a child; bridges the time until this thread has its turn on busy cores
// A child with this much to do is looked after when some answers have come together: to wake up for each would take a
// seventh of both cores.
constexpr std::size_t plenty = 16;
constexpr int gatheringMs = 2;
constexpr int mostFailedStarts = 3;
constexpr int deadlyForChildren = 2; // one may have been killed by somebody else, as when memory runs out
constexpr auto greetingTime = 20s;
constexpr std::size_t bufferBytes = 64 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeKeeper)
};

Error timedOut(const QByteArray &path, int seconds)
{
    return {ErrorKind::Timeout,
            Words::tr("%1 could not be read within %2 s.").arg(shownPath(path)).arg(seconds),
            {},
            std::nullopt};
}

Error crashed(const QByteArray &path)
{
    return {ErrorKind::Defect,
            Words::tr("%1 crashes the program that reads audio files.").arg(shownPath(path)),
            {},
            std::nullopt};
}

Error unusable(const QByteArray &program)
{
    return {ErrorKind::Io,
            Words::tr("The program that reads audio files, %1, ends as soon as it is started. Install Kuramori anew.")
                .arg(QFile::decodeName(program)),
            {},
            std::nullopt};
}
} // namespace

ProbeKeeper::ProbeKeeper(ProbePlan plan, Clock &clock)
    : m_plan(std::move(plan))
    , m_clock(clock)
    , m_alarm(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_buffer(bufferBytes)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{ }

ProbeKeeper::~ProbeKeeper()
{
    m_thread.request_stop();
    wake();
    m_thread.join();
    close(m_alarm);
}

void ProbeKeeper::submit(std::vector<ProbeTask> tasks)
{
    if (tasks.empty()) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    std::move(tasks.begin(), tasks.end(), std::back_inserter(m_submitted));
    wake();
}

void ProbeKeeper::wake() const
{
    eventfd_write(m_alarm, 1);
}

void ProbeKeeper::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        takeSubmitted();
        assign();
        for (Reader &reader : m_readers) {
            reader.child->flush();
        }
        waitForNews();
        serve();
    }
    m_readers.clear(); // on the thread that started them
}

void ProbeKeeper::takeSubmitted()
{
    {
        const std::scoped_lock lock(m_mutex);
        std::move(m_submitted.begin(), m_submitted.end(), std::back_inserter(m_waiting));
        m_submitted.clear();
    }
    std::erase_if(m_waiting, [](const ProbeTask &task) { return task.inbox->isAbandoned(); });
}

void ProbeKeeper::assign()
{
    while (!m_waiting.empty()) {
        Reader *reader = readerFor(m_waiting.front());
        if (!reader) {
            return;
        }
        ProbeTask task = std::move(m_waiting.front());
        m_waiting.pop_front();
        give(*reader, std::move(task));
    }
}

/// The least busy one, or a new one rather than one that is busy. A file that has ended a child is read alone.
ProbeKeeper::Reader *ProbeKeeper::readerFor(const ProbeTask &task)
{
    const std::size_t mostBefore = task.endedChildren > 0 ? 0 : mostUnderWay - 1;
    Reader *best = nullptr;
    for (Reader &reader : m_readers) {
        const std::size_t before = reader.underWay.size();
        if (!reader.isTrying() && before <= mostBefore && (!best || before < best->underWay.size())) {
            best = &reader;
        }
    }
    const bool mayStart = m_readers.size() < std::size_t(std::max(m_plan.children, 1));
    Reader *started = mayStart && (!best || !best->underWay.empty()) ? startReader() : nullptr;
    return started ? started : best;
}

ProbeKeeper::Reader *ProbeKeeper::startReader()
{
    const std::chrono::seconds cpu = std::chrono::ceil<std::chrono::seconds>(m_plan.perFile);
    Result<std::unique_ptr<ProbeChild>> child = ProbeChild::start(
        m_plan.program, {QByteArray::number(m_plan.memoryMiB), QByteArray::number(qint64(cpu.count()))});
    if (!child) {
        // With others at work it is a lack of something (processes, memory) that may pass.
        if (m_readers.empty()) {
            failAll(child.error());
        }
        return nullptr;
    }
    Reader &reader = m_readers.emplace_back();
    reader.child = std::move(*child);
    reader.since = m_clock.steady();
    return &reader;
}

void ProbeKeeper::give(Reader &reader, ProbeTask task)
{
    const auto id = reader.firstId + std::uint32_t(reader.underWay.size());
    if (reader.underWay.empty() && reader.isGreeted) {
        reader.since = m_clock.steady();
    }
    reader.child->send(probeRequest(id, task.path));
    reader.underWay.push_back(std::move(task));
}

void ProbeKeeper::waitForNews()
{
    std::vector<struct pollfd> ends = {{m_alarm, POLLIN, 0}};
    SteadyTime deadline = SteadyTime::max();
    bool isGathering = false;
    for (const Reader &reader : m_readers) {
        deadline = std::min(deadline, deadlineOf(reader));
        if (reader.isGreeted && reader.underWay.size() > plenty && !reader.child->wantsToWrite()) {
            isGathering = true;
            continue;
        }
        const short events = reader.child->wantsToWrite() ? POLLIN | POLLOUT : POLLIN;
        ends.push_back({reader.child->descriptor(), events, 0});
    }
    int wait = isGathering ? gatheringMs : -1;
    if (!isGathering && deadline != SteadyTime::max()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - m_clock.steady());
        wait = int(std::clamp<qint64>(left.count(), 0, 60'000));
    }
    poll(ends.data(), ends.size(), wait);
    eventfd_t count = 0;
    eventfd_read(m_alarm, &count);
}

void ProbeKeeper::serve()
{
    for (auto reader = m_readers.begin(); reader != m_readers.end();) {
        std::optional<Loss> loss = listen(*reader);
        if (!loss && isOverdue(*reader)) {
            loss = Loss::TimedOut;
        }
        reader = loss ? lose(reader, *loss) : std::next(reader);
    }
    deliver();
}

std::optional<ProbeKeeper::Loss> ProbeKeeper::listen(Reader &reader)
{
    const qsizetype got = reader.child->receive(m_buffer.data(), qsizetype(m_buffer.size()));
    if (got > 0) {
        reader.frames.take(m_buffer.data(), got);
    }
    while (std::optional<ProbeFrame> frame = reader.frames.next()) {
        if (!hear(reader, std::move(*frame))) {
            return Loss::Ended;
        }
    }
    return got < 0 || reader.frames.isBroken() ? std::optional(Loss::Ended) : std::nullopt;
}

/// False: not what a sane child of this build says now.
bool ProbeKeeper::hear(Reader &reader, ProbeFrame frame)
{
    if (!reader.isGreeted) {
        reader.isGreeted = frame.kind == std::uint32_t(probe::Kind::Hello) && frame.id == probe::version;
        m_failedStarts = reader.isGreeted ? 0 : m_failedStarts;
    } else if (reader.underWay.empty() || frame.id != reader.firstId || frame.kind < std::uint32_t(probe::Kind::Facts)
               || frame.kind > std::uint32_t(probe::Kind::TooLarge)) {
        return false;
    } else {
        const ProbeTask task = std::move(reader.underWay.front());
        reader.underWay.pop_front();
        ++reader.firstId;
        m_heard.push_back({task.inbox, {task.key, ProbeAnswer{frame.kind, std::move(frame.body)}}});
    }
    reader.since = m_clock.steady();
    return reader.isGreeted;
}

/// All that came in one round, by runs of one inbox: to wake its caller for each would cost as much as a tag.
void ProbeKeeper::deliver()
{
    for (auto begin = m_heard.begin(); begin != m_heard.end();) {
        const auto end
            = std::find_if(begin, m_heard.end(), [&begin](const Heard &heard) { return heard.inbox != begin->inbox; });
        std::vector<ProbeOutcome> outcomes;
        outcomes.reserve(std::size_t(end - begin));
        std::transform(begin, end, std::back_inserter(outcomes), [](Heard &heard) { return std::move(heard.outcome); });
        begin->inbox->put(std::move(outcomes));
        begin = end;
    }
    m_heard.clear();
}

SteadyTime ProbeKeeper::deadlineOf(const Reader &reader) const
{
    if (!reader.isGreeted) {
        return reader.since + greetingTime;
    }
    return reader.underWay.empty() ? SteadyTime::max() : reader.since + m_plan.perFile;
}

bool ProbeKeeper::isOverdue(const Reader &reader) const
{
    const SteadyTime deadline = deadlineOf(reader);
    return deadline != SteadyTime::max() && m_clock.steady() >= deadline;
}

/// What was under way is waiting again, before all others; only the first can be to blame, and of a child that never
/// greeted none.
ProbeKeeper::Readers::iterator ProbeKeeper::lose(Readers::iterator reader, Loss loss)
{
    std::deque<ProbeTask> tasks = std::move(reader->underWay);
    const bool isGreeted = reader->isGreeted;
    const auto next = m_readers.erase(reader);
    std::optional<ProbeTask> first;
    if (isGreeted && !tasks.empty()) {
        first = std::move(tasks.front());
        tasks.pop_front();
    }
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(tasks.begin()), std::make_move_iterator(tasks.end()));
    if (first) {
        blame(std::move(*first), loss);
    } else if (!isGreeted) {
        countFailedStart();
    }
    return next;
}

void ProbeKeeper::blame(ProbeTask task, Loss loss)
{
    ++m_lostChildren;
    if (loss == Loss::TimedOut) {
        const int seconds = int(std::chrono::ceil<std::chrono::seconds>(m_plan.perFile).count());
        task.inbox->put({task.key, fail(timedOut(task.path, seconds))});
    } else if (++task.endedChildren >= deadlyForChildren) {
        task.inbox->put({task.key, fail(crashed(task.path))});
    } else {
        m_waiting.push_front(std::move(task));
    }
}

void ProbeKeeper::countFailedStart()
{
    if (++m_failedStarts >= mostFailedStarts) {
        m_failedStarts = 0;
        failAll(unusable(m_plan.program));
    }
}

void ProbeKeeper::failAll(const Error &error)
{
    for (const ProbeTask &task : m_waiting) {
        task.inbox->breakOff(error);
    }
    m_waiting.clear();
}
} // namespace kuramori
