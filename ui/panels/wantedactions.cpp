// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the panel of what is wanted.
#include "models/tables/wantedwords.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/filteraction.h"
#include "ui/panels/wantedpanel.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace kuramori
{
namespace
{
bool isSaidOf(const WantedLine &line, OverrideKind kind)
{
    switch (kind) {
    case OverrideKind::WantEntry:
        return line.isWanted;
    case OverrideKind::PinEntry:
        return line.isPinned;
    case OverrideKind::BoostEntry:
        return line.isBoosted;
    default:
        return line.standing == Standing::Ignored;
    }
}

/// Only main volumes are missed of themselves, so only they can be ignored.
bool canBeSaidOf(const WantedLine &line, OverrideKind kind)
{
    return kind != OverrideKind::IgnoreGap || line.kind == EntryKind::Primary;
}
} // namespace

void WantedPanel::registerActions()
{
    addFilterAction(m_parts.actions, QStringLiteral("wanted.filter"), tr("&Filter what is wanted"),
                    tr("Find entries by book, series or author"), m_filter, this);
    registerWords();
    m_parts.actions.add({.id = QStringLiteral("wanted.have"),
                         .text = tr("I &have it"),
                         .tip = tr("Say that the selected anime are here; undo takes it back"),
                         .icon = QStringLiteral("check"),
                         .shortcut = QKeySequence(Qt::Key_H),
                         .command = [this] { m_parts.commands.sayOfAnime(OverrideKind::HaveAnime, chosenAnime()); },
                         .enabledWhen = [this] { return !chosenAnime().isEmpty(); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add(
        {.id = QStringLiteral("wanted.recordings"),
         .text = tr("&Recordings …"),
         .tip = tr("See which recordings there are of the selected volume, and choose the one you want"),
         .icon = QStringLiteral("audiobooks"),
         .shortcut = QKeySequence(Qt::Key_R),
         .command = [this] { wantRecordings(); },
         .enabledWhen = [this] { return bookChosen() != nullptr; },
         .checkedWhen = {}},
        this);
    m_parts.actions.add({.id = QStringLiteral("wanted.lookup"),
                         .text = tr("&Look up again"),
                         .tip = tr("Ask the services anew about the series of the selected entries"),
                         .icon = QStringLiteral("retry"),
                         .shortcut = QKeySequence(Qt::Key_F5),
                         .command = [this] { lookUpChosen(); },
                         .enabledWhen = [this] { return !chosen().isEmpty(); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("wanted.lookupall"),
                         .text = tr("Look up &all series"),
                         .tip = tr("Ask the services about all series of the library and the anime that you follow"),
                         .icon = QStringLiteral("series"),
                         .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F5),
                         .command = [this] { m_parts.commands.lookUpEverything(); },
                         .enabledWhen = {},
                         .checkedWhen = {}},
                        this);
}

void WantedPanel::registerWords()
{
    addWord("wanted.want", OverrideKind::WantEntry, tr("&Want it"),
            tr("Say that the selected entries are wanted, or no longer"), "wanted", QKeySequence(Qt::Key_W));
    addWord("wanted.ignore", OverrideKind::IgnoreGap, tr("&Ignore it"),
            tr("Do not count the selected volumes as missing, or count them again"), "cancel", QKeySequence(Qt::Key_I));
    addWord("wanted.pin", OverrideKind::PinEntry, tr("&Pin it"),
            tr("Keep the selected entries on top, whatever their score, or no longer"), "state-completed",
            QKeySequence(Qt::Key_P));
    addWord("wanted.boost", OverrideKind::BoostEntry, tr("P&ush it"),
            tr("Give the selected entries ten points more, or take them back"), "priority", QKeySequence(Qt::Key_B));
}

void WantedPanel::lookUpChosen()
{
    if (const QList<SeriesId> series = chosenSeries(); !series.isEmpty()) {
        m_parts.commands.lookUpSeries(series);
    }
    if (!chosenAnime().isEmpty()) {
        m_parts.commands.lookUpAnime();
    }
}

void WantedPanel::addWord(const char *id, OverrideKind kind, const QString &text, const QString &tip, const char *icon,
                          const QKeySequence &key)
{
    m_parts.actions.add({.id = QLatin1String(id),
                         .text = text,
                         .tip = tip,
                         .icon = QLatin1String(icon),
                         .shortcut = key,
                         .command = [this, kind] { toggleWord(m_parts.commands, kind, chosenFor(kind)); },
                         .enabledWhen = [this, kind] { return !chosenFor(kind).isEmpty(); },
                         .checkedWhen = [this, kind] { return isSaidOfAll(chosenFor(kind)); }},
                        this);
}

void WantedPanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](const char *id) { menu.addAction(m_parts.actions.action(QLatin1String(id))); };
    for (const char *id : {"wanted.want", "wanted.ignore", "wanted.pin", "wanted.boost", "wanted.have"}) {
        add(id);
    }
    menu.addSeparator();
    add("wanted.recordings");
    add("wanted.lookup");
    add("wanted.lookupall");
    add("wanted.filter");
}

QList<const WantedLine *> WantedPanel::chosen() const
{
    QList<const WantedLine *> lines;
    const QList<qint64> keys = m_table->selectedKeys();
    lines.reserve(keys.size());
    for (const qint64 key : keys) {
        if (const WantedLine *line = m_model.line(key)) {
            lines.append(line);
        }
    }
    return lines;
}

/// The one volume that is selected; null where none is, or several.
const WantedLine *WantedPanel::bookChosen() const
{
    const QList<const WantedLine *> lines = chosen();
    return lines.size() == 1 && !lines.constFirst()->isAnime() ? lines.constFirst() : nullptr;
}

void WantedPanel::wantRecordings()
{
    const WantedLine *line = bookChosen();
    Q_EMIT recordingsWanted({line->series, line->key},
                            QStringLiteral("%1 (%2)").arg(line->title, seriesPlaceText(*line)));
}

QList<EntryWord> WantedPanel::chosenFor(OverrideKind kind) const
{
    QList<EntryWord> entries;
    for (const WantedLine *line : chosen()) {
        if (canBeSaidOf(*line, kind)) {
            entries.append({{line->series, line->key}, isSaidOf(*line, kind)});
        }
    }
    return entries;
}

QList<AnimeKey> WantedPanel::chosenAnime() const
{
    QList<AnimeKey> anime;
    for (const WantedLine *line : chosen()) {
        if (line->isAnime()) {
            anime.append(line->key);
        }
    }
    return anime;
}

QList<SeriesId> WantedPanel::chosenSeries() const
{
    QList<SeriesId> series;
    for (const WantedLine *line : chosen()) {
        if (!line->isAnime() && !series.contains(line->series)) {
            series.append(line->series);
        }
    }
    return series;
}
} // namespace kuramori
