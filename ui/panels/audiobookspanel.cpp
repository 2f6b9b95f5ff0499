// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/audiobookspanel.h"

#include "ui/delegates/groupdelegate.h"
#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/bookfilterbar.h"
#include "ui/panels/bookpane.h"
#include "ui/panels/covercell.h"
#include "ui/panels/covergrid.h"
#include "ui/panels/currentwork.h"
#include "ui/panels/datatable.h"
#include "ui/panels/desktopfiles.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/sortchoice.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

enum Page { ContentPage, EmptyPage, NoMatchPage };

/// The columns of which the largest are looked for first.
const QList<int> descendingFirst{int(BookColumn::Runtime),    int(BookColumn::Year),  int(BookColumn::Size),
                                 int(BookColumn::Recordings), int(BookColumn::State), int(BookColumn::Added)};

// In layouts: frozen.
const QByteArray gridView = QByteArrayLiteral("grid");
const QByteArray tableView = QByteArrayLiteral("table");
const QByteArray authorMark = QByteArrayLiteral(",author");
const QByteArray seriesMark = QByteArrayLiteral(",series");

BookColumn columnOf(AudiobooksPanel::Grouping grouping)
{
    return grouping == AudiobooksPanel::Grouping::Author ? BookColumn::Authors
        : grouping == AudiobooksPanel::Grouping::Series  ? BookColumn::Series
                                                         : BookColumn::Title;
}
} // namespace

AudiobooksPanel::AudiobooksPanel(const PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, 1s)
    , m_details(parts.store, parts.reader, Topic::Books | Topic::Library, 500ms)
    , m_choices(parts.store, parts.reader, Topic::Books, 5s)
    , m_kept(parts.store, parts.reader, Topic::Settings, 200ms)
    , m_table(new DataTable(tr("Audiobooks"), this))
    , m_current(new CurrentWork(m_model, *m_table, this))
    , m_grid(new CoverGrid(tr("Covers of the audiobooks"), m_covers, squareCover, this))
    , m_pane(new BookPane(m_covers, this))
    , m_filters(new BookFilterBar(this))
    , m_filter(new SearchField(tr("Filter the audiobooks"), tr("Filter by title, author, narrator or series"), this))
    , m_count(new PlainLabel(this))
    , m_authorCells(new GroupDelegate(this))
    , m_seriesCells(new GroupDelegate(this))
{
    setAccessibleName(tr("Audiobooks"));
    registerViewActions();
    registerGroupActions();
    registerBookActions();
    registerFileActions();
    registerWordActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    QWidget *content = createContent(); // the tools work on it
    layout->addWidget(createToolBar());
    layout->addWidget(m_filters);
    layout->addWidget(content, 1);
    setShowsGrid(false);

    connect(&m_model, &BookTableModel::refreshed, this, &AudiobooksPanel::showCounts);
    connect(&m_model, &BookTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(m_filters, &BookFilterBar::changed, this, [this] { m_model.setFacets(m_filters->facets()); });
    connect(m_pane, &BookPane::playWanted, this, [this](const QByteArray &file) { tell(playFile(file)); });
    connect(m_pane, &BookPane::correctionWanted, this, &AudiobooksPanel::wantCorrection);
    connect(m_pane, &BookPane::folderWanted, this, [this](const QByteArray &folder) { tell(openFolder(folder)); });
    followSelection();
    followChoices();
    followSearch();
    followKept();
}

QWidget *AudiobooksPanel::createToolBar()
{
    m_filter->setMaximumWidth(420);
    m_count->setProperty("role", QStringLiteral("caption"));
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *bar = new QToolBar(this);
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(tr("Audiobook tools"));
    bar->addWidget(m_filter);
    bar->addWidget(m_filters->createButton(this));
    bar->addWidget(m_count);
    bar->addWidget(spacer);
    m_columnTool = bar->addWidget(m_table->createColumnButton(this));
    m_sortTool = bar->addWidget(new SortChoice(*m_table, descendingFirst, this));
    for (const char *id : {"books.group.author", "books.group.series", "books.grid", "books.details"}) {
        bar->addAction(m_parts.actions.action(QLatin1String(id)));
    }
    return bar;
}

void AudiobooksPanel::setUpTable()
{
    m_table->setColumns({-1, 160, 180, 140, 100, 0, 0, 0, 0, 120, 0});
    m_table->setItemDelegateForColumn(int(BookColumn::Authors), m_authorCells);
    m_table->setItemDelegateForColumn(int(BookColumn::Series), m_seriesCells);
    m_table->setItemDelegateForColumn(int(BookColumn::State), new IconDelegate(bookStateIcon, this));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(BookColumn::Title), Qt::AscendingOrder);
    m_table->setRowMenu([this](QMenu &menu) { fillRowMenu(menu); });
    connect(m_table, &DataTable::opened, this, &AudiobooksPanel::play);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &AudiobooksPanel::followSorting);
}

QWidget *AudiobooksPanel::createContent()
{
    setUpTable();
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(createViews());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({700, 360});
    return createPages();
}

QWidget *AudiobooksPanel::createPages()
{
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(new EmptyState(QStringLiteral("audiobooks"), tr("No audiobook yet"),
                                      tr("Kuramori fills this table from the folders where your audiobooks lie. They "
                                         "are read; nothing in them is changed."),
                                      m_parts.actions.action(QStringLiteral("folders.add")), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("No book answers"),
                                      tr("All words must occur in the title, the series or the names of persons, and "
                                         "every other filter must hold. Case and accents do not matter."),
                                      m_parts.actions.action(QStringLiteral("books.clear")), this));
    return pages;
}

