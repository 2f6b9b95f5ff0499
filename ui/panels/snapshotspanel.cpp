// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/snapshotspanel.h"

#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/snapshotwords.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
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

enum Page { ContentPage, EmptyPage, NoMatchPage, NoChoicePage };

constexpr std::array choiceIds{"snapshots.show.all", "snapshots.show.changed", "snapshots.show.new",
                               "snapshots.show.gone"}; // in the order of SnapshotChoice

struct BoxItem
{
    QString text;
    QVariant value;
};

/// What a box holds already is left alone: it may be open under the person's hand while a list is read.
void fill(QComboBox &box, const QList<BoxItem> &items, const QVariant &current)
{
    bool same = box.count() == items.size();
    for (int i = 0; same && i < box.count(); ++i) {
        same = box.itemData(i) == items.at(i).value;
    }
    if (!same) {
        box.clear();
        for (const BoxItem &item : items) {
            box.addItem(item.text, item.value);
        }
    }
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemText(i) != items.at(i).text) {
            box.setItemText(i, items.at(i).text);
        }
    }
    if (const int index = current.isValid() ? box.findData(current) : -1; index != box.currentIndex()) {
        box.setCurrentIndex(index);
    }
    box.setEnabled(!items.isEmpty());
}

QVariant valueOf(const CrawledList &list)
{
    return QStringList{list.source, list.list};
}
} // namespace

SnapshotsPanel::SnapshotsPanel(const PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, 1s)
    , m_table(new DataTable(tr("Works of the snapshot"), this))
    , m_filter(new SearchField(tr("Filter by title"), tr("Filter by title, in any language"), this))
    , m_counts(new PlainLabel(this))
{
    setAccessibleName(tr("Snapshots"));
    setUpTable();
    registerActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);

    connect(&m_model, &SnapshotTableModel::refreshed, this, &SnapshotsPanel::showReading);
    connect(&m_model, &SnapshotTableModel::failed, this, [this](const Error &error) {
        showBoxes(); // they must not name what could not be read
        Q_EMIT failed(error.message);
    });
    showReading();
}

void SnapshotsPanel::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setColumns({-1, 115, 80, 75, 0, 70, 110, 95, 125, 65, 90, 95, 0});
    m_table->setItemDelegateForColumn(int(SnapshotColumn::State), new IconDelegate(entryStateIcon, this));
    for (const SnapshotColumn column :
         {SnapshotColumn::PlacesGained, SnapshotColumn::ScoreGained, SnapshotColumn::MembersGained}) {
        m_table->setItemDelegateForColumn(int(column), new IconDelegate(gainIcon, this));
    }
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(SnapshotColumn::Position), Qt::AscendingOrder);
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table, &DataTable::opened, this, &SnapshotsPanel::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_parts.actions,
            &ActionRegistry::refresh);
}

void SnapshotsPanel::registerActions()
{
    m_parts.actions.add({.id = QStringLiteral("snapshots.filter"),
                         .text = tr("&Filter the snapshot"),
                         .tip = tr("Find works of the snapshot by their titles in any language"),
                         .icon = QStringLiteral("search"),
                         .shortcut = {},
                         .command =
                             [this] {
                                 m_filter->setFocus(Qt::ShortcutFocusReason);
                                 m_filter->selectAll();
                             },
                         .enabledWhen = [this] { return m_model.reading().day.has_value(); },
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("snapshots.compare"),
                         .text = tr("&Compare two days"),
                         .tip = tr("Show what changed in the list since another day"),
                         .icon = QStringLiteral("compare"),
                         .shortcut = {},
                         .command =
                             [this] {
                                 SnapshotWish wish = m_model.wish();
                                 wish.compares = !wish.compares;
                                 m_model.setWish(wish);
                             },
                         .enabledWhen = [this] { return m_model.reading().days.size() > 1; },
                         .checkedWhen = [this] { return m_model.wish().compares; }});
    registerRowActions();
    registerChoices();
}

