// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordassertions.h"
#include "tests/workers/metadata/toldrecord.h"
#include "workers/metadata/anilistanswer.h"
#include "workers/metadata/graphql.h"
#include "workers/metadata/hardcoveranswer.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
const QDate today(2026, 5, 7);

QByteArray hits(const QByteArray &document)
{
    return R"({"data":{"search":{"results":{"found":5000,"hits":[{"document":)" + document + "}]}}}}";
}

QByteArray series(const QByteArray &rows, const QByteArray &more = {})
{
    return R"({"data":{"series":[{"id":42,"name":"S")" + more + R"(,"book_series":[)" + rows + "]}]}}";
}

/// A row of a series: its place, and a book.
QByteArray row(const QByteArray &place, int id, int readers, const QByteArray &more = {})
{
    const QByteArray number = QByteArray::number(id);
    return R"({"position":)" + place + R"(,"book":{"id":)" + number + R"(,"title":"Book )" + number
        + R"(","users_count":)" + QByteArray::number(readers) + more + "}}";
}

QString places(const SeriesRecord &record)
{
    QStringList places;
    for (const SeriesRecordEntry &entry : record.entries) {
        QString place = entry.position ? entry.position->label : QStringLiteral("-");
        place += entry.isCompilation.value_or(false) ? QStringLiteral("c") : QString();
        place += entry.isPartial.value_or(false) ? QStringLiteral("p") : QString();
        places.append(place + u'=' + entry.book.workId);
    }
    return places.join(u' ');
}

template <class T>
QString kindOf(const Result<T> &result)
{
    return result ? QString() : errorKindName(result.error().kind);
}
} // namespace

/// Traps that no recording shows; all texts are made up.
class TestGraphqlAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void envelopes_data();
    void envelopes();
    void requests();
    void hardcoverHits_data();
    void hardcoverHits();
    void seriesKeepTheirNumber_data();
    void seriesKeepTheirNumber();
    void numbersOfOtherEditions();
    void hardcoverResultsAsText();
    void hardcoverEditions();
    void hardcoverMerges();
    void hardcoverSeries_data();
    void hardcoverSeries();
    void hardcoverSeriesFigures();
    void aniListMedia();
    void aniListNulls();
    void aniListPages();
};

void TestGraphqlAnswers::envelopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind"); // empty: data
    const auto row = [](const char *name, const char *body, const char *kind) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(kind);
    };
    row("data", R"({"data":{}})", "");
    row("no errors", R"({"errors":[],"data":{}})", "");
    row("errors go before data", R"({"errors":[{"message":"x"}],"data":{"a":1}})", "Rejected");
    row("AniList: not found", R"({"errors":[{"message":"Not Found.","status":404}],"data":{"Media":null}})",
        "NotFound");
    row("AniList: throttled", R"({"errors":[{"message":"Too Many Requests.","status":"429"}]})", "Throttled");
    row("AniList: validation", R"({"errors":[{"message":"validation","status":400,"validation":{}}]})", "Rejected");
    row("AniList: trouble", R"({"errors":[{"message":"Internal Server Error","status":500}]})", "ServerError");
    row("AniList: switched off", R"({"errors":[{"message":"The API is disabled","status":403}]})", "Auth");
    row("AniList: token", R"({"errors":[{"message":"Invalid token","status":400}]})", "Rejected");
    row("Hasura: token", R"({"errors":[{"message":"Could not verify JWT"}]})", "Auth");
    row("Hasura: token by code", R"({"errors":[{"message":"x","extensions":{"code":"invalid-jwt"}}]})", "Auth");
    row("Hasura: no right", R"({"errors":[{"message":"x","extensions":{"code":"access-denied"}}]})", "Auth");
    row("Hasura: field", R"({"errors":[{"message":"field 'a' not found in type: 'b'"}]})", "Rejected");
    row("Hasura: time", R"({"errors":[{"message":"database query error: timeout"}]})", "Timeout");
    row("Hasura: trouble", R"({"errors":[{"message":"x","extensions":{"code":"unexpected"}}]})", "ServerError");
    row("Hardcover: token", R"({"error":"invalid_token","error_description":"expired"})", "Auth");
    row("Hardcover: scope", R"({"error":"insufficient_scope","scope":"read"})", "Auth");
    row("Hardcover: throttled", R"({"error":"Too Many Requests","message":"x"})", "Throttled");
    row("Hardcover: time", R"({"error":"Request timeout"})", "Timeout");
    row("Hardcover: fields", R"({"errors":[{"message":"x","extensions":{"code":"top_level_limit_exceeded"}}]})",
        "Rejected");
    row("no data", R"({"data":null})", "BadSchema");
    row("a list", "[]", "BadSchema");
}

