// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/jobtablemodel.h"

#include "models/store/jobrows.h"
#include "models/tables/words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto pushInterval = 250ms;
constexpr auto refreshPause = 250ms;

/// First to look at first.
constexpr std::array displayOrder{JobState::Running, JobState::Retryable, JobState::Available, JobState::Scheduled,
                                  JobState::Pending, JobState::Discarded, JobState::Completed, JobState::Cancelled};

QString noteOf(const JobRow &job)
{
    if (job.state == JobState::Completed) {
        return {};
    }
    const QString waitingFor = job.metadata.value(QLatin1String("waiting_for")).toString();
    if (job.state == JobState::Scheduled && !waitingFor.isEmpty()) {
        return waitingFor;
    }
    return job.errors.isEmpty() ? QString() : job.errors.last().message;
}

Timestamp momentOf(const JobRow &job)
{
    if (job.finalizedAt) {
        return *job.finalizedAt;
    }
    return job.state == JobState::Running ? job.attemptedAt.value_or(job.scheduledAt) : job.scheduledAt;
}

LiveJob toLive(const JobRow &job)
{
    return {job.id,        jobTitle(job.kind, job.args),
            job.kind,      job.queue,
            job.state,     job.priority,
            job.attempt,   job.maxAttempts,
            momentOf(job), job.cancelRequested,
            noteOf(job)};
}

bool runsBefore(const LiveJob &a, const LiveJob &b)
{
    return std::tie(a.priority, a.when, a.id) < std::tie(b.priority, b.when, b.id);
}

bool endedAfter(const LiveJob &a, const LiveJob &b)
{
    return std::tie(a.when, a.id) > std::tie(b.when, b.id);
}
} // namespace

QList<LiveJob> liveJobs(ReadTx &tx, int perState)
{
    QList<LiveJob> jobs;
    const JobRows rows(tx);
    for (const JobState state : displayOrder) {
        const auto first = jobs.size();
        for (const JobRow &job : rows.page({state, {}, {}}, {}, perState)) {
            jobs.append(toLive(job));
        }
        std::sort(jobs.begin() + first, jobs.end(), isFinal(state) ? endedAfter : runsBefore);
    }
    return jobs;
}

JobTableModel::JobTableModel(const ProgressBoard &board, const Clock &clock, QObject *parent)
    : ListModel(parent)
    , m_board(board)
    , m_clock(clock)
{
    m_timer.setInterval(pushInterval);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one beats five times in some seconds
    connect(&m_timer, &QTimer::timeout, this, &JobTableModel::beat);
    m_timer.start();
}

void JobTableModel::follow(Store &store, AsyncReader &reader)
{
    auto *refresher = new Refresher(store, reader, Topic::Jobs, refreshPause, this);
    const auto question = [] { return [](ReadTx &tx) { return liveJobs(tx); }; };
    refresher->watch(question, [this](Result<QList<LiveJob>> jobs) {
        if (!jobs) {
            Q_EMIT failed(jobs.error());
        } else {
            take(std::move(*jobs));
        }
    });
}

/// Who has ordered something sees it at once while little happens.
void JobTableModel::take(QList<LiveJob> jobs)
{
    m_arrived = std::move(jobs);
    if (m_rests || !m_loaded) {
        showJobs();
        m_rests = false;
        m_timer.start(); // a whole beat until the next change
    }
}

void JobTableModel::showJobs()
{
    update(std::move(*m_arrived));
    m_arrived.reset();
    if (!std::exchange(m_loaded, true)) {
        Q_EMIT loaded();
    }
}

void JobTableModel::beat()
{
    const bool newRows = m_arrived.has_value();
    if (newRows) {
        showJobs();
    }
    const bool newTimes = pushTimes();
    const bool newProgress = pushProgress();
    m_rests = !newRows && !newTimes && !newProgress;
}

/// Seconds are told for a minute or so, minutes after that.
bool JobTableModel::pushTimes()
{
    const Timestamp now = m_clock.wall();
    const Timestamp second = std::chrono::floor<std::chrono::seconds>(now);
    if (std::exchange(m_second, second) == second || rowCount() == 0) {
        return false;
    }
    const Timestamp minute = std::chrono::floor<std::chrono::minutes>(now);
    const bool minuteBegins = std::exchange(m_minute, minute) != minute;
    const auto tellsSeconds = [now](const LiveJob &job) { return std::chrono::abs(job.when - now) <= 61s; };
    const bool concerns = minuteBegins || std::any_of(list().begin(), list().end(), tellsSeconds);
    if (concerns) {
        cellsChanged(0, rowCount() - 1, JobColumn::When, JobColumn::When);
    }
    return concerns;
}

bool JobTableModel::pushProgress()
{
    const quint64 generation = m_board.generation();
    if (std::exchange(m_generation, generation) == generation) {
        return false;
    }
    m_entries = m_board.entries();
    int first = -1;
    for (int row = 0; row <= rowCount(); ++row) {
        const bool live = row < rowCount() && at(row).state == JobState::Running;
        if (live && first < 0) {
            first = row;
        } else if (!live && first >= 0) {
            cellsChanged(first, row - 1, JobColumn::Progress, JobColumn::TimeLeft);
            first = -1;
        }
    }
    return true;
}

