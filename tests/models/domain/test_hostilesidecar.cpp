// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/booktags.h"
#include "models/domain/pathassertions.h"
#include "models/domain/sidecar.h"
#include "tests/models/domain/speltassertions.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <random>

using namespace kuramori;

namespace
{
using Parser = Result<QList<BookAssertion>> (*)(const QByteArray &);

constexpr qint64 bearable = 3000; // ms for the worst of 1 MiB; the machine may be loaded or slow by a sanitizer

const char *const json
    = "{\"title\":\"Dune: Messiah (Unabridged)\",\"authors\":[\"Herbert, Frank\",\"B & C\"],\"narrators\":[\"N One\"],"
      "\"series\":[\"Dune #2\",\"X, Book 3\"],\"publishedYear\":\"1969\",\"isbn\":\"0441013597\",\"abridged\":true}";
const char *const opf
    = R"(<?xml version='1.0'?><package><metadata xmlns:dc="d" xmlns:opf="o"><dc:title id="a">Dune</dc:title>
    <meta refines="#a" property="title-type">main</meta><dc:creator opf:role="aut">Frank Herbert</dc:creator>
    <dc:identifier opf:scheme="ISBN">0441013597</dc:identifier><dc:date>1969-01-01</dc:date><!-- c --><![CDATA[d]]>
    <meta name="calibre:series" content="Dune"/><meta name="calibre:series_index" content="2.0"/>
    <meta name="calibre:user_metadata:#narrators" content='{"#value#":["N One"]}'/></metadata></package>)";
const char *const nfo
    = "* Title....: Dune: Messiah *\r\nAuthor: Herbert, Frank\nRead By: N One & N Two\nSeries Name: Dune\n"
      "Position in Series: 2\nCopyright: 1969\nUnabridged: Yes\nASIN: B002V1OF70\nBook Description\nTitle: x\n";
const char *const readers = "Read by N One, N Two & Vance, Simon (narrator)\nnext line";

/// Breaks a text a little, in the same way for the same seed.
class Mutation
{
public:
    explicit Mutation(quint32 seed)
        : m_random(seed)
    { }
    QByteArray of(QByteArray bytes)
    {
        for (quint32 times = 1 + below(6); times > 0; --times) {
            once(&bytes);
        }
        return bytes;
    }

private:
    quint32 below(quint32 limit) { return limit ? quint32(m_random() % limit) : 0; }
    void once(QByteArray *bytes)
    {
        static const QByteArrayList pieces{
            "\0", "\xFF\xFE", "\xEF\xBB\xBF", "\"", "{",  "[", "<",       ">",       "&",    "]]>",          "<!--",
            ":",  "\n",       " - ",          "#",  ", ", "(", "\\u0000", "\\ud800", "\xC3", "\xE5\xB0\x8F", "99999"};
        const auto at = qsizetype(below(quint32(bytes->size()) + 1));
        const auto length = qsizetype(below(20));
        switch (below(6)) {
        case 0:
            bytes->insert(at, char(below(256)));
            break;
        case 1:
            bytes->remove(at, length);
            break;
        case 2:
            bytes->insert(at, pieces.at(below(quint32(pieces.size()))));
            break;
        case 3:
            bytes->insert(at, bytes->mid(qsizetype(below(quint32(bytes->size()) + 1)), 4 * length));
            break;
        case 4:
            bytes->truncate(at);
            break;
        default:
            bytes->replace(at, 1, QByteArray(1, char(below(256))));
        }
    }

    std::mt19937 m_random; // the same numbers on every machine
};

QByteArray filled(const QByteArray &start, const QByteArray &piece, const QByteArray &end)
{
    return start + piece.repeated((largestSideCar - start.size() - end.size()) / piece.size()) + end;
}
} // namespace

