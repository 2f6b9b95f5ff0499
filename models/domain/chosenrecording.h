// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordinglist.h"

namespace kuramori
{
/// What a person said of an entry: that this recording of it is meant, or any again.
struct RecordingWord
{
    QString entry; ///< the key of a ListedEntry
    std::optional<RecordKey> record; ///< empty: any
};
/// "3 = audnexus B08G9PRS1K us", "3 = any": the object of OverrideKind::ChooseRecording. Frozen, the store has it.
QString recordingWordText(const RecordingWord &word);
std::optional<RecordingWord> recordingWordFrom(const QString &text);
QString recordingWordTopic(const QString &text); ///< the part about the entry; an entry has one such word only

/// The recording of an entry that a person has chosen.
struct ChosenRecording
{
    RecordKey record; ///< as it was chosen
    ListedRecording recording; ///< what is known of it now
    /// Whether what the library holds of the entry is this; Unknown: who could tell does not say. Empty: it holds none.
    std::optional<RecordingVerdict> here;
    bool operator==(const ChosenRecording &) const = default;
};

/// A recording that the library holds.
struct OwnedRecording
{
    AskedBook book;
    QList<RecordKey> records; ///< of which it is known to be, by proof or by a person's word
};

/// Whether one of `owned` is the chosen recording, by matchRecording(). Different: something that both know differs,
/// for all of them. `isOmnibus`: they hold other books besides, so neither length nor identifiers tell. Pure.
RecordingVerdict arrivedRecording(const ListedRecording &chosen, const QList<OwnedRecording> &owned, bool isOmnibus);
} // namespace kuramori