/// Both views show the same rows, and the same of them are selected.
QStackedWidget *AudiobooksPanel::createViews()
{
    m_grid->setModel(&m_model);
    const QItemSelectionModel *made = m_grid->selectionModel(); // with the model; a view lets go of it but keeps it
    m_grid->setSelectionModel(m_table->selectionModel());
    delete made;
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &CoverGrid::copyWanted, m_table, &DataTable::copySelection);
    connect(m_grid, &CoverGrid::opened, this, &AudiobooksPanel::play);
    connect(m_grid, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        auto *menu = new QMenu(m_grid);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillRowMenu(*menu);
        menu->popup(m_grid->viewport()->mapToGlobal(at));
    });
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_table);
    m_views->addWidget(m_grid);
    return m_views;
}

bool AudiobooksPanel::showsGrid() const
{
    return m_views->currentWidget() == m_grid;
}

void AudiobooksPanel::setShowsGrid(bool isGrid)
{
    const bool hadFocus = m_views->currentWidget()->hasFocus();
    m_views->setCurrentWidget(isGrid ? static_cast<QWidget *>(m_grid) : m_table);
    m_sortTool->setVisible(isGrid);
    m_columnTool->setVisible(!isGrid);
    if (hadFocus) {
        m_views->currentWidget()->setFocus();
    }
    showSelection(m_table->currentIndex().row());
    m_parts.actions.refresh();
}

void AudiobooksPanel::showSelection(int row)
{
    if (row >= 0) {
        m_table->scrollTo(m_model.index(row, 0));
        m_grid->scrollTo(m_model.index(row, 0));
    }
}

void AudiobooksPanel::setGrouping(Grouping grouping)
{
    QHeaderView *header = m_table->horizontalHeader();
    for (const auto &[kind, cells] :
         {std::pair(Grouping::Author, m_authorCells), std::pair(Grouping::Series, m_seriesCells)}) {
        const int column = int(columnOf(kind));
        const bool wasFirst = m_grouping == kind && header->visualIndex(column) == 0;
        if (wasFirst && grouping != kind) {
            header->moveSection(0, column);
        }
        cells->setGrouping(grouping == kind);
    }
    m_grouping = grouping;
    if (grouping != Grouping::None) {
        const int column = int(columnOf(grouping));
        m_table->setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), 0);
        if (header->sortIndicatorSection() != column) {
            m_table->sortByColumn(column, Qt::AscendingOrder);
        }
    }
    m_table->viewport()->update();
    m_parts.actions.refresh();
}

void AudiobooksPanel::followSorting(int column)
{
    if (m_grouping != Grouping::None && column != int(columnOf(m_grouping))) {
        setGrouping(Grouping::None);
    }
}

QByteArray AudiobooksPanel::view() const
{
    const QByteArray mark = m_grouping == Grouping::Author ? authorMark
        : m_grouping == Grouping::Series                   ? seriesMark
                                                           : QByteArray();
    return (showsGrid() ? gridView : tableView) + mark;
}

void AudiobooksPanel::restoreView(const QByteArray &view)
{
    const QByteArray shape = view.left(view.indexOf(',') < 0 ? view.size() : view.indexOf(','));
    if (shape != gridView && shape != tableView) {
        return;
    }
    setShowsGrid(shape == gridView);
    setGrouping(view.endsWith(authorMark)       ? Grouping::Author
                    : view.endsWith(seriesMark) ? Grouping::Series
                                                : Grouping::None);
}

void AudiobooksPanel::resetLook()
{
    m_pane->setVisible(true);
    m_splitter->setSizes({700, 360});
    setShowsGrid(false);
    setGrouping(Grouping::None);
}

void AudiobooksPanel::followSelection()
{
    using Answer = std::pair<WorkId, std::optional<BookDetails>>;
    const auto question = [this] {
        return [id = m_current->id()](ReadTx &tx) {
            return Answer(id, id.isValid() ? bookDetails(tx, id) : std::nullopt);
        };
    };
    m_details.watch(question, [this](Result<Answer> answer) {
        if (!answer) {
            Q_EMIT failed(answer.error().message);
        } else if (answer->first == m_current->id()) { // else the person is already at the next one
            m_current->setShown();
            answer->second ? m_pane->show(*answer->second) : m_pane->showNothing();
        }
    });
    connect(m_current, &CurrentWork::detailsWanted, &m_details, &Refresher::refreshNow);
    connect(m_current, &CurrentWork::detailsWanted, &m_parts.actions, &ActionRegistry::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_parts.actions,
            &ActionRegistry::refresh);
    connect(m_current, &CurrentWork::left, m_grid, &QAbstractItemView::scrollToTop);
}

void AudiobooksPanel::followChoices()
{
    m_choices.watch([] { return bookChoices; },
                    [this](Result<BookChoices> choices) {
                        if (choices) {
                            m_filters->setChoices(*choices);
                        } else {
                            Q_EMIT failed(choices.error().message);
                        }
                    });
}

void AudiobooksPanel::showCounts()
{
    const QLocale locale;
    const int shown = m_model.rowCount();
    const QString total = locale.toString(m_model.total());
    m_count->setText(m_model.total() == 0           ? QString()
                         : shown == m_model.total() ? tr("Books: %1").arg(total)
                                                    : tr("Books: %1 of %2").arg(locale.toString(shown), total));
    m_pages->setCurrentIndex(shown > 0 ? ContentPage : m_model.total() > 0 ? NoMatchPage : EmptyPage);
    m_parts.actions.refresh();
}
} // namespace kuramori
