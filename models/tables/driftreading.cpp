// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/driftreading.h"

#include "models/base/textkey.h"
#include "models/tables/bookwords.h"
#include "models/tables/queuedrow.h"

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
bool isChosen(const DriftLine &line, const QStringList &words)
{
    if (words.isEmpty()) {
        return true;
    }
    const FieldDrift &drift = line.drift;
    const QString text = textKey(QStringList{line.title, line.authors, line.path, bookFieldWord(drift.field),
                                             fieldText(drift.field, drift.held), fieldText(drift.field, drift.other)}
                                     .join(u' '));
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

QueuedRow queued(const DriftLine &line, int place, const DriftQuery &query)
{
    QueuedRow row{line.key(), place, {}, 0, query.skipped.indexOf(line.key())};
    const FieldDrift &drift = line.drift;
    switch (query.column) {
    case DriftColumn::Book:
        row.text = textKey(line.title);
        break;
    case DriftColumn::Field:
        row.text = textKey(bookFieldWord(drift.field));
        break;
    case DriftColumn::Held:
        row.text = textKey(fieldText(drift.field, drift.held));
        break;
    case DriftColumn::Other:
        row.text = textKey(fieldText(drift.field, drift.other));
        break;
    case DriftColumn::Since:
        row.number = line.since.time_since_epoch().count();
        break;
    case DriftColumn::Why:
    case DriftColumn::Count:
        row.number = place;
        break;
    }
    return row;
}
} // namespace

DriftReading DriftReading::read(ReadTx &tx)
{
    DriftReading reading;
    reading.readAt = std::chrono::floor<std::chrono::hours>(tx.now());
    const QList<WaitingDrift> waiting = DriftRows(tx).waiting();
    reading.lines.reserve(waiting.size());
    reading.places.reserve(waiting.size());
    for (const WaitingDrift &one : waiting) {
        reading.lines.append({one.where, one.work, one.title, one.authors, one.path, one.kept.drift, one.kept.since});
        reading.places.insert(reading.lines.constLast().key(), int(reading.lines.size()) - 1);
    }
    return reading;
}

Keys DriftReading::order(const DriftQuery &query) const
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

QString fieldText(BookField field, const FieldWords &words)
{
    QStringList texts;
    texts.reserve(words.size());
    for (const FieldWord &word : words) {
        QString text = field == BookField::Language ? languageWord(word.text)
            : field == BookField::Abridged          ? abridgedWord(word.text == QLatin1String("yes"))
                                                    : word.text;
        texts.append(word.place.isEmpty() ? text : text + QLatin1String(" #") + word.place);
    }
    return texts.join(QLatin1String(", "));
}
} // namespace kuramori
