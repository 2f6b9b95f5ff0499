// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sidecar.h"
#include "models/domain/sidecarplan.h"
#include "models/domain/writtensidecar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <random>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
Result<QList<BookAssertion>> said(SideCarForm form, const QByteArray &content)
{
    return form == SideCarForm::Opf ? assertionsOfOpf(content) : assertionsOfMetadataJson(content);
}

BookWords readBack(SideCarForm form, const BookWords &words)
{
    const auto assertions = said(form, writtenSideCar(form, {words, {}}));
    return assertions ? wordsOf(judgeBook(*assertions)) : BookWords();
}

/// The fields that are not the same, with what they are.
QString differing(SideCarForm form, const BookWords &a, const BookWords &b)
{
    QStringList fields;
    for (const BookField field : writableFields) {
        const FieldWords before = a.contains(field) ? a.at(field) : FieldWords();
        const FieldWords after = b.contains(field) ? b.at(field) : FieldWords();
        const bool isUntold = field == BookField::Abridged
            && (form == SideCarForm::Opf || (!before.isEmpty() && before.constFirst().text == QLatin1String("no")));
        if (!isUntold && !sameWords(field, before, after)) {
            fields.append(QStringLiteral("%1: \"%2\" #%3, then \"%4\" #%5")
                              .arg(bookFieldName(field), before.value(0).text, before.value(0).place,
                                   after.value(0).text, after.value(0).place));
        }
    }
    return fields.join(QLatin1String("; "));
}

BookWords dune()
{
    return {{BookField::Title, {{QStringLiteral("Dune Messiah")}}},
            {BookField::Subtitle, {{QStringLiteral("The Second Book of Paul")}}},
            {BookField::Author, {{QStringLiteral("Frank Herbert")}, {QStringLiteral("Brian Herbert")}}},
            {BookField::Narrator, {{QStringLiteral("Simon Vance")}, {QStringLiteral("Orlagh Cassidy")}}},
            {BookField::Series, {{QStringLiteral("Dune"), QStringLiteral("2")}, {QStringLiteral("Dune Universe"), {}}}},
            {BookField::Publisher, {{QStringLiteral("Macmillan Audio")}}},
            {BookField::Year, {{QStringLiteral("2007")}}},
            {BookField::Language, {{QStringLiteral("English")}}},
            {BookField::Isbn, {{QStringLiteral("9781427201447")}}},
            {BookField::Asin, {{QStringLiteral("B002V1OF70")}}},
            {BookField::Hardcover, {{QStringLiteral("edition/30404")}}},
            {BookField::Abridged, {{QStringLiteral("yes")}}}};
}

/// Texts as they stand in the world, and some that nobody should write.
QString hostile(std::mt19937 &random)
{
    static const QStringList pieces{QStringLiteral("Dune"),
                                    QStringLiteral("<b>"),
                                    QStringLiteral("]]>"),
                                    QStringLiteral("\""),
                                    QStringLiteral("\\"),
                                    QStringLiteral("&amp;"),
                                    QStringLiteral("&"),
                                    QStringLiteral("<!DOCTYPE x>"),
                                    QStringLiteral("ü"),
                                    QString(QChar(0x0007)),
                                    QString(QChar(u'\0')),
                                    QString(QChar(0xFFFE)),
                                    QString(QChar(0xD800)),
                                    QStringLiteral("\n"),
                                    QStringLiteral("小説"),
                                    QStringLiteral("👾"),
                                    QStringLiteral("../../etc/passwd"),
                                    QStringLiteral("{"),
                                    QStringLiteral("'"),
                                    QStringLiteral("--"),
                                    QString(QChar(0x202E)),
                                    QString(QChar(0xFEFF)),
                                    QStringLiteral("%s"),
                                    QStringLiteral("<![CDATA[")};
    QString text;
    for (quint32 count = 1 + quint32(random() % 5); count > 0; --count) {
        text += pieces.at(qsizetype(random() % quint32(pieces.size())));
        text += random() % 2 ? QStringLiteral(" ") : QString();
    }
    return text;
}

QString textOf(const QByteArray &opf, QLatin1String element)
{
    QXmlStreamReader xml(opf);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == element) {
            return xml.readElementText();
        }
    }
    return {};
}