void TestGraphqlAnswers::envelopes()
{
    QFETCH(QByteArray, body);
    const auto data = graphqlData(body, QStringLiteral("Somebody"));
    QTEST(kindOf(data), "kind");
    QVERIFY(data || data.error().message.contains(QStringLiteral("Somebody")));
}

void TestGraphqlAnswers::requests()
{
    const QByteArray body = graphqlRequest("Book", "query Book { x(a: \"1\") }", {{QStringLiteral("id"), 7}});
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    QCOMPARE(request.value(QLatin1String("operationName")).toString(), QStringLiteral("Book"));
    QCOMPARE(request.value(QLatin1String("query")).toString(), QStringLiteral("query Book { x(a: \"1\") }"));
    QCOMPARE(request.value(QLatin1String("variables"))[QLatin1String("id")].toInt(), 7);
}

void TestGraphqlAnswers::hardcoverHits_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("expected"); // empty: nothing is left
    const auto row = [](const char *name, const char *fields, const char *expected) {
        QTest::newRow(name) << QByteArray(R"({"id":"7","title":"Tale")") + fields + '}' << QString::fromUtf8(expected);
    };
    row("numbers as text", R"(,"release_year":"1965","audio_seconds":"3600")",
        "book/7 of 7: Tale | 3600 s | 1965 | out 1965");
    row("authors as names", R"(,"author_names":["Ada Quill","Bo Lind"])", "book/7 of 7: Tale | by Ada Quill, Bo Lind");
    row("contributions go first",
        R"(,"author_names":["Ada Quill","Tom Tell"],"contributions":[{"author":{"name":"Ada Quill"},"contribution":null},
        {"author":{"name":"Tom Tell"},"contribution":"Translator"},{"author":{"name":"Nora Vale"},
        "contribution":"Narrator"},{"author":{"name":"Guy"},"contribution":"Cover Art"}])",
        "book/7 of 7: Tale | by Ada Quill | read by Nora Vale");
    row("nested series", R"(,"featured_series":{"position":5.0,"series":{"name":"S"}},"series_names":["S","T"])",
        "book/7 of 7: Tale | S #5, T");
    row("flat series", R"(,"featured_series":{"series_name":"S"},"featured_series_position":"2.5")",
        "book/7 of 7: Tale | S #2.5");
    row("empty series", R"(,"featured_series":{},"featured_series_position":null,"series_names":[])",
        "book/7 of 7: Tale");
    row("an omnibus", R"(,"featured_series":{"position":1,"details":"1-3","series":{"name":"S"}})",
        "book/7 of 7: Tale | S #1-3");
    row("details that are no range", R"(,"featured_series":{"position":2,"details":"Novella","series":{"name":"S"}})",
        "book/7 of 7: Tale | S #2");
    row("junk among the numbers", R"(,"isbns":["9782266286","0441013597"])", "book/7 of 7: Tale");
    row("a day with a time", R"(,"release_date":"1965-08-01T00:00:00")", "book/7 of 7: Tale | 1965 | out 1965-08-01");
    row("a year as day", R"(,"release_date":"1965")", "book/7 of 7: Tale | 1965 | out 1965");
    row("a placeholder", R"(,"release_date":"2099-01-01","release_year":2099)", "book/7 of 7: Tale | unscheduled");
    QTest::newRow("no number") << QByteArray(R"({"title":"Tale"})") << QString();
    QTest::newRow("no title") << QByteArray(R"({"id":7})") << QString();
}

void TestGraphqlAnswers::hardcoverHits()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, expected);
    const auto records = decodeHardcoverSearch(hits(document), today);
    QCOMPARE(records ? told(records->value(0)) : QString(), expected);
    QVERIFY(records || records.error().kind == ErrorKind::NotFound);
}

/// A hit is a work, and its numbers those of all editions, print ones first. They find it, and none of them is said to
/// be that of the recording, however sure it is that it is the one.
void TestGraphqlAnswers::seriesKeepTheirNumber_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("expected"); // "name=id"
    const auto row = [](const char *name, const char *fields, const char *expected) {
        QTest::newRow(name) << QByteArray(fields) << QString::fromUtf8(expected);
    };
    row("of a hit", R"(,"featured_series":{"id":9,"series":{"id":6522,"name":"S"}},"series_names":["S","T"])",
        "S=6522 T=");
    row("as text", R"(,"featured_series":{"series":{"id":"6522","name":"S"}})", "S=6522");
    row("flat", R"(,"featured_series":{"id":9,"series_name":"S"})", "S=");
    row("of a book", R"(,"book_series":[{"position":1,"series":{"id":5,"name":"S"}},{"series":{"id":7,"name":"T"}}])",
        "S=5 T=7");
    row("that is none", R"(,"book_series":[{"series":{"id":0,"name":"S"}},{"series":{"id":{},"name":"T"}}])", "S= T=");
}

