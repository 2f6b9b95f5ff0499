// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarytable.h"
#include "tests/support/putbook.h"
#include "tests/ui/openedfiles.h"
#include "tests/ui/samplebooks.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/covers/coverframe.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/bookfilterbar.h"
#include "ui/panels/bookpane.h"
#include "ui/panels/covergrid.h"
#include "ui/panels/datatable.h"
#include "ui/panels/smalltable.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace kuramori;
using Grouping = AudiobooksPanel::Grouping;

/// The audiobooks as table and as covers, driven by clicks and keys.
class TestAudiobooksPanel final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    AudiobooksPanel *m_panel = nullptr;
    RootId m_root;

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_panel = m_window->findChild<AudiobooksPanel *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_panel->table()->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        trigger("view.audiobooks");
    }
    void openSamples()
    {
        m_root = addSampleBooks(*m_house);
        open();
        QTRY_COMPARE(rows(), sampleBooks);
        QTRY_VERIFY(m_panel->table()->model()->index(0, 0).data(CaptionRole).isValid());
    }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    void trigger(const char *id) const { action(id)->trigger(); }
    int rows() const { return m_panel->table()->model()->rowCount(); }
    QString cell(int row, BookColumn column) const
    {
        return m_panel->table()->model()->index(row, int(column)).data().toString();
    }
    int rowOf(const char *title) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, BookColumn::Title) == QString::fromUtf8(title)) {
                return row;
            }
        }
        return -1;
    }
    void select(const char *title) const
    {
        const int row = rowOf(title);
        QVERIFY2(row >= 0, title);
        m_panel->table()->setFocus();
        m_panel->table()->selectRow(row);
        QTRY_VERIFY(shows(pane(), QString::fromUtf8(title)));
    }
    BookPane *pane() const { return m_panel->findChild<BookPane *>(); }
    QLineEdit *filter() const
    {
        for (QLineEdit *line : m_panel->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QLatin1String("Filter the audiobooks")) {
                return line;
            }
        }
        return nullptr;
    }
    SmallTable *smallTable(const char *name) const
    {
        for (SmallTable *table : pane()->widget()->findChildren<SmallTable *>()) {
            if (table->accessibleName() == QLatin1String(name)) {
                return table;
            }
        }
        return nullptr;
    }
    /// The entry of the open menu that begins so.
    QAction *entry(const char *text) const
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QList<QAction *> entries = menu ? menu->actions() : QList<QAction *>();
        const auto found = std::find_if(entries.begin(), entries.end(), [text](const QAction *action) {
            return action->text().startsWith(QLatin1String(text));
        });
        return found == entries.end() ? nullptr : *found;
    }
    void openRowMenu() const
    {
        DataTable *table = m_panel->table();
        Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
        QTRY_VERIFY(QApplication::activePopupWidget());
    }
    QToolButton *chip() const { return m_panel->findChild<BookFilterBar *>()->findChild<QToolButton *>(); }

