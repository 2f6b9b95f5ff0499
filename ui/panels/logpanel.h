// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/logfilter.h"
#include "models/tables/logtablemodel.h"

#include <QWidget>

class QLineEdit;

namespace kuramori
{
class ActionRegistry;
class DataTable;

/// The last lines of the log: filtered, copied, followed.
class LogPanel final : public QWidget
{
    Q_OBJECT
public:
    LogPanel(const LogBoard &board, ActionRegistry &actions, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }

private:
    void registerActions();
    QWidget *createToolBar();
    void setFollowing(bool following);

    ActionRegistry &m_actions;
    LogTableModel m_model;
    LogFilter m_filter;
    DataTable *m_table;
    QLineEdit *m_search;
    bool m_following = true;
};
} // namespace kuramori
