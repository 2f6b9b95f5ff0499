// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serverbook.h"
#include "models/domain/writeback.h"

#include <QTest>

using namespace kuramori;

namespace
{
using F = BookField;
using O = WriteOutcome;

/// "Name #place | Name"; "-": nothing.
FieldWords words(const QString &text)
{
    FieldWords list;
    if (text == QLatin1String("-")) {
        return list;
    }
    for (const QString &part : text.split(QStringLiteral(" | "))) {
        list.append({part.section(QStringLiteral(" #"), 0, 0), part.section(QStringLiteral(" #"), 1)});
    }
    return list;
}

QString spelled(const FieldWords &list)
{
    QStringList parts;
    for (const FieldWord &word : list) {
        parts.append(word.place.isEmpty() ? word.text : word.text + QStringLiteral(" #") + word.place);
    }
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral(" | "));
}

void row(const char *name, BookField field, const char *base, const char *theirs, const char *mine,
         WriteOutcome outcome)
{
    QTest::newRow(name) << field << QString::fromUtf8(base) << QString::fromUtf8(theirs) << QString::fromUtf8(mine)
                        << outcome;
}

/// What somebody changed there by a letter, or where both once said the same.
void addEdits()
{
    row("spelled anew there", F::Publisher, "Tor Books", "TOR books", "Tor Books", O::Adopt);
    row("spelled anew there, nothing known here", F::Publisher, "Tor Books", "TOR books", "-", O::Adopt);
    row("spelled anew on both sides", F::Publisher, "Tor Books", "TOR books", "TOR books", O::Same);
    row("spelled anew there, and more is known", F::Author, "Brandon Sanderson", "Sanderson, Brandon",
        "Brandon Sanderson | Janci Patterson", O::Conflict);
    row("in another order there", F::Narrator, "Ada Quill | Bo Ek", "Bo Ek | Ada Quill", "Ada Quill | Bo Ek", O::Same);
    row("in another order there, and more is known", F::Narrator, "Ada Quill | Bo Ek", "Bo Ek | Ada Quill",
        "Ada Quill | Bo Ek | Cy Ode", O::Send);
    row("a year that became a date", F::Year, "2006", "2006-07-17", "2006", O::Same);
    row("a year that became a date, and another is known", F::Year, "2006", "2006-07-17", "2007", O::Conflict);
    row("seen empty, filled in there, nothing known here", F::Subtitle, "=-", "A Novel", "-", O::Adopt);
    row("seen empty, and it is known here now", F::Subtitle, "=-", "-", "A Novel", O::Send);
    row("seen empty, filled in there, other words here", F::Subtitle, "=-", "A Novel", "A Tale", O::Conflict);
    row("a place in other letters", F::Series, "Mistborn #1", "Mistborn #01", "Mistborn #1", O::Same);
    row("seen once, and more is known", F::Publisher, "=Tor", "Tor", "Gollancz", O::FirstContact);
    row("seen once, blanked there", F::Publisher, "=Tor", "-", "Tor", O::Conflict);
    row("seen once, blanked there, more is known", F::Publisher, "=Tor", "-", "Gollancz", O::Conflict);
    row("seen once, blanked there, nothing known here", F::Publisher, "=Tor", "-", "-", O::Same);
    row("seen once, edited there", F::Publisher, "=Tor", "Gollancz", "Tor", O::Adopt);
    row("seen once, spelled anew there", F::Publisher, "=Tor", "TOR", "Tor", O::Adopt);
    row("seen once, both edited", F::Publisher, "=Tor", "Gollancz", "Orbit", O::Conflict);
    row("seen once, meant blank", F::Publisher, "=Tor", "Tor", "!", O::FirstContact);
    row("seen once, meant blank and edited", F::Publisher, "=Tor", "Gollancz", "!", O::Conflict);
    row("blank on both sides once, and lifted here", F::Publisher, "=-", "-", "Tor", O::Send);
    row("blank on both sides once, and said there", F::Publisher, "=-", "Tor", "!", O::Conflict);
    row("our side-car, read again", F::Publisher, "Tor", "+Gollancz", "Tor", O::Conflict);
    row("our side-car, read again, seen once", F::Publisher, "=Tor", "+Gollancz", "Tor", O::Conflict);
    row("our side-car, nothing known here", F::Publisher, "Tor", "+Gollancz", "-", O::Conflict);
    row("our side-car, in other letters", F::Publisher, "Tor", "+TOR", "Tor", O::Same);
    row("our side-car says what we wrote", F::Publisher, "Tor", "+Tor", "Gollancz", O::Send);
}
} // namespace

/// What is written to a server, and what is not.
class TestWriteBack final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meanings_data();
    void meanings();
    void spellings_data();
    void spellings();
    void outcomes_data();
    void outcomes();
    void deeds_data();
    void deeds();
    void fieldsOfAJudgedBook();
    void fieldsOfAServerBook();
    void namesComeBack();
};

