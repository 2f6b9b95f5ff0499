// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/httpcachetable.h"
#include "tests/support/freshstores.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/http/httpcache.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
const QByteArray goodDate = "Tue, 14 Nov 2023 20:00:00 GMT";

QByteArray conditionsOf(const WireRequest &request)
{
    return header(request.headers, "if-none-match") + '|' + header(request.headers, "if-modified-since");
}
} // namespace

class TestHttpCache final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesUntilTheTimeIsUp_data() { FreshStores::addDialects(); }
    void servesUntilTheTimeIsUp();
    void keepsWholeAnswers_data() { FreshStores::addDialects(); }
    void keepsWholeAnswers();
    void dropsByPattern_data() { FreshStores::addDialects(); }
    void dropsByPattern();
    void prunesTheOldest_data() { FreshStores::addDialects(); }
    void prunesTheOldest();
    void asksOnConditions_data();
    void asksOnConditions();
    void keepsSecretsOut();
    void keepsSourcesApart();
    void keepsNothingBad();
    void refreshesWhenTold();
    void livesWithoutAStore();
    void survivesABrokenStore();

private:
    FreshStores m_stores;
};

void TestHttpCache::servesUntilTheTimeIsUp()
{
    QFETCH(Dialect, dialect);
    ClientFixture fixture;
    const auto store = m_stores.open(dialect, fixture.clock);
    int round = 0;
    FakeTransport *wire = fixture.startFake(
        [&](const WireRequest &) {
            return Exchange{200, {}, "{\"round\":" + QByteArray::number(++round) + '}'};
        },
        store.get());
    Request request = fixture.request(QStringLiteral("/v4?page=1"));
    request.cache.timeToLive = 1h;
    const Timestamp asked = fixture.clock.wall();
    QVERIFY(!fixture.client->get(fixture.source, request, {})->fromCache);
    fixture.clock.advance(59min);
    const Reply cached = fixture.client->get(fixture.source, request, {}).value();
    QVERIFY(cached.fromCache);
    QVERIFY(cached.fetchedAt == asked);
    QCOMPARE(cached.body, QByteArray("{\"round\":1}"));
    QCOMPARE(wire->requests().size(), 1);
    QCOMPARE(fixture.entry().cacheHits, 1);
    fixture.clock.advance(1min);
    QCOMPARE(fixture.client->get(fixture.source, request, {})->body, QByteArray("{\"round\":2}"));
    request.cache.timeToLive = 0s;
    QVERIFY(!fixture.client->get(fixture.source, request, {})->fromCache);
}

void TestHttpCache::keepsWholeAnswers()
{
    QFETCH(Dialect, dialect);
    ClientFixture fixture;
    const auto store = m_stores.open(dialect, fixture.clock);
    fixture.source.expectsJson = false;
    QByteArray body;
    for (int i = 0; i < 100'000; ++i) {
        body.append(char(i * 31 % 256));
    }
    fixture.startFake(
        [&](const WireRequest &) {
            return Exchange{200, {{"X-A", "1"}, {"x-b", "2"}}, body};
        },
        store.get());
    Request request = fixture.request();
    request.cache.timeToLive = 1h;
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    const Reply cached = fixture.client->get(fixture.source, request, {}).value();
    QVERIFY(cached.fromCache);
    QCOMPARE(cached.status, 200);
    QCOMPARE(cached.url, request.url);
    QCOMPARE(cached.body, body);
    QCOMPARE(cached.header("x-a"), QByteArray("1"));
    QCOMPARE(cached.header("X-B"), QByteArray("2"));
}

void TestHttpCache::dropsByPattern()
{
    QFETCH(Dialect, dialect);
    ClientFixture fixture;
    const auto store = m_stores.open(dialect, fixture.clock);
    FakeTransport *wire = fixture.startFake([](const WireRequest &) { return Exchange{200, {}, "{}"}; }, store.get());
    const auto get = [&](const char *path) {
        Request request = fixture.request(QString::fromLatin1(path));
        request.cache.timeToLive = 1h;
        return fixture.client->get(fixture.source, request, {})->fromCache;
    };
    for (const char *path : {"/v4/anime?page=1", "/v4/anime?page=2", "/v4/anime?page=12", "/v4/a_b", "/v4/axb"}) {
        QVERIFY(!get(path));
        QVERIFY(get(path));
    }
    QCOMPARE(fixture.client->invalidateCache(QStringLiteral("*/nothing*")).value(), 0);
    QCOMPARE(fixture.client->invalidateCache(QStringLiteral("https://shop.example/v4/anime?page=?")).value(), 2);
    QVERIFY(get("/v4/anime?page=12"));
    QCOMPARE(fixture.client->invalidateCache(QStringLiteral("*a_b")).value(), 1); // "_" is no wildcard
    QVERIFY(get("/v4/axb"));
    QCOMPARE(fixture.client->invalidateCache(QStringLiteral("*100%*")).value(), 0);
    QCOMPARE(fixture.client->invalidateCache(QStringLiteral("*")).value(), 2);
    QCOMPARE(wire->requests().size(), 5);
}

