// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"
#include "tests/support/scriptedserver.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/covers/coverfetcher.h"
#include "workers/http/curltransport.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
QByteArray jpeg(qsizetype size = 2000)
{
    return QByteArray::fromHex("ffd8ffe0").leftJustified(size, 'x');
}

Script answer(const QByteArray &body, int status = 200)
{
    Script script;
    script.status = status;
    script.body = body;
    return script;
}

/// A fetcher whose covers come from a server on loopback.
struct Rig
{
    ScriptedServer server;
    QTemporaryDir folder;
    VirtualClock clock; // of the board and the cache; the client's own waits cost nothing
    ClientFixture http;
    CoverBoard board{clock};
    std::unique_ptr<Settings> settings
        = need(Settings::load(folder.filePath(QStringLiteral("kuramori.ini")), QProcessEnvironment(), {}));
    std::vector<CoverFile> found;
    std::unique_ptr<CoverFetcher> fetcher;

    Rig()
    {
        http.start(std::make_unique<CurlTransport>(http.options));
        begin();
    }
    void begin()
    {
        fetcher.reset();
        CoverFetcher::Plan plan;
        plan.folder = folder.filePath(QStringLiteral("covers"));
        plan.sources = {serverSource()};
        fetcher = std::make_unique<CoverFetcher>(*http.client, board, *settings, clock, plan);
        fetcher->start();
    }
    SourceProfile serverSource() const
    {
        SourceProfile source = coverSources().constFirst();
        source.origin = server.url(QString());
        source.userEntered = true; // it is on this machine
        return source;
    }
    QUrl cover(int number) const { return server.url(QStringLiteral("/images/%1.jpg").arg(number)); }
    void serve(int number, const Script &script)
    {
        server.on(QStringLiteral("/images/%1.jpg").arg(number).toLatin1(), script);
    }
    /// The file of a cover once it has been found.
    QString file(int number)
    {
        const auto taken = board.takeFound();
        found.insert(found.end(), taken.begin(), taken.end());
        for (const CoverFile &each : found) {
            if (each.address == cover(number)) {
                return each.path;
            }
        }
        return {};
    }
    QList<QByteArray> asked() const
    {
        QList<QByteArray> targets;
        for (const ScriptedServer::Received &request : server.received()) {
            targets.append(request.target);
        }
        return targets;
    }
    HostBoard::Entry entry() const
    {
        const auto entries = http.board.entries();
        const auto covers = entries.find(coverSource);
        return covers == entries.end() ? HostBoard::Entry() : covers->second;
    }
};

/// Counts what is logged above debugging.
class LogCount
{
public:
    LogCount()
        : m_before(qInstallMessageHandler(count))
    {
        s_lines = 0;
    }
    ~LogCount() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(LogCount)
    static int lines() { return s_lines; }

private:
    static void count(QtMsgType type, const QMessageLogContext &, const QString &)
    {
        s_lines += type == QtDebugMsg ? 0 : 1;
    }
    static inline std::atomic<int> s_lines = 0;
    QtMessageHandler m_before;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TestCoverFetcher final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatLiesOnDiskIsNotAskedFor();
    void whatLiesOnDiskDoesNotWaitForASlowHost();
    void theFirstOfTheListComesFirst();
    void whatWasScrolledAwayIsNotFetched();
    void theCapMakesRoom();
    void withoutSpaceNothingIsAsked();
    void badAnswersAreRememberedQuietly_data();
    void badAnswersAreRememberedQuietly();
    void aThrottleIsWaitedFor();
    void othersAreNotAsked_data();
    void othersAreNotAsked();
    void coversComeFromPublicAddresses();
    void aRejectedFileIsFetchedAgain();
    void aStopIsPrompt();
    void asksHonestly();
};

void TestCoverFetcher::whatLiesOnDiskIsNotAskedFor()
{
    Rig rig;
    rig.serve(1, answer(jpeg()));
    rig.board.want({rig.cover(1)});
    QTRY_VERIFY(!rig.file(1).isEmpty());
    QCOMPARE(contentOf(rig.file(1)), jpeg());
    QCOMPARE(rig.server.requests(), 1);
    rig.begin();
    rig.found.clear();
    rig.board.want({rig.cover(1)});
    QTRY_VERIFY(!rig.file(1).isEmpty());
    QCOMPARE(rig.server.requests(), 1);
}

void TestCoverFetcher::theFirstOfTheListComesFirst()
{
    Rig rig;
    for (int number = 1; number <= 4; ++number) {
        rig.serve(number, answer(jpeg()));
    }
    rig.board.want({rig.cover(3), rig.cover(1), rig.cover(4), rig.cover(2)});
    QTRY_COMPARE(rig.server.requests(), 4);
    QCOMPARE(rig.asked(), (QList<QByteArray>{"/images/3.jpg", "/images/1.jpg", "/images/4.jpg", "/images/2.jpg"}));
    QCOMPARE(rig.server.mostAtOnce(), 1);
}

