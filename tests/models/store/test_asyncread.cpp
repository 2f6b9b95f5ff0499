// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asyncread.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QTest>
#include <QThread>

#include <latch>

using namespace kuramori;

class TestAsyncRead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store = m_stores.open(Dialect::Sqlite, m_clock); }

    void theAnswerComesToThisThread();
    void errorsComeToo();
    void aSlowReadDoesNotHoldUpAnother();
    void noAnswerForADeadContext();
    void theEndWaitsForTheReadsThatRun();

private:
    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<Store> m_store;
};

void TestAsyncRead::theAnswerComesToThisThread()
{
    AsyncReader reader(*m_store);
    std::optional<qint64> answer;
    QThread *readOn = nullptr;
    QThread *answeredOn = nullptr;
    reader.read(
        this,
        [&](ReadTx &tx) {
            readOn = QThread::currentThread();
            return tx.number("SELECT 42");
        },
        [&](Result<qint64> result) {
            answeredOn = QThread::currentThread();
            answer = result.value_or(0);
        });
    QTRY_COMPARE(answer, std::optional(qint64(42)));
    QVERIFY(readOn != QThread::currentThread());
    QCOMPARE(answeredOn, QThread::currentThread());
}

void TestAsyncRead::errorsComeToo()
{
    AsyncReader reader(*m_store);
    std::optional<ErrorKind> kind;
    reader.read(
        this, [](ReadTx &tx) { return tx.number("SELECT nonsense FROM nowhere"); },
        [&](Result<qint64> result) { kind = result.error().kind; });
    QTRY_COMPARE(kind, std::optional(ErrorKind::Database));
}

void TestAsyncRead::aSlowReadDoesNotHoldUpAnother()
{
    AsyncReader reader(*m_store);
    std::latch done(1);
    bool slow = false;
    bool quick = false;
    reader.read(
        this, [&](ReadTx &) { done.wait(); }, [&](const Result<void> &) { slow = true; });
    reader.read(
        this, [](ReadTx &) {}, [&](const Result<void> &) { quick = true; });
    QTRY_VERIFY(quick);
    QVERIFY(!slow);
    done.count_down();
    QTRY_VERIFY(slow);
}

void TestAsyncRead::noAnswerForADeadContext()
{
    AsyncReader reader(*m_store);
    auto context = std::make_unique<QObject>();
    std::latch asked(1);
    bool answered = false;
    bool other = false;
    reader.read(
        context.get(), [&](ReadTx &) { asked.wait(); }, [&](const Result<void> &) { answered = true; });
    context.reset();
    asked.count_down();
    reader.read(
        this, [](ReadTx &) {}, [&](const Result<void> &) { other = true; });
    QTRY_VERIFY(other);
    QVERIFY(!answered);
}

void TestAsyncRead::theEndWaitsForTheReadsThatRun()
{
    bool finished = false;
    bool answered = false;
    std::latch running(1);
    {
        AsyncReader reader(*m_store);
        reader.read(
            this,
            [&](ReadTx &) {
                running.count_down();
                finished = true;
            },
            [&](const Result<void> &) { answered = true; });
        running.wait();
    }
    QVERIFY(finished);
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestAsyncRead)
#include "test_asyncread.moc"
