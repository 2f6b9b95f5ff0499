// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplehouse.h"
#include "ui/dialogs/layoutsdialog.h"
#include "ui/history/layouts.h"
#include "ui/panels/datatable.h"
#include "ui/panels/librarypanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace kuramori;

/// Layouts with a name, kept and taken back by keys and clicks.
class TestLayouts final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    QDockWidget *dock(const char *id) const { return m_window->findChild<QDockWidget *>(QLatin1String(id)); }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    QHeaderView *header() const { return m_window->findChild<LibraryPanel *>()->table()->horizontalHeader(); }
    LayoutsDialog *dialog() const { return m_window->findChild<LayoutsDialog *>(); }
    QListWidget *list() const { return dialog()->findChild<QListWidget *>(); }
    QPushButton *button(const QString &text) const
    {
        const auto buttons = dialog()->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [&](QPushButton *each) { return each->text().remove(u'&') == text; });
        return found == buttons.end() ? nullptr : *found;
    }
    void openDialog()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void keep(const QString &name)
    {
        auto *field = dialog()->findChild<QLineEdit *>();
        field->setText(name); // keys have no Japanese
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void keptAndSwitched()
    {
        openDialog();
        keep(QStringLiteral("Wide / \"日本\" & more"));
        dock("log")->close();
        header()->setSectionHidden(int(AnimeColumn::Rank), true);
        m_window->addDockWidget(Qt::LeftDockWidgetArea, dock("library"));
        keep(QStringLiteral("Narrow"));
        QCOMPARE(list()->count(), 2);
        QCOMPARE(list()->currentItem()->text(), QStringLiteral("Narrow"));

        list()->setCurrentRow(1);
        QTest::keyClick(list(), Qt::Key_Return); // by key
        QVERIFY(!dock("log")->isHidden());
        QVERIFY(!header()->isSectionHidden(int(AnimeColumn::Rank)));
        list()->setCurrentRow(0);
        QTest::mouseClick(button(QStringLiteral("Switch")), Qt::LeftButton); // by click
        QVERIFY(dock("log")->isHidden());
        QVERIFY(header()->isSectionHidden(int(AnimeColumn::Rank)));
        QCOMPARE(m_window->dockWidgetArea(dock("library")), Qt::LeftDockWidgetArea);
        QVERIFY(dialog()->isVisible());
    }

    void keptFromOneStartToTheNext()
    {
        openDialog();
        dock("queue")->close();
        keep(QStringLiteral("No queue"));
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(!dock("queue")->isHidden()); // the last state was not saved
        openDialog();
        QTest::mouseClick(button(QStringLiteral("Switch")), Qt::LeftButton);
        QVERIFY(dock("queue")->isHidden());
    }

    void theMenuSwitches()
    {
        openDialog();
        keep(QStringLiteral("A & B"));
        dialog()->close();
        dock("log")->close();
        const auto menus = m_window->menuBar()->findChildren<QMenu *>();
        const auto layouts = std::find_if(
            menus.begin(), menus.end(), [](const QMenu *menu) { return menu->title() == QStringLiteral("&Layouts"); });
        QVERIFY(layouts != menus.end());
        Q_EMIT(*layouts)->aboutToShow();
        QCOMPARE((*layouts)->actions().first()->text(), QStringLiteral("A && B"));
        (*layouts)->actions().first()->trigger();
        QVERIFY(!dock("log")->isHidden());
    }

    void removedAndReplacedAreTakenBack()
    {
        openDialog();
        keep(QStringLiteral("Mine"));
        QTest::mouseClick(button(QStringLiteral("Remove")), Qt::LeftButton);
        QCOMPARE(list()->count(), 0);
        QVERIFY(!button(QStringLiteral("Switch"))->isEnabled());
        QTRY_VERIFY(action("edit.undo")->isEnabled());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier); // where the person is
        QCOMPARE(list()->count(), 1);

        dock("log")->close();
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), QStringLiteral("Mine"));
        QTest::mouseClick(button(QStringLiteral("Replace")), Qt::LeftButton);
        dock("log")->show();
        action("edit.undo")->trigger();
        QTest::mouseClick(button(QStringLiteral("Switch")), Qt::LeftButton);
        QVERIFY2(!dock("log")->isHidden(), "what was replaced is back");
        action("edit.redo")->trigger();
        QTest::mouseClick(button(QStringLiteral("Switch")), Qt::LeftButton);
        QVERIFY(dock("log")->isHidden());
    }

    void anEmptyListSaysWhatToDo()
    {
        openDialog();
        const auto labels = dialog()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("No layout has a name yet"));
        }));
        QVERIFY(!button(QStringLiteral("Keep"))->isEnabled());
        keep(QStringLiteral("   "));
        QCOMPARE(list()->count(), 0);
    }

    void whatCannotBeWrittenIsNotSaidToBe()
    {
        QVERIFY(QDir().mkpath(m_house->layoutFile() + QStringLiteral("/in the way")));
        openDialog();
        keep(QStringLiteral("Mine"));
        QCOMPARE(list()->count(), 0);
        QVERIFY(m_window->statusBar()->currentMessage().contains(m_house->layoutFile()));
        QTRY_VERIFY(!action("edit.undo")->isEnabled());
    }

    void resetPutsPanelsAndColumnsBack()
    {
        const int first = header()->sectionSize(int(AnimeColumn::Type));
        header()->moveSection(1, 3);
        header()->resizeSection(int(AnimeColumn::Type), first + 40);
        dock("log")->close();
        dock("queue")->setFloating(true);
        action("view.reset")->trigger();
        QVERIFY(!dock("log")->isHidden());
        QVERIFY(!dock("queue")->isFloating());
        QCOMPARE(header()->visualIndex(1), 1);
        QCOMPARE(header()->sectionSize(int(AnimeColumn::Type)), first);
    }
};

QTEST_MAIN(TestLayouts)
#include "test_layouts.moc"
