// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checkrules.h"

#include "models/domain/runtimerules.h"

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

constexpr double slack = 0.02; // of a length, audiobooks.md §2.12
constexpr double muchShort = 0.05;
constexpr auto smallSlack = 500ms; // encoders' delay and padding
constexpr double sizeSlack = 0.05; // bit rates are rounded to kbit/s
constexpr double statedRateSlack = 0.25; // of MP4, where encoders write the rate they were asked for
constexpr auto chapterSlack = 1s;
constexpr auto edge = 250ms; // a few frames
constexpr qint64 smallTail = 8 * 1024;
constexpr auto pause = 10s; // a file may hold a pause and nothing else

double shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

CheckFinding lengths(CheckRule rule, CheckWeight weight, Milliseconds expected, Milliseconds found)
{
    CheckFinding finding{rule, weight, {}, expected.count(), found.count(), {}};
    if (rule == CheckRule::Shorter) {
        finding.at = found;
    }
    return finding;
}

/// Formats that carry a checksum of every piece: nothing but damage breaks one.
bool hasChecksums(const QString &container)
{
    return container == QLatin1String("flac") || container == QLatin1String("ogg");
}

std::optional<CheckFinding> tooSmall(const AudioFile &audio, qint64 size)
{
    const bool isMp3 = audio.container == QLatin1String("mp3");
    const bool isMp4 = audio.container == QLatin1String("mp4");
    if (!(isMp3 || isMp4) || audio.isDurationEstimated || !audio.duration || !audio.bitrate) {
        return std::nullopt;
    }
    const auto needed = qint64(double(*audio.bitrate) / 8 * std::chrono::duration<double>(*audio.duration).count());
    const double lacking = shareOf(needed - size, needed);
    if (lacking <= (isMp3 ? sizeSlack : statedRateSlack)) {
        return std::nullopt;
    }
    return CheckFinding{CheckRule::TooSmall, isMp3 ? CheckWeight::Fault : CheckWeight::Warning, {}, needed, size, {}};
}

std::optional<CheckFinding> ofErrors(const DecodedAudio &decoded, const HeaderFacts &header)
{
    if (decoded.errors == 0) {
        return std::nullopt;
    }
    const Milliseconds first = decoded.firstError.value_or(0ms);
    const bool isOne = decoded.errors == 1;
    if (isOne && decoded.end == DecodedAudio::End::Cut && first + edge >= decoded.decoded) {
        return std::nullopt; // the end says it
    }
    if (isOne && first <= edge && decoded.decoded > pause) {
        return CheckFinding{CheckRule::RoughStart, CheckWeight::Note, first, {}, 1, decoded.complaint};
    }
    const bool isProven = !isOne || (header.audio && hasChecksums(header.audio->container));
    return CheckFinding{
        CheckRule::DecodeErrors, isProven ? CheckWeight::Fault : CheckWeight::Warning, first, {}, decoded.errors,
        decoded.complaint};
}

std::optional<CheckFinding> ofEnd(const DecodedAudio &decoded, const HeaderFacts &header)
{
    const QString container = header.audio ? header.audio->container : QString();
    if (decoded.end == DecodedAudio::End::Open) {
        return CheckFinding{CheckRule::NotEnded, CheckWeight::Warning, decoded.decoded, {}, {}, {}};
    }
    if (decoded.end != DecodedAudio::End::Cut) {
        return std::nullopt;
    }
    // Rippers and splitters leave half a last frame of MP3; a page or a box is written whole or not at all.
    const bool isBare = container == QLatin1String("mp3") || container == QLatin1String("aac");
    return CheckFinding{
        CheckRule::CutOff, isBare ? CheckWeight::Warning : CheckWeight::Fault, decoded.decoded, {}, {}, {}};
}

std::optional<CheckFinding> ofTail(const DecodedAudio &decoded, qint64 size)
{
    const double share = shareOf(decoded.emptyBytes, size);
    if (decoded.emptyBytes <= smallTail || share <= slack) {
        return std::nullopt;
    }
    return CheckFinding{CheckRule::EmptyTail, share > muchShort ? CheckWeight::Fault : CheckWeight::Warning,
                        decoded.decoded,      {},
                        decoded.emptyBytes,   {}};
}

