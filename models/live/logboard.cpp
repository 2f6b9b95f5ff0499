// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/logboard.h"

#include <algorithm>

namespace kuramori
{
LogBoard::LogBoard(size_t capacity)
    : m_capacity(capacity)
{ }

void LogBoard::append(LogLine line)
{
    const std::scoped_lock lock(m_mutex);
    line.serial = ++m_serial;
    m_lines.push_back(std::move(line));
    if (m_lines.size() > m_capacity) {
        m_lines.pop_front();
    }
}

QList<LogLine> LogBoard::since(quint64 serial) const
{
    const std::scoped_lock lock(m_mutex);
    const auto first = std::upper_bound(m_lines.begin(), m_lines.end(), serial,
                                        [](quint64 wanted, const LogLine &line) { return wanted < line.serial; });
    return QList<LogLine>(first, m_lines.end());
}

quint64 LogBoard::lastSerial() const
{
    const std::scoped_lock lock(m_mutex);
    return m_serial;
}
} // namespace kuramori
