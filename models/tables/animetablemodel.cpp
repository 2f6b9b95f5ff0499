// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/animetablemodel.h"

#include "models/domain/snapshotlist.h"
#include "models/tables/titlewords.h"

#include <QLocale>

namespace kuramori
{
namespace
{
QString unknownText()
{
    return QStringLiteral("–");
}

template <class T>
QString numberText(const std::optional<T> &value)
{
    return value ? QLocale().toString(*value) : unknownText();
}

QString textOr(const QString &text)
{
    return text.isEmpty() ? unknownText() : text;
}
} // namespace

AnimeTableModel::AnimeTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : PagedModel(store, reader, Topic::Works | Topic::Findings, pause, {animeTotal, animeOrder, animeLines}, parent)
{ }

void AnimeTableModel::sort(int column, Qt::SortOrder order)
{
    AnimeQuery next = query();
    next.column = column < 0 ? AnimeColumn::Title : AnimeColumn(column);
    next.descending = order == Qt::DescendingOrder;
    setQuery(next);
}

void AnimeTableModel::setFilter(const QString &text)
{
    AnimeQuery next = query();
    next.words = titleWords(text);
    setQuery(next);
}

void AnimeTableModel::setOnlyDoubtful(bool only)
{
    AnimeQuery next = query();
    next.onlyDoubtful = only;
    setQuery(next);
}

QString AnimeTableModel::text(const AnimeLine &line, AnimeColumn column)
{
    switch (column) {
    case AnimeColumn::Title:
        return line.title;
    case AnimeColumn::Type:
        return textOr(line.type);
    case AnimeColumn::Season:
        return line.season ? SnapshotList::season(*line.season).title() : unknownText();
    case AnimeColumn::Episodes:
        return numberText(line.episodes);
    case AnimeColumn::Status:
        return textOr(line.status);
    case AnimeColumn::Score:
        return line.score ? QLocale().toString(*line.score, 'f', 2) : unknownText();
    case AnimeColumn::Rank:
        return numberText(line.rank);
    case AnimeColumn::Popularity:
        return numberText(line.popularity);
    case AnimeColumn::Members:
        return numberText(line.members);
    case AnimeColumn::Favorites:
        return numberText(line.favorites);
    case AnimeColumn::Count:
        break;
    }
    return {};
}

QVariant AnimeTableModel::cell(int row, AnimeColumn column, int role) const
{
    if (role == KeyRole) {
        return idAt(row).value();
    }
    if (role != Qt::DisplayRole && role != SortRole && role != CoverRole && role != CaptionRole) {
        return {};
    }
    const AnimeLine *line = wantedLine(row);
    if (!line) {
        return role == Qt::DisplayRole && column == AnimeColumn::Title ? QStringLiteral("…") : QVariant();
    }
    if (role == CoverRole) {
        return line->cover;
    }
    if (role == CaptionRole) {
        return QStringLiteral("★ ") + text(*line, AnimeColumn::Score);
    }
    if (role == SortRole) {
        return column == AnimeColumn::Score && line->score ? QVariant(*line->score) : QVariant();
    }
    return text(*line, column);
}

QString AnimeTableModel::title(AnimeColumn column) const
{
    switch (column) {
    case AnimeColumn::Title:
        return tr("Title");
    case AnimeColumn::Type:
        return tr("Type");
    case AnimeColumn::Season:
        return tr("Season");
    case AnimeColumn::Episodes:
        return tr("Episodes");
    case AnimeColumn::Status:
        return tr("Status");
    case AnimeColumn::Score:
        return tr("Score");
    case AnimeColumn::Rank:
        return tr("Rank");
    case AnimeColumn::Popularity:
        return tr("Popularity");
    case AnimeColumn::Members:
        return tr("Members");
    case AnimeColumn::Favorites:
        return tr("Favourites");
    case AnimeColumn::Count:
        break;
    }
    return {};
}

bool AnimeTableModel::isNumber(AnimeColumn column) const
{
    switch (column) {
    case AnimeColumn::Title:
    case AnimeColumn::Type:
    case AnimeColumn::Season:
    case AnimeColumn::Status:
        return false;
    default:
        return true;
    }
}
} // namespace kuramori