void TestGraphqlAnswers::seriesKeepTheirNumber()
{
    QFETCH(QByteArray, fields);
    const auto records = decodeHardcoverSearch(hits(R"({"id":"7","title":"Tale")" + fields + '}'), today);
    QVERIFY(records);
    QStringList told;
    for (const SeriesEntry &entry : records->constFirst().facts.series) {
        told.append(entry.name + u'=' + entry.id);
    }
    QTEST(told.join(u' '), "expected");
}

void TestGraphqlAnswers::numbersOfOtherEditions()
{
    const auto records = decodeHardcoverSearch(
        hits(R"({"id":7,"title":"Tale","isbns":["9780441013593","9780340960196"],"contributions":[
        {"author":{"name":"Ada Quill"}},{"author":{"name":"Nora Vale"},"contribution":"Narrator"}]})"),
        today);
    QVERIFY(records);
    const BookRecord &record = records->constFirst();
    QCOMPARE(record.isbns, (QStringList{QStringLiteral("9780441013593"), QStringLiteral("9780340960196")}));
    const QList<BookAssertion> said = assertionsOfRecord(record, LinkMethod::TitleAndAuthor, true);
    const auto about = [&](BookField field) {
        return std::ranges::count(said, field, [](const BookAssertion &one) { return one.field; });
    };
    QCOMPARE(about(BookField::Narrator), 1);
    QCOMPARE(about(BookField::Isbn), 0);
}

void TestGraphqlAnswers::hardcoverResultsAsText()
{
    const auto records = decodeHardcoverSearch(
        R"({"data":{"search":{"results":"{\"hits\":[{\"document\":{\"id\":7,\"title\":\"Tale\",\"image\":\"https://i.example/a.jpg\"}}]}"}}})",
        today);
    QVERIFY(records);
    QCOMPARE(told(records->constFirst()), QStringLiteral("book/7 of 7: Tale"));
    QCOMPARE(records->constFirst().cover, QUrl(QStringLiteral("https://i.example/a.jpg")));
    QCOMPARE(records->constFirst().page, QUrl(QStringLiteral("https://hardcover.app/id/book/7")));
    QCOMPARE(kindOf(decodeHardcoverSearch(R"({"data":{"search":{"results":"{"}}})", today)),
             QStringLiteral("BadSchema"));
    QCOMPARE(kindOf(decodeHardcoverSearch(R"({"data":{"search":{"results":null,"error":"busy"}}})", today)),
             QStringLiteral("ServerError"));
    const auto found = decodeHardcoverSeriesSearch(hits(R"({"id":"42","name":"S","books_count":"7"})"));
    QVERIFY(found);
    QCOMPARE(found->constFirst().id, QStringLiteral("42"));
    QCOMPARE(found->constFirst().books, std::optional(7));
}

void TestGraphqlAnswers::hardcoverEditions()
{
    const auto editions = decodeHardcoverEditions(R"({"data":{"editions":[
        {"id":9,"canonical_id":8,"title":"Merged"},
        {"id":8,"title":"Tale","asin":"b0example1","isbn_13":null,"isbn_10":"0441013597","audio_seconds":3600,
         "edition_information":"Unabridged","reading_format_id":2,"release_date":"2006-01-02","language":{"code2":"en"},
         "publisher":{"name":"House"},"cached_image":{},"image":{"url":"https://i.example/b.jpg"},
         "contributions":[{"author":{"name":"Nora Vale"},"contribution":"Narrator"}],
         "book":{"id":7,"title":"Tale","cached_contributors":["Ada Quill"],"cached_tags":{"Genre":[{"tag":"Epic"}]},
         "book_series":[{"position":2,"details":"2","series":{"name":"S"}}]}},
        {"id":10,"book_id":7,"reading_format_id":3,"language":{"language":"German","code2":null}}]}})",
                                                  today);
    QVERIFY2(editions, qPrintable(editions ? QString() : editions.error().message));
    QCOMPARE(editions->size(), 2);
    QCOMPARE(
        told(editions->at(0)),
        QStringLiteral("edition/8 of 7: Tale | by Ada Quill | read by Nora Vale | S #2 | 3600 s | 2006 | B0EXAMPLE1 "
                       "| 9780441013593 | en | unabridged | audio | House | out 2006-01-02"));
    QCOMPARE(editions->at(0).genres, QStringList{QStringLiteral("Epic")});
    QCOMPARE(editions->at(0).cover, QUrl(QStringLiteral("https://i.example/b.jpg")));
    QCOMPARE(told(editions->at(1)), QStringLiteral("edition/10 of 7:  | German"));
    const auto merged = decodeHardcoverEditions(R"({"data":{"editions":[{"id":9,"canonical_id":8,"title":"Merged",
        "book":{"id":7,"canonical_id":12,"title":"Tale"}}]}})",
                                                today);
    QVERIFY(merged && merged->size() == 1);
    QVERIFY2(told(merged->at(0)).startsWith(QLatin1String("edition/8 of 12: Merged")), qPrintable(told(merged->at(0))));
    QCOMPARE(kindOf(decodeHardcoverEditions(R"({"data":{"editions":[]}})", today)), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeHardcoverEditions(R"({"data":{"editions":[{}]}})", today)), QStringLiteral("BadSchema"));
}

