// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/anilistanswer.h"
#include "workers/metadata/audiblecatalogue.h"
#include "workers/metadata/audnexus.h"
#include "workers/metadata/hardcoveranswer.h"
#include "workers/metadata/itunes.h"
#include "workers/metadata/openlibraryanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace kuramori;

namespace
{
const QDate today(2026, 5, 7);

/// The same document with one value replaced, for every value in it and every replacement.
QList<QJsonValue> variants(const QJsonValue &value)
{
    QList<QJsonValue> all{QJsonValue(),
                          QJsonValue(-1),
                          QJsonValue(1e300),
                          QJsonValue(true),
                          QJsonValue(QLatin1String("<b>x")),
                          QJsonValue(QString(9, u'9')),
                          QJsonValue(QJsonArray{QJsonValue()}),
                          QJsonValue(QJsonObject())};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QList<QJsonValue> inner = variants(it.value());
            for (const QJsonValue &variant : inner) {
                QJsonObject other = object;
                other.insert(it.key(), variant);
                all.append(other);
            }
            QJsonObject without = object;
            without.remove(it.key());
            all.append(without);
        }
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QList<QJsonValue> inner = variants(array.at(i));
            for (const QJsonValue &variant : inner) {
                QJsonArray other = array;
                other.replace(i, variant);
                all.append(other);
            }
        }
    }
    return all;
}

QByteArray bytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

using Decode = std::function<std::optional<Error>(const QByteArray &)>;
template <class T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}
} // namespace
Q_DECLARE_METATYPE(Decode)

/// Whatever stands in whatever place of an answer, it is read or refused with a reason.
class TestBrokenAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyValueMayBeAnything_data();
    void anyValueMayBeAnything();
    void anyAnswerMayEndAnywhere_data() { anyValueMayBeAnything_data(); }
    void anyAnswerMayEndAnywhere();
};

