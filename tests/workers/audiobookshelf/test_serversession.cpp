// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "tests/workers/audiobookshelf/simulatedserver.h"

#include <QLoggingCategory>
#include <QTest>

#include <mutex>
#include <thread>
#include <vector>

using namespace kuramori;

namespace
{
const QString login = QStringLiteral("POST /login");
const QString refresh = QStringLiteral("POST /auth/refresh");
const QString batch = QStringLiteral("POST /api/items/batch/get");

/// All that is logged while it lives, debugging included.
class LogSpy
{
public:
    LogSpy()
    {
        lines().clear();
        QLoggingCategory::setFilterRules(QStringLiteral("kuramori.http.debug=true"));
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) {
            const std::scoped_lock lock(mutex());
            lines().append(line);
        });
    }
    ~LogSpy()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    static QString text()
    {
        const std::scoped_lock lock(mutex());
        return lines().join(u'\n');
    }

private:
    static std::mutex &mutex()
    {
        static std::mutex guard; // of the lines
        return guard;
    }
    static QStringList &lines()
    {
        static QStringList all;
        return all;
    }
    QtMessageHandler m_before = nullptr;
};
} // namespace

/// Who asks, with which token, and who gets to see it.
class TestServerSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void expiredTokenIsRefreshed();
    void refusedRefreshLogsInAnew();
    void refusedRefreshAndLogIn();
    void whoIsNotAllowedDoesNotLogInAgain();
    void wrongPassword();
    void wrongApiKey();
    void tooManyLogIns();
    void oneOfManyThreadsRenews();
    void stopped();
    void secretsStayAtHome();
    void secretsAreNotLogged();

private:
    SimulatedServer m_server;
    QString m_library;
};

void TestServerSession::initTestCase()
{
    QVERIFY(m_server.start());
    m_library = m_server.mainLibrary();
    QVERIFY(!m_library.isEmpty());
}

void TestServerSession::init()
{
    QVERIFY(!m_server.control("/_reset").isNull());
}

void TestServerSession::expiredTokenIsRefreshed()
{
    ServerRig rig(m_server.withPassword());
    QVERIFY(!m_server.control("/_faults", R"({"kind": "expire", "page": 3})").isNull());
    const auto listing = rig.client.items(m_library, {});
    QVERIFY2(listing, said(listing).constData());
    QCOMPARE(listing->books.size(), 1605);
    QCOMPARE(m_server.asked(login), 1);
    QCOMPARE(m_server.asked(refresh), 1);
    QCOMPARE(m_server.requests(), 17 + 1 + 1 + 1); // the log-in, the refresh, the page once more
    QVERIFY(!m_server.control("/_expire").isNull()); // the second pair is as good as the first
    QVERIFY(rig.client.progress({}));
    QCOMPARE(m_server.asked(login), 1);
    QCOMPARE(m_server.asked(refresh), 2);
}

void TestServerSession::refusedRefreshLogsInAnew()
{
    ServerRig rig(m_server.withPassword());
    QVERIFY(rig.client.progress({}));
    QVERIFY(!m_server.control("/_expire").isNull());
    const QByteArray refuse = R"({"kind": "status", "status": 401, "path": "/auth/refresh",
                                  "text": "{\"error\":\"Invalid refresh token\"}", "times": 0})";
    QVERIFY(!m_server.control("/_faults", refuse).isNull());
    const auto progress = rig.client.progress({});
    QVERIFY2(progress, said(progress).constData());
    QCOMPARE(m_server.asked(refresh), 1);
    QCOMPARE(m_server.asked(login), 2);
}

void TestServerSession::refusedRefreshAndLogIn()
{
    ServerRig rig(m_server.withPassword());
    QVERIFY(rig.client.progress({}));
    QVERIFY(!m_server.control("/_expire").isNull());
    const QByteArray closed = R"([{"kind": "status", "status": 401, "path": "/auth/refresh", "text": "{}"},
                                  {"kind": "status", "status": 401, "path": "/login", "text": "Unauthorized"}])";
    QVERIFY(!m_server.control("/_faults", closed).isNull());
    const auto refused = rig.client.progress({});
    QCOMPARE(kindOf(refused), QStringLiteral("Auth"));
    QVERIFY2(said(refused).contains("\"mia\""), said(refused).constData());
}

void TestServerSession::whoIsNotAllowedDoesNotLogInAgain()
{
    ServerRig rig(m_server.withPassword());
    QVERIFY(rig.client.progress({}));
    const QByteArray forbid
        = R"({"kind": "status", "status": 403, "path": "/api/items", "text": "Forbidden", "times": 0})";
    QVERIFY(!m_server.control("/_faults", forbid).isNull());
    for (int attempt = 0; attempt < 5; ++attempt) {
        QCOMPARE(kindOf(rig.client.details({QStringLiteral("any")}, {})), QStringLiteral("Auth"));
    }
    QCOMPARE(m_server.asked(login), 1);
    QCOMPARE(m_server.asked(refresh), 1);
    QCOMPARE(m_server.asked(batch), 6);
}

