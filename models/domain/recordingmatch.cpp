// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordingmatch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr qsizetype fewestChapters = 3; // one or two as long prove little

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordingMatch)
};

bool isAsLong(std::chrono::milliseconds a, std::chrono::milliseconds b)
{
    const std::chrono::milliseconds apart = a > b ? a - b : b - a;
    return apart <= 2s || 100 * apart <= std::max(a, b);
}

/// As the shop tells it, or without the words of the shop's own that it counts to this chapter. A chapter that is
/// nothing but those words is not there at all in a copy that lacks them.
bool isAsLong(std::chrono::milliseconds own, const RecordChapter &theirs, std::chrono::milliseconds brand)
{
    return isAsLong(own, theirs.length) || (theirs.length > brand && isAsLong(own, theirs.length - brand));
}

bool sameChapters(const QList<std::chrono::milliseconds> &own, const BookRecord &record)
{
    const qsizetype last = own.size() - 1;
    if (!record.areChaptersExact || own.size() < fewestChapters || own.size() != record.chapters.size()) {
        return false;
    }
    for (qsizetype i = 0; i <= last; ++i) {
        const std::chrono::milliseconds brand = i == 0 ? record.intro : i == last ? record.outro : 0ms;
        if (!isAsLong(own.at(i), record.chapters.at(i), brand)) {
            return false;
        }
    }
    return true;
}

QString readers(const RecordingKey &recording)
{
    return QLocale().createSeparatedList(recording.narrators);
}

/// "10:32", hours and minutes: seconds differ between any two copies.
QString hours(std::optional<qint64> runtime)
{
    const qint64 minutes = (runtime.value_or(0) + 30) / 60;
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString languageName(const QString &language)
{
    const QLocale::Language code = QLocale::codeToLanguage(languageKey(language));
    return code == QLocale::AnyLanguage ? language : QLocale::languageToString(code);
}

QString ofRecording(const RecordingKey &own, const RecordingKey &theirs, const RecordingMatch &match)
{
    switch (match.recording) {
    case RecordingGround::Language:
        return Words::tr("It is in %1, yours in %2.").arg(languageName(theirs.language), languageName(own.language));
    case RecordingGround::Abridged:
        return theirs.abridged.value_or(false) ? Words::tr("It is abridged, yours is not.")
                                               : Words::tr("It is unabridged, yours is not.");
    case RecordingGround::Runtime:
        return Words::tr("It plays %1 h, yours %2 h.").arg(hours(theirs.runtime), hours(own.runtime));
    case RecordingGround::Narrators:
        return match.verdict == RecordingVerdict::Same
            ? Words::tr("Both are read by %1.").arg(readers(theirs))
            : Words::tr("It is read by %1, yours by %2.").arg(readers(theirs), readers(own));
    case RecordingGround::NarratorsUnsaid:
        return own.runtime && theirs.runtime ? Words::tr("It is as long as yours, but who reads is not known of both.")
                                             : Words::tr("Who reads is not known of both.");
    case RecordingGround::AbridgedUnsaid:
        return Words::tr("Whether both are abridged is not known.");
    }
    return {};
}
} // namespace

RecordingMatch matchRecording(const AskedBook &book, const BookRecord &record)
{
    if (record.format == BookFormat::Ebook || record.format == BookFormat::Print) {
        return {RecordingVerdict::Different, RecordGround::NotAudio, {}};
    }
    const RecordingProof proof = compareRecordings(book.recording, record.recording);
    if (proof.verdict == RecordingVerdict::Unknown) {
        const QString &asin = book.facts.identifiers.asin;
        if (!asin.isEmpty() && asin == record.facts.identifiers.asin) {
            return {RecordingVerdict::Same, RecordGround::Asin, proof.ground};
        }
        if (sameChapters(book.chapters, record)) {
            return {RecordingVerdict::Same, RecordGround::Chapters, proof.ground};
        }
    }
    return {proof.verdict, RecordGround::Recording, proof.ground};
}

RecordingVerdict sameRecording(const JudgedBook &a, const JudgedBook &b)
{
    const RecordingVerdict verdict = sameRecording(a.recording, b.recording);
    const QString &asin = a.facts.identifiers.asin;
    const bool isNamed = !asin.isEmpty() && asin == b.facts.identifiers.asin;
    return verdict == RecordingVerdict::Unknown && isNamed ? RecordingVerdict::Same : verdict;
}

QString recordingSentence(const AskedBook &book, const BookRecord &record, const RecordingMatch &match)
{
    switch (match.ground) {
    case RecordGround::NotAudio:
        return Words::tr("It is a book to read, not a recording.");
    case RecordGround::Asin:
        return Words::tr("Both have the ASIN %1.").arg(book.facts.identifiers.asin);
    case RecordGround::Chapters:
        return Words::tr("Its chapters are as long as yours.");
    case RecordGround::Recording:
        break;
    }
    return ofRecording(book.recording, record.recording, match);
}
} // namespace kuramori
