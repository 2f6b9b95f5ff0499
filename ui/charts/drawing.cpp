// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing.h"

#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace kuramori
{
namespace
{
constexpr QSize legendFits{480, 260};
constexpr int longestName = 34;

QFont captionFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

void style(QAbstractAxis *axis, const QString &title, const ThemeColors &colors)
{
    axis->setTitleText(title.toHtmlEscaped()); // Qt Charts lays texts out as HTML
    axis->setTitleBrush(colors.muted);
    axis->setTitleFont(captionFont());
    axis->setLabelsFont(captionFont());
    axis->setLabelsColor(colors.muted);
    axis->setLinePen(QPen(colors.border));
    axis->setGridLinePen(QPen(colors.border, 1, Qt::DotLine));
}

/// A round step, so that about `ticks` lines carry whole, readable numbers.
double roundStep(double span, int ticks)
{
    const double raw = span / std::max(1, ticks);
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (raw <= factor * magnitude) {
            return factor * magnitude;
        }
    }
    return 10.0 * magnitude;
}

bool hasBars(const ChartSpec &spec)
{
    return std::ranges::any_of(spec.series,
                               [](const ChartSeries &series) { return series.shape == ChartSeries::Shape::Bars; });
}

/// The least and the greatest bar; both ends reach at least to 0, where bars begin.
std::pair<double, double> reachOfBars(const ChartSpec &spec)
{
    std::pair<double, double> reach{0, 0};
    for (const ChartSeries &series : spec.series) {
        for (const std::optional<double> &value : series.values) {
            if (value && series.shape == ChartSeries::Shape::Bars) {
                reach = {std::min(reach.first, *value), std::max(reach.second, *value)};
            }
        }
    }
    return reach;
}

QValueAxis *countAxis(const ChartSpec &spec, const ThemeColors &colors, int ticks)
{
    auto *axis = new QValueAxis;
    style(axis, spec.barsTitle, colors);
    const auto [least, most] = reachOfBars(spec);
    const double step = std::max(1.0, roundStep(std::max(1.0, most - least), ticks));
    const double start = std::floor(least / step) * step;
    const double end = std::max(std::ceil(most / step) * step, start + step);
    axis->setRange(start, end);
    axis->setTickCount(int(std::lround((end - start) / step)) + 1);
    axis->setLabelFormat(QStringLiteral("%d"));
    axis->setLineVisible(false);
    return axis;
}

struct Scale
{
    double low;
    double high;
    int ticks;
};

Scale scaleOfLines(const ChartSpec &spec, int ticks)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const ChartSeries &series : spec.series) {
        for (const std::optional<double> &value : series.values) {
            if (value && series.shape == ChartSeries::Shape::Line) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
        }
    }
    const double step = std::max(1.0, roundStep(high - low, ticks)); // what lines show besides means is counted
    low = std::floor(low / step) * step;
    high = std::max(std::ceil(high / step) * step, low + step);
    return {low, high, int(std::lround((high - low) / step)) + 1};
}

QValueAxis *lineAxis(const ChartSpec &spec, const ThemeColors &colors, int ticks)
{
    auto *axis = new QValueAxis;
    style(axis, spec.lineTitle, colors);
    axis->setTitleBrush(colors.line); // tells whose axis it is where no legend fits
    axis->setLabelsColor(colors.line);
    const Scale scale
        = spec.lineRange ? Scale{spec.lineRange->first, spec.lineRange->second, 4} : scaleOfLines(spec, ticks);
    axis->setRange(scale.low, scale.high);
    axis->setTickCount(scale.ticks);
    axis->setLabelFormat(QStringLiteral("%d"));
    axis->setGridLineVisible(!hasBars(spec)); // of two axes one has lines
    axis->setLineVisible(false);
    return axis;
}

/// Every n-th mark, so that labels of the width of `marks` stand apart.
int stride(const ChartSpec &spec, int width)
{
    const QFontMetrics metrics(captionFont());
    int widest = 1;
    for (const AxisMark &mark : spec.marks) {
        widest = std::max(widest, metrics.horizontalAdvance(mark.label));
    }
    const int fitting = std::max(1, (width - 120) / (widest + 12));
    return std::max(1, (int(spec.marks.size()) + fitting - 1) / fitting);
}

QAbstractAxis *markedAxis(const ChartSpec &spec, const ThemeColors &colors, int width)
{
    auto *axis = new QCategoryAxis;
    style(axis, spec.categoryTitle, colors);
    axis->setLabelsPosition(spec.marksAtEdges ? QCategoryAxis::AxisLabelsPositionOnValue
                                              : QCategoryAxis::AxisLabelsPositionCenter);
    axis->setStartValue(-0.5);
    axis->setRange(-0.5, double(spec.categories.size()) - 0.5);
    axis->setGridLineVisible(!spec.marksAtEdges);
    const int step = stride(spec, width);
    for (qsizetype i = 0; i < spec.marks.size(); i += step) {
        const qsizetype lastOfGroup = spec.marksAtEdges ? i : std::min(i + step, spec.marks.size()) - 1;
        axis->append(spec.marks.at(i).label, spec.marks.at(lastOfGroup).end - 0.5);
    }
    return axis;
}

