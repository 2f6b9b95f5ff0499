// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/putbook.h"

#include "models/store/bookplacement.h"
#include "models/store/itemtable.h"
#include "models/store/librarytable.h"

namespace kuramori
{
JudgedBook bookOf(const QString &line)
{
    const QStringList parts = line.split(u'|');
    const auto names
        = [&](qsizetype at) { return parts.value(at).trimmed().split(QStringLiteral(", "), Qt::SkipEmptyParts); };
    JudgedBook judged;
    judged.facts.title = parts.constFirst().trimmed();
    judged.facts.authors = names(1);
    for (const QString &entry : names(2)) {
        judged.facts.series.append(
            {entry.section(QStringLiteral(" #"), 0, 0), seriesPosition(entry.section(QStringLiteral(" #"), 1))});
    }
    judged.recording.narrators = names(3);
    if (const int year = parts.value(4).toInt(); year > 0) {
        judged.facts.year = year;
    }
    return judged;
}

ItemId putBook(WriteTx &tx, RootId root, const QByteArray &path, const JudgedBook &book, LibraryItem item)
{
    ItemTable items(tx);
    const ItemId known(
        tx.number("SELECT id FROM items WHERE root_id = $1 AND path_hash = $2", root, hashOf(path))); // keeps its files
    item.id = known.isValid() ? known : *items.regroup(root, {{path, item.isFile, {}}}, {}).cbegin();
    item.edition = ItemRows(tx).item(item.id).value().edition;
    item.root = root;
    item.path = path;
    item.facts = book;
    items.setJudged(item);
    BookPlacement placement(tx);
    placement.place(item);
    placement.finish();
    return item.id;
}
} // namespace kuramori
