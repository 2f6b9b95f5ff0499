// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/librarypanel.h"

#include "models/tables/workwatch.h"
#include "ui/delegates/bardelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/covercell.h"
#include "ui/panels/covergrid.h"
#include "ui/panels/currentwork.h"
#include "ui/panels/datatable.h"
#include "ui/panels/detailspane.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/sortchoice.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
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

enum Page { ContentPage, EmptyPage, NoMatchPage, NoDoubtPage };

const QByteArray gridView = QByteArrayLiteral("grid"); // in layouts: frozen
const QByteArray tableView = QByteArrayLiteral("table");

/// The columns of which the largest are looked for first.
const QList<int> descendingFirst{int(AnimeColumn::Season), int(AnimeColumn::Episodes), int(AnimeColumn::Score),
                                 int(AnimeColumn::Members), int(AnimeColumn::Favorites)};
} // namespace

LibraryPanel::LibraryPanel(const PanelParts &parts, CoverShelf &covers, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, 1s)
    , m_covers(covers)
    , m_details(parts.store, parts.reader, Topic::Works | Topic::Crawls | Topic::Books, 500ms)
    , m_table(new DataTable(tr("Anime"), this))
    , m_current(new CurrentWork(m_model, *m_table, this))
    , m_grid(new CoverGrid(tr("Covers"), m_covers, posterCover, this))
    , m_pane(new DetailsPane(m_covers, this))
    , m_filter(new SearchField(tr("Filter by title"), tr("Filter by title, in any language"), this))
    , m_count(new PlainLabel(this))
{
    setAccessibleName(tr("Library"));
    registerActions();
    registerWords();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    QWidget *content = createContent(); // the tools work on it
    layout->addWidget(createToolBar());
    layout->addWidget(content, 1);
    setShowsGrid(false);

    connect(&m_model, &AnimeTableModel::refreshed, this, &LibraryPanel::showCounts);
    connect(&m_model, &AnimeTableModel::refreshed, this, &LibraryPanel::selectWanted);
    connect(&m_model, &AnimeTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(m_pane, &DetailsPane::failed, this, &LibraryPanel::failed);
    connect(m_pane, &DetailsPane::detailsWanted, &m_parts.commands, &Commands::fetchDetails);
    connect(m_table, &QAbstractItemView::pressed, this, &LibraryPanel::forgetWanted);
    connect(m_grid, &QAbstractItemView::pressed, this, &LibraryPanel::forgetWanted);
    connect(m_filter, &QLineEdit::textEdited, this, &LibraryPanel::forgetWanted);
    connect(&m_parts.work, &WorkWatch::changed, this, &LibraryPanel::followPause);
    followSelection();
    followPause();
}

void LibraryPanel::registerActions()
{
    m_parts.actions.add({.id = QStringLiteral("library.filter"),
                         .text = tr("&Filter the library"),
                         .tip = tr("Find works by their titles in any language"),
                         .icon = QStringLiteral("filter"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                         .command = [this] { focusFilter(); },
                         .enabledWhen = {},
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("library.doubtful"),
                         .text = tr("Only &doubtful works"),
                         .tip = tr("Show the works whose data raised a doubt; the details tell which"),
                         .icon = QStringLiteral("attention"),
                         .shortcut = {},
                         .command = [this] { m_model.setOnlyDoubtful(!m_model.isOnlyDoubtful()); },
                         .enabledWhen = {},
                         .checkedWhen = [this] { return m_model.isOnlyDoubtful(); }});
    m_parts.actions.add({.id = QStringLiteral("library.grid"),
                         .text = tr("&Covers"),
                         .tip = tr("Show the library as covers, or as a table again"),
                         .icon = QStringLiteral("grid"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_G),
                         .command = [this] { setShowsGrid(!showsGrid()); },
                         .enabledWhen = {},
                         .checkedWhen = [this] { return showsGrid(); }});
    m_parts.actions.add({.id = QStringLiteral("library.details"),
                         .text = tr("&Details"),
                         .tip = tr("Show the selected work in full beside the list"),
                         .icon = QStringLiteral("details"),
                         .shortcut = {},
                         .command = [this] { m_pane->setVisible(m_pane->isHidden()); },
                         .enabledWhen = {},
                         .checkedWhen = [this] { return !m_pane->isHidden(); }});
}

void LibraryPanel::registerWords()
{
    m_parts.actions.add({.id = QStringLiteral("library.follow"),
                         .text = tr("&Follow it"),
                         .tip = tr("Miss what belongs to the shown anime, its sequels above all, or no longer"),
                         .icon = QStringLiteral("wanted"),
                         .shortcut = {},
                         .command = [this] { toggle(OverrideKind::FollowAnime); },
                         .enabledWhen = [this] { return m_shown && m_shown->anime.malId > 0; },
                         .checkedWhen = [this] { return m_shown && m_shown->isFollowed; }});
    m_parts.actions.add({.id = QStringLiteral("library.have"),
                         .text = tr("I &have it"),
                         .tip = tr("Say that the shown anime is here, or no longer; what belongs to it is missed"),
                         .icon = QStringLiteral("check"),
                         .shortcut = {},
                         .command = [this] { toggle(OverrideKind::HaveAnime); },
                         .enabledWhen = [this] { return m_shown && m_shown->anime.malId > 0; },
                         .checkedWhen = [this] { return m_shown && m_shown->isHeld; }});
}

void LibraryPanel::toggle(OverrideKind kind)
{
    const QList<AnimeKey> anime{malKey(m_shown->anime.malId)};
    if (kind == OverrideKind::FollowAnime ? m_shown->isFollowed : m_shown->isHeld) {
        m_parts.commands.takeBackOfAnime(kind, anime);
    } else {
        m_parts.commands.sayOfAnime(kind, anime);
    }
}

QWidget *LibraryPanel::createToolBar()
{
    m_filter->setMaximumWidth(420);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &AnimeTableModel::setFilter);
    m_count->setProperty("role", QStringLiteral("caption"));

    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *bar = new QToolBar(this);
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(tr("Library tools"));
    bar->addWidget(m_filter);
    bar->addWidget(m_count);
    bar->addWidget(spacer);
    addViewTools(*bar);
    bar->addAction(m_parts.actions.action(QStringLiteral("library.follow")));
    bar->addAction(m_parts.actions.action(QStringLiteral("library.have")));
    bar->addAction(m_parts.actions.action(QStringLiteral("library.doubtful")));
    bar->addAction(m_parts.actions.action(QStringLiteral("library.grid")));
    bar->addAction(m_parts.actions.action(QStringLiteral("library.details")));
    return bar;
}

void LibraryPanel::addViewTools(QToolBar &bar)
{
    m_columnTool = bar.addWidget(m_table->createColumnButton(this));
    m_sortTool = bar.addWidget(new SortChoice(*m_table, descendingFirst, this));
}

void LibraryPanel::resetSizes()
{
    m_pane->setVisible(true);
    m_splitter->setSizes({700, 320});
}

QWidget *LibraryPanel::createContent()
{
    m_table->setColumns({-1, 80, 110, 80, 0, 130, 70, 0, 100, 0});
    m_table->setItemDelegateForColumn(int(AnimeColumn::Score), new BarDelegate(scoreFraction, this));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(AnimeColumn::Members), Qt::DescendingOrder);

    m_splitter = new QSplitter(this);
    m_splitter->addWidget(createViews());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    resetSizes();

    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(new EmptyState(QStringLiteral("library"), tr("No anime yet"),
                                      tr("Kuramori fills this table from the lists of MyAnimeList, which anybody may "
                                         "read through Jikan. No account is needed."),
                                      m_parts.actions.action(QStringLiteral("snapshots.take")), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("Nothing has such a title"),
                                      tr("All words must occur in one of the titles. Case and accents do not matter."),
                                      nullptr, this));
    m_pages->addWidget(new EmptyState(QStringLiteral("attention"), tr("No doubtful works"),
                                      tr("Of the works that the filter leaves, none has data that raised a doubt."),
                                      m_parts.actions.action(QStringLiteral("library.doubtful")), this));
    return pages;
}

