// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/facttext.h"

#include <QLatin1String>
#include <QList>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
struct Unit
{
    QLatin1String name;
    int seconds;
};
constexpr std::array units{Unit{QLatin1String("hr"), 3600}, Unit{QLatin1String("min"), 60},
                           Unit{QLatin1String("sec"), 1}};
constexpr std::array weekdays{QLatin1String("Monday"),   QLatin1String("Tuesday"), QLatin1String("Wednesday"),
                              QLatin1String("Thursday"), QLatin1String("Friday"),  QLatin1String("Saturday"),
                              QLatin1String("Sunday")};
constexpr qsizetype mostDigits = 6; // keeps every sum far from overflow

bool isVideoIdCharacter(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
}
} // namespace

std::optional<int> secondsOfDuration(QStringView text)
{
    const auto per = text.indexOf(QLatin1String(" per "));
    const auto words = (per < 0 ? text : text.left(per)).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() % 2 != 0) {
        return std::nullopt;
    }
    int seconds = 0;
    for (qsizetype i = 0; i < words.size(); i += 2) {
        const auto unit
            = std::find_if(units.begin(), units.end(), [&](const Unit &known) { return words[i + 1] == known.name; });
        bool isNumber = false;
        const int number = words[i].toInt(&isNumber);
        if (unit == units.end() || !isNumber || number < 0 || words[i].size() > mostDigits) {
            return std::nullopt;
        }
        seconds += number * unit->seconds;
    }
    return seconds;
}

QString videoIdOfEmbed(QStringView url)
{
    constexpr auto marker = QLatin1String("/embed/");
    const auto at = url.indexOf(marker);
    if (at < 0) {
        return {};
    }
    const QStringView rest = url.mid(at + marker.size());
    const auto end = std::find_if_not(rest.begin(), rest.end(), isVideoIdCharacter);
    return rest.left(end - rest.begin()).toString();
}

QString singularWeekday(QStringView text)
{
    const QStringView singular = text.endsWith(u's') ? text.chopped(1) : text;
    const auto found = std::find(weekdays.begin(), weekdays.end(), singular);
    return found == weekdays.end() ? QString() : QString(*found);
}
} // namespace kuramori
