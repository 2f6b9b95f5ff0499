// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/seriestablemodel.h"

#include "models/domain/seriesrating.h"
#include "models/tables/titlewords.h"

#include <QLocale>

namespace kuramori
{
namespace
{
/// What no list tells is not none.
QString countText(std::optional<int> count)
{
    return !count ? QStringLiteral("?") : *count > 0 ? QLocale().toString(*count) : QStringLiteral("–");
}

QString shelfText(const QList<ShelfPlace> &shelf)
{
    QStringList places;
    places.reserve(shelf.size());
    for (const ShelfPlace &place : shelf) {
        places.append(shelfPlaceText(place));
    }
    return places.join(QLatin1String("; "));
}
} // namespace

SeriesTableModel::SeriesTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : GatheredModel(store, reader, Topic::Books, pause, parent)
{ }

void SeriesTableModel::sort(int column, Qt::SortOrder order)
{
    SeriesQuery wish = query();
    wish.column = column < 0 ? SeriesColumn::Name : SeriesColumn(column);
    wish.descending = order == Qt::DescendingOrder;
    setQuery(wish);
}

void SeriesTableModel::setFilter(const QString &text)
{
    SeriesQuery wish = query();
    wish.words = titleWords(text);
    setQuery(wish);
}

void SeriesTableModel::setOnlyGaps(bool only)
{
    SeriesQuery wish = query();
    wish.onlyGaps = only;
    setQuery(wish);
}

void SeriesTableModel::setOnlyUnsure(bool only)
{
    SeriesQuery wish = query();
    wish.onlyUnsure = only;
    setQuery(wish);
}

const SeriesLine *SeriesTableModel::lineAt(int row) const
{
    const auto place = reading().places.constFind(keyAt(row));
    return place == reading().places.cend() ? nullptr : &reading().lines.at(*place);
}

QVariant SeriesTableModel::cell(int row, SeriesColumn column, int role) const
{
    if (role == KeyRole) {
        return keyAt(row);
    }
    const SeriesLine *line = lineAt(row);
    if (!line) {
        return {};
    }
    if (role == ShelfRole) {
        return QVariant::fromValue(line->shelf);
    }
    if (role == Qt::AccessibleTextRole && column == SeriesColumn::Rating && line->stars) {
        return starsSentence(*line->stars);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case SeriesColumn::Name:
        return line->name;
    case SeriesColumn::Authors:
        return line->authors;
    case SeriesColumn::Volumes:
        return shelfText(line->shelf);
    case SeriesColumn::Owned:
        return QLocale().toString(line->owned);
    case SeriesColumn::Gaps:
        return line->gaps > 0 ? QLocale().toString(line->gaps) : QStringLiteral("–");
    case SeriesColumn::Missing:
        return countText(line->missing);
    case SeriesColumn::Upcoming:
        return countText(line->upcoming);
    case SeriesColumn::Rating:
        return line->stars ? starsText(*line->stars) : QString();
    case SeriesColumn::Count:
        break;
    }
    return {};
}

QString SeriesTableModel::title(SeriesColumn column) const
{
    switch (column) {
    case SeriesColumn::Name:
        return tr("Series");
    case SeriesColumn::Authors:
        return tr("Authors");
    case SeriesColumn::Volumes:
        return tr("Volumes");
    case SeriesColumn::Owned:
        return tr("Owned");
    case SeriesColumn::Gaps:
        return tr("Gaps");
    case SeriesColumn::Missing:
        return tr("Missing");
    case SeriesColumn::Upcoming:
        return tr("Upcoming");
    case SeriesColumn::Rating:
        return tr("Rating");
    case SeriesColumn::Count:
        break;
    }
    return {};
}

bool SeriesTableModel::isNumber(SeriesColumn column) const
{
    return column >= SeriesColumn::Owned && column != SeriesColumn::Rating;
}

QString starsText(int stars)
{
    return QString(stars, u'★') + QString(mostStars - stars, u'☆');
}

QString starsSentence(int stars)
{
    return SeriesTableModel::tr("%n star(s) of %1", nullptr, stars).arg(mostStars);
}

QString shelfPlaceText(const ShelfPlace &place)
{
    QStringList words;
    if (place.kind == ShelfPlace::Kind::Gap) {
        words.append(SeriesTableModel::tr("gap"));
    } else if (place.kind == ShelfPlace::Kind::IgnoredGap) {
        words.append(SeriesTableModel::tr("gap, ignored"));
    } else if (place.kind == ShelfPlace::Kind::Omnibus) {
        words.append(SeriesTableModel::tr("omnibus"));
    }
    if (place.isIgnored) {
        words.append(SeriesTableModel::tr("ignored"));
    }
    if (!place.isHere) {
        words.append(SeriesTableModel::tr("files missing"));
    }
    if (place.recordings > 1) {
        words.append(SeriesTableModel::tr("%1 recordings").arg(place.recordings));
    }
    const QString where
        = place.kind == ShelfPlace::Kind::Unplaced ? SeriesTableModel::tr("place unknown") : placeText(place);
    return words.isEmpty() ? where : SeriesTableModel::tr("%1: %2").arg(where, words.join(QLatin1String(", ")));
}
} // namespace kuramori
