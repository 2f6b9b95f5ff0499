// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/override.h"
#include "models/tables/animetablemodel.h"
#include "models/tables/refresher.h"
#include "models/tables/workdetails.h"
#include "ui/covers/covershelf.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QToolBar;

namespace kuramori
{
class CoverGrid;
class CurrentWork;
class DataTable;
class DetailsPane;
class PlainLabel;

/// The anime of the store in a table or as covers, with a quick filter and the selected work in full beside it.
class LibraryPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The covers outlive it.
    LibraryPanel(const PanelParts &parts, CoverShelf &covers, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    CoverGrid *grid() const { return m_grid; }
    bool showsGrid() const;
    void setShowsGrid(bool isGrid); ///< false: the table
    QByteArray view() const; ///< table or grid, for restoreView()
    void restoreView(const QByteArray &view);
    QSplitter *splitter() const { return m_splitter; }
    void setFilter(const QString &text);
    void focusFilter();
    void resetSizes(); ///< of table and details, as at first
    /// Selects it, also when it arrives only later; a filter that hides it is taken back.
    void showWork(WorkId work);

Q_SIGNALS:
    void failed(const QString &sentence);
    void filterAsked(); ///< before the filter gets the focus: the panel must be shown

private:
    void registerActions();
    void registerWords();
    void toggle(OverrideKind kind);
    QWidget *createToolBar();
    void addViewTools(QToolBar &bar);
    QWidget *createContent();
    QStackedWidget *createViews();
    void showSelection(int row);
    void followPause();
    void followSelection();
    void showDetails(const std::optional<WorkDetails> &details);
    void showCounts();
    void selectWanted();
    void forgetWanted();

    PanelParts m_parts;
    AnimeTableModel m_model;
    CoverShelf &m_covers;
    Refresher m_details; ///< of the current work
    std::optional<WorkDetails> m_shown;
    WorkId m_wanted; ///< to be selected once it is among the rows
    DataTable *m_table;
    CurrentWork *m_current;
    CoverGrid *m_grid;
    DetailsPane *m_pane;
    QLineEdit *m_filter;
    PlainLabel *m_count;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_pages = nullptr;
    QStackedWidget *m_views = nullptr;
    QAction *m_sortTool = nullptr; ///< in the tool bar while the grid is shown, which has no header
    QAction *m_columnTool = nullptr; ///< while the table is
};
} // namespace kuramori
