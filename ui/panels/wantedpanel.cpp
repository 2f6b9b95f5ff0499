// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel shows; what can be done in it is in wantedactions.cpp.
#include "ui/panels/wantedpanel.h"

#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/wantedpane.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QScrollArea>
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

enum Page { ContentPage, UnaskedPage, UnlinkedPage, NothingPage, NoMatchPage };
} // namespace

WantedPanel::WantedPanel(const PanelParts &parts, CoverShelf &covers, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, 1s)
    , m_table(new DataTable(tr("Wanted"), this))
    , m_pane(new WantedPane(covers, this))
    , m_filter(new SearchField(tr("Filter by title, series or author"), tr("Filter by title, series or author"), this))
    , m_count(new PlainLabel(this))
{
    setAccessibleName(tr("Wanted"));
    setUpTable();
    registerActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);
    connect(&m_model, &WantedTableModel::refreshed, this, &WantedPanel::showCounts);
    connect(&m_model, &WantedTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    showCounts();
}

void WantedPanel::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setColumns({-1, 190, 150, 110, 190, 60, 150});
    m_table->setItemDelegateForColumn(int(WantedColumn::State), new IconDelegate(wantedStateIcon, this));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(WantedColumn::Score), Qt::DescendingOrder);
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WantedPanel::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_parts.actions,
            &ActionRegistry::refresh);
}

QWidget *WantedPanel::createChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("Entries shown"));
    m_choice->setToolTip(plainTip(tr("Entries shown")));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->addItem(tr("Missing"), int(WantedChoice::Missing));
    m_choice->addItem(tr("Upcoming"), int(WantedChoice::Upcoming));
    m_choice->addItem(tr("Extras"), int(WantedChoice::Extras));
    m_choice->addItem(tr("To be reviewed"), int(WantedChoice::Review));
    m_choice->addItem(tr("Ignored"), int(WantedChoice::Ignored));
    m_choice->addItem(tr("All that are not here"), int(WantedChoice::All));
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setChoice(WantedChoice(m_choice->currentData().toInt())); });
    return m_choice;
}

QWidget *WantedPanel::createMedia()
{
    auto *media = new QComboBox(this);
    media->setObjectName(QStringLiteral("media"));
    media->setAccessibleName(tr("Books or anime"));
    media->setToolTip(plainTip(tr("Books or anime")));
    media->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    media->addItem(tr("Books and anime"));
    media->addItem(tr("Books"), int(WantedMedium::Book));
    media->addItem(tr("Anime"), int(WantedMedium::Anime));
    connect(media, &QComboBox::currentIndexChanged, this, [this, media] {
        const QVariant medium = media->currentData();
        m_model.setMedium(medium.isValid() ? std::optional(WantedMedium(medium.toInt())) : std::nullopt);
    });
    return media;
}

QWidget *WantedPanel::createToolBar()
{
    connect(m_filter, &QLineEdit::textChanged, &m_model, &WantedTableModel::setFilter);
    return createFilterBar({.name = tr("Tools of the wanted list"),
                            .choices = {createChoice(), createMedia()},
                            .filter = m_filter,
                            .count = m_count,
                            .action = m_parts.actions.action(QStringLiteral("wanted.lookupall")),
                            .columns = m_table->createColumnButton(this)},
                           this);
}

/// What can be said of the selected entries, and below it why the current one stands where it does.
QWidget *WantedPanel::createDetails()
{
    static constexpr std::array ids{"wanted.want", "wanted.ignore",     "wanted.pin",   "wanted.boost",
                                    "wanted.have", "wanted.recordings", "wanted.lookup"};
    QToolBar *bar = createWordBar(tr("Tools for the selected entries"), ids, m_parts.actions, this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_pane);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(scroll, 1);
    return pane;
}

QWidget *WantedPanel::createContent()
{
    const auto action = [this](const char *id) { return m_parts.actions.action(QLatin1String(id)); };
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(createDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({270, 290});
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(splitter);
    m_pages->addWidget(new EmptyState(QStringLiteral("wanted"), tr("Nobody has been asked yet"),
                                      tr("What is missing from your series, the services for metadata know. They are "
                                         "asked each night about some of them, or now about all. Hardcover, which "
                                         "knows most, wants a key of yours: see the settings. Of anime that you "
                                         "follow in the library, AniList is asked."),
                                      action("wanted.lookupall"), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("series"), tr("No series was found for sure"),
                                      tr("A list of a service counts when at least two of your volumes stand in it at "
                                         "their places, or one has an ASIN or ISBN of it. The panel Series shows "
                                         "what was found besides, and takes your word on it."),
                                      action("wanted.lookupall"), this));
    m_pages->addWidget(new EmptyState(QStringLiteral("check"), tr("Nothing here"),
                                      tr("Of the series that are known, no entry is of the kind that you chose."),
                                      nullptr, this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("No entry is called that"),
                                      tr("All words must occur in the book, its series or its authors. Case and "
                                         "accents do not matter."),
                                      nullptr, this));
    return pages;
}

void WantedPanel::setSeen(bool seen)
{
    m_model.follow(seen);
    m_pane->setSeen(seen);
}

void WantedPanel::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const WantedLine *line = current.isValid() ? m_model.lineAt(current.row()) : nullptr;
    if (line) {
        m_pane->show(*line);
    } else {
        m_pane->showNothing();
    }
    m_parts.actions.refresh();
}

void WantedPanel::showCounts()
{
    const QLocale locale;
    const WantedReading &reading = m_model.reading();
    const int shown = m_model.rowCount();
    const int series = reading.linked + reading.stories;
    m_count->setText(series > 0 ? tr("%1 in %2 series").arg(locale.toString(shown), locale.toString(series))
                                : QString());
    const Page nothing = !m_model.isLoaded()      ? ContentPage
        : reading.lookedUp + reading.stories == 0 ? UnaskedPage
        : series == 0                             ? UnlinkedPage
        : m_model.query().words.isEmpty()         ? NothingPage
                                                  : NoMatchPage;
    m_pages->setCurrentIndex(shown == 0 ? nothing : ContentPage);
    if (shown > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    showCurrent();
}
} // namespace kuramori
