// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asyncread.h"

#include <sys/resource.h>
#include <unistd.h>

namespace kuramori
{
namespace
{
constexpr int niceness = 5; // where processors are few, what is on the screen is painted before more is read

/// Linux keeps the nice value of each thread apart; Qt's thread priorities do nothing under its usual scheduler. That
/// it cannot be had costs nothing but smoothness.
void makeWayForTheScreen()
{
    setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
}
} // namespace

AsyncReader::AsyncReader(Store &store, QObject *parent, int threads)
    : QObject(parent)
    , m_store(store)
{
    for (int thread = 0; thread < threads; ++thread) {
        m_threads.emplace_back([this](const std::stop_token &stop) { serve(stop); });
    }
}

AsyncReader::~AsyncReader()
{
    for (std::jthread &thread : m_threads) {
        thread.request_stop();
    }
    m_threads.clear();
}

void AsyncReader::start(std::function<void()> read)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_reads.push_back(std::move(read));
    }
    m_queued.notify_one();
}

void AsyncReader::serve(const std::stop_token &stop)
{
    makeWayForTheScreen();
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_queued.wait(lock, stop, [this] { return !m_reads.empty(); });
        if (stop.stop_requested()) {
            return;
        }
        const std::function<void()> read = std::move(m_reads.front());
        m_reads.pop_front();
        lock.unlock();
        read();
    }
}
} // namespace kuramori
