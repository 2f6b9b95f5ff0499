// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/heldfield.h"

#include <QTest>

using namespace kuramori;

Q_DECLARE_METATYPE(HeldField)

/// Fields that a person settles: as they are kept, what they say to the judge, and what is refused.
class TestHeldField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsHeld_data()
    {
        QTest::addColumn<HeldField>("held");
        QTest::addColumn<QString>("text");
        using enum BookField;
        QTest::newRow("one") << HeldField{Title, {{QStringLiteral("Dune"), {}}}} << "title [\"Dune\"]";
        QTest::newRow("several") << HeldField{Author, {{QStringLiteral("A B"), {}}, {QStringLiteral("\"C\" D"), {}}}}
                                 << "author [\"A B\",\"\\\"C\\\" D\"]";
        QTest::newRow("with a place") << HeldField{Series,
                                                   {{QStringLiteral("Dune"), QStringLiteral("1")},
                                                    {QStringLiteral("Sands"), {}}}}
                                      << "series [[\"Dune\",\"1\"],\"Sands\"]";
        QTest::newRow("nothing") << HeldField{Subtitle, {}} << "subtitle []";
    }
    void keepsWhatIsHeld()
    {
        QFETCH(HeldField, held);
        QFETCH(QString, text);
        QCOMPARE(heldText(held), text);
        QCOMPARE(heldFieldFrom(text), std::optional(held));
    }

    void isReadAsItIsTyped_data()
    {
        QTest::addColumn<BookField>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](BookField field, const char *typed, const char *text, const char *shown) {
            QTest::addRow("%s", typed) << field << QString::fromUtf8(typed) << QString::fromUtf8(text)
                                       << QString::fromUtf8(shown);
        };
        using enum BookField;
        row(Title, " One; or  Two #3 ", "title [\"One; or Two #3\"]", "One; or Two #3"); // a title is one
        row(Author, "Ann Reed; ;Tom Reed;", "author [\"Ann Reed\",\"Tom Reed\"]", "Ann Reed; Tom Reed");
        row(Series, "Sands #1-3;Well #9 #2; Dune", "series [[\"Sands\",\"1-3\"],[\"Well #9\",\"2\"],\"Dune\"]",
            "Sands #1-3; Well #9 #2; Dune");
        row(Narrator, "  ", "narrator []", "");
        row(Isbn, "978-0-441-01359-3", "isbn [\"9780441013593\"]", "9780441013593");
        row(Isbn, "0-441-01359-7", "isbn [\"9780441013593\"]", "9780441013593");
        row(Isbn, "978-0-441-01359-4", "isbn [\"978-0-441-01359-4\"]", "978-0-441-01359-4"); // none: it is told so
        row(Asin, "b002v1a0we", "asin [\"B002V1A0WE\"]", "B002V1A0WE");
    }
    void isReadAsItIsTyped()
    {
        QFETCH(BookField, field);
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const HeldField held = heldFieldTyped(field, typed);
        QCOMPARE(heldText(held), text);
        QCOMPARE(typedText(held), shown);
        QCOMPARE(heldFieldTyped(field, shown), held);
    }

    void whatIsNoneIsNotTaken_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "title", "colour [\"red\"]", "title \"Dune\"", "title [\"Dune\"", " [\"Dune\"]"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void whatIsNoneIsNotTaken()
    {
        QFETCH(QString, text);
        QCOMPARE(heldFieldFrom(text), std::nullopt);
    }

    void settlesTheField_data()
    {
        QTest::addColumn<HeldField>("held");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("series");
        using enum BookField;
        QTest::newRow("nobody holds") << HeldField{Year, {{QStringLiteral("1965"), {}}}} << "Dune"
                                      << "Sands #2";
        QTest::newRow("a title") << HeldField{Title, {{QStringLiteral("Der Wüstenplanet"), {}}}} << "Der Wüstenplanet"
                                 << "Sands #2";
        QTest::newRow("another series") << HeldField{Series, {{QStringLiteral("Dune"), QStringLiteral("1")}}} << "Dune"
                                        << "Dune #1";
        QTest::newRow("a series and no place") << HeldField{Series, {{QStringLiteral("Sands"), {}}}} << "Dune"
                                               << "Sands";
        QTest::newRow("no series") << HeldField{Series, {}} << "Dune"
                                   << "";
    }
    void settlesTheField()
    {
        QFETCH(HeldField, held);
        QFETCH(QString, title);
        QFETCH(QString, series);
        QList<BookAssertion> said;
        for (const BookSource source : bookSources) {
            if (source != BookSource::Person) { // all of one mind, and still
                said.append({source, BookField::Title, 0, QStringLiteral("Dune"), {}, 1});
                said.append({source, BookField::Series, 0, QStringLiteral("Sands"), QStringLiteral("2"), 1});
            }
        }
        const JudgedBook book = judgeBook(said + assertionsOf(held));
        QCOMPARE(book.facts.title, title);
        QStringList entries;
        for (const SeriesEntry &entry : book.facts.series) {
            entries.append(entry.position ? QStringLiteral("%1 #%2").arg(entry.name, entry.position->label)
                                          : entry.name);
        }
        QCOMPARE(entries.join(u','), series);
    }
    /// What a title says besides is of the field that it speaks of.
    void titlesDoNotSpeakOfWhatIsHeld()
    {
        const QList<BookAssertion> said{
            {BookSource::Tags, BookField::Title, 0, QStringLiteral("Sands, Book 7: The Well"), {}, 1},
            {BookSource::Folder, BookField::Series, 0, QStringLiteral("Sands"), {}, 1}};
        QVERIFY(judgeBook(said).facts.series.constFirst().position);
        const JudgedBook held = judgeBook(said + assertionsOf({BookField::Series, {{QStringLiteral("Sands"), {}}}}));
        QVERIFY(!held.facts.series.constFirst().position);
        const QList<BookAssertion> titled{
            {BookSource::MetadataJson, BookField::Title, 0, QStringLiteral("The Well"), {}, 1},
            {BookSource::Tags, BookField::Title, 0, QStringLiteral("The Well: A Tale of Water"), {}, 0.5}};
        QCOMPARE(judgeBook(titled).facts.subtitle, QStringLiteral("A Tale of Water"));
        QCOMPARE(judgeBook(titled + assertionsOf({BookField::Subtitle, {}})).facts.subtitle, QString());
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<HeldField>("held");
        QTest::addColumn<bool>("can");
        using enum BookField;
        const auto row = [](const char *name, BookField field, const QStringList &values, bool can) {
            HeldField held{field, {}};
            for (const QString &value : values) {
                held.values.append({value.section(u'#', 0, 0), value.section(u'#', 1)});
            }
            QTest::newRow(name) << held << can;
        };
        row("no title", Title, {}, false);
        row("a title", Title, {QStringLiteral("Dune")}, true);
        row("two titles", Title, {QStringLiteral("Dune"), QStringLiteral("Arrakis")}, false);
        row("two authors", Author, {QStringLiteral("A"), QStringLiteral("B")}, true);
        row("a blank", Narrator, {QStringLiteral(" ")}, false);
        row("a year", Year, {QStringLiteral("1965")}, true);
        row("a word for a year", Year, {QStringLiteral("soon")}, false);
        row("an ASIN", Asin, {QStringLiteral("B002V1A0WE")}, true);
        row("no ASIN", Asin, {QStringLiteral("B002")}, false);
        row("an ISBN", Isbn, {QStringLiteral("9780441013593")}, true);
        row("a wrong check digit", Isbn, {QStringLiteral("9780441013594")}, false);
        row("maybe", Abridged, {QStringLiteral("maybe")}, false);
        row("abridged", Abridged, {QStringLiteral("yes")}, true);
        row("a place", Series, {QStringLiteral("Dune#1-3")}, true);
        row("no place", Series, {QStringLiteral("Dune#soon")}, false);
        row("the runtime", Runtime, {QStringLiteral("10:00:00")}, false);
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(HeldField, held);
        QFETCH(bool, can);
        QCOMPARE(whyNotHeld(held).isEmpty(), can);
    }
};

QTEST_GUILESS_MAIN(TestHeldField)
#include "test_heldfield.moc"
