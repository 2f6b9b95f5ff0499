// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/serverspanel.h"

#include "models/jobs/mappingfinding.h"
#include "models/jobs/serverspec.h"
#include "models/tables/serverwords.h"
#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/confirm.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/serverpane.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto pause = 1s; // a sync stores some hundred books at a time
} // namespace

ServersPanel::ServersPanel(const PanelParts &parts, const AsyncSecrets &secrets, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, pause)
    , m_tests(parts)
    , m_table(new DataTable(tr("Servers"), this))
    , m_answer(new PlainLabel(this))
{
    setAccessibleName(tr("Servers"));
    setUpTable();
    registerServers();
    registerWork();
    registerFolders();
    registerWriting();
    m_pane = new ServerPane(secrets,
                            {m_parts.actions.action(QStringLiteral("servers.map")),
                             m_parts.actions.action(QStringLiteral("servers.unmap"))},
                            this);
    connect(m_pane, &ServerPane::folderSelected, this, [this] { m_parts.actions.refresh(); });
    m_answer->becomeNote(tr("What came of the last test"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);
    connect(&m_model, &ServerTableModel::refreshed, this, &ServersPanel::showServers);
    connect(&m_model, &ServerTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_tests, &SourceTests::began, m_answer, &PlainLabel::setNote);
    connect(&m_tests, &SourceTests::ended, this, &ServersPanel::endTest);
    showServers();
}

void ServersPanel::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setColumns({130, 120, 250, 110, 80, 80, 80, 110, -1});
    m_table->setItemDelegateForColumn(int(ServerColumn::State), new IconDelegate(serverStateIcon, this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle); // of addresses both ends tell
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServersPanel::showCurrent);
    connect(m_table, &DataTable::opened, this,
            [this] { m_parts.actions.action(QStringLiteral("servers.change"))->trigger(); });
}

QWidget *ServersPanel::createToolBar()
{
    static constexpr std::array ids{"servers.add",   "servers.change", "servers.test",  "servers.read",
                                    "servers.daily", "servers.write",  "servers.remove"};
    return createWordBar(tr("Server tools"), ids, m_parts.actions, this);
}

QWidget *ServersPanel::createContent()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({160, 240});
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_answer);
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(content);
    m_pages->addWidget(new EmptyState(QStringLiteral("servers"), tr("No server yet"),
                                      tr("Name your Audiobookshelf server: its books and how far you have listened are "
                                         "read once a day. Nothing on it is changed unless you allow it."),
                                      m_parts.actions.action(QStringLiteral("servers.add")), this));
    return pages;
}

void ServersPanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](const char *id) { menu.addAction(m_parts.actions.action(QLatin1String(id))); };
    add("servers.add");
    add("servers.change");
    menu.addSeparator();
    add("servers.test");
    add("servers.read");
    add("servers.daily");
    add("servers.write");
    menu.addSeparator();
    add("servers.map");
    add("servers.unmap");
    menu.addSeparator();
    add("servers.remove");
}

QStringList ServersPanel::names() const
{
    QStringList names;
    names.reserve(m_model.list().size());
    for (const ServerLine &line : m_model.list()) {
        names.append(line.server.name);
    }
    return names;
}

const ServerLine *ServersPanel::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.at(rows.constFirst().row());
}

void ServersPanel::test()
{
    if (const ServerLine *line = current()) {
        testServer(line->server);
    }
}

void ServersPanel::testServer(const Server &server)
{
    m_tests.start(serverSource(server.id, server.name));
}

void ServersPanel::endTest(const KnownSource &source, const JobRow &job, const QString &sentence)
{
    QList<PathMapping> guesses;
    for (const MappingFinding &finding : MappingFinding::allOf(job.output)) {
        if (finding.guess) {
            guesses.append(finding.guess->mapping);
        }
    }
    m_guesses.insert(source.name, guesses);
    const QString time = QLocale().toString(toDateTime(m_parts.clock.wall()).toLocalTime(), QLocale::ShortFormat);
    const QStringList lines = QStringList{QStringLiteral("%1  %2").arg(time, sentence)} + mappingLines(job);
    m_answer->setNote(lines.join(u'\n'));
    Q_EMIT said(sentence);
}

void ServersPanel::switchCurrent()
{
    if (const ServerLine *line = current()) {
        m_parts.commands.switchServers({line->server.id}, !line->server.isEnabled);
    }
}

void ServersPanel::removeCurrent()
{
    if (const ServerLine *line = current()) {
        confirm(this,
                tr("Forget this server with all that was read of it? This cannot be taken back: added again, it is "
                   "read anew. Nothing on the server changes."),
                {line->server.name}, tr("&Forget"),
                [this, server = line->server] { m_parts.commands.removeServer(server); });
    }
}

void ServersPanel::mapFolder()
{
    if (const ServerLine *line = current()) {
        Q_EMIT mappingWanted(line->server, line->folders(), proposal(*line));
    }
}

/// What a test would have, or else a folder that nothing says anything of yet.
PathMapping ServersPanel::proposal(const ServerLine &line) const
{
    for (const PathMapping &guess : m_guesses.value(serverSourceName(line.server.name))) {
        if (!line.mappings.contains(guess)) {
            return guess;
        }
    }
    const PathMappings mapped(line.mappings);
    const QStringList folders = line.folders();
    const auto open
        = std::ranges::find_if(folders, [&](const QString &folder) { return !mapped.local(folder).has_value(); });
    return {open == folders.end() ? QString() : *open, {}};
}

void ServersPanel::showServers()
{
    m_pages->setCurrentIndex(m_model.isLoaded() && m_model.rowCount() == 0 ? 1 : 0);
    if (m_model.rowCount() > 0 && !current()) {
        m_table->selectRow(0);
    }
    showCurrent();
}

void ServersPanel::showCurrent()
{
    if (const ServerLine *line = current()) {
        m_pane->show(*line);
    } else {
        m_pane->showNothing();
    }
    m_parts.actions.refresh();
}
} // namespace kuramori
