// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/libraryreport.h"

#include "app/batch/drifts.h"
#include "models/store/queryview.h"
#include "models/tables/reviewreading.h"
#include "models/tables/seriesreading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype shown = 50;

QJsonArray rows(ReadTx &tx, const QueryView::Wish &wish)
{
    QJsonArray all;
    need(QueryView::prepare(wish)).each(tx, [&](const QJsonObject &row) { all.append(row); });
    return all;
}

QJsonArray notHere(ReadTx &tx, const QString &standing, const QString &order)
{
    return rows(tx, {QStringLiteral("wanted"), {QStringLiteral("standing=") + standing}, order, std::nullopt});
}

QJsonArray reviews(const ReviewReading &reading)
{
    QJsonArray all;
    for (const ReviewLine &line : reading.lines) {
        all.append(QJsonObject{{QStringLiteral("item"), line.item.value()},
                               {QStringLiteral("title"), line.title},
                               {QStringLiteral("authors"), line.authors},
                               {QStringLiteral("path"), line.path},
                               {QStringLiteral("candidates"), line.candidates}});
    }
    return all;
}

QJsonArray drifts(const QList<WaitingDrift> &waiting)
{
    QJsonArray all;
    for (const WaitingDrift &one : waiting) {
        all.append(toJson(one));
    }
    return all;
}

/// By their names.
QJsonArray unsureSeries(const SeriesReading &reading)
{
    QJsonArray all;
    for (const SeriesLine &line : reading.lines) {
        if (line.isUnsure) {
            all.append(QJsonObject{{QStringLiteral("series_id"), line.id.value()},
                                   {QStringLiteral("series"), line.name},
                                   {QStringLiteral("authors"), line.authors},
                                   {QStringLiteral("owned"), line.owned}});
        }
    }
    return all;
}

void put(QJsonObject *report, const QString &name, const QString &countName, const QJsonArray &all)
{
    report->insert(countName, all.size());
    QJsonArray first;
    for (qsizetype at = 0; at < std::min(shown, all.size()); ++at) {
        first.append(all.at(at));
    }
    report->insert(name, first);
}
} // namespace

QJsonObject libraryReport(ReadTx &tx)
{
    QJsonObject report{{QStringLiteral("books"), rows(tx, {QStringLiteral("books"), {}, {}, std::nullopt}).size()}};
    put(&report, QStringLiteral("missing"), QStringLiteral("missing_count"),
        notHere(tx, QStringLiteral("missing"), {}));
    put(&report, QStringLiteral("upcoming"), QStringLiteral("upcoming_count"),
        notHere(tx, QStringLiteral("upcoming"), QStringLiteral("released")));
    put(&report, QStringLiteral("review"), QStringLiteral("review_count"), reviews(ReviewReading::read(tx)));
    put(&report, QStringLiteral("drifts"), QStringLiteral("drift_count"), drifts(DriftRows(tx).waiting()));
    put(&report, QStringLiteral("unsure_series"), QStringLiteral("unsure_series_count"),
        unsureSeries(SeriesReading::read(tx)));
    return report;
}

QJsonObject libraryLabels()
{
    return {{QStringLiteral("books"), Words::tr("Audiobooks")},
            {QStringLiteral("missing"), Words::tr("Missing")},
            {QStringLiteral("upcoming"), Words::tr("To come")},
            {QStringLiteral("review"), Words::tr("Books to review")},
            {QStringLiteral("drifts"), Words::tr("Fields to review")},
            {QStringLiteral("unsure_series"), Words::tr("Series to review")},
            {QStringLiteral("series"), Words::tr("Series")},
            {QStringLiteral("owned"), Words::tr("Here")},
            {QStringLiteral("author"), Words::tr("Author")},
            {QStringLiteral("released"), Words::tr("Released")},
            {QStringLiteral("path"), Words::tr("Path")},
            {QStringLiteral("candidates"), Words::tr("Candidates")},
            {QStringLiteral("field"), Words::tr("Field")},
            {QStringLiteral("held"), Words::tr("Holds")},
            {QStringLiteral("other"), Words::tr("Others say")}};
}
} // namespace kuramori