class TestHostileSideCar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mutated_data()
    {
        QTest::addColumn<Parser>("parser");
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<BookSource>("source");
        QTest::addRow("metadata.json") << Parser(assertionsOfMetadataJson) << QByteArray(json)
                                       << BookSource::MetadataJson;
        QTest::addRow("metadata.opf") << Parser(assertionsOfOpf) << QByteArray(opf) << BookSource::Opf;
        QTest::addRow("nfo") << Parser(assertionsOfNfo) << QByteArray(nfo) << BookSource::Nfo;
        QTest::addRow("reader.txt") << Parser(assertionsOfReaderText) << QByteArray(readers) << BookSource::ReaderText;
    }
    void mutated()
    {
        QFETCH(Parser, parser);
        QFETCH(QByteArray, seed);
        QFETCH(BookSource, source);
        Mutation mutation(20260901);
        int understood = 0;
        int refused = 0;
        for (int i = 0; i < 4000; ++i) {
            const QByteArray bytes = mutation.of(seed);
            const auto result = parser(bytes);
            const QString wrong = result ? wrongIn(*result, source) : QString();
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QStringLiteral(" of ") + QString::fromLatin1(bytes.toHex())));
            QVERIFY(result || !result.error().message.isEmpty());
            understood += result && !result->isEmpty() ? 1 : 0;
            refused += result ? 0 : 1;
            judgeBook(result.value_or(QList<BookAssertion>()));
        }
        QVERIFY2(understood > 100 && refused > 10, qPrintable(QStringLiteral("%1 %2").arg(understood).arg(refused)));
    }

    void bombs_data()
    {
        QTest::addColumn<Parser>("parser");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRefused");
        const auto row = [](const char *name, Parser parser, const QByteArray &bytes, bool isRefused) {
            QTest::addRow("%s", name) << parser << bytes << isRefused;
        };
        const Parser asJson = assertionsOfMetadataJson;
        row("deep arrays", asJson, filled("", "[", ""), true);
        row("deep objects", asJson, filled("", "{\"a\":", ""), true);
        row("deep and closed", asJson, "{\"title\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}", true);
        row("long title", asJson, filled("{\"title\":\"", "a", "\"}"), false);
        row("title of pieces", asJson, filled("{\"title\":\"", "A - 1 (x): ", "\"}"), false);
        row("title of numbers", asJson, filled("{\"title\":\"", "book 1 vol 2 ", "\"}"), false);
        row("title of brackets", asJson, filled("{\"title\":\"", "((", "\"}"), false);
        row("many authors", asJson, filled("{\"title\":\"A - B - C - D\",\"authors\":[\"A\"", ",\"A, B & C\"", "]}"),
            false);
        row("one string of authors", asJson, filled("{\"authors\":\"", "A, B and C; ", "\"}"), false);
        row("many series", asJson, filled("{\"series\":[\"A\"", ",\"S #1\"", "]}"), false);
        row("many keys", asJson, filled("{\"title\":\"A\"", ",\"b\":1", "}"), false);
        row("X-2 one entity often", assertionsOfOpf,
            filled("<!DOCTYPE p [<!ENTITY a '" + QByteArray(32'768, 'x') + "'>]><package><metadata>", "&a;",
                   "</metadata></package>"),
            true);
        row("X-3 attributes", assertionsOfOpf, filled("<package><metadata", " a='b'", "/></package>"), true);
        row("X-4 depth", assertionsOfOpf, filled("<package><metadata>", "<a>", ""), true);
        row("X-5 prefix", assertionsOfOpf, filled("<package><metadata><", "p:", "a/></metadata></package>"), true);
        row("many elements", assertionsOfOpf,
            filled("<package><metadata>", "<creator>A, B & C</creator>", "</metadata></package>"), true);
        row("many creators", assertionsOfOpf,
            filled("<package><metadata>", "<creator>A, B and C</creator>", "</metadata></package>"), false);
        row("many comments", assertionsOfOpf, filled("<package><metadata>", "<!--a-->", "</metadata></package>"),
            false);
        row("long text", assertionsOfOpf, filled("<package><metadata><title>", "a b ", "</title></metadata></package>"),
            false);
        row("text in pieces", assertionsOfOpf,
            filled("<package><metadata><title>", "a<![CDATA[b]]>", "</title></metadata></package>"), false);
        row("wide column", assertionsOfOpf,
            filled("<package><metadata><meta name='calibre:user_metadata:#narrators' content='", "[",
                   "'/></metadata></package>"),
            false);
        row("one line", assertionsOfNfo, filled("Title: ", "a", ""), false);
        row("colons", assertionsOfNfo, filled("", ":", ""), false);
        row("many lines", assertionsOfNfo, filled("", "Author: A, B & C\n", ""), false);
        row("many empty lines", assertionsOfNfo, filled("", "\n", "Title: x"), false);
        row("many unknown keys", assertionsOfNfo, filled("", "x:y\n", ""), false);
        row("one name", assertionsOfReaderText, filled("", "a", ""), false);
        row("a story", assertionsOfReaderText, filled("", "He said, and she, ", ""), false);
        row("control characters", assertionsOfReaderText, filled("A\nB", "\x01", ""), false);
        row("zeros", assertionsOfReaderText, QByteArray(largestSideCar, '\0'), true);
    }
    void bombs()
    {
        QFETCH(Parser, parser);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isRefused);
        QVERIFY(bytes.size() <= largestSideCar);
        QElapsedTimer timer;
        timer.start();
        const auto result = parser(bytes);
        const QList<BookAssertion> said = result.value_or(QList<BookAssertion>());
        const JudgedBook book = judgeBook(said);
        QVERIFY2(timer.elapsed() < bearable, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(!result, isRefused);
        QVERIFY(said.size() < 200 && book.facts.authors.size() <= 64);
    }

    void paths()
    {
        Mutation mutation(7);
        const QByteArray seed
            = "Herbert, Frank/Dune Saga/Vol 2 - 1969 - Dune Messiah (Unabridged) {N One & N Two} [B002V1OF70]";
        for (int i = 0; i < 4000; ++i) {
            const QString path = QString::fromUtf8(mutation.of(seed));
            const QString wrong = wrongIn(assertionsOfPath(path), BookSource::Folder);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QStringLiteral(" of ") + path));
        }
    }

    void tags()
    {
        Mutation mutation(8);
        for (int i = 0; i < 2000; ++i) {
            AudioFile file;
            for (const auto &[key, value] :
                 {std::pair("album", "Dune: Messiah (Dune, Book 2)"),
                  std::pair("artist", "Herbert, Frank; B (narrator)"), std::pair("album_artist", "Frank Herbert"),
                  std::pair("composer", "N One & N Two"), std::pair("series", "Dune; Other"),
                  std::pair("series_part", "2; 3"), std::pair("grouping", "Dune #2"), std::pair("date", "1969-01-01"),
                  std::pair("comment", "ASIN B002V1OF70"), std::pair("title", "01 - Dune")}) {
                file.tags.append({QLatin1String(key), QString::fromUtf8(mutation.of(value))});
            }
            const QString wrong = wrongIn(assertionsOfTags({file}), BookSource::Tags);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileSideCar)
#include "test_hostilesidecar.moc"
