// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel shows; what can be done in it is in integrityactions.cpp.
#include "ui/panels/integritypanel.h"

#include "models/settings/settings.h"
#include "models/store/asyncread.h"
#include "models/tables/words.h"
#include "ui/delegates/icondelegate.h"
#include "ui/delegates/sentencedelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/checkpane.h"
#include "ui/panels/checkstrip.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QComboBox>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

enum Page { ContentPage, NoFilePage, NoCheckPage, NoFaultPage, NoMatchPage };
const QString separator = QStringLiteral(" · ");

QComboBox *createBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(plainTip(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QString counted(const QString &word, qint64 count)
{
    return IntegrityPanel::tr("%1: %2").arg(word, QLocale().toString(count));
}
} // namespace

IntegrityPanel::IntegrityPanel(const PanelParts &parts, const ProgressBoard &progress, const Settings &settings,
                               QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_settings(settings)
    , m_model(parts.store, parts.reader, parts.clock, 2s)
    , m_watch(parts.store, parts.reader, progress)
    , m_refresher(parts.store, parts.reader, Topic::Checks | Topic::Library | Topic::Schedules, 2s)
    , m_table(new DataTable(tr("Integrity"), this))
    , m_pane(new CheckPane(this))
    , m_filter(new SearchField(tr("Filter by title, author or path"), tr("Filter by title, author or path"), this))
    , m_count(new PlainLabel(this))
    , m_summary(new PlainLabel(this))
{
    setAccessibleName(tr("Integrity"));
    setSeen(false);
    setUpTable();
    registerActions();
    m_summary->setProperty("role", QStringLiteral("caption"));
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(m_summary);
    layout->addWidget(new CheckStrip(m_watch, m_parts.actions.action(QStringLiteral("integrity.stop")), this));
    layout->addWidget(createContent(), 1);
    connect(&m_model, &CheckTableModel::refreshed, this, &IntegrityPanel::showPage);
    connect(&m_model, &CheckTableModel::dataChanged, this, &IntegrityPanel::showCurrent);
    connect(&m_model, &CheckTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_watch, &CheckWatch::changed, &m_parts.actions, &ActionRegistry::refresh);
    followFigures();
}

void IntegrityPanel::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setColumns({110, 170, -1, -1, 90, 130, 170, 0});
    m_table->setItemDelegateForColumn(int(CheckColumn::Verdict), new IconDelegate(checkVerdictIcon, this));
    m_table->setItemDelegateForColumn(int(CheckColumn::What), new SentenceDelegate(this));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(CheckColumn::Verdict), Qt::AscendingOrder);
    m_table->setTextElideMode(Qt::ElideMiddle); // of paths both ends tell
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntegrityPanel::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_parts.actions,
            &ActionRegistry::refresh);
    connect(m_table, &DataTable::opened, this, [this] { m_pane->focusFindings(); });
}

void IntegrityPanel::addChoices(QToolBar &bar)
{
    m_choice = createBox(tr("Files shown"), &bar);
    m_choice->addItem(tr("What is wrong"), int(CheckChoice::Wrong));
    m_choice->addItem(tr("Damaged files"), int(CheckChoice::Damaged));
    m_choice->addItem(tr("Could not be checked"), int(CheckChoice::Unknown));
    m_choice->addItem(tr("Never checked, or changed since"), int(CheckChoice::Never));
    m_choice->addItem(tr("Sound files"), int(CheckChoice::Sound));
    m_choice->addItem(tr("All files"), int(CheckChoice::All));
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setChoice(CheckChoice(m_choice->currentData().toInt())); });
    m_tier = createBox(tr("How deep they were checked"), &bar);
    m_tier->addItem(tr("Any depth"));
    for (const CheckTier tier : checkTiers) {
        m_tier->addItem(tr("Depth: %1").arg(checkTierWord(tier)), int(tier));
    }
    connect(m_tier, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant tier = m_tier->currentData();
        m_model.setTier(tier.isValid() ? std::optional(CheckTier(tier.toInt())) : std::nullopt);
    });
    bar.addWidget(m_choice);
    bar.addWidget(m_tier);
}

void IntegrityPanel::addDepths(QToolBar &bar)
{
    m_depth = createBox(tr("How deep the next check looks"), &bar);
    m_depth->addItem(tr("Check presence and size"), int(CheckTier::Presence));
    m_depth->addItem(tr("Check headers"), int(CheckTier::Header));
    m_depth->addItem(tr("Check chapters and tracks"), int(CheckTier::Tracks));
    m_depth->addItem(tr("Decode all of it"), int(CheckTier::Decode));
    m_depth->addItem(tr("Check length and silence"), int(CheckTier::Runtime));
    m_depth->setCurrentIndex(m_depth->count() - 1);
    bar.addWidget(m_depth);
}