void TestGraphqlAnswers::hardcoverMerges()
{
    const auto merged = decodeHardcoverBook(R"({"data":{"books":[{"id":50,"title":"Old","canonical_id":7}]}})", today);
    QVERIFY(merged);
    QCOMPARE(merged->mergedInto, 7);
    const auto own = decodeHardcoverBook(R"({"data":{"books":[{"id":7,"title":"Tale","canonical_id":7}]}})", today);
    QCOMPARE(own->mergedInto, 0);
    QCOMPARE(kindOf(decodeHardcoverBook(R"({"data":{"books":[]}})", today)), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeHardcoverBook(R"({"data":{"books":[{"id":7}]}})", today)), QStringLiteral("BadSchema"));
    QCOMPARE(kindOf(decodeHardcoverBook(R"({"data":{"book":{}}})", today)), QStringLiteral("BadSchema"));
    const auto gone = decodeHardcoverSeries(R"({"data":{"series":[{"id":9,"name":"S","canonical_id":42}]}})", today, 9);
    QCOMPARE(gone->mergedInto, 42);
}

void TestGraphqlAnswers::hardcoverSeries_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArrayList &rows, const char *expected) {
        QTest::newRow(name) << rows.join(',') << QString::fromLatin1(expected);
    };
    add("their order", {row("3", 3, 1), row("1", 1, 1), row("2.5", 2, 1)}, "1=1 2.5=2 3=3");
    add("the most read at a place", {row("1", 1, 5), row("1", 2, 9), row("1", 3, 7)}, "1=2");
    add("all without a place, at the end", {row("null", 8, 1), row("1", 1, 1), row("null", 9, 2)}, "1=1 -=8 -=9");
    add("the same book twice", {row("null", 1, 1), row("null", 1, 1)}, "-=1");
    add("an omnibus beside its first volume",
        {row("1", 1, 5), R"({"position":1,"details":"1-3",)" + row("1", 2, 9).mid(14)}, "1=1 1-3c=2");
    add("a compilation that tells no range", {row("1", 1, 5), R"({"compilation":true,)" + row("1", 2, 9).mid(1)},
        "1=1 1c=2");
    add("half of a book", {row("1", 1, 5), row("1", 2, 9, R"(,"is_partial_book":true)")}, "1=1 1p=2");
    add("merged ones", {row("1", 1, 5), row("2", 2, 9, R"(,"canonical_id":1)")}, "1=1");
    add("a plain answer, which tells no kind",
        {R"({"position":1,"book":{"id":1,"title":"A"}})", R"({"position":1,"book":{"id":2,"title":"A to C"}})"},
        "1=1 1=2");
    add("no book", {R"({"position":1,"book":null})", row("2", 2, 1)}, "2=2");
    add("none", {}, "");
}

void TestGraphqlAnswers::hardcoverSeries()
{
    QFETCH(QByteArray, rows);
    const auto record = decodeHardcoverSeries(series(rows), today, 100);
    QVERIFY2(record, qPrintable(record ? QString() : record.error().message));
    QTEST(places(record->value), "expected");
}

