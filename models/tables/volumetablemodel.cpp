// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/volumetablemodel.h"

#include "models/store/ignored.h"
#include "models/tables/wantedwords.h"
#include "models/tables/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
constexpr double finestPlace = 1000; // "2.125" and "2.13" are two

QString unknownText()
{
    return QStringLiteral("–");
}

QByteArray folderOf(ReadTx &tx, WorkId work)
{
    return tx
        .first(
            "SELECT r.path, i.path, i.is_file FROM editions e JOIN items i ON i.edition_id = e.id JOIN roots r ON "
            "r.id = i.root_id WHERE e.work_id = $1 AND i.missing_since IS NULL ORDER BY i.id LIMIT 1",
            [](const Row &row) {
                const QByteArray path = row.bytes(0) + '/' + row.bytes(1);
                return row.boolean(2) ? path.left(path.lastIndexOf('/')) : path;
            },
            work)
        .value_or(QByteArray());
}

/// What a service's list has names the gap that it is, or adds one where the library knows of none. Of a gap that is
/// one line for many, the line stays as it is.
void addListed(QList<VolumeLine> &volumes, double place, const QString &title, const ListedVolume &listed)
{
    const auto isBehind = [&](const VolumeLine &line) {
        return line.place.kind == ShelfPlace::Kind::Unplaced || line.place.to >= place;
    };
    auto line = std::ranges::find_if(volumes, isBehind);
    const bool isHeld
        = line != volumes.end() && line->place.kind != ShelfPlace::Kind::Unplaced && line->place.from <= place;
    if (isHeld && (!isGap(line->place) || line->place.from != line->place.to)) {
        return;
    }
    if (!isHeld) {
        VolumeLine gap;
        gap.place.kind = listed.standing == Standing::Ignored ? ShelfPlace::Kind::IgnoredGap : ShelfPlace::Kind::Gap;
        gap.place.from = place;
        gap.place.to = place;
        const qsizetype at = line - volumes.begin();
        volumes.insert(at, gap);
        line = volumes.begin() + at;
    }
    line->title = title;
    line->listed = listed;
}

void addListed(ReadTx &tx, SeriesId series, QList<VolumeLine> &volumes)
{
    tx.each(
        "SELECT position_from, title, entry_key, standing, released, is_unscheduled, is_wanted, is_pinned, is_boosted "
        "FROM wanted WHERE series_id = $1 AND ((kind = 'primary' AND standing IN ('missing', 'upcoming', 'ignored', "
        "'no_recording')) OR (kind = 'novella' AND standing IN ('missing', 'extra') AND is_wanted = 1 AND "
        "position_from IS NOT NULL)) ORDER BY position_from",
        [&](const Row &row) {
            ListedVolume listed{row.text(2), standingFrom(row.text(3)).value_or(Standing::Missing), row.text(4)};
            listed.isUnscheduled = row.boolean(5);
            listed.isWanted = row.boolean(6);
            listed.isPinned = row.boolean(7);
            listed.isBoosted = row.boolean(8);
            addListed(volumes, row.real(0), row.text(1), listed);
        },
        series);
}

QList<VolumeLine> volumesOf(ReadTx &tx, SeriesId series)
{
    QList<ShelfBook> books;
    QList<VolumeLine> lines;
    const QSet<WorkId> ignored = ignoredBooks(tx);
    tx.each(
        "SELECT e.work_id, e.position_from, e.position_to, b.items, b.editions, w.title, b.narrators, b.runtime_ms "
        "FROM series_entries e JOIN works w ON w.id = e.work_id JOIN books b ON b.work_id = e.work_id "
        "WHERE e.series_id = $1 ORDER BY e.position_from, e.work_id",
        [&](const Row &row) {
            ShelfBook book;
            if (!row.isNull(1)) {
                book.position = SeriesPosition{row.real(1), row.real(2), {}};
            }
            book.isHere = row.integer(3) > 0;
            book.recordings = int(row.integer(4));
            book.isIgnored = ignored.contains(row.id<WorkId>(0));
            books.append(book);
            lines.append({{},
                          row.id<WorkId>(0),
                          row.text(5),
                          std::nullopt,
                          row.text(6),
                          std::chrono::milliseconds(row.integer(7)),
                          {}});
        },
        series);
    QList<VolumeLine> volumes;
    for (const ShelfPlace &place : seriesShelf(books, ignoredGaps(tx).value(series))) {
        VolumeLine line = place.book < 0 ? VolumeLine() : lines.at(place.book);
        line.place = place;
        line.folder = line.work.isValid() ? folderOf(tx, line.work) : QByteArray();
        volumes.append(line);
    }
    addListed(tx, series, volumes);
    return volumes;
}

