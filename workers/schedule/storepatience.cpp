// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/schedule/storepatience.h"

#include "models/live/progressboard.h"

#include <QLoggingCategory>

#include <utility>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(jobsLog, "jobs")

constexpr int failuresThatLast = 4; // more than a moment's trouble
} // namespace

StorePatience::StorePatience(ProgressBoard &board, std::chrono::milliseconds pause)
    : m_board(board)
    , m_pause(pause)
{ }

void StorePatience::failed(const Error &error, SteadyTime now)
{
    if (++m_failures == 1) { // said once, however long it lasts
        qCWarning(jobsLog, "%s (%s)", qUtf8Printable(error.message), qUtf8Printable(error.context));
    } else if (m_failures == failuresThatLast) {
        m_board.setTrouble(error);
        m_isTold = true;
    }
    m_pausedUntil = now + m_pause;
}

void StorePatience::worked()
{
    m_failures = 0;
    m_pausedUntil.reset();
    if (std::exchange(m_isTold, false)) {
        m_board.setTrouble({});
    }
}

bool StorePatience::isAtItsEnd() const
{
    return m_failures >= failuresThatLast;
}
} // namespace kuramori
