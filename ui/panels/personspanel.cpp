// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel shows; what can be done in it is in personactions.cpp.
#include "ui/panels/personspanel.h"

#include "ui/panels/actionregistry.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

enum Page { ContentPage, EmptyPage, NoMatchPage };
} // namespace

PersonsPanel::PersonsPanel(const PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, 1s)
    , m_details(parts.store, parts.reader, Topic::Books, 1s)
    , m_table(new DataTable(tr("Persons"), this))
    , m_spellings(new DataTable(tr("Spellings of the name"), this))
    , m_books(new DataTable(tr("Books of the person"), this))
    , m_filter(new SearchField(tr("Filter by any spelling"), tr("Filter by any spelling"), this))
    , m_count(new PlainLabel(this))
    , m_penNames(new PlainLabel(this))
{
    setAccessibleName(tr("Persons"));
    setUpTables();
    registerActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);
    connect(&m_model, &PersonTableModel::refreshed, this, &PersonsPanel::showCounts);
    connect(&m_model, &PersonTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    m_details.setActive(false);
    readDetails();
    showCounts();
}

void PersonsPanel::setUpTables()
{
    m_table->setModel(&m_model);
    m_table->setColumns({260, 160, -1, 90, 90, 90});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(PersonColumn::Name), Qt::AscendingOrder);
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PersonsPanel::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_parts.actions,
            &ActionRegistry::refresh);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const PersonLine *line = current()) {
            showBooks(line->narrated > line->written);
        }
    });

    m_spellings->setModel(&m_spellingModel);
    m_spellings->setColumns({170, -1, 70});
    m_spellings->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_spellings->selectionModel(), &QItemSelectionModel::selectionChanged, &m_parts.actions,
            &ActionRegistry::refresh);

    m_books->setModel(&m_bookModel);
    m_books->setColumns({-1, 130, 150});
    m_books->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_books, &DataTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT bookWanted(m_bookModel.at(index.row()).work); });
}

QWidget *PersonsPanel::createChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("Persons shown"));
    m_choice->setToolTip(plainTip(tr("Persons shown")));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->addItem(tr("Everybody"), int(PersonChoice::Everybody));
    m_choice->addItem(tr("Authors"), int(PersonChoice::Authors));
    m_choice->addItem(tr("Narrators"), int(PersonChoice::Narrators));
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setChoice(PersonChoice(m_choice->currentData().toInt())); });
    return m_choice;
}

QWidget *PersonsPanel::createToolBar()
{
    connect(m_filter, &QLineEdit::textChanged, &m_model, &PersonTableModel::setFilter);
    return createFilterBar({.name = tr("Person tools"),
                            .choices = {createChoice()},
                            .filter = m_filter,
                            .count = m_count,
                            .action = m_parts.actions.action(QStringLiteral("persons.several")),
                            .columns = m_table->createColumnButton(this)},
                           this);
}

/// What can be said of the selected persons, and below it the spellings beside the books of the current one.
QWidget *PersonsPanel::createDetails()
{
    static constexpr std::array ids{"persons.merge",    "persons.split",   "persons.penname",
                                    "persons.takeback", "persons.written", "persons.narrated"};
    QToolBar *bar = createWordBar(tr("Tools for the selected persons"), ids, m_parts.actions, this);
    m_penNames->setProperty("role", QStringLiteral("caption"));
    m_penNames->hide();
    auto *lists = new QSplitter(Qt::Horizontal, this);
    lists->addWidget(m_spellings);
    lists->addWidget(m_books);
    lists->setChildrenCollapsible(false);
    lists->setSizes({700, 500});
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_penNames);
    layout->addWidget(lists, 1);
    return pane;
}

QWidget *PersonsPanel::createContent()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(createDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({280, 240});
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(splitter);
    m_pages->addWidget(new EmptyState(QStringLiteral("persons"), tr("Nobody yet"),
                                      tr("Authors and narrators come from the names, tags and side-cars of your "
                                         "audiobooks. Add the folder they lie in."),
                                      m_parts.actions.action(QStringLiteral("folders.add")), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("Nobody is called that"),
                                      tr("Nobody is of the kind that you chose and has all words of the filter in the "
                                         "spellings of the name. Case and accents do not matter."),
                                      m_parts.actions.action(QStringLiteral("persons.everybody")), this));
    return pages;
}

void PersonsPanel::setSeen(bool seen)
{
    m_model.follow(seen);
    m_details.setActive(seen);
}

void PersonsPanel::readDetails()
{
    using Answer = std::pair<PersonId, PersonDetails>;
    const auto question = [this] { return [id = m_current](ReadTx &tx) { return Answer(id, personDetails(tx, id)); }; };
    m_details.watch(question, [this](Result<Answer> answer) {
        if (!answer) {
            Q_EMIT failed(answer.error().message);
        } else if (answer->first == m_current) { // else the person is already at the next one
            m_spellingModel.show(std::move(answer->second.spellings));
            m_bookModel.show(std::move(answer->second.books));
            m_parts.actions.refresh();
        }
    });
}

void PersonsPanel::showCurrent()
{
    const PersonLine *line = current();
    const PersonId person = line ? line->id : PersonId();
    if (std::exchange(m_current, person) != person) {
        m_details.refreshNow();
    }
    const QString penNames = line ? penNameText(*line) : QString();
    m_penNames->setText(penNames.isEmpty() ? QString() : tr("%1: %2").arg(line->name, penNames));
    m_penNames->setVisible(!penNames.isEmpty());
    m_parts.actions.refresh();
}

void PersonsPanel::showCounts()
{
    const QLocale locale;
    const qsizetype total = m_model.reading().lines.size();
    const int shown = m_model.rowCount();
    m_count->setText(total > 0 ? tr("%1 of %2 persons").arg(locale.toString(shown), locale.toString(total))
                               : QString());
    const Page nothing = !m_model.isLoaded() ? ContentPage : total == 0 ? EmptyPage : NoMatchPage;
    m_pages->setCurrentIndex(shown == 0 ? nothing : ContentPage);
    if (shown > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    showCurrent();
}
} // namespace kuramori
