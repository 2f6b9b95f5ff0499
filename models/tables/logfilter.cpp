// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/logfilter.h"

#include "models/tables/logtablemodel.h"

namespace kuramori
{
void LogFilter::setLevel(LogLevel level)
{
    m_level = level;
    invalidateRowsFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (first.data(LevelRole).toInt() < int(m_level)) {
        return false;
    }
    for (const LogColumn column : {LogColumn::Text, LogColumn::Category}) {
        if (first.siblingAtColumn(int(column)).data().toString().contains(m_text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}
} // namespace kuramori