AudioFile fileOf(std::chrono::milliseconds length, const QList<AudioChapter> &chapters)
{
    AudioFile file;
    file.duration = length;
    file.chapters = chapters;
    return file;
}
} // namespace

/// What is written beside a book, and what is read out of it again.
class TestWrittenSideCar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void whatIsUnknownIsLeftOut();
    void jsonIsAudiobookshelfs();
    void opfNamesItsRoles();
    void hostileTextsStayTexts();
    void factsStayTheSame();
    void chaptersOfOneBook_data();
    void chaptersOfOneBook();
    void chaptersAreInSeconds();
    void deeds_data();
    void deeds();
    void namesAreReadBack();
};

void TestWrittenSideCar::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<BookField>("field");
    QTest::addColumn<FieldWords>("words");
    const auto row
        = [](const char *name, BookField field, const FieldWords &words) { QTest::newRow(name) << field << words; };
    row("nothing else", BookField::Title, {{QStringLiteral("Dune")}});
    row("markup", BookField::Publisher, {{QStringLiteral("Farrar & <Straus> \"Giroux\"")}});
    row("a half", BookField::Series, {{QStringLiteral("Mistborn"), QStringLiteral("2.5")}});
    row("an omnibus", BookField::Series, {{QStringLiteral("Mistborn"), QStringLiteral("1-3")}});
    row("the first of all", BookField::Series, {{QStringLiteral("Mistborn"), QStringLiteral("0")}});
    row("no place", BookField::Series, {{QStringLiteral("Mistborn"), {}}});
    row("a number in the name", BookField::Series, {{QStringLiteral("Babylon 5"), QStringLiteral("4")}});
    row("a comma", BookField::Author, {{QStringLiteral("Sammy Davis, Jr.")}});
    row("a cast", BookField::Narrator,
        {{QStringLiteral("A One")}, {QStringLiteral("B Two")}, {QStringLiteral("C Three")}});
    row("Japanese", BookField::Title, {{QStringLiteral("ノルウェイの森")}});
    row("a German", BookField::Language, {{QStringLiteral("Deutsch")}});
    row("a code", BookField::Language, {{QStringLiteral("ja")}});
    row("a subtitle in it", BookField::Title, {{QStringLiteral("Sapiens: A Brief History of Humankind")}});
}

void TestWrittenSideCar::whatIsWrittenIsReadBack()
{
    QFETCH(BookField, field);
    QFETCH(FieldWords, words);
    BookWords book = dune();
    book[field] = words;
    if (field == BookField::Title) {
        book.erase(BookField::Subtitle);
    }
    for (const SideCarForm form : sideCarForms) {
        QCOMPARE(differing(form, book, readBack(form, book)), QString());
    }
}

void TestWrittenSideCar::whatIsUnknownIsLeftOut()
{
    const SideCarBook book{{{BookField::Title, {{QStringLiteral("Dune")}}},
                            {BookField::Narrator, {}},
                            {BookField::Publisher, {{QStringLiteral(" \n ")}}}},
                           {}};
    const QJsonObject json = QJsonDocument::fromJson(writtenSideCar(SideCarForm::MetadataJson, book)).object();
    QCOMPARE(json, (QJsonObject{{QStringLiteral("title"), QStringLiteral("Dune")}}));
    const QByteArray opf = writtenSideCar(SideCarForm::Opf, book);
    QCOMPARE(opf.count("<dc:"), 1);
    QVERIFY(!opf.contains("unique-identifier"));
    QVERIFY(!opf.contains("<meta "));
}

void TestWrittenSideCar::jsonIsAudiobookshelfs()
{
    const QByteArray content = writtenSideCar(SideCarForm::MetadataJson, {dune(), {}});
    QCOMPARE(content, writtenSideCar(SideCarForm::MetadataJson, {dune(), {}}));
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    QCOMPARE(json.value(QLatin1String("series")).toArray(),
             (QJsonArray{QStringLiteral("Dune #2"), QStringLiteral("Dune Universe")}));
    QCOMPARE(json.value(QLatin1String("authors")).toArray().at(1).toString(), QStringLiteral("Brian Herbert"));
    QCOMPARE(json.value(QLatin1String("publishedYear")).toString(), QStringLiteral("2007"));
    QCOMPARE(json.value(QLatin1String("abridged")), QJsonValue(true));
    QVERIFY(!json.contains(QLatin1String("explicit")));
    QVERIFY(!json.contains(QLatin1String("chapters")));
}

