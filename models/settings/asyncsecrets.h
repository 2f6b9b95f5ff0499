// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/post.h"
#include "models/settings/secrets.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <thread>

namespace kuramori
{
/// Secrets for a thread that must not wait: the GUI's. It lives there, and so do the contexts of its answers, which do
/// not come when their context has died. What is asked is done in turn, on a thread of its own. Destroying it waits for
/// what is under way, for the keyring's patience at most, and drops the rest.
class AsyncSecrets final : public QObject
{
    Q_OBJECT
public:
    explicit AsyncSecrets(Secrets &secrets, QObject *parent = nullptr); ///< the secrets outlive it
    ~AsyncSecrets() override;

    const Secrets &now() const { return m_secrets; } ///< for what does not block

    using OnKept = std::function<void(const Result<SecretNote> &)>;
    using OnForgotten = std::function<void(const Result<void> &)>;
    using OnPlace = std::function<void(const Result<SecretPlace> &)>;
    void keep(QObject *context, const QString &name, const Secret &value, const QUrl &url, OnKept onKept);
    void forget(QObject *context, const QString &name, OnForgotten onForgotten);
    void findPlace(QObject *context, OnPlace onPlace); ///< see Secrets::placeForNew()
    void refresh(); ///< changed() when other processes have changed something

Q_SIGNALS:
    void changed(); ///< what Secrets::note() and kept() say

private:
    template <class Work, class OnResult>
    void run(QObject *context, Work work, OnResult onResult);
    void start(std::function<void()> work);
    void serve(const std::stop_token &stop);

    Secrets &m_secrets;
    std::mutex m_mutex; // guards m_waiting
    std::condition_variable_any m_queued;
    std::deque<std::function<void()>> m_waiting;
    std::jthread m_thread;
};
} // namespace kuramori
