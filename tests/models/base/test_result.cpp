// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QTest>

#include <memory>

using namespace kuramori;

class TestResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needHandsOutTheValue();
    void needThrowsTheError();
    void stopWithThrowsWhatItIsTold();
    void errorNamesAreFrozen_data();
    void errorNamesAreFrozen();
    void anIdIsValidFromOneOn();
};

void TestResult::needHandsOutTheValue()
{
    QCOMPARE(need(Result<int>(5)), 5);
    QCOMPARE(*need(Result<std::unique_ptr<int>>(std::make_unique<int>(6))), 6); // moved, not copied
    need(Result<void>());
}

void TestResult::needThrowsTheError()
{
    const Error error{ErrorKind::Throttled, QStringLiteral("Too fast."), QStringLiteral("429"),
                      std::chrono::milliseconds(1500)};
    try {
        need(Result<int>(fail(error)));
    } catch (const Failure &failure) {
        QCOMPARE(failure.error().kind, error.kind);
        QCOMPARE(failure.error().message, error.message);
        QCOMPARE(failure.error().context, error.context);
        QCOMPARE(failure.error().retryAfter, error.retryAfter);
        return;
    }
    QFAIL("need() returned");
}

void TestResult::stopWithThrowsWhatItIsTold()
{
    try {
        stopWith(ErrorKind::Refused, QStringLiteral("No."), QStringLiteral("detail"));
    } catch (const Failure &failure) {
        QCOMPARE(failure.error().kind, ErrorKind::Refused);
        QCOMPARE(failure.error().message, QStringLiteral("No."));
        QCOMPARE(failure.error().context, QStringLiteral("detail"));
    }
}

void TestResult::errorNamesAreFrozen_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << ErrorKind::Cancelled << QStringLiteral("Cancelled");
    QTest::newRow("middle") << ErrorKind::BreakerOpen << QStringLiteral("BreakerOpen");
    QTest::newRow("last") << ErrorKind::Defect << QStringLiteral("Defect");
}

void TestResult::errorNamesAreFrozen()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, name);
    QCOMPARE(errorKindName(kind), name);
}

void TestResult::anIdIsValidFromOneOn()
{
    QVERIFY(!WorkId().isValid());
    QVERIFY(!WorkId(-1).isValid());
    QVERIFY(WorkId(1).isValid());
    QVERIFY(WorkId(1) < WorkId(2));
    static_assert(!std::is_convertible_v<WorkId, JobId> && !std::is_convertible_v<qint64, WorkId>);
}

QTEST_GUILESS_MAIN(TestResult)
#include "test_result.moc"
