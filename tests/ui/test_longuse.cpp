// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "tests/ui/samplehouse.h"
#include "ui/panels/datatable.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPixmapCache>
#include <QTest>

#include <malloc.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>
#include <vector>

using namespace kuramori;

namespace
{
// Something done every ten seconds.
constexpr size_t hours = 10;
constexpr size_t hoursToFill = 2; // with sixteen panels
constexpr int actsAnHour = 360;
constexpr int patience = 30'000; // milliseconds
constexpr double mostGrowth = 0.05;
constexpr qint64 stir = 16L * 1024; // bytes: some timer always ticks
constexpr qint64 mostOfSqlite = 20L * 1024 * 1024; // 2 MB of cache a reader and the writer

/// Bytes of this process that are in memory.
qint64 residentBytes()
{
    malloc_trim(0); // what is free but not given back is no leak
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Without what SQLite holds: its readers empty their caches at every change and fill them again as chance has it.
struct Memory
{
    qint64 heap = 0;
    qint64 resident = 0;
};

/// The fullest of four hours each.
Memory fullestOf(const std::vector<Memory> &memory, size_t from)
{
    const auto most = [&](qint64 Memory::*bytes) {
        return std::max({memory.at(from).*bytes, memory.at(from + 1).*bytes, memory.at(from + 2).*bytes,
                         memory.at(from + 3).*bytes});
    };
    return {most(&Memory::heap), most(&Memory::resident)};
}

qint64 heapBytes()
{
    const auto info = mallinfo2();
    return qint64(info.uordblks) + qint64(info.hblkhd);
}
} // namespace

/// A working day at the window, played in a minute: what grows now would fill the memory within a week.
class TestLongUse final : public QObject
{
    Q_OBJECT
    SampleHouse m_house;
    std::unique_ptr<MainWindow> m_window;
    int m_turn = 0;

    QAction *action(const QString &id) const { return m_window->actions().action(id); }
    QDockWidget *dock(int turn) const
    {
        const auto docks = m_window->findChildren<QDockWidget *>();
        return docks.at(turn % docks.size());
    }

