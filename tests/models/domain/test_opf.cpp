// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sidecar.h"
#include "tests/models/domain/speltassertions.h"

#include <QTest>

using namespace kuramori;

namespace
{
QString spelt(const Result<QList<BookAssertion>> &result)
{
    return result ? spelt(*result) : errorKindName(result.error().kind);
}

/// As Calibre declares it.
QByteArray record(const char *elements)
{
    return QByteArray("<?xml version='1.0' encoding='utf-8'?>\n"
                      "<package xmlns=\"http://www.idpf.org/2007/opf\" unique-identifier=\"uuid_id\" version=\"2.0\">\n"
                      "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                      "xmlns:opf=\"http://www.idpf.org/2007/opf\">\n")
        + elements
        + "</metadata>\n<guide><reference type=\"cover\" title=\"Cover\" href=\"cover.jpg\"/></guide></package>\n";
}

void columns()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QString>("expected");
}

void row(const char *elements, const char *expected)
{
    QTest::addRow("%s", QByteArray(elements).simplified().left(80).constData())
        << QByteArray(elements) << QString::fromUtf8(expected);
}

void readRow()
{
    QFETCH(QByteArray, elements);
    const auto result = assertionsOfOpf(record(elements.constData()));
    QTEST(spelt(result), "expected");
    QCOMPARE(wrongIn(result.value_or(QList<BookAssertion>()), BookSource::Opf), QString());
}

void formColumns()
{
    QTest::addColumn<QByteArray>("opf");
    QTest::addColumn<QString>("expected");
}

void form(const char *name, const QByteArray &opf, const char *expected)
{
    QTest::addRow("%s", name) << opf << QString::fromUtf8(expected);
}

void readForm()
{
    QFETCH(QByteArray, opf);
    const auto result = assertionsOfOpf(opf);
    QTEST(spelt(result), "expected");
    QCOMPARE(wrongIn(result.value_or(QList<BookAssertion>()), BookSource::Opf), QString());
}
} // namespace