QString stateWord(VolumeState state)
{
    switch (state) {
    case VolumeState::Here:
        return VolumeTableModel::tr("Here");
    case VolumeState::FilesMissing:
        return VolumeTableModel::tr("Files missing");
    case VolumeState::Ignored:
        return VolumeTableModel::tr("Ignored");
    case VolumeState::Gap:
        return VolumeTableModel::tr("Gap");
    case VolumeState::IgnoredGap:
        return VolumeTableModel::tr("Gap, ignored");
    case VolumeState::Missing:
        return VolumeTableModel::tr("Missing");
    case VolumeState::Upcoming:
        return VolumeTableModel::tr("Upcoming");
    }
    return {};
}

/// "Upcoming, March 2027", "Missing, wanted, pinned".
QString stateText(const VolumeLine &line)
{
    const VolumeState state = volumeState(line);
    QStringList words{stateWord(state)};
    if (line.listed && state == VolumeState::Upcoming) {
        words.append(releasedText(line.listed->released, line.listed->isUnscheduled));
        words.removeAll(QStringLiteral("?"));
    }
    if (line.listed && line.listed->isWanted) {
        words.append(VolumeTableModel::tr("wanted"));
    }
    if (line.listed && line.listed->isPinned) {
        words.append(VolumeTableModel::tr("pinned"));
    }
    if (line.listed && line.listed->isBoosted) {
        words.append(VolumeTableModel::tr("pushed"));
    }
    return words.join(QLatin1String(", "));
}
} // namespace

qint64 VolumeLine::key() const
{
    return work.isValid() ? work.value() : -1 - qint64(std::llround(place.from * finestPlace));
}

VolumeState volumeState(const VolumeLine &line)
{
    if (line.place.kind == ShelfPlace::Kind::IgnoredGap) {
        return VolumeState::IgnoredGap;
    }
    if (line.place.kind == ShelfPlace::Kind::Gap) {
        return !line.listed                               ? VolumeState::Gap
            : line.listed->standing == Standing::Upcoming ? VolumeState::Upcoming
                                                          : VolumeState::Missing;
    }
    if (line.place.isIgnored) {
        return VolumeState::Ignored;
    }
    return line.place.isHere ? VolumeState::Here : VolumeState::FilesMissing;
}

VolumeTableModel::VolumeTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : ListModel(parent)
    , m_refresher(store, reader, Topic::Books, pause)
{
    using Answer = std::pair<SeriesId, QList<VolumeLine>>;
    const auto question = [this] {
        return
            [id = m_series](ReadTx &tx) { return Answer(id, id.isValid() ? volumesOf(tx, id) : QList<VolumeLine>()); };
    };
    m_refresher.watch(question, [this](Result<Answer> answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
        } else if (answer->first == m_series) { // else the person is already at the next one
            m_shown = answer->first;
            update(std::move(answer->second));
            Q_EMIT refreshed();
        }
    });
}

void VolumeTableModel::setSeries(SeriesId series)
{
    if (std::exchange(m_series, series) != series) {
        m_shown = {};
        m_refresher.refreshNow();
    }
}

QVariant VolumeTableModel::cell(int row, VolumeColumn column, int role) const
{
    const VolumeLine &line = at(row);
    if (role == KeyRole) {
        return line.key();
    }
    if (role == VolumeStateRole) {
        return int(volumeState(line));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const bool isBook = line.work.isValid();
    switch (column) {
    case VolumeColumn::Place:
        return line.place.kind == ShelfPlace::Kind::Unplaced ? QStringLiteral("?") : placeText(line.place);
    case VolumeColumn::Title:
        return line.title.isEmpty() ? unknownText() : line.title;
    case VolumeColumn::State:
        return stateText(line);
    case VolumeColumn::Recordings:
        return isBook ? QLocale().toString(line.place.recordings) : unknownText();
    case VolumeColumn::Narrators:
        return line.narrators.isEmpty() ? unknownText() : line.narrators;
    case VolumeColumn::Runtime:
        return line.runtime.count() == 0 ? unknownText()
                                         : durationText(std::chrono::duration_cast<std::chrono::seconds>(line.runtime));
    case VolumeColumn::Count:
        break;
    }
    return {};
}

QString VolumeTableModel::title(VolumeColumn column) const
{
    switch (column) {
    case VolumeColumn::Place:
        return tr("Volume");
    case VolumeColumn::Title:
        return tr("Title");
    case VolumeColumn::State:
        return tr("State");
    case VolumeColumn::Recordings:
        return tr("Recordings");
    case VolumeColumn::Narrators:
        return tr("Narrators");
    case VolumeColumn::Runtime:
        return tr("Length");
    case VolumeColumn::Count:
        break;
    }
    return {};
}

bool VolumeTableModel::isNumber(VolumeColumn column) const
{
    return column == VolumeColumn::Recordings || column == VolumeColumn::Runtime;
}
} // namespace kuramori
