// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/audiodecoder.h"

#include "models/domain/libraryfile.h"
#include "probe/wire.h"
#include "workers/library/probeanswer.h"

#include <QCoreApplication>
#include <QFile>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>

namespace kuramori
{
namespace
{
constexpr int mostFailedStarts = 3;
constexpr int deadlyForChildren = 2;
constexpr std::size_t bufferBytes = 4 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AudioDecoder)
};

Error cancelled()
{
    return {ErrorKind::Cancelled, Words::tr("Decoding audio files was stopped."), {}, std::nullopt};
}

Error tookTooLong(const QByteArray &path)
{
    return {ErrorKind::Timeout,
            Words::tr("Decoding %1 takes longer than its size allows.").arg(shownPath(path)),
            {},
            std::nullopt};
}

Error crashed(const QByteArray &path)
{
    return {ErrorKind::Defect,
            Words::tr("%1 crashes the program that decodes audio files.").arg(shownPath(path)),
            {},
            std::nullopt};
}

Error unusable(const QByteArray &program)
{
    return {ErrorKind::Io,
            Words::tr("The program that decodes audio files, %1, ends as soon as it is started. Install Kuramori anew.")
                .arg(QFile::decodeName(program)),
            {},
            std::nullopt};
}

Error noPath(const QByteArray &path)
{
    return {ErrorKind::Rejected,
            Words::tr("%1 is not a path that a file can have.").arg(shownPath(path.left(200))),
            {},
            std::nullopt};
}

bool isPath(const QByteArray &path)
{
    return !path.isEmpty() && path.size() < qsizetype(probe::mostPathBytes) && !path.contains('\0');
}
} // namespace

AudioDecoder::AudioDecoder(DecodePlan plan, Clock &clock)
    : m_plan(std::move(plan))
    , m_clock(clock)
    , m_alarm(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_buffer(bufferBytes)
{ }

AudioDecoder::~AudioDecoder()
{
    close(m_alarm);
}

Result<void> AudioDecoder::decodeAll(const QByteArrayList &paths, const Take &take, const Tell &tell,
                                     const std::stop_token &stop)
{
    Batch batch{paths, take, tell, {}};
    for (qsizetype index = 0; index < paths.size(); ++index) {
        if (isPath(paths.at(index))) {
            batch.waiting.push_back({index, 0});
        } else {
            take(index, fail(noPath(paths.at(index))));
        }
    }
    const std::stop_callback wake(stop, [this] { eventfd_write(m_alarm, 1); });
    Result<void> done;
    while (done && (isBusy() || !batch.waiting.empty())) {
        if (stop.stop_requested()) {
            done = fail(cancelled());
            break;
        }
        done = feed(batch);
        if (done) {
            wait();
            done = serve(batch);
        }
    }
    if (!done) {
        std::erase_if(m_lanes, [](const Lane &lane) { return lane.task.has_value(); });
    }
    return done;
}

bool AudioDecoder::isBusy() const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return lane.task.has_value(); });
}

/// Gives every child something to do, and starts those that there is something to do for.
Result<void> AudioDecoder::feed(Batch &batch)
{
    for (Lane &lane : m_lanes) {
        if (lane.isGreeted && !lane.task && !batch.waiting.empty()) {
            lane.task = batch.waiting.front();
            batch.waiting.pop_front();
            lane.id = ++m_nextId;
            lane.child->send(decodeRequest(lane.id, batch.paths.at(lane.task->index)));
            lane.since = m_clock.steady();
        }
        lane.child->flush();
    }
    const auto starting
        = std::count_if(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return !lane.isGreeted; });
    const auto most = std::size_t(std::max(m_plan.children, 1));
    for (auto wanted = batch.waiting.size(); wanted > std::size_t(starting) && m_lanes.size() < most; --wanted) {
        constexpr auto cpu = "20"; // until the size of a file is known
        auto child = ProbeChild::start(m_plan.program, {QByteArray::number(m_plan.memoryMiB), cpu});
        if (!child && m_lanes.empty()) {
            return fail(std::move(child.error()));
        }
        if (!child) {
            break; // with others at work it is a lack of something that may pass
        }
        Lane &lane = m_lanes.emplace_back();
        lane.child = std::move(*child);
        lane.since = m_clock.steady();
    }
    return {};
}

