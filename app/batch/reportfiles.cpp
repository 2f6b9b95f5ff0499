// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/reportfiles.h"

#include "app/batch/libraryreport.h"
#include "models/base/post.h"
#include "models/figures/csv.h"
#include "models/figures/pagetemplate.h"
#include "models/store/queryview.h"
#include "models/store/store.h"
#include "ui/charts/animecharts.h"
#include "ui/charts/drawing.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPainter>

#include <algorithm>
#include <future>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr QSize chartSize{960, 420};
constexpr int genresShown = 15;

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString inWords(const ChartSpec &spec)
{
    QStringList sentences;
    for (int category = 0; category < spec.categories.size(); ++category) {
        sentences.append(describe(spec, category));
    }
    return sentences.join(QStringLiteral("; "));
}

QList<PaintedChart> paintHere(const ReportData &report)
{
    const AnimeFigures &figures = report.figures;
    const ThemeColors &colors = themeColors(Theme::Light);
    QList<PaintedChart> charts;
    for (const ChartSpec &spec :
         {firstCategories(genreChart(figures.genres), genresShown), scoreChart(figures.scores),
          topRatedChart(figures.topRated), moversChart(report.movers), seasonChart(figures.seasons)}) {
        if (spec.isEmpty()) {
            continue;
        }
        charts.append({spec.title, spec.note, inWords(spec), renderChart(spec, chartSize, colors)});
    }
    return charts;
}

QJsonObject labels()
{
    return {{QStringLiteral("title"), Words::tr("Kuramori report")},
            {QStringLiteral("as_of"), Words::tr("As of")},
            {QStringLiteral("works"), Words::tr("Works")},
            {QStringLiteral("snapshots"), Words::tr("Complete snapshots")},
            {QStringLiteral("mean_score"), Words::tr("Mean score")},
            {QStringLiteral("open_findings"), Words::tr("Open findings")},
            {QStringLiteral("dead_jobs"), Words::tr("Dead jobs")},
            {QStringLiteral("lists"), Words::tr("Last reading of each list")},
            {QStringLiteral("list"), Words::tr("List")},
            {QStringLiteral("day"), Words::tr("Day")},
            {QStringLiteral("state"), Words::tr("State")},
            {QStringLiteral("new"), Words::tr("New")},
            {QStringLiteral("changed"), Words::tr("Changed")},
            {QStringLiteral("unchanged"), Words::tr("Unchanged")},
            {QStringLiteral("refused"), Words::tr("Refused")},
            {QStringLiteral("best"), Words::tr("Highest scores")},
            {QStringLiteral("work"), Words::tr("Title")},
            {QStringLiteral("type"), Words::tr("Type")},
            {QStringLiteral("season"), Words::tr("Season")},
            {QStringLiteral("score"), Words::tr("Score")},
            {QStringLiteral("members"), Words::tr("Members")},
            {QStringLiteral("findings"), Words::tr("Open findings")},
            {QStringLiteral("rule"), Words::tr("Rule")},
            {QStringLiteral("text"), Words::tr("What was found")},
            {QStringLiteral("nothing"), Words::tr("Nothing yet.")}};
}

} // namespace

QList<PaintedChart> paintCharts(const ReportData &report)
{
    std::promise<QList<PaintedChart>> charts;
    post(QCoreApplication::instance(), [&] { charts.set_value(paintHere(report)); });
    return charts.get_future().get();
}

QByteArray htmlReport(const ReportData &report, const QList<PaintedChart> &charts)
{
    QFile page(QStringLiteral(":/templates/report.html"));
    if (!page.open(QIODevice::ReadOnly)) {
        return {};
    }
    QJsonObject data = toJson(report);
    data.insert(QStringLiteral("labels"), labels());
    data.insert(QStringLiteral("library_labels"), libraryLabels());
    QJsonArray pictures;
    for (const PaintedChart &chart : charts) {
        pictures.append(QJsonObject{{QStringLiteral("title"), chart.title},
                                    {QStringLiteral("note"), chart.note},
                                    {QStringLiteral("description"), chart.description},
                                    {QStringLiteral("png"), QString::fromLatin1(png(chart.image).toBase64())}});
    }
    data.insert(QStringLiteral("charts"), pictures);
    return fillTemplate(QString::fromUtf8(page.readAll()), data).toUtf8();
}

QByteArray pngReport(const QList<PaintedChart> &charts)
{
    QImage page(chartSize.width(), chartSize.height() * int(charts.size()), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    int y = 0;
    for (const PaintedChart &chart : charts) {
        painter.drawImage(QRect(QPoint(0, y), chartSize), chart.image);
        y += chartSize.height();
    }
    painter.end();
    return png(page);
}

Result<void> writeCsv(Store &store, QIODevice &file)
{
    static const QStringList columns{
        QStringLiteral("mal_id"),     QStringLiteral("id"),         QStringLiteral("title"),
        QStringLiteral("type"),       QStringLiteral("status"),     QStringLiteral("episodes"),
        QStringLiteral("season"),     QStringLiteral("aired_from"), QStringLiteral("aired_to"),
        QStringLiteral("score"),      QStringLiteral("scored_by"),  QStringLiteral("rank"),
        QStringLiteral("popularity"), QStringLiteral("members"),    QStringLiteral("favorites"),
        QStringLiteral("genres"),     QStringLiteral("studios"),    QStringLiteral("url")};
    file.write(columns.join(u',').toUtf8() + "\r\n");
    const Result<QueryView> works = QueryView::prepare({QStringLiteral("works"), {}, {}, std::nullopt});
    if (!works) {
        return fail(works.error());
    }
    return store.read([&](ReadTx &tx) {
        works->each(tx, [&](const QJsonObject &row) {
            QJsonObject work = row;
            work.insert(columns.constFirst(), row.value(QLatin1String("identifiers"))[QLatin1String("mal")]);
            file.write(csvLine(work, columns));
        });
    });
}
} // namespace kuramori
