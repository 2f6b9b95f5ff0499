// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionspanel.h"

#include "models/store/jobrows.h"
#include "ui/delegates/bardelegate.h"
#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/datatable.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QToolBar>
#include <QVBoxLayout>

#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
}

ConnectionsPanel::ConnectionsPanel(const PanelParts &parts, const HostBoard &hosts, const DesktopBoard &desktop,
                                   const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(hosts, desktop, settings, parts.clock)
    , m_table(new DataTable(tr("Connections"), this))
    , m_note(new PlainLabel(this))
    , m_answer(new PlainLabel(this))
    , m_tests(parts)
{
    setAccessibleName(tr("Connections"));
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionsPanel::refresh);
    setUpTable();
    registerActions();
    m_note->becomeNote(tr("Note of the selected connection"));
    m_note->setProperty("role", QStringLiteral("caption"));
    m_answer->becomeNote(tr("What came of the last test"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_answer);

    connect(&m_tests, &SourceTests::began, m_answer, &PlainLabel::setNote);
    connect(&m_tests, &SourceTests::ended, this,
            [this](const KnownSource &, const JobRow &, const QString &sentence) { tell(sentence); });
    refresh();
    m_table->selectRow(0);
}

void ConnectionsPanel::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setColumns({170, 310, 136, 74, 70, 88, 82, 92, 92, -1});
    m_table->setItemDelegateForColumn(int(ConnectionColumn::State), new IconDelegate(connectionIcon, this));
    m_table->setItemDelegateForColumn(int(ConnectionColumn::Quota), new BarDelegate(quotaFraction, this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table, &DataTable::opened, this,
            [this] { m_parts.actions.action(QStringLiteral("connections.test"))->trigger(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showNote();
        m_parts.actions.refresh();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ConnectionsPanel::showNote);
}

void ConnectionsPanel::registerActions()
{
    m_parts.actions.add(
        {.id = QStringLiteral("connections.test"),
         .text = tr("Test the &connection"),
         .tip = tr("Ask the service that is selected under Connections one small thing, now, and say what comes of it"),
         .icon = QStringLiteral("test"),
         .shortcut = QKeySequence(Qt::Key_F5),
         .command = [this] { test(); },
         .enabledWhen =
             [this] {
                 const KnownSource *source = selectedSource();
                 return source && !m_tests.isUnderWay(source->name);
             },
         .checkedWhen = {}},
        this);
}

QWidget *ConnectionsPanel::createToolBar()
{
    static constexpr std::array ids{"connections.test"};
    return createWordBar(tr("Connection tools"), ids, m_parts.actions, this);
}

void ConnectionsPanel::fillMenu(QMenu &menu) const
{
    menu.addAction(m_parts.actions.action(QStringLiteral("connections.test")));
}

void ConnectionsPanel::setWatched(bool watched)
{
    if (!watched) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
        refresh();
    }
}

void ConnectionsPanel::refresh()
{
    m_model.refresh();
}

void ConnectionsPanel::showNote()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QString note = rows.isEmpty() ? QString() : m_model.at(rows.first().row()).note;
    m_note->setNote(note);
}

const KnownSource *ConnectionsPanel::selectedSource() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : findSource(m_model.at(rows.first().row()).id);
}

void ConnectionsPanel::test()
{
    if (const KnownSource *source = selectedSource()) {
        m_tests.start(*source);
    }
}

void ConnectionsPanel::tell(const QString &sentence)
{
    refresh();
    const QString time = QLocale().toString(toDateTime(m_parts.clock.wall()).toLocalTime(), QLocale::ShortFormat);
    m_answer->setNote(QStringLiteral("%1  %2").arg(time, sentence)); // it stands there for long
    Q_EMIT said(sentence);
}
} // namespace kuramori
