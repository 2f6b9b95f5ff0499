// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordlink.h"

#include <QTest>

using namespace kuramori;

/// Which record a person means by what is typed or pasted.
class TestRecordLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void namesNothing_data();
    void namesNothing();
};

void TestRecordLink::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *text, const char *key) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(key);
    };
    row("ASIN", "B08G9PRS1K", "audnexus B08G9PRS1K");
    row("ASIN, small and with blanks", "  b08g9prs1k\n", "audnexus B08G9PRS1K");
    row("ISBN-13", "978-0-441-01359-3", "openlibrary 9780441013593");
    row("ISBN-10 is no ASIN", "0441013597", "openlibrary 9780441013593");
    row("key", "audnexus B08G9PRS1K us", "audnexus B08G9PRS1K us");
    row("key of no shop", "audnexus b08g9prs1k", "audnexus B08G9PRS1K");
    row("key of Hardcover", "hardcover edition/30404", "hardcover edition/30404");
    row("key of iTunes", "itunes 1440742837 de", "itunes 1440742837 de");
    row("work of Open Library", "ol893415w", "openlibrary OL893415W");
    row("Audible", "https://www.audible.com/pd/Dune-Audiobook/B002V1OF70?qid=1&ref=x", "audnexus B002V1OF70 us");
    row("Audible without title", "https://www.audible.de/pd/B002V1OF70", "audnexus B002V1OF70 de");
    row("Audible of two domains", "http://audible.co.uk/pd/Dune/B002V1OF70/", "audnexus B002V1OF70 uk");
    row("Audible in Japan", "https://www.audible.co.jp/pd/%E9%8A%80%E6%B2%B3/B002V1OF70", "audnexus B002V1OF70 jp");
    row("Audible's player", "https://www.audible.com/webplayer?asin=B002V1OF70", "audnexus B002V1OF70 us");
    row("without a scheme", "audible.com/pd/Dune/B002V1OF70", "audnexus B002V1OF70 us");
    row("Hardcover's book", "https://hardcover.app/id/book/312460", "hardcover book/312460");
    row("Hardcover's edition", "https://hardcover.app/id/edition/30404", "hardcover edition/30404");
    row("edition below a book", "https://hardcover.app/books/dune/editions/30404", "hardcover edition/30404");
    row("Hardcover's name of a book", "https://hardcover.app/books/Dune-1965", "hardcover slug/dune-1965");
    row("what is below it", "hardcover.app/books/dune/reviews", "hardcover slug/dune");
    row("key of that", "hardcover slug/dune", "hardcover slug/dune");
    row("Open Library", "https://openlibrary.org/works/OL893415W/Dune", "openlibrary OL893415W");
    row("its edition", "openlibrary.org/books/OL7440033M", "openlibrary OL7440033M");
    row("its ISBN", "https://openlibrary.org/isbn/9780441013593", "openlibrary 9780441013593");
    row("Apple", "https://books.apple.com/de/audiobook/dune-unabridged/id1440742837?l=en", "itunes 1440742837 de");
    row("iTunes", "https://itunes.apple.com/US/audiobook/dune/id1440742837", "itunes 1440742837 us");
    row("Apple of no country", "https://books.apple.com/audiobook/dune/id1440742837", "itunes 1440742837 us");
}

void TestRecordLink::names()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const Result<RecordKey> record = recordLink(text);
    QVERIFY2(record, record ? "" : qPrintable(record.error().message));
    QCOMPARE(recordKeyText(*record), key);
}

void TestRecordLink::namesNothing_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("nothing", "");
    row("blanks", " \t\n");
    row("words", "Dune by Frank Herbert");
    row("ISBN with a wrong digit", "9780441013594");
    row("ASIN that is too long", "B08G9PRS1KX");
    row("key of nobody", "goodreads 1234");
    row("key with a path", "audnexus ../../etc/passwd us");
    row("key with a query", "audnexus B08G9PRS1K?x=1 us");
    row("shop that is none", "audnexus B08G9PRS1K xx");
    row("iTunes without a country", "itunes 1440742837");
    row("iTunes by a name", "itunes dune us");
    row("Hardcover with more behind", "hardcover book/1/../2");
    row("Hardcover of a region", "hardcover book/1 us");
    row("number beyond all", "hardcover book/9999999999999999999999");
    row("host that only ends so", "https://evilaudible.com/pd/Dune/B002V1OF70");
    row("host that only begins so", "https://audible.com.evil.example/pd/Dune/B002V1OF70");
    row("host as a user", "https://www.audible.com@evil.example/pd/Dune/B002V1OF70");
    row("host in the path", "https://evil.example/www.audible.com/pd/Dune/B002V1OF70");
    row("other scheme", "file://www.audible.com/pd/Dune/B002V1OF70");
    row("script", "javascript:alert('https://www.audible.com/pd/Dune/B002V1OF70')");
    row("page of an author", "https://www.audible.com/author/Frank-Herbert/B000APO5OO");
    row("Apple's e-book", "https://books.apple.com/us/book/dune/id1440742837");
    row("Apple's artist", "https://itunes.apple.com/us/artist/frank-herbert/id1440742837");
    row("Hardcover's books", "https://hardcover.app/books");
    row("Hardcover's name with a quote", "https://hardcover.app/books/dune%22%7D");
    row("Hardcover's author", "https://hardcover.app/authors/frank-herbert");
    row("Open Library's author", "https://openlibrary.org/authors/OL79034A");
    row("broken address", "https://[::1/pd/B002V1OF70");
    row("megabyte", QByteArray("https://www.audible.com/pd/") + QByteArray(1 << 20, 'a') + "/B002V1OF70");
    row("NUL", QByteArray("audnexus B08G9PRS1K\0 us", 23));
}

void TestRecordLink::namesNothing()
{
    QFETCH(QString, text);
    const Result<RecordKey> record = recordLink(text);
    QVERIFY2(!record, record ? qPrintable(recordKeyText(*record)) : "");
    QCOMPARE(record.error().kind, ErrorKind::Usage);
    QVERIFY(!record.error().message.isEmpty());
}

QTEST_APPLESS_MAIN(TestRecordLink)
#include "test_recordlink.moc"
