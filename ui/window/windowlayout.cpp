// SPDX-License-Identifier: GPL-3.0-or-later
// What of the window a layout keeps, and the actions on layouts.
#include "ui/dialogs/layoutsdialog.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/connectionspanel.h"
#include "ui/panels/datatable.h"
#include "ui/panels/driftpanel.h"
#include "ui/panels/duplicatespanel.h"
#include "ui/panels/folderspanel.h"
#include "ui/panels/integritypanel.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/personspanel.h"
#include "ui/panels/queuepanel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/panels/reviewtabs.h"
#include "ui/panels/serieslinkpane.h"
#include "ui/panels/seriespanel.h"
#include "ui/panels/serverspanel.h"
#include "ui/panels/snapshotspanel.h"
#include "ui/panels/wantedpanel.h"
#include "ui/theme/plaintext.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QSplitter>

namespace kuramori
{
namespace
{
constexpr int layoutVersion = 1; // raise it when docks are renamed: an old layout is then dropped

LayoutPart columnsOf(const QString &key, DataTable *table)
{
    return {key, [table] { return table->columns(); },
            [table](const QByteArray &columns) { table->restoreColumns(columns); }};
}
} // namespace

QList<LayoutPart> MainWindow::layoutParts()
{
    QSplitter *splitter = m_library->splitter();
    return {
        {QStringLiteral("window/geometry"), [this] { return saveGeometry(); },
         [this](const QByteArray &geometry) { restoreGeometry(geometry); }},
        {QStringLiteral("window/docks"), [this] { return saveState(layoutVersion); },
         [this](const QByteArray &docks) { restoreState(docks, layoutVersion); }},
        columnsOf(QStringLiteral("library/columns"), m_library->table()),
        {QStringLiteral("library/splitter"), [splitter] { return splitter->saveState(); },
         [splitter](const QByteArray &state) { splitter->restoreState(state); }},
        {QStringLiteral("library/view"), [panel = m_library] { return panel->view(); },
         [panel = m_library](const QByteArray &view) { panel->restoreView(view); }},
        columnsOf(QStringLiteral("queue/columns"), m_queue->table()),
        columnsOf(QStringLiteral("log/columns"), m_log->table()),
        columnsOf(QStringLiteral("snapshots/columns"), m_snapshots->table()),
        columnsOf(QStringLiteral("connections/columns"), m_connections->table()),
        columnsOf(QStringLiteral("folders/columns"), m_folders->table()),
        columnsOf(QStringLiteral("books/columns"), m_audiobooks->table()),
        {QStringLiteral("books/splitter"), [panel = m_audiobooks] { return panel->splitter()->saveState(); },
         [panel = m_audiobooks](const QByteArray &state) { panel->splitter()->restoreState(state); }},
        {QStringLiteral("books/view"), [panel = m_audiobooks] { return panel->view(); },
         [panel = m_audiobooks](const QByteArray &view) { panel->restoreView(view); }},
        columnsOf(QStringLiteral("series/columns"), m_series->table()),
        columnsOf(QStringLiteral("series/volumes"), m_series->volumes()),
        columnsOf(QStringLiteral("series/links"), m_series->links()->table()),
        columnsOf(QStringLiteral("wanted/columns"), m_wanted->table()),
        columnsOf(QStringLiteral("duplicates/columns"), m_duplicates->table()),
        columnsOf(QStringLiteral("duplicates/facts"), m_duplicates->facts()),
        columnsOf(QStringLiteral("integrity/columns"), m_integrity->table()),
        columnsOf(QStringLiteral("persons/columns"), m_persons->table()),
        columnsOf(QStringLiteral("persons/spellings"), m_persons->spellings()),
        columnsOf(QStringLiteral("persons/books"), m_persons->books()),
        columnsOf(QStringLiteral("servers/columns"), m_servers->table()),
        columnsOf(QStringLiteral("review/columns"), m_review->matches()->table()),
        columnsOf(QStringLiteral("review/facts"), m_review->matches()->facts()),
        columnsOf(QStringLiteral("review/fields"), m_review->fields()->table()),
    };
}

void MainWindow::registerLayoutActions()
{
    m_actions.add({.id = QStringLiteral("view.layouts"),
                   .text = tr("&Layouts…"),
                   .tip = tr("Keep the window as it stands under a name, or switch to another layout"),
                   .icon = QStringLiteral("layout"),
                   .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                   .command = [this] { openLayouts(); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
    m_actions.add({.id = QStringLiteral("view.reset"),
                   .text = tr("&Reset the layout"),
                   .tip = tr("Put all panels and columns back to where they were at first"),
                   .icon = QStringLiteral("redrive"),
                   .shortcut = {},
                   .command = [this] { resetLayout(); },
                   .enabledWhen = {},
                   .checkedWhen = {}});
}

/// The names come and go, so the menu asks for them when it is opened.
void MainWindow::fillLayoutMenu(QMenu &menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        for (const QString &name : m_layouts->names()) {
            QString text = oneLine(name, 60).replace(u'&', QStringLiteral("&&"));
            menu.addAction(text, this, [this, name] { m_layouts->apply(name); });
        }
        menu.addSeparator();
        menu.addActions(
            {m_actions.action(QStringLiteral("view.layouts")), m_actions.action(QStringLiteral("view.reset"))});
    });
}

void MainWindow::resetLayout()
{
    arrangeDocks();
    m_library->resetSizes();
    m_library->setShowsGrid(false);
    m_audiobooks->resetLook();
    for (DataTable *table :
         {m_library->table(), m_queue->table(), m_log->table(), m_snapshots->table(), m_connections->table(),
          m_folders->table(), m_audiobooks->table(), m_series->table(), m_series->volumes(), m_series->links()->table(),
          m_wanted->table(), m_duplicates->table(), m_duplicates->facts(), m_integrity->table(), m_persons->table(),
          m_persons->spellings(), m_persons->books(), m_servers->table()}) {
        table->resetColumns();
    }
    for (DataTable *table : m_review->tables()) {
        table->resetColumns();
    }
}

void MainWindow::openLayouts()
{
    if (!m_layoutsDialog) {
        m_layoutsDialog = new LayoutsDialog(*m_layouts, this);
        m_layoutsDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_layoutsDialog->addActions(historyActions());
        connect(m_layoutsDialog, &LayoutsDialog::failed, this, &MainWindow::say);
    }
    m_layoutsDialog->show();
    m_layoutsDialog->raise();
    m_layoutsDialog->activateWindow();
}
} // namespace kuramori
