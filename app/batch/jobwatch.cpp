// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/jobwatch.h"

#include "app/assembly/house.h"
#include "app/batch/jobprogress.h"
#include "app/batch/verbrun.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <stop_token>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobWatch)
};

constexpr std::chrono::milliseconds glance{100};
constexpr qsizetype fewJobs = 8; // each look asks for all of them
constexpr std::chrono::seconds betweenEvents{1};
constexpr std::chrono::seconds betweenLines{10};
constexpr std::chrono::seconds timeToCancel{5};
constexpr qsizetype mostLines = 8;

/// A file that was replaced or is damaged takes nothing more; a disk has room again and a server comes back.
bool isLasting(const Error &trouble)
{
    return trouble.kind == ErrorKind::Refused || trouble.kind == ErrorKind::DatabaseCorrupt;
}

QString clockText(Timestamp at)
{
    return toDateTime(at).toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}
} // namespace

/// A pause that the next change of a job ends, so that a verb ends with its job: what changes from the construction on
/// is not missed.
class JobWatch::Pause
{
public:
    explicit Pause(House &house)
        : m_house(house)
        , m_listening(house.store().changes().listen([end = m_end](Topics topics) mutable {
            if (topics.testFlag(Topic::Jobs)) {
                end.request_stop();
            }
        }))
    { }
    ~Pause() { QObject::disconnect(m_listening); }
    Q_DISABLE_COPY_MOVE(Pause)

    bool rest(const std::stop_token &stop) ///< False: the stop is asked for.
    {
        const std::stop_callback stopped(stop, [this] { m_end.request_stop(); });
        m_house.clock().sleep(glance, m_end.get_token());
        return !stop.stop_requested();
    }

private:
    House &m_house;
    std::stop_source m_end;
    const QMetaObject::Connection m_listening;
};

JobWatch::JobWatch(VerbRun &run)
    : m_run(run)
    , m_house(run.house)
    , m_output(run.output)
{ }

Result<void> JobWatch::follow(const QList<JobId> &ids, const QList<JobId> &own)
{
    m_house.followed().join(ids);
    Result<void> watched = watch(ids);
    QList<JobId> alone = m_house.followed().leave(ids);
    if (watched && m_run.stop.stop_requested()) {
        alone.removeIf([&](JobId id) { return !own.contains(id); });
        stop(alone);
    }
    m_output.showLive({});
    return watched ? look(ids) : watched;
}

/// Until they are over, or the stop is asked for.
Result<void> JobWatch::watch(const QList<JobId> &ids)
{
    while (true) {
        std::optional<Pause> pause;
        if (ids.size() <= fewJobs) {
            pause.emplace(m_house);
        }
        Result<void> looked = look(ids);
        looked = looked ? checkStore() : looked;
        looked = looked ? checkPause() : looked;
        if (!looked) {
            return looked;
        }
        tell();
        if (isOver() || !(pause ? pause->rest(m_run.stop) : m_house.clock().sleep(glance, m_run.stop))) {
            return {};
        }
    }
}

Result<void> JobWatch::followAll()
{
    do {
        Result<void> sound = lookAtAll();
        if (!sound && isLasting(sound.error())) {
            m_output.showLive({});
            return sound;
        }
        tell();
        std::erase_if(m_shown, [](const auto &each) { return isFinal(each.second.state); });
    } while (m_house.clock().sleep(glance, m_run.stop));
    m_output.showLive({});
    return {};
}

Result<void> JobWatch::settle()
{
    m_house.stopWorkers();
    Result<void> sound = lookAtAll();
    const bool isUnwritten = std::ranges::any_of(m_jobs, [&](const auto &each) { // others may run elsewhere
        return each.second.state == JobState::Running && each.second.attemptedBy == m_house.worker();
    });
    if (sound && isUnwritten) {
        return fail(ErrorKind::Database, Words::tr("Some jobs still stand as running in the database."));
    }
    return sound;
}