void TestServerSession::wrongPassword()
{
    ServerRig rig({m_server.base(), QStringLiteral("mia"), Secret("wrong-secret")});
    const auto libraries = rig.client.libraries({});
    QCOMPARE(kindOf(libraries), QStringLiteral("Auth"));
    QVERIFY2(said(libraries).contains("\"mia\""), said(libraries).constData());
    QVERIFY2(!said(libraries).contains("wrong-secret"), said(libraries).constData());
    QCOMPARE(m_server.requests(), 1);
}

void TestServerSession::wrongApiKey()
{
    ServerRig rig({m_server.base(), {}, Secret("no-such-api-key")});
    QCOMPARE(kindOf(rig.client.libraries({})), QStringLiteral("Auth"));
    QCOMPARE(m_server.requests(), 1);
}

void TestServerSession::tooManyLogIns()
{
    SimulatedServer server;
    QVERIFY(server.start({QStringLiteral("--books=5"), QStringLiteral("--auth-limit=1")}));
    ServerRig first(server.withPassword());
    QVERIFY(first.client.libraries({}));
    ServerRig second(server.withPassword());
    const auto refused = second.client.libraries({});
    QCOMPARE(kindOf(refused), QStringLiteral("Throttled"));
    QVERIFY(*refused.error().retryAfter > std::chrono::minutes(9));
    QCOMPARE(kindOf(second.client.libraries({})), QStringLiteral("Throttled"));
    QCOMPARE(server.asked(login), 2); // the third was not sent
}

void TestServerSession::oneOfManyThreadsRenews()
{
    ServerRig rig(m_server.withPassword());
    QVERIFY(rig.client.progress({}));
    QVERIFY(!m_server.control("/_expire").isNull());
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(6);
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] { good += rig.client.progress({}) ? 1 : 0; });
        }
    }
    QCOMPARE(good.load(), 6);
    QCOMPARE(m_server.asked(login), 1);
    QCOMPARE(m_server.asked(refresh), 1);
}

void TestServerSession::stopped()
{
    ServerRig rig(m_server.withPassword());
    std::stop_source source;
    source.request_stop();
    QCOMPARE(kindOf(rig.client.items(m_library, source.get_token())), QStringLiteral("Cancelled"));
    QCOMPARE(m_server.requests(), 0);
}

void TestServerSession::secretsStayAtHome()
{
    ScriptedServer home;
    ScriptedServer stranger;
    Script away;
    away.status = 302;
    away.headers = {{"Location", stranger.url(QStringLiteral("/base/api/libraries")).toEncoded()}};
    home.on("/base/api/libraries", away);
    Script all;
    all.body = R"({"libraries":[]})";
    stranger.on("/base/api/libraries", all);
    ServerRig rig({home.url(QStringLiteral("/base")), {}, Secret("key-of-the-house")});
    QCOMPARE(kindOf(rig.client.libraries({})), QStringLiteral("Blocked"));
    QVERIFY(home.saw("Bearer key-of-the-house"));
    QVERIFY(!stranger.saw("key-of-the-house"));
    // Out of the server's own folder is out of the house as well.
    Script down;
    down.status = 302;
    down.headers = {{"Location", "/other/api/libraries"}};
    ScriptedServer shared;
    shared.on("/base/api/libraries", down);
    shared.on("/other/api/libraries", all);
    ServerRig neighbour({shared.url(QStringLiteral("/base")), {}, Secret("key-of-the-house")});
    QCOMPARE(kindOf(neighbour.client.libraries({})), QStringLiteral("Blocked"));
    QCOMPARE(shared.requests(), 1);
}

void TestServerSession::secretsAreNotLogged()
{
    LogSpy spy;
    ServerRig rig(m_server.withPassword());
    QVERIFY(!m_server.control("/_faults", R"({"kind": "expire", "page": 1})").isNull());
    const auto listing = rig.client.items(m_library, {});
    QVERIFY2(listing, said(listing).constData());
    ServerRig wrong({m_server.base(), {}, Secret("no-such-api-key")});
    const auto refused = wrong.client.libraries({});
    const QString log = spy.text() + refused.error().message + refused.error().context;
    QVERIFY2(log.contains(QStringLiteral("/auth/refresh")), qPrintable(log)); // it did look
    for (const char *secret : {"secret-mia", "access-token", "refresh-token", "no-such-api-key", "Bearer"}) {
        QVERIFY2(!log.contains(QLatin1String(secret)), secret);
    }
}

QTEST_GUILESS_MAIN(TestServerSession)
#include "test_serversession.moc"
