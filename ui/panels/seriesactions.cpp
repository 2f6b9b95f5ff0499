// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a series and its volumes in their panel.
#include "models/domain/seriesrating.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/desktopfiles.h"
#include "ui/panels/seriespanel.h"
#include "ui/theme/plaintext.h"

#include <QMenu>

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
bool isWholeNumber(double place)
{
    return std::trunc(place) == place;
}

bool isSaidOf(const ListedVolume &listed, OverrideKind kind)
{
    return kind == OverrideKind::WantEntry ? listed.isWanted
        : kind == OverrideKind::PinEntry   ? listed.isPinned
                                           : listed.isBoosted;
}
QString ratingAction(int stars)
{
    return QStringLiteral("series.rate%1").arg(stars);
}
} // namespace

void SeriesPanel::registerVolumeActions()
{
    m_parts.actions.add({.id = QStringLiteral("series.ignore"),
                         .text = tr("&Ignore the volume"),
                         .tip = tr("Do not count the selected gaps and books of the series; with none selected, all "
                                   "its gaps"),
                         .icon = QStringLiteral("cancel"),
                         .shortcut = QKeySequence(Qt::Key_I),
                         .command = [this] { ignore(); },
                         .enabledWhen = [this] { return hasChosen(false); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("series.heed"),
                         .text = tr("&Count the volume again"),
                         .tip = tr("Take back that the selected gaps and books of the series are ignored"),
                         .icon = QStringLiteral("redrive"),
                         .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_I),
                         .command = [this] { heed(); },
                         .enabledWhen = [this] { return hasChosen(true); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("series.pin"),
                         .text = tr("&Pin the book"),
                         .tip = tr("Keep the selected books of the series put together as they are, whatever a scan "
                                   "finds"),
                         .icon = QStringLiteral("state-completed"),
                         .shortcut = {},
                         .command = [this] { m_parts.commands.pinBooks(chosenBooks(false)); },
                         .enabledWhen = [this] { return !chosenBooks(false).isEmpty(); },
                         .checkedWhen = {}});
    m_parts.actions.add(
        {.id = QStringLiteral("series.folder"),
         .text = tr("&Open the folder of the volume"),
         .tip = tr("Show the files of the selected volume in the file manager"),
         .icon = QStringLiteral("open"),
         .shortcut = {},
         .command = [this] { openFolderOfVolume(); },
         .enabledWhen = [this] { return !chosenBooks(false).isEmpty() || !chosenBooks(true).isEmpty(); },
         .checkedWhen = {}});
}

void SeriesPanel::registerEntryActions()
{
    addWord("series.want", OverrideKind::WantEntry, tr("&Want it"),
            tr("Say that the selected missing volumes are wanted, or no longer"), "wanted", QKeySequence(Qt::Key_W));
    addWord("series.top", OverrideKind::PinEntry, tr("Pin it on &top"),
            tr("Pin the selected missing volumes on top of what is wanted, whatever their score, or no longer"), "up",
            QKeySequence(Qt::Key_K));
    addWord("series.push", OverrideKind::BoostEntry, tr("P&ush it"),
            tr("Give the selected missing volumes ten points more, or take them back"), "priority",
            QKeySequence(Qt::Key_B));
    m_parts.actions.add(
        {.id = QStringLiteral("series.recordings"),
         .text = tr("&Recordings …"),
         .tip = tr("See which recordings there are of the selected missing volume, and choose the one you want"),
         .icon = QStringLiteral("audiobooks"),
         .shortcut = QKeySequence(Qt::Key_R),
         .command = [this] { wantRecordings(); },
         .enabledWhen = [this] { return entryChosen() != nullptr; },
         .checkedWhen = {}},
        this);
}

/// One star to all of them, and none at all: by the keys of these numbers.
void SeriesPanel::registerRatings()
{
    for (int stars = 0; stars <= mostStars; ++stars) {
        const auto rating = stars > 0 ? std::optional(stars) : std::nullopt;
        m_parts.actions.add(
            {.id = ratingAction(stars),
             .text = rating ? QStringLiteral("&%1 %2").arg(stars).arg(starsText(stars)) : tr("&0 No rating"),
             .tip = rating ? tr("Rate the selected series: %1. What is missing of series that you like comes first in "
                                "Wanted")
                                 .arg(starsSentence(stars))
                           : tr("Take the rating of the selected series off"),
             .icon = {},
             .shortcut = QKeySequence(Qt::Key(Qt::Key_0 + stars)),
             .command =
                 [this, rating] {
                     if (const SeriesLine *series = seriesChosen()) {
                         m_parts.commands.rateSeries(series->id, rating);
                     }
                 },
             .enabledWhen = [this, rating] { return seriesChosen() && (rating || seriesChosen()->stars); },
             .checkedWhen = [this, rating] { return seriesChosen() && seriesChosen()->stars == rating; }},
            this);
    }
}

void SeriesPanel::fillRatings(QMenu &menu) const
{
    for (int stars = mostStars; stars >= 0; --stars) {
        menu.addAction(m_parts.actions.action(ratingAction(stars)));
    }
}

const SeriesLine *SeriesPanel::seriesChosen() const
{
    return m_table->currentIndex().isValid() ? m_model.lineAt(m_table->currentIndex().row()) : nullptr;
}

void SeriesPanel::addWord(const char *id, OverrideKind kind, const QString &text, const QString &tip, const char *icon,
                          const QKeySequence &shortcut)
{
    m_parts.actions.add({.id = QLatin1String(id),
                         .text = text,
                         .tip = tip,
                         .icon = QLatin1String(icon),
                         .shortcut = shortcut,
                         .command = [this, kind] { toggleWord(m_parts.commands, kind, chosenEntries(kind)); },
                         .enabledWhen = [this, kind] { return !chosenEntries(kind).isEmpty(); },
                         .checkedWhen = [this, kind] { return isSaidOfAll(chosenEntries(kind)); }},
                        this);
}

QList<EntryWord> SeriesPanel::chosenEntries(OverrideKind kind) const
{
    QList<EntryWord> entries;
    if (m_volumes->selectedKeys().isEmpty()) { // else it would be about all gaps
        return entries;
    }
    for (const VolumeLine &line : chosenVolumes()) {
        if (line.listed) {
            entries.append({{m_volumeModel.series(), line.listed->key}, isSaidOf(*line.listed, kind)});
        }
    }
    return entries;
}

const VolumeLine *SeriesPanel::entryChosen() const
{
    const QList<qint64> keys = m_volumes->selectedKeys();
    const auto &lines = m_volumeModel.list();
    const auto line = keys.size() == 1 && m_volumeModel.series().isValid()
        ? std::ranges::find(lines, keys.constFirst(), &VolumeLine::key)
        : lines.cend();
    return line != lines.cend() && line->listed ? &*line : nullptr;
}

void SeriesPanel::wantRecordings()
{
    if (const VolumeLine *line = entryChosen()) {
        const QString series = m_table->currentIndex().siblingAtColumn(int(SeriesColumn::Name)).data().toString();
        Q_EMIT recordingsWanted({m_volumeModel.series(), line->listed->key},
                                QStringLiteral("%1 (%2 %3)").arg(line->title, series, placeText(line->place)));
    }
}

/// Those that are selected; with none selected, all gaps, but for what is not out yet.
QList<VolumeLine> SeriesPanel::chosenVolumes() const
{
    const QList<qint64> keys = m_volumes->selectedKeys();
    QList<VolumeLine> lines;
    if (!m_volumeModel.series().isValid()) { // the rows are still those of the series before it
        return lines;
    }
    std::ranges::copy_if(m_volumeModel.list(), std::back_inserter(lines), [&](const VolumeLine &line) {
        return keys.isEmpty() ? isGap(line.place) && volumeState(line) != VolumeState::Upcoming
                              : keys.contains(line.key());
    });
    return lines;
}

QList<WorkId> SeriesPanel::chosenBooks(bool ignored) const
{
    QList<WorkId> books;
    for (const VolumeLine &line : chosenVolumes()) {
        if (line.work.isValid() && line.place.isIgnored == ignored) {
            books.append(line.work);
        }
    }
    return books;
}

/// Only main volumes are missed of themselves, so only they can be ignored.
QList<SeriesGap> SeriesPanel::chosenGaps(bool ignored) const
{
    const auto kind = ignored ? ShelfPlace::Kind::IgnoredGap : ShelfPlace::Kind::Gap;
    QList<SeriesGap> gaps;
    for (const VolumeLine &line : chosenVolumes()) {
        if (line.place.kind == kind && isWholeNumber(line.place.from)) {
            gaps.append({int(line.place.from), int(line.place.to)});
        }
    }
    return gaps;
}

bool SeriesPanel::hasChosen(bool ignored) const
{
    return !chosenBooks(ignored).isEmpty() || !chosenGaps(ignored).isEmpty();
}

void SeriesPanel::ignore()
{
    if (const QList<SeriesGap> gaps = chosenGaps(false); !gaps.isEmpty()) {
        m_parts.commands.ignoreGaps(m_volumeModel.series(), gaps);
    }
    if (const QList<WorkId> books = chosenBooks(false); !books.isEmpty()) {
        m_parts.commands.ignoreBooks(books);
    }
}

void SeriesPanel::heed()
{
    if (const QList<SeriesGap> gaps = chosenGaps(true); !gaps.isEmpty()) {
        m_parts.commands.heedGaps(m_volumeModel.series(), gaps);
    }
    if (const QList<WorkId> books = chosenBooks(true); !books.isEmpty()) {
        m_parts.commands.heedBooks(books);
    }
}

void SeriesPanel::openFolderOfVolume()
{
    const QList<VolumeLine> volumes = chosenVolumes();
    const auto book = std::ranges::find_if(volumes, [](const VolumeLine &line) { return line.work.isValid(); });
    if (book == volumes.cend()) {
        return;
    }
    if (book->folder.isEmpty()) {
        Q_EMIT failed(tr("No file of %1 is there.").arg(oneLine(book->title)));
    } else if (const Result<void> opened = openFolder(book->folder); !opened) {
        Q_EMIT failed(opened.error().message);
    }
}
} // namespace kuramori
