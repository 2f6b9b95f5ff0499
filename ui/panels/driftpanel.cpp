// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/driftpanel.h"

#include "models/tables/bookwords.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/filteraction.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/reviewqueue.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr std::array words{"drift.accept", "drift.keep", "drift.lock", "drift.skip"};
} // namespace

DriftPanel::DriftPanel(const PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, 1s)
    , m_table(new DataTable(tr("Fields to review"), this))
    , m_filter(new SearchField(tr("Filter by book, field or value"), tr("Filter by book, field or value"), this))
    , m_count(new PlainLabel(this))
    , m_note(new PlainLabel(this))
{
    setAccessibleName(tr("Fields"));
    setUpTable();
    registerActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);
    connect(&m_model, &DriftTableModel::refreshed, this, &DriftPanel::showCounts);
    connect(&m_model, &DriftTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    showCounts();
}

void DriftPanel::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setColumns({200, 90, -1, -1, 230, 90});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(DriftColumn::Why), Qt::AscendingOrder);
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DriftPanel::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DriftPanel::showCurrent);
}

void DriftPanel::registerActions()
{
    addFilterAction(m_parts.actions, QStringLiteral("drift.filter"), tr("&Filter the fields to review"),
                    tr("Find fields to review by book, field or value"), m_filter, this);
    registerWords();
}

/// A key that is held down must not decide about the fields after this one.
void DriftPanel::addWord(const ActionSpec &spec)
{
    m_parts.actions.add(spec, this)->setAutoRepeat(false);
}

void DriftPanel::registerWords()
{
    const auto isSelected = [this] { return !selected().isEmpty(); };
    addWord({.id = QStringLiteral("drift.accept"),
             .text = tr("&Accept"),
             .tip = tr("What others say of the selected fields holds"),
             .icon = QStringLiteral("check"),
             .shortcut = QKeySequence(Qt::Key_A),
             .command = [this] { say(&Commands::acceptFields); },
             .enabledWhen = isSelected,
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("drift.keep"),
             .text = tr("&Keep"),
             .tip = tr("The selected fields stay as they are, whatever anybody says"),
             .icon = QStringLiteral("cancel"),
             .shortcut = QKeySequence(Qt::Key_K),
             .command = [this] { say(&Commands::keepFields); },
             .enabledWhen = isSelected,
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("drift.lock"),
             .text = tr("&Lock the book"),
             .tip = tr("Keep title, authors and series of the book as they are, whatever providers say"),
             .icon = QStringLiteral("lock"),
             .shortcut = QKeySequence(Qt::Key_L),
             .command = [this] { lock(); },
             .enabledWhen = isSelected,
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("drift.skip"),
             .text = tr("&Skip"),
             .tip = tr("Show the next field; these come last until the window is closed"),
             .icon = QStringLiteral("arrow-down"),
             .shortcut = QKeySequence(Qt::Key_S),
             .command = [this] { skip(); },
             .enabledWhen = isSelected,
             .checkedWhen = {}});
}

QWidget *DriftPanel::createToolBar()
{
    connect(m_filter, &QLineEdit::textChanged, &m_model, &DriftTableModel::setFilter);
    return createFilterBar({.name = tr("Tools for fields"),
                            .choices = {},
                            .filter = m_filter,
                            .count = m_count,
                            .action = m_parts.actions.action(QStringLiteral("review.lookup")),
                            .columns = m_table->createColumnButton(this)},
                           this);
}

QWidget *DriftPanel::createContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(createWordBar(tr("What holds"), words, m_parts.actions, this));
    layout->addWidget(m_table, 1);
    m_note->becomeNote(tr("The field that is selected"));
    layout->addWidget(m_note);
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(content);
    m_pages->addWidget(new EmptyState(QStringLiteral("review"), tr("Nobody contradicts"),
                                      tr("Fields of books of which providers say something else than is held, or of "
                                         "which sources are not of one mind, show up here."),
                                      nullptr, this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("No such fields"),
                                      tr("No field to review has all words of the filter."), nullptr, this));
    return pages;
}

void DriftPanel::fillMenu(QMenu &menu) const
{
    for (const char *id : words) {
        menu.addAction(m_parts.actions.action(QLatin1String(id)));
    }
    menu.addSeparator();
    menu.addAction(m_parts.actions.action(QStringLiteral("drift.filter")));
}

QList<DriftLine> DriftPanel::selected() const
{
    QList<DriftLine> lines;
    const QList<qint64> keys = m_table->selectedKeys();
    for (const qint64 key : keys) {
        if (const DriftLine *line = m_model.lineOf(key)) {
            lines.append(*line);
        }
    }
    return lines;
}

void DriftPanel::say(void (Commands::*command)(const QList<DriftLine> &))
{
    if (const QList<DriftLine> lines = selected(); !lines.isEmpty()) {
        (m_parts.commands.*command)(lines);
        goOn();
    }
}

void DriftPanel::lock()
{
    QList<ItemId> items;
    for (const DriftLine &line : selected()) {
        if (!items.contains(line.where.item)) {
            items.append(line.where.item);
            m_parts.commands.holdBook(line.where.item);
        }
    }
}

void DriftPanel::skip()
{
    if (const QList<qint64> keys = m_table->selectedKeys(); !keys.isEmpty()) {
        goOn();
        m_model.skip(keys);
    }
}

/// At once: the store's answer takes the lines away, or puts them where they belong.
void DriftPanel::goOn()
{
    int last = -1;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        last = std::max(last, index.row());
    }
    if (last + 1 < m_model.rowCount()) {
        m_table->selectRow(last + 1);
    }
}

/// In full: both may be too long for a column.
void DriftPanel::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const DriftLine *line = index.isValid() ? m_model.lineAt(index.row()) : nullptr;
    m_note->setNote(line ? tr("%1\nHeld: %2\nOthers: %3")
                               .arg(line->path, fieldText(line->drift.field, line->drift.held),
                                    fieldText(line->drift.field, line->drift.other))
                         : QString());
    m_parts.actions.refresh();
}

void DriftPanel::showCounts()
{
    showReviewCounts({waiting(), m_model.rowCount(), m_model.isLoaded()}, m_count, m_pages, m_table);
    showCurrent();
    Q_EMIT counted();
}
} // namespace kuramori