void TestCoverFetcher::whatLiesOnDiskDoesNotWaitForASlowHost()
{
    Rig rig;
    rig.serve(1, answer(jpeg()));
    Script slow = answer(jpeg());
    slow.delay = 1min; // longer than any deadline
    rig.serve(2, slow);
    rig.board.want({rig.cover(1)});
    QTRY_VERIFY(!rig.file(1).isEmpty());
    rig.found.clear();
    rig.board.want({rig.cover(2)});
    QTRY_COMPARE(rig.server.requests(), 2);
    rig.board.want({rig.cover(2), rig.cover(1)});
    QTRY_VERIFY(!rig.file(1).isEmpty());
    QVERIFY(rig.file(2).isEmpty());
    QCOMPARE(rig.server.requests(), 2);
}

void TestCoverFetcher::whatWasScrolledAwayIsNotFetched()
{
    Rig rig;
    Script slow = answer(jpeg());
    slow.delay = 1500ms;
    rig.serve(1, slow);
    for (int number = 2; number <= 4; ++number) {
        rig.serve(number, answer(jpeg()));
    }
    rig.board.want({rig.cover(1), rig.cover(2), rig.cover(3)});
    QTRY_COMPARE(rig.server.requests(), 1);
    rig.board.want({rig.cover(4)});
    QTRY_VERIFY(!rig.file(4).isEmpty());
    QCOMPARE(rig.asked(), (QList<QByteArray>{"/images/1.jpg", "/images/4.jpg"}));
    QVERIFY2(!rig.file(1).isEmpty(), "what was under way is kept");
}

void TestCoverFetcher::theCapMakesRoom()
{
    Rig rig;
    QVERIFY(rig.settings->set(QStringLiteral("covers.cache_megabytes"), QStringLiteral("1")));
    const auto fetch = [&rig](int number) {
        rig.clock.advance(1s);
        rig.serve(number, answer(jpeg(400'000)));
        rig.board.want({rig.cover(number)});
        QTRY_VERIFY(!rig.file(number).isEmpty());
    };
    fetch(1);
    fetch(2);
    rig.clock.advance(1s);
    rig.found.clear();
    rig.board.want({rig.cover(1)}); // looked at again
    QTRY_VERIFY(!rig.file(1).isEmpty());
    fetch(3);
    QVERIFY(QFile::exists(rig.file(1)));
    QVERIFY(QFile::exists(rig.file(3)));
    rig.board.want({rig.cover(2)});
    QTRY_COMPARE(rig.server.requests(), 4);
}

void TestCoverFetcher::withoutSpaceNothingIsAsked()
{
    Rig rig;
    rig.serve(1, answer(jpeg()));
    rig.serve(2, answer(jpeg()));
    rig.board.want({rig.cover(1)});
    QTRY_VERIFY(!rig.file(1).isEmpty());
    QVERIFY(rig.settings->set(QStringLiteral("covers.cache_megabytes"), QStringLiteral("0")));
    rig.board.want({rig.cover(2)});
    QTRY_VERIFY2(!QFile::exists(rig.file(1)), "what was kept goes");
    QTRY_COMPARE(rig.board.open(), 0);
    QCOMPARE(rig.server.requests(), 1);
}

void TestCoverFetcher::badAnswersAreRememberedQuietly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not there") << 404 << QByteArray("gone");
    QTest::newRow("a web page") << 200 << QByteArray("<html>sorry</html>");
    QTest::newRow("a kind that is not taken") << 200 << QByteArray::fromHex("ab4b5458203131bb0d0a1a0a00");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("too large") << 200 << jpeg(CoverFetcher::mostBytes + 1);
}

void TestCoverFetcher::badAnswersAreRememberedQuietly()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Rig rig;
    rig.serve(1, answer(body, status));
    rig.serve(2, answer(jpeg()));
    rig.serve(3, answer(jpeg()));
    const LogCount log;
    rig.board.want({rig.cover(1), rig.cover(2)});
    QTRY_VERIFY(!rig.file(2).isEmpty());
    rig.board.want({rig.cover(1), rig.cover(3)});
    QTRY_VERIFY(!rig.file(3).isEmpty());
    QCOMPARE(rig.asked().count("/images/1.jpg"), 1);
    QVERIFY(rig.file(1).isEmpty());
    QVERIFY(rig.entry().breaker == BreakerState::Closed);
    QCOMPARE(LogCount::lines(), 0);
    rig.clock.advance(25h);
    rig.board.want({rig.cover(1)});
    QTRY_COMPARE(rig.asked().count("/images/1.jpg"), 2);
}

void TestCoverFetcher::aThrottleIsWaitedFor()
{
    Rig rig;
    Script throttle = answer("slow down", 429);
    throttle.headers = {{"Retry-After", "40"}};
    rig.serve(1, throttle);
    rig.serve(1, answer(jpeg()));
    rig.serve(2, answer(jpeg()));
    rig.board.want({rig.cover(1), rig.cover(2)});
    QTRY_COMPARE(rig.entry().failures, 1);
    const auto bothAreThere = [&] { // when the wait begins is up to the fetcher
        rig.http.clock.advance(5s);
        rig.clock.advance(5s);
        return !rig.file(1).isEmpty() && !rig.file(2).isEmpty();
    };
    QTRY_VERIFY(bothAreThere());
    QCOMPARE(rig.asked(), (QList<QByteArray>{"/images/1.jpg", "/images/1.jpg", "/images/2.jpg"}));
}

void TestCoverFetcher::othersAreNotAsked_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("another host") << "http://127.0.0.2:%1/images/1.jpg";
    QTest::newRow("another scheme") << "https://127.0.0.1:%1/images/1.jpg";
    QTest::newRow("another path") << "http://127.0.0.1:%1/private/1.jpg";
    QTest::newRow("a path that climbs") << "http://127.0.0.1:%1/images/../private/1.jpg";
    QTest::newRow("a user name") << "http://me@127.0.0.1:%1/images/1.jpg";
    QTest::newRow("a file") << "file:///etc/passwd";
    QTest::newRow("no address") << "images/1.jpg";
}

