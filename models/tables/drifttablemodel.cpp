// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/drifttablemodel.h"

#include "models/tables/bookwords.h"
#include "models/tables/titlewords.h"
#include "models/tables/words.h"

#include <QLocale>

#include <algorithm>

namespace kuramori
{
namespace
{
/// "2007 (Tags)".
QString saidText(BookField field, const FieldWords &words, const QList<BookSource> &sources)
{
    return QStringLiteral("%1 (%2)").arg(fieldText(field, words), sourcesText(sources));
}

QString levelText(DriftLevel level)
{
    switch (level) {
    case DriftLevel::Identity:
        return DriftTableModel::tr("it may be another book or recording");
    case DriftLevel::Factual:
        return DriftTableModel::tr("another fact");
    case DriftLevel::Cosmetic:
        return DriftTableModel::tr("another spelling");
    case DriftLevel::None:
        break;
    }
    return {};
}
} // namespace

QString driftReasonText(const FieldDrift &drift)
{
    if (!drift.isUnsure) {
        return levelText(drift.level);
    }
    const QString margin = QLocale().toString(drift.margin.value_or(0), 'f', 2);
    return DriftTableModel::tr("not sure, ahead by %1 only").arg(margin);
}

QString sourcesText(const QList<BookSource> &sources)
{
    QStringList names;
    names.reserve(sources.size());
    for (const BookSource source : sources) {
        names.append(bookSourceWord(source));
    }
    return names.isEmpty() ? DriftTableModel::tr("nobody any more") : names.join(QLatin1String(", "));
}

DriftTableModel::DriftTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : GatheredModel(store, reader, Topic::Books, pause, parent)
{ }

void DriftTableModel::sort(int column, Qt::SortOrder order)
{
    DriftQuery wish = query();
    wish.column = column < 0 ? DriftColumn::Why : DriftColumn(column);
    wish.descending = order == Qt::DescendingOrder;
    setQuery(wish);
}

void DriftTableModel::setFilter(const QString &text)
{
    DriftQuery wish = query();
    wish.words = titleWords(text);
    setQuery(wish);
}

void DriftTableModel::skip(const QList<qint64> &keys)
{
    DriftQuery wish = query();
    for (const qint64 key : keys) {
        wish.skipped.removeOne(key);
        wish.skipped.append(key);
    }
    setQuery(wish);
}

const DriftLine *DriftTableModel::lineOf(qint64 key) const
{
    const auto place = reading().places.constFind(key);
    return place == reading().places.cend() ? nullptr : &reading().lines.at(*place);
}

const DriftLine *DriftTableModel::lineAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : lineOf(keyAt(row));
}

QVariant DriftTableModel::cell(int row, DriftColumn column, int role) const
{
    if (role == KeyRole) {
        return keyAt(row);
    }
    const DriftLine *line = lineAt(row);
    if (!line || role != Qt::DisplayRole) {
        return {};
    }
    const FieldDrift &drift = line->drift;
    switch (column) {
    case DriftColumn::Book:
        return line->title;
    case DriftColumn::Field:
        return bookFieldWord(drift.field);
    case DriftColumn::Held:
        return saidText(drift.field, drift.held, drift.holders);
    case DriftColumn::Other:
        return saidText(drift.field, drift.other, drift.sources);
    case DriftColumn::Why:
        return driftReasonText(drift);
    case DriftColumn::Since:
        return relativeTime(line->since, std::max(line->since, reading().readAt));
    case DriftColumn::Count:
        break;
    }
    return {};
}

QString DriftTableModel::title(DriftColumn column) const
{
    switch (column) {
    case DriftColumn::Book:
        return tr("Book");
    case DriftColumn::Field:
        return tr("Field");
    case DriftColumn::Held:
        return tr("What is held");
    case DriftColumn::Other:
        return tr("What others say");
    case DriftColumn::Why:
        return tr("Why");
    case DriftColumn::Since:
        return tr("Since");
    case DriftColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
