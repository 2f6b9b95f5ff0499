// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drift.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
/// "source field value[#label]; …", all of one weight but for the folder's, which is light.
QList<BookAssertion> saidIn(const QString &text)
{
    QList<BookAssertion> said;
    for (const QString &part : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ');
        const QString value = words.mid(2).join(u' ');
        BookAssertion one;
        one.source = bookSourceFrom(words.at(0)).value();
        one.field = bookFieldFrom(words.at(1)).value();
        one.weight = one.source == BookSource::Folder ? 0.2 : 0.8;
        one.value = value.section(u'#', 0, 0);
        one.label = value.section(u'#', 1);
        said.append(one);
    }
    return said;
}

QString spelled(const FieldWords &words)
{
    QStringList parts;
    for (const FieldWord &word : words) {
        parts.append(word.place.isEmpty() ? word.text : word.text + u'#' + word.place);
    }
    return parts.join(u',');
}

/// "year=1965|publisher=Ace", of what is known.
QString spelled(const JudgedBook &book)
{
    QStringList fields;
    const BookWords words = wordsOf(book);
    for (const BookField field : writableFields) {
        if (!words.at(field).isEmpty()) {
            fields.append(bookFieldName(field) + u'=' + spelled(words.at(field)));
        }
    }
    return fields.join(u'|');
}

/// "year factual 1965<2006 by openlibrary", "year unsure factual …".
QString spelled(const QList<FieldDrift> &drifts)
{
    QStringList texts;
    for (const FieldDrift &drift : drifts) {
        QStringList sources;
        for (const BookSource source : drift.sources) {
            sources.append(bookSourceName(source));
        }
        texts.append(QStringLiteral("%1%2 %3 %4<%5 by %6")
                         .arg(bookFieldName(drift.field), drift.isUnsure ? QStringLiteral(" unsure") : QString(),
                              driftLevelName(drift.level), spelled(drift.held), spelled(drift.other),
                              sources.join(u'+')));
    }
    return texts.join(QStringLiteral("; "));
}

Judgement judgementOf(const JudgedBook &held, const QList<BookAssertion> &said)
{
    Judgement judgement{held, {}, said, {}, {}};
    judgement.winner = judgeBook(said, &judgement.doubts);
    return judgement;
}

/// Some book that some sources say something of, and often disagree about.
QList<BookAssertion> anySaying(QRandomGenerator &chance)
{
    QList<BookAssertion> said;
    const QStringList titles{QStringLiteral("Dune"), QStringLiteral("DUNE"), QStringLiteral("Dune Messiah"),
                             QStringLiteral("Dune: A Novel")};
    const QStringList names{QStringLiteral("Frank Herbert"), QStringLiteral("Herbert, Frank"),
                            QStringLiteral("Brian Herbert")};
    for (const BookSource source : bookSources) {
        if (source == BookSource::Person || chance.bounded(3) == 0) {
            continue;
        }
        const auto say = [&](BookField field, const QString &value, const QString &label = {}) {
            if (chance.bounded(4) > 0) {
                said.append({source, field, 0, value, label, 0.1 * (1 + chance.bounded(9))});
            }
        };
        say(BookField::Title, titles.at(chance.bounded(int(titles.size()))));
        say(BookField::Subtitle, chance.bounded(2) ? QStringLiteral("A Novel") : QStringLiteral("A Tale"));
        say(BookField::Author, names.at(chance.bounded(int(names.size()))));
        say(BookField::Year, QString::number(1965 + chance.bounded(3)));
        say(BookField::Publisher, chance.bounded(2) ? QStringLiteral("Ace") : QStringLiteral("ACE!"));
        say(BookField::Series, QStringLiteral("Dune"),
            chance.bounded(2) ? QString::number(chance.bounded(3)) : QString());
        say(BookField::Asin, chance.bounded(2) ? QStringLiteral("B002V1OF70") : QStringLiteral("B002V1A0WE"));
    }
    return said;
}

bool isBlanked(const JudgedBook &before, const JudgedBook &after)
{
    const BookWords had = wordsOf(before);
    const BookWords has = wordsOf(after);
    return std::ranges::any_of(writableFields, [&](BookField field) {
        const bool isInTitle = field == BookField::Subtitle; // a title with it may have come
        return !isInTitle && !had.at(field).isEmpty() && has.at(field).isEmpty();
    });
}
} // namespace

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
    void orderDoesNotMatter();
    void twiceIsOnce();
    void aProviderThatIsGoneChangesNoIdentityAndBlanksNothing();
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
    QTEST(spelled(settlement.book), "book");
    QTEST(spelled(settlement.drifts), "drifts");
}

void TestDrift::whatIsSpokenOfFollows()
{
    Judgement judgement = judgementOf(judgeBook(saidIn(QStringLiteral("tags title Dune; tags publisher Ace"))),
                                      saidIn(QStringLiteral("hardcover title Emma")));
    judgement.spoken = {BookField::Title, BookField::Publisher};
    const Settlement settlement = settle(judgement);
    QCOMPARE(spelled(settlement.book), QStringLiteral("title=Emma"));
    QCOMPARE(spelled(settlement.drifts), QString());
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
    QTEST(spelled(settlement.drifts), "drifts");
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
    QTEST(spelled(settlement.book), "book");
    QTEST(spelled(settlement.drifts), "drifts");
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
    QCOMPARE(spelled(book), QString());
}

void TestDrift::orderDoesNotMatter()
{
    QRandomGenerator chance(3);
    for (int round = 0; round < 300; ++round) {
        const JudgedBook held = judgeBook(anySaying(chance));
        QList<BookAssertion> said = anySaying(chance);
        const Settlement first = settle(judgementOf(held, said));
        std::shuffle(said.begin(), said.end(), chance);
        const Settlement second = settle(judgementOf(held, said));
        QCOMPARE(spelled(second.book), spelled(first.book));
        QCOMPARE(spelled(second.drifts), spelled(first.drifts));
    }
}

void TestDrift::twiceIsOnce()
{
    QRandomGenerator chance(5);
    int waiting = 0;
    for (int round = 0; round < 300; ++round) {
        const JudgedBook held = judgeBook(anySaying(chance));
        const QList<BookAssertion> said = anySaying(chance);
        const Settlement first = settle(judgementOf(held, said));
        const Settlement second = settle(judgementOf(first.book, said));
        QCOMPARE(spelled(second.book), spelled(first.book));
        QCOMPARE(spelled(second.drifts), spelled(first.drifts));
        waiting += int(first.drifts.size());
    }
    QVERIFY(waiting > 100); // or nothing was tried
}

void TestDrift::aProviderThatIsGoneChangesNoIdentityAndBlanksNothing()
{
    QRandomGenerator chance(7);
    for (int round = 0; round < 300; ++round) {
        const QList<BookAssertion> said = anySaying(chance);
        const JudgedBook held = settle(judgementOf({}, said)).book;
        for (const BookSource gone : {BookSource::Hardcover, BookSource::Audnexus, BookSource::OpenLibrary}) {
            QList<BookAssertion> left = said;
            left.removeIf([gone](const BookAssertion &one) { return one.source == gone; });
            const JudgedBook book = settle(judgementOf(held, left)).book;
            QVERIFY2(!isBlanked(held, book), qPrintable(spelled(held) + u' ' + spelled(book)));
            for (const BookField field : {BookField::Title, BookField::Author, BookField::Asin}) {
                const DriftLevel level = driftLevel(field, wordsOf(held).at(field), wordsOf(book).at(field));
                QVERIFY(level <= DriftLevel::Cosmetic);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestDrift)
#include "test_drift.moc"
