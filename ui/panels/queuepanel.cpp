// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queuepanel.h"

#include "models/tables/workwatch.h"
#include "ui/delegates/bardelegate.h"
#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/confirm.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"

#include <QAction>
#include <QMenu>
#include <QStackedLayout>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int lowestPriority = 4;

bool isUnfinished(JobState state)
{
    return !isFinal(state);
}

bool isWaiting(JobState state)
{
    return state == JobState::Scheduled || state == JobState::Retryable;
}

bool canRunAgain(JobState state)
{
    return isFinal(state);
}

bool isNotRunning(JobState state)
{
    return isUnfinished(state) && state != JobState::Running;
}
} // namespace

QueuePanel::QueuePanel(const PanelParts &parts, const ProgressBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(board, parts.clock)
    , m_table(new DataTable(tr("Jobs"), this))
    , m_note(new PlainLabel(this))
{
    setAccessibleName(tr("Queue"));
    setUpTable();
    registerActions();

    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_table, 1);
    contentLayout->addWidget(m_note);
    auto *empty = new EmptyState(QStringLiteral("queue"), tr("Nothing to do"),
                                 tr("Jobs appear here while they run, wait or have just ended."),
                                 m_parts.actions.action(QStringLiteral("snapshots.take")), this);
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(content);
    m_pages->addWidget(empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(pages, 1);

    connect(&m_model, &JobTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_model, &JobTableModel::loaded, this, &QueuePanel::updateEmptyState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &QueuePanel::updateEmptyState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &QueuePanel::updateEmptyState);
    m_model.follow(m_parts.store, m_parts.reader);
}

void QueuePanel::setUpTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_table->setModel(&m_sorted);
    m_table->setColumns({130, 240, 300, 70, 90, 120, 0, 80, 0, -1});
    m_table->setItemDelegateForColumn(int(JobColumn::State), new IconDelegate(jobStateIcon, this));
    m_table->setItemDelegateForColumn(int(JobColumn::Progress), new BarDelegate(jobFraction, this));
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    m_note->setProperty("role", QStringLiteral("caption"));
    m_note->becomeNote(tr("Note of the selected job"));
    const auto selectionChanged = [this] {
        showNote();
        m_parts.actions.refresh();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, selectionChanged);
    connect(&m_sorted, &QAbstractItemModel::dataChanged, this, selectionChanged); // states change under a selection
}

void QueuePanel::registerActions()
{
    registerJobActions();
    registerPriorities();
    registerQueueActions();
}

void QueuePanel::registerJobActions()
{
    m_parts.actions.add({.id = QStringLiteral("queue.retry"),
                         .text = tr("&Run now"),
                         .tip = tr("Run the selected waiting jobs without waiting any longer"),
                         .icon = QStringLiteral("play"),
                         .shortcut = {},
                         .command = [this] { m_parts.commands.retryNow(selected(isWaiting)); },
                         .enabledWhen = [this] { return anySelected(isWaiting); },
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("queue.redrive"),
                         .text = tr("Run &again"),
                         .tip = tr("Queue the selected finished or failed jobs again"),
                         .icon = QStringLiteral("redrive"),
                         .shortcut = {},
                         .command = [this] { m_parts.commands.redrive(selected(canRunAgain)); },
                         .enabledWhen = [this] { return anySelected(canRunAgain); },
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("queue.cancel"),
                         .text = tr("&Cancel"),
                         .tip = tr("Cancel the selected jobs"),
                         .icon = QStringLiteral("cancel"),
                         .shortcut = QKeySequence::Delete,
                         .command = [this] { cancelSelected(); },
                         .enabledWhen = [this] { return anySelected(isUnfinished); },
                         .checkedWhen = {}},
                        m_table);
}

void QueuePanel::registerPriorities()
{
    const QStringList texts{tr("&1: before all others"), tr("&2: normal"), tr("&3: later"),
                            tr("&4: when nothing else is left")};
    for (int priority = 1; priority <= lowestPriority; ++priority) {
        m_parts.actions.add(
            {.id = QStringLiteral("queue.priority.%1").arg(priority),
             .text = texts.at(priority - 1),
             .tip = tr("Give the selected waiting jobs priority %1").arg(priority),
             .icon = QStringLiteral("priority"),
             .shortcut = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + priority)),
             .command = [this, priority] { m_parts.commands.reprioritise(selected(isNotRunning), priority); },
             .enabledWhen = [this] { return anySelected(isNotRunning); },
             .checkedWhen = {}},
            m_table);
    }
}

