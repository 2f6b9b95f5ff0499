// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/logboard.h"

#include <QSortFilterProxyModel>

namespace kuramori
{
/// The lines of a LogTableModel at or above a level that contain a text in message or part. The ring holds 20,000
/// lines, which is as many as this proxy filters without a pause.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLevel(LogLevel level);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogLevel m_level = LogLevel::Info;
    QString m_text;
};
} // namespace kuramori