private Q_SLOTS:
    void init() { m_house = std::make_unique<SampleHouse>(); }
    void cleanup()
    {
        m_tester.reset();
        m_window.reset();
        m_house.reset();
    }

    void withoutABookItSaysWhatToDo()
    {
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No audiobook yet")));
        QVERIFY(!action("books.play")->isEnabled());
        QTest::mouseClick(button(m_panel, QStringLiteral("Add a folder…")), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>());
        m_window->findChild<QFileDialog *>()->close();
    }

    void aBookIsShownInFull()
    {
        openSamples();
        select("Dune");
        for (const char *text : {"Recording 1: Scott Brick", "Recording 2: Simon Vance", "Its files are missing.",
                                 "Dune #1", "21 h 06 min", "Partly missing", "What the sources say"}) {
            QVERIFY2(shows(pane(), QString::fromUtf8(text)), text);
        }
        QCOMPARE(smallTable("Chapters")->topLevelItemCount(), 14);
        QCOMPARE(smallTable("Chapters")->topLevelItem(4)->text(0), QStringLiteral("Chapter 5")); // it has no name
        QCOMPARE(smallTable("Chapters")->topLevelItem(7)->text(1), QStringLiteral("10:33:00"));
        QVERIFY(smallTable("What the sources say")->topLevelItemCount() > 4);
        QCOMPARE(button(pane(), QStringLiteral("Play"))->isEnabled(), true);
        QTest::keyClick(m_panel->table(), Qt::Key_Down);
        QTRY_VERIFY(shows(pane(), cell(m_panel->table()->currentIndex().row(), BookColumn::Title)));
        QVERIFY(!shows(pane(), QStringLiteral("Recording 1: Scott Brick")));
    }

    void missingFilesAreMarked()
    {
        openSamples();
        select("Emma");
        QTRY_COMPARE(smallTable("Files")->topLevelItemCount(), 56);
        QVERIFY(smallTable("Files")->topLevelItem(2)->icon(0).isNull());
        select("Pride and Prejudice");
        QTRY_COMPARE(smallTable("Files")->topLevelItemCount(), 62);
        const QTreeWidgetItem *lost = smallTable("Files")->topLevelItem(2);
        QVERIFY(lost->text(0).startsWith(QLatin1String("003")));
        QCOMPARE(lost->text(2), QStringLiteral("missing"));
        QVERIFY(!lost->icon(0).isNull());
        QVERIFY(smallTable("Files")->topLevelItem(3)->text(2) != QLatin1String("missing"));
    }

    void typingFiltersAndClearingTakesItBack()
    {
        openSamples();
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), QStringLiteral("pratchett good"));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, BookColumn::Title), QStringLiteral("Good Omens"));
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Books: 1 of 32")));
        QTest::keyClicks(filter(), QStringLiteral(" nobody"));
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No book answers")));
        QTRY_VERIFY(action("books.clear")->isEnabled());
        QTest::mouseClick(button(m_panel, QStringLiteral("Clear the filters")), Qt::LeftButton);
        QTRY_COMPARE(rows(), sampleBooks);
        QVERIFY(filter()->text().isEmpty());
    }

    void theMenuOfABookNarrowsDown()
    {
        openSamples();
        select("Good Omens");
        openRowMenu();
        QVERIFY(entry("Only the author Neil Gaiman"));
        QVERIFY(!entry("Only the series"));
        entry("Only the author Terry Pratchett")->trigger();
        QApplication::activePopupWidget()->close();
        QTRY_COMPARE(rows(), 4);
        QTRY_VERIFY(chip() && chip()->isVisible());
        QCOMPARE(chip()->text(), QStringLiteral("Author: Terry Pratchett"));
        select("Men at Arms");
        openRowMenu();
        entry("Only the series Discworld")->trigger();
        QApplication::activePopupWidget()->close();
        QTRY_COMPARE(rows(), 3);
        chip()->setFocus();
        QTest::keyClick(chip(), Qt::Key_Space); // the author's
        QTRY_COMPARE(m_panel->findChild<BookFilterBar *>()->facets().author, PersonId());
        trigger("books.clear");
        QTRY_COMPARE(rows(), sampleBooks);
        QTRY_VERIFY(!m_panel->findChild<BookFilterBar *>()->isVisible());
    }

    void languagesAndStatesAreChosenFromAMenu()
    {
        openSamples();
        QToolButton *choice = nullptr;
        for (QToolButton *each : m_panel->findChildren<QToolButton *>()) {
            choice = each->accessibleName().startsWith(QLatin1String("Filter by language")) ? each : choice;
        }
        QVERIFY(choice && choice->menu());
        const auto submenu = [&](int place) {
            Q_EMIT choice->menu()->aboutToShow();
            return choice->menu()->actions().at(place)->menu()->actions();
        };
        QTRY_VERIFY(submenu(0).size() == 4); // en, de, ja, it
        QCOMPARE(submenu(0).constFirst()->text(), QStringLiteral("English (26)"));
        submenu(0).at(1)->trigger();
        QTRY_COMPARE(rows(), 2);
        QVERIFY(rowOf("Die Stadt der Träumenden Bücher") >= 0 || rowOf("ノルウェイの森") >= 0);
        QVERIFY(submenu(0).at(1)->isChecked());
        submenu(0).at(1)->trigger();
        QTRY_COMPARE(rows(), sampleBooks);
        submenu(2).at(2)->trigger();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, BookColumn::State), QStringLiteral("Missing"));
        QCOMPARE(chip()->text(), QStringLiteral("State: Missing"));
    }

    void groupsShowTheirNameOnce()
    {
        openSamples();
        const QHeaderView *header = m_panel->table()->horizontalHeader();
        trigger("books.group.series");
        QTRY_COMPARE(cell(0, BookColumn::Series), QStringLiteral("Culture #1"));
        QCOMPARE(header->visualIndex(int(BookColumn::Series)), 0);
        QTRY_VERIFY(action("books.group.series")->isChecked());
        const QModelIndex second = m_panel->table()->model()->index(1, int(BookColumn::Series));
        QTRY_COMPARE(second.data(RestRole).toString(), QStringLiteral("#2"));
        trigger("books.group.author");
        QTRY_COMPARE(cell(0, BookColumn::Authors), QStringLiteral("Jane Austen"));
        QCOMPARE(header->visualIndex(int(BookColumn::Authors)), 0);
        QCOMPARE(header->visualIndex(int(BookColumn::Series)), int(BookColumn::Series));
        QCOMPARE(m_panel->view(), QByteArray("table,author"));
        m_panel->table()->sortByColumn(int(BookColumn::Year), Qt::DescendingOrder);
        QCOMPARE(m_panel->grouping(), Grouping::None);
        QCOMPARE(header->visualIndex(int(BookColumn::Authors)), int(BookColumn::Authors));
        QTRY_COMPARE(cell(0, BookColumn::Title), QStringLiteral("Project Hail Mary"));
        QTRY_VERIFY(!action("books.group.author")->isChecked());
    }

    void theViewIsKept()
    {
        openSamples();
        trigger("books.group.series");
        trigger("books.grid");
        m_window->saveLayout();
        m_tester.reset();
        open();
        QVERIFY(m_panel->showsGrid());
        QCOMPARE(m_panel->grouping(), Grouping::Series);
        QTRY_COMPARE(rows(), sampleBooks);
        QTRY_COMPARE(cell(0, BookColumn::Series), QStringLiteral("Culture #1"));
        trigger("view.reset");
        QVERIFY(!m_panel->showsGrid());
        QCOMPARE(m_panel->grouping(), Grouping::None);
        m_panel->restoreView("no such view");
        QVERIFY(!m_panel->showsGrid());
    }

    void coversComeFromTheDisk()
    {
        openSamples();
        m_panel->table()->setFocus();
        QTest::keyClick(m_panel->table(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_panel->grid()->isVisible());
        const int row = rowOf("Children of Dune");
        m_panel->grid()->setCurrentIndex(m_panel->grid()->model()->index(row, 0));
        QTRY_VERIFY(m_panel->grid()->showsPicture(row));
        QTRY_VERIFY(m_panel->findChild<CoverFrame *>() && m_panel->findChild<CoverFrame *>()->showsPicture());
        const int bare = rowOf("unnamed recording 0007");
        QVERIFY(!m_panel->grid()->showsPicture(bare));
        QVERIFY2(m_house->covers.open() == 0, "the network is not asked");
    }

    void enterPlaysAndTheDesktopOpensTheFolder()
    {
        const OpenedFiles desktop;
        openSamples();
        select("Men at Arms");
        QTest::keyClick(m_panel->table(), Qt::Key_Return);
        QTRY_COMPARE(desktop.paths.size(), 1);
        QVERIFY(desktop.paths.constFirst().endsWith("{Nigel Planer}/001 - Men at Arms.mp3"));
        QTest::keyClick(m_panel->table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desktop.paths.size(), 2);
        QVERIFY(desktop.paths.at(1).endsWith("/Men at Arms {Nigel Planer}"));
        QTest::mouseClick(button(pane(), QStringLiteral("Open folder")), Qt::LeftButton);
        QTRY_COMPARE(desktop.paths.size(), 3);
        SmallTable *files = smallTable("Files");
        files->setCurrentItem(files->topLevelItem(4));
        QTest::keyClick(files, Qt::Key_Return);
        QTRY_COMPARE(desktop.paths.size(), 4);
        QVERIFY(desktop.paths.at(3).endsWith("005 - Men at Arms.mp3"));
        files->setCurrentItem(files->topLevelItem(files->topLevelItemCount() - 1)); // the cover is nothing to be played
        QTest::keyClick(files, Qt::Key_Return);
        QCOMPARE(desktop.paths.size(), 4);
    }

    void whatIsGoneIsNotOpened()
    {
        const OpenedFiles desktop;
        openSamples();
        select("The Odyssey");
        QTest::keyClick(m_panel->table(), Qt::Key_Return);
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("No audio file")));
        select("Project Hail Mary");
        QVERIFY(QDir(m_house->folder.filePath(QStringLiteral("audiobooks/Andy Weir"))).removeRecursively());
        trigger("books.folder");
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("is not there")));
        QVERIFY(desktop.paths.isEmpty());
    }

    void titlesAreCopiedAndFoldersScannedAgain()
    {
        openSamples();
        select("Dracula");
        QTest::keyClick(m_panel->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_panel->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Dracula\nDune"));
        QTest::keyClick(m_panel->table(), Qt::Key_F5);
        QTRY_COMPARE(m_house->read(
                         [](ReadTx &tx) { return tx.number("SELECT count(*) FROM jobs WHERE kind = 'library.scan'"); }),
                     1);
    }

    void markupIsShownAsItIs()
    {
        const RootId root = m_house->write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/b"); });
        const QString evil = QStringLiteral("<b>x&y</b><img src='file:///etc/passwd'>");
        BookToPut book = plainBook(evil, evil, evil);
        book.files
            = {{"a/1.mp3", 1, std::chrono::hours(1), 1, {}}, {"a/\xff<b>2.mp3", 1, std::chrono::hours(1), 1, {}}};
        book.narrators = QStringList{evil};
        putBook(*m_house->store, root, book);
        open();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, BookColumn::Title), evil);
        m_panel->table()->selectRow(0);
        QTRY_VERIFY(shows(pane(), evil));
        for (const QLabel *label : pane()->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        openRowMenu();
        QVERIFY(entry("Only the author <b>x&&y</b>"));
        QApplication::activePopupWidget()->close();
        QVERIFY(pane()->widget()->width() <= pane()->viewport()->width());
    }

    void aWordWithoutEndDoesNotWidenThePane()
    {
        const RootId root = m_house->write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/b"); });
        BookToPut book = plainBook(QStringLiteral("Ash"), QString(900, u'x'));
        putBook(*m_house->store, root, book);
        open();
        QTRY_COMPARE(rows(), 1);
        m_panel->table()->selectRow(0);
        QTRY_VERIFY(shows(pane(), QStringLiteral("Ash")));
        QVERIFY(pane()->widget()->width() <= pane()->viewport()->width());
    }

    void aScanLeavesThePlaceInAList()
    {
        openSamples();
        select("Dune");
        SmallTable *chapters = smallTable("Chapters");
        putBook(*m_house->store, m_root, plainBook(QStringLiteral("Zorro"), QStringLiteral("Ann Lee")));
        QTRY_COMPARE(rows(), sampleBooks + 1); // the details are read again before the rows are
        QCOMPARE(smallTable("Chapters"), chapters);
    }
};

QTEST_MAIN(TestAudiobooksPanel)
#include "test_audiobookspanel.moc"
