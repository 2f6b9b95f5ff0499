// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <utility>

#if defined(__SANITIZE_THREAD__)
#define KURAMORI_THREAD_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define KURAMORI_THREAD_SANITIZER 1
#endif
#endif

// Debian's Qt is not instrumented: without these words the sanitizer does not see that an event loop or a pool hands
// over what one thread made to another.
#ifdef KURAMORI_THREAD_SANITIZER
extern "C" void __tsan_acquire(void *);
extern "C" void __tsan_release(void *);
#endif

namespace kuramori
{
inline void handOver([[maybe_unused]] void *mark)
{
#ifdef KURAMORI_THREAD_SANITIZER
    __tsan_release(mark);
#endif
}

inline void takeOver([[maybe_unused]] void *mark)
{
#ifdef KURAMORI_THREAD_SANITIZER
    __tsan_acquire(mark);
#endif
}

/// Handed over when it is complete, that is when it was moved for the last time, and back when it has run: whichever
/// thread lets go of it last destroys it.
template <class Work>
class Posted
{
public:
    explicit Posted(Work work)
        : m_work(std::move(work))
    { }
    Posted(Posted &&other) noexcept
        : m_work(std::move(other.m_work))
    {
        handOver(&s_mark);
    }
    Posted &operator=(Posted &&) = delete;
    ~Posted() { takeOver(&s_mark); }
    void operator()()
    {
        takeOver(&s_mark);
        m_work();
        handOver(&s_mark);
    }

private:
    static inline char s_mark; // its address alone matters
    Work m_work;
};

/// Runs `work` in the event loop of the context's thread, soon; not when `context` has died by then. The context must
/// be alive during the call. Any thread.
template <class Work>
void post(QObject *context, Work work)
{
    QMetaObject::invokeMethod(context, Posted(std::move(work)), Qt::QueuedConnection);
}
} // namespace kuramori
