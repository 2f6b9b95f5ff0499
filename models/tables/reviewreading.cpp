// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reviewreading.h"

#include "models/base/textkey.h"
#include "models/store/recordtable.h"
#include "models/tables/queuedrow.h"

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
ReviewLine toLine(const Row &row)
{
    ReviewLine line;
    line.item = row.id<ItemId>(0);
    line.title = row.text(1);
    line.authors = row.text(2);
    line.doubt = matchDoubtFrom(row.text(3)).value_or(MatchDoubt::Score);
    const QString below = row.text(5);
    line.path = below.isEmpty() ? row.text(4) : row.text(4) + u'/' + below;
    line.candidates = row.integer(6);
    line.score = row.optionalReal(7).value_or(0);
    return line;
}

bool isChosen(const ReviewLine &line, const QStringList &words)
{
    if (words.isEmpty()) {
        return true;
    }
    const QString text = textKey(line.title + u' ' + line.authors + u' ' + line.path);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

QueuedRow queued(const ReviewLine &line, int place, const ReviewQuery &query)
{
    QueuedRow row{line.key(), place, {}, 0, query.skipped.indexOf(line.item)};
    switch (query.column) {
    case ReviewColumn::Book:
        row.text = textKey(line.title);
        break;
    case ReviewColumn::Author:
        row.text = textKey(line.authors);
        break;
    case ReviewColumn::Path:
        row.text = line.path;
        break;
    case ReviewColumn::Candidates:
        row.number = line.candidates;
        break;
    case ReviewColumn::Why:
    case ReviewColumn::Count:
        row.number = place;
        break;
    }
    return row;
}
} // namespace

ReviewReading ReviewReading::read(ReadTx &tx)
{
    ReviewReading reading;
    tx.each("SELECT i.id, w.title, b.authors, l.doubt, r.shown, i.shown, "
            "(SELECT count(*) FROM item_records c WHERE c.item_id = i.id AND c.state = 'review'), "
            "(SELECT max(c.score) FROM item_records c WHERE c.item_id = i.id AND c.state = 'review') "
            "FROM item_lookups l JOIN items i ON i.id = l.item_id JOIN editions e ON e.id = i.edition_id "
            "JOIN works w ON w.id = e.work_id JOIN books b ON b.work_id = e.work_id JOIN roots r ON r.id = i.root_id "
            "WHERE l.decision = 'review' AND i.missing_since IS NULL ORDER BY l.risk DESC, i.id",
            [&reading](const Row &row) {
                reading.lines.append(toLine(row));
                reading.places.insert(reading.lines.constLast().key(), int(reading.lines.size()) - 1);
            });
    return reading;
}

Keys ReviewReading::order(const ReviewQuery &query) const
{
    std::vector<QueuedRow> rows;
    rows.reserve(size_t(lines.size()));
    for (int place = 0; place < int(lines.size()); ++place) {
        if (isChosen(lines.at(place), query.words)) {
            rows.push_back(queued(lines.at(place), place, query));
        }
    }
    return queuedKeys(std::move(rows), query.descending);
}
} // namespace kuramori
