// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/support/freshstores.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/http/classify.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
Exchange answer(int status, const QByteArray &body = "{}", const Headers &headers = {})
{
    return {status, headers, body};
}

Request question(const ClientFixture &fixture, const QByteArray &body)
{
    Request request = fixture.request();
    request.method = "POST";
    request.isQuestion = true;
    request.body = body;
    request.cache.timeToLive = 1h;
    return request;
}
} // namespace

/// What services need that are asked by POST, answer with codes of their own, or are to be asked only so often a day.
class TestQuestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreKeptByWhatTheyAsk();
    void questionsAreRepeated();
    void questionsAreNotAskedOnConditions();
    void ordersAreNotKept();
    void onlyWhatDeservesItIsKept();
    void everySendingAsksForItsAllowance();
    void keptAnswersNeedNoAllowance();
    void whatHasNoAllowanceIsNotSent();
    void answersUnderOtherStatusesAreRead_data();
    void answersUnderOtherStatusesAreRead();
    void otherWaysToSayTooOften();
    void hintsOfOtherKinds_data();
    void hintsOfOtherKinds();

private:
    FreshStores m_stores;
};

void TestQuestions::questionsAreKeptByWhatTheyAsk()
{
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    FakeTransport *wire = fixture.startFake(
        [](const WireRequest &request) { return answer(200, "{\"asked\":" + request.body + '}'); }, store.get());
    const auto ask = [&](const QByteArray &body) {
        return fixture.client->get(fixture.source, question(fixture, body), {}).value();
    };
    QCOMPARE(ask("1").body, QByteArray("{\"asked\":1}"));
    QCOMPARE(ask("2").body, QByteArray("{\"asked\":2}"));
    const Reply kept = ask("1");
    QVERIFY(kept.fromCache);
    QCOMPARE(kept.body, QByteArray("{\"asked\":1}"));
    QCOMPARE(wire->requests().size(), 2);
}

void TestQuestions::questionsAreRepeated()
{
    ClientFixture fixture;
    int round = 0;
    FakeTransport *wire
        = fixture.startFake([&](const WireRequest &) { return ++round < 3 ? answer(502) : answer(200); });
    QVERIFY(fixture.client->get(fixture.source, question(fixture, "1"), {}));
    QCOMPARE(wire->requests().size(), 3);
}

void TestQuestions::questionsAreNotAskedOnConditions()
{
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    FakeTransport *wire = fixture.startFake(always(answer(200, "{}", {{"ETag", "\"1\""}})), store.get());
    QVERIFY(fixture.client->get(fixture.source, question(fixture, "1"), {}));
    fixture.clock.advance(2h);
    QVERIFY(fixture.client->get(fixture.source, question(fixture, "1"), {}));
    QCOMPARE(wire->requests().size(), 2);
    QVERIFY(!allHeaders(wire->requests().constLast()).contains("If-None-Match"));
}

void TestQuestions::ordersAreNotKept()
{
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    FakeTransport *wire = fixture.startFake(always(answer(200)), store.get());
    Request order = question(fixture, "1");
    order.isQuestion = false;
    QVERIFY(fixture.client->get(fixture.source, order, {}));
    QVERIFY(!fixture.client->get(fixture.source, order, {})->fromCache);
    QCOMPARE(wire->requests().size(), 2);
}

void TestQuestions::onlyWhatDeservesItIsKept()
{
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    int round = 0;
    fixture.startFake(
        [&](const WireRequest &) { return answer(200, ++round == 1 ? "{\"errors\":[]}" : "{\"data\":{}}"); },
        store.get());
    Request request = question(fixture, "1");
    request.cache.deserves = [](const Reply &reply) { return !reply.body.contains("errors"); };
    QVERIFY(fixture.client->get(fixture.source, request, {})->body.contains("errors"));
    QVERIFY(!fixture.client->get(fixture.source, request, {})->fromCache);
    QVERIFY(fixture.client->get(fixture.source, request, {})->fromCache);
}

void TestQuestions::everySendingAsksForItsAllowance()
{
    ClientFixture fixture;
    int asked = 0;
    int round = 0;
    FakeTransport *wire = fixture.startFake([&](const WireRequest &) {
        switch (++round) {
        case 1:
            return answer(503);
        case 2:
            return answer(302, {}, {{"Location", "/there"}});
        default:
            return answer(200);
        }
    });
    Request request = fixture.request();
    request.allowance = [&]() -> Result<void> {
        ++asked;
        return {};
    };
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    QCOMPARE(wire->requests().size(), 3);
    QCOMPARE(asked, 3);
}

