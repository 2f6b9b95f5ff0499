// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>

class QObject;

namespace QKeychain
{
class Job;
}

namespace kuramori
{
/// What QtKeychain said at the end of a job.
struct KeyringAnswer
{
    int error = 0; ///< QKeychain::Error
    QString words;
    QByteArray text; ///< of a reading
};

/// QtKeychain runs its jobs one after another, on whichever thread began the first one, with an event loop: so they all
/// go to one thread here, which lives as long as the process. A job that never ends (a prompt that nobody answers, a
/// bus without a service) holds up those behind it; who waits for them is told so in time. Thread-safe.
class KeyringQueue
{
public:
    /// The queue of this process; made, with its thread, by the first call.
    static KeyringQueue &ofProcess();

    using Make = std::function<QKeychain::Job *()>;
    /// Runs the job that `make` makes on the thread of the queue. Nothing when its turn, or then its end, did not come
    /// within `patience`, or when a stop is requested: a job that has begun may still come to its end.
    std::optional<KeyringAnswer> run(Clock &clock, std::chrono::milliseconds patience, const std::stop_token &stop,
                                     Make make);

private:
    using Answer = std::shared_ptr<std::optional<KeyringAnswer>>;

    KeyringQueue();
    void end(const Answer &answer, const QKeychain::Job *job);

    QObject *m_thread; ///< lives on the thread
    std::mutex m_mutex; // guards m_isBusy and the answers
    std::condition_variable_any m_changed;
    bool m_isBusy = false;
};
} // namespace kuramori