QWidget *IntegrityPanel::createToolBar()
{
    m_filter->setMaximumWidth(260);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &CheckTableModel::setFilter);
    m_count->setProperty("role", QStringLiteral("caption"));
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *bar = new QToolBar(this);
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(tr("Integrity tools"));
    addChoices(*bar);
    bar->addWidget(m_filter);
    bar->addWidget(m_count);
    bar->addWidget(spacer);
    addDepths(*bar);
    for (const char *id : {"integrity.check", "integrity.checkall", "integrity.export"}) {
        bar->addAction(m_parts.actions.action(QLatin1String(id)));
    }
    bar->addWidget(m_table->createColumnButton(this));
    return bar;
}

QWidget *IntegrityPanel::createContent()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({360, 150});
    auto *content = new QWidget(this);
    m_pages = new QStackedLayout(content);
    const auto add = [this](const char *icon, const QString &title, const QString &text, const char *action) {
        m_pages->addWidget(
            new EmptyState(QLatin1String(icon), title, text, m_parts.actions.action(QLatin1String(action)), this));
    };
    m_pages->addWidget(splitter);
    add("integrity", tr("No audio file yet"), tr("Files show up here when a folder with audiobooks has been read."),
        "folders.add");
    add("integrity", tr("Nothing was checked yet"),
        tr("A check looks for files that are cut off, unreadable or silent, for missing tracks and wrong lengths. It "
           "only reads. Each night it looks at a part of the library, or now at all of it."),
        "integrity.checkall");
    add("state-completed", tr("Nothing is wrong"),
        tr("Every file that was checked is sound. The line above says how many were, and how deep."),
        "integrity.checkall");
    add("search", tr("No such files"), tr("No file is of the kind that you chose and has all words of the filter."),
        "integrity.clear");
    return content;
}

void IntegrityPanel::setSeen(bool seen)
{
    m_model.follow(seen);
    m_refresher.setActive(seen);
}

void IntegrityPanel::followFigures()
{
    m_refresher.watch([] { return integrityFigures; },
                      [this](const Result<IntegrityFigures> &figures) {
                          if (figures) {
                              m_figures = *figures;
                              m_areFiguresKnown = true;
                              showFigures();
                              showPage();
                          } else {
                              Q_EMIT failed(figures.error().message);
                          }
                      });
}

const CheckLine *IntegrityPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.lineAt(index.row()) : nullptr;
}

void IntegrityPanel::showCurrent()
{
    if (const CheckLine *line = current()) {
        m_pane->show(*line, m_parts.clock.wall());
    } else {
        m_pane->showNothing();
    }
    m_parts.actions.refresh();
}

void IntegrityPanel::showFigures()
{
    QStringList verdicts{counted(tr("Files"), m_figures.files)};
    for (const FileVerdict verdict :
         {FileVerdict::Damaged, FileVerdict::Suspect, FileVerdict::Unknown, FileVerdict::Sound}) {
        verdicts.append(counted(fileVerdictWord(verdict), m_figures.count(verdict)));
    }
    verdicts.append(counted(tr("Changed since"), m_figures.changed));
    verdicts.append(counted(tr("Never checked"), m_figures.never()));
    QStringList depths;
    for (const CheckTier tier : checkTiers) {
        if (m_figures.count(tier) > 0) {
            depths.append(counted(checkTierWord(tier), m_figures.count(tier)));
        }
    }
    const QString depth = depths.isEmpty() ? QString() : tr("Checked to: %1").arg(depths.join(QStringLiteral(", ")));
    QStringList below{depth, nightText()};
    below.removeAll(QString());
    m_summary->setText(verdicts.join(separator) + u'\n' + below.join(separator));
}

/// "1 % a night", and when.
QString IntegrityPanel::nightText() const
{
    const qint64 share = m_settings.integer(QStringLiteral("library.check_share"));
    if (share == 0 || !m_figures.isNightly) {
        return tr("no checks at night");
    }
    const Timestamp now = m_parts.clock.wall();
    QStringList parts{tr("%1 % a night").arg(share)};
    parts.append(m_figures.lastNight ? tr("last %1").arg(timeText(*m_figures.lastNight, now)) : tr("not yet run"));
    if (m_figures.nextNight) {
        parts.append(tr("next %1").arg(timeText(*m_figures.nextNight, now)));
    }
    return parts.join(QStringLiteral(", "));
}

void IntegrityPanel::showPage()
{
    const int shown = m_model.rowCount();
    const CheckQuery &query = m_model.shown();
    const bool isFiltered = !query.words.isEmpty() || query.tier;
    const bool isNothingChecked = m_figures.checked() + m_figures.changed == 0;
    const QLocale locale;
    m_count->setText(m_model.total() > 0 ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_model.total()))
                                         : QString());
    const Page page = shown > 0 || !m_model.isLoaded() || !m_areFiguresKnown ? ContentPage
        : m_model.total() == 0                                               ? NoFilePage
        : isNothingChecked                                                   ? NoCheckPage
        : query.choice == CheckChoice::Wrong && !isFiltered                  ? NoFaultPage
                                                                             : NoMatchPage;
    m_pages->setCurrentIndex(page);
    m_summary->setVisible(page != NoFilePage);
    if (shown > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    showCurrent();
}
} // namespace kuramori
