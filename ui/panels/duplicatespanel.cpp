// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/duplicatespanel.h"

#include "models/store/asyncread.h"
#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/desktopfiles.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/filteraction.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
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

enum Page { ContentPage, EmptyPage, NoMatchPage };

/// The folder of an item, as the disk has it; empty: the item is gone.
QByteArray folderOf(ReadTx &tx, ItemId item)
{
    return tx
        .first(
            "SELECT r.path, i.path, i.is_file FROM items i JOIN roots r ON r.id = i.root_id WHERE i.id = $1",
            [](const Row &row) {
                const QByteArray path = row.bytes(0) + '/' + row.bytes(1);
                return row.boolean(2) || row.bytes(1).isEmpty() ? path.left(path.lastIndexOf('/')) : path;
            },
            item)
        .value_or(QByteArray());
}
} // namespace

DuplicatesPanel::DuplicatesPanel(const PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, 1s)
    , m_pairModel(parts.store, parts.reader, 1s)
    , m_table(new DataTable(tr("Duplicates"), this))
    , m_facts(new DataTable(tr("The two side by side"), this))
    , m_filter(new SearchField(tr("Filter by title, author or path"), tr("Filter by title, author or path"), this))
    , m_count(new PlainLabel(this))
{
    setAccessibleName(tr("Duplicates"));
    setUpTables();
    registerActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);
    connect(&m_model, &DuplicateTableModel::refreshed, this, &DuplicatesPanel::showCounts);
    connect(&m_model, &DuplicateTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_pairModel, &PairTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    showCounts();
}

void DuplicatesPanel::setUpTables()
{
    m_table->setModel(&m_model);
    m_table->setColumns({200, 190, 280, 70, 100, -1, -1});
    m_table->setItemDelegateForColumn(int(DuplicateColumn::Level), new IconDelegate(duplicateLevelIcon, this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(DuplicateColumn::Level), Qt::AscendingOrder);
    m_table->setTextElideMode(Qt::ElideMiddle); // of paths both ends tell
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPanel::showCurrent);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const DuplicateLine *line = current()) {
            openFolderOf(line->a.id);
        }
    });
    m_facts->setModel(&m_pairModel);
    m_facts->setColumns({110, -1, -1, 150});
    m_facts->setItemDelegateForColumn(int(PairColumn::Agreement), new IconDelegate(agreementIcon, this));
    m_facts->setTextElideMode(Qt::ElideMiddle);
}

void DuplicatesPanel::registerActions()
{
    addFilterAction(m_parts.actions, QStringLiteral("duplicates.filter"), tr("&Filter the duplicates"),
                    tr("Find duplicates by title, author or path"), m_filter, this);
    m_parts.actions.add({.id = QStringLiteral("duplicates.compare"),
                         .text = tr("&Compare the files"),
                         .tip = tr("Look for equal audio files in different books, by their sizes and ends"),
                         .icon = QStringLiteral("retry"),
                         .shortcut = QKeySequence(Qt::Key_F5),
                         .command = [this] { m_parts.commands.compareFiles(); },
                         .enabledWhen = {},
                         .checkedWhen = {}},
                        this);
    registerWords();
    registerFolders();
}

void DuplicatesPanel::registerWords()
{
    m_parts.actions.add({.id = QStringLiteral("duplicates.same"),
                         .text = tr("They are the &same"),
                         .tip = tr("Make the two one book, or one recording, whatever their files say"),
                         .icon = QStringLiteral("state-completed"),
                         .shortcut = QKeySequence(Qt::Key_S),
                         .command = [this] { say(sameWord); },
                         .enabledWhen = [this] { return current() && sameWord(*current()); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("duplicates.other"),
                         .text = tr("They are &not the same"),
                         .tip = tr("Keep the two apart, as different books or recordings"),
                         .icon = QStringLiteral("compare"),
                         .shortcut = QKeySequence(Qt::Key_N),
                         .command = [this] { say(otherWord); },
                         .enabledWhen = [this] { return current() && otherWord(*current()); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("duplicates.ignore"),
                         .text = tr("&Ignore the pair"),
                         .tip = tr("Do not show this pair any more; nothing else changes"),
                         .icon = QStringLiteral("cancel"),
                         .shortcut = QKeySequence(Qt::Key_I),
                         .command = [this] { m_parts.commands.ignorePair(current()->a.id, current()->b.id); },
                         .enabledWhen = [this] { return isCurrentAPair(); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("duplicates.takeback"),
                         .text = tr("&Take back what was said"),
                         .tip = tr("Let the rules decide again; choose \"What you said\" to see it"),
                         .icon = QStringLiteral("undo"),
                         .shortcut = QKeySequence(Qt::Key_Delete),
                         .command = [this] { m_parts.commands.takeBack(current()->act); },
                         .enabledWhen = [this] { return current() && current()->act.isValid(); },
                         .checkedWhen = {}},
                        this);
}

void DuplicatesPanel::registerFolders()
{
    m_parts.actions.add({.id = QStringLiteral("duplicates.first"),
                         .text = tr("&Open the first folder"),
                         .tip = tr("Show the files of the first of the two in the file manager"),
                         .icon = QStringLiteral("open"),
                         .shortcut = {},
                         .command = [this] { openFolderOf(current()->a.id); },
                         .enabledWhen = [this] { return current() != nullptr; },
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("duplicates.second"),
                         .text = tr("Open the secon&d folder"),
                         .tip = tr("Show the files of the second of the two in the file manager"),
                         .icon = QStringLiteral("open"),
                         .shortcut = {},
                         .command = [this] { openFolderOf(current()->b.id); },
                         .enabledWhen = [this] { return current() && current()->b.id.isValid(); },
                         .checkedWhen = {}});
}

QWidget *DuplicatesPanel::createChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("Pairs shown"));
    m_choice->setToolTip(plainTip(tr("Pairs shown")));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->addItem(tr("All duplicates"));
    m_choice->addItem(tr("To decide"), int(DuplicateLevel::ToDecide));
    m_choice->addItem(tr("Several recordings"), int(DuplicateLevel::Work));
    m_choice->addItem(tr("Same recording"), int(DuplicateLevel::Recording));
    m_choice->addItem(tr("Same audio files"), int(DuplicateLevel::File));
    m_choice->addItem(tr("What you said"), int(DuplicateLevel::Said));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant level = m_choice->currentData();
        m_model.setLevel(level.isValid() ? std::optional(DuplicateLevel(level.toInt())) : std::nullopt);
    });
    return m_choice;
}

