// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobdependencies.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "tests/support/explain.h"
#include "tests/support/jobdesk.h"
#include "tests/support/listeningconnection.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
struct Expectation
{
    std::function<void(WriteTx &)> act;
    QString index; ///< that the first statement must use
};

const Fence fence{JobId(1), 1, QStringLiteral("w")};
const auto count = [](auto) {};

const std::map<const char *, Expectation> expectations{
    {"claim",
     {[](WriteTx &tx) { JobTable(tx).claim(QStringLiteral("one"), 16, QStringLiteral("w"), 90s); },
      QStringLiteral("jobs_to_claim")}},
    {"claim a suspect",
     {[](WriteTx &tx) { JobTable(tx).claimSuspect(QStringLiteral("one"), QStringLiteral("w"), 90s); },
      QStringLiteral("jobs_suspected")}},
    {"heartbeat", {[](WriteTx &tx) { JobTable(tx).heartbeat({fence}, 90s); }, QString()}},
    {"complete",
     {[](WriteTx &tx) {
          JobTable(tx).complete({{fence, {}}});
      },
      QString()}},
    {"dependents",
     {[](WriteTx &tx) { JobDependencies(tx).settleDependentsOf({JobId(1)}); },
      QStringLiteral("job_dependencies_by_target")}},
    {"fail", {[](WriteTx &tx) { count(JobTable(tx).fail(fence, trouble(), tx.now())); }, QString()}},
    {"snooze", {[](WriteTx &tx) { count(JobTable(tx).snooze(fence, tx.now(), {})); }, QString()}},
    {"cancel", {[](WriteTx &tx) { JobTable(tx).cancel({fence.id}); }, QString()}},
    {"redrive", {[](WriteTx &tx) { count(JobTable(tx).redrive(fence.id)); }, QString()}},
    {"promote", {[](WriteTx &tx) { JobTable(tx).promote(); }, QStringLiteral("jobs_waiting")}},
    {"rescue", {[](WriteTx &tx) { JobTable(tx).rescue(tx.now()); }, QStringLiteral("jobs_by_state")}},
    {"pullInTimes", {[](WriteTx &tx) { JobTable(tx).pullInTimes(24h, 90s); }, QStringLiteral("jobs_waiting")}},
    {"prune", {[](WriteTx &tx) { JobTable(tx).prune(24h, 24h); }, QStringLiteral("jobs_by_state")}},
    {"insert with a key",
     {[](WriteTx &tx) {
          JobSpec spec = jobOf(QStringLiteral("a"));
          spec.uniqueKey = QStringLiteral("key");
          JobTable(tx).insert(spec, plainKinds());
      },
      QString()}},
    {"next due", {[](WriteTx &tx) { JobRows(tx).nextDue(); }, QStringLiteral("jobs_waiting")}},
    {"cancel requests",
     {[](WriteTx &tx) { JobRows(tx).cancelRequested(QStringLiteral("w")); }, QStringLiteral("jobs_by_state")}},
    {"counts", {[](WriteTx &tx) { JobRows(tx).counts(); }, QStringLiteral("jobs_by_state")}},
    {"one row", {[](WriteTx &tx) { JobRows(tx).row(fence.id); }, QString()}},
    {"a page", {[](WriteTx &tx) { JobRows(tx).page({}, {}, 200); }, QString()}},
    {"a page of one state",
     {[](WriteTx &tx) {
          JobRows(tx).page({JobState::Discarded, {}, {}}, {}, 200);
      },
      QStringLiteral("jobs_by_state")}},
    {"unfinished", {[](WriteTx &tx) { JobRows(tx).unfinished({fence.id}); }, QString()}},
};
} // namespace

/// No statement on jobs reads the whole table, and none sorts what an index gives in order.
class TestJobPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void statements_data();
    void statements();

private:
    VirtualClock m_clock;
    FreshStores m_fresh;
    std::map<Dialect, std::unique_ptr<Store>> m_stores;
};

void TestJobPlans::statements_data()
{
    QTest::addColumn<std::function<void(WriteTx &)>>("act");
    QTest::addColumn<QString>("index");
    for (const auto &[name, expectation] : expectations) {
        QTest::newRow(name) << expectation.act << expectation.index;
    }
}

void TestJobPlans::statements()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QFETCH(std::function<void(WriteTx &)>, act);
    QFETCH(QString, index);
    std::unique_ptr<Store> &store = m_stores[dialect];
    if (!store) {
        store = m_fresh.open(dialect, m_clock);
    }
    ListeningConnection listening(*store);
    WriteTx tx(listening, m_clock.wall());
    act(tx);
    QVERIFY(!listening.heard.empty());
    for (const std::string &sql : listening.heard) {
        const Plan plan = Plan::of(*store, sql);
        const QByteArray text = (QString::fromStdString(sql) + u'\n' + plan.text()).toUtf8();
        QVERIFY2(plan.scans().filter(QStringLiteral("job")).isEmpty(), text.constData());
        QVERIFY2(!plan.sorts(), text.constData());
    }
    const Plan first = Plan::of(*store, listening.heard.front());
    QVERIFY2(index.isEmpty() || first.uses(index), qPrintable(first.text()));
}

QTEST_GUILESS_MAIN(TestJobPlans)
#include "test_jobplans.moc"
