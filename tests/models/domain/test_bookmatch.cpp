// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookmatch.h"

#include <QTest>

using namespace kuramori;

Q_DECLARE_METATYPE(BookFacts)
Q_DECLARE_METATYPE(MatchVerdict)
Q_DECLARE_METATYPE(MatchGround)

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// "Mistborn#3": the name may be missing, and so may the position.
SeriesEntry entry(const QString &spelt)
{
    return {spelt.section(u'#', 0, 0), seriesPosition(spelt.section(u'#', 1))};
}

BookFacts book(const char *title, const char *author = "", const char *series = "")
{
    BookFacts facts;
    facts.title = text(title);
    facts.authors = text(author).split(u'|', Qt::SkipEmptyParts);
    for (const QString &one : text(series).split(u'|', Qt::SkipEmptyParts)) {
        facts.series.append(entry(one));
    }
    return facts;
}
BookFacts lasting(BookFacts facts, qint64 runtime)
{
    facts.runtime = runtime;
    return facts;
}
BookFacts of(BookFacts facts, int year)
{
    facts.year = year;
    return facts;
}
BookFacts named(BookFacts facts, const char *asin, const char *isbn13 = "")
{
    facts.identifiers = {text(asin), text(isbn13), {}};
    return facts;
}

void row(const BookFacts &a, const BookFacts &b, MatchVerdict verdict, MatchGround ground = MatchGround::Likeness)
{
    static int number = 0;
    QTest::addRow("%d %s / %s", ++number, qPrintable(a.title), qPrintable(b.title)) << a << b << verdict << ground;
}

constexpr auto herbert = "Frank Herbert";
constexpr auto asimov = "Isaac Asimov";
constexpr auto sanderson = "Brandon Sanderson";
} // namespace

class TestBookMatch final : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<BookFacts>("a");
        QTest::addColumn<BookFacts>("b");
        QTest::addColumn<MatchVerdict>("verdict");
        QTest::addColumn<MatchGround>("ground");
    }
    static void compareBothWays()
    {
        QFETCH(BookFacts, a);
        QFETCH(BookFacts, b);
        QFETCH(MatchVerdict, verdict);
        const BookMatch match = matchBooks(a, b);
        QVERIFY2(match.verdict == verdict, qPrintable(QString::number(match.score)));
        QTEST(match.ground, "ground");
        QCOMPARE(matchBooks(b, a).score, match.score);
    }

