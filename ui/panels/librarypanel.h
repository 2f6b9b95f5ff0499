// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/animetablemodel.h"
#include "models/tables/refresher.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QLineEdit;
class QSplitter;
class QStackedLayout;

namespace kuramori
{
class DataTable;
class DetailsPane;
class PlainLabel;

/// The anime of the store in a table, with a quick filter and the selected work in full beside it.
class LibraryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPanel(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    QSplitter *splitter() const { return m_splitter; }
    void focusFilter();
    void resetSizes(); ///< of table and details, as at first
    /// Selects it, also when it arrives only later; a filter that hides it is taken back.
    void showWork(WorkId work);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void registerActions();
    QWidget *createToolBar();
    QWidget *createContent();
    void followSelection();
    void showCounts();
    void selectWanted();
    void forgetWanted();

    PanelParts m_parts;
    AnimeTableModel m_model;
    Refresher m_details; ///< of the current work
    WorkId m_current;
    WorkId m_wanted; ///< to be selected once it is among the rows
    DataTable *m_table;
    DetailsPane *m_pane;
    QLineEdit *m_filter;
    PlainLabel *m_count;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