void TestWrittenSideCar::opfNamesItsRoles()
{
    const QByteArray opf = writtenSideCar(SideCarForm::Opf, {dune(), {}});
    QVERIFY(opf.contains("<dc:creator opf:role=\"nrt\">Simon Vance</dc:creator>"));
    QVERIFY(opf.contains("<dc:identifier id=\"book-id\" opf:scheme=\"ASIN\">B002V1OF70</dc:identifier>"));
    QVERIFY(opf.contains("<dc:identifier opf:scheme=\"ISBN\">"));
    QVERIFY(opf.contains("<dc:language>en</dc:language>"));
    const qsizetype series = opf.indexOf("content=\"Dune\"");
    const qsizetype index = opf.indexOf("name=\"calibre:series_index\" content=\"2\"");
    QVERIFY(series > 0 && series < index && index < opf.indexOf("content=\"Dune Universe\""));
}

/// Whatever stands in a field, both forms hold that text and no other, and nothing of it becomes markup.
void TestWrittenSideCar::hostileTextsStayTexts()
{
    std::mt19937 random(5);
    for (int turn = 0; turn < 3000; ++turn) {
        BookWords book;
        for (const BookField field : writableFields) {
            book[field] = {{hostile(random)}};
        }
        const QByteArray json = writtenSideCar(SideCarForm::MetadataJson, {book, {}});
        const QByteArray opf = writtenSideCar(SideCarForm::Opf, {book, {}});
        QVERIFY(said(SideCarForm::MetadataJson, json));
        const auto opfSaid = said(SideCarForm::Opf, opf);
        QVERIFY2(opfSaid, qPrintable(opfSaid ? QString() : opfSaid.error().message + QString::fromUtf8(opf)));
        const QString title = QJsonDocument::fromJson(json).object().value(QLatin1String("title")).toString();
        QCOMPARE(textOf(opf, QLatin1String("dc:title")), title);
        const QString given = book.at(BookField::Title).constFirst().text;
        for (const QChar letter : given) {
            const bool isDropped = letter.category() == QChar::Other_Control || letter.isSurrogate()
                || letter.unicode() >= 0xFEFF || letter.isSpace();
            QVERIFY(isDropped || title.contains(letter));
        }
    }
}

/// Once read, facts are what they are however often they are written and read.
void TestWrittenSideCar::factsStayTheSame()
{
    std::mt19937 random(7);
    for (int turn = 0; turn < 1500; ++turn) {
        BookWords book = dune();
        const BookField field = writableFields.at(random() % writableFields.size());
        book[field] = {{hostile(random), field == BookField::Series ? QString::number(random() % 30) : QString()}};
        for (const SideCarForm form : sideCarForms) {
            const BookWords once = readBack(form, book);
            const BookWords twice = readBack(form, once);
            QCOMPARE(differing(form, once, twice), QString());
        }
    }
}

void TestWrittenSideCar::chaptersOfOneBook_data()
{
    QTest::addColumn<QList<AudioFile>>("files");
    QTest::addColumn<QString>("expected"); // "start-end title" in seconds
    const QList<AudioChapter> two{{0s, 10s, QStringLiteral("One")}, {10s, 20s, QStringLiteral("Two")}};
    QTest::newRow("one file") << QList<AudioFile>{fileOf(20s, two)} << "0-10 One|10-20 Two";
    QTest::newRow("two files") << QList<AudioFile>{fileOf(25s, two), fileOf(20s, two)}
                               << "0-10 One|10-20 Two|25-35 One|35-45 Two";
    QTest::newRow("a file without") << QList<AudioFile>{fileOf(20s, two), fileOf(20s, {})} << "";
    QTest::newRow("none") << QList<AudioFile>{} << "";
    QTest::newRow("over the end") << QList<AudioFile>{fileOf(19s, two)} << "";
    QTest::newRow("out of order") << QList<AudioFile>{fileOf(20s, {two.at(1), two.at(0)})} << "";
    QTest::newRow("without an end") << QList<AudioFile>{fileOf(20s, {{0s, 0s, {}}})} << "";
    AudioFile guessed = fileOf(20s, two);
    guessed.isDurationEstimated = true;
    QTest::newRow("a length that is guessed") << QList<AudioFile>{guessed} << "";
    guessed.duration.reset();
    QTest::newRow("no length") << QList<AudioFile>{guessed} << "";
}

