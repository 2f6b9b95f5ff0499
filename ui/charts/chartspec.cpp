// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspec.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kuramori
{
namespace
{
QString quoted(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front())) {
        text.prepend(QLatin1Char('\''));
    }
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}
} // namespace

QString describe(const ChartSpec &spec, int category)
{
    QStringList parts;
    for (const ChartSeries &series : spec.series) {
        if (const std::optional<double> value = series.values.value(category)) {
            parts.append(QStringLiteral("%1 %2").arg(series.name, QLocale().toString(*value, 'f', series.decimals)));
        }
    }
    const QString values
        = parts.isEmpty() ? QCoreApplication::translate("Charts", "unknown") : parts.join(QStringLiteral(", "));
    return QStringLiteral("%1: %2").arg(spec.categories.value(category), values);
}

ChartSpec firstCategories(ChartSpec spec, int count)
{
    const qsizetype kept = std::clamp<qsizetype>(count, 0, spec.categories.size());
    spec.categories.resize(kept);
    for (ChartSeries &series : spec.series) {
        series.values.resize(kept);
    }
    return spec;
}

QByteArray toCsv(const ChartSpec &spec)
{
    QStringList cells{quoted(spec.categoryTitle)};
    for (const ChartSeries &series : spec.series) {
        cells.append(quoted(series.name));
    }
    QString text = cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    for (int i = 0; i < spec.categories.size(); ++i) {
        cells = {quoted(spec.categories.at(i))};
        for (const ChartSeries &series : spec.series) {
            const std::optional<double> value = series.values.value(i);
            cells.append(value ? QString::number(*value, 'f', series.decimals) : QString());
        }
        text += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}
} // namespace kuramori
