// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/jobprogress.h"

#include "app/output/textgrid.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobProgress)
};

constexpr int widestStage = 36;
constexpr int widestBar = 30;
constexpr int narrowestBar = 8;
constexpr int minute = 60;
constexpr int hour = 60 * minute;
constexpr int day = 24 * hour;

QString bar(double fraction, int width)
{
    const int full = std::clamp(int(std::floor(fraction * width)), 0, width);
    return u'[' + QString(full, u'#') + QString(width - full, u'-') + u']';
}

QString figures(const Progress &progress, double perSecond)
{
    const QLocale locale;
    QStringList parts{progress.total > 0
                          ? Words::tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total))
                          : locale.toString(progress.done)};
    if (perSecond > 0) {
        parts.append(Words::tr("%1/s").arg(locale.toString(perSecond, 'f', perSecond < 10 ? 1 : 0)));
    }
    if (const QString left = durationText(secondsLeft(progress, perSecond)); !left.isEmpty()) {
        parts.append(Words::tr("%1 left").arg(left));
    }
    return parts.join(QStringLiteral(", "));
}
} // namespace

QString jobLabel(const JobRow &job)
{
    QString label = job.kind;
    for (const char *key : {"list", "mal_id", "folder", "name"}) {
        const QVariant value = job.args.value(QLatin1String(key)).toVariant();
        label += value.isValid() ? u' ' + value.toString() : QString();
    }
    return label;
}

QString durationText(double seconds)
{
    if (!(seconds >= 0 && seconds < day)) {
        return {};
    }
    const int whole = int(std::ceil(seconds));
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (whole < hour) {
        return QStringLiteral("%1:%2").arg(whole / minute).arg(two(whole % minute));
    }
    return QStringLiteral("%1:%2:%3").arg(whole / hour).arg(two(whole % hour / minute), two(whole % minute));
}

double secondsLeft(const Progress &progress, double perSecond)
{
    return progress.total > 0 && perSecond > 0 ? std::max(0.0, double(progress.total - progress.done) / perSecond) : -1;
}

QString progressLine(const Progress &progress, double perSecond, int columns)
{
    const QString stage = cutToWidth(progress.stage, widestStage);
    const QString text = figures(progress, perSecond);
    const QString padding(std::max(0, widestStage - displayWidth(stage)), u' ');
    const int room = columns - widestStage - displayWidth(text) - 5; // brackets and blanks
    if (progress.total <= 0 || room < narrowestBar) {
        return stage + padding + u' ' + text;
    }
    const double fraction = std::min(1.0, double(progress.done) / double(progress.total));
    return stage + padding + u' ' + bar(fraction, std::min(room, widestBar)) + u' ' + text;
}
} // namespace kuramori