void SnapshotsPanel::registerRowActions()
{
    m_parts.actions.add(
        {.id = QStringLiteral("snapshots.open"),
         .text = tr("Show in the &library"),
         .tip = tr("Show the current work of the snapshot in the library, with all that is known of it"),
         .icon = QStringLiteral("library"),
         .shortcut = {},
         .command = [this] { openRow(m_table->currentIndex()); },
         .enabledWhen = [this] { return m_table->currentIndex().isValid(); },
         .checkedWhen = {}});
    m_parts.actions.add(
        {.id = QStringLiteral("snapshots.follow"),
         .text = tr("Fo&llow it"),
         .tip = tr("Miss what belongs to the current work of the snapshot, its sequels above all; undo takes it back"),
         .icon = QStringLiteral("wanted"),
         .shortcut = {},
         .command = [this] { m_parts.commands.followWork(m_model.workAt(m_table->currentIndex().row())); },
         .enabledWhen = [this] { return m_table->currentIndex().isValid(); },
         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("snapshots.copy"),
                         .text = tr("C&opy works"),
                         .tip = tr("Copy the selected works of the snapshot, for a table or a text"),
                         .icon = QStringLiteral("copy"),
                         .shortcut = {},
                         .command = [this] { m_table->copySelection(); },
                         .enabledWhen = [this] { return m_table->selectionModel()->hasSelection(); },
                         .checkedWhen = {}});
}

void SnapshotsPanel::registerChoices()
{
    const QStringList texts{tr("Show &all works"), tr("Show c&hanged works"), tr("Show &new works"),
                            tr("Show works that are &gone")};
    const QStringList tips{tr("Show all works of the snapshot, and those that are gone since the other day"),
                           tr("Show the works whose position, score or members changed since the other day"),
                           tr("Show the works that came into the list since the other day"),
                           tr("Show the works that left the list since the other day")};
    for (size_t choice = 0; choice < choiceIds.size(); ++choice) {
        m_parts.actions.add(
            {.id = QLatin1String(choiceIds[choice]),
             .text = texts.at(qsizetype(choice)),
             .tip = tips.at(qsizetype(choice)),
             .icon = {},
             .shortcut = {},
             .command = [this, choice] { choose(SnapshotChoice(choice)); },
             .enabledWhen = [this, choice] { return choice == 0 || m_model.reading().other.has_value(); },
             .checkedWhen = [this, choice] { return size_t(m_model.choice()) == choice; }});
    }
}

void SnapshotsPanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](const char *id) { menu.addAction(m_parts.actions.action(QLatin1String(id))); };
    add("snapshots.open");
    add("snapshots.follow");
    add("snapshots.copy");
    menu.addSeparator();
    add("snapshots.compare");
    for (const char *id : choiceIds) {
        add(id);
    }
    menu.addSeparator();
    add("snapshots.filter");
    add("snapshots.take");
}

QComboBox *SnapshotsPanel::addBox(QToolBar &bar, const QString &name, const QString &nothing)
{
    auto *box = new QComboBox(&bar);
    box->setAccessibleName(name);
    box->setToolTip(plainTip(name));
    box->setPlaceholderText(nothing);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar.addWidget(box);
    return box;
}

void SnapshotsPanel::createBoxes(QToolBar &bar)
{
    m_list = addBox(bar, tr("List"), tr("No list"));
    m_day = addBox(bar, tr("Day of the snapshot"), tr("No day"));
    bar.addAction(m_parts.actions.action(QStringLiteral("snapshots.compare")));
    m_other = addBox(bar, tr("Day to compare with"), tr("No other day"));
    m_choice = addBox(bar, tr("Works shown"), {});
    m_choice->addItems({tr("All works"), tr("Changed"), tr("New"), tr("Gone")});
    // activated() tells of people alone, not of what showReading() sets.
    connect(m_list, &QComboBox::activated, this, [this] {
        const QStringList list = m_list->currentData().toStringList();
        m_model.setWish({{list.at(0), list.at(1)}, {}, {}, m_model.wish().compares});
        m_day->setEnabled(false); // its days are still those of the list before
        m_other->setEnabled(false);
    });
    connect(m_day, &QComboBox::activated, this, [this] {
        SnapshotWish wish = m_model.wish();
        wish.list = m_model.reading().list;
        wish.day = m_day->currentData().toDate();
        m_model.setWish(wish);
    });
    connect(m_other, &QComboBox::activated, this, [this] {
        SnapshotWish wish = m_model.wish();
        wish.list = m_model.reading().list;
        wish.day = m_day->currentData().toDate(); // a newer one must not change what is looked at
        wish.other = m_other->currentData().toDate();
        m_model.setWish(wish);
    });
    connect(m_choice, &QComboBox::activated, this, [this](int choice) {
        choose(SnapshotChoice(choice));
        m_parts.actions.refresh();
    });
}

