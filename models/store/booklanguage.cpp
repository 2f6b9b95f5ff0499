// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/booklanguage.h"

#include "models/domain/recordingkey.h"

#include <QMap>

namespace kuramori
{
namespace
{
/// "en", "eng" and "English" are one.
void count(const Row &row, QMap<QString, qint64> *items)
{
    if (const QString language = languageKey(row.text(0)); !language.isEmpty()) {
        (*items)[language] += row.integer(1);
    }
}

QString mostIn(const QMap<QString, qint64> &items)
{
    QString most;
    for (auto one = items.cbegin(); one != items.cend(); ++one) {
        most = most.isEmpty() || one.value() > items.value(most) ? one.key() : most;
    }
    return most;
}
} // namespace

QString languageOfSeries(ReadTx &tx, SeriesId series)
{
    QMap<QString, qint64> items;
    tx.each(
        "SELECT d.language, count(*) FROM series_entries e JOIN editions d ON d.work_id = e.work_id JOIN items i ON "
        "i.edition_id = d.id WHERE e.series_id = $1 AND d.language <> '' AND i.missing_since IS NULL GROUP BY "
        "d.language",
        [&items](const Row &row) { count(row, &items); }, series);
    return mostIn(items);
}

QString languageOfLibrary(ReadTx &tx, const QStringList &among)
{
    QMap<QString, qint64> items;
    tx.each(
        "SELECT d.language, count(*) FROM editions d JOIN items i ON i.edition_id = d.id WHERE d.language <> '' AND "
        "i.missing_since IS NULL GROUP BY d.language",
        [&items](const Row &row) { count(row, &items); });
    QMap<QString, qint64> meant;
    for (const QString &language : among) {
        if (items.contains(language)) {
            meant.insert(language, items.value(language));
        }
    }
    return !meant.isEmpty() ? mostIn(meant) : among.isEmpty() ? mostIn(items) : among.constFirst();
}
} // namespace kuramori
