// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "tests/support/jobdesk.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
/// What the table should hold, in the simplest words.
struct ModelJob
{
    JobId id;
    JobState state = JobState::Available;
    int priority = 2;
    int attempt = 0;
    int rescues = 0;
    bool cancelRequested = false;
    Timestamp scheduledAt;
    Timestamp leasedUntil;
};

class Model
{
public:
    std::vector<ModelJob> jobs;

    void add(JobId id, int priority, Timestamp at, Timestamp now)
    {
        jobs.push_back({id, at > now ? JobState::Scheduled : JobState::Available, priority, 0, 0, false, at, {}});
    }
    JobId claim(Timestamp now, bool suspects)
    {
        ModelJob *best = nullptr;
        for (ModelJob &job : jobs) {
            const auto order = [](const ModelJob &one) { return std::tuple(one.priority, one.scheduledAt, one.id); };
            const bool isMeant = job.state == JobState::Available && (job.rescues == 2) == suspects;
            if (isMeant && (!best || order(job) < order(*best))) {
                best = &job;
            }
        }
        if (best) {
            best->state = JobState::Running;
            best->leasedUntil = now + 90s;
            ++best->attempt;
        }
        return best ? best->id : JobId();
    }
    bool end(const Fence &fence, JobState state, std::optional<Timestamp> next = {})
    {
        ModelJob *job = find(fence.id);
        if (!job || job->state != JobState::Running || job->attempt != fence.attempt) {
            return false;
        }
        job->attempt -= state == JobState::Scheduled ? 1 : 0;
        job->state = job->cancelRequested && state != JobState::Completed ? JobState::Cancelled : state;
        job->scheduledAt = next.value_or(job->scheduledAt);
        return true;
    }
    void cancel(JobId id)
    {
        ModelJob *job = find(id);
        if (job && !isFinal(job->state)) {
            job->cancelRequested = true;
            job->state = job->state == JobState::Running ? job->state : JobState::Cancelled;
        }
    }
    void rescue(Timestamp now)
    {
        for (ModelJob &job : jobs) {
            if (job.state == JobState::Running && job.leasedUntil < now) {
                const bool poison = ++job.rescues >= JobTable::maxRescues;
                job.scheduledAt = now;
                job.state = job.cancelRequested ? JobState::Cancelled
                    : poison                    ? JobState::Discarded
                                                : JobState::Retryable;
            }
        }
    }
    void promote(Timestamp now)
    {
        for (ModelJob &job : jobs) {
            if ((job.state == JobState::Scheduled || job.state == JobState::Retryable) && job.scheduledAt <= now) {
                job.state = JobState::Available;
            }
        }
    }

private:
    ModelJob *find(JobId id)
    {
        const auto found = std::ranges::find(jobs, id, &ModelJob::id);
        return found == jobs.end() ? nullptr : &*found;
    }
};
} // namespace

/// Random histories on the table and on the model side by side: after each command they are the same, and every
/// change of state is one that is allowed.
class TestJobHistories final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void tableAndModelAgree();

private:
    void command(Model &model, QRandomGenerator &chance);
    void end(Model &model, const Fence &fence, int how);
    void compare(const Model &model, std::map<JobId, JobState> &before);

    std::vector<Fence> m_fences; // held once or still: zombies, too
};

void TestJobHistories::tableAndModelAgree()
{
    QFETCH_GLOBAL(Dialect, dialect);
    const quint32 seed = QRandomGenerator::global()->generate();
    for (quint32 history = 0; history < (dialect == Dialect::Sqlite ? 6u : 2u); ++history) {
        begin(dialect);
        QRandomGenerator chance(seed + history);
        Model model;
        m_fences.clear();
        std::map<JobId, JobState> before;
        for (int step = 0; step < 200; ++step) {
            command(model, chance);
            compare(model, before);
            if (QTest::currentTestFailed()) {
                qWarning("seed %u, step %d", seed + history, step);
                return;
            }
        }
    }
}

void TestJobHistories::command(Model &model, QRandomGenerator &chance)
{
    const auto anyJob
        = [&] { return model.jobs.empty() ? JobId() : model.jobs[chance.bounded(quint32(model.jobs.size()))].id; };
    const int dice = chance.bounded(100);
    if (dice < 25) {
        JobSpec spec = jobOf(QStringLiteral("a"));
        spec.priority = 1 + chance.bounded(4);
        spec.scheduledAt = now() + std::chrono::seconds(chance.bounded(120) - 60);
        model.add(insert(spec), spec.priority, *spec.scheduledAt, now());
    } else if (dice < 50) {
        const bool suspects = chance.bounded(2) == 1;
        const ClaimedJob job = suspects ? claimedSuspect() : claimed();
        QVERIFY(job.fence.id == model.claim(now(), suspects));
        if (job.fence.id.isValid()) {
            m_fences.push_back(job.fence);
        }
    } else if (dice < 72 && !m_fences.empty()) {
        const auto newest = std::min<size_t>(m_fences.size(), 4);
        end(model, m_fences[m_fences.size() - 1 - chance.bounded(quint32(newest))], chance.bounded(5));
    } else if (dice < 76) {
        const JobId id = anyJob();
        in([&](JobTable &jobs) { return jobs.cancel({id}); });
        model.cancel(id);
    } else if (dice < 84) {
        in([&](JobTable &jobs) { return jobs.rescue(now()); });
        model.rescue(now());
    } else if (dice < 92) {
        in([](JobTable &jobs) { return jobs.promote(); });
        model.promote(now());
    } else {
        clock().advance(std::chrono::seconds(chance.bounded(100)));
    }
}

void TestJobHistories::end(Model &model, const Fence &fence, int how)
{
    const Timestamp next = now() + 30s;
    const bool held = in([&](JobTable &jobs) {
        switch (how) {
        case 0:
            return jobs.fail(fence, trouble(), next).has_value();
        case 1:
            return jobs.snooze(fence, next, {}).has_value();
        case 2:
            return jobs.discard(fence, trouble()).has_value();
        case 3:
            return jobs.cancelled(fence, trouble()).has_value();
        default:
            return jobs.complete({{fence, {}}}).isEmpty();
        }
    });
    constexpr std::array states{JobState::Retryable, JobState::Scheduled, JobState::Discarded, JobState::Cancelled,
                                JobState::Completed};
    QCOMPARE(held, model.end(fence, states.at(size_t(how)), how < 2 ? std::optional(next) : std::nullopt));
}

void TestJobHistories::compare(const Model &model, std::map<JobId, JobState> &before)
{
    const auto rows = need(store().read([](ReadTx &tx) { return JobRows(tx).page({}, {}, 1'000); }));
    QCOMPARE(size_t(rows.size()), model.jobs.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const JobRow &found = rows[rows.size() - 1 - i];
        const ModelJob &expected = model.jobs[size_t(i)];
        QVERIFY(found.id == expected.id);
        QCOMPARE(found.state, expected.state);
        QCOMPARE(found.attempt, expected.attempt);
        QCOMPARE(found.rescues, expected.rescues);
        QVERIFY(found.scheduledAt == expected.scheduledAt);
        const auto known = before.find(found.id);
        QVERIFY(known == before.end() || known->second == found.state || mayBecome(known->second, found.state));
        before[found.id] = found.state;
    }
}

QTEST_GUILESS_MAIN(TestJobHistories)
#include "test_jobhistories.moc"
