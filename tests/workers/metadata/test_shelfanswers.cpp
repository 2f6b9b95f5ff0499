// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/toldrecord.h"
#include "workers/metadata/itunes.h"
#include "workers/metadata/openlibraryanswer.h"

#include <QTest>

using namespace kuramori;

namespace
{
const QDate today(2026, 5, 7);

template <class T>
QString kindOf(const Result<T> &result)
{
    return result ? QString() : errorKindName(result.error().kind);
}
} // namespace

/// Traps that no recording shows; all texts are made up.
class TestShelfAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openLibraryHits();
    void openLibraryEditions();
    void openLibraryWorks();
    void openLibraryMoves();
    void openLibraryDates_data();
    void openLibraryDates();
    void openLibraryFormats_data();
    void openLibraryFormats();
    void iTunesBooks_data();
    void iTunesBooks();
    void iTunesTexts();
};

void TestShelfAnswers::openLibraryHits()
{
    const auto hits = decodeOpenLibrarySearch(R"({"numFound":5000,"docs":[
        {"key":"/works/OL1W","title":"Tale","subtitle":"A Saga","author_name":["Ada Quill","Ada Quill"],
         "first_publish_year":1813,"isbn":["0441013597","9780441013593","junk"],"language":["eng"],"cover_i":7,
         "series_name":["S","T"],"series_position":["2","1-3"],"publisher":["House","Other"],
         "subject":["Roads","nyt:best=2021","award:x=1"]},
        {"key":"/works/OL2W","title":"Second","language":["eng","ger"],"series_name":["S","T"],"series_position":["2"]},
        {"key":"/works/OL3W"},{"title":"No key"},{"key":"/authors/OL1A","title":"Another kind"}]})");
    QVERIFY(hits);
    QCOMPARE(hits->size(), 2);
    QCOMPARE(told(hits->at(0)),
             QStringLiteral("OL1W of OL1W: Tale: A Saga | by Ada Quill | S #2, T #1-3 | 1813 | eng"));
    QCOMPARE(told(hits->at(1)), QStringLiteral("OL2W of OL2W: Second | S, T"));
    QCOMPARE(hits->at(0).genres, QStringList{QStringLiteral("Roads")});
    QCOMPARE(hits->at(0).cover, QUrl(QStringLiteral("https://covers.openlibrary.org/b/id/7-L.jpg?default=false")));
    QCOMPARE(hits->at(0).isbns.size(), 1);
    QCOMPARE(kindOf(decodeOpenLibrarySearch(R"({"numFound":9,"docs":[]})")), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeOpenLibrarySearch(R"({"numFound":9})")), QStringLiteral("BadSchema"));
    QCOMPARE(kindOf(decodeOpenLibrarySearch(R"({"docs":[{"id":1}]})")), QStringLiteral("BadSchema"));
    QCOMPARE(kindOf(decodeOpenLibrarySearch(R"({"error":"Invalid query"})")), QStringLiteral("Rejected"));
}

void TestShelfAnswers::openLibraryEditions()
{
    const auto editions = decodeOpenLibraryEditions(R"({"size":5000,"entries":[
        {"key":"/books/OL5M","title":"Tale","works":[{"key":"/works/OL1W"}],"authors":[{"key":"/authors/OL9A"}],
         "isbn_10":["0441013597"],"languages":[{"key":"/languages/ger"}],"publishers":["House"],"covers":[-1,8],
         "publish_date":"May 4, 2021","physical_format":"Audio CD","description":{"type":"/type/text","value":"Words"}},
        {"key":"/books/OL6M"}]})",
                                                    today);
    QVERIFY(editions);
    QCOMPARE(editions->rows, 2);
    QCOMPARE(editions->books.size(), 1);
    const OpenLibraryBook &book = editions->books.constFirst();
    QCOMPARE(told(book.record),
             QStringLiteral("OL5M of OL1W: Tale | 2021 | 9780441013593 | ger | audio | House | out 2021-05-04"));
    QCOMPARE(book.authorKeys, QStringList{QStringLiteral("OL9A")});
    QCOMPARE(book.record.description, QStringLiteral("Words"));
    QVERIFY(book.record.cover.path().endsWith(QStringLiteral("/8-L.jpg")));
}

