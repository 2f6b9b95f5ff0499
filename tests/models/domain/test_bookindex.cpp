// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookindex.h"
#include "models/domain/bookkeys.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kuramori;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// "Mistborn#3" in `series`; several authors with "|".
BookFacts facts(const char *title, const char *authors = "", const char *series = "", const char *asin = "")
{
    BookFacts one;
    one.title = text(title);
    one.authors = text(authors).split(u'|', Qt::SkipEmptyParts);
    if (*series != '\0') {
        one.series.append({text(series).section(u'#', 0, 0), seriesPosition(text(series).section(u'#', 1))});
    }
    one.identifiers.asin = text(asin);
    return one;
}

BookRecord record(const char *id, const BookFacts &facts)
{
    BookRecord one;
    one.id = text(id);
    one.facts = facts;
    one.format = BookFormat::Audio;
    return one;
}

BookRecord readBy(BookRecord one, const char *narrator, qint64 runtime = 36000)
{
    one.recording.narrators = {text(narrator)};
    one.recording.runtime = one.facts.runtime = runtime;
    return one;
}

AskedBook asked(const BookFacts &facts)
{
    return {facts, {}, {}};
}

AskedBook heard(const BookFacts &facts, const char *narrator, qint64 runtime = 36000)
{
    AskedBook book{facts, {}, {}};
    book.recording.narrators = {text(narrator)};
    book.recording.runtime = book.facts.runtime = runtime;
    return book;
}

constexpr auto sanderson = "Brandon Sanderson";
constexpr auto asimov = "Isaac Asimov";

/// A shelf on which everything has a neighbour that it must not be taken for.
std::vector<BookRecord> shelf()
{
    return {
        record("final", facts("The Final Empire", sanderson, "Mistborn#1", "B002V1A0WE")),
        record("well", facts("The Well of Ascension", sanderson, "Mistborn#2")),
        record("omnibus", facts("Mistborn Trilogy", sanderson, "Mistborn#1-3")),
        record("good1", facts("The Good Guys 1", "Eric Ugland")),
        record("good11", facts("The Good Guys 11", "Eric Ugland")),
        record("force3", facts("Expeditionary Force", "Craig Alanson", "Expeditionary Force#3")),
        record("force13", facts("Expeditionary Force", "Craig Alanson", "Expeditionary Force#13")),
        record("guys2", facts("Bad Guys, Book 2", "Eric Ugland")),
        record("guys25", facts("Bad Guys, Book 2.5", "Eric Ugland")),
        record("foundation", facts("Foundation", asimov)),
        record("empire", facts("Foundation and Empire", asimov)),
        record("dune", facts("Dune", "Frank Herbert")),
        record("legion", facts("Legion", sanderson)),
        record("exorcist", facts("Legion", "William Peter Blatty")),
        record("longlee", facts("The Long Dark Night", "Ann Lee")),
        record("longek", facts("The Long Dark Night", "Bo Ek")),
        record("karamazov", facts("The Brothers Karamazov and Others", "Fyodor Dostoevsky")),
    };
}

QString idOf(const BookIndex &index, const BookCandidate &candidate)
{
    return index.record(candidate.record).id;
}

/// What an answer says, independent of the order of the records.
QStringList told(const BookIndex &index, const BookAnswer &answer)
{
    QStringList lines{QStringLiteral("%1 %2").arg(int(answer.decision)).arg(int(answer.doubt))};
    for (const BookCandidate &one : answer.best) {
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(idOf(index, one))
                         .arg(int(one.rung))
                         .arg(one.match.score, 0, 'f', 6)
                         .arg(int(one.recording.verdict)));
    }
    return lines;
}

QList<AskedBook> questions()
{
    QList<AskedBook> books;
    const std::vector<BookRecord> records = shelf();
    books.reserve(qsizetype(records.size()) + 3);
    for (const BookRecord &one : records) {
        books.append(asked(one.facts));
    }
    books.append(asked(facts("Frank Herbert - Dune")));
    books.append(asked(facts("The Long Dark Night")));
    books.append(asked(facts("Mistborn 01 - The Final Empire")));
    return books;
}
} // namespace

Q_DECLARE_METATYPE(AskedBook)
Q_DECLARE_METATYPE(MatchDecision)
Q_DECLARE_METATYPE(MatchDoubt)
Q_DECLARE_METATYPE(MatchRung)

class TestBookIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<AskedBook>("book");
        QTest::addColumn<QString>("first"); // empty: none
        QTest::addColumn<MatchDecision>("decision");
        QTest::addColumn<MatchDoubt>("doubt");
        QTest::addColumn<MatchRung>("rung");
        using enum MatchDecision;
        using enum MatchDoubt;
        using enum MatchRung;
        const auto row = [](const char *name, const BookFacts &book, const char *first, MatchDecision decision,
                            MatchDoubt doubt = Nothing, MatchRung rung = TitleAndAuthor) {
            QTest::newRow(name) << asked(book) << text(first) << decision << doubt << rung;
        };
        row("an identifier, another title", facts("Kinder des Nebels", "", "", "B002V1A0WE"), "final", Automatic,
            Nothing, Identifier);
        row("title and author", facts("The Well of Ascension", sanderson), "well", Automatic);
        row("the series in front", facts("Mistborn 01 - The Final Empire", sanderson), "final", Automatic);
        row("a place in a series", facts("Mistborn: Endes Reich", sanderson, "Mistborn#1"), "", None, Nothing, Words);
        row("a title with a slip", facts("The Fnal Empire", sanderson, "Mistborn#1"), "final", Automatic, Nothing,
            SeriesAndPosition);
        row("the omnibus", facts("Mistborn Trilogy", sanderson, "Mistborn#1-3"), "omnibus", Automatic);
        row("volume 1", facts("The Good Guys 1", "Eric Ugland"), "good1", Automatic);
        row("volume 11", facts("The Good Guys 11", "Eric Ugland"), "good11", Automatic);
        row("volume 3", facts("Expeditionary Force, Book 3", "Craig Alanson"), "force3", Automatic);
        row("volume 13", facts("Expeditionary Force 13", "Craig Alanson"), "force13", Automatic, Nothing, Words);
        row("volume 2", facts("Bad Guys, Book 2", "Eric Ugland"), "guys2", Automatic);
        row("volume 2.5", facts("Bad Guys, Book 2.5", "Eric Ugland"), "guys25", Automatic);
        row("a volume that is not there", facts("Expeditionary Force, Book 4", "Craig Alanson"), "", None, Nothing,
            Words);
        row("part of a longer title", facts("Foundation", asimov), "foundation", Automatic);
        row("a longer title", facts("Foundation and Empire", asimov), "empire", Automatic);
        row("the author in front", facts("Frank Herbert - Dune"), "dune", Automatic, Nothing, Words);
        row("the author behind, and known", facts("Dune by Frank Herbert", "Frank Herbert"), "dune", Automatic);
        row("one title, this author", facts("Legion", sanderson), "legion", Automatic);
        row("one title, whose is not known", facts("The Long Dark Night"), "longek", Review, Score, Words);
        row("an author spelt otherwise", facts("The Brothers Karamazov and Others", "Fyodor Dostoyevsky"), "karamazov",
            Automatic, Nothing, Words);
        row("a copied identifier", facts("The Well of Ascension", sanderson, "Mistborn#2", "B002V1A0WE"), "well",
            Automatic);
        row("nothing", facts("Warbreaker", sanderson), "", None, Nothing, Words);
        row("no title", facts(""), "", None, Nothing, Words);
    }
    void finds()
    {
        QFETCH(AskedBook, book);
        QFETCH(QString, first);
        const BookIndex index(shelf());
        const BookAnswer answer = index.answer(book);
        QCOMPARE(answer.best.isEmpty() ? QString() : idOf(index, answer.best.constFirst()), first);
        QTEST(answer.decision, "decision");
        QTEST(answer.doubt, "doubt");
        if (!first.isEmpty()) {
            QFETCH(MatchRung, rung);
            QCOMPARE(answer.best.constFirst().rung, rung);
        }
    }

    /// Tags are copied from one book to the next.
    void aCopiedIdentifierIsNoProof()
    {
        const BookIndex index({record("well", facts("The Well of Ascension", sanderson, "", "B002V1A0WE")),
                               record("house", facts("Story House", "Victor Hall"))});
        const BookAnswer bare = index.answer(asked(facts("Story House", "", "", "B002V1A0WE")));
        QCOMPARE(bare.decision, MatchDecision::Review);
        QCOMPARE(bare.doubt, MatchDoubt::Rival);
        QCOMPARE(bare.best.size(), 2);
        const BookAnswer signedBy = index.answer(asked(facts("Story House", "Victor Hall", "", "B002V1A0WE")));
        QVERIFY(signedBy.decision != MatchDecision::Automatic
                || idOf(index, signedBy.best.constFirst()) == text("house"));
    }

    void furtherIsbnsIdentify()
    {
        BookRecord one = record("dune", facts("Der Wüstenplanet", "Frank Herbert"));
        one.isbns = {QStringLiteral("9780306406157"), QStringLiteral("9783161484100")};
        const BookIndex index({one});
        AskedBook book = asked(facts("Dune", "Frank Herbert"));
        QVERIFY(index.answer(book).best.isEmpty());
        book.facts.identifiers.isbn13 = QStringLiteral("9783161484100");
        const BookAnswer answer = index.answer(book);
        QCOMPARE(answer.decision, MatchDecision::Automatic);
        QCOMPARE(answer.best.constFirst().rung, MatchRung::Identifier);
    }

    void theWorkMayMatchWhereTheRecordingDoesNot()
    {
        const BookFacts dune = facts("Dune", "Frank Herbert");
        const BookIndex index({readBy(record("a", dune), "Scott Brick"), readBy(record("b", dune), "Simon Vance")});
        const BookAnswer known = index.answer(heard(dune, "Simon Vance"));
        QCOMPARE(known.decision, MatchDecision::Automatic);
        QCOMPARE(idOf(index, known.best.constFirst()), text("b"));
        QVERIFY(known.isRecordingKnown());
        const BookAnswer other = index.answer(heard(dune, "George Guidall"));
        QCOMPARE(other.decision, MatchDecision::Automatic);
        QVERIFY(!other.isRecordingKnown());
        QCOMPARE(other.best.constFirst().recording.verdict, RecordingVerdict::Different);
    }

    /// Though another record has the year, too, that the book has.
    void theRecordingGoesFirst()
    {
        BookFacts dune = facts("Dune", "Frank Herbert");
        dune.year = 1965;
        const BookRecord other = readBy(record("a", dune), "Scott Brick");
        BookRecord same = readBy(record("b", dune), "Simon Vance");
        same.facts.year = 1967;
        const BookIndex index({other, same});
        const BookAnswer answer = index.answer(heard(dune, "Simon Vance"));
        QVERIFY(answer.best.at(0).match.score < answer.best.at(1).match.score);
        QCOMPARE(idOf(index, answer.best.constFirst()), text("b"));
        QVERIFY(answer.isRecordingKnown());
    }

    /// Its runtime says nothing of the book; unknown, it does.
    void anAbridgedTwinIsTheSameWork()
    {
        BookRecord twin = readBy(record("a", facts("Dune", "Frank Herbert")), "Simon Vance", 20000);
        AskedBook whole = heard(facts("Dune", "Frank Herbert"), "Simon Vance", 60000);
        QCOMPARE(BookIndex({twin}).answer(whole).decision, MatchDecision::Review);
        twin.recording.abridged = true;
        whole.recording.abridged = false;
        const BookAnswer answer = BookIndex({twin}).answer(whole);
        QCOMPARE(answer.decision, MatchDecision::Automatic);
        QVERIFY(!answer.isRecordingKnown());
    }

    void editionsOfOneWorkAreNoRivals()
    {
        BookRecord one = record("a", facts("The Long Dark Night", "Ann Lee"));
        BookRecord other = record("b", facts("The Long Dark Night", "Bo Ek"));
        const AskedBook ours = asked(facts("The Long Dark Night", "Ann Lee|Bo Ek"));
        QCOMPARE(BookIndex({one, other}).answer(ours).doubt, MatchDoubt::Rival);
        one.workId = other.workId = QStringLiteral("7");
        QCOMPARE(BookIndex({one, other}).answer(ours).doubt, MatchDoubt::Nothing);
        other.provider = BookProvider::Hardcover;
        QCOMPARE(BookIndex({one, other}).answer(ours).doubt, MatchDoubt::Rival);
    }

    /// However many editions the winner has.
    void theRivalIsAmongTheBest()
    {
        std::vector<BookRecord> records{record("z", facts("The Long Dark Night", "Bo Ek"))};
        for (const char *id : {"a", "b", "c", "d"}) {
            records.push_back(record(id, facts("The Long Dark Night", "Ann Lee")));
        }
        const BookIndex index(records);
        const BookAnswer answer = index.answer(asked(facts("The Long Dark Night")));
        QCOMPARE(answer.best.size(), 3);
        QCOMPARE(idOf(index, answer.best.constFirst()), text("a"));
        QCOMPARE(idOf(index, answer.best.constLast()), text("z"));
        QCOMPARE(index.answer(asked(facts("The Long Dark Night")), 1).best.size(), 1);
    }

    void orderDoesNotMatter()
    {
        std::vector<BookRecord> records = shelf();
        const BookIndex index(records);
        std::mt19937 random(1);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(records.begin(), records.end(), random);
            const BookIndex shuffled(records);
            for (const AskedBook &book : questions()) {
                QCOMPARE(told(shuffled, shuffled.answer(book)), told(index, index.answer(book)));
            }
        }
    }

    void anUnrelatedRecordChangesNothing()
    {
        const std::vector<BookRecord> records = shelf();
        const BookIndex index(records);
        std::vector<BookRecord> more = records;
        more.push_back(record("0", facts("Zauberberg", "Thomas Mann", "Davos#1", "B0DAVOS001")));
        more.push_back(record("1", facts("")));
        const BookIndex larger(more);
        for (const AskedBook &book : questions()) {
            QCOMPARE(told(larger, larger.answer(book)), told(index, index.answer(book)));
        }
    }

    /// What a pair must share; the likeness itself is matchBooks()'s.
    void whatIsAlikeSharesAKey()
    {
        const std::vector<BookRecord> records = shelf();
        for (const BookRecord &one : records) {
            for (const BookRecord &other : records) {
                const ComparableBook a(one.facts);
                const ComparableBook b(other.facts);
                const std::vector<BookKey> keys = bookKeys(b);
                const bool share = std::ranges::any_of(bookKeys(a), [&keys](const BookKey &key) {
                    return std::ranges::find(keys, key.hash, &BookKey::hash) != keys.end();
                });
                QVERIFY(share || matchBooks(a, b).verdict == MatchVerdict::Different);
                QCOMPARE(matchBooks(a, b).score, matchBooks(b, a).score);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBookIndex)
#include "test_bookindex.moc"
