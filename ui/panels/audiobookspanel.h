// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/searchwords.h"
#include "models/tables/bookcorrection.h"
#include "models/tables/bookdetails.h"
#include "models/tables/booktablemodel.h"
#include "models/tables/refresher.h"
#include "ui/covers/covershelf.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QToolBar;

namespace kuramori
{
class BookFilterBar;
class BookPane;
class CoverGrid;
class CurrentWork;
class DataTable;
class GroupDelegate;
class PlainLabel;

/// The audiobooks of the folders in a table or as covers, grouped if wanted, narrowed down by filters, with the
/// selected one in full beside it.
class AudiobooksPanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Grouping { None, Author, Series };

    /// The actions must know "folders.add".
    explicit AudiobooksPanel(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    CoverGrid *grid() const { return m_grid; }
    bool showsGrid() const;
    void setShowsGrid(bool isGrid); ///< false: the table
    Grouping grouping() const { return m_grouping; }
    /// Sorts by the names of the groups, and shows them first and once. Whoever sorts otherwise ends it.
    void setGrouping(Grouping grouping);
    QByteArray view() const; ///< table or grid, and grouping, for restoreView()
    void restoreView(const QByteArray &view);
    QSplitter *splitter() const { return m_splitter; }
    void fillMenu(QMenu &menu) const; ///< what can be done with books
    void fillViewMenu(QMenu &menu) const;
    void resetLook(); ///< sizes, view and grouping, as at first
    void setFilter(const QString &text); ///< in place of what was typed
    void focusFilter();
    /// Selects it, also when it arrives only later; filters that hide it are taken back.
    void showBook(WorkId work);
    /// Narrows the books down to those of a series, or of a person, in place of all filters there are.
    void showOnly(const SeriesOfBook &series);
    void showOnly(const PersonOfBook &person, bool isNarrator);

Q_SIGNALS:
    void failed(const QString &sentence);
    void sideCarsWanted(const QList<kuramori::WorkId> &books);
    void correctionWanted(const kuramori::CorrectableBook &book);
    void searchWanted(kuramori::WorkId book, const kuramori::SearchWords &proposal);
    void filterAsked(); ///< before the filter gets the focus: the panel must be shown

private:
    void registerViewActions();
    void registerGroupActions();
    void registerBookActions();
    void registerFileActions();
    void registerWordActions();
    QList<WorkId> chosen() const; ///< the selected books
    void mergeChosen();
    void askWhatToSplit(const BookDetails &details);
    void askWhatToCorrect(const BookDetails &details);
    void wantCorrection(ItemId item);
    QWidget *createToolBar();
    QWidget *createContent();
    QWidget *createPages();
    QStackedWidget *createViews();
    void setUpTable();
    void fillRowMenu(QMenu &menu) const;
    void followSelection();
    void followChoices();
    void followSorting(int column);
    void showSelection(int row);
    void showCounts();
    void clearFilters();
    void followSearch();
    void askSearch();
    void followKept();
    void askFilterName();
    void selectWanted();
    bool hasCurrent() const;
    /// Reads the current book and hands it on, unless it is gone.
    void withCurrent(const std::function<void(const BookDetails &)> &use);
    void play();
    void openItsFolder();
    void wantSearch();
    void copyTitles();
    void scanItsFolders();
    void tell(const Result<void> &done);

    PanelParts m_parts;
    BookTableModel m_model;
    CoverShelf m_covers; // before the views, which wish on it
    Refresher m_details; ///< of the current book
    Refresher m_choices; ///< of the filters
    Refresher m_kept; ///< the filters that are kept
    WorkId m_wanted; ///< to be selected once it is among the rows
    DataTable *m_table;
    CurrentWork *m_current;
    CoverGrid *m_grid;
    BookPane *m_pane;
    BookFilterBar *m_filters;
    QLineEdit *m_filter;
    PlainLabel *m_count;
    GroupDelegate *m_authorCells;
    GroupDelegate *m_seriesCells;
    Grouping m_grouping = Grouping::None;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_pages = nullptr;
    QStackedWidget *m_views = nullptr;
    QAction *m_sortTool = nullptr; ///< in the tool bar while the grid is shown, which has no header
    QAction *m_columnTool = nullptr; ///< while the table is
};
} // namespace kuramori
