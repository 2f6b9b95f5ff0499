// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/sources/jikananswers.h"
#include "workers/sources/jikan/jikandecode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace kuramori;

namespace
{
using Seen = std::function<QString(const Anime &)>;

QJsonValue json(const char *text)
{
    const QByteArray wrapped = QByteArray("[") + text + "]";
    return QJsonDocument::fromJson(wrapped).array().first();
}

QString text(std::optional<double> number)
{
    return number ? QString::number(*number) : QStringLiteral("unknown");
}

QStringList entitiesOf(const Anime &anime)
{
    QStringList names;
    for (const NamedEntity &entity : anime.entities) {
        names << QStringLiteral("%1 %2 %3").arg(entity.kind).arg(entity.sourceId).arg(entity.name);
    }
    return names;
}
} // namespace
Q_DECLARE_METATYPE(Seen)

/// What Jikan sends, trap by trap (the recorded answers have their own test).
class TestJikanDecode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundRecord();
    void oddValues_data();
    void oddValues();
    void badRecords_data();
    void badRecords();
    void everyFieldMustBeThere_data();
    void everyFieldMustBeThere();
    void badAnswers_data();
    void badAnswers();
    void errorBodies_data();
    void errorBodies();
    void badTextIsReplaced();
    void aSingleBadRecordIsNoNewSchema();
    void anEmptyListMayEnd();
    void genresHaveTheirKind();
    void seasonsComeAsSent();
};

void TestJikanDecode::aSoundRecord()
{
    const auto page = decodePage(jikanPage({jikanRecord(5)}, {2, 7, 162}));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QCOMPARE(page->lastPage, 7);
    QCOMPARE(page->total, 162);
    QVERIFY(page->hasNext);
    QVERIFY(page->refusals.isEmpty());
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->records.first().position, 1);
    const Anime &anime = page->records.first().anime;
    QCOMPARE(anime.malId, 5);
    QCOMPARE(anime.title, QStringLiteral("Work 5"));
    QCOMPARE(anime.titles, (QList<AnimeTitle>{{QStringLiteral("Default"), QStringLiteral("Work 5")}}));
    QCOMPARE(anime.airedFrom, (PartialDate{2023, 9, 29}));
    QCOMPARE(anime.airedTo, (PartialDate{2024, 3, 22}));
    QCOMPARE(anime.durationSeconds, std::optional(1440));
    QCOMPARE(anime.season, (std::optional(SeasonOfYear{2023, Season::Fall})));
    QCOMPARE(anime.broadcastDay, QStringLiteral("Friday"));
    QCOMPARE(anime.broadcastTime, QStringLiteral("23:00"));
    QCOMPARE(anime.broadcastZone, QStringLiteral("Asia/Tokyo"));
    QCOMPARE(anime.coverUrl.toString(), QStringLiteral("https://cdn.myanimelist.net/images/anime/1/1l.jpg"));
    QCOMPARE(entitiesOf(anime).join(u','),
             QStringLiteral("producer 17 Aniplex,studio 11 Madhouse,genre 2 Adventure,genre 8 Drama,"
                            "demographic 27 Shounen"));
    QVERIFY(anime.approved);
}

