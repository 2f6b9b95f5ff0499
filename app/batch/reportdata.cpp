// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/reportdata.h"

#include "app/batch/jsonnumber.h"
#include "app/batch/libraryreport.h"
#include "models/store/queryview.h"

#include <QSet>

namespace kuramori
{
namespace
{
constexpr int bestWorks = 50;
constexpr int newestFindings = 50;
constexpr int newestCrawls = 500; // enough to hold each list's last one

QJsonArray rows(ReadTx &tx, const QueryView::Wish &wish)
{
    QJsonArray all;
    need(QueryView::prepare(wish)).each(tx, [&](const QJsonObject &row) { all.append(row); });
    return all;
}

QJsonArray lastCrawls(ReadTx &tx)
{
    QJsonArray last;
    QSet<QString> seen;
    const QJsonArray crawls
        = rows(tx, {QStringLiteral("crawls"), {}, QStringLiteral("-id"), std::optional<qint64>(newestCrawls)});
    for (const auto &crawl : crawls) {
        const QString list = crawl[QStringLiteral("list")].toString();
        if (!seen.contains(list)) {
            seen.insert(list);
            last.append(crawl);
        }
    }
    return last;
}
} // namespace

ReportData readReport(ReadTx &tx)
{
    ReportData report;
    report.overview = overview(tx);
    report.figures = animeFigures(tx);
    report.movers = memberMovers(tx);
    report.crawls = lastCrawls(tx);
    report.best = rows(tx, {QStringLiteral("works"), {}, QStringLiteral("-score"), std::optional<qint64>(bestWorks)});
    report.findings = rows(tx,
                           {QStringLiteral("findings"),
                            {QStringLiteral("state=open")},
                            QStringLiteral("-id"),
                            std::optional<qint64>(newestFindings)});
    report.library = libraryReport(tx);
    return report;
}

QJsonObject toJson(const ReportData &report)
{
    QJsonObject jobs;
    for (int state = 0; state < jobStateCount; ++state) {
        jobs.insert(jobStateName(JobState(state)), report.overview.jobs[size_t(state)]);
    }
    QJsonArray genres;
    for (const GenreCount &genre : report.figures.genres) {
        genres.append(QJsonObject{{QStringLiteral("name"), genre.name},
                                  {QStringLiteral("works"), genre.works},
                                  {QStringLiteral("mean_score"), orNull(genre.meanScore)}});
    }
    QJsonArray scores;
    for (int bin = 0; bin < ScoreHistogram::binCount; ++bin) {
        scores.append(QJsonObject{{QStringLiteral("from"), ScoreHistogram::lowerBound(bin)},
                                  {QStringLiteral("works"), report.figures.scores.works[size_t(bin)]}});
    }
    QJsonArray seasons;
    for (const SeasonFigures &season : report.figures.seasons) {
        seasons.append(QJsonObject{{QStringLiteral("season"), season.season.toString()},
                                   {QStringLiteral("works"), season.works},
                                   {QStringLiteral("mean_score"), orNull(season.meanScore)}});
    }
    QJsonArray movers;
    for (const Mover &mover : report.movers.movers) {
        movers.append(
            QJsonObject{{QStringLiteral("title"), mover.title}, {QStringLiteral("members_gained"), mover.gained}});
    }
    return {{QStringLiteral("as_of"), toIso(report.overview.asOf)},
            {QStringLiteral("works"), report.overview.works},
            {QStringLiteral("snapshots"), report.overview.snapshots},
            {QStringLiteral("open_findings"), report.overview.openFindings},
            {QStringLiteral("jobs"), jobs},
            {QStringLiteral("genres"), genres},
            {QStringLiteral("scores"), scores},
            {QStringLiteral("works_without_score"), report.figures.scores.unknown},
            {QStringLiteral("mean_score"), orNull(report.figures.scores.mean)},
            {QStringLiteral("seasons"), seasons},
            {QStringLiteral("movers"), movers},
            {QStringLiteral("crawls"), report.crawls},
            {QStringLiteral("best"), report.best},
            {QStringLiteral("findings"), report.findings},
            {QStringLiteral("library"), report.library}};
}
} // namespace kuramori
