// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookassertion.h"
#include "models/domain/filecheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileCheck)
};

QString number(std::optional<qint64> value)
{
    return value ? QLocale().toString(*value) : QStringLiteral("?");
}

/// 1:02:03, as players show it.
QString clock(std::optional<qint64> milliseconds)
{
    constexpr qint64 minute = 60;
    if (!milliseconds) {
        return QStringLiteral("?");
    }
    const qint64 seconds = *milliseconds / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / (minute * minute))
        .arg(seconds / minute % minute, 2, 10, QLatin1Char('0'))
        .arg(seconds % minute, 2, 10, QLatin1Char('0'));
}

QString place(const CheckFinding &finding)
{
    return finding.at ? clock(finding.at->count()) : QStringLiteral("?");
}

QString ofPresence(const CheckFinding &finding)
{
    switch (finding.rule) {
    case CheckRule::Offline:
        return Words::tr("Its folder in the library is offline.");
    case CheckRule::Absent:
        return Words::tr("It is not where the last scan saw it.");
    case CheckRule::Unreadable:
        return Words::tr("It cannot be read: %1").arg(finding.detail);
    case CheckRule::Changed:
        return Words::tr("It has changed since the last scan; scan its folder first.");
    case CheckRule::Empty:
        return Words::tr("It is empty.");
    case CheckRule::NotRead:
        return Words::tr("No scan has read its content yet.");
    default:
        return {};
    }
}

/// Of the two places the later one is the chapter's, whichever way round a check of an earlier version has them.
QString ofChapterBeyondEnd(const CheckFinding &finding)
{
    const qint64 at = finding.at.value_or(std::chrono::milliseconds(0)).count();
    const qint64 other = finding.expected.value_or(at);
    return Words::tr("A chapter begins at %1, and the sound ends at %2.")
        .arg(clock(std::max(at, other)), clock(std::min(at, other)));
}

QString ofHeader(const CheckFinding &finding)
{
    switch (finding.rule) {
    case CheckRule::NotAudio:
        return Words::tr("There is no sound in it that can be played.");
    case CheckRule::Encrypted:
        return Words::tr("It is encrypted.");
    case CheckRule::LengthUnknown:
        return Words::tr("It does not say how long it is.");
    case CheckRule::LengthEstimated:
        return Words::tr("Its length is estimated from its size.");
    case CheckRule::TooSmall:
        return Words::tr("The length it states needs %1 bytes, and it has %2.")
            .arg(number(finding.expected), number(finding.found));
    case CheckRule::ChapterOrder:
        return Words::tr("Chapters are out of order, first at %1.").arg(place(finding));
    case CheckRule::ChapterOverlap:
        return Words::tr("Chapters overlap, first at %1.").arg(place(finding));
    case CheckRule::ChapterBeyondEnd:
        return ofChapterBeyondEnd(finding);
    default:
        return {};
    }
}

QString ofTracks(const CheckFinding &finding)
{
    switch (finding.rule) {
    case CheckRule::TrackGap:
        return Words::tr("Before track %1, track %2 is missing.").arg(number(finding.found), number(finding.expected));
    case CheckRule::TrackMissingAtStart:
        return Words::tr("The book begins with track %1.").arg(number(finding.found));
    case CheckRule::TrackMissingAtEnd:
        return Words::tr("The book ends with track %1 of %2.").arg(number(finding.found), number(finding.expected));
    case CheckRule::TrackDouble:
        return Words::tr("Another file is track %1 as well.").arg(number(finding.found));
    case CheckRule::TrackOrder:
        return Words::tr("Names and tags put the tracks in different orders.");
    default:
        return {};
    }
}

