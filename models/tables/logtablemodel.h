// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/logboard.h"
#include "models/tables/tablemodel.h"

#include <QTimer>

#include <deque>

namespace kuramori
{
enum class LogColumn { Time, Level, Category, Text, Count };

enum LogRole {
    LevelRole = FirstModelRole, ///< LogLevel as int
};

/// The last lines of the log, oldest first. Lines are gathered and shown four times a second; what falls out of the
/// ring leaves the table.
class LogTableModel final : public TableModel<LogColumn>
{
    Q_OBJECT
public:
    explicit LogTableModel(const LogBoard &board, int capacity = 20'000, QObject *parent = nullptr);
    void pull(); ///< takes over what is new, now

protected:
    int rows() const override { return int(m_lines.size()); }
    QVariant cell(int row, LogColumn column, int role) const override;
    QString title(LogColumn column) const override;

private:
    const LogBoard &m_board;
    const int m_capacity;
    std::deque<LogLine> m_lines;
    quint64 m_serial = 0; ///< of the last line taken over
    QTimer m_timer;
};

QString levelWord(LogLevel level);
} // namespace kuramori