class TestOpf final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void persons_data()
    {
        columns();
        row("<dc:identifier opf:scheme='calibre' id='calibre_id'>7</dc:identifier>"
            "<dc:identifier opf:scheme='uuid' id='uuid_id'>0ab1</dc:identifier>"
            "<dc:title>The Hero of Ages</dc:title>"
            "<dc:creator opf:file-as='Sanderson, Brandon' opf:role='aut'>Brandon Sanderson</dc:creator>"
            "<dc:contributor opf:file-as='calibre' opf:role='bkp'>calibre (6.13.0) "
            "[https://calibre-ebook.com]</dc:contributor>"
            "<dc:contributor opf:role='nrt'>Michael Kramer</dc:contributor>"
            "<dc:date>2008-10-14T00:00:00+00:00</dc:date>"
            "<dc:description>&lt;p&gt;Text&lt;/p&gt;</dc:description>"
            "<dc:publisher>Tor &amp; Sons</dc:publisher>"
            "<dc:identifier opf:scheme='ISBN'>9780441013593</dc:identifier>"
            "<dc:identifier opf:scheme='AMAZON'>B002V1OF70</dc:identifier>"
            "<dc:language>eng</dc:language><dc:subject>Fantasy</dc:subject>"
            "<meta name='calibre:series' content='Mistborn'/><meta name='calibre:series_index' content='3.0'/>"
            "<meta name='calibre:title_sort' content='Hero of Ages, The'/>",
            "title=The Hero of Ages|author=Brandon Sanderson|narrator=Michael Kramer|series=Mistborn#3|year=2008|"
            "language=eng|publisher=Tor & Sons|asin=B002V1OF70|isbn=9780441013593");
        row("<dc:creator opf:role='aut'>A One</dc:creator><dc:creator opf:role='aut'>B Two</dc:creator>"
            "<dc:creator opf:role='nrt'>N One</dc:creator><dc:creator opf:role='trl'>T One</dc:creator>",
            "author=A One,B Two|narrator=N One");
        row("<dc:creator>A One</dc:creator><dc:contributor>C One</dc:contributor>", "author=A One");
        row("<dc:creator opf:role='AUT'> Herbert, Frank </dc:creator>", "author=Frank Herbert");
        row("<dc:creator opf:role='aut'>Unknown</dc:creator><dc:title>Unknown</dc:title>", "");
        row("<meta name='calibre:user_metadata:#narrators' content='{&quot;#value#&quot;: [&quot;N One&quot;, &quot;N "
            "Two&quot;]}'/>",
            "narrator=N One,N Two");
        row("<meta name='calibre:user_metadata:#narrator' content='{&quot;#value#&quot;: &quot;N One&quot;}'/>",
            "narrator=N One");
        row("<dc:creator opf:role='nrt'>N One</dc:creator>"
            "<meta name='calibre:user_metadata:#narrators' content='{&quot;#value#&quot;: [&quot;N Two&quot;]}'/>",
            "narrator=N One");
        row("<meta name='calibre:user_metadata:#narrators' content='{&quot;#value#&quot;: '/>", "");
    }
    void persons() { readRow(); }

    void series_data()
    {
        columns();
        row("<meta name='calibre:series' content='One'/><meta name='calibre:series_index' content='1'/>"
            "<meta name='calibre:series' content='Two'/><meta name='calibre:series_index' content='2.5'/>",
            "series=One#1,Two#2.5");
        row("<meta name='calibre:series' content='One'/><meta name='calibre:title_sort' content='X'/>"
            "<meta name='calibre:series_index' content='1'/>",
            "series=One#1");
        row("<meta name='calibre:series_index' content='1'/><meta name='calibre:series' content='One'/>",
            "series=One#1");
        row("<meta name='calibre:series' content='One'/><meta name='calibre:series_index' content='1'/>"
            "<meta name='calibre:series_index' content='2'/><meta name='calibre:series' content='Three'/>",
            "series=One#1,Three");
        row("<meta name='calibre:series' content=''/><meta name='calibre:series_index' content='1'/>", "");
    }
    void series() { readRow(); }

    void rest_data()
    {
        columns();
        // dates
        row("<dc:date>0101-01-01T00:00:00+00:00</dc:date>", ""); // Calibre's "not known"
        row("<dc:date opf:event='modification'>2020</dc:date><dc:date opf:event='publication'>1965</dc:date>",
            "year=1965");
        row("<dc:date opf:event='original-publication'>1965</dc:date>", "year=1965");
        // identifiers
        row("<dc:identifier opf:scheme='ASIN'>b002v1of70</dc:identifier>", "asin=B002V1OF70");
        row("<dc:identifier opf:scheme='MOBI-ASIN'>B002V1OF70</dc:identifier>", "asin=B002V1OF70");
        row("<dc:identifier>urn:isbn:9780441013593</dc:identifier>", "isbn=9780441013593");
        row("<dc:identifier opf:scheme='ISBN'>isbn:0-441-01359-7</dc:identifier>", "isbn=9780441013593");
        row("<dc:identifier>9780441013593</dc:identifier>", ""); // of no scheme
        row("<dc:identifier opf:scheme='GOOGLE'>0441013597</dc:identifier>", "");
        row("<dc:identifier opf:scheme='HARDCOVER-ID'>312460</dc:identifier>", "hardcover_id=book/312460");
        row("<dc:identifier opf:scheme='HARDCOVER'>dune</dc:identifier>", "hardcover_id=slug/dune");
        row("<dc:identifier>hardcover-slug:1984</dc:identifier>", "hardcover_id=slug/1984");
        row("<dc:identifier opf:scheme='HARDCOVER'>dune</dc:identifier>"
            "<dc:identifier opf:scheme='HARDCOVER-EDITION'>30404</dc:identifier>",
            "hardcover_id=edition/30404"); // numbers do not change
        row("<dc:identifier opf:scheme='HARDCOVER-ID'>dune</dc:identifier>", "");
        row("<dc:identifier opf:scheme='HARDCOVER'>../../admin</dc:identifier>", "");
        // runtimes
        row("<meta property='media:duration'>10:12:44.500</meta><meta property='media:duration' refines='#c1'>"
            "0:31:10</meta>",
            "runtime=10:12:44");
        row("<dcterms:extent>PT10H12M44S</dcterms:extent>", "runtime=10:12:44");
        row("<dcterms:extent>412 pages</dcterms:extent>", "");
        // titles
        row("<dc:title>Emma (Unabridged)</dc:title><dc:subtitle>A Tale</dc:subtitle>",
            "title=Emma|subtitle=A Tale|abridged=no");
        row("<dc:title>Emma</dc:title><dc:title>Other</dc:title>", "title=Emma");
        row("<dc:title><b>Em</b>ma</dc:title>", "title=ma"); // markup has no place in it
        row("<dc:title>Em<!-- x -->ma<![CDATA[ & co]]></dc:title>", "title=Emma & co");
        row("", "");
    }
    void rest() { readRow(); }

    void forms_data()
    {
        formColumns();
        form("EPUB 3",
             "<package version='3.0' xmlns='http://www.idpf.org/2007/opf'><metadata>"
             "<dc:title id='t2'>A Tale</dc:title><meta refines='#t2' property='title-type'>subtitle</meta>"
             "<dc:title id='t1'>Emma</dc:title><meta refines='#t1' property='title-type'>main</meta>"
             "<dc:creator id='c1'>Jane Austen</dc:creator><meta refines='#c1' property='role' "
             "scheme='marc:relators'>aut</meta>"
             "<dc:creator id='c2'>Nadia May</dc:creator><meta refines='#c2' property='role'>nrt</meta>"
             "<meta property='belongs-to-collection' id='s'>Novels</meta>"
             "<meta refines='#s' property='collection-type'>series</meta><meta refines='#s' "
             "property='group-position'>4</meta>"
             "<meta property='belongs-to-collection' id='b'>Box</meta><meta refines='#b' "
             "property='collection-type'>set</meta>"
             "<meta property='dcterms:modified'>2020-01-01T00:00:00Z</meta></metadata></package>",
             "title=Emma|subtitle=A Tale|author=Jane Austen|narrator=Nadia May|series=Novels#4");
        form("other prefixes",
             "<ns0:package xmlns:ns0='http://www.idpf.org/2007/opf'><ns0:metadata>"
             "<dc:title>Emma</dc:title><dc:creator xmlns:ns1='x' ns1:role='aut'>Jane Austen</dc:creator>"
             "<ns0:meta name='calibre:series' content='Novels'/></ns0:metadata></ns0:package>",
             "title=Emma|author=Jane Austen|series=Novels");
        form(
            "OPF 1",
            "<package><metadata><dc-metadata><dc:Title>x</dc:Title><dc:title>Emma</dc:title></dc-metadata></metadata></"
            "package>",
            "title=Emma");
        form("blanks in front", "\n   <?xml version='1.0'?><package><metadata><title>Emma</title></metadata></package>",
             "title=Emma");
        form("titles outside", "<package><title>No</title><metadata/><title>No</title></package>", "");
        form(
            "Latin-1",
            "<?xml version='1.0' encoding='ISO-8859-1'?><package><metadata><title>Caf\xE9</title></metadata></package>",
            "title=Café");
        form("declared, but UTF-8",
             "<?xml version='1.0' encoding='ISO-8859-1'?><package><metadata><title>Café</title></metadata></package>",
             "title=Café");
        form(
            "declared otherwise, but UTF-8",
            "<?xml version='1.0' encoding='windows-1251'?><package><metadata><title>Идиот</title></metadata></package>",
            "title=Идиот");
        form("Cyrillic",
             "<?xml version='1.0' "
             "encoding='windows-1251'?><package><metadata><title>\xC4\xFE\xED\xE0</title></metadata></package>",
             "BadSchema");
    }
    void forms() { readForm(); }

    void unreadable_data()
    {
        formColumns();
        form("cut short", record("<dc:title>Emma</dc:title>").chopped(20), "BadSchema");
        form("not well-formed", "<package><metadata><title>Emma</package>", "BadSchema");
        form("two roots", "<package><metadata/></package><package/>", "BadSchema");
        form("no record", "<package><title>Emma</title></package>", "BadSchema");
        form("HTML", "<html><body>Not found</body></html>", "BadSchema");
        form("no XML", "Title: Emma", "BadSchema");
        form("document type", "<!DOCTYPE package SYSTEM 'http://127.0.0.1/x.dtd'><package><metadata/></package>",
             "BadSchema");
        form("entities",
             "<!DOCTYPE p [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'>]><p><metadata><title>&b;</title></metadata></p>",
             "BadSchema");
        form("undeclared entity", record("<dc:title>&nbsp;</dc:title>"), "BadSchema");
        form("empty", "", "Empty");
    }
    void unreadable() { readForm(); }

    void messages()
    {
        const QString message = assertionsOfOpf("<package>\n<metadata>\n</package>").error().message;
        QVERIFY2(message.contains(QStringLiteral("3")), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(TestOpf)
#include "test_opf.moc"
