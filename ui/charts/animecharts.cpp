// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/animecharts.h"

#include "models/domain/snapshotlist.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int mostDays = 3 * 365;

struct Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

ChartSeries worksSeries()
{
    return {Charts::tr("Works"), ChartSeries::Shape::Bars, 0, {}};
}

ChartSeries meanSeries()
{
    return {Charts::tr("Mean score"), ChartSeries::Shape::Line, 2, {}};
}
} // namespace

ChartSpec genreChart(const QList<GenreCount> &genres)
{
    ChartSpec spec;
    spec.title = Charts::tr("Genres");
    spec.categoryTitle = Charts::tr("Genre");
    spec.barsTitle = Charts::tr("Works");
    spec.horizontal = true;
    ChartSeries works = worksSeries();
    for (const GenreCount &genre : genres) {
        spec.categories.append(genre.name);
        works.values.append(double(genre.works));
    }
    spec.series = {works};
    return spec;
}

ChartSpec scoreChart(const ScoreHistogram &scores)
{
    ChartSpec spec;
    spec.title = Charts::tr("Scores");
    spec.categoryTitle = Charts::tr("Score, 1 to 10");
    spec.barsTitle = Charts::tr("Works");
    spec.marksAtEdges = true;
    if (!scores.mean) {
        return spec;
    }
    const QLocale locale;
    ChartSeries works = worksSeries();
    for (int bin = 0; bin < ScoreHistogram::binCount; ++bin) {
        const double lower = ScoreHistogram::lowerBound(bin);
        spec.categories.append(QStringLiteral("%1–%2").arg(locale.toString(lower, 'f', 1),
                                                           locale.toString(lower + ScoreHistogram::width, 'f', 1)));
        works.values.append(double(scores.works[size_t(bin)]));
        if (bin % 2 == 0) {
            spec.marks.append({locale.toString(lower, 'f', 0), bin});
        }
    }
    spec.marks.append({locale.toString(10), ScoreHistogram::binCount});
    spec.series = {works};
    spec.note = Charts::tr("Mean %1.").arg(locale.toString(*scores.mean, 'f', 2));
    if (scores.unknown > 0) {
        spec.note
            += QLatin1Char(' ') + Charts::tr("%n work(s) without a score are not shown.", nullptr, int(scores.unknown));
    }
    return spec;
}

ChartSpec topRatedChart(const QList<RatedWork> &works)
{
    ChartSpec spec;
    spec.title = Charts::tr("Top rated");
    spec.categoryTitle = Charts::tr("Title");
    spec.barsTitle = Charts::tr("Score, 1 to 10");
    spec.horizontal = true;
    ChartSeries scores{Charts::tr("Score"), ChartSeries::Shape::Bars, 2, {}};
    for (const RatedWork &work : works) {
        spec.categories.append(work.title);
        scores.values.append(work.score);
    }
    spec.series = {scores};
    return spec;
}

ChartSpec membersChart(const QList<FiguresOfDay> &history)
{
    ChartSpec spec;
    spec.title = Charts::tr("Members");
    spec.categoryTitle = Charts::tr("Day");
    spec.lineTitle = Charts::tr("Members");
    if (history.size() < 2) {
        return spec;
    }
    const QLocale locale;
    const QDate last = history.last().day;
    ChartSeries members{Charts::tr("Members"), ChartSeries::Shape::Line, 0, {}};
    auto known = history.cbegin();
    for (QDate day = std::max(history.first().day, last.addDays(1 - mostDays)); day <= last; day = day.addDays(1)) {
        while (known->day < day) {
            ++known;
        }
        spec.categories.append(locale.toString(day, QLocale::ShortFormat));
        spec.marks.append({spec.categories.last(), int(spec.categories.size())});
        members.values.append(known->day == day ? std::optional(double(known->members)) : std::nullopt);
    }
    spec.series = {members};
    return spec;
}

ChartSpec moversChart(const MoverFigures &figures)
{
    ChartSpec spec;
    spec.title = Charts::tr("Movers");
    spec.categoryTitle = Charts::tr("Title");
    spec.barsTitle = Charts::tr("Members gained");
    spec.horizontal = true;
    if (!figures.now || !figures.then) {
        spec.note = Charts::tr("Two days on which a whole list was read are needed to compare.");
        return spec;
    }
    const auto list = SnapshotList::fromString(figures.list.list);
    const QLocale locale;
    spec.note
        = Charts::tr("%1: %2 compared with %3.")
              .arg(list ? list->title() : figures.list.list, locale.toString(figures.now->day, QLocale::ShortFormat),
                   locale.toString(figures.then->day, QLocale::ShortFormat));
    ChartSeries members{Charts::tr("Members gained"), ChartSeries::Shape::Bars, 0, {}};
    for (const Mover &mover : figures.movers) {
        spec.categories.append(mover.title);
        members.values.append(double(mover.gained));
    }
    spec.series = {members};
    return spec;
}

ChartSpec seasonChart(const QList<SeasonFigures> &seasons, int years)
{
    ChartSpec spec;
    spec.title = Charts::tr("Seasons");
    spec.categoryTitle = Charts::tr("Season");
    spec.barsTitle = Charts::tr("Works");
    spec.lineTitle = Charts::tr("Mean score, 1 to 10");
    spec.lineRange = {1.0, 10.0};
    ChartSeries works = worksSeries();
    ChartSeries mean = meanSeries();
    const int firstYear = seasons.isEmpty() ? 0 : seasons.last().season.year - years + 1;
    for (const SeasonFigures &figures : seasons) {
        const int year = figures.season.year;
        if (year < firstYear) {
            continue;
        }
        const QString label = QString::number(year);
        if (spec.marks.isEmpty() || spec.marks.last().label != label) {
            spec.marks.append({label, 0});
        }
        spec.categories.append(SnapshotList::season(figures.season).title());
        spec.marks.last().end = int(spec.categories.size());
        works.values.append(double(figures.works));
        mean.values.append(figures.meanScore);
    }
    spec.series = {works, mean};
    return spec;
}
} // namespace kuramori