void TestWriteBack::meanings_data()
{
    QTest::addColumn<BookField>("field");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    const auto row = [](BookField field, const char *a, const char *b, bool isSame) {
        QTest::addRow("%s: %s / %s", qPrintable(bookFieldName(field)), a, b)
            << field << QString::fromUtf8(a) << QString::fromUtf8(b) << isSame;
    };
    row(F::Title, "The Hobbit", "Hobbit", true);
    row(F::Title, "Book II", "book 2", true);
    row(F::Title, "Dune", "Dune Messiah", false);
    row(F::Title, "!!!", "???", false);
    row(F::Title, "-", "-", true);
    row(F::Title, "Dune", "-", false);
    row(F::Subtitle, "A Novel", "a novel", true);
    row(F::Author, "Brandon Sanderson", "Sanderson, Brandon", true);
    row(F::Author, "J.R.R. Tolkien", "J. R. R. Tolkien", true);
    row(F::Author, "Terry Pratchett | Neil Gaiman", "Neil Gaiman | Terry Pratchett", true);
    row(F::Author, "Terry Pratchett", "Terry Pratchett | Neil Gaiman", false);
    row(F::Author, "Terry Pratchett | Neil Gaiman", "Terry Pratchett", false);
    row(F::Author, "Iain Banks", "Iain M. Banks", false); // somebody may want the initial there
    row(F::Author, "Henry James", "James Henry", false);
    row(F::Author, "村上春樹", "村上 春樹", true);
    row(F::Narrator, "Kate Reading | Michael Kramer", "Michael Kramer | Kate Reading", true);
    row(F::Series, "Mistborn #1", "The Mistborn Saga #01", true);
    row(F::Series, "Mistborn #1", "Mistborn #2", false);
    row(F::Series, "Mistborn #1", "Mistborn", false);
    row(F::Series, "Mistborn #1 | Cosmere", "Cosmere | Mistborn #1.0", true);
    row(F::Series, "Mistborn #1-3", "Mistborn #1–3", true);
    row(F::Series, "Mistborn #1a", "Mistborn #1b", false);
    row(F::Publisher, "Macmillan Audio", "MACMILLAN  AUDIO", true);
    row(F::Publisher, "Tor", "Tor Books", false);
    row(F::Year, "2006", "2006-07-17", true);
    row(F::Year, "2006", "2007", false);
    row(F::Year, "20061", "2006", false);
    row(F::Language, "English", "en", true);
    row(F::Language, "eng", "en-GB", true);
    row(F::Language, "German", "en", false);
    row(F::Isbn, "9780261102217", "978-0-261-10221-7", true);
    row(F::Isbn, "9780261102217", "0261102214", true);
    row(F::Isbn, "9780261102217", "9780261102362", false);
    row(F::Asin, "B002V0QK4C", "b002v0qk4c", true);
    row(F::Abridged, "yes", "no", false);
}

void TestWriteBack::meanings()
{
    QFETCH(BookField, field);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(sameWords(field, words(a), words(b)), "isSame");
    QTEST(sameWords(field, words(b), words(a)), "isSame");
}

void TestWriteBack::spellings_data()
{
    QTest::addColumn<BookField>("field");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, BookField field, const char *mine, const char *theirs, const char *written) {
        QTest::newRow(name) << field << QString::fromUtf8(mine) << QString::fromUtf8(theirs)
                            << QString::fromUtf8(written);
    };
    row("their order", F::Narrator, "Cy Ode | Ada Quill | Bo Ek", "Bo Ek | Ada Quill", "Bo Ek | Ada Quill | Cy Ode");
    row("an author they have", F::Author, "Terry Pratchett | Neil Gaiman", "Pratchett, Terry",
        "Pratchett, Terry | Neil Gaiman");
    row("a series they have", F::Series, "The Mistborn Saga #2", "Mistborn #1", "Mistborn #2");
    row("a place only they know", F::Series, "Mistborn | Cosmere #4", "Mistborn #1", "Mistborn #1 | Cosmere #4");
    row("a place in other letters", F::Series, "Mistborn #1", "Mistborn #01", "Mistborn #01");
    row("one they have too many", F::Series, "Mistborn #1", "Mistborn #1 | Wrong", "Mistborn #1");
    row("nothing there", F::Title, "Dune", "-", "Dune");
    row("nothing here", F::Title, "-", "Dune", "-");
    row("twice the same here", F::Author, "J.R.R. Tolkien | J. R. R. Tolkien", "J R R Tolkien", "J R R Tolkien");
}

void TestWriteBack::spellings()
{
    QFETCH(BookField, field);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QTEST(spelled(writtenWords(field, words(mine), words(theirs))), "written");
}