private Q_SLOTS:
    void same_data()
    {
        columns();
        using enum MatchVerdict;
        using enum MatchGround;
        row(book("Dune", herbert), book("Dune", herbert), Same);
        row(book("Dune", herbert), book("Frank Herbert - Dune"), Same);
        row(book("Dune", herbert), book("Dune by Frank Herbert"), Same);
        row(book("Dune", herbert), book("DUNE (Unabridged) [M4B]", herbert), Same);
        row(book("Dune", herbert), book("Dune, Book 1", herbert, "Dune#1"), Same);
        row(book("The Hobbit", "J.R.R. Tolkien"), book("Hobbit", "JRR Tolkien"), Same);
        row(book("Nineteen Eighty-Four", "George Orwell"), book("1984", "George Orwell"), Same);
        row(book("1984", "George Orwell"), book("1984 - George Orwell"), Same);
        row(book("Sapiens: A Brief History of Humankind", "Yuval Noah Harari"), book("Sapiens", "Yuval Noah Harari"),
            Same);
        row(book("The Final Empire (Mistborn #1)", sanderson), book("Mistborn: The Final Empire", sanderson), Same);
        row(book("The Final Empire", sanderson, "Mistborn#1"), book("Mistborn 01 - The Final Empire", sanderson), Same);
        row(book("Ringworld", "Larry Niven"), book("Ring World", "Larry Niven"), Same);
        row(book("The Hitchhiker's Guide to the Galaxy", "Douglas Adams"),
            book("The Hitchhikers Guide to the Galaxy", "Douglas Adams"), Same);
        row(book("The Hitchhiker’s Guide to the Galaxy", "Douglas Adams"),
            book("The Hitchiker's Guide to the Galaxy", "Douglas Adams"), Same); // a slip
        row(book("A Court of Thorns & Roses", "Sarah J. Maas"), book("A Court of Thorns and Roses", "Sarah Maas"),
            Same);
        row(book("Expeditionary Force 3", "Craig Alanson"), book("Expeditionary Force, Book 3", "Craig Alanson"), Same);
        row(book("Expeditionary Force 3", "Craig Alanson"), book("Expeditionary Force", "Craig Alanson", "#3"), Same);
        row(book("The Two Towers", "J.R.R. Tolkien"), book("The 2 Towers", "J. R. R. Tolkien"), Same);
        row(book("Project Hail Mary", "Andy Weir"), book("Project Hail Mary: A Novel", "Andy Weir"), Same);
        row(lasting(book("Project Hail Mary"), 58200), lasting(book("Project Hail Mary"), 58253), Same); // as long
        row(lasting(book("Project Hail Mary", "Andy Weir"), 58200), lasting(book("Project Hail Mary"), 58253), Same);
        row(book("The Sunken Vessel of Old Kor", "", "Tides#2"),
            book("The Sunken Vessel of Old Kor", "Ada Quill", "Tides#2"),
            Same); // in its place
        row(named(book("Project Hail Mary"), "B08G9PRS1K"), named(book("Project Hail Mary"), "B08G9PRS1K"), Same,
            Identifier);
        row(book("Good Omens", "Neil Gaiman|Terry Pratchett"), book("Good Omens", "Terry Pratchett"), Same);
        row(book("Шинель", "Николай Гоголь"), book("ШИНЕЛЬ", "Николай Гоголь"), Same);
        row(book("海辺のカフカ", "村上 春樹"), book("海辺のカフカ", "村上春樹"), Same);
        row(book("The Hero of Ages", sanderson, "Mistborn#3|Cosmere#4"),
            book("Hero of Ages", sanderson, "The Mistborn Saga#3"), Same);
        row(book("Mistborn Trilogy", sanderson, "Mistborn#1-3"), book("Mistborn Trilogy: Books 1-3", sanderson), Same);
        row(named(book("Dune"), "B002V1OF70"), named(book("Der Wüstenplanet"), "B002V1OF70"), Same, Identifier);
        row(named(book("A"), "", "9780306406157"), named(book("B"), "B002V1OF70", "9780306406157"), Same, Identifier);
        row(named(book("Dune", herbert), "B002V1OF70"), named(book("Dune", herbert), "B017V4IM1G"), Same); // recordings
        row(named(book("The Hero of Ages", sanderson, "Mistborn#3"), "B002V1OF70"),
            named(book("The Hero of Ages", sanderson, "Mistborn#4"), "B002V1OF70"), Same, Identifier); // numbered anew
        row(book("The Brothers Karamazov Again", "Fyodor Dostoevsky"),
            book("The Brothers Karamazov Again", "Fyodor Dostoyevsky"), Same);
        row(book("The Hollow City 10 - The Cold Sea", "Ann Lee"), book("The Cold Sea", "Ann Lee"), Same);
        row(book("Mistborn Trilogy (Mistborn #1-3)", sanderson), book("Mistborn Trilogy", sanderson), Same);
        row(book("1-3 - Mistborn Trilogy", sanderson), book("Mistborn Trilogy", sanderson, "Mistborn#1-3"), Same);
    }
    void same() { compareBothWays(); }

    void different_data()
    {
        columns();
        using enum MatchVerdict;
        using enum MatchGround;
        row(book("The Good Guys 1", "Eric Ugland"), book("The Good Guys 11", "Eric Ugland"), Different, OtherNumber);
        row(book("Expeditionary Force 3"), book("Expeditionary Force 13"), Different, OtherNumber);
        row(book("Expeditionary Force, Book 3"), book("Expeditionary Force, Book 13"), Different, OtherPosition);
        row(book("The Good Guys, Book 2"), book("The Good Guys, Book 2.5"), Different, OtherPosition);
        row(book("The Good Guys 2"), book("The Good Guys 2.5"), Different, OtherNumber);
        row(book("Same Name", "A Writer", "Saga#1"), book("Same Name", "A Writer", "Saga#11"), Different,
            OtherPosition);
        row(book("Same Name", "A Writer", "Saga#1|World#4"), book("Same Name", "A Writer", "Saga#2|World#4"), Different,
            OtherPosition);
        row(book("Mistborn", sanderson, "Mistborn#1"), book("Mistborn Trilogy", sanderson, "Mistborn#1-3"), Different,
            OtherPosition);
        row(book("Foundation", asimov), book("Foundation and Empire", asimov), Different);
        row(book("Foundation", asimov), book("Second Foundation", asimov), Different);
        row(book("Foundation", asimov), book("Foundation 2", asimov), Different, OtherNumber);
        row(book("Dune", herbert), book("Dune Messiah", herbert), Different);
        row(book("Dune", herbert), book("Dune: House Atreides", "Brian Herbert|Kevin J. Anderson"), Different);
        row(book("Dune", herbert), book("Dune, Part 2", herbert), Different, OtherNumber);
        row(book("Dune: Part 1", herbert), book("Dune: Part 2", herbert), Different, OtherNumber);
        row(book("The Long Dark Night"), book("Volume Number 2 - The Long Dark Night"), Different, OtherNumber);
        row(book("Dune: Part 1", herbert), book("Dune", herbert), Different, OtherNumber);
        row(book("A Court of Thorns and Roses", "Sarah J. Maas"), book("A Court of Wings and Ruin", "Sarah J. Maas"),
            Different);
        row(book("Harry Potter and the Chamber of Secrets", "J.K. Rowling"),
            book("Harry Potter and the Goblet of Fire", "J.K. Rowling"), Different);
        row(book("Star Wars: Thrawn", "Timothy Zahn"), book("Star Wars: Outbound Flight", "Timothy Zahn"), Different);
        row(book("Ready Player One", "Ernest Cline"), book("Ready Player Two", "Ernest Cline"), Different, OtherNumber);
        row(book("Henry IV", "William Shakespeare"), book("Henry V", "William Shakespeare"), Different, OtherNumber);
        row(book("The Stand", "Stephen King"), book("The Stand", "Dean Koontz"), Different);
        row(book("Legion", sanderson), book("Legion", "William Peter Blatty"), Different);
        row(book("Best Stories of 2019", "A Editor"), book("Best Stories of 2020", "A Editor"), Different, OtherNumber);
        row(book("The Dark Tower", "Stephen King"), book("The Dark Half", "Stephen King"), Different);
        row(book("It", "Stephen King"), book("If It Bleeds", "Stephen King"), Different);
        row(book("Warbreaker", sanderson), book("Elantris", sanderson), Different);
        row(book("転生したらスライムだった件 3", "伏瀬"), book("転生したらスライムだった件 4", "伏瀬"), Different,
            OtherNumber);
        row(book("Warhammer 40,000: Horus Rising", "Dan Abnett"), book("Warhammer 40,000: Eisenhorn", "Dan Abnett"),
            Different);
        row(book("Mistborn", sanderson, "Mistborn#1"), book("Mistborn: The Beginning", sanderson),
            Different); // a series
        row(book("Lost: Books 1-3", "Maria Maler"), book("Lost 1", "Maria Maler"), Different, OtherNumber);
        row(book("The Brothers Karamazov Again", "Anna B. Lee"), book("The Brothers Karamazov Again", "Anna C. Lee"),
            Different);
        row(book(""), book(""), Different);
        row(book("Dune"), book(""), Different);
    }
    void different() { compareBothWays(); }

    void review_data()
    {
        columns();
        using enum MatchVerdict;
        using enum MatchGround;
        row(named(book("Expeditionary Force", "Craig Alanson", "Expeditionary Force#2"), "B002V1OF70"),
            named(book("Expeditionary Force", "Craig Alanson", "Expeditionary Force#3"), "B002V1OF70"), Review,
            Identifier);
        row(named(book("Dune", herbert), "B002V1OF70"), named(book("It", "Stephen King"), "B002V1OF70"), Review,
            Identifier); // copied
        row(named(book("The Good Guys 1"), "B002V1OF70"), named(book("The Good Guys 11"), "B002V1OF70"), Review,
            Identifier);
        row(book("Elantra", sanderson), book("Elantris", sanderson), Review);
        row(book("Angel's Days", sanderson), book("Days of the Angel", sanderson), Review);
        row(book("Lost: Books 1-3", "Maria Maler"), book("Lost", "Maria Maler"), Review);
        row(book("Crime", "Fyodor Dostoevsky"), book("Crime", "Fyodor Dostoyevsky"), Review);
        row(book("The Brothers Karamazov Again", "F. Dostoevsky"),
            book("The Brothers Karamazov Again", "Fyodor Dostoyevsky"), Review);
        row(book("Dune"), book("Dune"), Review); // a short title without an author
        row(book("Project Hail Mary"), book("Project Hail Mary"), Review); // nor is a long one proof by itself
        row(book("Project Hail Mary", "Andy Weir"), book("Project Hail Mary"), Review);
        row(of(book("Project Hail Mary", "Andy Weir"), 2021), of(book("Project Hail Mary"), 2021), Review);
        row(lasting(book("Project Hail Mary", "Andy Weir"), 58200), lasting(book("Project Hail Mary"), 54000), Review);
        row(book("The Sunken Vessel of Old Kor", "", "Tides"),
            book("The Sunken Vessel of Old Kor", "Ada Quill", "Tides"),
            Review); // somewhere in the series
        row(book("Dune"), book("Frank Herbert - Dune"), Review); // nobody says who that is
        row(book("Dune", herbert), book("Dune", "Various"), Review);
        row(book("Dune", herbert), book("Dune", "Herbert"), Review);
        row(book("海辺のカフカ"), book("海辺のカフカ"), Review);
        row(book("Expeditionary Force, Book 3", "Craig Alanson"), book("Expeditionary Force", "Craig Alanson"), Review);
        row(book("Mistborn: Secret History", sanderson), book("Mistborn", sanderson, "Cosmere#3"), Review);
        row(book("Harry Potter and the Philosopher's Stone", "J.K. Rowling"),
            book("Harry Potter and the Sorcerer's Stone", "J.K. Rowling"), Review);
        row(book("The Girl with the Dragon Tattoo", "Stieg Larsson"),
            book("The Girl with the Dragon Tattoo Millennium", "Stieg Larsson"), Review);
    }
    void review() { compareBothWays(); }

    void anAgreeingRuntimeProvesAShortTitle()
    {
        const BookFacts bare = lasting(book("Warbreaker", sanderson, "Cosmere"), 88000);
        const BookFacts subtitled = book("Warbreaker: Breath", sanderson);
        QCOMPARE(matchBooks(bare, subtitled).verdict, MatchVerdict::Review);
        QCOMPARE(matchBooks(bare, lasting(subtitled, 88100)).verdict, MatchVerdict::Same);
        QCOMPARE(matchBooks(bare, lasting(subtitled, 70000)).verdict, MatchVerdict::Review);
    }

    void anAgreeingRuntimeProvesASlip()
    {
        const BookFacts right = lasting(book("Elantris", sanderson), 88000);
        QCOMPARE(matchBooks(right, lasting(book("Elantirs", sanderson), 88100)).verdict, MatchVerdict::Same);
        QCOMPARE(matchBooks(right, lasting(book("Elantirs", sanderson), 80000)).verdict, MatchVerdict::Review);
    }

    void unknownPartsAreLeftOut()
    {
        const BookFacts one = book("The Name of the Wind", "Patrick Rothfuss");
        const BookMatch bare = matchBooks(one, one);
        QCOMPARE(bare.score, 1.0);
        QVERIFY(bare.author && !bare.runtime && !bare.year);
        const BookMatch full = matchBooks(lasting(of(one, 2007), 100000), lasting(of(one, 2009), 86500));
        QCOMPARE(full.title, 1.0);
        QCOMPARE(*full.author, 1.0);
        QVERIFY(qAbs(*full.runtime - 0.5) < 0.0001); // 13.5 % apart
        QVERIFY(qAbs(*full.year - 0.6) < 0.0001);
        QVERIFY(qAbs(full.score - (0.55 + 0.30 + 0.05 + 0.03)) < 0.0001);
        QCOMPARE(*matchBooks(lasting(one, 100), lasting(one, 98)).runtime, 1.0);
        QCOMPARE(*matchBooks(lasting(one, 100), lasting(one, 75)).runtime, 0.0);
        QVERIFY(!matchBooks(lasting(one, 100), lasting(one, 0)).runtime);
        QCOMPARE(*matchBooks(of(one, 2007), of(one, 1900)).year, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestBookMatch)
#include "test_bookmatch.moc"
