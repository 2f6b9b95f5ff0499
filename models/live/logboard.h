// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QList>
#include <QString>

#include <deque>
#include <mutex>

namespace kuramori
{
enum class LogLevel { Debug, Info, Warning, Error };

struct LogLine
{
    quint64 serial = 0; ///< grows by one a line; gaps mean lines that fell out of the ring
    Timestamp at;
    LogLevel level = LogLevel::Info;
    QString category; ///< "http", "jobs", "store" …
    QString text; ///< secrets already replaced
};

/// The last lines of the log, for the Log panel and bug reports. Any thread writes; the oldest lines fall out.
class LogBoard
{
public:
    explicit LogBoard(size_t capacity = 20'000);
    void append(LogLine line);
    /// Lines newer than `serial`, oldest first.
    QList<LogLine> since(quint64 serial) const;
    quint64 lastSerial() const;

private:
    mutable std::mutex m_mutex; // guards all below
    size_t m_capacity;
    std::deque<LogLine> m_lines;
    quint64 m_serial = 0;
};
} // namespace kuramori
