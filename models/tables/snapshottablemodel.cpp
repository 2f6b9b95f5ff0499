// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/snapshottablemodel.h"

#include "models/tables/titlewords.h"

#include <QLocale>

#include <utility>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

QString unknownText()
{
    return QStringLiteral("–");
}

bool isScore(SnapshotColumn column)
{
    return column == SnapshotColumn::Score || column == SnapshotColumn::ScoreGained;
}

bool isGain(SnapshotColumn column)
{
    return column == SnapshotColumn::PlacesGained || column == SnapshotColumn::ScoreGained
        || column == SnapshotColumn::MembersGained;
}
} // namespace

SnapshotTableModel::SnapshotTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause,
                                       QObject *parent)
    : KeyedModel(parent)
    , m_store(store)
    , m_reader(reader)
    , m_pause(pause)
    , m_arranger(store, reader, {}, 0ms)
{ }

void SnapshotTableModel::follow(bool following)
{
    if (following == bool(m_refresher)) {
        return;
    }
    if (!following) {
        m_refresher.reset();
        return;
    }
    m_refresher
        = std::make_unique<Refresher>(m_store, m_reader, Topic::Crawls | Topic::Snapshots | Topic::Works, m_pause);
    const auto question = [this] {
        return [wish = m_wish, before = m_read](ReadTx &tx) {
            SnapshotReading now = readSnapshots(tx, wish);
            return before && now == *before ? before : std::make_shared<const SnapshotReading>(std::move(now));
        };
    };
    m_refresher->watch(question, [this](Result<SharedReading> reading) {
        if (!reading) {
            Q_EMIT failed(reading.error());
        } else if ((*reading)->wish == m_wish && std::exchange(m_read, *reading) != *reading) {
            arrange();
        } // else the person is already at the next list or day
    });
}

void SnapshotTableModel::setWish(const SnapshotWish &wish)
{
    if (std::exchange(m_wish, wish) != wish && m_refresher) {
        m_refresher->refreshNow();
    }
}

void SnapshotTableModel::sort(int column, Qt::SortOrder order)
{
    SnapshotQuery query = m_query;
    query.column = column < 0 ? SnapshotColumn::Position : SnapshotColumn(column);
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

void SnapshotTableModel::setFilter(const QString &text)
{
    SnapshotQuery query = m_query;
    query.words = titleWords(text);
    setQuery(query);
}

void SnapshotTableModel::setChoice(SnapshotChoice choice)
{
    SnapshotQuery query = m_query;
    query.choice = choice;
    setQuery(query);
}

void SnapshotTableModel::setQuery(const SnapshotQuery &query)
{
    if (std::exchange(m_query, query) != query && m_read) {
        arrange();
    }
}

void SnapshotTableModel::arrange()
{
    if (std::exchange(m_arranging, true)) {
        m_arranger.refreshNow();
        return;
    }
    const auto question = [this] {
        return [reading = m_read, query = m_query, shown = keys()](ReadTx &) {
            return Answer{reading, Rearrangement::of(shown, snapshotOrder(*reading, query))};
        };
    };
    m_arranger.watch(question, [this](Result<Answer> answer) {
        if (answer) {
            show(std::move(*answer));
        } else {
            Q_EMIT failed(answer.error());
        }
    });
}

void SnapshotTableModel::show(Answer answer)
{
    removeGone(answer.order);
    const bool changed = std::exchange(m_shown, answer.reading) != answer.reading;
    insertComing(answer.order);
    if (changed && rows() > 0) {
        cellsChanged(0, rows() - 1);
    }
    m_loaded = true;
    Q_EMIT refreshed();
}

const SnapshotLine *SnapshotTableModel::lineAt(int row) const
{
    const auto place = m_shown->places.constFind(keyAt(row));
    return place == m_shown->places.cend() ? nullptr : &m_shown->lines.at(*place);
}

WorkId SnapshotTableModel::workAt(int row) const
{
    const SnapshotLine *line = lineAt(row);
    return line ? line->work() : WorkId();
}

QString SnapshotTableModel::text(const SnapshotLine &line, SnapshotColumn column)
{
    if (column == SnapshotColumn::Title) {
        return line.title;
    }
    if (column == SnapshotColumn::State) {
        return entryStateWord(line.entry.state);
    }
    const std::optional<double> number = snapshotNumber(line, column);
    if (!number) {
        return unknownText();
    }
    const QLocale locale;
    const QString text = isScore(column) ? locale.toString(*number, 'f', 2) : locale.toString(qint64(*number));
    return isGain(column) && *number > 0 ? locale.positiveSign() + text : text;
}

QVariant SnapshotTableModel::cell(int row, SnapshotColumn column, int role) const
{
    if (role == KeyRole) {
        return keyAt(row);
    }
    const SnapshotLine *line = lineAt(row);
    if (!line) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, column);
    case EntryStateRole:
        return int(line->entry.state);
    case GainRole:
    case SortRole: {
        const std::optional<double> number = snapshotNumber(*line, column);
        return number && (role == SortRole || isGain(column)) ? QVariant(*number) : QVariant();
    }
    default:
        return {};
    }
}

QString SnapshotTableModel::title(SnapshotColumn column) const
{
    switch (column) {
    case SnapshotColumn::Title:
        return tr("Title");
    case SnapshotColumn::State:
        return tr("Change");
    case SnapshotColumn::Position:
        return tr("Position");
    case SnapshotColumn::PlacesGained:
        return tr("Places");
    case SnapshotColumn::PositionThen:
        return tr("Position before");
    case SnapshotColumn::Score:
        return tr("Score");
    case SnapshotColumn::ScoreGained:
        return tr("Score change");
    case SnapshotColumn::Members:
        return tr("Members");
    case SnapshotColumn::MembersGained:
        return tr("Members change");
    case SnapshotColumn::Rank:
        return tr("Rank");
    case SnapshotColumn::Popularity:
        return tr("Popularity");
    case SnapshotColumn::Favorites:
        return tr("Favourites");
    case SnapshotColumn::ScoredBy:
        return tr("Votes");
    case SnapshotColumn::Count:
        break;
    }
    return {};
}

bool SnapshotTableModel::isNumber(SnapshotColumn column) const
{
    return column != SnapshotColumn::Title && column != SnapshotColumn::State;
}

QString entryStateWord(EntryState state)
{
    switch (state) {
    case EntryState::New:
        return SnapshotTableModel::tr("New");
    case EntryState::Gone:
        return SnapshotTableModel::tr("Gone");
    case EntryState::Changed:
        return SnapshotTableModel::tr("Changed");
    case EntryState::Same:
        return SnapshotTableModel::tr("Unchanged");
    case EntryState::Unknown:
        return unknownText();
    }
    return {};
}
} // namespace kuramori