void TestWriteBack::outcomes_data()
{
    QTest::addColumn<BookField>("field");
    QTest::addColumn<QString>("base"); // empty: never written; "=Tor": nor this, but they were seen to say it
    QTest::addColumn<QString>("theirs"); // "+Tor": that stands in a side-car of ours, too
    QTest::addColumn<QString>("mine"); // "!": a blank that a person wants
    QTest::addColumn<WriteOutcome>("outcome");
    addEdits();
    row("nothing anywhere", F::Title, "", "-", "-", O::Same);
    row("alike", F::Title, "", "Dune", "dune", O::Same);
    row("nothing known here", F::Title, "", "Dune", "-", O::Same);
    row("nothing there", F::Publisher, "", "-", "Tor", O::Send);
    row("first contact", F::Publisher, "", "Tor", "Gollancz", O::FirstContact);
    row("what we wrote, and more is known", F::Publisher, "Tor", "Tor", "Gollancz", O::Send);
    row("what we wrote, and nothing is known any more", F::Publisher, "Tor", "Tor", "-", O::Same);
    row("edited there", F::Publisher, "Tor", "Gollancz", "Tor", O::Adopt);
    row("edited there, nothing known here", F::Publisher, "Tor", "Gollancz", "-", O::Adopt);
    row("both edited", F::Publisher, "Tor", "Gollancz", "Orbit", O::Conflict);
    row("both edited alike", F::Publisher, "Tor", "Orbit", "ORBIT", O::Same);
    row("blanked there", F::Publisher, "Tor", "-", "Tor", O::Conflict);
    row("blanked there, nothing known here", F::Publisher, "Tor", "-", "-", O::Same);
    row("cleared by us, and nothing is known", F::Publisher, "-", "-", "-", O::Same);
    row("a blank that a person lifted", F::Publisher, "-", "-", "Tor", O::Send);
    row("meant blank, nothing there", F::Publisher, "", "-", "!", O::Same);
    row("meant blank, theirs was never written", F::Publisher, "", "Tor", "!", O::FirstContact);
    row("meant blank, theirs is what we wrote", F::Publisher, "Tor", "Tor", "!", O::Send);
    row("meant blank, in other letters there", F::Author, "Ann Leckie", "Leckie, Ann", "!", O::Conflict);
    row("meant blank, edited there", F::Publisher, "Tor", "Gollancz", "!", O::Conflict);
    row("meant blank, blanked there, too", F::Publisher, "Tor", "-", "!", O::Same);
    row("meant blank, and it is cleared", F::Publisher, "-", "-", "!", O::Same);
    row("meant blank, edited since it was cleared", F::Publisher, "-", "Gollancz", "!", O::Conflict);
    row("series meant to be none", F::Series, "Mistborn #1", "Mistborn #1", "!", O::Send);
    row("a title is never cleared", F::Title, "Dune", "Dune", "!", O::Same);
    row("abridged meant to be unsaid, as there", F::Abridged, "", "no", "!", O::Same);
    row("abridged meant to be unsaid, theirs is ours", F::Abridged, "yes", "yes", "!", O::Send);
    row("abridged meant to be unsaid, said there since", F::Abridged, "no", "yes", "!", O::Conflict);
    row("the year of a date", F::Year, "", "2006-07-17", "2006", O::Same);
    row("abridged, which they cannot leave unsaid", F::Abridged, "", "no", "yes", O::Send);
    row("unabridged against their word", F::Abridged, "", "yes", "no", O::FirstContact);
    row("abridged, taken back there", F::Abridged, "yes", "no", "yes", O::Adopt);
    row("the place is theirs alone", F::Series, "", "Mistborn #1", "Mistborn", O::Same);
    row("their place changed since", F::Series, "Mistborn #1", "Mistborn #2", "Mistborn #1", O::Adopt);
    row("their place went", F::Series, "Mistborn #1", "Mistborn", "Mistborn #1", O::Adopt);
    row("a series more than ours", F::Series, "", "Mistborn #1 | Cosmere", "Mistborn #1", O::FirstContact);
}

void TestWriteBack::outcomes()
{
    QFETCH(BookField, field);
    QFETCH(QString, base);
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    const bool isOurs = theirs.startsWith(u'+');
    FieldSides sides{std::nullopt, words(theirs.mid(isOurs ? 1 : 0)), {}};
    sides.isOurSideCars = isOurs;
    if (base.startsWith(u'=')) {
        sides.seen = words(base.mid(1));
    } else if (!base.isEmpty()) {
        sides.base = words(base);
    }
    sides.isBlankMeant = mine == QLatin1String("!");
    sides.mine = sides.isBlankMeant ? blankWords(field) : words(mine);
    QTEST(writeOutcome(field, sides), "outcome");
}

