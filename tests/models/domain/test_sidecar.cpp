// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sidecar.h"
#include "tests/models/domain/speltassertions.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace kuramori;

namespace
{
/// The assertions, or the kind of the error.
QString spelt(const Result<QList<BookAssertion>> &result)
{
    return result ? spelt(*result) : errorKindName(result.error().kind);
}

QByteArray nameOf(const QByteArray &content)
{
    return content.simplified().left(80);
}

QByteArray in(QStringConverter::Encoding encoding, const QString &text)
{
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    return encode(text);
}
} // namespace

class TestSideCar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void metadataJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *json, const char *expected) {
            QTest::addRow("%s", nameOf(json).constData())
                << QByteArray(json).replace('\'', '"') << QString::fromUtf8(expected);
        };
        row("{'title':'Dune','subtitle':'A Saga','authors':['Frank Herbert'],'narrators':['Simon Vance','X Y'],"
            "'series':['Dune Saga #1'],'publishedYear':'1965','publishedDate':null,'publisher':'Ace',"
            "'isbn':'0441013597','asin':'B002V1OF70','language':'English','explicit':false,'abridged':true,'tags':[],'"
            "genres':['SF'],"
            "'description':'<p>…</p>','chapters':[{'id':0,'start':0,'end':1.5,'title':'One'}]}",
            "title=Dune|subtitle=A Saga|author=Frank Herbert|narrator=Simon Vance,X Y|series=Dune Saga#1|year=1965|"
            "language=English|publisher=Ace|abridged=yes|asin=B002V1OF70|isbn=9780441013593|runtime=0:00:01");
        row("{'abridged':false}", ""); // written when nobody knows, too
        row("{'abridged':'true'}", "abridged=yes");
        row("{'title':null,'authors':null,'series':null,'publishedYear':null}", "");
        row("{'title':['Dune'],'authors':{'a':1},'series':5,'publishedYear':[],'publisher':'Ace'}", "publisher=Ace");
        row("{'authors':[null,5,'','Frank Herbert',['X']]}", "author=Frank Herbert");
        row("{'publishedYear':1965}", "year=1965");
        row("{'publishedDate':'1965-08-01'}", "year=1965");
        row("{'publishedYear':'soon'}", "");
        row("{'title':1984}", "title=1984");
        row("{'series':['Mistborn #3','Cosmere #5','Alone']}", "series=Mistborn#3,Cosmere#5,Alone");
        row("{'series':['Mistborn #1a','Catch-22 #2.5']}", "series=Mistborn#1a,Catch-22#2.5");
        row("{'series':[{'name':'Mistborn','sequence':'3'},{'name':'Cosmere','sequence':5.5}]}",
            "series=Mistborn#3,Cosmere#5.5");
        row("{'metadata':{'title':'Dune','authors':['Frank Herbert']},'title':'old'}",
            "title=Dune|author=Frank Herbert");
        row("{'metadata':'x','title':'Dune'}", "title=Dune");
        row("{'authors':['Herbert, Frank','Herbert, Frank'],'narrators':['Full Cast']}", "author=Frank Herbert");
        row("{'authors':['A One','B Two - translator']}", "author=A One");
        row("{'authors':'A One, B Two'}", "author=A One,B Two");
        row("{'title':'Elend (Unabridged)','series':['Mistborn #2'],'subtitle':'Mistborn, Book 2'}",
            "title=Elend|series=Mistborn#2|abridged=no");
        row("{'title':'Dune: Messiah','subtitle':'A Novel'}", "title=Dune: Messiah");
        row("{'asin':'x','isbn':'9780441013590'}", "");
        row("{'title':'a\\u0000b\\ud800c\\nd'}", "title=a b?c d");
        row("{'chapters':[{'start':0,'end':3600},{'start':3600,'end':7325.9},{'start':9,'end':'x'}]}",
            "runtime=2:02:05");
        row("{'duration':36764.3,'chapters':[{'start':0,'end':7200}]}", "runtime=10:12:44");
        row("{'runtimeLengthMin':612}", "runtime=10:12:00");
        row("{'duration':-1,'runtimeLengthMin':'612','chapters':[{'end':0.4},5,null]}", "");
        row("{'duration':1e300}", "");
        row("{'resolution':'1080p','fps':24}", ""); // another program's
        row("{}", "");
        row("[]", "BadSchema");
        row("'Dune'", "BadSchema");
        row("{'title':'Dune'", "BadSchema");
        row("title: Dune", "BadSchema");
    }
    void metadataJson()
    {
        QFETCH(QByteArray, json);
        const auto result = assertionsOfMetadataJson(json);
        QTEST(::spelt(result), "expected");
        QCOMPARE(wrongIn(result.value_or(QList<BookAssertion>()), BookSource::MetadataJson), QString());
    }

    void nfo_data()
    {
        QTest::addColumn<QByteArray>("nfo");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *nfo, const char *expected) {
            QTest::addRow("%s", nameOf(nfo).constData()) << QByteArray(nfo) << QString::fromUtf8(expected);
        };
        row("General Information\r\n===================\r\n Title:                  Dune\r\n"
            " Author:                 Frank Herbert\r\n Read By:                Simon Vance, X Y\r\n"
            " Audiobook Copyright:    2007\r\n Genre:                  SF\r\n Publisher:              Macmillan\r\n"
            " Series Name:            Dune Saga\r\n Position in Series:     1\r\n Abridged:               No\r\n"
            "Book Description\r\n================\r\nAuthor: Not This One\r\n",
            "title=Dune|author=Frank Herbert|narrator=Simon Vance,X Y|series=Dune Saga#1|year=2007|publisher=Macmillan|"
            "abridged=no");
        row("Title: The Great Gatsby: A Tale", "title=The Great Gatsby: A Tale");
        row("Title: 10:04", "title=10:04");
        row("Title:", "");
        row("Title: One\nTitle: Two", "title=One");
        row("Author: Brian Herbert, Kevin J. Anderson", "author=Brian Herbert,Kevin J. Anderson");
        row("Author: Herbert, Frank", "author=Frank Herbert"); // one name, not two
        row("Author: García Márquez, Gabriel", "author=García Márquez,Gabriel"); // nothing tells it from two
        row("Author: A One\nAuthor: B Two", "author=A One,B Two");
        row("* Author.........: Frank Herbert      *\n| NARRATOR : Simon Vance |",
            "author=Frank Herbert|narrator=Simon Vance");
        row("Unabridged: Yes", "abridged=no");
        row("Unabridged: No", "abridged=yes");
        row("Unabridged: Unabridged", "abridged=no");
        row("Abridged: Unabridged", "abridged=no");
        row("Abridged: perhaps", "");
        row("Release Date: 2021-05-01\nBook Copyright: 1965", "year=2021,1965");
        row("Copyright: (c)1965 Frank Herbert (P)2007 Macmillan", "year=2007");
        row("Date:0", "");
        row("Position in Series: 2", "");
        row("Series: Mistborn #2", "series=Mistborn#2");
        row("ASIN: B08X5JZJLH\nISBN-13: 978-0-441-01359-3\nISBN: 12", "asin=B08X5JZJLH|isbn=9780441013593");
        row("lang: deu\nLanguage: eng", "language=deu");
        row("* Total Duration.....: 10:12:44 *", "runtime=10:12:44");
        row("Length: 11 hrs and 5 mins\nRuntime: Unabridged", "runtime=11:05:00");
        row("Duration: 0:31:10\nDuration: 0:29:44", ""); // of tracks
        row("Duration: 12:44", ""); // hours or minutes
        row("Narrator: Full Cast\nAuthor: N/A", "");
        row("a sentence in which somebody names the\nmeaning of words, among them title: none", "");
        row("<book><title>Dune: it</title></book>", "");
        row("no colon in here", "");
        row("\xD2itle: x\nPublisher: Caf\xE9 \x93One\x94", "publisher=Café “One”");
    }
    void nfo()
    {
        QFETCH(QByteArray, nfo);
        const auto result = assertionsOfNfo(nfo);
        QTEST(::spelt(result), "expected");
        QCOMPARE(wrongIn(result.value_or(QList<BookAssertion>()), BookSource::Nfo), QString());
    }

    void readerText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::addRow("%s", nameOf(text).constData()) << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("Simon Vance", "narrator=Simon Vance");
        row("\r\n Simon Vance \r\nsecond line\r\n", "narrator=Simon Vance");
        row("Read by Kate Reading & Michael Kramer", "narrator=Kate Reading,Michael Kramer");
        row("Vance, Simon", "narrator=Simon Vance");
        row("A One, B Two, C Three", "narrator=A One,B Two,C Three");
        row("Full Cast", "");
        row("A One (author)", "author=A One");
        row(" \n ", "Empty");
    }
    void readerText()
    {
        QFETCH(QByteArray, text);
        const auto result = assertionsOfReaderText(text);
        QTEST(::spelt(result), "expected");
        QCOMPARE(wrongIn(result.value_or(QList<BookAssertion>()), BookSource::ReaderText), QString());
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QString name = QStringLiteral("Björk 小野");
        const QString said = QStringLiteral("narrator=Björk 小野");
        QTest::addRow("UTF-8") << name.toUtf8() << said;
        using enum QStringConverter::Encoding;
        QTest::addRow("UTF-8 marked") << in(Utf8, name) << said;
        QTest::addRow("UTF-16 LE") << in(Utf16LE, name) << said;
        QTest::addRow("UTF-16 BE") << in(Utf16BE, name) << said;
        QTest::addRow("UTF-32 LE") << in(Utf32LE, name) << said;
        QTest::addRow("UTF-16 odd") << in(Utf16LE, QStringLiteral("Al Bo")).chopped(1)
                                    << QStringLiteral("narrator=Al B");
        QTest::addRow("Latin-1") << QByteArray("Bj\xF6rk") << QStringLiteral("narrator=Björk");
        QTest::addRow("Windows") << QByteArray("Conan O\x92"
                                               "Brien")
                                 << QStringLiteral("narrator=Conan O’Brien");
        QTest::addRow("UTF-16 unmarked") << in(Utf16LE, QStringLiteral("Bo")).mid(2) << QStringLiteral("BadSchema");
        QTest::addRow("zeros") << QByteArray(4096, '\0') << QStringLiteral("BadSchema");
        QTest::addRow("mark only") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("Empty");
        QTest::addRow("nothing") << QByteArray() << QStringLiteral("Empty");
        QTest::addRow("a byte too many") << QByteArray(largestSideCar + 1, ' ') << QStringLiteral("TooLarge");
        QTest::addRow("as many as may be") << QByteArray(largestSideCar, ' ') << QStringLiteral("Empty");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QTEST(::spelt(assertionsOfReaderText(bytes)), "expected");
    }

    void messages()
    {
        const QString json = assertionsOfMetadataJson("{\"title\":}").error().message;
        QVERIFY2(json.contains(QStringLiteral("JSON")) && json.contains(QStringLiteral("10")), qPrintable(json));
        const QString large = assertionsOfNfo(QByteArray(largestSideCar + 1, 'x')).error().message;
        QVERIFY2(large.contains(QString::number(largestSideCar)), qPrintable(large));
    }

    /// The server's old metadata.json was its answer about a book. Recorded answers stay where they are.
    void recorded()
    {
        const QString fixtures = qEnvironmentVariable("KURAMORI_FIXTURES");
        if (fixtures.isEmpty()) {
            QSKIP("KURAMORI_FIXTURES is not set");
        }
        QFile file(fixtures + QStringLiteral("/audiobookshelf/items__get_a_library_item.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonValue media = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("media"));
        const auto result = assertionsOfMetadataJson(QJsonDocument(media.toObject()).toJson());
        QCOMPARE(::spelt(result),
                 QStringLiteral(
                     "title=Wizards First Rule|author=Terry Goodkind|narrator=Sam Tsoutsouvas|"
                     "series=Sword of Truth#1|year=2008|publisher=Brilliance Audio|asin=B002V0QK4C|runtime=9:24:14"));
    }
};

QTEST_GUILESS_MAIN(TestSideCar)
#include "test_sidecar.moc"
