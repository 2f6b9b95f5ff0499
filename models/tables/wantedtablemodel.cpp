// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/wantedtablemodel.h"

#include "models/tables/titlewords.h"
#include "models/tables/wantedwords.h"

#include <QLocale>

namespace kuramori
{
namespace
{
QString textOf(const WantedLine &line, WantedColumn column)
{
    switch (column) {
    case WantedColumn::Book:
        return line.title;
    case WantedColumn::Series:
        return seriesPlaceText(line);
    case WantedColumn::Authors:
        return line.authors;
    case WantedColumn::Released:
        return releasedText(line);
    case WantedColumn::State:
        return wantedStateText(line);
    case WantedColumn::Score:
        return QLocale().toString(line.score, 'f', 0);
    case WantedColumn::Kind:
        return wantedKindText(line);
    case WantedColumn::Count:
        break;
    }
    return {};
}
} // namespace

WantedTableModel::WantedTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : GatheredModel(store, reader, Topic::Books, pause, parent)
{ }

void WantedTableModel::sort(int column, Qt::SortOrder order)
{
    WantedQuery wish = query();
    wish.column = column < 0 ? WantedColumn::Score : WantedColumn(column);
    wish.descending = column < 0 || order == Qt::DescendingOrder;
    setQuery(wish);
}

void WantedTableModel::setFilter(const QString &text)
{
    WantedQuery wish = query();
    wish.words = titleWords(text);
    setQuery(wish);
}

void WantedTableModel::setChoice(WantedChoice choice)
{
    WantedQuery wish = query();
    wish.choice = choice;
    setQuery(wish);
}

void WantedTableModel::setMedium(std::optional<WantedMedium> medium)
{
    WantedQuery wish = query();
    wish.medium = medium;
    setQuery(wish);
}

const WantedLine *WantedTableModel::lineAt(int row) const
{
    return line(keyAt(row));
}

const WantedLine *WantedTableModel::line(qint64 key) const
{
    const auto place = reading().places.constFind(key);
    return place == reading().places.cend() ? nullptr : &reading().lines.at(*place);
}

QVariant WantedTableModel::cell(int row, WantedColumn column, int role) const
{
    if (role == KeyRole) {
        return keyAt(row);
    }
    const WantedLine *line = lineAt(row);
    if (!line) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*line, column);
    case WantedStateRole:
        return int(line->state);
    case Qt::ToolTipRole: // plain text: none of these words is foreign
        return column == WantedColumn::Score ? QVariant(scoreLines(*line).join(u'\n'))
            : column == WantedColumn::State && !line->doubts.isEmpty() && line->standing == Standing::Missing
            ? QVariant(doubtSentences(*line).join(u'\n'))
            : QVariant();
    default:
        return {};
    }
}

QString WantedTableModel::title(WantedColumn column) const
{
    switch (column) {
    case WantedColumn::Book:
        return tr("Title");
    case WantedColumn::Series:
        return tr("Series");
    case WantedColumn::Authors:
        return tr("Authors");
    case WantedColumn::Released:
        return tr("Released");
    case WantedColumn::State:
        return tr("State");
    case WantedColumn::Score:
        return tr("Score");
    case WantedColumn::Kind:
        return tr("Kind");
    case WantedColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