void AudioDecoder::wait() const
{
    constexpr int longest = 60'000;
    std::vector<struct pollfd> ends = {{m_alarm, POLLIN, 0}};
    std::chrono::milliseconds left{longest};
    for (const Lane &lane : m_lanes) {
        const short events = lane.child->wantsToWrite() ? POLLIN | POLLOUT : POLLIN;
        ends.push_back({lane.child->descriptor(), events, 0});
        if (lane.task || !lane.isGreeted) {
            const SteadyTime deadline = lane.since + m_plan.patience;
            left = std::min(left, std::chrono::ceil<std::chrono::milliseconds>(deadline - m_clock.steady()));
        }
    }
    poll(ends.data(), ends.size(), int(std::clamp<qint64>(left.count(), 0, longest)));
    eventfd_t count = 0;
    eventfd_read(m_alarm, &count);
}

Result<void> AudioDecoder::serve(Batch &batch)
{
    for (auto lane = m_lanes.begin(); lane != m_lanes.end();) {
        const bool isAlive = listen(*lane, batch);
        const bool isOverdue = (lane->task || !lane->isGreeted) && m_clock.steady() >= lane->since + m_plan.patience;
        if (isAlive && !isOverdue) {
            ++lane;
            continue;
        }
        Result<void> borne = lose(*lane, batch, isAlive && isOverdue);
        lane = m_lanes.erase(lane);
        if (!borne) {
            return borne;
        }
    }
    return {};
}

/// False: the child is no more, or talks nonsense.
bool AudioDecoder::listen(Lane &lane, Batch &batch)
{
    const qsizetype got = lane.child->receive(m_buffer.data(), qsizetype(m_buffer.size()));
    if (got > 0) {
        lane.frames.take(m_buffer.data(), got);
        lane.since = m_clock.steady();
    }
    while (const std::optional<ProbeFrame> frame = lane.frames.next()) {
        if (!hear(lane, *frame, batch)) {
            return false;
        }
    }
    return got >= 0 && !lane.frames.isBroken();
}

bool AudioDecoder::hear(Lane &lane, const ProbeFrame &frame, Batch &batch)
{
    if (!lane.isGreeted) {
        lane.isGreeted = frame.kind == std::uint32_t(probe::Kind::Hello) && frame.id == probe::version;
        m_failedStarts = lane.isGreeted ? 0 : m_failedStarts;
        return lane.isGreeted;
    }
    if (!lane.task || frame.id != lane.id) {
        return false;
    }
    const qsizetype index = lane.task->index;
    if (frame.kind == std::uint32_t(probe::Kind::Progress)) {
        probe::DecodeProgress progress = {};
        if (frame.body.size() != qsizetype(sizeof progress)) {
            return false;
        }
        std::memcpy(&progress, frame.body.constData(), sizeof progress);
        batch.tell(index, progress.readBytes);
        return true;
    }
    lane.task.reset();
    batch.take(index, decodedAudioOf({frame.kind, frame.body}, batch.paths.at(index)));
    return true;
}

/// Fails when children cannot even start.
Result<void> AudioDecoder::lose(Lane &lane, Batch &batch, bool isOverdue)
{
    if (!lane.isGreeted) {
        return ++m_failedStarts >= mostFailedStarts ? Result<void>(fail(unusable(m_plan.program))) : Result<void>();
    }
    if (!lane.task) {
        return {};
    }
    ++m_lostChildren;
    Task task = *std::exchange(lane.task, std::nullopt);
    const QByteArray &path = batch.paths.at(task.index);
    if (isOverdue || lane.child->endSignal() == SIGXCPU) {
        batch.take(task.index, fail(tookTooLong(path)));
    } else if (++task.endedChildren >= deadlyForChildren) {
        batch.take(task.index, fail(crashed(path)));
    } else {
        batch.waiting.push_front(task);
    }
    return {};
}
} // namespace kuramori
