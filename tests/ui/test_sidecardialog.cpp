// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/scanspec.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "tests/support/putbook.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/sidecardialog.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/datatable.h"
#include "ui/panels/folderspanel.h"
#include "ui/window/mainwindow.h"
#include "workers/library/folderwalk.h"
#include "workers/library/sidecarjob.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kuramori;

/// Side-cars by clicks, in a true folder. The test works off the jobs itself.
class TestSideCarDialog final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    SideCarDialog *m_dialog = nullptr;

    QString json() const { return m_folder->filePath(QStringLiteral("Frank Herbert/Dune/metadata.json")); }

    void putDune()
    {
        QVERIFY(QDir().mkpath(QFileInfo(json()).path()));
        const QByteArray path = QFile::encodeName(m_folder->path());
        m_house->write([&path](WriteTx &tx) {
            const RootId root = LibraryTable(tx).addRoot(path);
            LibraryTable(tx).setOnline(root, sightOf(path, {}).identity);
            putBook(tx, root, "Frank Herbert/Dune", bookOf(QStringLiteral("Dune | Frank Herbert | Dune #1 | | 1965")));
        });
    }
    bool isAllowed()
    {
        return m_house->read([](ReadTx &tx) { return LibraryRows(tx).roots().constFirst().takesSideCars; });
    }
    void allow()
    {
        m_window->actions().action(QStringLiteral("view.folders"))->trigger();
        auto *table = m_window->findChild<FoldersPanel *>()->table();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QAction *action = m_window->actions().action(QStringLiteral("folders.sidecars"));
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QTRY_VERIFY(isAllowed());
        QTRY_COMPARE(table->model()->index(0, int(FolderColumn::SideCars)).data().toString(),
                     QStringLiteral("allowed"));
        QVERIFY(action->isChecked());
    }
    void open()
    {
        m_window->actions().action(QStringLiteral("view.audiobooks"))->trigger();
        QAction *action = m_window->actions().action(QStringLiteral("books.sidecars"));
        auto *books = m_window->findChild<AudiobooksPanel *>();
        QTRY_VERIFY(books->table()->model()->rowCount() > 0);
        books->table()->selectRow(0);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        m_dialog = m_window->findChild<SideCarDialog *>();
        QVERIFY(m_dialog);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_dialog->table()->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        workOff(librarySideCarKind);
    }
    void workOff(const QString &kind)
    {
        const auto waiting = [&] {
            return m_house->read(
                [&](ReadTx &tx) { return tx.number("SELECT count(*) FROM jobs WHERE kind = $1 AND state = 0", kind); });
        };
        QTRY_COMPARE(waiting(), 1);
        const QList<ClaimedJob> claimed = m_house->write([](WriteTx &tx) {
            return JobTable(tx).claim(libraryQueue, 10, QStringLiteral("test:1:a"), std::chrono::seconds(90));
        });
        for (const ClaimedJob &each : claimed) {
            Job job(each.fence, each.args, {}, [](const Progress &) {});
            for (const JobKind &known : sideCarJobKinds(*m_house->store)) {
                if (known.name == each.kind) {
                    known.work(job);
                }
            }
            m_house->write([&](WriteTx &tx) { JobTable(tx).complete({{each.fence, job.output()}}); });
        }
        QTRY_VERIFY(m_dialog->findChild<QCheckBox *>()->isEnabled());
    }
    QString cell(int row, SideCarColumn column) const
    {
        return m_dialog->table()->model()->index(row, int(column)).data().toString();
    }
    int rows() const { return m_dialog->table()->model()->rowCount(); }
    void click(const char *name) const
    {
        QPushButton *found = button(m_dialog, QLatin1String(name));
        QTRY_VERIFY2(found->isEnabled(), name);
        QTest::mouseClick(found, Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_folder = std::make_unique<QTemporaryDir>();
        putDune();
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_window.reset();
        m_house.reset();
        m_folder.reset();
    }

    void whatIsRefusedSaysWhy()
    {
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, SideCarColumn::What), QStringLiteral("not written"));
        QVERIFY(cell(0, SideCarColumn::Why).contains(QLatin1String("Folders")));
        QVERIFY(!button(m_dialog, QStringLiteral("Write"))->isEnabled());
    }

    void aSideCarIsWrittenAndTakenBack()
    {
        allow();
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, SideCarColumn::File), QStringLiteral("Frank Herbert/Dune/metadata.json"));
        QCOMPARE(cell(0, SideCarColumn::What), QStringLiteral("to be written"));
        QVERIFY(!QFile::exists(json()));
        click("Write");
        workOff(librarySideCarKind);
        QTRY_COMPARE(cell(0, SideCarColumn::What), QStringLiteral("written"));
        QVERIFY(QFile::exists(json()));
        QVERIFY(!button(m_dialog, QStringLiteral("Write"))->isEnabled());
        click("Take the last run back");
        workOff(librarySideCarUndoKind);
        QTRY_COMPARE(cell(0, SideCarColumn::What), QStringLiteral("taken back"));
        QVERIFY(!QFile::exists(json()));
    }

    void whatOthersWroteNeedsACheckMark()
    {
        QFile theirs(json());
        QVERIFY(theirs.open(QIODevice::WriteOnly));
        theirs.write("{}");
        theirs.close();
        allow();
        open();
        QTRY_COMPARE(cell(0, SideCarColumn::What), QStringLiteral("stays, for it is not ours"));
        QVERIFY(!button(m_dialog, QStringLiteral("Write"))->isEnabled());
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        workOff(librarySideCarKind);
        QTRY_VERIFY(cell(0, SideCarColumn::What).contains(QLatin1String("bin")));
        QVERIFY(button(m_dialog, QStringLiteral("Write"))->isEnabled());
    }
};

QTEST_MAIN(TestSideCarDialog)
#include "test_sidecardialog.moc"
