// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keptseries.h"

#include "models/domain/comparekey.h"

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
QString identityOf(const SeriesRecordEntry &entry)
{
    const BookRecord &book = entry.book;
    const QString id = book.id.isEmpty() ? book.workId : book.id;
    return id.isEmpty()
        ? (entry.position ? QString::number(entry.position->from) : QString()) + u'|' + titleKey(book.facts.title)
        : id;
}

/// Of an omnibus that is not said to be one this time, the place is only the first that it covers.
void keepTold(const SeriesRecordEntry &known, SeriesRecordEntry &entry)
{
    BookRecord &book = entry.book;
    if (book.recording.language.isEmpty()) {
        book.recording.language = known.book.recording.language; // which is asked for apart, and not each time
        book.format = book.recording.language.isEmpty() ? book.format : known.book.format;
    }
    if (book.recordingReleased.isNull() && book.recording.language == known.book.recording.language) {
        book.recordingReleased = known.book.recordingReleased; // a placeholder in its place tells no day
    }
    const bool wasOmnibus = known.isCompilation.value_or(false) && known.position && known.position->isRange();
    if (!entry.isCompilation && wasOmnibus && entry.position && entry.position->from == known.position->from) {
        entry.position = known.position;
    }
    entry.isCompilation = entry.isCompilation ? entry.isCompilation : known.isCompilation;
    entry.isPartial = entry.isPartial ? entry.isPartial : known.isPartial;
}
} // namespace

KeptSeries withAnswer(KeptSeries before, const SeriesRecord &answer, Timestamp saidAt)
{
    if (saidAt < before.saidAt) {
        return before;
    }
    for (const SeriesRecordEntry &entry : answer.entries) {
        const QString identity = identityOf(entry);
        const auto kept = std::ranges::find_if(
            before.entries, [&](const KeptEntry &each) { return identityOf(each.entry) == identity; });
        if (kept == before.entries.end()) {
            before.entries.append({entry, saidAt});
        } else {
            const KeptEntry known = std::exchange(*kept, {entry, saidAt});
            keepTold(known.entry, kept->entry);
        }
    }
    const SeriesRecord known = std::exchange(before.series, answer);
    SeriesRecord &series = before.series;
    series.entries.clear();
    series.books = series.books ? series.books : known.books;
    series.primaryBooks = series.primaryBooks ? series.primaryBooks : known.primaryBooks;
    series.isComplete = series.isComplete ? series.isComplete : known.isComplete;
    before.saidAt = saidAt;
    return before;
}
} // namespace kuramori
