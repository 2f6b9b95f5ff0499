// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/checkwatch.h"

#include "models/jobs/checkspec.h"
#include "models/tables/words.h"

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr int mostJobs = 200; // of a state: as many as a person will end at once
} // namespace

CheckWatch::CheckWatch(Store &store, AsyncReader &reader, const ProgressBoard &board, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_refresher(store, reader, Topic::Jobs, 250ms)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &CheckWatch::beat);
    m_refresher.watch([] { return read; },
                      [this](Result<State> state) {
                          if (state) { // a failed read shows nothing new; the store reports it itself
                              show(*std::move(state));
                          }
                      });
}

CheckWatch::State CheckWatch::read(ReadTx &tx)
{
    State state;
    for (const JobState each : {JobState::Running, JobState::Available, JobState::Pending, JobState::Retryable}) {
        const QList<JobRow> rows = JobRows(tx).page({each, libraryCheckKind, checkQueue}, {}, mostJobs);
        for (const JobRow &row : rows) {
            state.open.append(row.id);
        }
        if (each == JobState::Running && !rows.isEmpty()) {
            state.running = rows.constLast(); // the one that has run for longest
        }
    }
    return state;
}

void CheckWatch::show(State state)
{
    m_running = std::move(state.running);
    m_open = std::move(state.open);
    m_running ? m_timer.start() : m_timer.stop();
    beat();
    Q_EMIT changed();
}

QString CheckWatch::title() const
{
    return m_running ? jobTitle(m_running->kind, m_running->args) : QString();
}

void CheckWatch::beat()
{
    Progress now;
    if (m_running) {
        const auto entries = m_board.entries();
        const auto entry = entries.find(m_running->id);
        now = entry == entries.end() ? Progress() : entry->second.progress;
    }
    if (std::exchange(m_progress, now) != now) {
        Q_EMIT changed();
    }
}
} // namespace kuramori
