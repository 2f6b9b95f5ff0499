// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/toldrecord.h"
#include "workers/metadata/audiblecatalogue.h"
#include "workers/metadata/audnexus.h"
#include "workers/metadata/recordfields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QDate today(2026, 5, 7);

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray bytes(const QJsonObject &root)
{
    return QJsonDocument(root).toJson();
}

/// A book of Audnexus in which these fields are others.
QByteArray audnexusBook(const char *changes)
{
    QJsonObject book = object(R"({"asin":"B0EXAMPLE1","title":"Tale","authors":[{"name":"Ada Quill"}],"narrators":[],
        "formatType":"unabridged","language":"english","publisherName":"House","region":"us",
        "releaseDate":"2021-05-04T00:00:00.000Z","runtimeLengthMin":10,"summary":"","description":""})");
    const QJsonObject others = object(changes);
    for (auto it = others.begin(); it != others.end(); ++it) {
        book.insert(it.key(), it.value());
    }
    return bytes(book);
}

template <class T>
QString kindOf(const Result<T> &result)
{
    return result ? QString() : errorKindName(result.error().kind);
}
} // namespace

/// Traps that no recording shows; all texts are made up.
class TestAudnexusAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void audnexusBooks_data();
    void audnexusBooks();
    void audnexusTexts();
    void audnexusRefusals_data();
    void audnexusRefusals();
    void audnexusThrottling();
    void audnexusChapters();
    void audnexusNames();
    void audibleProducts();
    void positions_data();
    void positions();
    void days_data();
    void days();
    void addresses();
};

void TestAudnexusAnswers::audnexusBooks_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("expected");
    const QString head = QStringLiteral("B0EXAMPLE1: Tale");
    const QString tail = QStringLiteral("english | unabridged | audio | House | out 2021-05-04 | in us");
    const auto row = [&](const char *name, const char *changes, const char *middle) {
        QTest::newRow(name) << QByteArray(changes)
                            << QStringList{head, QString::fromUtf8(middle), tail}.join(QLatin1String(" | "));
    };
    row("usual", "{}", "by Ada Quill | 600 s | 2021 | B0EXAMPLE1");
    row("roles in names", R"({"authors":[{"name":"Ada Quill"},{"name":"Tom Tell - translator"},
        {"name":"Fay Fore - foreword"},{"name":"Ada Quill","asin":"B0X"}],"narrators":[{"name":"Nora Vale"}]})",
        "by Ada Quill | read by Nora Vale | 600 s | 2021 | B0EXAMPLE1");
    row("only an editor", R"({"authors":[{"name":"Ed Itor - editor"}]})", "by Ed Itor | 600 s | 2021 | B0EXAMPLE1");
    row("nobody reads", R"({"narrators":[{"name":"full cast"},{"name":""}]})",
        "by Ada Quill | 600 s | 2021 | B0EXAMPLE1");
    row("position as text", R"({"seriesPrimary":{"name":"S","position":"Book 2"},
        "seriesSecondary":{"name":"T","position":"1-3"}})",
        "by Ada Quill | S #2, T #1-3 | 600 s | 2021 | B0EXAMPLE1");
    row("position with a remark", R"({"seriesPrimary":{"name":"S","position":"2, Dramatized"}})",
        "by Ada Quill | S #2 | 600 s | 2021 | B0EXAMPLE1");
    row("no position", R"({"seriesPrimary":{"name":"S"},"seriesSecondary":{"name":"","position":"1"}})",
        "by Ada Quill | S | 600 s | 2021 | B0EXAMPLE1");
    row("the series twice", R"({"seriesPrimary":{"name":"S","position":"1"},"seriesSecondary":{"name":"S"}})",
        "by Ada Quill | S #1 | 600 s | 2021 | B0EXAMPLE1");
    row("numbers as text", R"({"runtimeLengthMin":"10"})", "by Ada Quill | 600 s | 2021 | B0EXAMPLE1");
    row("no length", R"({"runtimeLengthMin":0})", "by Ada Quill | 2021 | B0EXAMPLE1");
    row("an impossible length", R"({"runtimeLengthMin":99999999999})", "by Ada Quill | 2021 | B0EXAMPLE1");
    row("an ISBN of ten", R"({"isbn":"0-441-01359-7"})", "by Ada Quill | 600 s | 2021 | B0EXAMPLE1 | 9780441013593");
    row("a wrong ISBN", R"({"isbn":"9780441013590"})", "by Ada Quill | 600 s | 2021 | B0EXAMPLE1");
    QTest::newRow("an ASIN that is an ISBN")
        << QByteArray(R"({"asin":"1250824478","formatType":"abridged","language":null})")
        << QStringLiteral("1250824478: Tale | by Ada Quill | 600 s | 2021 | 1250824478 | abridged | audio | House | "
                          "out 2021-05-04 | in us");
    QTest::newRow("a placeholder")
        << QByteArray(R"({"releaseDate":"2200-01-01T00:00:00.000Z","formatType":"original_recording"})")
        << QStringLiteral("B0EXAMPLE1: Tale | by Ada Quill | 600 s | B0EXAMPLE1 | english | audio | House | "
                          "unscheduled | in us");
    QTest::newRow("soon") << QByteArray(R"({"releaseDate":"2027-01-12","subtitle":"A <i>Saga</i>"})")
                          << QStringLiteral("B0EXAMPLE1: Tale: A Saga | by Ada Quill | 600 s | 2027 | B0EXAMPLE1 | "
                                            "english | unabridged | audio | House | out 2027-01-12 | in us");
}