const ProgressBoard::Entry *JobTableModel::entryOf(const LiveJob &job) const
{
    const auto found = job.state == JobState::Running ? m_entries.find(job.id) : m_entries.end();
    return found == m_entries.end() ? nullptr : &found->second;
}

QVariant JobTableModel::fraction(const LiveJob &job) const
{
    if (job.state == JobState::Completed) {
        return 1.0;
    }
    if (job.state != JobState::Running) {
        return {};
    }
    const ProgressBoard::Entry *entry = entryOf(job);
    if (!entry || entry->progress.total <= 0) {
        return -1.0;
    }
    return std::clamp(double(entry->progress.done) / double(entry->progress.total), 0.0, 1.0);
}

std::optional<std::chrono::seconds> JobTableModel::timeLeft(const LiveJob &job) const
{
    const ProgressBoard::Entry *entry = entryOf(job);
    if (!entry || entry->perSecond <= 0 || entry->progress.total <= 0) {
        return std::nullopt;
    }
    const qint64 rest = std::max<qint64>(0, entry->progress.total - entry->progress.done);
    return std::chrono::seconds(std::llround(double(rest) / entry->perSecond));
}

QString JobTableModel::progressText(const LiveJob &job) const
{
    const ProgressBoard::Entry *entry = entryOf(job);
    if (!entry) {
        return {};
    }
    const QLocale locale;
    const Progress &progress = entry->progress;
    const QString count = progress.total > 0
        ? tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total))
        : progress.done > 0 ? locale.toString(progress.done)
                            : QString();
    return progress.stage.isEmpty() || count.isEmpty() ? progress.stage + count
                                                       : tr("%1 · %2").arg(count, progress.stage);
}

QString JobTableModel::text(const LiveJob &job, JobColumn column) const
{
    switch (column) {
    case JobColumn::State:
        return job.cancelRequested && !isFinal(job.state) ? tr("Stopping") : stateWord(job.state);
    case JobColumn::Job:
        return job.title;
    case JobColumn::Progress:
        return progressText(job);
    case JobColumn::Rate: {
        const ProgressBoard::Entry *entry = entryOf(job);
        return entry && entry->perSecond > 0 ? tr("%1 /s").arg(QLocale().toString(entry->perSecond, 'f', 1))
                                             : QString();
    }
    case JobColumn::TimeLeft: {
        const auto left = timeLeft(job);
        return left ? durationText(*left) : QString();
    }
    case JobColumn::When:
        return relativeTime(job.when, m_clock.wall());
    case JobColumn::Priority:
        return QString::number(job.priority);
    case JobColumn::Attempt:
        return job.attempt > 0 ? tr("%1 of %2").arg(job.attempt).arg(job.maxAttempts) : QString();
    case JobColumn::Queue:
        return job.queue;
    case JobColumn::Note:
        return job.note;
    case JobColumn::Count:
        break;
    }
    return {};
}

QVariant JobTableModel::sortValue(const LiveJob &job, JobColumn column) const
{
    switch (column) {
    case JobColumn::State:
        return int(std::find(displayOrder.begin(), displayOrder.end(), job.state) - displayOrder.begin());
    case JobColumn::Progress:
        return fraction(job).isValid() ? fraction(job) : QVariant(-2.0);
    case JobColumn::Rate:
        return entryOf(job) ? entryOf(job)->perSecond : 0.0;
    case JobColumn::TimeLeft:
        return qint64(timeLeft(job).value_or(std::chrono::seconds::max()).count());
    case JobColumn::When:
        return qint64(job.when.time_since_epoch().count());
    case JobColumn::Priority:
        return job.priority;
    case JobColumn::Attempt:
        return job.attempt;
    default:
        return text(job, column);
    }
}

QVariant JobTableModel::cell(int row, JobColumn column, int role) const
{
    const LiveJob &job = at(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(job, column);
    case SortRole:
        return sortValue(job, column);
    case KeyRole:
        return job.id.value();
    case StateRole:
        return int(job.state);
    case FractionRole:
        return fraction(job);
    case CancelRequestedRole:
        return job.cancelRequested;
    default:
        return {};
    }
}

QString JobTableModel::title(JobColumn column) const
{
    switch (column) {
    case JobColumn::State:
        return tr("State");
    case JobColumn::Job:
        return tr("Job");
    case JobColumn::Progress:
        return tr("Progress");
    case JobColumn::Rate:
        return tr("Rate");
    case JobColumn::TimeLeft:
        return tr("Time left");
    case JobColumn::When:
        return tr("When");
    case JobColumn::Priority:
        return tr("Priority");
    case JobColumn::Attempt:
        return tr("Attempt");
    case JobColumn::Queue:
        return tr("Queue");
    case JobColumn::Note:
        return tr("Note");
    case JobColumn::Count:
        break;
    }
    return {};
}

bool JobTableModel::isNumber(JobColumn column) const
{
    return column == JobColumn::Priority;
}
} // namespace kuramori
