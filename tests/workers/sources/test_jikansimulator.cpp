// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "tests/support/freshstores.h"
#include "tests/workers/sources/crawlrig.h"
#include "workers/http/curltransport.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

using namespace kuramori;

namespace
{
constexpr int patience = 60'000; // milliseconds

/// The simulated service, on a port of its own.
class Simulator
{
public:
    ~Simulator()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when the test crashes
        m_process.start(QStringLiteral("python3"),
                        {QStringLiteral(KURAMORI_SOURCE_DIR "/tests/simulators/jikan.py"), QStringLiteral("--works=60"),
                         QStringLiteral("--per-second=0"), QStringLiteral("--per-minute=0")});
        m_process.waitForReadyRead(patience);
        m_url = QUrl(QString::fromLatin1(m_process.readLine()).trimmed());
        return m_url.isValid();
    }
    QString url() const { return m_url.toString(); }

    /// True when it has obeyed.
    bool post(const QByteArray &path, const QByteArray &body) const
    {
        QTcpSocket socket;
        socket.connectToHost(m_url.host(), quint16(m_url.port()));
        socket.write("POST " + path + " HTTP/1.1\r\nConnection: close\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return socket.waitForReadyRead(patience) && socket.readAll().startsWith("HTTP/1.1 200");
    }

private:
    QProcess m_process;
    QUrl m_url;
};
} // namespace

/// The whole way from the socket to the rows, against the simulated service and its bad habits.
class TestJikanSimulator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_simulator.start()); }
    void badHabits_data();
    void badHabits();

private:
    Simulator m_simulator;
    SystemClock m_clock;
    FreshStores m_stores;
};

void TestJikanSimulator::badHabits_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("kind"); // of the error; empty: the crawl ends well
    QTest::addColumn<QString>("counts"); // works, refused, duplicates
    const auto row = [](const char *name, const char *fault, const char *kind, const char *counts) {
        QTest::newRow(name) << QByteArray(fault) << QString::fromLatin1(kind) << QString::fromLatin1(counts);
    };
    row("none", "[]", "", "60 0 0");
    row("throttled", R"({"kind": "429", "page": 2, "retry_after": "120"})", "Throttled", "");
    row("throttled without hint", R"({"kind": "429", "page": 2})", "Throttled", "");
    row("upstream down", R"({"kind": "status", "status": 500, "page": 2})", "ServerError", "");
    row("challenge", R"({"kind": "html", "page": 2})", "Challenge", "");
    row("challenge with 403", R"({"kind": "html", "status": 403, "page": 2})", "Challenge", "");
    row("reset", R"({"kind": "reset", "page": 2, "times": 0})", "Unreachable", "");
    row("cut", R"({"kind": "truncate", "page": 2, "times": 0})", "Truncated", "");
    row("empty object", R"({"kind": "body", "body": "{}", "page": 2})", "BadSchema", "");
    row("nothing", R"({"kind": "body", "body": "", "page": 2})", "Empty", "");
    row("renamed field", R"({"kind": "nofield", "field": "score", "page": 2})", "BadSchema", "");
    row("empty page", R"({"kind": "empty", "page": 2})", "Empty", "");
    row("bad record", R"({"kind": "badrecord", "page": 2, "row": 3})", "", "59 1 0");
    row("duplicate", R"({"kind": "duplicate", "page": 2})", "", "60 0 1");
    row("shift", R"({"kind": "shift", "page": 2})", "", "59 0 1");
    row("wrong byte", R"({"kind": "utf8", "page": 2})", "", "60 0 0");
    row("endless", R"({"kind": "endless", "page": 2})", "", "25 0 25");
}

void TestJikanSimulator::badHabits()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, kind);
    QVERIFY(m_simulator.post("/_reset", {}));
    QVERIFY(m_simulator.post("/_faults", fault));
    CrawlRig rig(m_stores.open(Dialect::Sqlite, m_clock), {QStringLiteral("sources.jikan.url=") + m_simulator.url()},
                 std::make_unique<CurlTransport>(HttpOptions()));
    const JobEnd end = rig.crawl(SnapshotList::top());
    QCOMPARE(end.result ? QString() : errorKindName(end.result.error().kind), kind);
    if (!end.result) {
        QCOMPARE(rig.number("SELECT count(*) FROM snapshot_entries"), 25); // page 1 and nothing else
        QCOMPARE(rig.number("SELECT count(*) FROM snapshots WHERE complete = 1"), 0);
        return;
    }
    const QString counts
        = QStringLiteral("%1 %2 %3").arg(end.count("works")).arg(end.count("refused")).arg(end.count("duplicates"));
    QTEST(counts, "counts");
}

QTEST_GUILESS_MAIN(TestJikanSimulator)
#include "test_jikansimulator.moc"