std::optional<CheckFinding> ofLength(const DecodedAudio &decoded, const HeaderFacts &header)
{
    if (!header.audio || !header.audio->duration || header.audio->isDurationEstimated) {
        return std::nullopt;
    }
    const Milliseconds stated = *header.audio->duration;
    if (const std::optional<CheckWeight> weight = weightOfShort(decoded.decoded, stated)) {
        return lengths(CheckRule::Shorter, *weight, stated, decoded.decoded);
    }
    const Milliseconds over = decoded.decoded - stated;
    if (over > smallSlack && shareOf(over.count(), stated.count()) > muchShort) {
        return lengths(CheckRule::Longer, CheckWeight::Warning, stated, decoded.decoded);
    }
    return std::nullopt;
}

void add(CheckFindings &findings, std::optional<CheckFinding> finding)
{
    if (finding) {
        findings.append(*std::move(finding));
    }
}
} // namespace

CheckFindings presenceFindings(FilePresence presence, bool isChanged, qint64 size)
{
    switch (presence) {
    case FilePresence::RootOffline:
        return {{CheckRule::Offline, CheckWeight::Obstacle, {}, {}, {}, {}}};
    case FilePresence::Absent:
        return {{CheckRule::Absent, CheckWeight::Obstacle, {}, {}, {}, {}}};
    case FilePresence::Unreadable:
        return {{CheckRule::Unreadable, CheckWeight::Obstacle, {}, {}, {}, {}}};
    case FilePresence::There:
        break;
    }
    CheckFindings findings;
    if (isChanged) {
        findings.append({CheckRule::Changed, CheckWeight::Obstacle, {}, {}, {}, {}});
    }
    if (size == 0) {
        findings.append({CheckRule::Empty, CheckWeight::Fault, {}, {}, {}, {}});
    }
    return findings;
}

CheckFindings headerFindings(const HeaderFacts &facts)
{
    if (!facts.trouble.isEmpty()) {
        return {{facts.mayPass ? CheckRule::Unreadable : CheckRule::NotAudio,
                 facts.mayPass ? CheckWeight::Obstacle : CheckWeight::Fault,
                 {},
                 {},
                 {},
                 facts.trouble}};
    }
    if (!facts.audio) {
        return {{CheckRule::NotRead, CheckWeight::Obstacle, {}, {}, {}, {}}};
    }
    const AudioFile &audio = *facts.audio;
    CheckFindings findings;
    if (audio.isEncrypted) {
        findings.append({CheckRule::Encrypted, CheckWeight::Obstacle, {}, {}, {}, {}});
    }
    if (!audio.duration || *audio.duration == 0ms) {
        findings.append({CheckRule::LengthUnknown, CheckWeight::Warning, {}, {}, {}, {}});
    } else if (audio.isDurationEstimated) {
        findings.append({CheckRule::LengthEstimated, CheckWeight::Note, {}, {}, {}, {}});
    }
    add(findings, tooSmall(audio, facts.size));
    return findings;
}

CheckFindings chapterFindings(const AudioFile &audio)
{
    CheckFindings findings;
    const auto note = [&findings](CheckRule rule, Milliseconds at, std::optional<qint64> expected = {}) {
        const auto known = std::find_if(findings.begin(), findings.end(),
                                        [rule](const CheckFinding &finding) { return finding.rule == rule; });
        if (known == findings.end()) {
            findings.append({rule, CheckWeight::Warning, at, expected, 1, {}});
        } else {
            ++*known->found;
        }
    };
    for (qsizetype i = 0; i < audio.chapters.size(); ++i) {
        const AudioChapter &chapter = audio.chapters.at(i);
        const bool hasNext = i + 1 < audio.chapters.size();
        if (hasNext && audio.chapters.at(i + 1).start < chapter.start) {
            note(CheckRule::ChapterOrder, audio.chapters.at(i + 1).start);
        } else if (hasNext && chapter.end > audio.chapters.at(i + 1).start + chapterSlack) {
            note(CheckRule::ChapterOverlap, audio.chapters.at(i + 1).start);
        }
        if (audio.duration && !audio.isDurationEstimated && chapter.start > *audio.duration + chapterSlack) {
            note(CheckRule::ChapterBeyondEnd, *audio.duration, chapter.start.count());
        }
    }
    return findings;
}

CheckFindings decodeFindings(const DecodedAudio &decoded, const HeaderFacts &header)
{
    if (decoded.frames == 0) {
        return {{CheckRule::NotAudio, CheckWeight::Fault, 0ms, {}, {}, decoded.complaint}};
    }
    CheckFindings findings;
    add(findings, ofErrors(decoded, header));
    add(findings, ofEnd(decoded, header));
    add(findings, ofTail(decoded, header.size));
    add(findings, ofLength(decoded, header));
    return findings;
}
} // namespace kuramori