/// Both views show the same rows, and the same of them are selected.
QStackedWidget *LibraryPanel::createViews()
{
    m_grid->setModel(&m_model);
    const QItemSelectionModel *made = m_grid->selectionModel(); // with the model; a view lets go of it but keeps it
    m_grid->setSelectionModel(m_table->selectionModel());
    delete made;
    connect(m_grid, &CoverGrid::copyWanted, m_table, &DataTable::copySelection);
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_table);
    m_views->addWidget(m_grid);
    return m_views;
}

bool LibraryPanel::showsGrid() const
{
    return m_views->currentWidget() == m_grid;
}

void LibraryPanel::setShowsGrid(bool isGrid)
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

QByteArray LibraryPanel::view() const
{
    return showsGrid() ? gridView : tableView;
}

void LibraryPanel::restoreView(const QByteArray &view)
{
    if (view == gridView || view == tableView) {
        setShowsGrid(view == gridView);
    }
}

void LibraryPanel::followPause()
{
    m_covers.hold(m_parts.work.isEverythingPaused());
}

void LibraryPanel::followSelection()
{
    using Answer = std::pair<WorkId, std::optional<WorkDetails>>;
    const auto question
        = [this] { return [id = m_current->id()](ReadTx &tx) { return Answer(id, workDetails(tx, id)); }; };
    m_details.watch(question, [this](Result<Answer> answer) {
        if (!answer) {
            Q_EMIT failed(answer.error().message);
        } else if (answer->first == m_current->id()) { // else the person is already at the next one
            showDetails(answer->second);
        }
    });
    connect(m_current, &CurrentWork::detailsWanted, &m_details, &Refresher::refreshNow);
    connect(m_current, &CurrentWork::left, m_grid, &QAbstractItemView::scrollToTop);
}