void TestJikanDecode::oddValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Seen>("seen");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *field, const char *value, Seen seen, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(field) << QByteArray(value) << seen << QString::fromUtf8(expected);
    };
    const Seen score = [](const Anime &a) { return text(a.score); };
    row("score null", "score", "null", score, "unknown");
    row("score 0", "score", "0", score, "unknown");
    row("score 0.0", "score", "0.00", score, "unknown");
    row("score is an integer", "score", "8", score, "8");
    const Seen figures = [](const Anime &a) { return text(a.scoredBy) + text(a.rank) + text(a.popularity); };
    row("rank null", "rank", "null", figures, "1000unknown20");
    row("rank 0", "rank", "0", figures, "1000unknown20");
    row("popularity 0", "popularity", "0", figures, "100010unknown");
    row("scored by null", "scored_by", "null", figures, "unknown1020");
    row(
        "episodes null", "episodes", "null", [](const Anime &a) { return text(a.episodes); }, "unknown");
    const Seen trailer = [](const Anime &a) { return a.trailerId; };
    row("trailer of 2022", "trailer", R"({"youtube_id": "ZEkwCGJ3o7M", "embed_url": null})", trailer, "ZEkwCGJ3o7M");
    row("no trailer", "trailer", R"({"youtube_id": null, "embed_url": null})", trailer, "");
    row("trailer null", "trailer", "null", trailer, "");
    const Seen aired = [](const Anime &a) { return a.airedFrom.toString() + u'/' + a.airedTo.toString(); };
    row("only the year", "aired",
        R"({"from": "2026-01-01T00:00:00+00:00", "to": null, "prop": {"from": {"day": null, "month": null, "year": 2026},
            "to": {"day": null, "month": null, "year": null}}})",
        aired, "2026/");
    row("month 13", "aired", R"({"from": null, "to": null, "prop": {"from": {"day": 1, "month": 13, "year": 2020}}})",
        aired, "2020-13-01/");
    row("no parts", "aired", R"({"from": "2020-02-03T00:00:00+00:00", "to": "2020-04-05T00:00:00+00:00"})", aired,
        "2020-02-03/2020-04-05");
    row("not available", "aired", R"({"from": null, "to": null, "prop": null, "string": "Not available"})", aired, "/");
    const Seen broadcast = [](const Anime &a) { return a.broadcastDay + a.broadcastTime; };
    row("no weekday", "broadcast", R"({"day": "Other", "time": null, "timezone": null})", broadcast, "");
    row("broadcast null", "broadcast", "null", broadcast, "");
    const Seen season = [](const Anime &a) { return a.season ? a.season->toString() : QString(); };
    row("season null", "season", "null", season, "");
    row("year null", "year", "null", season, "");
    row(
        "duration unknown", "duration", R"("Unknown")", [](const Anime &a) { return text(a.durationSeconds); },
        "unknown");
    row(
        "type null", "type", "null", [](const Anime &a) { return a.type; }, "");
    const Seen title = [](const Anime &a) { return a.title; };
    row("title null", "title", "null", title, "Work 5");
    row(
        "two synonyms", "titles",
        R"([{"type": "Synonym", "title": "FMA"}, {"type": "Synonym", "title": "FMA:B"}, {"type": "Synonym", "title": "FMA"}])",
        [](const Anime &a) { return QString::number(a.titles.size()) + a.title; }, "3Work 5");
    row(
        "lists null", "genres", "null", [](const Anime &a) { return QString::number(a.entities.size()); }, "3");
    row(
        "images null", "images", "null", [](const Anime &a) { return a.coverUrl.toString(); }, "");
    row(
        "not approved", "approved", "false", [](const Anime &a) { return QString::number(a.approved); }, "0");
    row("Japanese", "title", "\"\\u9280\\u9b42\"", title, "銀魂");
    row("beyond the first plane", "title", "\"\\ud83c\\udf38\"", title, "🌸");
}

void TestJikanDecode::oddValues()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(Seen, seen);
    const auto page = decodePage(jikanPage({with(jikanRecord(5), field, json(value))}));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QVERIFY2(page->refusals.isEmpty(), qPrintable(page->refusals.value(0).reason));
    QTEST(seen(page->records.first().anime), "expected");
}