void TestQuestions::keptAnswersNeedNoAllowance()
{
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    fixture.startFake(always(answer(200)), store.get());
    Request request = question(fixture, "1");
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    request.allowance = []() -> Result<void> { return fail(ErrorKind::Refused, {}); };
    QVERIFY(fixture.client->get(fixture.source, request, {})->fromCache);
}

void TestQuestions::whatHasNoAllowanceIsNotSent()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(answer(200)));
    Request request = fixture.request();
    request.allowance = []() -> Result<void> { return fail(ErrorKind::Refused, QStringLiteral("enough")); };
    const Result<Reply> reply = fixture.client->get(fixture.source, request, {});
    QCOMPARE(reply.error().kind, ErrorKind::Refused);
    QCOMPARE(reply.error().message, QStringLiteral("enough"));
    QVERIFY(wire->requests().isEmpty());
    request.allowance = nullptr;
    QVERIFY(fixture.client->get(fixture.source, request, {})); // the lane is free again
}

void TestQuestions::answersUnderOtherStatusesAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("JSON under a status that is read") << 404 << QByteArray("{\"error\":\"x\"}") << true;
    QTest::newRow("a page under it") << 404 << QByteArray("<html>no</html>") << false;
    QTest::newRow("nothing under it") << 404 << QByteArray() << false;
    QTest::newRow("half of it") << 404 << QByteArray("{\"error\":") << false;
    QTest::newRow("JSON under another") << 403 << QByteArray("{\"error\":\"x\"}") << false;
    QTest::newRow("a bot check") << 404 << QByteArray("<html><title>Just a moment...</title>") << false;
}

void TestQuestions::answersUnderOtherStatusesAreRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isRead);
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    fixture.startFake(always(answer(status, body)), store.get());
    Request request = question(fixture, "1");
    request.readStatuses = {400, 404};
    for (int i = 0; i < 2; ++i) {
        const Result<Reply> reply = fixture.client->get(fixture.source, request, {});
        QCOMPARE(reply.has_value(), isRead);
        QVERIFY(!reply || (reply->status == status && reply->body == body && !reply->fromCache));
    }
}

void TestQuestions::otherWaysToSayTooOften()
{
    ClientFixture fixture;
    fixture.source.throttleStatuses = {403};
    FakeTransport *wire = fixture.startFake(always(answer(403, "<html><title>Access Denied</title>")));
    const Result<Reply> first = fixture.get();
    QCOMPARE(first.error().kind, ErrorKind::Throttled);
    QVERIFY(first.error().retryAfter == 60s);
    QCOMPARE(fixture.get().error().kind, ErrorKind::Throttled); // the lane rests
    QCOMPARE(wire->requests().size(), 1);
}

void TestQuestions::hintsOfOtherKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds"); // 0: none
    const QByteArray nested
        = R"({"error":{"code":"RATE_LIMIT_EXCEEDED","message":"","details":{"retryAfterSeconds":17}}})";
    QTest::newRow("in the body") << 429 << Headers() << nested << 17;
    QTest::newRow("in the body, not nested, as text")
        << 429 << Headers() << QByteArray(R"({"retryAfterSeconds":"9"})") << 9;
    QTest::newRow("the header goes first") << 429 << Headers{{"Retry-After", "5"}} << nested << 5;
    QTest::newRow("not under another status") << 503 << Headers() << nested << 0;
    QTest::newRow("a moment") << 429 << Headers{{"X-RateLimit-Reset", "1700000042"}} << QByteArray("{}") << 42;
    QTest::newRow("a span") << 429 << Headers{{"X-RateLimit-Reset", "42"}} << QByteArray("{}") << 42;
    QTest::newRow("a moment gone by") << 429 << Headers{{"X-RateLimit-Reset", "1600000000"}} << QByteArray("{}") << 0;
    QTest::newRow("nonsense") << 429 << Headers{{"X-RateLimit-Reset", "soon"}} << QByteArray("[1]") << 0;
    QTest::newRow("negative") << 429 << Headers() << QByteArray(R"({"retryAfterSeconds":-5})") << 0;
}

void TestQuestions::hintsOfOtherKinds()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    const auto wait = retryAfterOf({status, headers, body}, Timestamp(1'700'000'000s));
    QCOMPARE(wait.has_value(), seconds != 0);
    QVERIFY(!wait || *wait == std::chrono::seconds(seconds));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestQuestions)
#include "test_questions.moc"
