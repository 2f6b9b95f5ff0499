// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/classify.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
const Timestamp now(1'700'000'000s); // Tue, 14 Nov 2023 22:13:20 GMT
constexpr int good = -1;

int verdict(bool expectsJson, int status, const QByteArray &body, const Headers &headers = {},
            const QByteArray &method = "GET")
{
    SourceProfile source;
    source.name = QStringLiteral("shop");
    source.expectsJson = expectsJson;
    WireRequest request;
    request.method = method;
    request.url = QUrl(QStringLiteral("https://shop.example/v4"));
    const Result<void> result = classify(source, request, Exchange{status, headers, body}, now);
    return result ? good : int(result.error().kind);
}
} // namespace

class TestClassify final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesStatus_data();
    void judgesStatus();
    void judgesJsonBodies_data();
    void judgesJsonBodies();
    void judgesChallenges_data();
    void judgesChallenges();
    void judgesOtherBodies();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void speaksToPeople();
};

void TestClassify::judgesStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, int kind) { QTest::addRow("%d", status) << status << kind; };
    for (const int status : {200, 201, 203, 206}) {
        row(status, good);
    }
    for (const int status : {401, 403, 407}) {
        row(status, int(ErrorKind::Auth)); // N-22
    }
    for (const int status : {404, 410}) {
        row(status, int(ErrorKind::NotFound));
    }
    for (const int status : {500, 501, 502, 503, 504, 520, 599}) {
        row(status, int(ErrorKind::ServerError)); // N-14
    }
    for (const int status : {300, 304, 305, 400, 405, 409, 413, 418, 422, 451}) {
        row(status, int(ErrorKind::Rejected));
    }
    row(408, int(ErrorKind::Timeout));
    row(429, int(ErrorKind::Throttled));
}

void TestClassify::judgesStatus()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    QCOMPARE(verdict(true, status, "{\"data\":[]}"), kind);
}

void TestClassify::judgesJsonBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &body, int kind) { QTest::newRow(name) << body << kind; };
    row("object", "{\"data\":[]}", good);
    row("array", " [1,2]\r\n", good);
    row("N-16 empty object is for the decoder to judge", "{}", good);
    row("N-16 empty array too", "[]", good);
    row("N-16 nothing", "", int(ErrorKind::Empty));
    row("N-16 blanks", " \n", int(ErrorKind::Empty));
    row("N-16 null", "null", int(ErrorKind::BadSchema));
    row("N-16 number", "17", int(ErrorKind::BadSchema));
    row("N-16 text", "Ok.", int(ErrorKind::BadSchema));
    row("N-16 page", "<!DOCTYPE html><title>Welcome</title>", int(ErrorKind::BadSchema));
    row("N-16 XML", "<?xml version=\"1.0\"?><error/>", int(ErrorKind::BadSchema));
    row("N-10 cut object", "{\"data\":[{\"a\":1},", int(ErrorKind::Truncated));
    row("N-10 cut array", "[1,2", int(ErrorKind::Truncated));
    row("N-21 mark", "\xef\xbb\xbf{\"a\":1}", good);
    row("N-21 mark alone", "\xef\xbb\xbf", int(ErrorKind::Empty));
    row("N-21 UTF-16", QByteArray("\xff\xfe{\0}\0", 6), int(ErrorKind::BadSchema));
    row("N-21 bytes that are no UTF-8 are for the decoder to judge", "{\"a\":\"\xff\"}", good);
    row("throttled by text in the body", "{\"status\":\"429\",\"type\":\"RateLimitException\"}",
        int(ErrorKind::Throttled));
    row("throttled by number in the body", "{\"status\":429}", int(ErrorKind::Throttled));
    row("429 elsewhere in the body", "{\"status\":\"airing\",\"members\":429}", good);
}

void TestClassify::judgesJsonBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QCOMPARE(verdict(true, 200, body), kind);
    QCOMPARE(verdict(true, 200, body, {{"Content-Type", "text/html; charset=utf-16"}}), kind); // not trusted
}

