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
            const BookRecord known = std::exchange(*kept, {entry, saidAt}).entry.book;
            if (BookRecord &book = kept->entry.book; book.recording.language.isEmpty()) {
                book.recording.language = known.recording.language; // which is asked for apart, and not each time
                book.format = book.recording.language.isEmpty() ? book.format : known.format;
            }
        }
    }
    before.series = answer;
    before.series.entries.clear();
    before.saidAt = saidAt;
    return before;
}
} // namespace kuramori
