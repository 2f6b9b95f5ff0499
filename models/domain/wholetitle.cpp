// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wholetitle.h"

#include "models/domain/comparekey.h"

#include <QRegularExpression>

#include <algorithm>

namespace kuramori
{
namespace
{
QString withSubtitle(QStringView raw, const QString &main, const QString &subtitle)
{
    static const QRegularExpression dash(QStringLiteral("\\s[-–—|]\\s"));
    if (subtitle.isEmpty()) {
        return main;
    }
    if (raw.contains(u": ") || raw.contains(u'：')) {
        return main + QLatin1String(": ") + subtitle;
    }
    return raw.toString().contains(dash) ? QString(main + QLatin1String(" - ") + subtitle)
                                         : QString(main + QLatin1String(" (") + subtitle + u')');
}

bool startsWithDigit(const QString &text)
{
    return !text.isEmpty() && text.front().isDigit();
}

/// "Mistborn, Book 2", "Mistborn #2", "Mistborn 2".
QString numberBehind(const QString &main, const QString &label)
{
    const bool isShort = startsWithDigit(label) || label.startsWith(u'#');
    return main + (isShort ? QLatin1String(" ") : QLatin1String(", ")) + label;
}

/// "Book 3: Stories", "3. Stories".
QString numberBefore(const QString &main, const QString &label)
{
    return label + (startsWithDigit(label) ? QLatin1String(". ") : QLatin1String(": ")) + main;
}
} // namespace

QString wholeTitle(QStringView raw, const BookTitle &title, const QList<SeriesEntry> &series)
{
    if (!title.position) {
        return withSubtitle(raw, title.main, title.subtitle);
    }
    const QString &label = title.position->label;
    const bool isOnlyNumber = seriesPosition(title.main).has_value();
    const bool isOnlySeries = !title.series.isEmpty() && seriesKey(title.main) == seriesKey(title.series);
    const bool isKept = std::ranges::any_of(series, [&title](const SeriesEntry &entry) {
        return entry.position && samePosition(*entry.position, *title.position);
    });
    const QString main = isOnlySeries ? numberBehind(title.main, label)
        : isKept || isOnlyNumber      ? title.main
                                      : numberBefore(title.main, label);
    return withSubtitle(raw, main, title.subtitle);
}
} // namespace kuramori
