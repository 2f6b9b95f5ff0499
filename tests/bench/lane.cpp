// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench_lane
//
// Lane efficiency at Jikan's limits: requests sent ÷ requests allowed, by one thread in virtual time (10 minutes, ten
// and a hundred times as long, with and without a slow line) and by 16 threads that contend while time runs a hundred
// times as fast. Prints a JSON line a run; ends with 1 when a run stays below 0.98 or any window sees too many.
#include "workers/http/lane.h"

#include "tests/support/virtualclock.h"

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
constexpr int perSecond = 3;
constexpr int perMinute = 60;
constexpr double leastEfficiency = 0.98;

/// Real time, a hundred times as fast: threads contend as they do in life.
class FastClock final : public Clock
{
public:
    Timestamp wall() const override { return Timestamp(std::chrono::duration_cast<Timestamp::duration>(sinceStart())); }
    SteadyTime steady() const override { return SteadyTime(sinceStart()); }
    bool waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable_any &condition, SteadyTime deadline,
                   std::stop_token stop, const std::function<bool()> &ready) override
    {
        const SteadyTime real
            = deadline == SteadyTime::max() ? deadline : m_start + deadline.time_since_epoch() / speed;
        return m_clock.waitUntil(lock, condition, real, stop, ready);
    }

private:
    static constexpr int speed = 100;
    std::chrono::nanoseconds sinceStart() const { return (m_clock.steady() - m_start) * speed; }

    SystemClock m_clock;
    const SteadyTime m_start = m_clock.steady();
};

SourceProfile jikan()
{
    SourceProfile source;
    source.name = QStringLiteral("jikan");
    source.perSecond = perSecond;
    source.perMinute = perMinute;
    source.parallel = 2;
    return source;
}

/// Asks for permits until `end` and notes when each request reached the server.
template <class AnyClock, class Travel>
std::vector<SteadyTime> sendUntil(SteadyTime end, Lane &lane, AnyClock &clock, Travel travel)
{
    std::vector<SteadyTime> arrivals;
    while (true) {
        const Result<Lane::Permit> permit = lane.acquire({});
        if (!permit || clock.steady() >= end) {
            return arrivals;
        }
        arrivals.push_back(clock.steady());
        travel();
    }
}

double fullestWindow(const std::vector<SteadyTime> &sorted, std::chrono::nanoseconds length, int limit)
{
    std::ptrdiff_t most = 0;
    for (auto first = sorted.begin(); first != sorted.end(); ++first) {
        most = std::max(most, std::lower_bound(first, sorted.end(), *first + length) - first);
    }
    return double(most) / limit;
}

bool report(const char *run, std::vector<SteadyTime> arrivals, std::chrono::minutes duration,
            std::chrono::nanoseconds took)
{
    std::sort(arrivals.begin(), arrivals.end());
    const double efficiency = double(arrivals.size()) / double(duration.count() * perMinute);
    const double fullest = std::max(fullestWindow(arrivals, 1s, perSecond), fullestWindow(arrivals, 60s, perMinute));
    std::printf("{\"bench\":\"lane\",\"run\":\"%s\",\"minutes\":%ld,\"sent\":%zu,\"efficiency\":%.4f,"
                "\"fullest_window\":%.4f,\"microseconds_each\":%.2f}\n",
                run, long(duration.count()), arrivals.size(), efficiency, fullest,
                double(took.count()) / 1000 / double(arrivals.size()));
    return efficiency >= leastEfficiency && fullest <= 1;
}

bool oneThread(const char *run, std::chrono::minutes duration, std::chrono::nanoseconds latency)
{
    SystemClock real;
    const SteadyTime begun = real.steady();
    VirtualClock clock(Timestamp(), true);
    Lane lane(jikan(), clock);
    std::vector<SteadyTime> arrivals = sendUntil(SteadyTime(duration), lane, clock, [&] { clock.advance(latency); });
    return report(run, std::move(arrivals), duration, real.steady() - begun);
}

bool sixteenThreads(std::chrono::minutes duration)
{
    SystemClock real;
    const SteadyTime begun = real.steady();
    FastClock clock;
    Lane lane(jikan(), clock);
    std::vector<SteadyTime> arrivals;
    std::mutex mutex; // guards arrivals
    std::vector<std::jthread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&] {
            const std::vector<SteadyTime> own = sendUntil(SteadyTime(duration), lane, clock, [] {});
            const std::scoped_lock lock(mutex);
            arrivals.insert(arrivals.end(), own.begin(), own.end());
        });
    }
    threads.clear(); // joins
    return report("sixteen threads", std::move(arrivals), duration, real.steady() - begun);
}
} // namespace

int main()
{
    bool isGood = oneThread("one thread", 10min, 0ns);
    isGood = oneThread("one thread", 100min, 0ns) && isGood;
    isGood = oneThread("one thread", 1000min, 0ns) && isGood;
    isGood = oneThread("line of 300 ms", 10min, 300ms) && isGood;
    isGood = sixteenThreads(10min) && isGood;
    return isGood ? 0 : 1;
}