QAbstractAxis *namedAxis(const ChartSpec &spec, const ThemeColors &colors)
{
    auto *axis = new QBarCategoryAxis;
    style(axis, {}, colors); // the names speak for themselves
    QStringList names;
    for (const QString &category : spec.categories) {
        QString name = oneLine(category, longestName).toHtmlEscaped();
        while (names.contains(name)) {
            name += QChar(0x200b); // the axis shows each name once, but two works may share a title
        }
        names.append(name);
    }
    axis->append(names);
    axis->setLabelsColor(colors.text);
    axis->setGridLineVisible(false);
    return axis;
}

QAbstractSeries *barsOf(const ChartSpec &spec, const ThemeColors &colors)
{
    QAbstractBarSeries *bars = nullptr;
    if (spec.horizontal) {
        bars = new QHorizontalBarSeries;
    } else {
        bars = new QBarSeries;
    }
    for (const ChartSeries &series : spec.series) {
        if (series.shape != ChartSeries::Shape::Bars) {
            continue;
        }
        auto *set = new QBarSet(series.name.toHtmlEscaped());
        for (const std::optional<double> &value : series.values) {
            set->append(value.value_or(0));
        }
        set->setColor(colors.bars);
        set->setBorderColor(Qt::transparent);
        bars->append(set);
    }
    bars->setBarWidth(spec.marksAtEdges ? 0.94 : 0.72);
    return bars;
}

QLineSeries *lineOf(const ChartSeries &series, const ThemeColors &colors)
{
    auto *line = new QLineSeries;
    line->setName(series.name.toHtmlEscaped());
    line->setPen(QPen(colors.line, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (int i = 0; i < series.values.size(); ++i) {
        if (series.values.at(i)) {
            line->append(i, *series.values.at(i));
        }
    }
    return line;
}

/// Qt Charts counts horizontal bars from below; people read from above.
ChartSpec upsideDown(ChartSpec spec)
{
    std::reverse(spec.categories.begin(), spec.categories.end());
    for (ChartSeries &series : spec.series) {
        std::reverse(series.values.begin(), series.values.end());
    }
    return spec;
}

void addBars(QChart &chart, const ChartSpec &spec, const ThemeColors &colors, QSize size, QAbstractAxis *categories)
{
    QAbstractAxis *counts = countAxis(spec, colors, spec.horizontal ? size.width() / 110 : size.height() / 60);
    chart.addAxis(counts, spec.horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    QAbstractSeries *bars = barsOf(spec, colors);
    chart.addSeries(bars);
    bars->attachAxis(categories);
    bars->attachAxis(counts);
}

void addSeries(QChart &chart, const ChartSpec &spec, const ThemeColors &colors, QSize size)
{
    QAbstractAxis *categories = spec.marks.isEmpty() ? namedAxis(spec, colors) : markedAxis(spec, colors, size.width());
    chart.addAxis(categories, spec.horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    if (hasBars(spec)) {
        addBars(chart, spec, colors, size, categories);
    }
    QValueAxis *axis = nullptr;
    for (const ChartSeries &series : spec.series) {
        if (series.shape != ChartSeries::Shape::Line) {
            continue;
        }
        if (!axis) {
            axis = lineAxis(spec, colors, size.height() / 60);
            chart.addAxis(axis, hasBars(spec) ? Qt::AlignRight : Qt::AlignLeft);
        }
        QLineSeries *line = lineOf(series, colors);
        chart.addSeries(line);
        line->attachAxis(categories);
        line->attachAxis(axis);
    }
}
} // namespace

QChart *drawChart(const ChartSpec &original, const ThemeColors &colors, QSize size)
{
    const ChartSpec spec = original.horizontal ? upsideDown(original) : original;
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(4, 4, 8, 4));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (!spec.isEmpty()) {
        addSeries(*chart, spec, colors, size);
    }
    QLegend *legend = chart->legend();
    legend->setVisible(spec.series.size() > 1 && size.width() >= legendFits.width()
                       && size.height() >= legendFits.height());
    legend->setAlignment(Qt::AlignTop);
    legend->setLabelColor(colors.text);
    legend->setFont(captionFont());
    return chart;
}

QImage renderChart(const ChartSpec &spec, QSize size, const ThemeColors &colors)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colors.surface);
    QGraphicsScene scene;
    QChart *chart = drawChart(spec, colors, size);
    scene.addItem(chart);
    chart->setTitle(spec.title.toHtmlEscaped());
    chart->setTitleBrush(colors.text);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    chart->setTitleFont(font);
    chart->resize(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    return image;
}
} // namespace kuramori