void TestBrokenAnswers::anyValueMayBeAnything_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Decode>("decode");
    const auto add = [](const char *name, const char *body, const Decode &decode) {
        QTest::newRow(name) << QByteArray(body) << decode;
    };
    add("Audnexus book", R"({"asin":"B0EXAMPLE1","title":"T","authors":[{"name":"A"}],"narrators":[{"name":"N"}],
        "formatType":"unabridged","language":"english","publisherName":"P","region":"us","releaseDate":"2021-05-04",
        "runtimeLengthMin":10,"summary":"<p>s</p>","isbn":"9780441013593","image":"https://a.example/b.jpg",
        "genres":[{"name":"G","type":"tag"}],"seriesPrimary":{"name":"S","position":"1"}})",
        [](const QByteArray &body) { return errorOf(decodeAudnexusBook(body, today)); });
    add("Audnexus chapters", R"({"asin":"B0EXAMPLE1","isAccurate":true,"brandIntroDurationMs":1,"runtimeLengthMs":9,
        "chapters":[{"lengthMs":1,"startOffsetMs":2,"title":"C"}]})",
        [](const QByteArray &body) { return errorOf(decodeAudnexusChapters(body)); });
    add("Audnexus refusal", R"({"error":{"code":"X","message":"m","details":{"retryAfterSeconds":3}}})",
        [](const QByteArray &body) { return errorOf(decodeAudnexusAuthor(body)); });
    add("Audnexus names", R"([{"asin":"B0EXAMPLE1","name":"A"}])",
        [](const QByteArray &body) { return errorOf(decodeAudnexusNames(body)); });
    add("Audible", R"({"products":[{"asin":"B0EXAMPLE1"}]})",
        [](const QByteArray &body) { return errorOf(decodeAudibleProducts(body)); });
    add("Open Library search", R"({"docs":[{"key":"/works/OL1W","title":"T","author_name":["A"],"isbn":["0441013597"],
        "first_publish_year":1965,"language":["eng"],"series_name":["S"],"series_position":["1"],"cover_i":7}]})",
        [](const QByteArray &body) { return errorOf(decodeOpenLibrarySearch(body)); });
    add("Open Library edition", R"({"key":"/books/OL5M","type":{"key":"/type/edition"},"title":"T","covers":[7],
        "works":[{"key":"/works/OL1W"}],"authors":[{"key":"/authors/OL9A"}],"isbn_10":["0441013597"],
        "languages":[{"key":"/languages/ger"}],"publish_date":"May 4, 2021","description":{"value":"d"}})",
        [](const QByteArray &body) { return errorOf(decodeOpenLibraryEdition(body, today)); });
    add("iTunes", R"({"results":[{"wrapperType":"audiobook","collectionId":7,"collectionName":"T","artistName":"A",
        "artworkUrl100":"https://i.example/100x100bb.jpg","copyright":"(P) 2003 H","releaseDate":"2003-01-01"}]})",
        [](const QByteArray &body) { return errorOf(decodeITunesSearch(body, QStringLiteral("us"), today)); });
    add("Hardcover search", R"({"data":{"search":{"error":null,"results":{"hits":[{"document":{"id":"7","title":"T",
        "featured_series":{"position":1,"details":"1-3","series":{"name":"S"}},"series_names":["S"],"isbns":["x"],
        "image":{"url":"https://i.example/a"},"contributions":[{"author":{"name":"A"},"contribution":null}]}}]}}}})",
        [](const QByteArray &body) { return errorOf(decodeHardcoverSearch(body, today)); });
    add("Hardcover editions", R"({"data":{"editions":[{"id":8,"asin":"B0EXAMPLE1","audio_seconds":9,"language":{"code2":
        "en"},"publisher":{"name":"P"},"book":{"id":7,"title":"T","cached_tags":{"Genre":[{"tag":"G"}]}}}]}})",
        [](const QByteArray &body) { return errorOf(decodeHardcoverEditions(body, today)); });
    add("Hardcover series", R"({"data":{"series":[{"id":1,"name":"S","books_count":2,"book_series":[{"position":1,
        "details":"1-3","book":{"id":7,"title":"T","users_count":3}},{"position":1,"book":{"id":8,"title":"U"}}]}]}})",
        [](const QByteArray &body) { return errorOf(decodeHardcoverSeries(body, today, 9)); });
    add("GraphQL errors", R"({"errors":[{"message":"m","status":404,"extensions":{"code":"c"}}],"data":null})",
        [](const QByteArray &body) { return errorOf(decodeHardcoverBook(body, today)); });
    add("AniList", R"({"data":{"Media":{"id":7,"idMal":8,"title":{"romaji":"R"},"synonyms":["S"],"episodes":1,"season":
        "FALL","seasonYear":2016,"startDate":{"year":2016,"month":1,"day":2},"coverImage":{"large":"https://a.example/"},
        "relations":{"edges":[{"relationType":"SEQUEL","node":{"id":9,"title":{"romaji":"R"}}}]}}}})",
        [](const QByteArray &body) { return errorOf(decodeAniListMedia(body)); });
    add("AniList page",
        R"({"data":{"Page":{"pageInfo":{"hasNextPage":true},"media":[{"id":7,"title":{"romaji":"R"}}]}}})",
        [](const QByteArray &body) { return errorOf(decodeAniListPage(body)); });
}

void TestBrokenAnswers::anyValueMayBeAnything()
{
    QFETCH(QByteArray, body);
    QFETCH(Decode, decode);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QVERIFY(!document.isNull());
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QList<QJsonValue> all = variants(root);
    QVERIFY(all.size() > 20);
    int refused = 0;
    for (const QJsonValue &variant : all) {
        const std::optional<Error> error = decode(bytes(variant));
        refused += error ? 1 : 0;
        QVERIFY2(!error || (!error->message.isEmpty() && error->kind != ErrorKind::Defect), bytes(variant));
    }
    QVERIFY(refused > 0);
}

void TestBrokenAnswers::anyAnswerMayEndAnywhere()
{
    QFETCH(QByteArray, body);
    QFETCH(Decode, decode);
    for (qsizetype size = 0; size < body.size(); ++size) {
        const std::optional<Error> error = decode(body.first(size));
        QVERIFY2(error && error->kind == ErrorKind::BadSchema, body.first(size));
    }
}

QTEST_GUILESS_MAIN(TestBrokenAnswers)
#include "test_brokenanswers.moc"
