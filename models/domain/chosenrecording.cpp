// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chosenrecording.h"

#include <algorithm>

namespace kuramori
{
namespace
{
const QString between = QStringLiteral(" = "); // stands in no record's text; an entry's may have it
const QString anyRecord = QStringLiteral("any");

/// The chosen one as one record, with the ASIN that may prove it.
BookRecord recordOf(const ListedRecording &chosen, const QString &ownAsin)
{
    BookRecord record;
    record.recording = chosen.recording;
    record.facts.identifiers.asin = chosen.asins.contains(ownAsin) ? ownAsin : chosen.asins.value(0);
    return record;
}

RecordingVerdict verdictOn(const ListedRecording &chosen, const OwnedRecording &owned, bool isOmnibus)
{
    const auto isOfIt = [&](const RecordKey &key) { return chosen.records.contains(key); };
    if (!isOmnibus && std::ranges::any_of(owned.records, isOfIt)) {
        return RecordingVerdict::Same;
    }
    AskedBook book = owned.book;
    if (isOmnibus) {
        book.recording.runtime.reset();
        book.facts.identifiers.asin.clear();
    }
    return matchRecording(book, recordOf(chosen, book.facts.identifiers.asin)).verdict;
}
} // namespace

QString recordingWordText(const RecordingWord &word)
{
    return word.entry + between + (word.record ? recordKeyText(*word.record) : anyRecord);
}

std::optional<RecordingWord> recordingWordFrom(const QString &text)
{
    const qsizetype end = text.lastIndexOf(between);
    if (end <= 0) {
        return std::nullopt;
    }
    const QString record = text.mid(end + between.size());
    RecordingWord word{text.left(end), recordKeyFrom(record)};
    return word.record || record == anyRecord ? std::optional(std::move(word)) : std::nullopt;
}

QString recordingWordTopic(const QString &text)
{
    return text.left(std::max<qsizetype>(0, text.lastIndexOf(between)));
}

RecordingVerdict arrivedRecording(const ListedRecording &chosen, const QList<OwnedRecording> &owned, bool isOmnibus)
{
    bool isAnyOpen = owned.isEmpty();
    for (const OwnedRecording &each : owned) {
        const RecordingVerdict verdict = verdictOn(chosen, each, isOmnibus);
        if (verdict == RecordingVerdict::Same) {
            return verdict;
        }
        isAnyOpen = isAnyOpen || verdict == RecordingVerdict::Unknown;
    }
    return isAnyOpen ? RecordingVerdict::Unknown : RecordingVerdict::Different;
}
} // namespace kuramori
