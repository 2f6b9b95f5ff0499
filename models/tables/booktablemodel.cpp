// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/booktablemodel.h"

#include "models/tables/bookwords.h"
#include "models/tables/titlewords.h"

#include <QLocale>

namespace kuramori
{
namespace
{
const QString unknown = QStringLiteral("–");
const QString placeMark = QStringLiteral(" #"); // as BookTable writes it behind the name of a series

QString textOr(const QString &text)
{
    return text.isEmpty() ? unknown : text;
}

/// "Mistborn" of "Mistborn #2.5".
QStringView seriesNameOf(QStringView shown)
{
    const qsizetype mark = shown.lastIndexOf(placeMark);
    return mark < 0 ? shown : shown.left(mark);
}
} // namespace

BookTableModel::BookTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : PagedModel(store, reader, Topic::Books, pause, {bookTotal, bookOrder, bookLines}, parent)
{ }

void BookTableModel::sort(int column, Qt::SortOrder order)
{
    BookQuery next = query();
    next.column = column < 0 ? BookColumn::Title : BookColumn(column);
    next.descending = order == Qt::DescendingOrder;
    setQuery(next);
}

void BookTableModel::setFilter(const QString &text)
{
    BookQuery next = query();
    next.words = titleWords(text);
    if (next.words != query().words) {
        next.alike = {};
    }
    setQuery(next);
}

void BookTableModel::setAlike(const QList<qint64> &books)
{
    BookQuery next = query();
    next.alike = books.isEmpty() ? QList<qint64>() : books; // Qt compares an empty list that has room by a null pointer
    setQuery(next);
}

void BookTableModel::setFacets(const BookFacets &facets)
{
    BookQuery next = query();
    next.facets = facets;
    setQuery(next);
}

QString BookTableModel::text(const BookLine &line, BookColumn column)
{
    switch (column) {
    case BookColumn::Title:
        return line.title;
    case BookColumn::Authors:
        return textOr(line.authors);
    case BookColumn::Series:
        return textOr(line.series);
    case BookColumn::Narrators:
        return textOr(line.narrators);
    case BookColumn::Runtime:
        return textOr(runtimeText(line.runtime));
    case BookColumn::Year:
        return textOr(line.year ? QString::number(*line.year) : QString());
    case BookColumn::Language:
        return textOr(languageWord(line.language));
    case BookColumn::Size:
        return textOr(line.size > 0 ? QLocale().formattedDataSize(line.size) : QString());
    case BookColumn::Recordings:
        return QLocale().toString(line.recordings);
    case BookColumn::State:
        return bookStateWord(line.state);
    case BookColumn::Added:
        return QLocale().toString(toDateTime(line.added).toLocalTime().date(), QLocale::ShortFormat);
    case BookColumn::Count:
        break;
    }
    return {};
}

QVariant BookTableModel::rest(int row, const BookLine &line, BookColumn column) const
{
    const bool isAuthors = column == BookColumn::Authors;
    if (!isAuthors && column != BookColumn::Series) {
        return {};
    }
    const QString &text = isAuthors ? line.authors : line.series;
    if (text.isEmpty()) {
        return unknown; // is no group
    }
    const BookLine *above = lineAt(row - 1);
    const QStringView name = isAuthors ? text : seriesNameOf(text);
    if (!above || name != (isAuthors ? QStringView(above->authors) : seriesNameOf(above->series))) {
        return {};
    }
    return text.mid(name.size()).trimmed();
}

QVariant BookTableModel::cell(int row, BookColumn column, int role) const
{
    if (role == KeyRole) {
        return idAt(row).value();
    }
    if (role != Qt::DisplayRole && role != CoverRole && role != CaptionRole && role != BookStateRole
        && role != RestRole) {
        return {};
    }
    const BookLine *line = wantedLine(row);
    if (!line) {
        return role == Qt::DisplayRole && column == BookColumn::Title ? QStringLiteral("…") : QVariant();
    }
    switch (role) {
    case CoverRole:
        return line->cover;
    case CaptionRole:
        return line->authors.isNull() ? QStringLiteral("") : line->authors;
    case BookStateRole:
        return int(line->state);
    case RestRole:
        return rest(row, *line, column);
    default:
        return text(*line, column);
    }
}

QString BookTableModel::title(BookColumn column) const
{
    switch (column) {
    case BookColumn::Title:
        return tr("Title");
    case BookColumn::Authors:
        return tr("Authors");
    case BookColumn::Series:
        return tr("Series");
    case BookColumn::Narrators:
        return tr("Narrators");
    case BookColumn::Runtime:
        return tr("Runtime");
    case BookColumn::Year:
        return tr("Year");
    case BookColumn::Language:
        return tr("Language");
    case BookColumn::Size:
        return tr("Size");
    case BookColumn::Recordings:
        return tr("Recordings");
    case BookColumn::State:
        return tr("State");
    case BookColumn::Added:
        return tr("Added");
    case BookColumn::Count:
        break;
    }
    return {};
}

bool BookTableModel::isNumber(BookColumn column) const
{
    switch (column) {
    case BookColumn::Runtime:
    case BookColumn::Year:
    case BookColumn::Size:
    case BookColumn::Recordings:
    case BookColumn::Added:
        return true;
    default:
        return false;
    }
}
} // namespace kuramori