void TestJikanDecode::badRecords_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("malId"); // 0: not known
    QTest::newRow("number is text") << "mal_id" << QByteArray(R"("5114")") << qint64(0);
    QTest::newRow("number is null") << "mal_id" << QByteArray("null") << qint64(0);
    QTest::newRow("number is 0") << "mal_id" << QByteArray("0") << qint64(0);
    QTest::newRow("title is a number") << "title" << QByteArray("5") << qint64(5);
    QTest::newRow("score is text") << "score" << QByteArray(R"("high")") << qint64(5);
    QTest::newRow("score is a list") << "score" << QByteArray("[8]") << qint64(5);
    QTest::newRow("episodes is a fraction") << "episodes" << QByteArray("12.5") << qint64(5);
    QTest::newRow("episodes is huge") << "episodes" << QByteArray("3000000000") << qint64(5);
    QTest::newRow("aired is text") << "aired" << QByteArray(R"("2019")") << qint64(5);
    QTest::newRow("day is text") << "aired"
                                 << QByteArray(R"({"prop": {"from": {"day": "1", "month": 2, "year": 2019}}})")
                                 << qint64(5);
    QTest::newRow("titles is an object") << "titles" << QByteArray("{}") << qint64(5);
    QTest::newRow("genre without number") << "genres" << QByteArray(R"([{"name": "Drama"}])") << qint64(5);
    QTest::newRow("genre is text") << "genres" << QByteArray(R"(["Drama"])") << qint64(5);
    QTest::newRow("approved is text") << "approved" << QByteArray(R"("yes")") << qint64(5);
}

void TestJikanDecode::badRecords()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(qint64, malId);
    const auto page = decodePage(jikanPage({jikanRecord(4), with(jikanRecord(5), field, json(value)), jikanRecord(6)}));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QCOMPARE(page->records.size(), 2);
    QCOMPARE(page->records.last().position, 3);
    QCOMPARE(page->records.last().anime.malId, 6);
    QCOMPARE(page->refusals.size(), 1);
    const Refusal &refusal = page->refusals.first();
    QCOMPARE(refusal.position, 2);
    QCOMPARE(refusal.sourceId.value_or(0), malId);
    QVERIFY2(refusal.reason.contains(field), qPrintable(refusal.reason));
}

void TestJikanDecode::everyFieldMustBeThere_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field :
         {"mal_id",  "url",      "images",     "trailer",   "approved",     "titles",         "title",     "type",
          "source",  "episodes", "status",     "aired",     "duration",     "rating",         "score",     "scored_by",
          "rank",    "members",  "popularity", "favorites", "season",       "year",           "broadcast", "producers",
          "studios", "genres",   "licensors",  "themes",    "demographics", "explicit_genres"}) {
        QTest::newRow(field) << QString::fromLatin1(field);
    }
}

void TestJikanDecode::everyFieldMustBeThere()
{
    QFETCH(QString, field);
    const auto page = decodePage(jikanPage({jikanRecord(4), without(jikanRecord(5), field)}));
    QVERIFY(page);
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->refusals.size(), 1);
    QVERIFY2(page->refusals.first().reason.contains(u'"' + field + u'"'), qPrintable(page->refusals.first().reason));
}

void TestJikanDecode::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray sound = jikanPage(jikanRecords(1, 3));
    QTest::newRow("nothing") << QByteArray() << ErrorKind::Empty;
    QTest::newRow("blanks") << QByteArray(" \r\n") << ErrorKind::Empty;
    QTest::newRow("null") << QByteArray("null") << ErrorKind::BadSchema;
    QTest::newRow("empty list") << QByteArray("[]") << ErrorKind::BadSchema;
    QTest::newRow("empty object") << QByteArray("{}") << ErrorKind::BadSchema;
    QTest::newRow("a number") << QByteArray("5}") << ErrorKind::BadSchema;
    QTest::newRow("a page of HTML") << QByteArray("<html>{}") << ErrorKind::BadSchema;
    QTest::newRow("cut") << sound.left(sound.size() / 2) << ErrorKind::Truncated;
    QTest::newRow("no data") << QByteArray(R"({"pagination":{"has_next_page":false}})") << ErrorKind::BadSchema;
    QTest::newRow("data null") << QByteArray(R"({"pagination":{"has_next_page":false},"data":null})")
                               << ErrorKind::BadSchema;
    QTest::newRow("data is an object") << QByteArray(R"({"pagination":{"has_next_page":false},"data":{}})")
                                       << ErrorKind::BadSchema;
    QTest::newRow("no paging") << QByteArray(R"({"data":[]})") << ErrorKind::BadSchema;
    QTest::newRow("paging is text") << QByteArray(R"({"pagination":{"has_next_page":"no"},"data":[]})")
                                    << ErrorKind::BadSchema;
    QTest::newRow("renamed field") << QByteArray(sound).replace("\"score\"", "\"rating_score\"")
                                   << ErrorKind::BadSchema;
    QTest::newRow("records are texts") << QByteArray(R"({"pagination":{"has_next_page":false},"data":["a","b"]})")
                                       << ErrorKind::BadSchema;
    QTest::newRow("empty page, more promised") << jikanPage({}, {2, 7, 162}) << ErrorKind::Empty;
}

