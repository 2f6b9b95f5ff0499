// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/statedlength.h"

#include <QRegularExpression>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

constexpr qsizetype longest = 80; // UTF-16 units
constexpr Milliseconds most = 1000h;

std::optional<Milliseconds> sane(Milliseconds length)
{
    return length > 0ms && length <= most ? std::optional(length) : std::nullopt;
}

std::optional<Milliseconds> ofClock(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,4}):([0-5]\\d):([0-5]\\d)(?:[.,]\\d{1,9})?\\z"));
    const QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return sane(std::chrono::hours(match.captured(1).toInt()) + std::chrono::minutes(match.captured(2).toInt())
                + std::chrono::seconds(match.captured(3).toInt()));
}

/// Hours, minutes and seconds with a unit each, in that order, some of them left out.
std::optional<Milliseconds> ofWords(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:PT\\s*)?"
                       "(?:(\\d{1,4})\\s*(?:h|hrs?|hours?|std|stunden?)\\b\\.?)?[\\s,&]*(?:and|und)?\\s*"
                       "(?:(\\d{1,5})\\s*(?:m|mins?|minutes?|minuten)\\b\\.?)?[\\s,&]*(?:and|und)?\\s*"
                       "(?:(\\d{1,7})(?:[.,]\\d{1,9})?\\s*(?:s|secs?|seconds?|sek|sekunden?)\\b\\.?)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression glued(QStringLiteral("(?<=[hms])(?=\\d)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = words.match(QString(text).replace(glued, QStringLiteral(" ")));
    const bool hasSeconds = !match.captured(3).isEmpty();
    const Milliseconds length = std::chrono::hours(match.captured(1).toInt())
        + std::chrono::minutes(match.captured(2).toInt()) + std::chrono::seconds(match.captured(3).toInt());
    const bool isExact = hasSeconds || (!match.captured(2).isEmpty() && length >= 1h);
    return match.hasMatch() && isExact ? sane(length) : std::nullopt;
}
} // namespace

std::optional<Milliseconds> statedLength(QStringView text)
{
    if (text.size() > longest) {
        return std::nullopt;
    }
    const QString trimmed = text.toString().simplified();
    const std::optional<Milliseconds> length = ofClock(trimmed);
    return length ? length : ofWords(trimmed);
}
} // namespace kuramori
