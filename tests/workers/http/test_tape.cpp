// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/redact.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/http/tape.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace kuramori
{
namespace
{
WireRequest wireRequest(const QString &url, const QByteArray &method = "GET")
{
    WireRequest request;
    request.method = method;
    request.url = QUrl(url);
    return request;
}

Exchange json(const QByteArray &body)
{
    return {200, {{"Content-Type", "application/json"}}, body};
}
} // namespace

class TestTape final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void playsWhatItRecorded();
    void ignoresTheOrderOfParameters();
    void playsRepeatsInOrder();
    void saysWhatIsMissing();
    void scrubsSecrets();
    void keepsBinaryBodies();
    void readsTapesOfOtherHands();
    void reportsDamage();
    void recordsNoFailures();
    void opensQuickly();
    void stopsAtOnce();
    void shippedTapePlays();

private:
    QString tapePath() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    void write(const QByteArray &tape) const
    {
        QFile file(tapePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tape);
    }
    void record(const QList<std::pair<WireRequest, Exchange>> &exchanges) const
    {
        qsizetype next = 0;
        auto fake = std::make_unique<FakeTransport>([&](const WireRequest &) { return exchanges.at(next).second; });
        const auto recorder = TapeRecorder::open(tapePath(), std::move(fake));
        QVERIFY(recorder);
        for (; next < exchanges.size(); ++next) {
            QCOMPARE((*recorder)->exchange(exchanges.at(next).first, {})->body, exchanges.at(next).second.body);
        }
    }
    std::unique_ptr<TapePlayer> player() const { return std::move(TapePlayer::open(tapePath()).value()); }
    QByteArray tape() const
    {
        QFile file(tapePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestTape::playsWhatItRecorded()
{
    const QByteArray body = "{\"title\":\"\xe8\x94\xb5\xe5\xae\x88 \\\"quoted\\\"\",\n\"n\":1.50}";
    record({{wireRequest(QStringLiteral("https://shop.example/a?page=1")), json(body)},
            {wireRequest(QStringLiteral("https://shop.example/gone")), {404, {{"X-A", "1"}, {"X-A", "2"}}, {}}}});
    const auto played = player();
    const Exchange first = played->exchange(wireRequest(QStringLiteral("https://shop.example/a?page=1")), {}).value();
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, body);
    QCOMPARE(header(first.headers, "content-type"), QByteArray("application/json"));
    const Exchange second = played->exchange(wireRequest(QStringLiteral("https://shop.example/gone")), {}).value();
    QCOMPARE(second.status, 404);
    QCOMPARE(second.headers.size(), 2);
    QVERIFY(second.body.isEmpty());
}

void TestTape::ignoresTheOrderOfParameters()
{
    record({{wireRequest(QStringLiteral("https://shop.example/a?page=2&limit=25&q=a%20b")), json("{}")}});
    const auto played = player();
    QVERIFY(played->exchange(wireRequest(QStringLiteral("https://shop.example/a?q=a b&limit=25&page=2#x")), {}));
    QVERIFY(!played->exchange(wireRequest(QStringLiteral("https://shop.example/a?q=a b&limit=25&page=3")), {}));
    QVERIFY(
        !played->exchange(wireRequest(QStringLiteral("https://shop.example/a?page=2&limit=25&q=a%20b"), "POST"), {}));
}

void TestTape::playsRepeatsInOrder()
{
    const WireRequest request = wireRequest(QStringLiteral("https://shop.example/a"));
    record({{request, json("1")}, {request, json("2")}});
    const auto played = player();
    for (const char *body : {"1", "2", "2", "2"}) {
        QCOMPARE(played->exchange(request, {})->body, QByteArray(body));
    }
}

void TestTape::saysWhatIsMissing()
{
    write({});
    const Result<Exchange> answer = player()->exchange(wireRequest(QStringLiteral("https://shop.example/a?key=k")), {});
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    QVERIFY(answer.error().message.contains(QLatin1String("https://shop.example/a?key=***")));
    QCOMPARE(TapePlayer::open(QStringLiteral("/nowhere/tape")).error().kind, ErrorKind::Io);
    QCOMPARE(TapeRecorder::open(QStringLiteral("/nowhere/tape"), nullptr).error().kind, ErrorKind::Io);
}

void TestTape::scrubsSecrets()
{
    registerSecret(Secret("canary-registered"));
    WireRequest request = wireRequest(QStringLiteral("https://me:canary-pw@shop.example/a?apikey=canary-query&page=1"));
    request.headers = {{"Authorization", "Bearer canary-header"}, {"Cookie", "id=canary-cookie"}};
    request.secretNames = {"Authorization", "Cookie"};
    request.body = "canary-body";
    record({{request,
             {200,
              {{"Set-Cookie", "id=canary-set"}, {"X-Echo", "canary-registered"}},
              "{\"echo\":\"canary-registered\",\"base64\":\"" + QByteArray("canary-registered").toBase64() + "\"}"}},
            {request, {200, {}, QByteArray("\xff\xfe\0canary-registered", 20)}}});
    const QByteArray recorded = tape();
    QVERIFY2(!recorded.contains("canary"), recorded.constData());
    QVERIFY(!recorded.contains(QByteArray("canary-registered").toBase64()));
    QVERIFY(recorded.contains("page=1"));
    QVERIFY(player()->exchange(request, {})->body.contains("***")); // and still found by the same request
}

void TestTape::keepsBinaryBodies()
{
    const WireRequest request = wireRequest(QStringLiteral("https://shop.example/cover"));
    QByteArray bytes;
    for (int i = 0; i < 1024; ++i) {
        bytes.append(char(i));
    }
    record({{request, {200, {{"Content-Encoding", "gzip"}}, bytes}}});
    const Exchange answer = player()->exchange(request, {}).value();
    QCOMPARE(answer.body, bytes);
    QVERIFY(header(answer.headers, "content-encoding").isEmpty()); // it is unpacked
}

void TestTape::readsTapesOfOtherHands()
{
    write("\n{\"body\":\"{}\",\"headers\":[],\"method\":\"GET\",\"status\":201,\"url\":\"https://shop.example/"
          "sorted\"}\r\n"
          "{\"method\":\"GET\",\"url\":\"https:\\/\\/shop.example\\/escaped\",\"status\":202,\"body\":\"\"}");
    const auto played = player();
    QCOMPARE(played->exchange(wireRequest(QStringLiteral("https://shop.example/sorted")), {})->status, 201);
    QCOMPARE(played->exchange(wireRequest(QStringLiteral("https://shop.example/escaped")), {})->status, 202);
}

void TestTape::reportsDamage()
{
    write("{\"method\":\"GET\",\"url\":\"https://shop.example/a\",\"status\":200,\"headers\":[],\"body\":\"{}");
    QCOMPARE(player()->exchange(wireRequest(QStringLiteral("https://shop.example/a")), {}).error().kind,
             ErrorKind::Truncated);
}

void TestTape::recordsNoFailures()
{
    auto fake = std::make_unique<FakeTransport>(
        [](const WireRequest &) { return fail(ErrorKind::Timeout, QStringLiteral("slow")); });
    const auto recorder = TapeRecorder::open(tapePath(), std::move(fake));
    QCOMPARE((*recorder)->exchange(wireRequest(QStringLiteral("https://shop.example/a")), {}).error().kind,
             ErrorKind::Timeout);
    QVERIFY(tape().isEmpty());
}

/// A hundred pages of real size are indexed in less than 50 ms.
void TestTape::opensQuickly()
{
    const QByteArray body = QByteArray("{\\\"title\\\":\\\"some anime\\\",\\\"score\\\":8.1},").repeated(1000);
    QByteArray lines;
    for (int page = 1; page <= 100; ++page) {
        lines += "{\"method\":\"GET\",\"url\":\"https://api.example/v4/anime?page=" + QByteArray::number(page)
            + "\",\"status\":200,\"headers\":[],\"body\":\"" + body + "\"}\n";
    }
    write(lines);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 3; ++round) { // others use this machine too
        QElapsedTimer timer;
        timer.start();
        QVERIFY(player());
        best = std::min(best, timer.elapsed());
    }
    QVERIFY2(best < 50, qPrintable(QString::number(best)));
    const auto played = player();
    QVERIFY(played->exchange(wireRequest(QStringLiteral("https://api.example/v4/anime?page=77")), {}));
}

void TestTape::stopsAtOnce()
{
    write({});
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(player()->exchange(wireRequest(QStringLiteral("https://shop.example/a")), stop.get_token()).error().kind,
             ErrorKind::Cancelled);
}

/// Each line of the tape that ships can be played and is judged good by the client.
void TestTape::shippedTapePlays()
{
    QFile file(QStringLiteral(KURAMORI_SOURCE_DIR "/resources/tapes/sample.tape"));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("no tape");
    }
    ClientFixture fixture;
    fixture.options.paced = false;
    fixture.start(std::move(TapePlayer::open(file.fileName()).value()));
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Request request;
        request.url = QUrl(line.value(QLatin1String("url")).toString());
        fixture.source.origin = request.url;
        if (line.value(QLatin1String("status")).toInt() == 200) {
            QVERIFY(fixture.client->get(fixture.source, request, {}));
        }
    }
    QVERIFY(fixture.entry().requests > 0);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestTape)
#include "test_tape.moc"
