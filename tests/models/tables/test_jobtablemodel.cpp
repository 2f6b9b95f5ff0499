// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asyncread.h"
#include "models/store/jobtable.h"
#include "models/tables/jobtablemodel.h"
#include "models/tables/words.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
LiveJob job(qint64 id, JobState state = JobState::Available)
{
    LiveJob job;
    job.id = JobId(id);
    job.title = QStringLiteral("Job %1").arg(id);
    job.state = state;
    return job;
}

QString textAt(const QAbstractItemModel &model, int row, JobColumn column)
{
    return model.index(row, int(column)).data().toString();
}

const QString worker = QStringLiteral("here-1");
const QString queue = QStringLiteral("jikan");
} // namespace

class TestJobTableModel final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;

private Q_SLOTS:
    void followsByDifference()
    {
        VirtualClock clock;
        ProgressBoard board(clock);
        JobTableModel model(board, clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        model.setJobs({job(1), job(2), job(3), job(4)});
        const QPersistentModelIndex third = model.index(2, 0);
        model.setJobs({job(3, JobState::Running), job(1), job(4), job(5)});
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data(KeyRole).toLongLong(), 3);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 0);
        model.setJobs({});
        QVERIFY(!third.isValid());
    }

    void neighboursChangeInOneSignal()
    {
        VirtualClock clock;
        ProgressBoard board(clock);
        JobTableModel model(board, clock);
        model.setJobs({job(1), job(2), job(3), job(4)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setJobs({job(1), job(2, JobState::Running), job(3, JobState::Running), job(4)});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 2);
    }

    void tellsProgressRateAndTimeLeft()
    {
        VirtualClock clock;
        ProgressBoard board(clock);
        JobTableModel model(board, clock);
        model.setJobs({job(7, JobState::Running), job(8, JobState::Running), job(9)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        board.start(JobId(7));
        board.report(JobId(7), {QStringLiteral("page 1"), 0, 60});
        clock.advance(10s);
        board.report(JobId(7), {QStringLiteral("page 20"), 20, 60});
        QTRY_COMPARE(textAt(model, 0, JobColumn::Progress), QStringLiteral("20 of 60 · page 20"));
        QCOMPARE(textAt(model, 0, JobColumn::Rate), QStringLiteral("2.0 /s"));
        QCOMPARE(textAt(model, 0, JobColumn::TimeLeft), QStringLiteral("20 s"));
        QCOMPARE(model.index(0, 0).data(FractionRole).toDouble(), 20.0 / 60);
        QCOMPARE(model.index(1, 0).data(FractionRole).toDouble(), -1.0);
        QVERIFY(!model.index(2, 0).data(FractionRole).isValid());
        QVERIFY(changes.count() >= 1);
    }

    void tenThousandReportsAreAFewSignals()
    {
        VirtualClock clock;
        ProgressBoard board(clock);
        JobTableModel model(board, clock);
        model.setJobs({job(1, JobState::Running)});
        board.start(JobId(1));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        for (int i = 1; i <= 10'000; ++i) {
            board.report(JobId(1), {{}, i, 10'000});
        }
        QTRY_COMPARE(textAt(model, 0, JobColumn::Progress), QStringLiteral("10,000 of 10,000"));
        QVERIFY2(changes.count() <= 2, "one for the progress, one for the minute");
    }

    void rowsAndProgressComeFourTimesASecond()
    {
        VirtualClock clock;
        const auto store = m_stores.open(Dialect::Sqlite, clock);
        AsyncReader reader(*store);
        ProgressBoard board(clock);
        JobTableModel model(board, clock);
        model.follow(*store, reader);
        const JobKinds kinds{{QStringLiteral("k"), {QStringLiteral("k"), queue, 8, 0s, {}}}};
        const JobSpec spec{QStringLiteral("k"), {}, {}, 2, 0, {}, {}, {}, {}, {}};
        const auto insert = [&] { need(store->write([&](WriteTx &tx) { JobTable(tx).insert({spec}, kinds); })); };
        insert();
        const JobId running = need(store->write([&](WriteTx &tx) { return JobTable(tx).claim(queue, 1, worker, 60s); }))
                                  .constFirst()
                                  .fence.id;
        QTRY_COMPARE(model.rowCount(), 1);
        board.start(running);

        constexpr int beats = 12;
        QSignalSpy rows(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        QElapsedTimer timer;
        timer.start();
        for (int seen = 0; seen < beats;) {
            insert();
            board.report(running, {{}, rows.count(), 0});
            const auto before = rows.count() + cells.count();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            seen += rows.count() + cells.count() > before ? 1 : 0;
        }
        QVERIFY2(timer.elapsed() >= (beats - 1) * 250 - 50, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!rows.isEmpty() && !cells.isEmpty());
    }

    void showsWhatTheStoreHolds()
    {
        VirtualClock clock;
        const auto store = m_stores.open(Dialect::Sqlite, clock);
        AsyncReader reader(*store);
        ProgressBoard board(clock);
        JobTableModel model(board, clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.follow(*store, reader);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);

        const JobKinds kinds{{QStringLiteral("k"), {QStringLiteral("k"), queue, 8, 0s, {}}}};
        JobSpec later{QStringLiteral("k"), {}, {}, 2, 0, store->now() + 5min, {}, {}, {}, {}};
        JobSpec now{QStringLiteral("k"), {}, {}, 2, 0, {}, {}, {}, {}, {}};
        const QList<JobId> ids = need(store->write([&](WriteTx &tx) {
            return JobTable(tx).insert({later, now, now}, kinds);
        }));
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(textAt(model, 2, JobColumn::State), stateWord(JobState::Scheduled));
        QCOMPARE(textAt(model, 2, JobColumn::When), QStringLiteral("in 5 min"));

        const Fence fence = need(store->write([&](WriteTx &tx) { return JobTable(tx).claim(queue, 1, worker, 60s); }))
                                .constFirst()
                                .fence;
        QTRY_COMPARE(textAt(model, 0, JobColumn::State), stateWord(JobState::Running));
        const JobError error{store->now(), 1, ErrorKind::ServerError, QStringLiteral("It answered 504."), {}};
        need(store->write([&](WriteTx &tx) { need(JobTable(tx).discard(fence, error)); }));
        QTRY_COMPARE(textAt(model, 2, JobColumn::State), stateWord(JobState::Discarded));
        QCOMPARE(textAt(model, 2, JobColumn::Note), error.message);
        QCOMPARE(model.rowCount(), ids.size());
    }
};

QTEST_GUILESS_MAIN(TestJobTableModel)
#include "test_jobtablemodel.moc"
