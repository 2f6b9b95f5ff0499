// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/stopsignals.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>

namespace kuramori
{
namespace
{
constexpr std::array handled{SIGINT, SIGTERM, SIGHUP};
constexpr int exitOfInterrupted = 128 + SIGINT;

int wakeUp = -1; // what a handler may touch
std::atomic<int> interrupts = 0;

void remember(int signal)
{
    if (signal == SIGINT && ++interrupts > 1) {
        _exit(exitOfInterrupted);
    }
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = write(wakeUp, &one, sizeof one);
}

int makeWakeUp()
{
    wakeUp = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return wakeUp;
}
} // namespace

StopSignals::StopSignals()
    : m_notifier(makeWakeUp(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        quint64 count = 0;
        if (read(wakeUp, &count, sizeof count) > 0) {
            Q_EMIT asked();
        }
    });
    struct sigaction action
    { };
    action.sa_handler = remember;
    action.sa_flags = SA_RESTART;
    for (const int signal : handled) {
        sigaction(signal, &action, nullptr);
    }
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is no reason to die in mid-transaction
}

StopSignals::~StopSignals()
{
    for (const int signal : handled) {
        std::signal(signal, SIG_DFL);
    }
    close(wakeUp);
    wakeUp = -1;
}
} // namespace kuramori
