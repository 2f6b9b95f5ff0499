// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/words.h"
#include "tests/ui/samplehouse.h"
#include "ui/panels/datatable.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/queuepanel.h"
#include "ui/panels/snapshotspanel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace kuramori;

class TestMainWindow final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    QDockWidget *dock(const char *id) const { return m_window->findChild<QDockWidget *>(QLatin1String(id)); }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_house->addAnime(30);
        m_house->addSnapshots(10);
        m_house->addJobs();
        m_house->addLog(10);
    }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void theLayoutIsKept()
    {
        open();
        m_window->resize(1111, 888);
        dock("log")->close();
        m_window->addDockWidget(Qt::LeftDockWidgetArea, dock("library"));
        QHeaderView *header = m_window->findChild<LibraryPanel *>()->table()->horizontalHeader();
        header->setSectionHidden(int(AnimeColumn::Rank), true);
        header->resizeSection(int(AnimeColumn::Type), 123);
        m_window->findChild<SnapshotsPanel *>()->table()->setColumnHidden(int(SnapshotColumn::Rank), true);
        m_window->close();

        open();
        QCOMPARE(m_window->size(), QSize(1111, 888));
        QVERIFY(dock("log")->isHidden());
        QCOMPARE(m_window->dockWidgetArea(dock("library")), Qt::LeftDockWidgetArea);
        header = m_window->findChild<LibraryPanel *>()->table()->horizontalHeader();
        QVERIFY(header->isSectionHidden(int(AnimeColumn::Rank)));
        QCOMPARE(header->sectionSize(int(AnimeColumn::Type)), 123);
        QVERIFY(m_window->findChild<SnapshotsPanel *>()->table()->isColumnHidden(int(SnapshotColumn::Rank)));

        action("view.reset")->trigger();
        QVERIFY(!dock("log")->isHidden());
        QCOMPARE(m_window->dockWidgetArea(dock("library")), Qt::TopDockWidgetArea);
        for (const char *id : {"library", "snapshots"}) {
            QVERIFY2(m_window->tabifiedDockWidgets(dock("overview")).contains(dock(id)), id);
        }
    }

    void aBrokenLayoutFileIsNoTrouble()
    {
        QFile file(m_house->layoutFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\ngeometry=@ByteArray(rubbish)\ndocks=@ByteArray(\\0\\0\\0\\xff)\n[library]\ncolumns=7\n");
        file.close();
        open();
        QVERIFY(!dock("overview")->isHidden());
        QVERIFY(m_window->width() > 400);
    }

    void aLayoutOfBeforeAPanelCameShowsIt()
    {
        QMainWindow old;
        for (const char *id : {"overview", "library", "queue", "log"}) {
            auto *each = new QDockWidget(&old);
            each->setObjectName(QLatin1String(id));
            each->setWidget(new QWidget);
            old.addDockWidget(Qt::LeftDockWidgetArea, each);
        }
        QSettings layout(m_house->layoutFile(), QSettings::IniFormat);
        layout.setValue(QStringLiteral("window/docks"), old.saveState(1));
        layout.sync();
        open();
        QTRY_VERIFY(!dock("connections")->isHidden() && !dock("snapshots")->isHidden());
        QCOMPARE(m_window->dockWidgetArea(dock("library")), Qt::LeftDockWidgetArea); // what was arranged stays
        action("view.connections")->trigger();
        QTRY_VERIFY(dock("connections")->widget()->width() > 300 && dock("connections")->widget()->height() > 100);
    }

    void panelsAreReachedByKeys()
    {
        open();
        for (const auto &[key, id] :
             {std::pair(Qt::Key_2, "library"), std::pair(Qt::Key_4, "log"), std::pair(Qt::Key_5, "snapshots"),
              std::pair(Qt::Key_1, "overview"), std::pair(Qt::Key_6, "connections"), std::pair(Qt::Key_3, "queue")}) {
            QTest::keyClick(m_window.get(), key, Qt::AltModifier);
            QTRY_VERIFY2(!dock(id)->widget()->visibleRegion().isEmpty(), id);
        }
        dock("queue")->findChild<QTableView *>()->setFocus();
        QTRY_VERIFY(action("view.close")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dock("queue")->isFloating());
        action("view.float")->trigger();
        dock("queue")->setFloating(false);
        dock("queue")->findChild<QTableView *>()->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(dock("queue")->isHidden());
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(!dock("queue")->isHidden());
    }

    void aTabNeedsNoTitleBar()
    {
        open();
        QTRY_VERIFY(dock("queue")->titleBarWidget() && dock("log")->titleBarWidget());
        dock("log")->setFloating(true);
        dock("connections")->setFloating(true);
        dock("folders")->setFloating(true);
        QTRY_VERIFY(!dock("queue")->titleBarWidget());
        QTRY_VERIFY(!dock("log")->titleBarWidget());
    }

    void withoutATrayClosingEnds()
    {
        open();
        QVERIFY(!m_window->tray().isAvailable());
        QTRY_VERIFY(!action("settings.tray")->isEnabled());
        QVERIFY(m_house->settings->set(QStringLiteral("ui.close_to_tray"), QStringLiteral("true")));
        QSignalSpy quits(m_window.get(), &MainWindow::quitRequested);
        m_window->close();
        QVERIFY(m_window->isHidden());
        QCOMPARE(quits.count(), 1);
        m_window->bringToFront();
        QVERIFY(m_window->isVisible());
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(quits.count(), 2);
    }

    void theTrayPausesOpensAndQuits()
    {
        open();
        const QList<QAction *> menu = m_window->tray().menu().actions();
        for (const char *id : {"work.pause", "window.open", "program.quit"}) {
            QVERIFY2(menu.contains(action(id)), id);
        }
        action("work.pause")->trigger();
        QTRY_COMPARE(m_window->tray().state(), Tray::State::Paused);
        QVERIFY(menu.first()->text().startsWith(QStringLiteral("Paused")) && !menu.first()->isEnabled());
        m_window->hide();
        action("window.open")->trigger();
        QTRY_VERIFY(m_window->isVisible());
        QSignalSpy quits(m_window.get(), &MainWindow::quitRequested);
        action("program.quit")->trigger();
        QCOMPARE(quits.count(), 1);
    }

    void settingsAreSwitchedWhereTheyAreShown()
    {
        open();
        QTRY_VERIFY(action("settings.notify")->isChecked());
        action("settings.notify")->trigger();
        QVERIFY(!m_house->settings->boolean(QStringLiteral("ui.notify")));
        action("view.theme.dark")->trigger();
        QVERIFY(themeColors(m_window->palette()).dark);
        QTRY_VERIFY(action("view.theme.dark")->isChecked());
        action("view.theme.light")->trigger();
        QVERIFY(!themeColors(m_window->palette()).dark);
        QCOMPARE(m_house->settings->text(QStringLiteral("ui.theme")), QStringLiteral("light"));
    }

    void aStoreThatTakesNothingIsTold()
    {
        open();
        const auto *line = m_window->findChild<StatusLine *>();
        const auto tells = [&](const QString &words) {
            const auto labels = line->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        m_house->progress.setTrouble(Error{ErrorKind::NoSpace, QStringLiteral("No space is left."), {}, {}});
        QTRY_VERIFY(tells(QStringLiteral("No space is left.")));
        m_house->progress.setTrouble({});
        QTRY_VERIFY(!tells(QStringLiteral("No space")));
    }

    void aRestThatLastsBeyondTodayIsToldWithItsDay()
    {
        open();
        const auto *line = m_window->findChild<StatusLine *>();
        const auto tells = [&](Timestamp until) {
            const QString words = QStringLiteral("archive rests until %1").arg(timeText(until, m_house->clock.wall()));
            const auto labels = line->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        for (const std::chrono::hours rest : {std::chrono::hours(0), std::chrono::hours(50)}) {
            const Timestamp until = m_house->clock.wall() + rest;
            m_house->hosts.update(QStringLiteral("archive"), [&](HostBoard::Entry &entry) {
                entry.breaker = BreakerState::Open;
                entry.reopensAt = until;
            });
            QTRY_VERIFY(tells(until));
        }
    }

    void thePaletteFindsAndRuns()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *search = QApplication::activePopupWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("panel Library"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!dock("library")->widget()->visibleRegion().isEmpty());
        QTRY_VERIFY(!QApplication::activePopupWidget());

        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        search = QApplication::activePopupWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("no such action"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void thePaletteOffersFirstWhatWasUsed()
    {
        open();
        action("view.queue")->trigger();
        action("view.log")->trigger();
        m_window->saveLayout();
        open(); // remembered from one start to the next
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto *list = QApplication::activePopupWidget()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Log"));
        QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("Queue"));
        QVERIFY(list->topLevelItem(2)->text(0).localeAwareCompare(list->topLevelItem(3)->text(0)) < 0);
        QCOMPARE(list->topLevelItemCount(), m_window->actions().actions().size() - 1); // all but itself
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    }

    void aboutSaysWhereThingsAre()
    {
        open();
        action("program.about")->trigger();
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box->text().contains(QStringLiteral("kuramori.db")));
        QVERIFY(box->text().contains(QStringLiteral("no tray")));
        box->close();
    }

    void everyActionIsComplete()
    {
        open();
        QSet<QString> shortcuts;
        QSet<QString> ofPanels;
        for (const QAction *each : m_window->actions().actions()) {
            QVERIFY2(!each->text().isEmpty() && !each->statusTip().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(!each->icon().isNull() || each->isCheckable(), qPrintable(each->objectName()));
            const QString shortcut = each->shortcut().toString();
            QVERIFY2(!shortcuts.contains(shortcut), qPrintable(shortcut));
            if (shortcut.isEmpty()) {
                continue;
            }
            if (each->shortcutContext() == Qt::WindowShortcut) { // one of a panel may be another thing in another panel
                shortcuts.insert(shortcut);
            } else {
                ofPanels.insert(shortcut);
            }
        }
        const QSet<QString> clashes = shortcuts & ofPanels;
        QVERIFY2(clashes.isEmpty(), qPrintable(QStringList(clashes.begin(), clashes.end()).join(u',')));
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
