// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordingwords.h"

#include "models/tables/bookwords.h"
#include "models/tables/wantedwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kuramori
{
namespace
{
const QString unknown = QStringLiteral("?");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

QString dayText(Timestamp at)
{
    return QLocale().toString(toDateTime(at).date(), QLocale::ShortFormat);
}

QString lookupSentence(const RecordingLookup &lookup)
{
    const QString provider = providerWord(bookProviderName(lookup.provider));
    if (!lookup.trouble.isEmpty()) {
        return Words::tr("%1 did not answer on %2: %3").arg(provider, dayText(lookup.askedAt), lookup.trouble);
    }
    return lookup.answeredAt ? Words::tr("%1 answered on %2.").arg(provider, dayText(*lookup.answeredAt))
                             : Words::tr("%1 could not be asked for the whole list.").arg(provider);
}
} // namespace

QString narratorsText(const ListedRecording &recording)
{
    const QStringList &narrators = recording.recording.narrators;
    return narrators.isEmpty() ? Words::tr("not known") : narrators.join(QStringLiteral(", "));
}

QString lengthText(const ListedRecording &recording)
{
    const QString length = runtimeText(1'000 * recording.recording.runtime.value_or(0));
    return length.isEmpty() ? unknown : length;
}

QString abridgedText(const ListedRecording &recording)
{
    const std::optional<bool> abridged = recording.recording.abridged;
    return !abridged ? unknown : *abridged ? Words::tr("abridged") : Words::tr("unabridged");
}

QString languageText(const ListedRecording &recording)
{
    const QString &language = recording.recording.language;
    return language.isEmpty() ? unknown : languageWord(language);
}

QString releaseDayText(const ListedRecording &recording)
{
    return recording.released.isNull() ? unknown : recording.released.toString();
}

QString tellersText(const ListedRecording &recording)
{
    QStringList words;
    for (const RecordKey &record : recording.records) {
        const QString word = providerWord(bookProviderName(record.provider));
        if (!words.contains(word)) {
            words.append(word);
        }
    }
    const QString tellers = words.join(QStringLiteral(", "));
    return recording.isGone && recording.saidAt != Timestamp()
        ? Words::tr("%1, no longer since %2").arg(tellers, dayText(recording.saidAt))
        : tellers;
}

QString recordingText(const ListedRecording &recording)
{
    const RecordingKey &known = recording.recording;
    QStringList words{known.narrators.isEmpty() ? Words::tr("who reads is not known")
                                                : Words::tr("narrated by %1").arg(narratorsText(recording))};
    if (known.runtime) {
        words.append(lengthText(recording));
    }
    if (known.abridged) {
        words.append(abridgedText(recording));
    }
    if (!known.language.isEmpty()) {
        words.append(languageText(recording));
    }
    return words.join(QStringLiteral(", "));
}

QStringList chosenSentences(const ChosenRecording &chosen)
{
    QStringList sentences{Words::tr("Your recording: %1.").arg(recordingText(chosen.recording))};
    if (chosen.here == RecordingVerdict::Different) {
        sentences.append(Words::tr("Another recording of it is here."));
    } else if (chosen.here == RecordingVerdict::Unknown) {
        sentences.append(Words::tr("Whether the recording that is here is this one is not known."));
    }
    return sentences;
}

QString goneSentence(const ChosenRecording &chosen)
{
    if (!chosen.recording.isGone) {
        return {};
    }
    return chosen.recording.saidAt == Timestamp()
        ? Words::tr("Nobody tells any more of the recording that you chose (%1).").arg(recordKeyText(chosen.record))
        : Words::tr("Nobody tells any more of the recording that you chose; somebody last did on %1.")
              .arg(dayText(chosen.recording.saidAt));
}

QString recordingsSentence(qsizetype known, const QList<RecordingLookup> &lookups)
{
    QStringList sentences;
    if (lookups.isEmpty()) {
        sentences.append(Words::tr("Nobody has been asked yet which recordings there are."));
    } else if (known == 0) {
        sentences.append(Words::tr("No recording is known. Ask again when the book has come out, or check that the "
                                   "services are switched on and have their keys."));
    } else {
        sentences.append(known == 1 ? Words::tr("Only one recording is known.")
                                    : Words::tr("Recordings known: %1.").arg(known));
    }
    for (const RecordingLookup &lookup : lookups) {
        sentences.append(lookupSentence(lookup));
    }
    return sentences.join(u' ');
}
} // namespace kuramori
