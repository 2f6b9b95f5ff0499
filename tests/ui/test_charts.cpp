// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/animecharts.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/drawing.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QChartView>
#include <QFile>
#include <QMenu>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace kuramori;

namespace
{
QList<GenreCount> genres()
{
    return {
        {QStringLiteral("Action"), 512, 7.1}, {QStringLiteral("=cmd|'x'"), 40, 6.0}, {QStringLiteral("日常"), 3, {}}};
}

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            colors.insert(image.pixel(x, y));
        }
    }
    return int(colors.size());
}
} // namespace

class TestCharts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void genresAreBarsByName()
    {
        const ChartSpec spec = genreChart(genres());
        QCOMPARE(spec.categories.first(), QStringLiteral("Action"));
        QCOMPARE(describe(spec, 0), QStringLiteral("Action: Works 512"));
        QVERIFY(spec.horizontal);
        QVERIFY(genreChart({}).isEmpty());
        QCOMPARE(firstCategories(spec, 2).series.first().values.size(), 2);
        QCOMPARE(firstCategories(spec, 9).categories.size(), 3);
    }

    void scoresCountUnknownApart()
    {
        ScoreHistogram scores;
        QVERIFY(scoreChart(scores).isEmpty());
        scores.works.at(12) = 5;
        scores.unknown = 2;
        scores.mean = 7.25;
        const ChartSpec spec = scoreChart(scores);
        QCOMPARE(spec.categories.size(), 18);
        QCOMPARE(describe(spec, 12), QStringLiteral("7.0–7.5: Works 5"));
        QCOMPARE(spec.marks.first().label, QStringLiteral("1"));
        QCOMPARE(spec.marks.last().end, 18);
        QVERIFY(spec.note.contains(QStringLiteral("7.25")) && spec.note.contains(QLatin1Char('2')));
    }

    void seasonsAreMarkedByYear()
    {
        const QList<SeasonFigures> seasons{{{2001, Season::Fall}, 9, 7.0},
                                           {{2024, Season::Fall}, 3, std::nullopt},
                                           {{2025, Season::Winter}, 4, 6.5},
                                           {{2025, Season::Spring}, 5, 7.5}};
        const ChartSpec spec = seasonChart(seasons, 10);
        QCOMPARE(spec.categories.size(), 3);
        const QList<AxisMark> marks{{QStringLiteral("2024"), 1}, {QStringLiteral("2025"), 3}};
        QVERIFY(spec.marks == marks);
        QCOMPARE(describe(spec, 0), QStringLiteral("Fall 2024: Works 3"));
        QCOMPARE(describe(spec, 1), QStringLiteral("Winter 2025: Works 4, Mean score 6.50"));
    }

    void theBestAreNamedByPlace()
    {
        const QString longTitle(200, u'x');
        const ChartSpec spec = topRatedChart(
            {{QStringLiteral("A"), 9.31}, {longTitle, 9.2}, {longTitle, 9.1}, {QStringLiteral("A"), 9}});
        QCOMPARE(describe(spec, 0), QStringLiteral("1. A: Score 9.31"));
        QVERIFY(spec.categories.at(1).size() < 50);
        QCOMPARE(QSet<QString>(spec.categories.begin(), spec.categories.end()).size(), 4); // also of the same title
    }

    void membersKeepTheDistanceOfDays()
    {
        QVERIFY(membersChart({}).isEmpty());
        QVERIFY(membersChart({{QDate(2026, 1, 1), 5}}).isEmpty());
        const ChartSpec spec = membersChart({{QDate(2026, 1, 30), 1000}, {QDate(2026, 2, 2), 900}});
        QCOMPARE(spec.categories.size(), 4);
        const QList<std::optional<double>> values{1000, std::nullopt, std::nullopt, 900};
        QCOMPARE(spec.series.first().values, values);
        QVERIFY(describe(spec, 1).endsWith(QStringLiteral("unknown")));
        const ChartSpec years = membersChart({{QDate(2000, 1, 1), 1}, {QDate(2026, 1, 31), 2}, {QDate(2026, 2, 2), 3}});
        QCOMPARE(years.categories.size(), 3 * 365);
        QCOMPARE(years.series.first().values.last(), std::optional(3.0));
        const QImage picture = renderChart(spec, {400, 220}, themeColors(Theme::Light));
        QVERIFY(colorsIn(picture) > 2);
    }

    void tablesAreCsvThatRunsNothing()
    {
        const QString csv = QString::fromUtf8(toCsv(genreChart(genres())));
        QCOMPARE(csv, QStringLiteral("\"Genre\",\"Works\"\r\n\"Action\",512\r\n\"'=cmd|'x'\",40\r\n\"日常\",3\r\n"));
    }

    void chartsAreDrawnInEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Theme>("theme");
        QTest::newRow("smallest") << smallestChart << Theme::Light;
        QTest::newRow("report") << QSize(1280, 720) << Theme::Dark;
        QTest::newRow("absurd") << QSize(40, 40) << Theme::Light;
    }
    void chartsAreDrawnInEverySize()
    {
        QFETCH(QSize, size);
        QFETCH(Theme, theme);
        const QImage picture = renderChart(genreChart(genres()), size, themeColors(theme));
        QCOMPARE(picture.size(), size);
        QVERIFY(colorsIn(picture) > 2);
        QVERIFY(!renderChart({}, size, themeColors(theme)).isNull());
    }

    void aCardTellsItsValues()
    {
        ChartCard card;
        card.setSpec(genreChart(genres()));
        card.resize(500, 400);
        card.show();
        auto *view = card.findChild<QChartView *>();
        QCOMPARE(view->accessibleName(), QStringLiteral("Genres"));
        QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("Action: Works 512; ")));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        QTRY_COMPARE(QToolTip::text(), QStringLiteral("<qt>Action: Works 512</qt>"));
        QTest::keyClick(view, Qt::Key_Down);
        QTRY_COMPARE(QToolTip::text(), QStringLiteral("<qt>=cmd|'x': Works 40</qt>"));
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Left);
        QTRY_COMPARE(QToolTip::text(), QStringLiteral("<qt>Action: Works 512</qt>"));
    }

    void aCardIsSaved()
    {
        const QTemporaryDir folder;
        ChartCard card;
        card.setSpec(genreChart(genres()));
        const QString picture = folder.filePath(QStringLiteral("a.png"));
        QVERIFY(card.savePicture(picture, {800, 450}));
        QCOMPARE(QImage(picture).size(), QSize(800, 450));
        const QString table = folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(card.saveTable(table));
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toCsv(card.spec()));
        const auto nowhere = card.saveTable(folder.filePath(QStringLiteral("no/such/folder.csv")));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Io);
        QCOMPARE(card.findChild<QToolButton *>()->menu()->actions().size(), 2);
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
