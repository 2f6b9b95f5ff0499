// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/persontablemodel.h"

#include <QLocale>

namespace kuramori
{
namespace
{
QString countText(int count)
{
    return count > 0 ? QLocale().toString(count) : QStringLiteral("–");
}
} // namespace

PersonTableModel::PersonTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : GatheredModel(store, reader, Topic::Books, pause, parent)
{ }

void PersonTableModel::sort(int column, Qt::SortOrder order)
{
    PersonQuery wish = query();
    wish.column = column < 0 ? PersonColumn::Name : PersonColumn(column);
    wish.descending = order == Qt::DescendingOrder;
    setQuery(wish);
}

void PersonTableModel::setFilter(const QString &text)
{
    PersonQuery wish = query();
    wish.words = personWords(text);
    setQuery(wish);
}

void PersonTableModel::setChoice(PersonChoice choice)
{
    PersonQuery wish = query();
    wish.choice = choice;
    setQuery(wish);
}

void PersonTableModel::setOnlySeveralSpellings(bool only)
{
    PersonQuery wish = query();
    wish.onlySeveralSpellings = only;
    setQuery(wish);
}

const PersonLine *PersonTableModel::lineAt(int row) const
{
    return line(PersonId(keyAt(row)));
}

const PersonLine *PersonTableModel::line(PersonId person) const
{
    const auto place = reading().places.constFind(person.value());
    return place == reading().places.cend() ? nullptr : &reading().lines.at(*place);
}

QVariant PersonTableModel::cell(int row, PersonColumn column, int role) const
{
    if (role == KeyRole) {
        return keyAt(row);
    }
    const PersonLine *line = lineAt(row);
    if (!line || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case PersonColumn::Name:
        return line->name;
    case PersonColumn::Role:
        return personRoleWord(line->written > 0, line->narrated > 0);
    case PersonColumn::Written:
        return countText(line->written);
    case PersonColumn::Narrated:
        return countText(line->narrated);
    case PersonColumn::Spellings:
        return countText(line->spellings);
    case PersonColumn::PenNames:
        return penNameText(*line);
    case PersonColumn::Count:
        break;
    }
    return {};
}

QString PersonTableModel::title(PersonColumn column) const
{
    switch (column) {
    case PersonColumn::Name:
        return tr("Name");
    case PersonColumn::Role:
        return tr("Role");
    case PersonColumn::Written:
        return tr("Written");
    case PersonColumn::Narrated:
        return tr("Narrated");
    case PersonColumn::Spellings:
        return tr("Spellings");
    case PersonColumn::PenNames:
        return tr("Pen names");
    case PersonColumn::Count:
        break;
    }
    return {};
}

bool PersonTableModel::isNumber(PersonColumn column) const
{
    return column == PersonColumn::Written || column == PersonColumn::Narrated || column == PersonColumn::Spellings;
}

QString personRoleWord(bool isAuthor, bool isNarrator)
{
    if (isAuthor) {
        return isNarrator ? PersonTableModel::tr("Author and narrator") : PersonTableModel::tr("Author");
    }
    return isNarrator ? PersonTableModel::tr("Narrator") : QStringLiteral("–");
}

QString penNameText(const PersonLine &line)
{
    QStringList parts;
    if (!line.penNameOf.isEmpty()) {
        parts.append(PersonTableModel::tr("pen name of %1").arg(line.penNameOf));
    }
    if (!line.penNames.isEmpty()) {
        parts.append(PersonTableModel::tr("pen names: %1").arg(line.penNames.join(QLatin1String(", "))));
    }
    return parts.join(QLatin1String("; "));
}
} // namespace kuramori
