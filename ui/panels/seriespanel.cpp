// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/seriespanel.h"

#include "ui/delegates/icondelegate.h"
#include "ui/delegates/shelfdelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/filteraction.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/serieslinkpane.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
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

enum Page { ContentPage, EmptyPage, NoMatchPage, NoGapPage, NoUnsurePage };
enum Tab { VolumesTab, LinksTab };
} // namespace

SeriesPanel::SeriesPanel(const PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, 1s)
    , m_volumeModel(parts.store, parts.reader, 1s)
    , m_table(new DataTable(tr("Series"), this))
    , m_volumes(new DataTable(tr("Volumes of the series"), this))
    , m_links(new SeriesLinkPane(parts, this))
    , m_filter(new SearchField(tr("Filter by series or author"), tr("Filter by series or author"), this))
    , m_count(new PlainLabel(this))
{
    setAccessibleName(tr("Series"));
    setUpTables();
    registerActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);
    connect(&m_model, &SeriesTableModel::refreshed, this, &SeriesPanel::showCounts);
    connect(&m_model, &SeriesTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_volumeModel, &VolumeTableModel::failed, this,
            [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_volumeModel, &VolumeTableModel::refreshed, &m_parts.actions, &ActionRegistry::refresh);
    connect(m_links, &SeriesLinkPane::failed, this, &SeriesPanel::failed);
    connect(m_links, &SeriesLinkPane::counted, this, &SeriesPanel::showLinkCount);
    showCounts();
}

void SeriesPanel::setUpTables()
{
    m_table->setModel(&m_model);
    m_table->setColumns({220, 160, -1, 70, 60, 70, 80, 90});
    m_table->setItemDelegateForColumn(int(SeriesColumn::Volumes), new ShelfDelegate(this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(SeriesColumn::Name), Qt::AscendingOrder);
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SeriesPanel::followSelection);

    m_volumes->setModel(&m_volumeModel);
    m_volumes->setColumns({90, -1, 210, 110, 180, 110});
    m_volumes->setItemDelegateForColumn(int(VolumeColumn::State), new IconDelegate(volumeStateIcon, this));
    m_volumes->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_volumes->selectionModel(), &QItemSelectionModel::selectionChanged, &m_parts.actions,
            &ActionRegistry::refresh);
    connect(m_volumes, &DataTable::opened, this, &SeriesPanel::openFolderOfVolume);
}

void SeriesPanel::registerActions()
{
    addFilterAction(m_parts.actions, QStringLiteral("series.filter"), tr("&Filter the series"),
                    tr("Find series by their names and authors"), m_filter, this);
    m_parts.actions.add({.id = QStringLiteral("series.gaps"),
                         .text = tr("Only series with &gaps"),
                         .tip = tr("Show the series of which a volume is missing between others"),
                         .icon = QStringLiteral("filter"),
                         .shortcut = {},
                         .command = [this] { m_model.setOnlyGaps(!m_model.query().onlyGaps); },
                         .enabledWhen = {},
                         .checkedWhen = [this] { return m_model.query().onlyGaps; }});
    m_parts.actions.add(
        {.id = QStringLiteral("series.unsure"),
         .text = tr("Only &unsure ones"),
         .tip = tr("Show the series of which a person has to say which of the services' series they are"),
         .icon = QStringLiteral("help"),
         .shortcut = {},
         .command =
             [this] {
                 m_model.setOnlyUnsure(!m_model.query().onlyUnsure);
                 m_tabs->setCurrentIndex(m_model.query().onlyUnsure ? LinksTab : VolumesTab);
             },
         .enabledWhen = {},
         .checkedWhen = [this] { return m_model.query().onlyUnsure; }});
    registerEntryActions();
    registerVolumeActions();
    registerRatings();
}

void SeriesPanel::showUnsure()
{
    m_model.setOnlyUnsure(true);
    m_tabs->setCurrentIndex(LinksTab);
    m_parts.actions.refresh();
}

QWidget *SeriesPanel::createToolBar()
{
    connect(m_filter, &QLineEdit::textChanged, &m_model, &SeriesTableModel::setFilter);
    return createFilterBar({.name = tr("Series tools"),
                            .choices = {createUnsureChoice()},
                            .filter = m_filter,
                            .count = m_count,
                            .action = m_parts.actions.action(QStringLiteral("series.gaps")),
                            .columns = m_table->createColumnButton(this)},
                           this);
}

