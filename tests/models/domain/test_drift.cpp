// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/speltdrifts.h"

#include <QTest>

using namespace kuramori;

/// What may change by itself, and what waits for a person (audiobooks.md §2.15, §16.6).
class TestDrift final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levels_data();
    void levels();
    void namesAreReadBack();
    void voices_data();
    void voices();
    void settled_data();
    void settled();
    void whatIsSpokenOfFollows();
    void unsure_data();
    void unsure();
    void filesGoBeforeWhatIsHeld_data();
    void filesGoBeforeWhatIsHeld();
    void wordsAreSet();
};

void TestDrift::levels_data()
{
    QTest::addColumn<BookField>("field");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("level");
    const auto row = [](BookField field, const char *held, const char *other, const char *level) {
        QTest::addRow("%s: %s / %s", qPrintable(bookFieldName(field)), held, other)
            << field << QString::fromUtf8(held) << QString::fromUtf8(other) << QString::fromLatin1(level);
    };
    using F = BookField;
    row(F::Title, "Dune", "Dune", "");
    row(F::Title, "", "Dune", "");
    row(F::Title, "Dune", "", "");
    row(F::Title, "dune", "Dune!", "cosmetic");
    row(F::Title, "The Mörder", "the  morder", "cosmetic");
    row(F::Title, "Dune", "Dune Messiah", "identity");
    row(F::Author, "Herbert, Frank", "Frank Herbert", "cosmetic");
    row(F::Author, "J.R.R. Tolkien", "J. R. R. Tolkien", "cosmetic");
    row(F::Author, "Frank Herbert", "Brian Herbert", "identity");
    row(F::Narrator, "Scott Brick", "Simon Vance", "identity");
    row(F::Series, "Dune#1", "Dune Saga#1", "cosmetic");
    row(F::Series, "Dune#1", "Dune#2", "identity");
    row(F::Series, "Dune#1", "Sands#1", "identity");
    row(F::Asin, "B002V1OF70", "B002V1A0WE", "identity");
    row(F::Isbn, "9780441013593", "9780441172719", "identity");
    row(F::Abridged, "no", "yes", "identity");
    row(F::Subtitle, "A Novel", "a novel", "cosmetic");
    row(F::Subtitle, "A Novel", "A Tale", "factual");
    row(F::Publisher, "Ace", "Tor", "factual");
    row(F::Year, "1965", "2006", "factual");
    row(F::Language, "en", "English", "cosmetic");
    row(F::Language, "en", "de", "factual");
}

namespace
{
FieldWords wordsIn(const QString &text)
{
    return text.isEmpty() ? FieldWords() : FieldWords{{text.section(u'#', 0, 0), text.section(u'#', 1)}};
}
} // namespace

void TestDrift::levels()
{
    QFETCH(BookField, field);
    QFETCH(QString, held);
    QFETCH(QString, other);
    QTEST(driftLevelName(driftLevel(field, wordsIn(held), wordsIn(other))), "level");
}

void TestDrift::namesAreReadBack()
{
    for (const DriftLevel level : driftLevels) {
        QCOMPARE(driftLevelFrom(driftLevelName(level)), level);
    }
    QCOMPARE(driftLevelFrom(QStringLiteral("grave")), DriftLevel::None);
}

void TestDrift::voices_data()
{
    QTest::addColumn<QList<BookSource>>("sources");
    QTest::addColumn<int>("count");
    using S = BookSource;
    QTest::newRow("nobody") << QList<S>() << 0;
    QTest::newRow("files are one") << QList<S>{S::Folder, S::Tags, S::ReaderText, S::Nfo, S::Opf, S::MetadataJson} << 1;
    QTest::newRow("files and a provider") << QList<S>{S::Tags, S::Opf, S::Audnexus} << 2;
    QTest::newRow("providers") << QList<S>{S::Hardcover, S::Audnexus, S::ITunes, S::OpenLibrary} << 4;
    QTest::newRow("one twice") << QList<S>{S::Hardcover, S::Hardcover} << 1;
}

void TestDrift::voices()
{
    QFETCH(QList<BookSource>, sources);
    QTEST(independentVoices(sources), "count");
}