void LibraryPanel::showDetails(const std::optional<WorkDetails> &details)
{
    m_current->setShown();
    m_shown = details;
    m_parts.actions.refresh();
    if (details) {
        m_pane->show(*details);
    } else {
        m_pane->showNothing();
    }
}

void LibraryPanel::showCounts()
{
    const QLocale locale;
    const int shown = m_model.rowCount();
    m_count->setText(shown == m_model.total()
                         ? tr("%Ln work(s)", nullptr, shown)
                         : tr("%1 of %2 works").arg(locale.toString(shown), locale.toString(m_model.total())));
    m_count->setVisible(m_model.total() > 0);
    const Page nothing = m_model.total() == 0 ? EmptyPage : m_model.isOnlyDoubtful() ? NoDoubtPage : NoMatchPage;
    m_pages->setCurrentIndex(shown == 0 ? nothing : ContentPage);
}

void LibraryPanel::showWork(WorkId work)
{
    m_wanted = work;
    selectWanted();
    if (m_wanted.isValid()) {
        m_filter->clear();
        m_model.setOnlyDoubtful(false);
        m_parts.actions.refresh();
    }
}

/// Whoever looks for another one does not want that any more.
void LibraryPanel::forgetWanted()
{
    m_wanted = {};
}

void LibraryPanel::selectWanted()
{
    const int row = m_wanted.isValid() ? m_model.rowOf(m_wanted.value()) : -1;
    if (row >= 0) {
        m_wanted = {};
        m_table->selectRow(row);
        showSelection(row);
    }
}

void LibraryPanel::showSelection(int row)
{
    const QModelIndex index = row >= 0 ? m_model.index(row, 0) : QModelIndex();
    m_table->scrollTo(index);
    m_grid->scrollTo(index);
}

void LibraryPanel::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void LibraryPanel::focusFilter()
{
    Q_EMIT filterAsked();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}
} // namespace kuramori