    /// Answers of the store that are under way, or not yet shown, are no growth. Looked at every now and then: each
    /// look is compared with the one before it, so one that found rest must not be repeated, as QTRY_VERIFY does.
    bool comesToRest()
    {
        qint64 before = 0;
        return QTest::qWaitFor(
            [&] {
                const qint64 heap = heapBytes();
                return std::abs(std::exchange(before, heap) - heap) < stir;
            },
            patience);
    }
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_house.parts());
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    void reopenWindow()
    {
        m_window->close();
        m_window.reset();
        openWindow();
    }
    void showNextPanel()
    {
        const auto docks = m_window->findChildren<QDockWidget *>();
        action(QStringLiteral("view.") + docks.at(m_turn % docks.size())->objectName())->trigger();
    }
    void floatAndDock()
    {
        QDockWidget *each = dock(m_turn);
        each->setFloating(true);
        QApplication::processEvents();
        each->setFloating(false);
    }
    void closeAndShow()
    {
        QDockWidget *each = dock(m_turn);
        each->close();
        QApplication::processEvents();
        each->show();
    }
    void sortTables()
    {
        for (DataTable *table : m_window->findChildren<DataTable *>()) {
            table->sortByColumn(m_turn % table->model()->columnCount(),
                                m_turn % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
    }
    void filterTables()
    {
        constexpr std::array texts{"", "wi", "apothecary of", "zzz", "error"};
        for (QLineEdit *line : m_window->findChildren<QLineEdit *>()) {
            if (line->isVisible()) {
                line->setText(QLatin1String(texts.at(size_t(m_turn) % texts.size())));
            }
        }
    }
    void selectRows()
    {
        for (DataTable *table : m_window->findChildren<DataTable *>()) {
            if (table->model()->rowCount() > 0) {
                table->selectRow(m_turn % table->model()->rowCount());
            }
        }
    }
    /// What a pane shows of a selected row, and the pictures that Qt keeps up to a limit, are no growth either.
    void letGo()
    {
        for (DataTable *table : m_window->findChildren<DataTable *>()) {
            table->setCurrentIndex({});
            table->clearSelection();
        }
        QPixmapCache::clear();
    }
    void openAndClose(const QString &id)
    {
        action(id)->trigger();
        QApplication::processEvents();
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            dialog->close();
        }
    }
    void changeColours() { applyTheme(*qApp, m_turn % 2 == 0 ? QStringLiteral("dark") : QStringLiteral("light")); }
    void undoAndRedo()
    {
        const QAction *pause = action(QStringLiteral("work.pause"));
        const bool wasPaused = pause->isChecked();
        action(QStringLiteral("work.pause"))->trigger();
        const auto is = [&](bool paused, const char *next) {
            return pause->isChecked() == paused && action(QLatin1String(next))->isEnabled();
        };
        QTRY_VERIFY_WITH_TIMEOUT(is(!wasPaused, "edit.undo"), patience);
        action(QStringLiteral("edit.undo"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(is(wasPaused, "edit.redo"), patience);
    }
    void changeOrTakeBack()
    {
        if (m_turn % actsAnHour == 10) {
            return changeColours(); // Qt keeps some kB of each style sheet it was given
        }
        return m_turn % 48 == 22 ? undoAndRedo() : selectRows();
    }
    /// The world moves too: jobs come and go, the same works change, lines are logged, notices arrive and are read.
    void work()
    {
        m_house.addAnime(40);
        m_house.addLog(5);
        const QList<JobId> jobs = m_house.addWaitingJobs(3);
        m_house.write([&](WriteTx &tx) {
            for (const JobId job : jobs) {
                JobTable(tx).cancel({job});
            }
            tx.run("DELETE FROM jobs WHERE state = 'cancelled' AND id % 7 <> 0");
            Notice notice;
            notice.kind = NoticeKind::Info;
            notice.title = QStringLiteral("Turn %1").arg(m_turn);
            NoticeTable(tx).add(notice);
            NoticeTable(tx).markAllRead();
            tx.run("DELETE FROM notices");
            tx.run("DELETE FROM jobs WHERE state = 'cancelled'");
            tx.touch(Topic::Jobs);
        });
        m_house.clock.advance(std::chrono::seconds(10));
    }

    void act()
    {
        switch (m_turn % 12) {
        case 0:
            return work();
        case 1:
        case 7:
            return showNextPanel();
        case 2:
            return sortTables();
        case 3:
            return filterTables();
        case 4:
            return selectRows();
        case 5:
            return floatAndDock();
        case 6:
            return closeAndShow();
        case 8:
            return openAndClose(QStringLiteral("program.palette"));
        case 9:
            return openAndClose(m_turn % 24 < 12 ? QStringLiteral("program.settings") : QStringLiteral("view.layouts"));
        case 10:
            return changeOrTakeBack();
        default:
            return m_turn % 60 == 11 ? reopenWindow() : selectRows();
        }
    }

private Q_SLOTS:
    void aDayAtTheWindowKeepsItsMemory()
    {
        m_house.addAnime(1000);
        m_house.addSnapshots(200);
        m_house.addJobs();
        m_house.addLog(20'000); // as many as are kept
        openWindow();
        std::vector<Memory> afterHours;
        afterHours.reserve(hours);
        for (m_turn = 0; m_turn < int(hours) * actsAnHour; ++m_turn) {
            act();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QApplication::processEvents(QEventLoop::AllEvents, 20);
            if (QTest::currentTestFailed()) {
                return;
            }
            if ((m_turn + 1) % actsAnHour == 0) { // the window is then always as long open, and shows the same
                letGo();
                QVERIFY(comesToRest());
                const qint64 sqlite = sqlite3_memory_used();
                afterHours.push_back({heapBytes() - sqlite, residentBytes() - sqlite});
                qInfo("hour %zu: heap %lld kB, resident %lld kB, SQLite %lld kB", afterHours.size(),
                      afterHours.back().heap / 1024, afterHours.back().resident / 1024, sqlite / 1024);
                QVERIFY(sqlite < mostOfSqlite);
            }
        }
        const Memory first = fullestOf(afterHours, hoursToFill); // what fills once is full by then
        const Memory last = fullestOf(afterHours, hours - 4);
        const auto grown = [](qint64 before, qint64 now) { return double(now - before) / double(before); };
        QVERIFY2(grown(first.heap, last.heap) < mostGrowth, qPrintable(QString::number(grown(first.heap, last.heap))));
        QVERIFY2(grown(first.resident, last.resident) < mostGrowth,
                 qPrintable(QString::number(grown(first.resident, last.resident))));
    }
};

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "600000"); // milliseconds; else Qt's watchdog bites after five minutes
    // "This plugin does not support raise()", thousands of times: what failed is not to drown in it.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    QApplication application(argc, argv);
    TestLongUse test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_longuse.moc"
