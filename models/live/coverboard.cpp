// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/coverboard.h"

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
using Step = CoverTask::Step;

constexpr qsizetype mostRemembered = 10'000; // failures; a person does not scroll past more in a sitting
constexpr auto memoryOfNoPicture = 24h;
constexpr auto longestWait = 1h; // any will do: a change wakes the worker
} // namespace

bool isCoverSource(const QString &name)
{
    return name == coverSource || name.startsWith(coverSource + u'.');
}

CoverBoard::CoverBoard(Clock &clock)
    : m_clock(clock)
{ }

void CoverBoard::want(const QList<QUrl> &addresses)
{
    const SteadyTime now = m_clock.steady();
    {
        const std::scoped_lock lock(m_mutex);
        QHash<QUrl, Step> known;
        for (const Wish &wish : m_wishes) {
            known.insert(wish.address, wish.step);
        }
        m_wishes.clear();
        QSet<QUrl> seen;
        for (const QUrl &address : addresses) {
            if (address.isEmpty() || seen.contains(address) || hasFailed(address, now)) {
                continue;
            }
            seen.insert(address);
            m_wishes.push_back({address, known.value(address, Step::Look)});
        }
    }
    m_changed.notify_all();
}

void CoverBoard::hold(bool held)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_held = held;
    }
    m_changed.notify_all();
}

bool CoverBoard::isHeld() const
{
    const std::scoped_lock lock(m_mutex);
    return m_held;
}

void CoverBoard::reject(const QUrl &address)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto isFetched = [&](const Wish &wish) { return wish.address == address && wish.step == Step::Fetch; };
        if (std::any_of(m_wishes.cbegin(), m_wishes.cend(), isFetched)) {
            return; // the same file, wanted in another size
        }
        drop(address);
        if (m_rejected.contains(address)) {
            remember(address, memoryOfNoPicture);
            return;
        }
        if (m_rejected.size() >= mostRemembered) {
            m_rejected.clear();
        }
        m_rejected.insert(address);
        m_wishes.insert(m_wishes.begin(), {address, Step::Fetch});
    }
    m_changed.notify_all();
}

std::vector<CoverFile> CoverBoard::takeFound()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_found, {});
}

qsizetype CoverBoard::open() const
{
    const std::scoped_lock lock(m_mutex);
    return qsizetype(m_wishes.size());
}

void CoverBoard::setListener(std::function<void()> listener)
{
    const std::scoped_lock lock(m_listening);
    m_listener = std::move(listener);
}

std::optional<CoverTask> CoverBoard::next(std::stop_token stop, std::optional<Step> only)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        if (const Wish *wish = nextWish(only)) {
            m_busy.insert(wish->address);
            return CoverTask{wish->address, wish->step};
        }
        const SteadyTime waking = nextWaking(m_clock.steady());
        m_clock.waitUntil(lock, m_changed, waking, stop, [&] { return nextWish(only) != nullptr; });
    }
}

const CoverBoard::Wish *CoverBoard::nextWish(std::optional<Step> only) const
{
    const SteadyTime now = m_clock.steady();
    const auto first = [&](Step step) {
        const auto found = std::find_if(m_wishes.begin(), m_wishes.end(), [&](const Wish &wish) {
            return wish.step == step && !m_busy.contains(wish.address)
                && (step == Step::Look || !rests(wish.address.host(), now));
        });
        return found == m_wishes.end() ? nullptr : &*found;
    };
    if (const Wish *wish = only == Step::Fetch ? nullptr : first(Step::Look)) {
        return wish;
    }
    const bool isLooking
        = std::any_of(m_wishes.cbegin(), m_wishes.cend(), [](const Wish &wish) { return wish.step == Step::Look; });
    return only == Step::Look || isLooking || m_held ? nullptr : first(Step::Fetch);
}

void CoverBoard::found(const QUrl &address, const QString &path)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_busy.remove(address);
        drop(address);
        m_found.push_back({address, path});
    }
    m_changed.notify_all();
    const std::scoped_lock lock(m_listening);
    if (m_listener) {
        m_listener();
    }
}

void CoverBoard::missing(const QUrl &address)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_busy.remove(address);
        for (Wish &wish : m_wishes) {
            if (wish.address == address) {
                wish.step = Step::Fetch;
            }
        }
    }
    m_changed.notify_all();
}

void CoverBoard::failed(const QUrl &address, std::chrono::nanoseconds memory)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_busy.remove(address);
        drop(address);
        remember(address, memory);
    }
    m_changed.notify_all();
}

void CoverBoard::postpone(const QUrl &address, std::chrono::nanoseconds pause)
{
    const SteadyTime now = m_clock.steady();
    const std::scoped_lock lock(m_mutex);
    m_busy.remove(address);
    SteadyTime &until = m_restsUntil[address.host()];
    until = std::max(until, now + pause);
}

bool CoverBoard::rests(const QString &host, SteadyTime now) const
{
    const auto until = m_restsUntil.constFind(host);
    return until != m_restsUntil.cend() && now < *until;
}

SteadyTime CoverBoard::nextWaking(SteadyTime now) const
{
    SteadyTime waking = now + longestWait;
    for (const SteadyTime until : m_restsUntil) {
        if (now < until) {
            waking = std::min(waking, until);
        }
    }
    return waking;
}

bool CoverBoard::hasFailed(const QUrl &address, SteadyTime now) const
{
    const auto failure = m_failures.constFind(address);
    return failure != m_failures.constEnd() && now < *failure;
}

void CoverBoard::remember(const QUrl &address, std::chrono::nanoseconds memory)
{
    const SteadyTime now = m_clock.steady();
    if (m_failures.size() >= mostRemembered) {
        m_failures.removeIf([now](const auto &failure) { return failure.value() <= now; });
    }
    if (m_failures.size() >= mostRemembered) {
        m_failures.clear(); // to ask once more costs less than a list without end
    }
    m_failures.insert(address, now + memory);
}

void CoverBoard::drop(const QUrl &address)
{
    std::erase_if(m_wishes, [&](const Wish &wish) { return wish.address == address; });
}
} // namespace kuramori