void TestAudnexusAnswers::audnexusBooks()
{
    QFETCH(QByteArray, changes);
    const auto book = decodeAudnexusBook(audnexusBook(changes), today);
    QVERIFY2(book, qPrintable(book ? QString() : book.error().message));
    QTEST(told(*book), "expected");
}

void TestAudnexusAnswers::audnexusTexts()
{
    const auto book = decodeAudnexusBook(
        audnexusBook(R"json({"summary":"<p>One &amp; <b>two</b>.</p><p>Three.</p>","image":"javascript:alert(1)",
            "genres":[{"name":"Hard","type":"tag"},{"name":"Science","type":"genre"},{"name":"Science","type":"tag"}],
            "region":"uk"})json"),
        today);
    QVERIFY(book);
    QCOMPARE(book->description, QStringLiteral("One & two.\n\nThree."));
    QCOMPARE(book->genres, (QStringList{QStringLiteral("Science"), QStringLiteral("Hard")}));
    QVERIFY(book->cover.isEmpty());
    QCOMPARE(book->page, QUrl(QStringLiteral("https://www.audible.co.uk/pd/B0EXAMPLE1")));
    const auto plain = decodeAudnexusBook(audnexusBook(R"({"description":"Short."})"), today);
    QCOMPARE(plain->description, QStringLiteral("Short."));
}

void TestAudnexusAnswers::audnexusRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *body, const char *kind, const char *detail) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(kind) << QString::fromLatin1(detail);
    };
    row("nowhere", R"({"error":{"code":"NOT_FOUND","message":"no"}})", "NotFound", "NOT_FOUND");
    row("elsewhere", R"({"error":{"code":"REGION_UNAVAILABLE","message":"no"}})", "NotFound", "REGION_UNAVAILABLE");
    row("a podcast", R"({"error":{"code":"CONTENT_TYPE_MISMATCH","message":"no"}})", "NotFound",
        "CONTENT_TYPE_MISMATCH");
    row("wrong", R"({"error":{"code":"VALIDATION_ERROR","message":"no"}})", "Rejected", "VALIDATION_ERROR");
    row("older form", R"({"statusCode":404,"error":"Not Found","message":"no"})", "NotFound", "Not Found");
    row("older form, trouble", R"({"statusCode":"500","error":"Oops"})", "ServerError", "Oops");
    row("older form, nothing told", R"({"error":"Forbidden"})", "Rejected", "Forbidden");
    row("no book", "{}", "BadSchema", "The field \"asin\" is missing.");
    row("no ASIN", R"({"asin":"B0","title":"T"})", "BadSchema", "The field \"asin\" is missing.");
    row("no title", R"({"asin":"B0EXAMPLE1","title":null})", "BadSchema", "The field \"title\" is missing.");
    row("a list", "[]", "BadSchema", "It is a list.");
}

void TestAudnexusAnswers::audnexusRefusals()
{
    QFETCH(QByteArray, body);
    const auto book = decodeAudnexusBook(body, today);
    QTEST(kindOf(book), "kind");
    QTEST(book.error().context, "detail");
}

void TestAudnexusAnswers::audnexusThrottling()
{
    const auto book = decodeAudnexusBook(
        R"({"error":{"code":"RATE_LIMIT_EXCEEDED","message":"","details":{"retryAfterSeconds":30}}})", today);
    QCOMPARE(book.error().kind, ErrorKind::Throttled);
    QVERIFY(book.error().retryAfter == 30s);
}

void TestAudnexusAnswers::audnexusChapters()
{
    const auto chapters = decodeAudnexusChapters(R"({"asin":"B0EXAMPLE1","brandIntroDurationMs":2000,
        "brandOutroDurationMs":"5000","isAccurate":false,"runtimeLengthMs":600400,"chapters":[
        {"lengthMs":300000,"startOffsetMs":0,"title":" One &amp; only "},
        {"lengthMs":-1,"startOffsetMs":300000,"title":null}]})");
    QVERIFY(chapters);
    QVERIFY(!chapters->areExact);
    QVERIFY(chapters->intro == 2s && chapters->outro == 5s);
    QCOMPARE(chapters->chapters.size(), 2);
    QCOMPARE(chapters->chapters.constFirst().title, QStringLiteral("One & only"));
    QVERIFY(chapters->chapters.constLast().length == 0ms);
    BookRecord book = *decodeAudnexusBook(audnexusBook("{}"), today);
    addChapters(*chapters, book);
    QCOMPARE(book.facts.runtime, std::optional<qint64>(600));
    QCOMPARE(book.recording.runtime, std::optional<qint64>(600));
    QCOMPARE(book.chapters.size(), 2);
    QVERIFY(book.intro == 2s);
    QCOMPARE(kindOf(decodeAudnexusChapters(R"({"asin":"B0EXAMPLE1"})")), QStringLiteral("BadSchema"));
    QCOMPARE(kindOf(decodeAudnexusChapters(R"({"error":{"code":"NOT_FOUND"}})")), QStringLiteral("NotFound"));
}

