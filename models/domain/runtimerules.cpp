// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/runtimerules.h"

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

constexpr double slack = 0.02;
constexpr double much = 0.05;
constexpr auto alwaysMuchShort = 10min;
constexpr auto smallSlack = 500ms;
constexpr auto longSilence = 60s;
constexpr auto pause = 10s; // a file may hold a pause and nothing else

double shareOf(Milliseconds part, Milliseconds whole)
{
    return whole > 0ms ? double(part.count()) / double(whole.count()) : 0;
}

bool fulfils(Milliseconds length, const StatedRuntime &stated)
{
    return !weightOfShort(length, stated.length) && shareOf(length - stated.length, stated.length) <= much;
}

/// Of the statements that a length does not fulfil, the one that weighs most.
std::optional<CheckFinding> against(const StatedRuntimes &stated, Milliseconds length, CheckRule ifShort,
                                    CheckRule ifLong)
{
    const bool isVouchedFor
        = std::any_of(stated.begin(), stated.end(), [&](const StatedRuntime &one) { return fulfils(length, one); });
    std::optional<CheckFinding> gravest;
    for (const StatedRuntime &one : stated) {
        std::optional<CheckWeight> weight = weightOfShort(length, one.length);
        const bool isShort = weight.has_value();
        if (isShort && (isVouchedFor || one.by == QLatin1String("tags"))) {
            weight = CheckWeight::Warning;
        } else if (!isShort && !fulfils(length, one)) {
            weight = CheckWeight::Note;
        }
        if (weight && (!gravest || *weight > gravest->weight)) {
            gravest = CheckFinding{isShort ? ifShort : ifLong, *weight, {}, one.length.count(), length.count(), one.by};
        }
    }
    return gravest;
}

/// Music fades, and what is known to be on top of a recording is no loss. But nobody reads a minute of nothing: where
/// the sound alone is too short for what is known of it, or nothing is known, silence is what a broken copy is filled
/// up with.
std::optional<CheckFinding> ofSilence(const DecodedAudio &decoded, const StatedRuntimes &stated)
{
    if (decoded.soundEnd == 0ms && decoded.decoded > pause) {
        return CheckFinding{CheckRule::Silent, CheckWeight::Warning, 0ms, {}, {}, {}};
    }
    const Milliseconds silence = decoded.decoded - decoded.soundEnd;
    if (silence < longSilence) {
        return std::nullopt;
    }
    const auto isLacking
        = [&](Milliseconds length) { return weightOfShort(decoded.soundEnd, length) == CheckWeight::Fault; };
    const bool fillsUp = stated.isEmpty()
        ? isLacking(decoded.decoded)
        : std::all_of(stated.begin(), stated.end(), [&](const StatedRuntime &one) { return isLacking(one.length); });
    return CheckFinding{CheckRule::SilentTail, fillsUp ? CheckWeight::Warning : CheckWeight::Note,
                        decoded.soundEnd,      {},
                        silence.count(),       {}};
}
} // namespace

std::optional<CheckWeight> weightOfShort(Milliseconds found, Milliseconds expected)
{
    const Milliseconds lacking = expected - found;
    const double share = shareOf(lacking, expected);
    if (lacking <= smallSlack || (share <= slack && lacking <= alwaysMuchShort)) {
        return std::nullopt;
    }
    return share > much || lacking > alwaysMuchShort ? CheckWeight::Fault : CheckWeight::Warning;
}

CheckFindings runtimeFindings(const DecodedAudio &decoded, const RuntimeFacts &facts)
{
    if (decoded.frames == 0) {
        return {}; // which is said already
    }
    CheckFindings findings;
    const StatedRuntimes ofFile = facts.isWhole ? facts.ofFile + facts.ofBook : facts.ofFile;
    if (const auto silence = ofSilence(decoded, ofFile)) {
        findings.append(*silence);
    }
    if (auto finding = against(ofFile, decoded.decoded, CheckRule::RuntimeShort, CheckRule::RuntimeLong)) {
        finding->at = finding->rule == CheckRule::RuntimeShort ? std::optional(decoded.decoded) : std::nullopt;
        findings.append(*finding);
    }
    if (!facts.isWhole && facts.isLast && facts.others) {
        const Milliseconds length = *facts.others + decoded.decoded;
        if (const auto finding = against(facts.ofBook, length, CheckRule::BookShort, CheckRule::BookLong)) {
            findings.append(*finding);
        }
    }
    return findings;
}
} // namespace kuramori