void TestDrift::settled_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("drifts");
    const auto row = [](const char *name, const char *held, const char *said, const char *book, const char *drifts) {
        QTest::newRow(name) << QString::fromUtf8(held) << QString::fromUtf8(said) << QString::fromUtf8(book)
                            << QString::fromUtf8(drifts);
    };
    row("nothing was held", "", "hardcover title Dune; hardcover year 1965", "title=Dune|year=1965", "");
    row("a blank is filled by one", "tags title Dune", "tags title Dune; hardcover narrator Scott Brick",
        "title=Dune|narrator=Scott Brick", "");
    row("null is no change (§16.6)", "tags year 1965; tags publisher Ace", "tags publisher Ace",
        "publisher=Ace|year=1965", "");
    row("nobody says anything", "tags title Dune; tags year 1965; tags abridged no", "",
        "title=Dune|year=1965|abridged=no", "");
    row("locked is no change (§16.6)", "person year 1965", "person year 1965; hardcover year 2006; audnexus year 2006",
        "year=1965", "");
    row("locked blank", "", "person publisher ; hardcover publisher Ace; audnexus publisher Ace", "", "");
    row("a person's word follows", "tags title Dune", "tags title Dune; person title Arrakis", "title=Arrakis", "");
    row("factual by one", "tags year 2006", "folder year 2006; hardcover year 1965", "year=2006",
        "year factual 2006<1965 by hardcover");
    row("factual by two", "tags year 2006", "tags year 2006; hardcover year 1965; openlibrary year 1965", "year=1965",
        "");
    row("factual by files only", "hardcover publisher Tor",
        "hardcover publisher Tor; tags publisher Ace; opf publisher Ace", "publisher=Tor",
        "publisher factual Tor<Ace by tags+opf");
    row("factual by files and one", "itunes publisher Tor",
        "itunes publisher Tor; tags publisher Ace; "
        "audnexus publisher Ace",
        "publisher=Ace", "");
    row("cosmetic by one", "tags publisher ACE", "audnexus publisher Ace", "publisher=ACE",
        "publisher cosmetic ACE<Ace by audnexus");
    row("cosmetic by two", "tags title DUNE", "tags title DUNE; audnexus title Dune", "title=Dune", "");
    row("surname first by two", "tags author Herbert, Frank",
        "tags author Herbert, Frank; audnexus author Frank Herbert", "author=Frank Herbert", "");
    row("identity by all", "tags narrator Scott Brick",
        "tags narrator Scott Brick; hardcover narrator Simon Vance; audnexus narrator Simon Vance; "
        "itunes narrator Simon Vance",
        "narrator=Scott Brick", "narrator identity Scott Brick<Simon Vance by itunes+hardcover+audnexus");
    row("another place", "tags series Dune#1", "folder series Dune#1; hardcover series Dune#2; audnexus series Dune#2",
        "series=Dune#1", "series identity Dune#1<Dune#2 by hardcover+audnexus");
    row("a place that was open", "tags series Dune", "tags series Dune; hardcover series Dune#2", "series=Dune#2", "");
    row("a place that nobody says now", "tags series Dune#1", "tags series Dune; hardcover series Dune",
        "series=Dune#1", "");
    row("another series besides", "tags series Dune#1",
        "tags series Dune#1; hardcover series Dune#1; hardcover series Sands#3; audnexus series Dune#1; "
        "audnexus series Sands#3",
        "series=Dune#1", "series identity Dune#1<Dune#1,Sands#3 by hardcover+audnexus");
    row("each field by itself", "tags year 2006; tags title Dune",
        "folder title Dune; hardcover year 1965; openlibrary year 1965; hardcover title Emma; audnexus title Emma",
        "title=Dune|year=1965", "title identity Dune<Emma by hardcover+audnexus");
    row("a subtitle that the title held has", "tags title Emma: A Tale",
        "folder title Emma: A Tale; hardcover title Sands; hardcover subtitle A tale", "title=Emma: A Tale",
        "title identity Emma: A Tale<Sands by hardcover");
    row("it is again what is held", "tags year 2006", "tags year 2006; folder year 1965", "year=2006", "");
}

void TestDrift::settled()
{
    QFETCH(QString, held);
    QFETCH(QString, said);
    Judgement judgement = judgementOf(judgeBook(saidIn(held)), saidIn(said));
    judgement.doubts.clear();
    const Settlement settlement = settle(judgement);
    QTEST(spelt(settlement.book), "book");
    QTEST(spelt(settlement.drifts), "drifts");
}

void TestDrift::whatIsSpokenOfFollows()
{
    Judgement judgement = judgementOf(judgeBook(saidIn(QStringLiteral("tags title Dune; tags publisher Ace"))),
                                      saidIn(QStringLiteral("hardcover title Emma")));
    judgement.spoken = {BookField::Title, BookField::Publisher};
    const Settlement settlement = settle(judgement);
    QCOMPARE(spelt(settlement.book), QStringLiteral("title=Emma"));
    QCOMPARE(spelt(settlement.drifts), QString());
}