Result<void> JobWatch::lookAtAll()
{
    QList<JobId> ids;
    for (const auto &[id, shown] : m_shown) {
        ids.append(id);
    }
    for (const auto &[id, entry] : m_house.progress().entries()) {
        if (!ids.contains(id)) {
            ids.append(id);
        }
    }
    const Result<void> looked = look(ids);
    return looked ? checkStore() : looked;
}

Result<void> JobWatch::look(const QList<JobId> &ids)
{
    Result<std::map<JobId, JobRow>> rows = m_house.store().read([&](ReadTx &tx) {
        std::map<JobId, JobRow> found;
        for (const JobId id : ids) {
            const auto known = m_jobs.find(id);
            if (known != m_jobs.end() && isFinal(known->second.state)) {
                found.insert(*known);
            } else if (std::optional<JobRow> row = JobRows(tx).row(id)) {
                found.emplace(id, std::move(*row));
            }
        }
        return found;
    });
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    m_jobs = std::move(*rows);
    return {};
}

/// Jobs do not end in a store that takes nothing: a full disk, a damaged file.
Result<void> JobWatch::checkStore() const
{
    const std::optional<Error> trouble = m_house.progress().trouble();
    return trouble ? fail(*trouble) : Result<void>();
}

/// A paused queue is somebody's word: a verb does not wait behind it for ever.
Result<void> JobWatch::checkPause() const
{
    QStringList waiting;
    for (const auto &[id, job] : m_jobs) {
        if (job.state == JobState::Running) {
            return {};
        }
        if (job.state == JobState::Available) {
            waiting.append(job.queue);
        }
    }
    if (waiting.isEmpty()) {
        return {};
    }
    const auto queues = m_house.store().read([](ReadTx &tx) { return QueueRows(tx).all(); });
    if (!queues) {
        return fail(queues.error());
    }
    for (const QueueRow &queue : *queues) {
        if (queue.pausedAt && (queue.name == QueueTable::everything() || waiting.contains(queue.name))) {
            return fail(ErrorKind::Refused,
                        Words::tr("The queue %1 is paused. `kuramori --batch jobs resume %1` lets its jobs run.")
                            .arg(queue.name == QueueTable::everything() ? QStringLiteral("all") : queue.name));
        }
    }
    return {};
}

bool JobWatch::isOver(const JobRow &job) const
{
    if (job.state == JobState::Retryable || job.state == JobState::Scheduled) {
        return job.scheduledAt - m_house.store().now() > m_house.settings().seconds(QStringLiteral("batch.patience"));
    }
    return isFinal(job.state);
}

bool JobWatch::isOver() const
{
    return std::all_of(m_jobs.begin(), m_jobs.end(), [this](const auto &each) { return isOver(each.second); });
}

/// Only what has stopped can be told: until then its last pages are still to be written.
void JobWatch::stop(const QList<JobId> &jobs) const
{
    if (m_run.isGuest && !m_house.isEnding()) {
        cancel(jobs);
    } else {
        m_house.stopWorkers(); // what did not stop is seen to at the end of the process
    }
}

/// In the owner nobody else ends the jobs of a verb whose user has had enough.
void JobWatch::cancel(const QList<JobId> &ids) const
{
    const auto cancelled = m_house.store().write([ids](WriteTx &tx) { return JobTable(tx).cancel(ids); });
    const SteadyTime until = m_house.clock().steady() + timeToCancel;
    while (cancelled && m_house.clock().steady() < until) {
        const auto left = m_house.store().read([&](ReadTx &tx) { return JobRows(tx).unfinished(ids); });
        if (!left || *left == 0 || !m_house.clock().sleep(glance, {})) {
            return;
        }
    }
}

