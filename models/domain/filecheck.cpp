// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filecheck.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr std::array tierNames{"presence", "header", "tracks", "decode", "runtime"};
constexpr std::array verdictNames{"unknown", "sound", "suspect", "damaged"};
constexpr std::array weightNames{"note", "obstacle", "warning", "fault"};
constexpr std::array ruleNames{"offline",
                               "absent",
                               "unreadable",
                               "changed",
                               "empty",
                               "not_read",
                               "not_audio",
                               "encrypted",
                               "length_unknown",
                               "length_estimated",
                               "too_small",
                               "track_gap",
                               "track_missing_at_start",
                               "track_missing_at_end",
                               "track_double",
                               "track_order",
                               "chapter_order",
                               "chapter_overlap",
                               "chapter_beyond_end",
                               "no_decoder",
                               "decoder_crashed",
                               "decoder_gave_up",
                               "rough_start",
                               "decode_errors",
                               "cut_off",
                               "not_ended",
                               "empty_tail",
                               "shorter",
                               "longer",
                               "silent",
                               "silent_tail",
                               "runtime_short",
                               "runtime_long",
                               "book_short",
                               "book_long"};
static_assert(ruleNames.size() == std::size_t(CheckRule::BookLong) + 1);

template <class Names>
std::optional<int> indexOf(const Names &names, const QString &name)
{
    const auto found
        = std::find_if(names.begin(), names.end(), [&name](const char *each) { return name == QLatin1String(each); });
    return found == names.end() ? std::nullopt : std::optional(int(found - names.begin()));
}

template <class Enum, class Names>
std::optional<Enum> enumOf(const Names &names, const QString &name)
{
    const std::optional<int> index = indexOf(names, name);
    return index ? std::optional(Enum(*index)) : std::nullopt;
}
} // namespace

QString checkTierName(CheckTier tier)
{
    return QLatin1String(tierNames.at(std::size_t(tier) - 1));
}

std::optional<CheckTier> checkTierFrom(const QString &nameOrNumber)
{
    bool isNumber = false;
    const int number = nameOrNumber.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= int(tierNames.size())) {
        return CheckTier(number);
    }
    const std::optional<int> index = indexOf(tierNames, nameOrNumber);
    return index ? std::optional(CheckTier(*index + 1)) : std::nullopt;
}

QString fileVerdictName(FileVerdict verdict)
{
    return QLatin1String(verdictNames.at(std::size_t(verdict)));
}

std::optional<FileVerdict> fileVerdictFrom(const QString &name)
{
    return enumOf<FileVerdict>(verdictNames, name);
}

QString checkRuleName(CheckRule rule)
{
    return QLatin1String(ruleNames.at(std::size_t(rule)));
}

std::optional<CheckRule> checkRuleFrom(const QString &name)
{
    return enumOf<CheckRule>(ruleNames, name);
}

QString checkWeightName(CheckWeight weight)
{
    return QLatin1String(weightNames.at(std::size_t(weight)));
}

std::optional<CheckWeight> checkWeightFrom(const QString &name)
{
    return enumOf<CheckWeight>(weightNames, name);
}

FileVerdict verdictOf(const CheckFindings &findings)
{
    CheckWeight gravest = CheckWeight::Note;
    for (const CheckFinding &finding : findings) {
        gravest = std::max(gravest, finding.weight);
    }
    switch (gravest) {
    case CheckWeight::Note:
        return FileVerdict::Sound;
    case CheckWeight::Obstacle:
        return FileVerdict::Unknown;
    case CheckWeight::Warning:
        return FileVerdict::Suspect;
    case CheckWeight::Fault:
        break;
    }
    return FileVerdict::Damaged;
}

std::optional<std::chrono::milliseconds> breaksAt(const CheckFindings &findings)
{
    std::optional<std::chrono::milliseconds> first;
    for (const CheckFinding &finding : findings) {
        const bool counts = finding.weight != CheckWeight::Note && finding.at;
        if (counts && (!first || *finding.at < *first)) {
            first = finding.at;
        }
    }
    return first;
}
} // namespace kuramori
