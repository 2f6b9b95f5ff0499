// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/asyncsecrets.h"

namespace kuramori
{
AsyncSecrets::AsyncSecrets(Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_thread([this](const std::stop_token &stop) { serve(stop); })
{ }

AsyncSecrets::~AsyncSecrets()
{
    m_thread.request_stop();
    m_thread.join();
}

/// `work()` on the thread, then changed() if the notes are others now, then the answer here.
template <class Work, class OnResult>
void AsyncSecrets::run(QObject *context, Work work, OnResult onResult)
{
    start([this, alive = QPointer<QObject>(context), work = std::move(work), onResult = std::move(onResult)]() mutable {
        const QList<SecretNote> before = m_secrets.kept();
        auto result = work();
        const bool isChanged = m_secrets.kept() != before;
        post(this,
             [this, isChanged, alive = std::move(alive), result = std::move(result), onResult = std::move(onResult)]() {
                 if (isChanged) {
                     Q_EMIT changed();
                 }
                 if (alive) {
                     onResult(result);
                 }
             });
    });
}

void AsyncSecrets::keep(QObject *context, const QString &name, const Secret &value, const QUrl &url, OnKept onKept)
{
    run(
        context, [this, name, value, url] { return m_secrets.keep(name, value, url); }, std::move(onKept));
}

void AsyncSecrets::forget(QObject *context, const QString &name, OnForgotten onForgotten)
{
    run(
        context, [this, name] { return m_secrets.forget(name); }, std::move(onForgotten));
}

void AsyncSecrets::findPlace(QObject *context, OnPlace onPlace)
{
    run(
        context, [this] { return m_secrets.placeForNew(); }, std::move(onPlace));
}

void AsyncSecrets::refresh()
{
    run(
        this, [this] { return m_secrets.refresh(); },
        [](const Result<void> &read) {
            if (!read) {
                qWarning("%s", qUtf8Printable(read.error().message));
            }
        });
}

void AsyncSecrets::start(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(work));
    }
    m_queued.notify_one();
}

void AsyncSecrets::serve(const std::stop_token &stop)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_queued.wait(lock, stop, [this] { return !m_waiting.empty(); });
        if (stop.stop_requested()) {
            return;
        }
        const std::function<void()> work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work();
    }
}
} // namespace kuramori