void TestHttpCache::prunesTheOldest()
{
    QFETCH(Dialect, dialect);
    VirtualClock clock;
    const auto store = m_stores.open(dialect, clock);
    const auto keys = [&] {
        return store
            ->read([](ReadTx &tx) {
                return tx.all("SELECT key FROM http_cache ORDER BY key", [](const Row &row) { return row.text(0); });
            })
            .value()
            .join(u',');
    };
    const Result<qint64> pruned = store->write([&](WriteTx &tx) {
        HttpCacheTable table(tx);
        for (int i = 1; i <= 5; ++i) {
            table.put({QString::number(i),
                       QStringLiteral("u"),
                       QStringLiteral("[]"),
                       QByteArray(100, 'x'),
                       {},
                       {},
                       clock.wall() + std::chrono::seconds(i)});
        }
        table.touch(QStringLiteral("1"), clock.wall() + 9s);
        return table.prune(300);
    });
    QCOMPARE(pruned.value(), qint64(2));
    QCOMPARE(keys(), QStringLiteral("1,4,5"));
    QCOMPARE(store->write([](WriteTx &tx) { return HttpCacheTable(tx).prune(300); }).value(), qint64(0));
    QCOMPARE(store->write([](WriteTx &tx) { return HttpCacheTable(tx).prune(0); }).value(), qint64(3));
}

void TestHttpCache::asksOnConditions_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("conditions");
    QTest::newRow("nothing to go by") << Headers() << QByteArray("|");
    QTest::newRow("tag") << Headers{{"ETag", "\"abc\""}} << QByteArray("\"abc\"|");
    QTest::newRow("weak tag") << Headers{{"etag", "W/\"abc\""}} << QByteArray("W/\"abc\"|");
    QTest::newRow("date") << Headers{{"Last-Modified", goodDate}} << QByteArray("|" + goodDate);
    QTest::newRow("both") << Headers{{"ETag", "\"a\""}, {"Last-Modified", goodDate}} << QByteArray("\"a\"|" + goodDate);
    QTest::newRow("Jikan's date") << Headers{{"Last-Modified", "Thu, 01 Jan 1970 00:00:00 GMT"}} << QByteArray("|");
    QTest::newRow("a date to come") << Headers{{"Last-Modified", "Tue, 14 Nov 2028 20:00:00 GMT"}} << QByteArray("|");
    QTest::newRow("no date") << Headers{{"Last-Modified", "yesterday"}} << QByteArray("|");
    QTest::newRow("bare tag") << Headers{{"ETag", "abc"}} << QByteArray("|");
    QTest::newRow("empty tag") << Headers{{"ETag", "\"\""}} << QByteArray("|");
}

