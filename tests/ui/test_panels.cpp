// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "models/live/coverboard.h"
#include "models/store/jobrows.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/charts/chartcard.h"
#include "ui/panels/datatable.h"
#include "ui/panels/detailspane.h"
#include "ui/panels/figurecard.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/overviewpanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolBar>

#include <algorithm>

using namespace kuramori;

/// Overview, library and log, driven by clicks and keys.
class TestPanels final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    template <class Panel>
    Panel *panel() const
    {
        return m_window->findChild<Panel *>();
    }
    void trigger(const char *id) const { m_window->actions().action(QLatin1String(id))->trigger(); }

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;

private Q_SLOTS:
    void init() { m_house = std::make_unique<SampleHouse>(); }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void emptyPanelsOfferTheFirstStep()
    {
        open();
        QTRY_VERIFY(shows(panel<OverviewPanel>(), QStringLiteral("Welcome to Kuramori")));
        trigger("view.library");
        QTRY_VERIFY(shows(panel<LibraryPanel>(), QStringLiteral("No anime yet")));
        QTest::mouseClick(button(panel<LibraryPanel>(), QStringLiteral("Take snapshots now")), Qt::LeftButton);
        QTRY_COMPARE(m_house->read([](ReadTx &tx) { return JobRows(tx).counts(); }).at(size_t(JobState::Available)), 4);
    }

    void figuresAndChartsArrive()
    {
        m_house->addAnime(200);
        m_house->addMembers(1, {{30, 1000}, {31, 1500}}); // for the movers: the lists below are without works
        m_house->addCrawls();
        open();
        auto *overview = panel<OverviewPanel>();
        QTRY_VERIFY(shows(overview, QStringLiteral("200")));
        QTRY_VERIFY(shows(overview, QStringLiteral("3 h ago")));
        QTRY_COMPARE(overview->findChildren<ChartCard *>().size(), 5);
        for (const ChartCard *card : overview->findChildren<ChartCard *>()) {
            QTRY_VERIFY(!card->spec().isEmpty());
        }
        m_house->addAnime(300);
        QTRY_VERIFY(shows(overview, QStringLiteral("300")));
        QVERIFY(shows(overview, QStringLiteral("no source rests")));
        m_house->hosts.update(QStringLiteral("slow.example"),
                              [](HostBoard::Entry &entry) { entry.breaker = BreakerState::Open; });
        QTRY_VERIFY(shows(overview, QStringLiteral("open: slow.example")));
    }

    void moversFollowTheSnapshots()
    {
        m_house->addAnime(2);
        m_house->addMembers(1, {{1, 1000}, {2, 1500}});
        open();
        const auto gained = [overview = panel<OverviewPanel>()]() -> std::optional<double> {
            for (const ChartCard *card : overview->findChildren<ChartCard *>()) {
                const ChartSpec spec = card->spec();
                if (spec.title == QStringLiteral("Movers") && !spec.isEmpty()) {
                    return spec.series.constFirst().values.value(0);
                }
            }
            return {};
        };
        QTRY_COMPARE(gained(), std::optional(500.0));
        m_house->addMembers(1, {{3, 1200}});
        QTRY_COMPARE(gained(), std::optional(-300.0));
    }

    void sourcesThatRestAreCounted()
    {
        const auto rest = [this](const QString &host, BreakerState state) {
            m_house->hosts.update(host, [state](HostBoard::Entry &entry) { entry.breaker = state; });
        };
        rest(QStringLiteral("slow.example"), BreakerState::Open);
        rest(QStringLiteral("tried.example"), BreakerState::HalfOpen);
        rest(QStringLiteral("well.example"), BreakerState::Closed);
        rest(coverSource, BreakerState::Open); // without covers nothing is missing
        open();
        QStringList cards;
        for (const FigureCard *card : panel<OverviewPanel>()->findChildren<FigureCard *>()) {
            cards.append(card->accessibleName());
        }
        const QString told = QStringLiteral("Breakers: 2. open: slow.example, tried.example");
        QVERIFY2(cards.contains(told), qPrintable(cards.join(u'\n')));
    }

    void aHeldKeyLaysOutTheLastWorkAlone()
    {
        constexpr int works = 60;
        m_house->addAnime(works);
        open();
        trigger("view.library");
        auto *library = panel<LibraryPanel>();
        QTRY_COMPARE(library->table()->model()->rowCount(), works);
        const auto *pane = library->findChild<DetailsPane *>();
        library->table()->selectRow(0);
        const QString first = library->table()->model()->index(0, 0).data().toString();
        QTRY_VERIFY(shows(pane, first));

        QPointer<QWidget> page = pane->widget();
        int pages = 0;
        for (int row = 1; row < works; ++row) {
            QElapsedTimer timer; // as fast as a keyboard repeats
            timer.start();
            QTest::keyClick(library->table(), Qt::Key_Down);
            while (timer.elapsed() < 20) {
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            }
            pages
                += page || timer.elapsed() > 80 ? 0 : 1; // it goes when another takes its place; a slow step is a rest
            page = pane->widget();
        }
        QVERIFY2(pages < works / 3, qPrintable(QString::number(pages)));
        const QString last = library->table()->model()->index(works - 1, 0).data().toString();
        QTRY_VERIFY(shows(pane, last));
    }

    void goingToAndFroEndsWithTheRightDetails()
    {
        m_house->addAnime(3);
        open();
        trigger("view.library");
        auto *table = panel<LibraryPanel>()->table();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        const auto *pane = panel<LibraryPanel>()->findChild<DetailsPane *>();
        table->selectRow(0);
        QTRY_VERIFY(shows(pane, table->model()->index(0, 0).data().toString()));
        for (const int row : {1, 2, 1}) { // faster than any answer
            table->selectRow(row);
        }
        QTRY_VERIFY(shows(pane, table->model()->index(1, 0).data().toString()));
    }

    void membersAreShownOverTheDays()
    {
        m_house->addAnime(2);
        m_house->addMembers(1, {{1, 1000}, {2, 1500}, {5, 900}});
        open();
        trigger("view.library");
        auto *library = panel<LibraryPanel>();
        QTRY_COMPARE(library->table()->model()->rowCount(), 2);
        const auto select = [library](qint64 key) {
            for (int row = 0; row < 2; ++row) {
                if (library->table()->model()->index(row, 0).data(KeyRole).toLongLong() == key) {
                    library->table()->selectRow(row);
                }
            }
        };
        auto *pane = library->findChild<DetailsPane *>();
        const auto isShown = [pane] {
            const auto *card = pane->findChild<ChartCard *>();
            return card && card->isVisible() && card->spec().categories.size() == 5;
        };
        select(1);
        QTRY_VERIFY(isShown());
        QTRY_VERIFY2(pane->widget()->width() <= pane->viewport()->width(), "nothing is cut off at the right");
        select(2); // of which there is no history
        QTRY_VERIFY(!isShown());
        select(1);
        QTRY_VERIFY2(isShown(), "the chart has moved from page to page");
        QCOMPARE(pane->findChildren<ChartCard *>().size(), 1);
    }

    void chartsWaitUntilTheyAreSeen()
    {
        m_house->addAnime(20);
        MainWindow window(m_house->parts());
        QVERIFY(window.findChildren<ChartCard *>().isEmpty());
    }

    void theLibraryIsFilteredByKeys()
    {
        m_house->addAnime(300);
        Anime japanese;
        japanese.malId = 9000;
        japanese.title = QStringLiteral("Kura no Ban");
        japanese.titles = {{QStringLiteral("Japanese"), QStringLiteral("蔵の番人たち")}};
        m_house->addAnime(japanese);
        open();
        auto *library = panel<LibraryPanel>();
        QTRY_COMPARE(library->table()->model()->rowCount(), 301);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *filter = library->findChild<QLineEdit *>();
        QTRY_VERIFY(filter->hasFocus());
        filter->insert(QStringLiteral("番人たち"));
        QTRY_COMPARE(library->table()->model()->rowCount(), 1);
        QTRY_VERIFY(shows(library, QStringLiteral("1 of 301 works")));
        filter->setText(QStringLiteral("no such thing"));
        QTRY_VERIFY(shows(library, QStringLiteral("Nothing has such a title")));
        QTest::keyClick(filter, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(filter, Qt::Key_Delete);
        QTRY_COMPARE(library->table()->model()->rowCount(), 301);
    }

    void doubtfulWorksAreShownByAClick()
    {
        m_house->addAnime(30);
        m_house->write([](WriteTx &tx) { tx.run("DELETE FROM findings"); });
        open();
        trigger("view.library");
        auto *library = panel<LibraryPanel>();
        const QAbstractItemModel *model = library->table()->model();
        QTRY_COMPARE(model->rowCount(), 30);
        QWidget *toggle = library->findChild<QToolBar *>()->widgetForAction(
            m_window->actions().action(QStringLiteral("library.doubtful")));
        QTest::mouseClick(toggle, Qt::LeftButton);
        QTRY_VERIFY(shows(library, QStringLiteral("No doubtful works")));
        m_house->write([](WriteTx &tx) {
            tx.run("INSERT INTO findings (work_id, source, source_id, rule, severity, text, state, first_seen, "
                   "last_seen) VALUES (7, 'mal', 7, 'rule', 'warning', 'It ends before it begins.', 'open', 0, 0)");
            tx.touch(Topic::Findings);
        });
        QTRY_COMPARE(model->rowCount(), 1);
        library->table()->selectRow(0);
        QTRY_VERIFY(shows(library->findChild<DetailsPane *>(), QStringLiteral("It ends before it begins.")));
        QTest::mouseClick(toggle, Qt::LeftButton);
        QTRY_COMPARE(model->rowCount(), 30);
    }

    void headersSortByClicks()
    {
        m_house->addAnime(300);
        open();
        trigger("view.library");
        const DataTable *table = panel<LibraryPanel>()->table();
        QTRY_COMPARE(table->model()->rowCount(), 300);
        const QHeaderView *header = table->horizontalHeader();
        const int column = int(AnimeColumn::Score);
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        const auto score = [&](int row) { return table->model()->index(row, column).data().toString(); };
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(score(0).toDouble() > 0 && score(0).toDouble() < 4.5);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(score(0).toDouble() > 8.5);
        table->verticalHeader()->setDefaultSectionSize(10);
        QTRY_COMPARE(score(299), QStringLiteral("–"));
    }

    void detailsFollowTheSelection()
    {
        Anime anime;
        anime.malId = 1;
        anime.title = QStringLiteral("Cowboy Bebop");
        anime.titles = {{QStringLiteral("Japanese"), QStringLiteral("カウボーイビバップ")}};
        anime.url = QUrl(QStringLiteral("https://myanimelist.net/anime/1"));
        anime.entities = {{QStringLiteral("studio"), 14, QStringLiteral("Sunrise")}};
        m_house->addAnime(anime);
        m_house->write([](WriteTx &tx) {
            tx.run("INSERT INTO streaming_links (work_id, name, url) VALUES (1, 'Bad', 'file:///etc/passwd')");
            tx.run("INSERT INTO streaming_links (work_id, name, url) VALUES (1, 'Good', 'https://example.org/1')");
        });
        open();
        trigger("view.library");
        auto *library = panel<LibraryPanel>();
        QTRY_COMPARE(library->table()->model()->rowCount(), 1);
        library->table()->setFocus();
        library->table()->selectRow(0);
        auto *pane = library->findChild<DetailsPane *>();
        QTRY_VERIFY(shows(pane, QStringLiteral("カウボーイビバップ")));
        QVERIFY(shows(pane, QStringLiteral("Sunrise")));
        QVERIFY2(!button(pane, QStringLiteral("Watch on Bad")), "only web pages are opened");
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openUrl");
        QTest::mouseClick(button(pane, QStringLiteral("Open on MyAnimeList")), Qt::LeftButton);
        QTest::mouseClick(button(pane, QStringLiteral("Watch on Good")), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_opened, (QList<QUrl>{anime.url, QUrl(QStringLiteral("https://example.org/1"))}));

        QTest::mouseClick(button(pane, QStringLiteral("Read relations and links")), Qt::LeftButton);
        QTRY_COMPARE(m_house->read([](ReadTx &tx) {
            const QList<JobRow> jobs = JobRows(tx).page({}, {}, 5);
            return jobs.isEmpty() ? QString() : jobs.first().kind;
        }),
                     jikanDetailsKind);
        trigger("library.details");
        QVERIFY(!pane->isVisible());
        trigger("library.details");
        QVERIFY(pane->isVisible());
    }

    void theLogIsFilteredFollowedAndCopied()
    {
        m_house->addLog(120);
        open();
        trigger("view.log");
        auto *log = panel<LogPanel>();
        const QAbstractItemModel *model = log->table()->model();
        QTRY_COMPARE(model->rowCount(), 120);
        QAction *follow = m_window->actions().action(QStringLiteral("log.follow"));
        QVERIFY(follow->isChecked());
        QTest::keyClick(log->table(), Qt::Key_Home, Qt::ControlModifier);
        log->findChild<QComboBox *>()->setCurrentIndex(int(LogLevel::Error));
        QTRY_COMPARE(model->rowCount(), 3);
        log->findChild<QLineEdit *>()->setText(QStringLiteral("no such line"));
        QTRY_COMPARE(model->rowCount(), 0);
        log->findChild<QLineEdit *>()->clear();
        log->table()->selectRow(0);
        QTRY_VERIFY(m_window->actions().action(QStringLiteral("log.copy"))->isEnabled());
        trigger("log.copy");
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("did not answer within 30 seconds.")));
        follow->trigger();
        QTRY_VERIFY(!follow->isChecked());
    }
};

QTEST_MAIN(TestPanels)
#include "test_panels.moc"