QWidget *DuplicatesPanel::createToolBar()
{
    connect(m_filter, &QLineEdit::textChanged, &m_model, &DuplicateTableModel::setFilter);
    return createFilterBar({.name = tr("Duplicate tools"),
                            .choices = {createChoice()},
                            .filter = m_filter,
                            .count = m_count,
                            .action = m_parts.actions.action(QStringLiteral("duplicates.compare")),
                            .columns = m_table->createColumnButton(this)},
                           this);
}

/// The two side by side, and what can be said of them above.
QWidget *DuplicatesPanel::createPair()
{
    static constexpr std::array ids{"duplicates.same",     "duplicates.other", "duplicates.ignore",
                                    "duplicates.takeback", "duplicates.first", "duplicates.second"};
    QToolBar *bar = createWordBar(tr("Pair tools"), ids, m_parts.actions, this);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_facts, 1);
    return pane;
}

QWidget *DuplicatesPanel::createContent()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(createPair());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({200, 320});
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(splitter);
    m_pages->addWidget(new EmptyState(QStringLiteral("duplicates"), tr("Nothing is there twice"),
                                      tr("Books that are the same, or may be, show up here when your folders have "
                                         "been read. Equal files are found by comparing them."),
                                      m_parts.actions.action(QStringLiteral("duplicates.compare")), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("No such pairs"),
                                      tr("No pair is of the kind that you chose and has all words of the filter."),
                                      nullptr, this));
    return pages;
}

void DuplicatesPanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](const char *id) { menu.addAction(m_parts.actions.action(QLatin1String(id))); };
    for (const char *id : {"duplicates.same", "duplicates.other", "duplicates.ignore", "duplicates.takeback"}) {
        add(id);
    }
    menu.addSeparator();
    add("duplicates.first");
    add("duplicates.second");
    menu.addSeparator();
    add("duplicates.compare");
    add("duplicates.filter");
}

const DuplicateLine *DuplicatesPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.lineAt(index.row()) : nullptr;
}

bool DuplicatesPanel::isCurrentAPair() const
{
    return current() && current()->level != DuplicateLevel::Said;
}

void DuplicatesPanel::say(Word word)
{
    const DuplicateLine *line = current();
    if (const auto kind = line ? word(*line) : std::nullopt) {
        m_parts.commands.relate(*kind, line->b.id, line->a.id);
    }
}

void DuplicatesPanel::openFolderOf(ItemId item)
{
    m_parts.reader.read(
        this, [item](ReadTx &tx) { return folderOf(tx, item); },
        [this](const Result<QByteArray> &folder) {
            const Result<void> opened = !folder ? fail(folder.error())
                : folder->isEmpty() ? fail(ErrorKind::NotFound, tr("The library does not know this item any more."))
                                    : openFolder(*folder);
            if (!opened) {
                Q_EMIT failed(opened.error().message);
            }
        });
}

void DuplicatesPanel::showCurrent()
{
    const DuplicateLine *line = current();
    m_pairModel.setPair(line ? line->a.id : ItemId(), line ? line->b.id : ItemId());
    m_parts.actions.refresh();
}

void DuplicatesPanel::showCounts()
{
    const QLocale locale;
    const DuplicateReading &reading = m_model.reading();
    const qsizetype total = reading.lines.size() - reading.count(DuplicateLevel::Said);
    const int shown = m_model.rowCount();
    const QString open = locale.toString(reading.count(DuplicateLevel::ToDecide));
    m_count->setText(total > 0 ? tr("%1 shown, %2 to decide").arg(locale.toString(shown), open) : QString());
    const bool isEmpty = m_model.isLoaded() && total == 0 && !m_model.query().level;
    m_pages->setCurrentIndex(shown > 0 || !m_model.isLoaded() ? ContentPage : isEmpty ? EmptyPage : NoMatchPage);
    if (shown > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    showCurrent();
}
} // namespace kuramori
