// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/animepairpanel.h"

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
#include <QLineEdit>
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

constexpr std::array linkIds{"pairs.take"};
} // namespace

AnimePairPanel::AnimePairPanel(const PanelParts &parts, CoverShelf &covers, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_covers(covers)
    , m_model(parts.store, parts.reader, 1s)
    , m_sides(parts.store, parts.reader, 1s)
    , m_table(new DataTable(tr("Anime to review"), this))
    , m_facts(new DataTable(tr("The anime and its candidates"), this))
    , m_filter(new SearchField(tr("Filter by title"), tr("Filter anime to review by title"), this))
    , m_link(new LinkLine([this] { return current() ? current()->pair.malId : 0; }, this))
    , m_count(new PlainLabel(this))
    , m_against(new PlainLabel(this))
{
    setAccessibleName(tr("Anime"));
    setUpTables();
    registerActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);
    connect(&m_model, &AnimePairModel::refreshed, this, &AnimePairPanel::showCounts);
    connect(&m_model, &AnimePairModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_sides, &AnimeSideModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_sides, &AnimeSideModel::shown, this, &AnimePairPanel::showObjections);
    showCounts();
}

void AnimePairPanel::setUpTables()
{
    m_table->setModel(&m_model);
    m_table->setColumns({320, 140, -1, 90});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(AnimePairColumn::Why), Qt::AscendingOrder);
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnimePairPanel::showCurrent);
    m_facts->setModel(&m_sides);
    setUpSides(m_facts);
    m_coverRow = new CoverRow(m_covers, CoverShelf::Place::Anime, CoverRow::poster, *m_facts);
    m_facts->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_facts->selectionModel(), &QItemSelectionModel::currentChanged, &m_parts.actions,
            &ActionRegistry::refresh);
}

QWidget *AnimePairPanel::createToolBar()
{
    connect(m_filter, &QLineEdit::textChanged, &m_model, &AnimePairModel::setFilter);
    return createFilterBar({.name = tr("Tools for anime"),
                            .choices = {},
                            .filter = m_filter,
                            .count = m_count,
                            .action = m_parts.actions.action(QStringLiteral("pairs.lookup")),
                            .columns = m_table->createColumnButton(this)},
                           this);
}

/// The anime and its candidates, and what can be said of them above.
QWidget *AnimePairPanel::createSides()
{
    static constexpr std::array ids{"pairs.first",  "pairs.second", "pairs.third", "pairs.other",  "pairs.none",
                                    "pairs.nobody", "pairs.skip",   "pairs.page",  "pairs.another"};
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(createWordBar(tr("Which anime it is"), ids, m_parts.actions, this));
    layout->addWidget(m_facts, 1);
    m_against->becomeNote(tr("What speaks against it"));
    layout->addWidget(m_against);
    layout->addWidget(
        createLinkRow({.line = m_link,
                       .name = tr("Another anime"),
                       .invitation = tr("Another anime: its number at AniList, or the link of its page there"),
                       .ids = linkIds,
                       .take = [this] { takeLink(); }},
                      m_parts.actions, this));
    return pane;
}

QWidget *AnimePairPanel::createContent()
{
    auto *splitter = createReviewSplitter(m_table, m_facts, createSides(), this);
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(splitter);
    m_pages->addWidget(new EmptyState(QStringLiteral("review"), tr("No anime waits for you"),
                                      tr("Anime of MyAnimeList that AniList has something like, but not surely, show "
                                         "up here. Those that nobody was asked about yet are looked up at night, or "
                                         "now."),
                                      m_parts.actions.action(QStringLiteral("pairs.lookup")), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("No such anime"),
                                      tr("No anime to review has all words of the filter."), nullptr, this));
    return pages;
}

void AnimePairPanel::setSeen(bool seen)
{
    m_model.follow(seen);
    m_coverRow->setSeen(seen);
}

const AnimePairLine *AnimePairPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.lineAt(index.row()) : nullptr;
}

void AnimePairPanel::showCurrent()
{
    const AnimePairLine *line = current();
    m_sides.setAnime(line ? line->pair.malId : 0);
    m_parts.actions.refresh();
}

/// They are sentences, too long for a column.
void AnimePairPanel::showObjections()
{
    QStringList lines;
    for (qsizetype at = 0; at < m_sides.sides().size(); ++at) {
        if (const QString &against = m_sides.sides().at(at).against; !against.isEmpty()) {
            lines.append(tr("Against %1: %2").arg(at + 1).arg(against));
        }
    }
    m_against->setNote(lines.join(u'\n'));
    m_parts.actions.refresh();
}

void AnimePairPanel::showCounts()
{
    showReviewCounts({waiting(), m_model.rowCount(), m_model.isLoaded()}, m_count, m_pages, m_table);
    showCurrent();
    Q_EMIT counted();
}
} // namespace kuramori
