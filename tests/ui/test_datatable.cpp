// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/jobtablemodel.h"
#include "tests/support/virtualclock.h"
#include "ui/panels/datatable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace kuramori;

class TestDataTable final : public QObject
{
    Q_OBJECT
    VirtualClock m_clock;
    ProgressBoard m_board{m_clock};
    JobTableModel m_model{m_board, m_clock};

    std::unique_ptr<DataTable> table()
    {
        auto table = std::make_unique<DataTable>(QStringLiteral("Jobs"));
        table->setModel(&m_model);
        table->setColumns({100, 200, 0, 0, 0, 0, 0, 0, 0, -1});
        return table;
    }
    static QAction *columnAction(DataTable &table, JobColumn column)
    {
        Q_EMIT table.columnMenu()->aboutToShow();
        return table.columnMenu()->actions().at(int(column));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QList<LiveJob> jobs;
        for (int id = 1; id <= 3; ++id) {
            LiveJob job;
            job.id = JobId(id);
            job.title = QStringLiteral("Job %1").arg(id);
            job.note = QStringLiteral("Note %1").arg(id);
            jobs.append(job);
        }
        m_model.setJobs(jobs);
    }

    void columnsAreChosenAndRemembered()
    {
        const auto first = table();
        QVERIFY(first->isColumnHidden(int(JobColumn::Queue)));
        QVERIFY(!columnAction(*first, JobColumn::State)->isEnabled());
        columnAction(*first, JobColumn::Queue)->trigger();
        QVERIFY(!first->isColumnHidden(int(JobColumn::Queue)));
        QVERIFY(first->columnWidth(int(JobColumn::Queue)) > 20);
        first->horizontalHeader()->resizeSection(int(JobColumn::Job), 321);
        first->horizontalHeader()->moveSection(0, 1);

        const auto second = table();
        QVERIFY(!second->restoreColumns({}));
        QVERIFY(second->restoreColumns(first->columns()));
        QVERIFY(!second->isColumnHidden(int(JobColumn::Queue)));
        QCOMPARE(second->columnWidth(int(JobColumn::Job)), 321);
        QCOMPARE(second->horizontalHeader()->visualIndex(0), 1);
        Q_EMIT second->columnMenu()->aboutToShow();
        second->columnMenu()->actions().last()->trigger();
        QVERIFY(second->isColumnHidden(int(JobColumn::Queue)));
        QCOMPARE(second->columnWidth(int(JobColumn::Job)), 200);
    }

    void selectionIsCopiedAsShown()
    {
        const auto shown = table();
        shown->show();
        QTest::keyClick(shown.get(), Qt::Key_C, Qt::ControlModifier); // nothing selected: the clipboard stays
        shown->selectRow(0);
        QTest::keyClick(shown.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown->selectedKeys(), (QList<qint64>{1, 2}));
        QTest::keyClick(shown.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Ready\tJob 1\tNote 1\nReady\tJob 2\tNote 2"));
    }
};

QTEST_MAIN(TestDataTable)
#include "test_datatable.moc"