void TestHttpCache::asksOnConditions()
{
    QFETCH(Headers, headers);
    QFETCH(QByteArray, conditions);
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    FakeTransport *wire = fixture.startFake(
        [&](const WireRequest &request) {
            return conditionsOf(request) == "|" ? Exchange{200, headers, "{\"n\":1}"} : Exchange{304, {}, {}};
        },
        store.get());
    Request request = fixture.request();
    request.cache.timeToLive = 1min;
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    fixture.clock.advance(1h);
    const Reply reply = fixture.client->get(fixture.source, request, {}).value();
    QCOMPARE(conditionsOf(wire->requests().constLast()), conditions);
    QCOMPARE(reply.body, QByteArray("{\"n\":1}"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.fromCache, conditions != "|");
    QVERIFY(reply.fetchedAt == fixture.clock.wall()); // the source has just said so
    QVERIFY(fixture.client->get(fixture.source, request, {})->fromCache);
    QCOMPARE(wire->requests().size(), 2);
}

void TestHttpCache::keepsSecretsOut()
{
    ClientFixture fixture;
    const StoreOptions options = m_stores.options(Dialect::Sqlite);
    const auto store = m_stores.open(options, fixture.clock);
    FakeTransport *wire = fixture.startFake(
        [](const WireRequest &) {
            return Exchange{200, {{"Set-Cookie", "id=canary-cookie"}}, "{}"};
        },
        store.get());
    Request request = fixture.request(QStringLiteral("/api?apikey=canary-one"));
    request.cache.timeToLive = 1h;
    request.secretHeaders = {{"X-Api-Key", Secret("canary-header")}};
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    request.url = QUrl(QStringLiteral("https://shop.example/api?apikey=canary-two"));
    QVERIFY(!fixture.client->get(fixture.source, request, {})->fromCache); // not the other account's answer
    QCOMPARE(wire->requests().size(), 2);
    const auto rows = store->read([](ReadTx &tx) {
        return tx.all("SELECT key || url || headers FROM http_cache", [](const Row &row) { return row.text(0); });
    });
    QCOMPARE(rows->size(), 2);
    QVERIFY(!rows->join(u' ').contains(QLatin1String("canary")));
}

void TestHttpCache::keepsSourcesApart()
{
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    FakeTransport *wire = fixture.startFake([](const WireRequest &) { return Exchange{200, {}, "{}"}; }, store.get());
    Request request = fixture.request();
    request.cache.timeToLive = 1h;
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    fixture.source.name = QStringLiteral("another account");
    QVERIFY(!fixture.client->get(fixture.source, request, {})->fromCache);
    QCOMPARE(wire->requests().size(), 2);
}

/// Absent is not removed: an error, a log-in page or a cut answer never takes a good one's place.
void TestHttpCache::keepsNothingBad()
{
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    Exchange answer{200, {}, "{\"good\":1}"};
    fixture.startFake([&](const WireRequest &) { return answer; }, store.get());
    Request request = fixture.request();
    request.cache.timeToLive = 1h;
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    request.cache.refresh = true;
    for (const Exchange &bad : {Exchange{404, {}, "{}"}, Exchange{200, {}, "{\"cut\":"}, Exchange{200, {}, ""},
                                Exchange{200, {}, "<html>hello"}, Exchange{206, {}, "{\"part\":1}"}}) {
        answer = bad;
        static_cast<void>(fixture.client->get(fixture.source, request, {}));
    }
    request.cache.refresh = false;
    QCOMPARE(fixture.client->get(fixture.source, request, {})->body, QByteArray("{\"good\":1}"));
}

void TestHttpCache::refreshesWhenTold()
{
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    int round = 0;
    fixture.startFake(
        [&](const WireRequest &) {
            return Exchange{200, {}, "{\"n\":" + QByteArray::number(++round) + '}'};
        },
        store.get());
    Request request = fixture.request();
    request.cache = {1h, true};
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    QCOMPARE(fixture.client->get(fixture.source, request, {})->body, QByteArray("{\"n\":2}"));
    request.cache.refresh = false;
    QCOMPARE(fixture.client->get(fixture.source, request, {})->body, QByteArray("{\"n\":2}"));
    request.method = "POST";
    QVERIFY(!fixture.client->get(fixture.source, request, {})->fromCache);
}

void TestHttpCache::livesWithoutAStore()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake([](const WireRequest &) { return Exchange{200, {}, "{}"}; });
    Request request = fixture.request();
    request.cache.timeToLive = 1h;
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    QCOMPARE(wire->requests().size(), 2);
    QCOMPARE(fixture.client->invalidateCache(QStringLiteral("*")).value(), 0);
}

void TestHttpCache::survivesABrokenStore()
{
    ClientFixture fixture;
    const auto store = m_stores.open(Dialect::Sqlite, fixture.clock);
    QVERIFY(store->write([](WriteTx &tx) { tx.run("DROP TABLE http_cache"); }));
    fixture.startFake([](const WireRequest &) { return Exchange{200, {}, "{}"}; }, store.get());
    Request request = fixture.request();
    request.cache.timeToLive = 1h;
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    QVERIFY(!fixture.client->invalidateCache(QStringLiteral("*")));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestHttpCache)
#include "test_httpcache.moc"
