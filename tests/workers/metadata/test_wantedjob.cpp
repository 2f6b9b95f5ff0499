// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/enrichspec.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"
#include "models/store/wantedtable.h"
#include "tests/support/overrulingdesk.h"
#include "workers/metadata/wantedjob.h"

#include <QTest>

using namespace kuramori;

/// Series that a change made stale are brought up to date a few at a time; on both dialects.
class TestWantedJob final : public QObject, public OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void aFewAtATime();
    void stoppedItGoesOnLater();

private:
    static constexpr int all = 45;
    qint64 stale()
    {
        return need(store().read([](ReadTx &tx) { return WantedRows(tx).stale(); }));
    }
    /// Runs the job until it ends or \a mostReports are made.
    void run(int mostReports);

    QList<qint64> m_left; ///< when the job told of its progress
};

void TestWantedJob::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    m_left.clear();
    need(store().write([](WriteTx &tx) {
        tx.run("DELETE FROM jobs");
        QueueTable(tx).add(metadataQueue);
        for (int each = 0; each < all; ++each) {
            const qint64 id
                = tx.insert("INSERT INTO series (name, name_key) VALUES ($1, $1)", QStringLiteral("road %1").arg(each));
            tx.run("INSERT INTO stale_series (series_id) VALUES ($1)", id);
        }
    }));
}

void TestWantedJob::run(int mostReports)
{
    const JobKind kind = wantedJobKind(store());
    const JobKinds kinds{{kind.name, kind}};
    const ClaimedJob claimed = need(store().write([&](WriteTx &tx) {
        JobTable(tx).insert(wantedSpec(), kinds);
        return JobTable(tx).claim(metadataQueue, 1, QStringLiteral("w"), std::chrono::hours(1)).value(0);
    }));
    std::stop_source stop;
    Job job(claimed.fence, claimed.args, stop.get_token(), [&](const Progress &) {
        m_left.append(stale());
        if (m_left.size() >= mostReports) {
            stop.request_stop();
        }
    });
    try {
        kind.work(job);
    } catch (const Failure &failure) {
        QCOMPARE(failure.error().kind, ErrorKind::Cancelled);
    }
    need(store().write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, job.output()}}); }));
}

void TestWantedJob::aFewAtATime()
{
    run(all);
    QCOMPARE(m_left, (QList<qint64>{all, all - WantedTable::mostAtOnce, all - 2 * WantedTable::mostAtOnce}));
    QCOMPARE(stale(), 0);
}

void TestWantedJob::stoppedItGoesOnLater()
{
    run(1);
    QCOMPARE(stale(), all - WantedTable::mostAtOnce);
    m_left.clear();
    run(all);
    QCOMPARE(m_left.constFirst(), all - WantedTable::mostAtOnce);
    QCOMPARE(stale(), 0);
}

QTEST_GUILESS_MAIN(TestWantedJob)
#include "test_wantedjob.moc"
