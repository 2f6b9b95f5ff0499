// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reviewpanel.h"

#include "ui/panels/actionregistry.h"
#include "ui/panels/coverrow.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/linkrow.h"
#include "ui/panels/reviewqueue.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr std::array linkIds{"review.take", "review.search"};
} // namespace

ReviewPanel::ReviewPanel(const PanelParts &parts, CoverShelf &covers, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_covers(covers)
    , m_model(parts.store, parts.reader, 1s)
    , m_sides(parts.store, parts.reader, 1s)
    , m_table(new DataTable(tr("Books to review"), this))
    , m_facts(new DataTable(tr("The book and its candidates"), this))
    , m_filter(new SearchField(tr("Filter by title, author or path"), tr("Filter by title, author or path"), this))
    , m_link(new LinkLine([this] { return current() ? current()->item.value() : 0; }, this))
    , m_count(new PlainLabel(this))
    , m_reasons(new PlainLabel(this))
{
    setAccessibleName(tr("Review"));
    setUpTables();
    registerActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);
    connect(&m_model, &ReviewTableModel::refreshed, this, &ReviewPanel::showCounts);
    connect(&m_model, &ReviewTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_sides, &CandidateTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_sides, &CandidateTableModel::shown, this, &ReviewPanel::showReasons);
    showCounts();
}

void ReviewPanel::setUpTables()
{
    m_table->setModel(&m_model);
    m_table->setColumns({250, 170, 300, 90, -1});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(ReviewColumn::Why), Qt::AscendingOrder);
    m_table->setTextElideMode(Qt::ElideMiddle); // of paths both ends tell
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPanel::showCurrent);
    m_facts->setModel(&m_sides);
    setUpSides(m_facts);
    m_coverRow = new CoverRow(m_covers, CoverShelf::Place::Review, CoverRow::square, *m_facts);
    m_facts->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_facts->selectionModel(), &QItemSelectionModel::currentChanged, &m_parts.actions,
            &ActionRegistry::refresh);
}

QWidget *ReviewPanel::createToolBar()
{
    connect(m_filter, &QLineEdit::textChanged, &m_model, &ReviewTableModel::setFilter);
    return createFilterBar({.name = tr("Review tools"),
                            .choices = {},
                            .filter = m_filter,
                            .count = m_count,
                            .action = m_parts.actions.action(QStringLiteral("review.lookup")),
                            .columns = m_table->createColumnButton(this)},
                           this);
}

/// The book and its candidates, and what can be said of them above.
QWidget *ReviewPanel::createSides()
{
    static constexpr std::array ids{"review.first", "review.second", "review.third", "review.none", "review.nobody",
                                    "review.skip",  "review.lock",   "review.again", "review.page"};
    QToolBar *bar = createWordBar(tr("Candidate tools"), ids, m_parts.actions, this);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_facts, 1);
    m_reasons->becomeNote(tr("Why it may be another recording"));
    layout->addWidget(m_reasons);
    layout->addWidget(createLinkRow(
        {.line = m_link,
         .name = tr("Another record"),
         .invitation = tr("Another record: an ASIN, an ISBN, or a link of Audible, Hardcover, Open Library or Apple"),
         .ids = linkIds,
         .take = [this] { takeLink(); }},
        m_parts.actions, this));
    return pane;
}

QWidget *ReviewPanel::createContent()
{
    auto *splitter = createReviewSplitter(m_table, m_facts, createSides(), this);
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(splitter);
    m_pages->addWidget(new EmptyState(QStringLiteral("review"), tr("Nothing waits for you"),
                                      tr("Books that providers have something like, but not surely, show up here. "
                                         "Those that nobody was asked about yet are looked up at night, or now."),
                                      m_parts.actions.action(QStringLiteral("review.lookup")), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("No such books"),
                                      tr("No book to review has all words of the filter."), nullptr, this));
    return pages;
}

void ReviewPanel::setSeen(bool seen)
{
    m_model.follow(seen);
    m_coverRow->setSeen(seen);
}

const ReviewLine *ReviewPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.lineAt(index.row()) : nullptr;
}

void ReviewPanel::showCurrent()
{
    const ReviewLine *line = current();
    m_sides.setItem(line ? line->item : ItemId());
    m_parts.actions.refresh();
}

/// They are sentences, too long for a column.
void ReviewPanel::showReasons()
{
    QStringList reasons;
    for (qsizetype at = 0; at < m_sides.candidates().size(); ++at) {
        if (const QString &reason = m_sides.candidates().at(at).reason; !reason.isEmpty()) {
            reasons.append(QStringLiteral("%1: %2").arg(at + 1).arg(reason));
        }
    }
    m_reasons->setNote(reasons.join(u'\n'));
    m_parts.actions.refresh();
}

void ReviewPanel::showCounts()
{
    showReviewCounts({waiting(), m_model.rowCount(), m_model.isLoaded()}, m_count, m_pages, m_table);
    showCurrent();
    Q_EMIT counted();
}
} // namespace kuramori
