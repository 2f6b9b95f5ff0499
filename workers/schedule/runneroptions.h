// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace kuramori
{
struct RunnerOptions
{
    int workers = 12; ///< jobs at a time; waiting for the network is most of their work
    std::chrono::seconds lease{90}; ///< a job whose worker was silent for so long is given to another
    std::chrono::seconds heartbeat{30};
    std::chrono::seconds rescueEvery{15};
    std::chrono::milliseconds storePause{1000}; ///< until a store that failed is tried again
    std::chrono::hours keepDone{7 * 24}; ///< completed and cancelled jobs
    std::chrono::hours keepDiscarded{90 * 24};
    quint32 seed = QRandomGenerator::global()->generate(); ///< of the jitter in waits
};
} // namespace kuramori
