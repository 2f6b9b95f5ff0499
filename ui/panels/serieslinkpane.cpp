// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/serieslinkpane.h"

#include "models/domain/seriesaddress.h"
#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/desktopfiles.h"
#include "ui/panels/linkrow.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr std::array wordIds{"series.link.this", "series.link.not",   "series.link.none",
                             "series.link.page", "series.link.other", "series.link.again"};
constexpr std::array linkIds{"series.link.take"};
constexpr int leastTable = 60; // pixels: the head and a row
} // namespace

SeriesLinkPane::SeriesLinkPane(const PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, 1s)
    , m_table(new DataTable(tr("Series of the services"), this))
    , m_whyNone(new PlainLabel(this))
    , m_link(new LinkLine([this] { return m_model.series().value(); }, this))
{
    setUpTable();
    registerActions();
    registerLinkActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(createWordBar(tr("Tools for series of the services"), wordIds, m_parts.actions, this));
    layout->addWidget(m_table, 1);
    m_whyNone->becomeNote(tr("Why no service has the series"));
    layout->addWidget(m_whyNone);
    layout->addWidget(
        createLinkRow({.line = m_link,
                       .name = tr("Another series"),
                       .invitation = tr("Another series: its number at Hardcover, or the link of its page there"),
                       .ids = linkIds,
                       .take = [this] { takeLink(); }},
                      m_parts.actions, this));
    connect(&m_model, &SeriesLinkModel::refreshed, this, &SeriesLinkPane::showRows);
    connect(&m_model, &SeriesLinkModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
}

void SeriesLinkPane::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setColumns({110, 200, 180, -1, 60, 90});
    m_table->setMinimumHeight(leastTable);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(int(SeriesLinkColumn::State), new IconDelegate(linkVerdictIcon, this));
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_parts.actions,
            &ActionRegistry::refresh);
}

/// A key that is held down must not decide twice.
void SeriesLinkPane::addWord(const ActionSpec &spec)
{
    m_parts.actions.add(spec, this)->setAutoRepeat(false);
}

void SeriesLinkPane::registerActions()
{
    addWord({.id = QStringLiteral("series.link.this"),
             .text = tr("It is &this one"),
             .tip = tr("The series is the selected one of this service, and no other of it"),
             .icon = QStringLiteral("check"),
             .shortcut = QKeySequence(Qt::Key_T),
             .command =
                 [this] {
                     if (canSay(LinkVerdict::Linked)) {
                         m_parts.commands.linkSeries(m_model.series(), current()->provider, current()->sourceId);
                     }
                 },
             .enabledWhen = [this] { return canSay(LinkVerdict::Linked); },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("series.link.not"),
             .text = tr("&Not this one"),
             .tip = tr("The series is not the selected one; its list does not count"),
             .icon = QStringLiteral("cancel"),
             .shortcut = QKeySequence(Qt::Key_0),
             .command =
                 [this] {
                     if (canSay(LinkVerdict::Other)) {
                         m_parts.commands.refuseSeries(m_model.series(), current()->provider, current()->sourceId);
                     }
                 },
             .enabledWhen = [this] { return canSay(LinkVerdict::Other); },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("series.link.none"),
             .text = tr("No ser&vice has it"),
             .tip = tr("The series is none that any service has, now or later"),
             .icon = QStringLiteral("state-cancelled"),
             .shortcut = QKeySequence(Qt::Key_N),
             .command = [this] { m_parts.commands.refuseAllSeries(m_model.series()); },
             .enabledWhen = [this] { return m_model.series().isValid(); },
             .checkedWhen = {}});
}

void SeriesLinkPane::registerLinkActions()
{
    addWord({.id = QStringLiteral("series.link.page"),
             .text = tr("&Open its page"),
             .tip = tr("Show the page of the selected series in the browser"),
             .icon = QStringLiteral("open"),
             .shortcut = QKeySequence(Qt::Key_O),
             .command = [this] { openItsPage(); },
             .enabledWhen = [this] { return current() && !current()->page.isEmpty(); },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("series.link.other"),
             .text = tr("Anot&her one…"),
             .tip = tr("Type the number, or paste the link, of the series at Hardcover"),
             .icon = QStringLiteral("details"),
             .shortcut = QKeySequence(Qt::Key_P),
             .command = [this] { m_link->setFocus(Qt::ShortcutFocusReason); },
             .enabledWhen = [this] { return m_model.series().isValid(); },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("series.link.again"),
             .text = tr("Look up a&gain"),
             .tip = tr("Ask the services about this series again, past all that they said before"),
             .icon = QStringLiteral("retry"),
             .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F5),
             .command = [this] { m_parts.commands.lookUpSeries({m_model.series()}); },
             .enabledWhen = [this] { return m_model.series().isValid(); },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("series.link.take"),
             .text = tr("Ta&ke this series"),
             .tip = tr("The series is the one that was typed or pasted"),
             .icon = QStringLiteral("check"),
             .shortcut = {}, // Enter in the line
             .command = [this] { takeLink(); },
             .enabledWhen = [this] { return m_model.series().isValid() && !m_link->text().trimmed().isEmpty(); },
             .checkedWhen = {}});
}

void SeriesLinkPane::setSeries(SeriesId series)
{
    m_model.setSeries(series);
    m_parts.actions.refresh();
}

qsizetype SeriesLinkPane::waiting() const
{
    const auto &lines = m_model.list();
    const auto isOf
        = [](LinkVerdict verdict) { return [verdict](const SeriesLinkLine &line) { return line.verdict == verdict; }; };
    const bool isLinked = std::any_of(lines.begin(), lines.end(), isOf(LinkVerdict::Linked));
    return isLinked ? 0 : std::count_if(lines.begin(), lines.end(), isOf(LinkVerdict::Review));
}

void SeriesLinkPane::fillMenu(QMenu &menu) const
{
    for (const char *id : wordIds) {
        menu.addAction(m_parts.actions.action(QLatin1String(id)));
    }
}

const SeriesLinkLine *SeriesLinkPane::current() const
{
    const int row = m_table->currentIndex().row();
    return m_model.series().isValid() && row >= 0 && row < m_model.rowCount() ? &m_model.at(row) : nullptr;
}

bool SeriesLinkPane::canSay(LinkVerdict verdict) const
{
    const SeriesLinkLine *line = current();
    return line && !(line->isByPerson && line->verdict == verdict);
}

void SeriesLinkPane::takeLink()
{
    if (!m_model.series().isValid() || m_link->text().trimmed().isEmpty()) {
        return;
    }
    const Result<QString> text = m_link->meant();
    if (const auto address = text ? seriesAddress(*text) : Result<SeriesAddress>(fail(text.error()))) {
        m_parts.commands.fetchSeries(m_model.series(), *address);
        m_link->finish(*m_table);
    } else {
        Q_EMIT failed(address.error().message);
    }
}

void SeriesLinkPane::openItsPage()
{
    if (current() && !current()->page.isEmpty()) {
        if (const Result<void> opened = openPage(current()->page); !opened) {
            Q_EMIT failed(opened.error().message);
        }
    }
}

void SeriesLinkPane::showRows()
{
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    m_whyNone->setNote(m_model.whyNone());
    m_parts.actions.refresh();
    Q_EMIT counted();
}
} // namespace kuramori
