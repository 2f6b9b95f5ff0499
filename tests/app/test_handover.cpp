// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/caller.h"
#include "app/handover/listener.h"
#include "app/output/output.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <condition_variable>
#include <mutex>

namespace kuramori
{
namespace
{
constexpr std::chrono::seconds patience{5};

/// A verb that does nothing until it is stopped.
ExitCode waitForStop(const HandoverRequest &, Output &output, std::stop_token stop)
{
    output.line(QStringLiteral("waiting"));
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    condition.wait(lock, stop, [] { return false; });
    return ExitCode::Partly;
}
} // namespace

class TestHandover final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void passesWordsOutputAndCode();
    void looksAsTheCallersTerminalWants();
    void cancelReachesTheVerb();
    void callerThatGoesStopsTheVerb();
    void callerThatReadsNothingIsNotWaitedFor_data();
    void callerThatReadsNothingIsNotWaitedFor();
    void whoIsNotServedHearsSo();
    void lostOwnerIsTold();
    void raises_data();
    void raises();
    void staleSocketIsReplaced();
    void onlyThisUserMayEnter();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void longPathsGetAShortAddress();

private:
    struct Caller
    {
        QByteArray out;
        QByteArray err;
        HandoverCaller caller{
            [this](Channel channel, const QByteArray &bytes) { (channel == Channel::Out ? out : err) += bytes; }};
        QSignalSpy finished{&caller, &HandoverCaller::finished};
        int exitCode() const { return finished.value(0).value(0).toInt(); }
    };
    void listen(HandoverListener &listener) { QVERIFY(listener.listen(m_address)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
};

void TestHandover::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto address = handoverAddress(m_folder->filePath(QStringLiteral("kuramori.db")));
    QVERIFY(address);
    m_address = *address;
}

void TestHandover::passesWordsOutputAndCode()
{
    QStringList seen;
    HandoverListener listener([&](const HandoverRequest &request, Output &output, std::stop_token) {
        seen = request.words;
        output.line(QStringLiteral("蔵守"));
        output.note(QStringLiteral("beside"));
        return ExitCode::Partly;
    });
    listen(listener);
    Caller caller;
    QVERIFY(caller.caller.connectTo(m_address, patience));
    QCOMPARE(caller.caller.ownerPid(), qint64(getpid()));
    const QStringList words{QStringLiteral("--batch"), QStringLiteral("crawl"), QStringLiteral("a b\n\"c\"")};
    caller.caller.ask({false, words, Terminal(), {}});
    QTRY_COMPARE(caller.finished.size(), 1);
    QCOMPARE(caller.exitCode(), 2);
    QCOMPARE(caller.out, QByteArray("蔵守\n"));
    QCOMPARE(caller.err, QByteArray("beside\n"));
    QCOMPARE(seen, words);
    QTRY_COMPARE(listener.guests(), 0);
}

void TestHandover::looksAsTheCallersTerminalWants()
{
    HandoverListener listener([](const HandoverRequest &, Output &output, std::stop_token) {
        output.showLive({QString(500, u'x')});
        output.line(QStringLiteral("only for people"));
        return ExitCode::Done;
    });
    listen(listener);
    Terminal terminal;
    terminal.errIsTerminal = true;
    terminal.columns = 60;
    Caller people;
    QVERIFY(people.caller.connectTo(m_address, patience));
    people.caller.ask({false, {}, terminal, {}});
    terminal.json = true;
    Caller machine;
    QVERIFY(machine.caller.connectTo(m_address, patience));
    machine.caller.ask({false, {}, terminal, {}});
    QTRY_COMPARE(people.finished.size(), 1);
    QTRY_COMPARE(machine.finished.size(), 1);
    QCOMPARE(people.err.count('x'), 58);
    QVERIFY(machine.out.isEmpty());
    QVERIFY(machine.err.isEmpty());
}

void TestHandover::cancelReachesTheVerb()
{
    HandoverListener listener(waitForStop);
    listen(listener);
    Caller caller;
    QVERIFY(caller.caller.connectTo(m_address, patience));
    caller.caller.ask({});
    QTRY_COMPARE(caller.out, QByteArray("waiting\n"));
    caller.caller.cancel();
    QTRY_COMPARE(caller.finished.size(), 1);
    QCOMPARE(caller.exitCode(), 2);
}

void TestHandover::callerThatGoesStopsTheVerb()
{
    HandoverListener listener(waitForStop);
    QSignalSpy lastLeft(&listener, &HandoverListener::lastGuestLeft);
    listen(listener);
    {
        Caller caller;
        QVERIFY(caller.caller.connectTo(m_address, patience));
        caller.caller.ask({});
        QTRY_COMPARE(caller.out, QByteArray("waiting\n"));
        QCOMPARE(listener.guests(), 1);
    }
    QTRY_COMPARE(lastLeft.size(), 1);
    QCOMPARE(listener.guests(), 0);
}

void TestHandover::callerThatReadsNothingIsNotWaitedFor_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::newRow("its verb is done") << true;
    QTest::newRow("its verb ends when told") << false;
}

