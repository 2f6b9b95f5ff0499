// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/disposition.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;
using Action = Disposition::Action;

Q_DECLARE_METATYPE(kuramori::Disposition::Action)
Q_DECLARE_METATYPE(kuramori::StopReason)

namespace
{
Disposition after(ErrorKind kind, const EndedAttempt &attempt, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    QRandomGenerator chance(1);
    return dispositionOf({kind, {}, {}, retryAfter}, attempt, chance);
}

constexpr EndedAttempt early{1, 8};
constexpr EndedAttempt last{8, 8};
} // namespace

class TestDisposition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void waits();
    void aStopDecides_data();
    void aStopDecides();
};

void TestDisposition::everyKind_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Action>("early");
    QTest::addColumn<Action>("last");
    const auto row = [](ErrorKind kind, Action whenEarly, Action whenLast) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind << whenEarly << whenLast;
    };
    for (const ErrorKind kind :
         {ErrorKind::Throttled, ErrorKind::BreakerOpen, ErrorKind::NoSpace, ErrorKind::DatabaseBusy}) {
        row(kind, Action::Snooze, Action::Snooze);
    }
    for (const ErrorKind kind : {ErrorKind::Unreachable, ErrorKind::Timeout, ErrorKind::Truncated,
                                 ErrorKind::ServerError, ErrorKind::BadSchema, ErrorKind::Empty, ErrorKind::Tls,
                                 ErrorKind::Io, ErrorKind::Database, ErrorKind::Conflict, ErrorKind::Defect}) {
        row(kind, Action::Retry, Action::Discard);
    }
    for (const ErrorKind kind :
         {ErrorKind::Auth, ErrorKind::Challenge, ErrorKind::NotFound, ErrorKind::Rejected, ErrorKind::TooLarge,
          ErrorKind::Blocked, ErrorKind::DatabaseCorrupt, ErrorKind::Refused, ErrorKind::Usage}) {
        row(kind, Action::Discard, Action::Discard);
    }
    row(ErrorKind::Cancelled, Action::Cancel, Action::Cancel);
}

void TestDisposition::everyKind()
{
    QFETCH(ErrorKind, kind);
    QTEST(after(kind, early).action, "early");
    QTEST(after(kind, last).action, "last");
}

void TestDisposition::waits()
{
    QCOMPARE(after(ErrorKind::Database, last, 5s).action,
             Action::Snooze); // the server is away: no attempt of the job's
    const auto wait
        = [](ErrorKind kind, std::chrono::milliseconds retryAfter) { return after(kind, early, retryAfter).wait; };
    QVERIFY(wait(ErrorKind::Throttled, 120s) >= 120s && wait(ErrorKind::Throttled, 120s) <= 132s);
    QVERIFY(wait(ErrorKind::BreakerOpen, 30s) >= 30s && wait(ErrorKind::BreakerOpen, 30s) <= 33s);
    QVERIFY(wait(ErrorKind::Throttled, -5s) == 1s);
    QVERIFY(wait(ErrorKind::Throttled, 0s) == 1s);
    QVERIFY(wait(ErrorKind::Throttled, 365 * 24h) == 24h);
    QVERIFY(after(ErrorKind::Throttled, early).wait >= 48s && after(ErrorKind::Throttled, early).wait <= 72s);
    QVERIFY(after(ErrorKind::ServerError, {3, 8}).wait >= 12min && after(ErrorKind::ServerError, {3, 8}).wait <= 18min);
}

void TestDisposition::aStopDecides_data()
{
    QTest::addColumn<StopReason>("stop");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Action>("early");
    QTest::addColumn<Action>("last");
    QTest::newRow("cancel") << StopReason::Cancel << ErrorKind::Cancelled << Action::Cancel << Action::Cancel;
    QTest::newRow("cancel, but it failed")
        << StopReason::Cancel << ErrorKind::ServerError << Action::Cancel << Action::Cancel;
    QTest::newRow("deadline") << StopReason::Deadline << ErrorKind::Cancelled << Action::Retry << Action::Discard;
    QTest::newRow("shutdown") << StopReason::Shutdown << ErrorKind::Cancelled << Action::Snooze << Action::Snooze;
    QTest::newRow("shutdown, but it failed")
        << StopReason::Shutdown << ErrorKind::ServerError << Action::Retry << Action::Discard;
    QTest::newRow("pause") << StopReason::Pause << ErrorKind::Cancelled << Action::Snooze << Action::Snooze;
    QTest::newRow("lease lost") << StopReason::LeaseLost << ErrorKind::Cancelled << Action::Drop << Action::Drop;
}

void TestDisposition::aStopDecides()
{
    QFETCH(StopReason, stop);
    QFETCH(ErrorKind, kind);
    QTEST(after(kind, {1, 8, stop}).action, "early");
    QTEST(after(kind, {8, 8, stop}).action, "last");
}

QTEST_APPLESS_MAIN(TestDisposition)
#include "test_disposition.moc"