void TestJikanDecode::badAnswers()
{
    QFETCH(QByteArray, body);
    const auto page = decodePage(body);
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
    QVERIFY(page.error().message.endsWith(u'.'));
}

void TestJikanDecode::errorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("429 as text") << QByteArray(
        R"({"status":"429","type":"RateLimitException","message":"You are being rate-limited.","error":null})")
                                 << ErrorKind::Throttled;
    QTest::newRow("500") << QByteArray(R"({"status":500,"type":"UpstreamException","message":"Failed.","error":"x"})")
                         << ErrorKind::ServerError;
    QTest::newRow("404") << QByteArray(R"({"status":404,"type":"HttpException","message":"Not Found","error":null})")
                         << ErrorKind::NotFound;
    QTest::newRow("400") << QByteArray(
        R"({"status":400,"type":"ValidationException","messages":{"limit":["Too many."]},"error":"x"})")
                         << ErrorKind::Rejected;
}

void TestJikanDecode::errorBodies()
{
    QFETCH(QByteArray, body);
    const auto page = decodePage(body);
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
}

void TestJikanDecode::badTextIsReplaced()
{
    QByteArray body = jikanPage({jikanRecord(5)});
    body.replace("Work 5", "W\xffrk \\ud83d");
    const auto page = decodePage("\xef\xbb\xbf" + body);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QCOMPARE(page->records.first().anime.title, QString::fromUtf8("W\uFFFDrk \uFFFD"));
}

void TestJikanDecode::aSingleBadRecordIsNoNewSchema()
{
    const auto page = decodePage(jikanPage({without(jikanRecord(5), QStringLiteral("score"))}));
    QVERIFY(page);
    QCOMPARE(page->refusals.size(), 1);
}

void TestJikanDecode::anEmptyListMayEnd()
{
    const auto page = decodePage(jikanPage({}));
    QVERIFY(page);
    QVERIFY(!page->hasNext);
}

void TestJikanDecode::genresHaveTheirKind()
{
    const auto genres = decodeGenres(
        R"({"data":[{"mal_id":62,"name":"Isekai","count":500},{"mal_id":6,"name":"Myth"}]})", QStringLiteral("theme"));
    QVERIFY(genres);
    QCOMPARE(genres->size(), 2);
    QCOMPARE(genres->first().entity, (NamedEntity{QStringLiteral("theme"), 62, QStringLiteral("Isekai")}));
    QCOMPARE(genres->first().count, std::optional<qint64>(500));
    QVERIFY(!genres->last().count);
    QCOMPARE(decodeGenres(R"({"data":[{"mal_id":62}]})", {}).error().kind, ErrorKind::BadSchema);
}

void TestJikanDecode::seasonsComeAsSent()
{
    const auto seasons
        = decodeSeasons(R"({"data":[{"year":2026,"seasons":["winter","spring"]},{"year":2025,"seasons":["fall"]}]})");
    QVERIFY(seasons);
    QStringList names;
    for (const SeasonOfYear &season : *seasons) {
        names << season.toString();
    }
    QCOMPARE(names.join(u' '), QStringLiteral("2026-winter 2026-spring 2025-fall"));
}

QTEST_GUILESS_MAIN(TestJikanDecode)
#include "test_jikandecode.moc"
