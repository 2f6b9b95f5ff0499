// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/progressboard.h"
#include "models/store/jobrows.h"
#include "models/tables/refresher.h"

#include <QTimer>

namespace kuramori
{
/// The checks of files that run and wait, with the progress of the one that runs, for the GUI thread.
class CheckWatch final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    CheckWatch(Store &store, AsyncReader &reader, const ProgressBoard &board, QObject *parent = nullptr);

    bool isIdle() const { return m_open.isEmpty(); }
    bool isRunning() const { return m_running.has_value(); }
    const QList<JobId> &open() const { return m_open; } ///< that runs and those that wait
    QString title() const; ///< of the one that runs; empty: none does
    const Progress &progress() const { return m_progress; } ///< of that; empty until it tells

Q_SIGNALS:
    void changed();

private:
    struct State
    {
        std::optional<JobRow> running;
        QList<JobId> open;
    };
    static State read(ReadTx &tx);
    void show(State state);
    void beat();

    const ProgressBoard &m_board;
    Refresher m_refresher;
    QTimer m_timer; // while one runs
    std::optional<JobRow> m_running;
    QList<JobId> m_open;
    Progress m_progress;
};
} // namespace kuramori
