// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panels/guithread.h"

#include "models/base/clock.h"

#include <QEvent>
#include <QMetaEnum>

#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto frameTime = 16ms;
constexpr auto patience = 60s;

std::thread::id watchedThread;
std::atomic<qint64> statementsHere = 0;
std::atomic<qint64> statementsElsewhere = 0;

int onStatement(unsigned, void *, void *, void *)
{
    ++(std::this_thread::get_id() == watchedThread ? statementsHere : statementsElsewhere);
    return 0;
}

int onConnection(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, onStatement, nullptr);
}

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

/// What this thread has had of a processor: on a busy machine less than the time that went by.
qint64 processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    const auto nanoseconds
        = [](const timeval &time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_usec * 1000; };
    return nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(share * double(values.size() - 1))];
}
} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    const QByteArray name = receiver->metaObject()->className(); // it may be gone afterwards
    const int type = event->type();
    QElapsedTimer timer;
    timer.start();
    const qint64 had = processorTime();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (const double took = milliseconds(timer.nsecsElapsed()); took > m_longest) {
        m_longest = took;
        m_longestProcessor = milliseconds(processorTime() - had);
        m_receiver = name;
        m_type = type;
    }
    return done;
}

void TimedApplication::startAnew()
{
    m_longest = 0;
}

QJsonObject TimedApplication::longestEvent() const
{
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(m_type);
    return {{QStringLiteral("receiver"), QString::fromLatin1(m_receiver)},
            {QStringLiteral("type"), type ? QString::fromLatin1(type) : QString::number(m_type)},
            {QStringLiteral("ms"), m_longest},
            {QStringLiteral("processor_ms"), m_longestProcessor}};
}

void SqlCount::watch()
{
    watchedThread = std::this_thread::get_id();
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(onConnection));
}

qint64 SqlCount::onThisThread()
{
    return statementsHere;
}

qint64 SqlCount::elsewhere()
{
    return statementsElsewhere;
}

void Frames::frame(int number, const std::function<void(int)> &step)
{
    qint64 busy = 0;
    qint64 processor = 0;
    const auto timed = [&](const auto &work) {
        const qint64 begun = m_timer.nsecsElapsed();
        const qint64 had = processorTime();
        work();
        processor += processorTime() - had;
        const qint64 took = m_timer.nsecsElapsed() - begun;
        m_longestTurn = std::max(m_longestTurn, milliseconds(took));
        busy += took;
    };
    const qint64 end = m_timer.nsecsElapsed() + std::chrono::nanoseconds(frameTime).count();
    if (step) {
        timed([&] { step(number); });
    }
    do {
        timed([] { QCoreApplication::processEvents(QEventLoop::AllEvents); });
        SystemClock().sleep(500us, {});
    } while (m_timer.nsecsElapsed() < end);
    m_frames.push_back(milliseconds(busy));
    m_processor.push_back(milliseconds(processor));
}

void Frames::run(std::chrono::milliseconds duration, const std::function<void(int)> &step)
{
    m_timer.start();
    for (int number = 0; m_timer.elapsed() < duration.count(); ++number) {
        frame(number, step);
    }
}

bool Frames::runUntil(const std::function<bool()> &isSo)
{
    m_timer.start();
    while (!isSo() && m_timer.elapsed() < std::chrono::milliseconds(patience).count()) {
        frame(0, {});
    }
    return isSo();
}

void Frames::clear()
{
    m_frames.clear();
    m_processor.clear();
    m_longestTurn = 0;
}

QJsonObject Frames::figures() const
{
    return {{QStringLiteral("frames"), qint64(m_frames.size())},
            {QStringLiteral("p50"), percentile(m_frames, 0.5)},
            {QStringLiteral("p99"), percentile(m_frames, 0.99)},
            {QStringLiteral("max"), percentile(m_frames, 1)},
            {QStringLiteral("processor_p99"), percentile(m_processor, 0.99)},
            {QStringLiteral("processor_max"), percentile(m_processor, 1)},
            {QStringLiteral("turn"), m_longestTurn}};
}
} // namespace kuramori
