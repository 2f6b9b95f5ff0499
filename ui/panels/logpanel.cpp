// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/logpanel.h"

#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/datatable.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace kuramori
{
LogPanel::LogPanel(const LogBoard &board, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(board)
    , m_table(new DataTable(tr("Log"), this))
    , m_search(new SearchField(tr("Filter the log"), tr("Filter the log"), this))
{
    setAccessibleName(tr("Log"));
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setColumns({160, 100, 90, -1});
    m_table->setItemDelegateForColumn(int(LogColumn::Level), new IconDelegate(logLevelIcon, this));
    registerActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(m_table);

    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_following) {
            m_table->scrollToBottom();
        }
    });
    // Whoever scrolls up wants to read; whoever comes back to the end wants to follow.
    connect(m_table->verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        setFollowing(bar->sliderPosition() >= bar->maximum());
    });
}

void LogPanel::registerActions()
{
    m_actions.add({.id = QStringLiteral("log.follow"),
                   .text = tr("&Follow the log"),
                   .tip = tr("Always show the newest line"),
                   .icon = QStringLiteral("follow"),
                   .shortcut = {},
                   .command = [this] { setFollowing(!m_following); },
                   .enabledWhen = {},
                   .checkedWhen = [this] { return m_following; }});
    m_actions.add({.id = QStringLiteral("log.copy"),
                   .text = tr("&Copy lines"),
                   .tip = tr("Copy the selected lines of the log"),
                   .icon = QStringLiteral("copy"),
                   .shortcut = {},
                   .command = [this] { m_table->copySelection(); },
                   .enabledWhen = [this] { return m_table->selectionModel()->hasSelection(); },
                   .checkedWhen = {}});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_actions, &ActionRegistry::refresh);
}

QWidget *LogPanel::createToolBar()
{
    auto *bar = new QToolBar(this);
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(tr("Log tools"));
    connect(m_search, &QLineEdit::textChanged, &m_filter, &LogFilter::setText);

    auto *level = new QComboBox(bar);
    level->setAccessibleName(tr("Lowest level shown"));
    level->setToolTip(tr("Lowest level shown"));
    for (const LogLevel each : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        level->addItem(each == LogLevel::Debug ? tr("All lines") : tr("%1 and above").arg(levelWord(each)), int(each));
    }
    level->setCurrentIndex(int(LogLevel::Info));
    connect(level, &QComboBox::currentIndexChanged, this,
            [this, level] { m_filter.setLevel(LogLevel(level->currentData().toInt())); });

    bar->addWidget(m_search);
    bar->addWidget(level);
    bar->addSeparator();
    bar->addAction(m_actions.action(QStringLiteral("log.follow")));
    bar->addAction(m_actions.action(QStringLiteral("log.copy")));
    return bar;
}

void LogPanel::setFollowing(bool following)
{
    if (m_following == following) {
        return;
    }
    m_following = following;
    if (following) {
        m_table->scrollToBottom();
    }
    m_actions.refresh();
}
} // namespace kuramori
