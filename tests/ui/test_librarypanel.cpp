// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/queuetable.h"
#include "tests/ui/samplecovers.h"
#include "tests/ui/samplehouse.h"
#include "ui/covers/coverframe.h"
#include "ui/panels/covergrid.h"
#include "ui/panels/datatable.h"
#include "ui/panels/detailspane.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/sortchoice.h"
#include "ui/theme/plaintext.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace kuramori;

/// The library as table and as covers, driven by clicks and keys.
class TestLibraryPanel final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    LibraryPanel *m_library = nullptr;

    void open(int works)
    {
        m_house->addAnime(works);
        openWindow();
        trigger("view.library");
        QTRY_COMPARE(m_library->table()->model()->rowCount(), works);
    }
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_library = m_window->findChild<LibraryPanel *>();
    }
    void trigger(const char *id) const { m_window->actions().action(QLatin1String(id))->trigger(); }
    QString titleAt(int row) const { return m_library->grid()->titleOf(row); }
    void click(int row) const
    {
        const CoverGrid *grid = m_library->grid();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                          grid->visualRect(grid->model()->index(row, 0)).center());
    }
    bool showsText(const QString &text) const
    {
        const auto labels = m_library->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

private Q_SLOTS:
    void init() { m_house = std::make_unique<SampleHouse>(); }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void oneKeyChangesTheView()
    {
        open(300);
        const QAbstractItemModelTester tester(m_library->grid()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_library->table()->setFocus();
        m_library->table()->selectRow(200);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(m_library->grid()->isVisible() && !m_library->table()->isVisible());
        QVERIFY(m_library->grid()->hasFocus());
        QCOMPARE(m_library->grid()->currentIndex().row(), 200);
        const auto seen = [](const QAbstractItemView *view) {
            return view->viewport()->rect().intersects(view->visualRect(view->currentIndex()));
        };
        QTRY_VERIFY2(seen(m_library->grid()), "the selected work is in view");
        QAction *action = m_window->actions().action(QStringLiteral("library.grid"));
        QTRY_VERIFY(action->isChecked());
        QTest::keyClick(m_library->grid(), Qt::Key_End);
        QTest::mouseClick(m_library->findChild<QToolBar *>()->widgetForAction(action), Qt::LeftButton);
        QTRY_VERIFY(!m_library->grid()->isVisible() && m_library->table()->isVisible());
        QCOMPARE(m_library->table()->currentIndex().row(), 299);
        QTRY_VERIFY(seen(m_library->table()));
        QTRY_VERIFY(!action->isChecked());
    }

    void aClickShowsTheDetails()
    {
        open(40);
        trigger("library.grid");
        QTRY_VERIFY(m_library->grid()->visibleRows());
        click(2);
        QTRY_VERIFY(showsText(titleAt(2)));
        QTest::keyClick(m_library->grid(), Qt::Key_Right);
        QTRY_VERIFY(showsText(titleAt(3)));
        QTest::keyClick(m_library->grid(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(titleAt(3) + u'\t'));
    }

    void coversArriveInGridAndDetails()
    {
        open(40);
        trigger("library.grid");
        click(0);
        const auto frame = [this] { return m_library->findChild<CoverFrame *>(); };
        QTRY_VERIFY(frame());
        QVERIFY(frame()->accessibleName().contains(titleAt(0)));
        QVERIFY2(!frame()->showsPicture(), "nobody brings any yet, as in a sample");
        const SampleCovers covers(m_house->covers, m_house->folder.path());
        QTRY_VERIFY(frame()->showsPicture());
        QTRY_VERIFY(m_library->grid()->showsPicture(0) && m_library->grid()->showsPicture(9));
    }

    void aLongWordIsNotCutOff()
    {
        Anime anime;
        anime.malId = 1;
        anime.title = QStringLiteral("Kyoukaisenjounoue no Horizon");
        m_house->addAnime(anime);
        openWindow();
        trigger("view.library");
        QTRY_COMPARE(m_library->table()->model()->rowCount(), 1);
        m_library->table()->selectRow(0);
        QTRY_VERIFY(showsText(anime.title));
        const auto *pane = m_library->findChild<DetailsPane *>();
        const auto *frame = m_library->findChild<CoverFrame *>();
        const auto title = [&] {
            for (const QLabel *label : pane->findChildren<QLabel *>()) {
                if (label->text() == anime.title) {
                    return label->geometry();
                }
            }
            return QRect();
        };
        m_library->splitter()->setSizes({800, 480});
        QTRY_VERIFY(title().left() > frame->geometry().right());
        m_library->splitter()->setSizes({1000, 260});
        QTRY_VERIFY(title().top() > frame->geometry().bottom());
        QTRY_VERIFY(pane->widget()->width() <= pane->viewport()->width());
    }

    void aPauseOfEverythingHoldsTheNetworkBack()
    {
        open(40);
        trigger("library.grid");
        QTRY_VERIFY(m_house->covers.open() > 0);
        const auto pauseAll = [this](bool paused) {
            m_house->write([paused](WriteTx &tx) {
                paused ? QueueTable(tx).pause(QueueTable::everything())
                       : QueueTable(tx).resume(QueueTable::everything());
            });
        };
        pauseAll(true);
        QTRY_VERIFY(m_house->covers.isHeld());
        pauseAll(false);
        QTRY_VERIFY(!m_house->covers.isHeld());
    }

    void theOrderIsChosenWithoutAHeader()
    {
        open(60);
        auto *choice = m_library->findChild<SortChoice *>();
        QVERIFY2(!choice->isVisible(), "the table has its header");
        trigger("library.grid");
        QTRY_VERIFY(choice->isVisible());
        auto *columns = choice->findChild<QComboBox *>();
        QCOMPARE(columns->currentIndex(), int(AnimeColumn::Members));
        QStringList titles;
        for (int row = 0; row < 60; ++row) {
            titles.append(titleAt(row));
        }
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_Home);
        const QHeaderView *header = m_library->table()->horizontalHeader();
        QTRY_COMPARE(header->sortIndicatorSection(), int(AnimeColumn::Title));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        std::sort(titles.begin(), titles.end());
        QTRY_COMPARE(titleAt(0), titles.first());
        QTest::mouseClick(choice->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_COMPARE(titleAt(0), titles.last());
        m_library->table()->sortByColumn(int(AnimeColumn::Score), Qt::DescendingOrder);
        QCOMPARE(columns->currentIndex(), int(AnimeColumn::Score));
    }

    void theViewIsKept()
    {
        open(10);
        trigger("library.grid");
        m_window->saveLayout();
        openWindow();
        QVERIFY(m_library->showsGrid());
        trigger("view.reset");
        QVERIFY(!m_library->showsGrid());
        m_library->restoreView("no such view");
        QVERIFY(!m_library->showsGrid());
    }

    void markupIsDrawnAsItIs()
    {
        Anime anime;
        anime.malId = 1;
        anime.title = QStringLiteral("<b>x</b><img src='file:///etc/passwd'>");
        m_house->addAnime(anime);
        openWindow();
        trigger("view.library");
        trigger("library.grid");
        QTRY_COMPARE(m_library->grid()->model()->rowCount(), 1);
        QTRY_COMPARE(titleAt(0), anime.title);
        click(0);
        QTRY_VERIFY(showsText(anime.title));
        m_library->grid()->grab();
        const QPoint middle = m_library->grid()->visualRect(m_library->grid()->model()->index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, middle, m_library->grid()->viewport()->mapToGlobal(middle));
        QApplication::sendEvent(m_library->grid()->viewport(), &help);
        QCOMPARE(QToolTip::text(), plainTip(anime.title));
    }

    void aFilterThatHidesTheCurrentWorkLeavesNone_data()
    {
        QTest::addColumn<bool>("grid");
        QTest::newRow("table") << false;
        QTest::newRow("grid") << true;
    }
    void aFilterThatHidesTheCurrentWorkLeavesNone()
    {
        QFETCH(bool, grid);
        open(300);
        if (grid) {
            trigger("library.grid");
        }
        const QString chosen = titleAt(150);
        m_library->table()->selectRow(150);
        QTRY_VERIFY(showsText(chosen));
        m_library->setFilter(titleAt(3));
        QTRY_VERIFY(m_library->table()->model()->rowCount() < 100);
        QVERIFY(!m_library->table()->currentIndex().isValid()); // not one that nobody chose
        QCOMPARE(m_library->grid()->verticalScrollBar()->value(), 0);
        QTRY_VERIFY(!showsText(chosen));
    }

    void anAnimeIsFollowed()
    {
        open(5);
        m_library->table()->selectRow(1);
        const auto said = [this](const char *kind) {
            return m_house->read([kind](ReadTx &tx) {
                return tx.number("SELECT count(*) FROM overrides WHERE kind = $1 AND ended_at IS NULL",
                                 QString::fromLatin1(kind));
            });
        };
        const auto action = [this](const char *id) { return m_window->actions().action(QLatin1String(id)); };
        QTRY_VERIFY(action("library.follow")->isEnabled());
        QVERIFY(!action("library.follow")->isChecked());
        trigger("library.follow");
        QTRY_COMPARE(said("follow_anime"), 1);
        QTRY_VERIFY(action("library.follow")->isChecked());
        QCOMPARE(m_house->read(
                     [](ReadTx &tx) { return tx.number("SELECT count(*) FROM jobs WHERE kind = 'metadata.anime'"); }),
                 1);
        trigger("library.have");
        QTRY_VERIFY(action("library.have")->isChecked());
        trigger("library.follow");
        QTRY_VERIFY(!action("library.follow")->isChecked());
        QTRY_COMPARE(said("follow_anime"), 0); // what the action shows may be ahead of the store
        QCOMPARE(said("have_anime"), 1);
    }
};

QTEST_MAIN(TestLibraryPanel)
#include "test_librarypanel.moc"