void QueuePanel::registerQueueActions()
{
    const auto queuesWith = [this](bool paused) {
        QStringList queues;
        for (const QString &queue : selectedQueues()) {
            if (m_parts.work.isPaused(queue) == paused) {
                queues.append(queue);
            }
        }
        return queues;
    };
    m_parts.actions.add({.id = QStringLiteral("queue.pause"),
                         .text = tr("&Pause its queue"),
                         .tip = tr("Start no more jobs of the queues that the selected jobs stand in"),
                         .icon = QStringLiteral("pause"),
                         .shortcut = {},
                         .command = [this, queuesWith] { m_parts.commands.pauseQueues(queuesWith(false)); },
                         .enabledWhen = [queuesWith] { return !queuesWith(false).isEmpty(); },
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("queue.resume"),
                         .text = tr("R&esume its queue"),
                         .tip = tr("Let the queues of the selected jobs go on"),
                         .icon = QStringLiteral("play"),
                         .shortcut = {},
                         .command = [this, queuesWith] { m_parts.commands.resumeQueues(queuesWith(true)); },
                         .enabledWhen = [queuesWith] { return !queuesWith(true).isEmpty(); },
                         .checkedWhen = {}});
}

QWidget *QueuePanel::createToolBar()
{
    const auto action = [this](const char *id) { return m_parts.actions.action(QLatin1String(id)); };
    auto *bar = new QToolBar(this);
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(tr("Queue tools"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(action("work.pause"));
    bar->addSeparator();
    bar->addAction(action("queue.retry"));
    bar->addAction(action("queue.redrive"));
    bar->addAction(action("queue.cancel"));
    auto *priority = new QToolButton(bar);
    priority->setText(tr("Priority"));
    priority->setIcon(themeIcon(QStringLiteral("priority")));
    priority->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    priority->setPopupMode(QToolButton::InstantPopup);
    priority->setToolTip(tr("Which of the waiting jobs come first"));
    auto *priorities = new QMenu(priority);
    addPriorities(*priorities);
    priority->setMenu(priorities);
    bar->addWidget(priority);
    bar->addSeparator();
    bar->addAction(action("queue.pause"));
    bar->addAction(action("queue.resume"));
    return bar;
}

void QueuePanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](const char *id) { menu.addAction(m_parts.actions.action(QLatin1String(id))); };
    add("queue.retry");
    add("queue.redrive");
    add("queue.cancel");
    addPriorities(*menu.addMenu(themeIcon(QStringLiteral("priority")), tr("Pri&ority")));
    menu.addSeparator();
    add("queue.pause");
    add("queue.resume");
}

void QueuePanel::addPriorities(QMenu &menu) const
{
    for (int priority = 1; priority <= lowestPriority; ++priority) {
        menu.addAction(m_parts.actions.action(QStringLiteral("queue.priority.%1").arg(priority)));
    }
}

QList<LiveJob> QueuePanel::selectedJobs() const
{
    QList<LiveJob> jobs;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        jobs.append(m_model.at(m_sorted.mapToSource(row).row()));
    }
    return jobs;
}

QList<JobId> QueuePanel::selected(const Wanted &wanted) const
{
    QList<JobId> ids;
    for (const LiveJob &job : selectedJobs()) {
        if (wanted(job.state)) {
            ids.append(job.id);
        }
    }
    return ids;
}

bool QueuePanel::anySelected(const Wanted &wanted) const
{
    return !selected(wanted).isEmpty();
}

QStringList QueuePanel::selectedQueues() const
{
    QStringList queues;
    for (const LiveJob &job : selectedJobs()) {
        queues.append(job.queue);
    }
    queues.removeDuplicates();
    return queues;
}

void QueuePanel::cancelSelected()
{
    const QList<JobId> ids = selected(isUnfinished);
    if (ids.size() == 1) {
        m_parts.commands.cancel(ids);
        return;
    }
    QStringList names;
    for (const LiveJob &job : selectedJobs()) {
        if (isUnfinished(job.state)) {
            names.append(job.title);
        }
    }
    confirm(this, tr("Cancel these %n jobs?", nullptr, int(ids.size())), names, tr("Cancel the jobs"),
            [this, ids] { m_parts.commands.cancel(ids); });
}

void QueuePanel::showJob(JobId id)
{
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        const QModelIndex index = m_sorted.index(row, 0);
        if (index.data(KeyRole).toLongLong() == id.value()) {
            m_table->selectRow(row);
            m_table->scrollTo(index);
            return;
        }
    }
}

void QueuePanel::showNote()
{
    const QList<LiveJob> jobs = selectedJobs();
    const QString note = jobs.size() == 1 ? jobs.first().note : QString();
    m_note->setNote(note);
}

void QueuePanel::updateEmptyState()
{
    m_pages->setCurrentIndex(m_model.isLoaded() && m_model.rowCount() == 0 ? 1 : 0);
}
} // namespace kuramori