void TestShelfAnswers::openLibraryWorks()
{
    const auto work = decodeOpenLibraryWork(R"({"key":"/works/OL1W","type":{"key":"/type/work"},"title":"Tale",
        "authors":[{"author":{"key":"/authors/OL9A"},"type":{"key":"/type/author_role"}},{"author":{}}],
        "description":"Plain words","first_publish_date":"1965"})");
    QVERIFY(work);
    QVERIFY(work->movedTo.isEmpty());
    QCOMPARE(told(work->value.record), QStringLiteral("OL1W of OL1W: Tale | 1965"));
    QCOMPARE(work->value.authorKeys, QStringList{QStringLiteral("OL9A")});
    QCOMPARE(work->value.record.description, QStringLiteral("Plain words"));
    const auto author = decodeOpenLibraryAuthor(
        R"({"key":"/authors/OL9A","type":{"key":"/type/author"},"name":"Quill, Ada","bio":{"value":"<b>Writes</b>"}})");
    QVERIFY(author);
    QCOMPARE(author->value.name, QStringLiteral("Ada Quill"));
    QCOMPARE(author->value.description, QStringLiteral("Writes"));
}

void TestShelfAnswers::openLibraryMoves()
{
    const auto moved = decodeOpenLibraryWork(R"({"type":{"key":"/type/redirect"},"location":"/works/OL2W"})");
    QVERIFY(moved);
    QCOMPARE(moved->movedTo, QStringLiteral("/works/OL2W"));
    for (const char *place : {"https://evil.example/works/OL2W", "/works/../admin", "/works/OL2W?x=1", ""}) {
        const QByteArray body = R"({"type":{"key":"/type/redirect"},"location":")" + QByteArray(place) + R"("})";
        QCOMPARE(kindOf(decodeOpenLibraryWork(body)), QStringLiteral("BadSchema"));
    }
    QCOMPARE(kindOf(decodeOpenLibraryWork(R"({"type":{"key":"/type/delete"}})")), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeOpenLibraryWork(R"({"error":"notfound","key":"/works/OL1W"})")), QStringLiteral("NotFound"));
}

void TestShelfAnswers::openLibraryDates_data()
{
    QTest::addColumn<QString>("day");
    const auto row = [](const char *text, const char *day) { QTest::newRow(text) << QString::fromLatin1(day); };
    row("2020", "2020");
    row("December 31, 1994", "1994-12-31");
    row("Dec 31, 1994", "1994-12-31");
    row("31 December 1994", "1994-12-31");
    row("Dec. 1994", "1994-12");
    row("September 2003", "2003-09");
    row("Sept 1st, 2003", "2003-09-01");
    row("1994-12-31", "1994-12-31");
    row("c1994", "1994");
    row("[1994]", "1994");
    row("copyright 1994", "1994");
    row("February 30, 1994", "");
    row("1994 or 1995", "");
    row("199?", "");
    row("", "");
}

void TestShelfAnswers::openLibraryDates()
{
    QTEST(publishDate(QString::fromLatin1(QTest::currentDataTag())).toString(), "day");
}

void TestShelfAnswers::openLibraryFormats_data()
{
    QTest::addColumn<BookFormat>("format");
    const auto row = [](const char *text, BookFormat format) { QTest::newRow(text) << format; };
    row("Audio CD", BookFormat::Audio);
    row("MP3 CD", BookFormat::Audio);
    row("audio cassette", BookFormat::Audio);
    row("CD-ROM", BookFormat::Unsaid);
    row("CD", BookFormat::Audio);
    row("E-book", BookFormat::Ebook);
    row("Kindle Edition", BookFormat::Ebook);
    row("[electronic resource] /", BookFormat::Ebook);
    row("Mass Market Paperback", BookFormat::Print);
    row("Hardcover", BookFormat::Print);
    row("Library Binding", BookFormat::Print);
    row("ABCD", BookFormat::Unsaid);
    row("", BookFormat::Unsaid);
}

