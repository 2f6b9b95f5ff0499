// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/titlewords.h"

#include "models/base/textkey.h"

namespace kuramori
{
namespace
{
// SQLite refuses a thousand conditions and a pattern of 50,000 bytes; no title comes near.
constexpr qsizetype longestText = 2000;
constexpr qsizetype mostWords = 32;

/// The word as a LIKE pattern that matches it literally.
QString containing(QString word)
{
    word.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    word.replace(QLatin1Char('%'), QLatin1String("\\%"));
    word.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + word + QLatin1Char('%');
}
} // namespace

QStringList titleWords(const QString &text)
{
    QStringList words = textKey(text.left(longestText)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, mostWords);
}

std::string titlesContain(const QStringList &words, std::vector<Param> &params, std::string_view column)
{
    std::string sql;
    for (const QString &word : words) {
        params.emplace_back(containing(word));
        sql += " AND " + std::string(column) + " LIKE $" + std::to_string(params.size()) + " ESCAPE '\\'";
    }
    return sql;
}
} // namespace kuramori