void TestWrittenSideCar::chaptersOfOneBook()
{
    QFETCH(QList<AudioFile>, files);
    QFETCH(QString, expected);
    QStringList found;
    for (const AudioChapter &chapter : chaptersOfBook(files)) {
        found.append(QStringLiteral("%1-%2 %3")
                         .arg(chapter.start.count() / 1000)
                         .arg(chapter.end.count() / 1000)
                         .arg(chapter.title));
    }
    QCOMPARE(found.join(u'|'), expected);
}

void TestWrittenSideCar::chaptersAreInSeconds()
{
    const SideCarBook book{dune(), {{0ms, 1500ms, QStringLiteral("Prologue")}}};
    const QByteArray content = writtenSideCar(SideCarForm::MetadataJson, book);
    const QJsonObject chapter
        = QJsonDocument::fromJson(content).object().value(QLatin1String("chapters")).toArray().at(0).toObject();
    QCOMPARE(chapter.value(QLatin1String("end")).toDouble(), 1.5);
    QCOMPARE(chapter.value(QLatin1String("title")).toString(), QStringLiteral("Prologue"));
}

void TestWrittenSideCar::deeds_data()
{
    QTest::addColumn<QString>("there"); // "": nothing; "ours" and "theirs" hold something else than is wanted
    QTest::addColumn<bool>("mayReplace");
    QTest::addColumn<SideCarDeed>("expected");
    const auto row = [](const char *there, bool mayReplace, SideCarDeed expected) {
        QTest::addRow("%s, %s", there, mayReplace ? "replacing" : "leaving")
            << QString::fromLatin1(there) << mayReplace << expected;
    };
    row("", false, SideCarDeed::Create);
    row("", true, SideCarDeed::Create);
    row("wanted", false, SideCarDeed::Same);
    row("wanted", true, SideCarDeed::Same);
    row("ours", false, SideCarDeed::Refresh);
    row("ours", true, SideCarDeed::Refresh);
    row("theirs", false, SideCarDeed::Foreign);
    row("theirs", true, SideCarDeed::Replace);
}

void TestWrittenSideCar::deeds()
{
    QFETCH(QString, there);
    QFETCH(bool, mayReplace);
    QFETCH(SideCarDeed, expected);
    std::optional<FoundSideCar> found;
    if (!there.isEmpty()) {
        found = FoundSideCar{sideCarHash(there.toUtf8()), there == QLatin1String("ours")};
    }
    QCOMPARE(sideCarDeed(found, sideCarHash("wanted"), mayReplace), expected);
    QCOMPARE(changesFile(expected),
             expected != SideCarDeed::Same && expected != SideCarDeed::Foreign && expected != SideCarDeed::Refuse);
}

void TestWrittenSideCar::namesAreReadBack()
{
    for (int deed = 0; deed <= int(SideCarDeed::Refuse); ++deed) {
        QCOMPARE(sideCarDeedFrom(sideCarDeedName(SideCarDeed(deed))), std::optional(SideCarDeed(deed)));
    }
    for (int state = 0; state <= int(SideCarState::Refused); ++state) {
        QCOMPARE(sideCarStateFrom(sideCarStateName(SideCarState(state))), std::optional(SideCarState(state)));
    }
    for (const SideCarForm form : sideCarForms) {
        QCOMPARE(sideCarFormFrom(sideCarFormName(form)), std::optional(form));
    }
    QVERIFY(!sideCarDeedFrom(QStringLiteral("eat")) && !sideCarStateFrom(QString())
            && !sideCarFormFrom(QStringLiteral("yaml")));
}

QTEST_APPLESS_MAIN(TestWrittenSideCar)
#include "test_writtensidecar.moc"
