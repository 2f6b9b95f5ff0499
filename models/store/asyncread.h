// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/post.h"
#include "models/store/store.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace kuramori
{
/// Reads for a thread that must not wait: the GUI's. It lives on that thread, and so do the contexts of its answers.
/// Destroying it waits for the reads that run and drops the others.
class AsyncReader final : public QObject
{
    Q_OBJECT
public:
    /// Two threads: one slow figure does not hold up the tables.
    explicit AsyncReader(Store &store, QObject *parent = nullptr, int threads = 2);
    ~AsyncReader() override;

    /// Runs `work(tx)` as one read on a thread of the reader, then `onResult(Result<T>)` on this thread; not when
    /// `context` has died in the meantime. Answers may come in another order than the questions.
    template <class Work, class OnResult>
    void read(QObject *context, Work work, OnResult onResult)
    {
        run(
            context, [this, work = std::move(work)]() mutable { return m_store.read(std::move(work)); },
            std::move(onResult));
    }
    /// The same for work that opens its transactions itself; `work()` gives the Result.
    template <class Work, class OnResult>
    void run(QObject *context, Work work, OnResult onResult)
    {
        start([this, alive = QPointer<QObject>(context), work = std::move(work),
               onResult = std::move(onResult)]() mutable {
            auto result = work();
            // The reader outlives its threads, so it can take the message; the context may be gone already.
            post(this,
                 [alive = std::move(alive), result = std::move(result), onResult = std::move(onResult)]() mutable {
                     if (alive) {
                         onResult(std::move(result));
                     }
                 });
        });
    }

private:
    void start(std::function<void()> read);
    void serve(const std::stop_token &stop);

    Store &m_store;
    std::mutex m_mutex; // guards m_reads
    std::condition_variable_any m_queued;
    std::deque<std::function<void()>> m_reads;
    std::vector<std::jthread> m_threads;
};
} // namespace kuramori
