// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/keyringqueue.h"

#include "models/base/post.h"

#include <QCoreApplication>
#include <QThread>
#include <qt6keychain/keychain.h>

namespace kuramori
{
namespace
{
constexpr unsigned long timeToEnd = 1000; // milliseconds

QThread *keyringThread = nullptr;

/// With the application, while Qt still stands. One that hangs in a foreign library is left to the end of the process.
void endThread()
{
    keyringThread->quit();
    keyringThread->wait(timeToEnd);
}
} // namespace

KeyringQueue &KeyringQueue::ofProcess()
{
    static auto *queue = new KeyringQueue; // never deleted: a late answer may still come
    return *queue;
}

KeyringQueue::KeyringQueue()
    : m_thread(new QObject)
{
    keyringThread = new QThread;
    keyringThread->setObjectName(QStringLiteral("keyring"));
    m_thread->moveToThread(keyringThread);
    keyringThread->start();
    qAddPostRoutine(endThread);
}

std::optional<KeyringAnswer> KeyringQueue::run(Clock &clock, std::chrono::milliseconds patience,
                                               const std::stop_token &stop, Make make)
{
    std::unique_lock lock(m_mutex);
    const auto isFree = [this] { return !m_isBusy; };
    if (!clock.waitUntil(lock, m_changed, clock.steady() + patience, stop, isFree)) {
        return std::nullopt;
    }
    m_isBusy = true;
    const auto answer = std::make_shared<std::optional<KeyringAnswer>>();
    post(m_thread, [this, answer, make = std::move(make)] {
        QKeychain::Job *job = make();
        QObject::connect(job, &QKeychain::Job::finished, m_thread,
                         [this, answer](const QKeychain::Job *ended) { end(answer, ended); });
        job->start();
    });
    clock.waitUntil(lock, m_changed, clock.steady() + patience, stop, [&answer] { return answer->has_value(); });
    return *answer;
}

void KeyringQueue::end(const Answer &answer, const QKeychain::Job *job)
{
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(job);
    {
        const std::scoped_lock lock(m_mutex);
        *answer = KeyringAnswer{job->error(), job->errorString(), reading ? reading->binaryData() : QByteArray()};
        m_isBusy = false;
    }
    m_changed.notify_all();
}
} // namespace kuramori