void TestHandover::callerThatReadsNothingIsNotWaitedFor()
{
    QFETCH(bool, isDone);
    HandoverListener listener([&](const HandoverRequest &request, Output &output, std::stop_token stop) {
        output.line(QString(4'000'000, u'x')); // more than a socket holds
        return isDone ? ExitCode::Done : waitForStop(request, output, std::move(stop));
    });
    listen(listener);
    QLocalSocket caller;
    caller.setReadBufferSize(1); // as of a process that was stopped
    caller.connectToServer(m_address);
    caller.write(HandoverRequest{}.toLine());
    QTRY_COMPARE(listener.guests(), 1);
    if (isDone) { // and what it said still waits to be read
        QTRY_COMPARE(listener.findChild<QLocalSocket *>()->state(), QLocalSocket::ClosingState);
    }
    listener.stopGuests();
    QTRY_COMPARE(listener.guests(), 0);
}

void TestHandover::whoIsNotServedHearsSo()
{
    HandoverListener listener(
        [](const HandoverRequest &, Output &, std::stop_token) -> std::optional<ExitCode> { return std::nullopt; });
    listen(listener);
    Caller caller;
    QVERIFY(caller.caller.connectTo(m_address, patience));
    caller.caller.ask({});
    QTRY_COMPARE(caller.finished.size(), 1);
    QVERIFY(!caller.caller.wasServed());
    QCOMPARE(caller.out + caller.err, QByteArray());
    QTRY_COMPARE(listener.guests(), 0);
}

void TestHandover::lostOwnerIsTold()
{
    auto listener = std::make_unique<HandoverListener>(waitForStop);
    listen(*listener);
    Caller caller;
    QVERIFY(caller.caller.connectTo(m_address, patience));
    caller.caller.ask({});
    QTRY_COMPARE(caller.out, QByteArray("waiting\n"));
    listener.reset();
    QTRY_COMPARE(caller.finished.size(), 1);
    QCOMPARE(caller.exitCode(), 1);
    QVERIFY2(caller.err.contains(QByteArray::number(getpid())), caller.err.constData());
}

void TestHandover::raises_data()
{
    QTest::addColumn<bool>("hasWindow");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("window") << true << 0;
    QTest::newRow("no window") << false << 3;
}

void TestHandover::raises()
{
    QFETCH(bool, hasWindow);
    HandoverListener listener(waitForStop, [&] { return hasWindow; });
    listen(listener);
    Caller caller;
    QVERIFY(caller.caller.connectTo(m_address, patience));
    caller.caller.ask({true, {}, Terminal(), {}});
    QTRY_COMPARE(caller.finished.size(), 1);
    QTEST(caller.exitCode(), "exitCode");
}

void TestHandover::staleSocketIsReplaced()
{
    QFile stale(m_address);
    QVERIFY(stale.open(QIODevice::WriteOnly));
    Caller early;
    QVERIFY(!early.caller.connectTo(m_address, patience));
    HandoverListener listener(waitForStop);
    listen(listener);
    Caller caller;
    QVERIFY(caller.caller.connectTo(m_address, patience));
}

void TestHandover::onlyThisUserMayEnter()
{
    HandoverListener listener(waitForStop);
    listen(listener);
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(m_address).permissions() & others));
}

void TestHandover::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("another version") << QByteArray("{\"version\":99,\"words\":[]}\n");
    QTest::newRow("too many words") << HandoverRequest{false, QStringList(1000, QStringLiteral("x")), {}, {}}.toLine();
    QTest::newRow("endless line") << QByteArray(300 * 1024, 'x');
}

void TestHandover::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, line);
    bool served = false;
    HandoverListener listener([&](const HandoverRequest &, Output &, std::stop_token) {
        served = true;
        return ExitCode::Done;
    });
    listen(listener);
    QLocalSocket socket;
    socket.connectToServer(m_address);
    QVERIFY(socket.waitForConnected());
    socket.write(line);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!served);
}

void TestHandover::longPathsGetAShortAddress()
{
    const QString deep = m_folder->filePath(QString(150, u'd'));
    QVERIFY(QDir().mkpath(deep));
    const auto address = handoverAddress(deep + QStringLiteral("/kuramori.db"));
    QVERIFY(address);
    QVERIFY(address->size() < 100);
    const auto other = handoverAddress(deep + QStringLiteral("/other.db"));
    QVERIFY(other);
    QVERIFY(*other != *address);
    HandoverListener listener(waitForStop);
    QVERIFY(listener.listen(*address));
    Caller caller;
    QVERIFY(caller.caller.connectTo(*address, patience));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestHandover)
#include "test_handover.moc"