void TestClassify::judgesChallenges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("asJson"); // a challenge to a JSON source
    QTest::addColumn<bool>("asPage"); // a challenge to a source of pages
    const auto row = [](const char *name, int status, const QByteArray &body, bool asJson, bool asPage) {
        QTest::newRow(name) << status << body << asJson << asPage;
    };
    row("N-15 Cloudflare 403", 403, "<!DOCTYPE html><html><head><title>Just a moment...</title>", true, true);
    row("N-15 Cloudflare 503", 503, "<html><title>Attention Required! | Cloudflare</title>", true, true);
    row("N-15 Cloudflare 200", 200, "<html><title>Just a moment...</title>", true, true);
    row("N-15 DDoS-Guard", 403, "<!doctype html><title>DDoS-Guard</title>", true, true);
    row("N-15 script", 403, "<html><body><div class=\"cf-turnstile\"></div>", true, true);
    row("N-15 captcha script at 429", 429, "<html><script src=\"https://x/h-captcha.js\">", true, true);
    row("N-15 log-in form", 200, "<html><form><input name=p type=\"password\"></form>", true, false);
    row("N-15 captcha on a page that was asked for", 200, "<html><div class=\"g-recaptcha\">", true, false);
    row("plain 403 page", 403, "<html><title>403 Forbidden</title>", false, false);
    row("plain 502 page", 502, "<html><title>502 Bad Gateway</title>", false, false);
    row("plain page", 200, "<html><title>Catalogue</title>", false, false);
    row("words inside data", 200, "{\"title\":\"<title>Just a moment...</title>\"}", false, false);
}

void TestClassify::judgesChallenges()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, asJson);
    QFETCH(bool, asPage);
    QCOMPARE(verdict(true, status, body) == int(ErrorKind::Challenge), asJson);
    QCOMPARE(verdict(false, status, body) == int(ErrorKind::Challenge), asPage);
    QCOMPARE(verdict(true, status, body, {{"CF-Mitigated", "challenge"}}), int(ErrorKind::Challenge));
}

void TestClassify::judgesOtherBodies()
{
    QCOMPARE(verdict(false, 200, "plain text"), good);
    QCOMPARE(verdict(false, 200, "{\"cut\":"), good);
    QCOMPARE(verdict(false, 200, ""), int(ErrorKind::Empty));
    QCOMPARE(verdict(false, 204, ""), good);
    QCOMPARE(verdict(true, 204, ""), good);
    QCOMPARE(verdict(true, 200, "", {}, "HEAD"), good);
}

void TestClassify::readsRetryAfter_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("seconds"); // 0: none
    QTest::newRow("none") << Headers() << qint64(0);
    QTest::newRow("N-12 seconds") << Headers{{"retry-after", "120"}} << qint64(120);
    QTest::newRow("N-13 date") << Headers{{"Retry-After", "Tue, 14 Nov 2023 22:15:20 GMT"}} << qint64(120);
    QTest::newRow("N-13 date by the server's clock")
        << Headers{{"Date", "Tue, 14 Nov 2023 23:00:00 GMT"}, {"Retry-After", "Tue, 14 Nov 2023 23:02:00 GMT"}}
        << qint64(120);
    QTest::newRow("N-13 past") << Headers{{"Retry-After", "Tue, 14 Nov 2023 20:00:00 GMT"}} << qint64(1);
    QTest::newRow("N-13 over a day") << Headers{{"Retry-After", "604800"}} << qint64(86400);
    QTest::newRow("N-13 malformed") << Headers{{"Retry-After", "later"}} << qint64(0);
}

void TestClassify::readsRetryAfter()
{
    QFETCH(Headers, headers);
    QFETCH(qint64, seconds);
    const auto wait = retryAfterOf(Exchange{429, headers, {}}, now);
    QCOMPARE(wait.has_value(), seconds != 0);
    QVERIFY(!wait || *wait == std::chrono::seconds(seconds));
}

void TestClassify::speaksToPeople()
{
    WireRequest request;
    request.method = "GET";
    request.url = QUrl(QStringLiteral("https://shop.example/v4"));
    for (const int status : {400, 401, 404, 407, 408, 429, 500}) {
        const QByteArray body = "{\"message\":\"their words\"}";
        const Result<void> result = classify(SourceProfile(), request, Exchange{status, {}, body}, now);
        QVERIFY2(result.error().message.contains(QLatin1String("shop.example")), qPrintable(result.error().message));
        QVERIFY(result.error().message.endsWith(u'.'));
        QCOMPARE(result.error().context, QStringLiteral("their words"));
    }
}
} // namespace kuramori

QTEST_APPLESS_MAIN(kuramori::TestClassify)
#include "test_classify.moc"