void TestGraphqlAnswers::hardcoverSeriesFigures()
{
    const QByteArray figures = R"(,"books_count":"18","primary_books_count":7,"is_completed":false)";
    const auto record = decodeHardcoverSeries(series(row("1", 1, 1), figures), today, 2);
    QCOMPARE(record->value.books, std::optional(18));
    QCOMPARE(record->value.primaryBooks, std::optional(7));
    QCOMPARE(record->value.isComplete, std::optional(false));
    QVERIFY(record->value.isWhole);
    QVERIFY(!decodeHardcoverSeries(series(row("1", 1, 1)), today, 1)->value.isWhole);
    QCOMPARE(kindOf(decodeHardcoverSeries(R"({"data":{"series":[{"id":42,"name":"S"}]}})", today, 9)),
             QStringLiteral("BadSchema"));
    QCOMPARE(kindOf(decodeHardcoverSeries(R"({"data":{"series":[]}})", today, 9)), QStringLiteral("NotFound"));
}

void TestGraphqlAnswers::aniListMedia()
{
    const auto media = decodeAniListMedia(R"({"data":{"Media":{"id":7,"idMal":"70","type":"ANIME",
        "title":{"romaji":"Mono","english":"Mono","native":"物"},"synonyms":["M.","M.",""," "],"format":"TV",
        "status":"FINISHED","episodes":12,"duration":24,"season":"WINTER","seasonYear":2016,
        "startDate":{"year":2016,"month":1,"day":null},"endDate":{"year":2016,"month":null,"day":5},"isAdult":false,
        "description":"Quiet.<br><br>\n<i>Very</i>.","coverImage":{"extraLarge":null,"large":"https://i.example/a.jpg"},
        "relations":{"edges":[{"relationType":"SEQUEL","node":{"id":8,"idMal":null,"type":"ANIME","format":"TV",
        "title":{"romaji":"Mono 2"}}},{"relationType":"SOURCE","node":null}]}}}})");
    QVERIFY2(media, qPrintable(media ? QString() : media.error().message));
    QCOMPARE(media->malId, std::optional<qint64>(70));
    QCOMPARE(media->romaji + media->english + media->native, QString::fromUtf8("MonoMono物"));
    QCOMPARE(media->synonyms, QStringList{QStringLiteral("M.")});
    QCOMPARE(media->durationMinutes, std::optional(24));
    QCOMPARE(media->start.toString(), QStringLiteral("2016-01"));
    QCOMPARE(media->end.toString(), QStringLiteral("2016"));
    QCOMPARE(media->season->toString(), QStringLiteral("2016-winter"));
    QCOMPARE(media->description, QStringLiteral("Quiet.\n\nVery."));
    QCOMPARE(media->cover, QUrl(QStringLiteral("https://i.example/a.jpg")));
    QCOMPARE(media->relations.size(), 1);
    QCOMPARE(media->relations.constFirst().id, 8);
    QCOMPARE(media->relations.constFirst().title, QStringLiteral("Mono 2"));
}

void TestGraphqlAnswers::aniListNulls()
{
    const auto media = decodeAniListMedia(R"({"data":{"Media":{"id":7,"idMal":null,"title":{"romaji":null,
        "english":null,"native":null},"synonyms":null,"format":null,"status":null,"episodes":null,"duration":0,
        "season":"FALL","seasonYear":null,"startDate":{"year":null,"month":null,"day":null},"endDate":null,
        "relations":null,"isAdult":null}}})");
    QVERIFY(media);
    QVERIFY(!media->malId && !media->episodes && !media->durationMinutes && !media->season && !media->isAdult);
    QVERIFY(media->romaji.isEmpty() && media->synonyms.isEmpty() && media->start.isNull()
            && media->relations.isEmpty());
    QCOMPARE(kindOf(decodeAniListMedia(R"({"data":{"Media":null}})")), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeAniListMedia(R"({"data":{"Media":{}}})")), QStringLiteral("BadSchema"));
}

void TestGraphqlAnswers::aniListPages()
{
    const auto page = decodeAniListPage(R"({"data":{"Page":{"pageInfo":{"total":5000,"hasNextPage":false},"media":[
        {"id":7,"title":{"romaji":"Mono"}},{"id":8,"title":{"romaji":null}},null]}}})");
    QVERIFY(page);
    QCOMPARE(page->media.size(), 1);
    QVERIFY(!page->hasNext);
    const auto empty = decodeAniListPage(R"({"data":{"Page":{"pageInfo":{"hasNextPage":true},"media":[]}}})");
    QVERIFY(empty && !empty->hasNext);
    QCOMPARE(kindOf(decodeAniListPage(R"({"data":{"Page":{"media":[{"name":"x"}]}}})")), QStringLiteral("BadSchema"));
    QCOMPARE(kindOf(decodeAniListPage(R"({"data":{"Page":{}}})")), QStringLiteral("BadSchema"));
}

QTEST_GUILESS_MAIN(TestGraphqlAnswers)
#include "test_graphqlanswers.moc"
