// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/retryafter.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr std::chrono::seconds shortest = 1s;
constexpr std::chrono::seconds longest = 24h;
constexpr qsizetype longestHeader = 64; // a date has 24 to 33 characters
constexpr std::array months{QLatin1String("Jan"), QLatin1String("Feb"), QLatin1String("Mar"), QLatin1String("Apr"),
                            QLatin1String("May"), QLatin1String("Jun"), QLatin1String("Jul"), QLatin1String("Aug"),
                            QLatin1String("Sep"), QLatin1String("Oct"), QLatin1String("Nov"), QLatin1String("Dec")};

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::chrono::seconds secondsFromDigits(QByteArrayView digits)
{
    qint64 value = 0;
    for (const char digit : digits) {
        value = std::min<qint64>(value * 10 + (digit - '0'), std::chrono::seconds(longest).count());
    }
    return std::chrono::seconds(value);
}
} // namespace

std::optional<Timestamp> parseHttpDate(QByteArrayView text)
{
    if (text.size() > longestHeader) {
        return std::nullopt;
    }
    static const QRegularExpression common(QStringLiteral(
        "^\\w+, (?<day>\\d\\d?)[ -](?<month>\\w{3})[ -](?<year>\\d\\d(\\d\\d)?) (?<time>\\d\\d:\\d\\d:\\d\\d) GMT$"));
    static const QRegularExpression asctime(
        QStringLiteral("^\\w{3} (?<month>\\w{3}) +(?<day>\\d\\d?) (?<time>\\d\\d:\\d\\d:\\d\\d) (?<year>\\d{4})$"));
    const QString shown = QString::fromLatin1(text.trimmed());
    QRegularExpressionMatch match = common.match(shown);
    if (!match.hasMatch()) {
        match = asctime.match(shown);
    }
    const auto month = std::find(months.begin(), months.end(), match.captured(QStringLiteral("month")));
    int year = match.captured(QStringLiteral("year")).toInt();
    if (year < 100) {
        year += year < 70 ? 2000 : 1900;
    }
    const QDate date(year, int(month - months.begin()) + 1, match.captured(QStringLiteral("day")).toInt());
    const QTime time = QTime::fromString(match.captured(QStringLiteral("time")), QStringLiteral("hh:mm:ss"));
    if (!match.hasMatch() || !date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    return toTimestamp(QDateTime(date, time, QTimeZone::utc()));
}

std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView value, Timestamp now)
{
    const QByteArrayView trimmed = value.trimmed();
    if (isDigits(trimmed)) {
        return std::clamp(secondsFromDigits(trimmed), shortest, longest);
    }
    const std::optional<Timestamp> date = parseHttpDate(trimmed);
    if (!date) {
        return std::nullopt;
    }
    return std::clamp(std::chrono::ceil<std::chrono::seconds>(*date - now), shortest, longest);
}

std::chrono::milliseconds quickRetryDelay(int retry, double random)
{
    const std::chrono::milliseconds least = 500ms * (1 << std::clamp(retry - 1, 0, 4));
    return least + std::chrono::milliseconds(qint64(double(least.count()) * std::clamp(random, 0.0, 1.0)));
}
} // namespace kuramori
