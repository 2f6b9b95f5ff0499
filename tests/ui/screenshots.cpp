// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every panel, light and dark, small and large, to be looked at by people:
//   cmake --build build/dev --target screenshots
// By hand: kuramori_screenshots [FOLDER [LANGUAGE]]
#include "models/tables/booktablemodel.h"
#include "tests/ui/bookshots.h"
#include "tests/ui/samplebooks.h"
#include "tests/ui/samplecovers.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/servershots.h"
#include "tests/ui/studio.h"
#include "ui/charts/animecharts.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/drawing.h"
#include "ui/covers/coverframe.h"
#include "ui/dialogs/layoutsdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/welcomedialog.h"
#include "ui/panels/bookpane.h"
#include "ui/panels/covergrid.h"
#include "ui/panels/detailspane.h"
#include "ui/theme/language.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/worksearch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace kuramori;

namespace
{
bool isFilled(const MainWindow &window, int works)
{
    const auto charts = window.findChildren<ChartCard *>();
    return tableOf(window, "library")->model()->rowCount() == works && tableOf(window, "queue")->model()->rowCount() > 0
        && tableOf(window, "log")->model()->rowCount() > 0 && charts.size() == 5 && !charts.last()->spec().isEmpty();
}

bool isCut(const QWidget *bar)
{
    const auto labels = bar->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->width() < label->sizeHint().width();
    });
}