void TestShelfAnswers::openLibraryFormats()
{
    QTEST(physicalFormat(QString::fromLatin1(QTest::currentDataTag())), "format");
}

void TestShelfAnswers::iTunesBooks_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *fields, const char *expected) {
        QTest::newRow(name) << QByteArray(R"({"wrapperType":"audiobook","collectionId":7,"collectionName":"Tale",)")
                + fields
                + '}' << QString::fromUtf8(expected);
    };
    row("three authors", R"("artistName":"Ada Quill, Bo Lind & Cy Mori")",
        "7: Tale | by Ada Quill, Bo Lind, Cy Mori | audio | in de");
    row("two authors", R"("artistName":"Ada Quill and Bo Lind")", "7: Tale | by Ada Quill, Bo Lind | audio | in de");
    row("the right to the recording", R"("copyright":"℗ © 2003 House Audio","releaseDate":"2003-01-01T08:00:00Z")",
        "7: Tale | 2003 | audio | House Audio | out 2003-01-01 | in de");
    row("both marks the other way round", R"("copyright":"©℗2010 House")", "7: Tale | audio | House | in de");
    row("marks in letters", R"("copyright":"(P) 2010 House")", "7: Tale | audio | House | in de");
    row("only the author's right", R"("copyright":"© 2008 Ada Quill")", "7: Tale | audio | in de");
    row("a broken mark", R"("copyright":" 2023 Ada Quill")", "7: Tale | audio | in de");
    row("not sold", R"("collectionPrice":-1)", "7: Tale | audio | in de");
    row("the number as text", R"("collectionId":"7")", "7: Tale | audio | in de");
    row("unabridged", R"json("collectionName":"Tale (Unabridged)")json",
        "7: Tale (Unabridged) | unabridged | audio | in de");
    row("abridged", R"json("collectionName":"Tale (Abridged)")json", "7: Tale (Abridged) | abridged | audio | in de");
}

void TestShelfAnswers::iTunesBooks()
{
    QFETCH(QByteArray, row);
    const auto books
        = decodeITunesSearch(R"({"resultCount":9,"results":[{"wrapperType":"track","trackName":"x"},)" + row + "]}",
                             QStringLiteral("de"), today);
    QVERIFY2(books, qPrintable(books ? QString() : books.error().message));
    QCOMPARE(books->size(), 1);
    QTEST(told(books->constFirst()), "expected");
}

void TestShelfAnswers::iTunesTexts()
{
    const auto book
        = decodeITunesBook(R"({"results":[{"wrapperType":"audiobook","collectionId":7,"collectionName":"Tale",
        "artworkUrl100":"https://i.example/a/source/100x100bb.jpg","description":"In <i>it</i>.<br /><br />All.",
        "collectionViewUrl":"https://b.example/id7?uo=4&l=de","primaryGenreName":"Fiction"}]})",
                           7, QStringLiteral("de"), today);
    QVERIFY(book);
    QCOMPARE(book->cover, QUrl(QStringLiteral("https://i.example/a/source/1000x1000bb.jpg")));
    QCOMPARE(book->page, QUrl(QStringLiteral("https://b.example/id7?l=de")));
    QCOMPARE(book->description, QStringLiteral("In it.\n\nAll."));
    const QByteArray other = R"({"results":[{"wrapperType":"audiobook","collectionId":8,"collectionName":"Tale"}]})";
    QCOMPARE(kindOf(decodeITunesBook(other, 7, {}, today)), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeITunesSearch(R"({"resultCount":0,"results":[]})", {}, today)), QStringLiteral("NotFound"));
    QCOMPARE(kindOf(decodeITunesSearch(R"({"errorMessage":"Invalid"})", {}, today)), QStringLiteral("Rejected"));
    QCOMPARE(kindOf(decodeITunesSearch("{}", {}, today)), QStringLiteral("BadSchema"));
}

QTEST_GUILESS_MAIN(TestShelfAnswers)
#include "test_shelfanswers.moc"