void TestWriteBack::deeds_data()
{
    QTest::addColumn<WriteOutcome>("outcome");
    QTest::addColumn<QList<WriteDeed>>("deeds"); // for no choice, mine, theirs, leave
    using D = WriteDeed;
    const auto row = [](WriteOutcome outcome, const QList<WriteDeed> &deeds) {
        QTest::newRow(qPrintable(writeOutcomeName(outcome))) << outcome << deeds;
    };
    row(WriteOutcome::Same, {D::Nothing, D::Nothing, D::Nothing, D::Nothing});
    row(WriteOutcome::Send, {D::Send, D::Send, D::Adopt, D::Nothing});
    row(WriteOutcome::Adopt, {D::Adopt, D::Send, D::Adopt, D::Nothing});
    row(WriteOutcome::Conflict, {D::Nothing, D::Send, D::Adopt, D::Nothing});
    row(WriteOutcome::FirstContact, {D::Nothing, D::Send, D::Adopt, D::Nothing});
}

void TestWriteBack::deeds()
{
    QFETCH(WriteOutcome, outcome);
    QList<WriteDeed> deeds;
    for (const WriteChoice choice : writeChoices) {
        deeds.append(deedOf(outcome, choice, true));
        QVERIFY(deedOf(outcome, choice, false) != WriteDeed::Send);
    }
    QTEST(deeds, "deeds");
}

void TestWriteBack::fieldsOfAJudgedBook()
{
    JudgedBook book;
    book.facts.title = QStringLiteral("The Final Empire");
    book.facts.authors = {QStringLiteral("Brandon Sanderson"), QStringLiteral("Various")};
    book.facts.series = {{QStringLiteral("Mistborn"), seriesPosition(u"Book 2.5")},
                         {QStringLiteral("Cosmere"), std::nullopt},
                         {QStringLiteral("Box"), seriesPosition(u"1-3")}};
    book.facts.year = 2006;
    book.facts.identifiers = {QStringLiteral("B002V0QK4C"), QStringLiteral("9780261102217"), QStringLiteral("book/4")};
    book.recording.narrators = {QStringLiteral("Full Cast")};
    book.recording.abridged = false;
    book.recording.language = QStringLiteral("en");
    const BookWords fields = wordsOf(book);
    QCOMPARE(fields.size(), writableFields.size() + 1); // OPF files hold what Hardcover calls it, servers do not
    QCOMPARE(spelled(fields.at(BookField::Title)), QStringLiteral("The Final Empire"));
    QCOMPARE(spelled(fields.at(BookField::Author)), QStringLiteral("Brandon Sanderson"));
    QCOMPARE(spelled(fields.at(BookField::Narrator)), QStringLiteral("-"));
    QCOMPARE(spelled(fields.at(BookField::Series)), QStringLiteral("Mistborn #2.5 | Cosmere | Box #1-3"));
    QCOMPARE(spelled(fields.at(BookField::Year)), QStringLiteral("2006"));
    QCOMPARE(spelled(fields.at(BookField::Publisher)), QStringLiteral("-"));
    QCOMPARE(spelled(fields.at(BookField::Isbn)), QStringLiteral("9780261102217"));
    QCOMPARE(spelled(fields.at(BookField::Hardcover)), QStringLiteral("book/4"));
    QCOMPARE(spelled(fields.at(BookField::Abridged)), QStringLiteral("no"));
}

void TestWriteBack::fieldsOfAServerBook()
{
    ServerBook book;
    book.title = QStringLiteral(" Dune ");
    book.authors = {QStringLiteral("Frank Herbert")};
    book.series = {{QStringLiteral("Dune"), QStringLiteral("1")}};
    BookWords fields = wordsOf(book);
    QCOMPARE(spelled(fields.at(BookField::Title)), QStringLiteral("Dune"));
    QCOMPARE(spelled(fields.at(BookField::Series)), QStringLiteral("Dune #1"));
    QVERIFY(!fields.contains(BookField::Abridged)); // an old server: it could not keep it
    book.isAbridged = false;
    fields = wordsOf(book);
    QCOMPARE(spelled(fields.at(BookField::Abridged)), QStringLiteral("no"));
}

void TestWriteBack::namesComeBack()
{
    for (const WriteOutcome outcome : writeOutcomes) {
        QCOMPARE(writeOutcomeFrom(writeOutcomeName(outcome)), std::optional(outcome));
    }
    for (const WriteChoice choice : writeChoices) {
        QCOMPARE(writeChoiceFrom(writeChoiceName(choice)), choice);
        QVERIFY(!writeChoiceName(choice).isNull()); // null would be stored as NULL
    }
    QVERIFY(!writeOutcomeFrom(QStringLiteral("other")));
}

QTEST_GUILESS_MAIN(TestWriteBack)
#include "test_writeback.moc"
