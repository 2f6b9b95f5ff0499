// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spellingtablemodel.h"

#include <QLocale>

namespace kuramori
{
QString spellingReason(const SpellingLine &line)
{
    QStringList said;
    const auto add = [&](const QString &text, const QStringList &names) {
        if (!names.isEmpty()) {
            said.append(text.arg(names.join(QLatin1String(", "))));
        }
    };
    add(SpellingTableModel::tr("the same as %1"), line.same);
    add(SpellingTableModel::tr("not the same as %1"), line.apart);
    add(SpellingTableModel::tr("a pen name of %1"), line.hides);
    add(SpellingTableModel::tr("has the pen name %1"), line.penNames);
    QString ground = line.isName ? SpellingTableModel::tr("The name shown")
        : line.same.isEmpty()    ? SpellingTableModel::tr("The rules found it alike")
                                 : QString();
    if (said.isEmpty()) {
        return ground;
    }
    const QString day
        = QLocale().toString(toDateTime(line.saidAt.value_or(Timestamp())).toLocalTime().date(), QLocale::ShortFormat);
    const QString words = SpellingTableModel::tr("You said on %1: %2").arg(day, said.join(QLatin1String("; ")));
    return ground.isEmpty() ? words : ground + QLatin1String(". ") + words;
}

QVariant SpellingTableModel::cell(int row, SpellingColumn column, int role) const
{
    const SpellingLine &line = at(row);
    if (role == KeyRole) {
        return line.key();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case SpellingColumn::Spelling:
        return line.spelling;
    case SpellingColumn::Books:
        return line.books > 0 ? QLocale().toString(line.books) : QStringLiteral("–");
    case SpellingColumn::Reason:
        return spellingReason(line);
    case SpellingColumn::Count:
        break;
    }
    return {};
}

QString SpellingTableModel::title(SpellingColumn column) const
{
    switch (column) {
    case SpellingColumn::Spelling:
        return tr("Spelling");
    case SpellingColumn::Books:
        return tr("Books");
    case SpellingColumn::Reason:
        return tr("Why it is theirs");
    case SpellingColumn::Count:
        break;
    }
    return {};
}

bool SpellingTableModel::isNumber(SpellingColumn column) const
{
    return column == SpellingColumn::Books;
}
} // namespace kuramori
