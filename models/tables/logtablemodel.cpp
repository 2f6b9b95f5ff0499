// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/logtablemodel.h"

#include <QLocale>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
}

LogTableModel::LogTableModel(const LogBoard &board, int capacity, QObject *parent)
    : TableModel(parent)
    , m_board(board)
    , m_capacity(capacity)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &LogTableModel::pull);
    m_timer.start();
}

void LogTableModel::pull()
{
    if (m_board.lastSerial() == m_serial) {
        return;
    }
    QList<LogLine> lines = m_board.since(m_serial);
    if (lines.isEmpty()) {
        return;
    }
    m_serial = lines.last().serial;
    if (lines.size() > m_capacity) {
        lines.remove(0, lines.size() - m_capacity);
    }
    const int excess = int(m_lines.size() + size_t(lines.size())) - m_capacity;
    if (excess > 0 && !m_lines.empty()) {
        const int gone = std::min(excess, rows());
        beginRemoveRows({}, 0, gone - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + gone);
        endRemoveRows();
    }
    beginInsertRows({}, rows(), rows() + int(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.cbegin(), lines.cend());
    endInsertRows();
}

QVariant LogTableModel::cell(int row, LogColumn column, int role) const
{
    const LogLine &line = m_lines[size_t(row)];
    switch (role) {
    case KeyRole:
        return qint64(line.serial);
    case LevelRole:
        return int(line.level);
    case SortRole:
        return qint64(line.serial);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case LogColumn::Time:
        return toDateTime(line.at).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case LogColumn::Level:
        return levelWord(line.level);
    case LogColumn::Category:
        return line.category;
    case LogColumn::Text:
        return line.text;
    case LogColumn::Count:
        break;
    }
    return {};
}

QString LogTableModel::title(LogColumn column) const
{
    switch (column) {
    case LogColumn::Time:
        return tr("Time");
    case LogColumn::Level:
        return tr("Level");
    case LogColumn::Category:
        return tr("Part");
    case LogColumn::Text:
        return tr("Message");
    case LogColumn::Count:
        break;
    }
    return {};
}

QString levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return LogTableModel::tr("Debug");
    case LogLevel::Info:
        return LogTableModel::tr("Info");
    case LogLevel::Warning:
        return LogTableModel::tr("Warning");
    case LogLevel::Error:
        return LogTableModel::tr("Error");
    }
    return {};
}
} // namespace kuramori
