// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reviewtablemodel.h"

#include "models/tables/titlewords.h"

#include <QLocale>

namespace kuramori
{
QString reviewReasonText(const ReviewLine &line)
{
    if (line.doubt == MatchDoubt::Refused) {
        return ReviewTableModel::tr("you refused another record of this work");
    }
    const QString score = QLocale().toString(line.score * 100, 'f', 0);
    return line.doubt == MatchDoubt::Rival
        ? ReviewTableModel::tr("two works are nearly as likely, the best by %1 %").arg(score)
        : ReviewTableModel::tr("the best is alike by %1 % only").arg(score);
}

ReviewTableModel::ReviewTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : GatheredModel(store, reader, Topic::Books, pause, parent)
{ }

void ReviewTableModel::sort(int column, Qt::SortOrder order)
{
    ReviewQuery wish = query();
    wish.column = column < 0 ? ReviewColumn::Why : ReviewColumn(column);
    wish.descending = order == Qt::DescendingOrder;
    setQuery(wish);
}

void ReviewTableModel::setFilter(const QString &text)
{
    ReviewQuery wish = query();
    wish.words = titleWords(text);
    setQuery(wish);
}

void ReviewTableModel::skip(ItemId item)
{
    ReviewQuery wish = query();
    wish.skipped.removeOne(item);
    wish.skipped.append(item);
    setQuery(wish);
}

const ReviewLine *ReviewTableModel::lineAt(int row) const
{
    const auto place = reading().places.constFind(keyAt(row));
    return place == reading().places.cend() ? nullptr : &reading().lines.at(*place);
}

QVariant ReviewTableModel::cell(int row, ReviewColumn column, int role) const
{
    if (role == KeyRole) {
        return keyAt(row);
    }
    const ReviewLine *line = lineAt(row);
    if (!line || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case ReviewColumn::Book:
        return line->title;
    case ReviewColumn::Author:
        return line->authors;
    case ReviewColumn::Why:
        return reviewReasonText(*line);
    case ReviewColumn::Candidates:
        return QLocale().toString(line->candidates);
    case ReviewColumn::Path:
        return line->path;
    case ReviewColumn::Count:
        break;
    }
    return {};
}

QString ReviewTableModel::title(ReviewColumn column) const
{
    switch (column) {
    case ReviewColumn::Book:
        return tr("Book");
    case ReviewColumn::Author:
        return tr("Author");
    case ReviewColumn::Why:
        return tr("Why");
    case ReviewColumn::Candidates:
        return tr("Candidates");
    case ReviewColumn::Path:
        return tr("Path");
    case ReviewColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
