// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/jobtablemodel.h"
#include "ui/panels/panelparts.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <functional>

class QMenu;
class QStackedLayout;

namespace kuramori
{
class DataTable;
class PlainLabel;

/// The live queue with everything a person may order about jobs, on one or many.
class QueuePanel final : public QWidget
{
    Q_OBJECT
public:
    QueuePanel(const PanelParts &parts, const ProgressBoard &board, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    void showJob(JobId id); ///< selects it, when it is listed
    void fillMenu(QMenu &menu) const; ///< the actions on jobs, for the context menu and the window's

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    using Wanted = std::function<bool(JobState)>;

    void setUpTable();
    void registerActions();
    void registerJobActions();
    void registerQueueActions();
    void registerPriorities();
    QWidget *createToolBar();
    void addPriorities(QMenu &menu) const;
    void showNote();
    void updateEmptyState();

    QList<LiveJob> selectedJobs() const;
    QList<JobId> selected(const Wanted &wanted) const;
    bool anySelected(const Wanted &wanted) const;
    QStringList selectedQueues() const;
    void cancelSelected();

    PanelParts m_parts;
    JobTableModel m_model;
    QSortFilterProxyModel m_sorted; // a few hundred rows at most
    DataTable *m_table;
    PlainLabel *m_note;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