void TestAudnexusAnswers::audnexusNames()
{
    const auto names = decodeAudnexusNames(
        R"([{"asin":"B000000001","name":"A"},{"asin":"B000000001","name":"A"},{"asin":"B000000002","name":"A"},
        {"name":"no number"}])");
    QVERIFY(names);
    QCOMPARE(names->size(), 2);
    QCOMPARE(kindOf(decodeAudnexusNames("[]")), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeAudnexusNames(R"({"error":{"code":"NOT_FOUND"}})")), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeAudnexusNames("{}")), QStringLiteral("BadSchema"));
    QCOMPARE(kindOf(decodeAudnexusNames("[1,]")), QStringLiteral("BadSchema"));
}

void TestAudnexusAnswers::audibleProducts()
{
    const auto asins = decodeAudibleProducts(
        R"({"products":[{"asin":"B0EXAMPLE2"},{"asin":"B0EXAMPLE1"},{"asin":"B0EXAMPLE2"},{"asin":""},{}],
        "total_results":5000})");
    QVERIFY(asins);
    QCOMPARE(*asins, (QStringList{QStringLiteral("B0EXAMPLE2"), QStringLiteral("B0EXAMPLE1")}));
    QCOMPARE(kindOf(decodeAudibleProducts(R"({"products":[],"total_results":3})")), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeAudibleProducts(R"({"message":"x"})")), QStringLiteral("BadSchema"));
}

void TestAudnexusAnswers::positions_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("position"); // label, from, to
    const auto row = [](const char *name, const QJsonValue &value, const char *position) {
        QTest::newRow(name) << value << QString::fromUtf8(position);
    };
    row("whole", 3, "3 3 3");
    row("whole as fraction", 3.0, "3 3 3");
    row("fraction", 2.5, "2.5 2.5 2.5");
    row("zero", 0, "0 0 0");
    row("text", QStringLiteral("2.5"), "2.5 2.5 2.5");
    row("word", QStringLiteral("Book 1"), "Book 1 1 1");
    row("range", QStringLiteral("1-3"), "1-3 1 3");
    row("remark", QStringLiteral("2, Dramatized"), "2, Dramatized 2 2");
    row("null", QJsonValue(), "");
    row("nothing", QStringLiteral(" "), "");
    row("no number", QStringLiteral("Prequel"), "");
    row("only a remark", QStringLiteral(", Dramatized"), "");
    row("an object", QJsonObject(), "");
}

void TestAudnexusAnswers::positions()
{
    QFETCH(QJsonValue, value);
    const auto position = positionOf(value);
    const QString text
        = position ? QStringLiteral("%1 %2 %3").arg(position->label).arg(position->from).arg(position->to) : QString();
    QTEST(text, "position");
}

void TestAudnexusAnswers::days_data()
{
    QTest::addColumn<QString>("day");
    const auto row = [](const char *text, const char *day) { QTest::newRow(text) << QString::fromLatin1(day); };
    row("2021-05-04T00:00:00.000Z", "2021-05-04");
    row("2021-05-04", "2021-05-04");
    row("2021-05", "2021-05");
    row("2021", "2021");
    row("2021-02-30", "");
    row("2021-13-01", "");
    row("0001-01-01T00:00:00", "");
    row("1970-01-01", "");
    row("1970", "1970");
    row("20210504", "");
    row("soon", "");
}

void TestAudnexusAnswers::days()
{
    QTEST(dayOf(QString::fromLatin1(QTest::currentDataTag())).toString(), "day");
}

void TestAudnexusAnswers::addresses()
{
    QCOMPARE(addressOf(QStringLiteral(" https://a.example/b.jpg ")), QUrl(QStringLiteral("https://a.example/b.jpg")));
    for (const char *bad : {"javascript:alert(1)", "file:///etc/passwd", "//a.example/b", "https://user@a.example/",
                            "https://", "data:image/png;base64,AA", "a b"}) {
        QVERIFY2(addressOf(QString::fromLatin1(bad)).isEmpty(), bad);
    }
}

QTEST_GUILESS_MAIN(TestAudnexusAnswers)
#include "test_audnexusanswers.moc"
