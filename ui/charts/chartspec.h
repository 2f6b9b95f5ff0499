// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace kuramori
{
struct ChartSeries
{
    enum class Shape { Bars, Line };
    QString name;
    Shape shape = Shape::Bars;
    int decimals = 0;
    QList<std::optional<double>> values; ///< one a category; empty: unknown, drawn as nothing
    bool operator==(const ChartSeries &) const = default;
};

/// A mark on the category axis: the label stands under the categories from the previous mark's end to `end`, or, with
/// ChartSpec::marksAtEdges, at the edge itself.
struct AxisMark
{
    QString label;
    int end = 0; ///< number of categories left of the edge
    bool operator==(const AxisMark &) const = default;
};

/// A chart as data: what the drawing, the hover text, the CSV file and a screen reader are all made from.
struct ChartSpec
{
    QString title;
    QString categoryTitle; ///< axis title
    QStringList categories;
    QList<AxisMark> marks; ///< empty: every category has its own label
    bool marksAtEdges = false;
    QString barsTitle; ///< axis title with unit, for bars
    QString lineTitle; ///< the same for lines, on the right of bars
    /// Of the line axis; empty: what the values need. Means stay inside their scale, so that a small change is not
    /// blown up into a drama.
    std::optional<std::pair<double, double>> lineRange;
    QList<ChartSeries> series;
    bool horizontal = false;
    QString note; ///< a sentence below: what is left out
    bool isEmpty() const { return categories.isEmpty(); }
    bool operator==(const ChartSpec &) const = default;
};

/// "Action: 512 works, mean score 7.12", as hover text and for screen readers.
QString describe(const ChartSpec &spec, int category);
/// The first categories only: a low chart shows fewer bars rather than unreadable ones.
ChartSpec firstCategories(ChartSpec spec, int count);
/// One line a category, UTF-8 with CR LF as RFC 4180 asks. Texts that a spreadsheet would run as a formula get a '.
QByteArray toCsv(const ChartSpec &spec);
} // namespace kuramori