QToolButton *SeriesPanel::createUnsureChoice()
{
    auto *choice = new QToolButton(this);
    choice->setDefaultAction(m_parts.actions.action(QStringLiteral("series.unsure")));
    choice->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return choice;
}

/// The volumes of the series, and what can be done with them above.
QWidget *SeriesPanel::createVolumes()
{
    static constexpr std::array ids{"series.want", "series.ignore",     "series.heed", "series.top",
                                    "series.push", "series.recordings", "series.pin",  "series.folder"};
    QToolBar *bar = createWordBar(tr("Volume tools"), ids, m_parts.actions, this);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_volumes, 1);
    return pane;
}

QWidget *SeriesPanel::createTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(createVolumes(), tr("Volumes"));
    m_tabs->addTab(m_links, tr("Services"));
    m_tabs->setTabToolTip(VolumesTab, tr("What of the series is here, and what is missing"));
    m_tabs->setTabToolTip(LinksTab, tr("Which of the services' series it is"));
    return m_tabs;
}

QWidget *SeriesPanel::createContent()
{
    const auto action = [this](const char *id) { return m_parts.actions.action(QLatin1String(id)); };
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(createTabs());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({240, 260});
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(new EmptyState(QStringLiteral("series"), tr("No series yet"),
                                      tr("Series come from the names, tags and side-cars of your audiobooks. Add the "
                                         "folder they lie in."),
                                      action("folders.add"), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("No series is called that"),
                                      tr("All words must occur in the name of a series or of its authors. Case and "
                                         "accents do not matter."),
                                      nullptr, this));
    m_pages->addWidget(new EmptyState(QStringLiteral("check"), tr("No gaps"),
                                      tr("Of the series that the filter leaves, none misses a volume between those "
                                         "that are there."),
                                      action("series.gaps"), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("check"), tr("No series is unsure"),
                                      tr("Of the series that the filter leaves, each one is a service's for sure, or "
                                         "no service has told of any that it may be."),
                                      action("series.unsure"), this));
    return pages;
}

void SeriesPanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](const char *id) { menu.addAction(m_parts.actions.action(QLatin1String(id))); };
    for (const char *id :
         {"series.want", "series.ignore", "series.heed", "series.top", "series.push", "series.recordings"}) {
        add(id);
    }
    menu.addSeparator();
    add("series.pin");
    add("series.folder");
    menu.addSeparator();
    fillRatings(*menu.addMenu(tr("Rate the &series")));
    m_links->fillMenu(*menu.addMenu(tr("Series of the ser&vices")));
    menu.addSeparator();
    add("series.gaps");
    add("series.unsure");
    add("series.filter");
}

void SeriesPanel::followSelection()
{
    const QModelIndex current = m_table->currentIndex();
    const SeriesId series = current.isValid() ? SeriesId(m_model.keyAt(current.row())) : SeriesId();
    m_volumeModel.setSeries(series);
    m_links->setSeries(series);
}

void SeriesPanel::showLinkCount()
{
    const qsizetype waiting = m_links->waiting();
    m_tabs->setTabText(LinksTab,
                       waiting == 0 ? tr("Services")
                                    : QStringLiteral("%1 (%2)").arg(tr("Services"), QLocale().toString(waiting)));
}

void SeriesPanel::showCounts()
{
    const QLocale locale;
    const qsizetype total = m_model.reading().lines.size();
    const int shown = m_model.rowCount();
    QString count = total > 0 ? tr("%1 of %2 series").arg(locale.toString(shown), locale.toString(total)) : QString();
    if (const int unsure = m_model.reading().unsure; unsure > 0) {
        count = tr("%1, unsure: %2").arg(count, locale.toString(unsure));
    }
    m_count->setText(count);
    const Page nothing = !m_model.isLoaded() ? ContentPage
        : total == 0                         ? EmptyPage
        : m_model.query().onlyUnsure         ? NoUnsurePage
        : m_model.query().onlyGaps           ? NoGapPage
                                             : NoMatchPage;
    m_pages->setCurrentIndex(shown == 0 ? nothing : ContentPage);
    if (shown > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    followSelection();
    m_parts.actions.refresh();
}
} // namespace kuramori