void takeLayouts(const Studio &studio, MainWindow &window)
{
    window.actions().action(QStringLiteral("view.layouts"))->trigger();
    auto *dialog = window.findChild<LayoutsDialog *>();
    waitFor([&] { return dialog && dialog->isVisible(); });
    studio.take(*dialog, QStringLiteral("layouts-empty"));
    for (const char *name : {"Wide", "Only the queue", "日本"}) {
        dialog->findChild<QLineEdit *>()->setText(QString::fromUtf8(name));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    studio.take(*dialog, QStringLiteral("layouts"));
    dialog->close();
}

void takeSettings(const Studio &studio, SampleHouse &house, MainWindow &window)
{
    need(house.settings->set(QStringLiteral("jobs.stop_grace"), QStringLiteral("20")));
    window.actions().action(QStringLiteral("program.settings"))->trigger();
    auto *dialog = window.findChild<SettingsDialog *>();
    waitFor([&] { return dialog && dialog->isVisible(); });
    studio.take(*dialog, QStringLiteral("settings"));
    dialog->find(QStringLiteral("stop"));
    studio.take(*dialog, QStringLiteral("settings-found"));
    dialog->close();
    need(house.settings->reset(QStringLiteral("jobs.stop_grace")));
}

void takeConnections(const Studio &studio, MainWindow &window)
{
    window.actions().action(QStringLiteral("view.connections"))->trigger();
    const QAbstractItemModel *model = tableOf(window, "connections")->model();
    waitFor([&] { return model->rowCount() == 6; });
    select(window, "connections", 2);
    studio.take(window, QStringLiteral("connections"));
    select(window, "connections", 5);
    window.findChild<QDockWidget *>(QStringLiteral("connections"))->setFloating(true);
    window.findChild<QDockWidget *>(QStringLiteral("connections"))->resize(1100, 420);
    studio.take(*window.findChild<QDockWidget *>(QStringLiteral("connections")), QStringLiteral("connections-alone"));
    window.findChild<QDockWidget *>(QStringLiteral("connections"))->setFloating(false);
}

void takeFolders(const Studio &studio, MainWindow &window)
{
    window.actions().action(QStringLiteral("view.folders"))->trigger();
    waitFor([&] { return tableOf(window, "folders")->model()->rowCount() == 3; });
    select(window, "folders", 1);
    studio.take(window, QStringLiteral("folders"));
}

void takeSearch(const Studio &studio, SampleHouse &house, MainWindow &window)
{
    Anime anime;
    anime.malId = 90'000;
    anime.title = QStringLiteral("Sousou no Frieren");
    anime.titles = {{QStringLiteral("English"),
                     QStringLiteral("Frieren: The Silent Journey Beyond the End, Told Once "
                                    "Again from the Garden of the Storehouse")}};
    anime.type = QStringLiteral("TV");
    anime.score = 9.3;
    anime.members = 9'000'000;
    anime.season = SeasonOfYear{2023, Season::Fall};
    house.addAnime(anime);
    window.actions().action(QStringLiteral("works.search"))->trigger();
    auto *search = qobject_cast<WorkSearch *>(QApplication::activePopupWidget());
    auto *field = search->findChild<QLineEdit *>();
    studio.take(*search, QStringLiteral("search-hint"));
    field->setText(QStringLiteral("silent"));
    waitFor([&] { return search->findChild<QTreeView *>()->model()->rowCount() == 50; });
    studio.take(*search, QStringLiteral("search"));
    field->setText(QStringLiteral("the silent journey"));
    waitFor([&] { return search->findChild<QTreeView *>()->model()->rowCount() > 0; });
    studio.take(*search, QStringLiteral("search-other"));
    field->setText(QStringLiteral("nobody"));
    waitFor([&] { return showsText(*search, QStringLiteral("Nothing has such a name")); });
    studio.take(*search, QStringLiteral("search-nothing"));
    search->close();
}

void takeFilled(const Studio &studio)
{
    SampleHouse house;
    house.addAnime(1709);
    house.addCrawls();
    house.addJobs();
    house.addLog(200);
    house.addHosts();
    house.addFolders();
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    waitFor([&] { return isFilled(window, 1709); });
    studio.take(window, QStringLiteral("overview"));
    window.actions().action(QStringLiteral("view.library"))->trigger();
    const qint64 work = tableOf(window, "library")->model()->index(2, 0).data(KeyRole).toLongLong();
    house.addMembers(work, {{1, 812'000}, {2, 815'500}, {3, 816'100}, {7, 823'400}, {8, 823'900}, {10, 830'250}});
    select(window, "library", 2);
    const QString title = tableOf(window, "library")->model()->index(2, 0).data().toString();
    waitFor([&] { return showsText(window, title); });
    studio.take(window, QStringLiteral("library"));
    auto *pane = window.findChild<DetailsPane *>();
    pane->ensureWidgetVisible(pane->findChild<ChartCard *>());
    studio.take(window, QStringLiteral("library-members"));
    select(window, "queue", 2);
    studio.take(window, QStringLiteral("queue"));
    window.actions().action(QStringLiteral("view.log"))->trigger();
    studio.take(window, QStringLiteral("log"));
    takeConnections(studio, window);
    takeFolders(studio, window);
    const QString trouble = QStringLiteral("The disk that holds the database is full. Free some space on it.");
    house.progress.setTrouble(Error{ErrorKind::NoSpace, trouble, {}, {}});
    waitFor([&] { return showsText(window, trouble) && !isCut(window.statusBar()); });
    studio.take(window, QStringLiteral("trouble"));
    window.actions().action(QStringLiteral("program.palette"))->trigger();
    studio.take(*QApplication::activePopupWidget(), QStringLiteral("palette"));
    QApplication::activePopupWidget()->close();
    takeSearch(studio, house, window);
    takeSettings(studio, house, window);
    takeLayouts(studio, window);

    const AnimeFigures figures = house.read([](ReadTx &tx) { return animeFigures(tx); });
    const ThemeColors &colors = themeColors(window.palette());
    const QString suffix = QStringLiteral("-%1.png").arg(studio.theme);
    const auto path = [&](const char *name) { return studio.folder.filePath(QLatin1String(name) + suffix); };
    renderChart(genreChart(figures.genres), {1000, 640}, colors).save(path("report-genres"));
    renderChart(scoreChart(figures.scores), {1000, 640}, colors).save(path("report-scores"));
    renderChart(seasonChart(figures.seasons), {1000, 640}, colors).save(path("report-seasons"));
}

/// The library as covers: none of them there, then all.
void takeCovers(const Studio &studio)
{
    SampleHouse house;
    house.addAnime(400);
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    window.findChild<QDockWidget *>(QStringLiteral("queue"))->close();
    window.findChild<QDockWidget *>(QStringLiteral("log"))->close();
    window.findChild<QDockWidget *>(QStringLiteral("connections"))->close();
    window.actions().action(QStringLiteral("view.library"))->trigger();
    window.actions().action(QStringLiteral("library.grid"))->trigger();
    const QAbstractItemModel *model = tableOf(window, "library")->model();
    waitFor([&] { return model->rowCount() == 400; });
    select(window, "library", 3);
    const QString title = model->index(3, 0).data().toString();
    waitFor([&] { return showsText(window, title); });
    studio.take(window, QStringLiteral("covers-none"));
    const SampleCovers covers(house.covers, house.folder.path());
    waitFor([&] { return house.covers.open() == 0; });
    const auto *dock = window.findChild<QDockWidget *>(QStringLiteral("library"));
    auto *grid = dock->findChild<CoverGrid *>();
    const auto *frame = dock->findChild<CoverFrame *>();
    waitFor([&] { return frame->showsPicture() && grid->showsPicture(grid->visibleRows()->second); });
    QApplication::setActiveWindow(&window);
    grid->setFocus();
    studio.take(window, QStringLiteral("covers"));
}

/// The audiobooks: the table, grouped, filtered, and as covers.
void takeAudiobooks(const Studio &studio)
{
    SampleHouse house;
    addSampleBooks(house);
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    const auto run = [&window](const char *id) { window.actions().action(QLatin1String(id))->trigger(); };
    run("view.audiobooks");
    auto *dock = window.findChild<QDockWidget *>(QStringLiteral("audiobooks"));
    const QAbstractItemModel *model = tableOf(window, "audiobooks")->model();
    waitFor([&] { return model->rowCount() == sampleBooks && model->index(0, 0).data(CaptionRole).isValid(); });
    const auto choose = [&](int row) {
        select(window, "audiobooks", row);
        const QString title = model->index(row, 0).data().toString();
        waitFor([&] { return showsText(*dock->findChild<BookPane *>(), title); });
        waitFor([&] { return dock->findChild<CoverFrame *>()->showsPicture() || row != 7; });
    };
    choose(7);
    studio.take(window, QStringLiteral("audiobooks"));
    auto *pane = dock->findChild<BookPane *>();
    pane->verticalScrollBar()->setValue(430);
    studio.take(window, QStringLiteral("audiobooks-recordings"));
    run("books.group.author");
    waitFor(
        [&] { return model->index(0, int(BookColumn::Authors)).data().toString().contains(QLatin1String("Austen")); });
    studio.take(window, QStringLiteral("audiobooks-authors"));
    run("books.group.series");
    waitFor(
        [&] { return model->index(0, int(BookColumn::Series)).data().toString().contains(QLatin1String("Culture")); });
    studio.take(window, QStringLiteral("audiobooks-series"));
    run("books.grid");
    auto *grid = dock->findChild<CoverGrid *>();
    waitFor([&] { return grid->showsPicture(0) && grid->showsPicture(grid->visibleRows()->second - 2); });
    studio.take(window, QStringLiteral("audiobooks-covers"));
    dock->findChild<SearchField *>()->setText(QStringLiteral("nobody"));
    waitFor([&] { return isEmpty(window, "audiobooks"); });
    studio.take(window, QStringLiteral("audiobooks-nothing"));
}

void takeSnapshots(const Studio &studio)
{
    SampleHouse house;
    house.addSnapshots(60);
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    auto *overview = window.findChild<QDockWidget *>(QStringLiteral("overview"));
    waitFor([&] {
        const auto cards = overview->findChildren<ChartCard *>();
        return cards.size() > 3 && !cards.at(3)->spec().isEmpty();
    });
    QScrollBar *bar = overview->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    studio.take(window, QStringLiteral("movers"));
    window.actions().action(QStringLiteral("view.snapshots"))->trigger();
    waitFor([&] { return showsRows(window, "snapshots"); });
    select(window, "snapshots", 2);
    studio.take(window, QStringLiteral("snapshots"));
    window.actions().action(QStringLiteral("snapshots.show.new"))->trigger();
    waitFor([&] { return tableOf(window, "snapshots")->model()->rowCount() < 10; });
    studio.take(window, QStringLiteral("snapshots-new"));
    auto *box = window.findChild<QDockWidget *>(QStringLiteral("snapshots"))->findChild<QComboBox *>();
    QTest::keyClick(box, Qt::Key_Down);
    waitFor([&] { return tableOf(window, "snapshots")->model()->rowCount() > 10; });
    studio.take(window, QStringLiteral("snapshots-part"));
}

void takeEmpty(const Studio &studio)
{
    SampleHouse house;
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    waitFor([&] { return isEmpty(window, "overview"); });
    studio.take(window, QStringLiteral("empty-overview"));
    window.actions().action(QStringLiteral("view.library"))->trigger();
    waitFor([&] { return isEmpty(window, "library"); });
    studio.take(window, QStringLiteral("empty-library"));
    window.actions().action(QStringLiteral("view.audiobooks"))->trigger();
    waitFor([&] { return isEmpty(window, "audiobooks"); });
    studio.take(window, QStringLiteral("empty-audiobooks"));
    window.actions().action(QStringLiteral("view.snapshots"))->trigger();
    waitFor([&] { return isEmpty(window, "snapshots"); });
    studio.take(window, QStringLiteral("empty-snapshots"));
    for (const char *panel : {"series", "wanted", "persons", "duplicates", "integrity", "servers", "review"}) {
        window.actions().action(QStringLiteral("view.") + QLatin1String(panel))->trigger();
        waitFor([&] { return isEmpty(window, panel); });
        studio.take(window, QStringLiteral("empty-") + QLatin1String(panel));
    }
}

void takeWelcome(const Studio &studio, const QString &suffix)
{
    SampleHouse house;
    const auto nothing = [] { return Result<void>(); };
    WelcomeDialog dialog({*house.settings, nothing, [](const QString &) { return Result<void>(); }});
    dialog.resize(studio.size);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    studio.take(dialog, QStringLiteral("welcome") + suffix);
    QTest::keyClick(&dialog, Qt::Key_L, Qt::AltModifier);
    const auto note = dialog.findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    waitFor([&] { return note.constFirst()->isVisible(); });
    studio.take(dialog, QStringLiteral("welcome-look") + suffix);
    QTest::keyClick(&dialog, Qt::Key_B, Qt::AltModifier);
    waitFor([&] { return showsText(dialog, QStringLiteral("MyAnonamouse")); });
    studio.take(dialog, QStringLiteral("welcome-bring") + suffix);
}

void takeWelcomes(const QDir &folder, const QString &theme)
{
    for (const QSize size : {QSize(900, 600), QSize(1280, 800), QSize(1920, 1080)}) {
        takeWelcome({folder, theme, size}, {});
    }
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSize(16);
    QApplication::setFont(large);
    takeWelcome({folder, theme, QSize(900, 600)}, QStringLiteral("-large"));
    takeWelcome({folder, theme, QSize(1280, 800)}, QStringLiteral("-large"));
    QApplication::setFont(before);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyLanguage(application, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("en"));
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("screenshots"));
    folder.mkpath(QStringLiteral("."));
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        applyTheme(application, theme);
        takeWelcomes(folder, theme);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            const Studio studio{folder, theme, size};
            takeFilled(studio);
            takeCovers(studio);
            takeAudiobooks(studio);
            takeSnapshots(studio);
            takeChecks(studio);
            takeBooks(studio);
            takeCorrection(studio);
            takeWanted(studio);
            takeRecordings(studio);
            takePersons(studio);
            takeReviews(studio);
            takeDrifts(studio);
            takePairs(studio);
            takeServers(studio);
            takeEmpty(studio);
        }
    }
    return 0;
}