QWidget *SnapshotsPanel::createToolBar()
{
    auto *bar = new QToolBar(this);
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(tr("Snapshot tools"));
    createBoxes(*bar);
    m_filter->setMaximumWidth(320);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &SnapshotTableModel::setFilter);

    bar->addWidget(m_filter);
    bar->addAction(m_parts.actions.action(QStringLiteral("snapshots.open")));
    bar->addAction(m_parts.actions.action(QStringLiteral("snapshots.copy")));
    bar->addWidget(m_table->createColumnButton(this));
    return bar;
}

QWidget *SnapshotsPanel::createContent()
{
    const auto action = [this](const char *id) { return m_parts.actions.action(QLatin1String(id)); };
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(6);
    m_counts->setProperty("role", QStringLiteral("caption"));
    m_counts->setWordWrap(true);
    contentLayout->addWidget(m_counts);
    contentLayout->addWidget(m_table, 1);
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(content);
    m_pages->addWidget(new EmptyState(QStringLiteral("snapshots"), tr("No snapshot yet"),
                                      tr("A snapshot keeps how a list stands on a day. With those of two days this "
                                         "panel shows what came, went and moved."),
                                      action("snapshots.take"), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("Nothing has such a title"),
                                      tr("Of the works shown here, none has a title with all these words."), nullptr,
                                      this));
    m_pages->addWidget(new EmptyState(QStringLiteral("compare"), tr("No such works"),
                                      tr("Beside the other day, no work of this snapshot is as you asked for."),
                                      action("snapshots.show.all"), this));
    return pages;
}

void SnapshotsPanel::choose(SnapshotChoice choice)
{
    m_model.setChoice(choice);
    m_choice->setCurrentIndex(int(choice));
}

void SnapshotsPanel::openRow(const QModelIndex &index)
{
    if (const WorkId work = index.isValid() ? m_model.workAt(index.row()) : WorkId(); work.isValid()) {
        Q_EMIT workChosen(work);
    }
}

void SnapshotsPanel::showReading()
{
    showBoxes();
    m_counts->setText(countsText(m_model.reading()));
    m_counts->setVisible(m_model.reading().day.has_value());
    showPage();
    m_parts.actions.refresh();
}

void SnapshotsPanel::showBoxes()
{
    const SnapshotReading &reading = m_model.reading();
    QList<BoxItem> lists;
    for (const CrawledList &list : reading.lists) {
        lists.append({listTitle(list.list), valueOf(list)});
    }
    QList<BoxItem> days;
    QList<BoxItem> others;
    for (const CrawledDay &day : reading.days) {
        days.append({dayText(day), day.day});
        if (reading.wish.compares && day != reading.day) {
            others.append({dayText(day), day.day});
        }
    }
    fill(*m_list, lists, valueOf(reading.list));
    fill(*m_day, days, reading.day ? QVariant(reading.day->day) : QVariant());
    fill(*m_other, others, reading.other ? QVariant(reading.other->day) : QVariant());
    m_choice->setEnabled(reading.other.has_value());
}

void SnapshotsPanel::showPage()
{
    if (!m_model.isLoaded() || m_model.rowCount() > 0) {
        m_pages->setCurrentIndex(ContentPage);
    } else if (!m_model.reading().day) {
        m_pages->setCurrentIndex(EmptyPage);
    } else if (m_model.isFiltered()) {
        m_pages->setCurrentIndex(NoMatchPage);
    } else {
        m_pages->setCurrentIndex(m_model.choice() == SnapshotChoice::All ? ContentPage : NoChoicePage);
    }
}
} // namespace kuramori