void TestCoverFetcher::othersAreNotAsked()
{
    QFETCH(QString, address);
    Rig rig;
    rig.server.on("/private/1.jpg", answer(jpeg()));
    rig.serve(1, answer(jpeg()));
    rig.serve(2, answer(jpeg()));
    const QUrl other(address.contains(u'%') ? address.arg(rig.server.port()) : address);
    rig.board.want({other, rig.cover(2)});
    QTRY_VERIFY(!rig.file(2).isEmpty());
    QCOMPARE(rig.asked(), (QList<QByteArray>{"/images/2.jpg"}));
    QCOMPARE(rig.found.size(), size_t(1));
}

void TestCoverFetcher::coversComeFromPublicAddresses()
{
    const QTemporaryDir folder;
    VirtualClock clock;
    CoverBoard board(clock);
    const auto settings
        = need(Settings::load(folder.filePath(QStringLiteral("kuramori.ini")), QProcessEnvironment(), {}));
    ClientFixture http;
    const FakeTransport *wire = http.startFake(always({200, {}, jpeg()}));
    CoverFetcher::Plan plan;
    plan.folder = folder.filePath(QStringLiteral("covers"));
    CoverFetcher fetcher(*http.client, board, *settings, clock, plan);
    fetcher.start();
    const QUrl cdn(QStringLiteral("https://cdn.myanimelist.net/images/anime/1/1l.jpg"));
    const QUrl site(QStringLiteral("https://myanimelist.net/images/anime/1/2l.jpg"));
    board.want({cdn, site, QUrl(QStringLiteral("http://cdn.myanimelist.net/images/anime/1/3l.jpg"))});
    QTRY_COMPARE(board.open(), 0);
    const QList<WireRequest> requests = wire->requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0).url, cdn);
    QCOMPARE(requests.at(1).url, site);
    for (const WireRequest &request : requests) {
        QVERIFY(request.publicAddressesOnly);
        QCOMPARE(request.maxBytes, CoverFetcher::mostBytes);
    }
    QCOMPARE(board.takeFound().size(), size_t(2));
}

void TestCoverFetcher::aRejectedFileIsFetchedAgain()
{
    Rig rig;
    rig.serve(1, answer(jpeg(100)));
    rig.serve(1, answer(jpeg(200)));
    rig.board.want({rig.cover(1)});
    QTRY_VERIFY(!rig.file(1).isEmpty());
    rig.found.clear();
    rig.board.reject(rig.cover(1));
    QTRY_VERIFY(!rig.file(1).isEmpty());
    QCOMPARE(contentOf(rig.file(1)), jpeg(200));
    QCOMPARE(rig.server.requests(), 2);
}

void TestCoverFetcher::aStopIsPrompt()
{
    Rig rig;
    Script script = answer(jpeg());
    script.then = Script::Then::Hang;
    script.sendOnly = 20;
    rig.serve(1, script);
    rig.board.want({rig.cover(1)});
    QTRY_COMPARE(rig.server.requests(), 1);
    QElapsedTimer timer;
    timer.start();
    rig.fetcher->stop();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    rig.fetcher->stop();
}

void TestCoverFetcher::asksHonestly()
{
    Rig rig;
    rig.serve(1, answer(jpeg()));
    rig.board.want({rig.cover(1)});
    QTRY_VERIFY(!rig.file(1).isEmpty());
    QVERIFY(rig.server.saw("Kuramori/test"));
    QVERIFY(rig.server.saw("Accept: image/jpeg"));
    QCOMPARE(rig.entry().requests, 1);
    QCOMPARE(rig.entry().perMinute, 200);
}

QTEST_GUILESS_MAIN(TestCoverFetcher)
#include "test_coverfetcher.moc"
