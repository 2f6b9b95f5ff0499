// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/personbooktablemodel.h"

#include "models/tables/persontablemodel.h"

namespace kuramori
{
QVariant PersonBookTableModel::cell(int row, PersonBookColumn column, int role) const
{
    const PersonBookLine &line = at(row);
    if (role == KeyRole) {
        return line.key();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case PersonBookColumn::Title:
        return line.title;
    case PersonBookColumn::Role:
        return personRoleWord(line.isAuthor, line.isNarrator);
    case PersonBookColumn::Spelling:
        return line.spellings.join(QLatin1String(", "));
    case PersonBookColumn::Count:
        break;
    }
    return {};
}

QString PersonBookTableModel::title(PersonBookColumn column) const
{
    switch (column) {
    case PersonBookColumn::Title:
        return tr("Book");
    case PersonBookColumn::Role:
        return tr("Role");
    case PersonBookColumn::Spelling:
        return tr("Named as");
    case PersonBookColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
