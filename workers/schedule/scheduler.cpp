// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/schedule/scheduler.h"

#include "models/jobs/schedule.h"
#include "models/store/jobtable.h"
#include "models/store/leadertable.h"
#include "models/store/scheduletable.h"
#include "models/store/store.h"
#include "workers/schedule/inbox.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QUuid>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(scheduleLog, "schedule")

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scheduler)
};

const QString leaderName = QStringLiteral("scheduler");
constexpr auto lease = 90s;
constexpr auto longestSleep = 30s; // a wall clock that was set, or a machine that slept, is noticed so soon

/// A schedule that cannot be understood owes nothing; the sentence for the log says why.
Result<DueTicks> due(const ScheduleRow &row, Timestamp now)
{
    const Result<Cron> cron = Cron::parse(row.spec.cron);
    if (!cron) {
        return fail(cron.error());
    }
    const QString &name = row.spec.timeZone;
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name.toUtf8());
    if (!zone.isValid()) {
        return fail(ErrorKind::Usage, Words::tr("There is no time zone named \"%1\".").arg(name));
    }
    return dueTicks(*cron, zone, row, now);
}

JobSpec jobOf(const ScheduleSpec &schedule, Timestamp tick, const JobKind &kind)
{
    JobSpec job;
    job.kind = schedule.kind;
    job.args = schedule.args;
    job.queue = schedule.queue;
    job.uniqueKey = kind.uniqueKey ? kind.uniqueKey(schedule.args) : schedule.name + u' ' + toIso(tick);
    job.tags = QStringList{schedule.name};
    return job;
}

/// Writes what one schedule owes. False when only the leader may.
bool serve(WriteTx &tx, const ScheduleRow &row, const DueTicks &due, const JobKinds &kinds, const QString &candidate)
{
    if (tx.dialect() == Dialect::PostgreSql && !LeaderTable(tx).lead(leaderName, candidate, lease)) {
        return false;
    }
    if (!ScheduleTable(tx).advance(row, due.last, due.next)) {
        return true;
    }
    for (const Timestamp tick : due.ticks) {
        if (const auto kind = kinds.find(row.spec.kind); kind != kinds.end()) {
            JobTable(tx).insert(jobOf(row.spec, tick, kind->second), kinds);
        } else {
            qCWarning(scheduleLog, "Schedule \"%s\" asks for an unknown kind of job, \"%s\".",
                      qUtf8Printable(row.spec.name), qUtf8Printable(row.spec.kind));
        }
    }
    return true;
}

std::optional<Timestamp> earlier(std::optional<Timestamp> a, std::optional<Timestamp> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}
} // namespace

Scheduler::Scheduler(Store &store, Clock &clock, const JobKinds &kinds)
    : m_store(store)
    , m_clock(clock)
    , m_kinds(kinds)
    , m_candidate(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_inbox(std::make_shared<Inbox>())
{ }

Scheduler::~Scheduler()
{
    stop();
}

Result<void> Scheduler::start()
{
    m_connection = m_store.changes().listen([inbox = m_inbox](Topics topics) { inbox->post(topics); });
    m_thread = std::thread([this] { run(); });
    return {};
}

void Scheduler::stop()
{
    QObject::disconnect(m_connection);
    if (m_thread.joinable()) {
        m_inbox->shutDown(0ms);
        m_thread.join();
    }
}

void Scheduler::run()
{
    SteadyTime wake{};
    while (!m_inbox->take(m_clock, wake, Topic::Schedules).shutDown) {
        const SteadyTime begun = m_clock.steady(); // read first: a wait that is counted from later may last too long
        const Result<std::optional<std::chrono::microseconds>> next
            = m_store.write([&](WriteTx &tx) -> std::optional<std::chrono::microseconds> {
                  const std::optional<Timestamp> at = tick(tx, m_kinds, m_candidate);
                  return at ? std::optional(*at - tx.now()) : std::nullopt;
              });
        if (!next) {
            qCWarning(scheduleLog, "%s (%s)", qUtf8Printable(next.error().message),
                      qUtf8Printable(next.error().context));
        }
        const auto wait = next && *next ? std::min<std::chrono::microseconds>(**next, longestSleep) : longestSleep;
        wake = begun + std::max<std::chrono::microseconds>(wait, 1ms);
    }
}

std::optional<Timestamp> Scheduler::tick(WriteTx &tx, const JobKinds &kinds, const QString &candidate)
{
    std::optional<Timestamp> next;
    for (const ScheduleRow &row : ScheduleRows(tx).all()) {
        if (!row.enabled) {
            continue;
        }
        const Result<DueTicks> owed = due(row, tx.now());
        if (!owed) {
            qCWarning(scheduleLog, "Schedule \"%s\": %s", qUtf8Printable(row.spec.name),
                      qUtf8Printable(owed.error().message));
            continue;
        }
        const bool same = owed->ticks.isEmpty() && owed->last == row.lastTick && owed->next == row.nextTick;
        const bool served = same || serve(tx, row, *owed, kinds, candidate);
        next = earlier(next, served ? owed->next : LeaderTable(tx).expiry(leaderName));
    }
    return next;
}
} // namespace kuramori
