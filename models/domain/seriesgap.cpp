// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesgap.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kuramori
{
QList<SeriesGap> gapsWithin(QList<SeriesPosition> owned)
{
    std::ranges::sort(owned, {}, &SeriesPosition::from);
    QList<SeriesGap> gaps;
    double reached = owned.isEmpty() ? 0 : owned.constFirst().from;
    for (const SeriesPosition &position : std::as_const(owned)) {
        const int next = int(std::floor(reached)) + 1; // the first whole number behind what is held
        const int before = int(std::ceil(position.from)) - 1;
        if (before >= next) {
            gaps.append({next, before});
        }
        reached = std::max(reached, position.to);
    }
    return gaps;
}

QList<SeriesGap> gapsWithout(const QList<SeriesGap> &gaps, const QList<SeriesGap> &ignored)
{
    QList<SeriesGap> left = gaps;
    for (const SeriesGap &hole : ignored) {
        QList<SeriesGap> next;
        next.reserve(left.size() + 1);
        for (const SeriesGap &gap : std::as_const(left)) {
            if (gap.from < hole.from) {
                next.append({gap.from, std::min(gap.to, hole.from - 1)});
            }
            if (gap.to > hole.to) {
                next.append({std::max(gap.from, hole.to + 1), gap.to});
            }
        }
        left = std::move(next);
    }
    return left;
}

QString gapText(SeriesGap gap)
{
    const QString from = QString::number(gap.from);
    return gap.from == gap.to ? from : from + u'-' + QString::number(gap.to);
}

std::optional<SeriesGap> gapFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})(?:-(\\d{1,4}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int from = match.captured(1).toInt();
    const int to = match.hasCaptured(2) ? match.captured(2).toInt() : from;
    return from <= to ? std::optional(SeriesGap{from, to}) : std::nullopt;
}
} // namespace kuramori
