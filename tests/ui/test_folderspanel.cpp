// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarytable.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/panels/datatable.h"
#include "ui/panels/folderspanel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace kuramori;

/// The folders of the library, by clicks and keys.
class TestFoldersPanel final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    FoldersPanel *m_panel = nullptr;

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->actions().action(QStringLiteral("view.folders"))->trigger();
        m_panel = m_window->findChild<FoldersPanel *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_panel->table()->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    QString cell(int row, FolderColumn column) const
    {
        return m_panel->table()->model()->index(row, int(column)).data().toString();
    }
    QList<LibraryRoot> roots()
    {
        return m_house->read([](ReadTx &tx) { return LibraryRows(tx).roots(); });
    }
    qint64 scans()
    {
        return m_house->read(
            [](ReadTx &tx) { return tx.number("SELECT count(*) FROM jobs WHERE kind = 'library.scan'"); });
    }
    void choose(const QString &folder)
    {
        auto *dialog = m_panel->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(folder);
        dialog->close();
    }

private Q_SLOTS:
    void init() { m_house = std::make_unique<SampleHouse>(); }
    void cleanup()
    {
        m_tester.reset();
        m_window.reset();
        m_house.reset();
    }

    void withoutAFolderItSaysWhatToDo()
    {
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No folder yet")));
        QVERIFY(!m_window->actions().action(QStringLiteral("folders.scan"))->isEnabled());
        QTest::mouseClick(button(m_panel, QStringLiteral("Add a folder…")), Qt::LeftButton);
        const QTemporaryDir books;
        choose(books.path());
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 1);
        QVERIFY(m_panel->table()->isVisible());
        QCOMPARE(cell(0, FolderColumn::Folder), QFileInfo(books.path()).canonicalFilePath());
        QCOMPARE(cell(0, FolderColumn::State), QStringLiteral("Not read yet"));
        QCOMPARE(cell(0, FolderColumn::LastScan), QStringLiteral("never"));
        QCOMPARE(cell(0, FolderColumn::Files), QStringLiteral("–"));
        QCOMPARE(scans(), 1);
    }

    void aFolderWithinAnotherIsRefused()
    {
        open();
        const QTemporaryDir books;
        QVERIFY(QDir(books.path()).mkdir(QStringLiteral("inner")));
        for (const QString &folder : {books.path(), books.filePath(QStringLiteral("inner"))}) {
            m_window->actions().action(QStringLiteral("folders.add"))->trigger();
            choose(folder);
            QTRY_COMPARE(m_panel->table()->model()->rowCount(), 1);
        }
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("lie within each other")));
        QCOMPARE(roots().size(), 1);
    }

    void f5ScansWhatIsSelectedOrAll()
    {
        m_house->addFolders();
        open();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 3);
        m_panel->table()->clearSelection();
        m_panel->table()->setFocus();
        QTest::keyClick(m_panel->table(), Qt::Key_F5);
        QTRY_COMPARE(scans(), 3);
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("3 folder")));
        m_panel->table()->selectRow(1);
        QTest::keyClick(m_panel->table(), Qt::Key_F5);
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("1 folder")));
        QCOMPARE(scans(), 3); // the one that waits is joined
    }

    void whatIsOfflineSaysWhy()
    {
        m_house->addFolders();
        open();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 3);
        QCOMPARE(cell(0, FolderColumn::State), QStringLiteral("Online"));
        QCOMPARE(cell(0, FolderColumn::Files), QStringLiteral("2"));
        QCOMPARE(cell(0, FolderColumn::Missing), QStringLiteral("1"));
        QVERIFY(!shows(m_panel, roots().at(1).trouble));
        m_panel->table()->selectRow(1);
        QTRY_VERIFY(shows(m_panel, roots().at(1).trouble));
        const RootId offline = roots().at(1).id;
        m_house->write([offline](WriteTx &tx) { LibraryTable(tx).setOnline(offline, {"disk", 7}); });
        QTRY_COMPARE(cell(1, FolderColumn::State), QStringLiteral("Online"));
    }

    void whatIsRemovedIsAskedAbout()
    {
        m_house->addFolders();
        open();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 3);
        QAction *remove = m_window->actions().action(QStringLiteral("folders.remove"));
        m_panel->table()->clearSelection();
        QVERIFY(!remove->isEnabled());
        QAction *undo = m_window->actions().action(QStringLiteral("edit.undo"));
        m_window->actions().action(QStringLiteral("work.pause"))->trigger();
        QTRY_VERIFY(undo->isEnabled());
        m_panel->table()->selectRow(1);
        m_panel->table()->setFocus();
        QTRY_VERIFY(remove->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_Delete);
        auto *question = m_panel->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->text().contains(QLatin1String("LIBRARY/")));
        QTest::keyClick(question, Qt::Key_Return); // what is there by itself is to leave it
        QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());
        QCOMPARE(roots().at(1).state, RootState::Offline);
        remove->trigger();
        QTest::mouseClick(button(m_panel->findChild<QMessageBox *>(), QStringLiteral("Remove")), Qt::LeftButton);
        QTRY_COMPARE(cell(1, FolderColumn::State), QStringLiteral("Being removed"));
        const auto removals = [this] {
            return m_house->read(
                [](ReadTx &tx) { return tx.number("SELECT count(*) FROM jobs WHERE kind = 'library.remove'"); });
        };
        QCOMPARE(removals(), 1);
        QTRY_VERIFY(shows(m_panel,
                          QStringLiteral("What is known of this folder is being forgotten. To keep the "
                                         "folder, add it again.")));
        QVERIFY(!undo->isEnabled()); // items that are gone could be meant
        m_window->statusBar()->clearMessage();
        remove->trigger(); // its job may have been cancelled; one that waits is joined
        QTest::mouseClick(button(m_panel->findChild<QMessageBox *>(), QStringLiteral("Remove")), Qt::LeftButton);
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QLatin1String("being removed")));
        QCOMPARE(removals(), 1);
    }
};

QTEST_MAIN(TestFoldersPanel)
#include "test_folderspanel.moc"