QString ofDecoding(const CheckFinding &finding)
{
    switch (finding.rule) {
    case CheckRule::NoDecoder:
        return Words::tr("There is no decoder for it.");
    case CheckRule::DecoderCrashed:
        return Words::tr("It crashes the program that decodes it.");
    case CheckRule::DecoderGaveUp:
        return Words::tr("Decoding it takes more time or memory than it may.");
    case CheckRule::RoughStart:
        return Words::tr("Its first frame cannot be decoded: it was cut out of something longer.");
    case CheckRule::DecodeErrors:
        return Words::tr("Places that cannot be decoded: %1, the first at %2.")
            .arg(number(finding.found), place(finding));
    case CheckRule::CutOff:
        return Words::tr("It is cut off at %1.").arg(place(finding));
    case CheckRule::NotEnded:
        return Words::tr("It ends at %1 without the mark of its end.").arg(place(finding));
    case CheckRule::EmptyTail:
        return Words::tr("Behind the sound lie %1 bytes of nothing.").arg(number(finding.found));
    default:
        return {};
    }
}

/// Whose word a runtime is.
QString witness(const QString &by)
{
    constexpr QLatin1String server("server ");
    const std::optional<BookSource> source = bookSourceFrom(by);
    if (by.startsWith(server)) {
        return Words::tr("the server %1").arg(by.sliced(server.size()));
    }
    if (!source) {
        return Words::tr("another source");
    }
    switch (*source) {
    case BookSource::Audnexus:
        return QStringLiteral("Audnexus");
    case BookSource::Hardcover:
        return QStringLiteral("Hardcover");
    case BookSource::OpenLibrary:
        return QStringLiteral("Open Library");
    case BookSource::ITunes:
        return QStringLiteral("iTunes");
    case BookSource::MetadataJson:
        return QStringLiteral("metadata.json");
    case BookSource::Opf:
        return Words::tr("the OPF file");
    case BookSource::Nfo:
        return Words::tr("the .nfo file");
    default:
        return Words::tr("its tags");
    }
}

QString ofLength(const CheckFinding &finding)
{
    switch (finding.rule) {
    case CheckRule::Shorter:
        return Words::tr("It says that it plays %1, and ends at %2.")
            .arg(clock(finding.expected), clock(finding.found));
    case CheckRule::Longer:
        return Words::tr("It says that it plays %1, and goes on to %2.")
            .arg(clock(finding.expected), clock(finding.found));
    case CheckRule::Silent:
        return Words::tr("It is silent from beginning to end.");
    case CheckRule::SilentTail:
        return Words::tr("From %1 on it is silent.").arg(place(finding));
    case CheckRule::RuntimeShort:
    case CheckRule::RuntimeLong:
        return Words::tr("According to %1 it takes %2, and it plays %3.")
            .arg(witness(finding.detail), clock(finding.expected), clock(finding.found));
    case CheckRule::BookShort:
    case CheckRule::BookLong:
        return Words::tr("According to %1 the book takes %2, and its files together play %3.")
            .arg(witness(finding.detail), clock(finding.expected), clock(finding.found));
    default:
        return {};
    }
}
} // namespace

QString fileVerdictWord(FileVerdict verdict)
{
    switch (verdict) {
    case FileVerdict::Sound:
        return Words::tr("Sound");
    case FileVerdict::Suspect:
        return Words::tr("Suspect");
    case FileVerdict::Damaged:
        return Words::tr("Damaged");
    case FileVerdict::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

QString checkTierWord(CheckTier tier)
{
    switch (tier) {
    case CheckTier::Presence:
        return Words::tr("Presence");
    case CheckTier::Header:
        return Words::tr("Header");
    case CheckTier::Tracks:
        return Words::tr("Tracks");
    case CheckTier::Decode:
        return Words::tr("Full decode");
    case CheckTier::Runtime:
        break;
    }
    return Words::tr("Length and silence");
}

QString clockText(std::chrono::milliseconds at)
{
    return clock(at.count());
}

QString checkSentence(const CheckFinding &finding)
{
    for (const auto words : {ofPresence, ofHeader, ofTracks, ofDecoding, ofLength}) {
        if (QString sentence = words(finding); !sentence.isEmpty()) {
            return sentence;
        }
    }
    return checkRuleName(finding.rule);
}
} // namespace kuramori
