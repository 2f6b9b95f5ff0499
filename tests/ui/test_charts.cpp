// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/animecharts.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/drawing.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QLineSeries>
#include <QMenu>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>
#include <memory>

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

    void theBestOfOneTitleAreTwo()
    {
        const QString longTitle(200, u'x');
        const ChartSpec spec = topRatedChart({{longTitle, 9.31}, {longTitle, 9.1}});
        QCOMPARE(describe(spec, 0), longTitle + QStringLiteral(": Score 9.31"));
        QVERIFY(toCsv(spec).contains(longTitle.toLatin1() + "\",9.31"));
        const std::unique_ptr<QChart> chart(drawChart(spec, themeColors(Theme::Light), {400, 300}));
        const auto axes = chart->axes(Qt::Vertical);
        auto *names = qobject_cast<QBarCategoryAxis *>(axes.value(0));
        QVERIFY(names);
        QCOMPARE(names->categories().size(), 2);
        QVERIFY(names->categories().at(0).size() < 40);
    }

    void moversGoBothWays()
    {
        QVERIFY(moversChart({}).isEmpty());
        QVERIFY(!moversChart({}).note.isEmpty()); // tells what is missing
        const QDate day(2026, 5, 28);
        const MoverFigures figures{{QStringLiteral("jikan"), QStringLiteral("top")},
                                   CrawledDay{CrawlId(2), day, CrawlState::Complete, 9},
                                   CrawledDay{CrawlId(1), day.addDays(-1), CrawlState::Complete, 9},
                                   {{QStringLiteral("Up"), 4300}, {QStringLiteral("Down"), -700}}};
        const ChartSpec spec = moversChart(figures);
        QCOMPARE(describe(spec, 1), QStringLiteral("Down: Members gained -700"));
        const QLocale locale;
        const QString now = locale.toString(day, QLocale::ShortFormat);
        const QString then = locale.toString(day.addDays(-1), QLocale::ShortFormat);
        QCOMPARE(spec.note, SnapshotList::top().title() + QStringLiteral(": %1 compared with %2.").arg(now, then));
        const std::unique_ptr<QChart> chart(drawChart(spec, themeColors(Theme::Light), {600, 400}));
        const auto axes = chart->axes(Qt::Horizontal);
        const auto *axis = qobject_cast<const QValueAxis *>(axes.constFirst());
        QVERIFY(axis->min() <= -700 && axis->max() >= 4300);
        QCOMPARE(std::fmod(axis->min(), (axis->max() - axis->min()) / (axis->tickCount() - 1)), 0.0); // 0 has a line
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

    void linesHaveWholeNumbersOnTheirAxis_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("no change") << 5.0 << 5.0;
        QTest::newRow("small") << 1.0 << 11.0;
        QTest::newRow("uneven") << 1.0 << 15.0;
        QTest::newRow("large") << 812'345.0 << 1'934'001.0;
    }
    void linesHaveWholeNumbersOnTheirAxis()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const ChartSpec spec = membersChart({{QDate(2026, 1, 1), qint64(low)}, {QDate(2026, 1, 2), qint64(high)}});
        for (int height = 60; height < 800; height += 60) {
            const std::unique_ptr<QChart> chart(drawChart(spec, themeColors(Theme::Light), {400, height}));
            const auto axes = chart->axes(Qt::Vertical);
            QCOMPARE(axes.size(), 1);
            const auto *axis = qobject_cast<QValueAxis *>(axes.first());
            const double step = (axis->max() - axis->min()) / (axis->tickCount() - 1);
            QCOMPARE(step, std::round(step));
            QVERIFY(axis->min() <= low && axis->max() >= high);
        }
    }

    void aLineTellsItsEndFirst()
    {
        ChartCard card;
        card.setSpec(membersChart({{QDate(2026, 1, 1), 1000}, {QDate(2026, 1, 4), 900}}));
        card.resize(400, 300);
        card.show();
        auto *view = card.findChild<QChartView *>();
        const QString end = describe(card.spec(), 3);
        const QString begin = describe(card.spec(), 0);
        QCOMPARE(view->accessibleDescription(), end + QStringLiteral("; ") + begin);
        QTest::keyClick(view, Qt::Key_Right);
        QTRY_VERIFY(QToolTip::text().contains(end));
        QTest::keyClick(view, Qt::Key_Left); // over two days that nobody knows
        QTRY_VERIFY(QToolTip::text().contains(begin));
        const auto lines = view->chart()->series();
        Q_EMIT qobject_cast<QLineSeries *>(lines.first())->hovered({1.8, 950}, true);
        QTRY_VERIFY(QToolTip::text().contains(end));
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

    void aCardIsDrawnAnewForOtherColoursAlone()
    {
        QWidget first;
        QWidget second;
        ChartCard card(&first);
        card.setSpec(genreChart(genres()));
        const auto *view = card.findChild<QChartView *>();
        const QPointer<QChart> drawn = view->chart();
        QPalette palette = first.palette();
        palette.setColor(QPalette::Window, palette.color(QPalette::Window).darker(101)); // as bright as before
        second.setPalette(palette);
        card.setParent(&second);
        QCOMPARE(view->chart(), drawn);
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Text, Qt::white);
        second.setPalette(palette);
        QVERIFY(!drawn);
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