void JobWatch::tell()
{
    const auto entries = m_house.progress().entries();
    QStringList live;
    qsizetype ended = 0;
    for (const auto &[id, job] : m_jobs) {
        tellState(job);
        ended += isFinal(job.state) ? 1 : 0;
        const auto entry = entries.find(id);
        if (job.state == JobState::Running && entry != entries.end()) {
            tellProgress(job, entry->second);
            live.append(progressLine(entry->second.progress, entry->second.perSecond, m_output.terminal().columns));
        } else if (const QString waiting = waitingText(job); !waiting.isEmpty()) {
            live.append(waiting);
        }
    }
    live = live.mid(0, mostLines);
    if (m_jobs.size() > 1) {
        live.append(Words::tr("%1 of %2 jobs done").arg(ended).arg(m_jobs.size()));
    }
    m_output.showLive(live);
}

void JobWatch::tellState(const JobRow &job)
{
    const auto [shown, isNew] = m_shown.try_emplace(job.id, Shown{job.state, {}, {}});
    if (!isNew && shown->second.state == job.state) {
        return;
    }
    shown->second.state = job.state;
    QJsonObject fields{{QStringLiteral("job"), job.id.value()},
                       {QStringLiteral("kind"), job.kind},
                       {QStringLiteral("args"), job.args},
                       {QStringLiteral("state"), jobStateName(job.state)},
                       {QStringLiteral("attempt"), job.attempt}};
    QString text = QStringLiteral("%1: %2").arg(jobLabel(job), jobStateName(job.state));
    if (job.state == JobState::Completed) {
        fields.insert(QStringLiteral("output"), job.output);
    } else if (const QString waiting = waitingText(job); !waiting.isEmpty()) {
        fields.insert(QStringLiteral("until"), toIso(job.scheduledAt));
        text = waiting;
    }
    if (!job.errors.isEmpty() && job.state != JobState::Completed) {
        fields.insert(QStringLiteral("error"), errorKindName(job.errors.last().kind));
        fields.insert(QStringLiteral("message"), job.errors.last().message);
        text += QStringLiteral(" (%1)").arg(job.errors.last().message);
    }
    m_output.event(QStringLiteral("job"), fields);
    const bool isNews = job.state != JobState::Available && job.state != JobState::Completed;
    if (isNews && !(m_output.isLive() && job.state == JobState::Running)) {
        m_output.line(text);
    }
}

void JobWatch::tellProgress(const JobRow &job, const ProgressBoard::Entry &entry)
{
    Shown &shown = m_shown[job.id];
    const SteadyTime now = m_house.clock().steady();
    const std::chrono::seconds pause = m_output.isJson() ? betweenEvents : betweenLines;
    if (m_output.isLive() || entry.progress == shown.progress || now - shown.at < pause) {
        return;
    }
    const Progress &progress = entry.progress;
    QJsonObject fields{{QStringLiteral("job"), job.id.value()},
                       {QStringLiteral("stage"), progress.stage},
                       {QStringLiteral("done"), progress.done},
                       {QStringLiteral("total"), progress.total > 0 ? QJsonValue(progress.total) : QJsonValue()},
                       {QStringLiteral("per_second"), entry.perSecond}};
    if (const double left = secondsLeft(progress, entry.perSecond); left >= 0) {
        fields.insert(QStringLiteral("seconds_left"), left);
    }
    m_output.event(QStringLiteral("progress"), fields);
    m_output.line(progressLine(progress, entry.perSecond, 0));
    shown.progress = progress;
    shown.at = now;
}

QString JobWatch::waitingText(const JobRow &job) const
{
    if (job.state != JobState::Scheduled && job.state != JobState::Retryable) {
        return {};
    }
    const QString reason = job.metadata.value(QLatin1String("waiting_for")).toString();
    const QString text = Words::tr("%1: waits until %2").arg(jobLabel(job), clockText(job.scheduledAt));
    return reason.isEmpty() || job.state == JobState::Retryable ? text : QStringLiteral("%1 (%2)").arg(text, reason);
}
} // namespace kuramori