void TestDrift::unsure_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<double>("more"); ///< that Hardcover weighs above the others
    QTest::addColumn<QString>("drifts");
    const auto row = [](const char *name, const char *said, double more, const char *drifts) {
        QTest::newRow(name) << QString::fromUtf8(said) << more << QString::fromUtf8(drifts);
    };
    row("just below the bar", "hardcover year 1965; tags year 2006", 0.14, "year unsure factual 1965<2006 by tags");
    row("at the bar", "hardcover year 1965; tags year 2006", 0.15, "");
    row("equal", "hardcover narrator A One; audnexus narrator B Two", 0,
        "narrator unsure identity B Two<A One by hardcover");
    row("only in its spelling", "hardcover publisher ACE; tags publisher Ace", 0, "");
    row("nobody else", "hardcover year 1965", 0, "");
    row("a person has said", "hardcover year 1965; tags year 2006; person year 1900", 0, "");
    row("places", "hardcover series Dune#1; tags series Dune#2", 0.1, "series unsure identity Dune#1<Dune#2 by tags");
}

void TestDrift::unsure()
{
    QFETCH(QString, said);
    QFETCH(double, more);
    QList<BookAssertion> all = saidIn(said);
    for (BookAssertion &one : all) {
        one.weight = one.source == BookSource::Hardcover ? 0.8 + more : 0.8; // as 0.95 - 0.8 is
    }
    const Settlement settlement = settle(judgementOf({}, all));
    QTEST(spelt(settlement.drifts), "drifts");
    for (const FieldDrift &drift : settlement.drifts) {
        QVERIFY(std::abs(*drift.margin - more) < 1e-9);
    }
}

void TestDrift::filesGoBeforeWhatIsHeld_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("drifts");
    const auto row = [](const char *name, const char *held, const char *before, const char *now, const char *book,
                        const char *drifts) {
        QTest::newRow(name) << QString::fromUtf8(held) << QString::fromUtf8(before) << QString::fromUtf8(now)
                            << QString::fromUtf8(book) << QString::fromUtf8(drifts);
    };
    row("a new title", "tags title Dune", "tags title Dune", "tags title Emma", "title=Emma", "");
    row("a drift elsewhere stays one", "tags title Dune; tags narrator A One",
        "tags title Dune; folder narrator A One; hardcover narrator B Two",
        "tags title Emma; folder narrator A One; hardcover narrator B Two", "title=Emma|narrator=A One",
        "narrator identity A One<B Two by hardcover");
    row("what is held is theirs, and others win", "tags narrator A One",
        "folder narrator A One; hardcover narrator B Two", "folder narrator C Three; hardcover narrator B Two",
        "narrator=C Three", "narrator identity C Three<B Two by hardcover");
    row("what is held is another's, and others win", "hardcover narrator D Four",
        "folder narrator A One; hardcover narrator B Two", "folder narrator C Three; hardcover narrator B Two",
        "narrator=D Four", "narrator identity D Four<B Two by hardcover");
    row("they come round to the winner", "tags narrator A One", "folder narrator A One; hardcover narrator B Two",
        "folder narrator B Two; hardcover narrator B Two", "narrator=B Two", "");
    row("what they no longer say", "tags narrator A One", "tags narrator A One", "", "", "");
    row("what they no longer say, another still does", "tags narrator A One",
        "tags narrator A One; itunes narrator A One", "itunes narrator A One", "narrator=A One", "");
    row("read again, the same", "hardcover title Dune", "tags title Emma", "tags title Emma", "title=Dune",
        "title identity Dune<Emma by tags");
}

void TestDrift::filesGoBeforeWhatIsHeld()
{
    QFETCH(QString, held);
    QFETCH(QString, before);
    QFETCH(QString, now);
    Judgement judgement = judgementOf(judgeBook(saidIn(held)), saidIn(now));
    judgement.doubts.clear();
    const FilesWord word = heedFiles(judgement.held, judgement.winner, saidIn(before), judgement.said);
    judgement.held = word.held;
    judgement.spoken = word.spoken;
    const Settlement settlement = settle(judgement);
    QTEST(spelt(settlement.book), "book");
    QTEST(spelt(settlement.drifts), "drifts");
}

void TestDrift::wordsAreSet()
{
    const JudgedBook full = judgeBook(saidIn(
        QStringLiteral("tags title Dune; tags subtitle A Novel; tags author Frank Herbert; tags narrator A One; "
                       "tags series Dune#1; tags year 1965; tags language en; tags publisher Ace; tags abridged no; "
                       "tags asin B002V1OF70; tags isbn 9780441013593")));
    const BookWords words = wordsOf(full);
    JudgedBook book;
    for (const BookField field : writableFields) {
        QVERIFY(!words.at(field).isEmpty());
        setWords(&book, field, words.at(field));
        QCOMPARE(wordsOf(book).at(field), words.at(field));
    }
    for (const BookField field : writableFields) {
        setWords(&book, field, {});
    }
    QCOMPARE(spelt(book), QString());
}

QTEST_GUILESS_MAIN(TestDrift)
#include "test_drift.moc"
