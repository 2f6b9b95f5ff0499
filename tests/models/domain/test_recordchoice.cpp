// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordchoice.h"
#include "tests/models/domain/speltassertions.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
const QString brick = QStringLiteral("Scott Brick");
const QString vance = QStringLiteral("Simon Vance");

BookRecord record(BookProvider provider, const char *id, const QString &title, const QString &narrator = {})
{
    BookRecord one;
    one.provider = provider;
    one.id = QLatin1String(id);
    one.facts.title = title;
    one.facts.authors = {QStringLiteral("Frank Herbert")};
    one.facts.runtime = 75'000;
    one.format = BookFormat::Audio;
    if (!narrator.isEmpty()) {
        one.recording.narrators = {narrator};
    }
    one.recording.runtime = one.facts.runtime;
    return one;
}

AskedBook asked(const QString &title, const QString &narrator = brick)
{
    const BookRecord same = record(BookProvider::Audnexus, "", title, narrator);
    return {same.facts, same.recording, {}};
}

/// "audnexus A taken; hardcover book/1 candidate", in the order of the links.
QString spelt(const RecordChoice &choice)
{
    QStringList links;
    for (const RecordLink &link : choice.links) {
        links.append(recordKeyText(link.record) + u' ' + linkStateName(link.state));
    }
    return links.join(QLatin1String("; "));
}

const QString dune = QStringLiteral("Dune");
const QString messiah = QStringLiteral("Dune Messiah");

std::vector<BookRecord> known()
{
    return {record(BookProvider::Audnexus, "A", dune, vance), record(BookProvider::Audnexus, "B", dune, brick),
            record(BookProvider::Hardcover, "book/1", dune), record(BookProvider::Audnexus, "C", messiah, brick)};
}
} // namespace

/// Which records a book has the word of, by the rules and by a person.
class TestRecordChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneOfEachProvider()
    {
        const RecordChoice choice = chooseRecords(asked(dune), known(), {});
        QCOMPARE(choice.decision, MatchDecision::Automatic);
        QCOMPARE(spelt(choice), QStringLiteral("audnexus B taken; hardcover book/1 taken; audnexus A candidate"));
        QVERIFY(choice.links.at(0).isRecordingKnown());
        QVERIFY(!choice.links.at(1).isRecordingKnown()); // who reads it does not say
        QCOMPARE(choice.risk, 0.0);
    }
    void asksWhereItIsNotClear()
    {
        AskedBook unclear = asked(QStringLiteral("The Dune"), {});
        unclear.facts.authors.clear();
        unclear.facts.runtime = unclear.recording.runtime = {};
        const RecordChoice choice = chooseRecords(unclear, known(), {});
        QCOMPARE(choice.decision, MatchDecision::Review);
        QCOMPARE(choice.doubt, MatchDoubt::Score);
        QVERIFY(choice.risk > 0 && choice.risk <= 1);
        QVERIFY2(!spelt(choice).contains(QLatin1String("taken")), qPrintable(spelt(choice)));
        QCOMPARE(std::ranges::count(choice.links, LinkState::Review, &RecordLink::state), 3);
    }
    void whatIsUnlikeIsNoCandidate()
    {
        const RecordChoice choice = chooseRecords(asked(QStringLiteral("Neuromancer")), known(), {});
        QCOMPARE(choice.decision, MatchDecision::None);
        QVERIFY(choice.links.isEmpty());
    }
    /// The book is called otherwise: the person says what it is, and the others' records of that work come with it.
    void aPersonsChoiceGoesFirst()
    {
        RecordWords words;
        words.chosen = {keyOf(known().at(0))};
        const RecordChoice choice = chooseRecords(asked(QStringLiteral("Der Wüstenplanet")), known(), words);
        QCOMPARE(choice.decision, MatchDecision::Automatic);
        QCOMPARE(choice.links.at(0).method, LinkMethod::Person);
        QCOMPARE(spelt(choice), QStringLiteral("audnexus A taken; hardcover book/1 taken; audnexus B candidate"));
    }
    /// What the rules would take, or ask about, stays beside what the person chose; the rest does not.
    void whatTheRulesSayIsNotForgotten()
    {
        RecordWords words;
        words.chosen = {keyOf(known().at(0))};
        RecordChoice choice = chooseRecords(asked(messiah), known(), words);
        QVERIFY(!spelt(choice).contains(QLatin1String("audnexus C")));
        const RecordChoice unsaid = chooseRecords(asked(messiah), known(), {});
        addUnsaid(unsaid, choice);
        QVERIFY2(spelt(choice).endsWith(QLatin1String("audnexus C candidate")), qPrintable(spelt(choice)));
        QCOMPARE(choice.links.at(0).record, keyOf(known().at(0)));
        const QString before = spelt(choice);
        addUnsaid(unsaid, choice);
        QCOMPARE(spelt(choice), before);
    }
    void whatIsRefusedIsNotTaken()
    {
        RecordWords words;
        words.refused = {keyOf(known().at(1)), keyOf(known().at(2))};
        const RecordChoice choice = chooseRecords(asked(dune), known(), words);
        QCOMPARE(spelt(choice), QStringLiteral("audnexus A review; audnexus B refused; hardcover book/1 refused"));
        QCOMPARE(choice.decision, MatchDecision::Review);
        QCOMPARE(choice.doubt, MatchDoubt::Refused); // it is of the same work
    }
    void anotherWorkThanTheRefusedOneIsTaken()
    {
        RecordWords words;
        words.refused = {keyOf(known().at(3))};
        const RecordChoice choice = chooseRecords(asked(dune), known(), words);
        QCOMPARE(choice.decision, MatchDecision::Automatic);
        QCOMPARE(spelt(choice),
                 QStringLiteral("audnexus B taken; hardcover book/1 taken; audnexus A candidate; "
                                "audnexus C refused"));
    }
    /// The provider says that they are one work, however they are called.
    void editionsOfARefusedWorkAreAskedFor()
    {
        std::vector<BookRecord> records{
            record(BookProvider::Hardcover, "edition/1", QStringLiteral("Der Wüstenplanet")),
            record(BookProvider::Hardcover, "edition/2", dune)};
        records.at(0).workId = records.at(1).workId = QStringLiteral("1");
        RecordWords words;
        words.refused = {keyOf(records.at(0))};
        QCOMPARE(chooseRecords(asked(dune), records, words).doubt, MatchDoubt::Refused);
    }
    void noneIsNone()
    {
        RecordWords words;
        words.isOfNone = true;
        const RecordChoice choice = chooseRecords(asked(dune), known(), words);
        QCOMPARE(choice.decision, MatchDecision::None);
        QCOMPARE(std::ranges::count(choice.links, LinkState::Refused, &RecordLink::state), 4); // none is lost
        QCOMPARE(choice.links.size(), 4);
    }
    void theOrderOfRecordsIsNothing()
    {
        std::vector<BookRecord> records = known();
        std::ranges::sort(records, {}, &BookRecord::id);
        const QString expected = spelt(chooseRecords(asked(dune), records, {}));
        int orders = 0;
        do {
            QCOMPARE(spelt(chooseRecords(asked(dune), records, {})), expected);
            ++orders;
        } while (std::ranges::next_permutation(records, {}, &BookRecord::id).found);
        QCOMPARE(orders, 24);
    }
    void keysAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("with a region") << QStringLiteral("audnexus B08G9PRS1K us") << true;
        QTest::newRow("without") << QStringLiteral("hardcover edition/17") << true;
        QTest::newRow("nobody") << QStringLiteral("goodreads 17") << false;
        QTest::newRow("no id") << QStringLiteral("hardcover") << false;
        QTest::newRow("an empty id") << QStringLiteral("hardcover ") << false;
        QTest::newRow("more") << QStringLiteral("audnexus B us and more") << false;
    }
    void keysAreReadAsTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        const std::optional<RecordKey> key = recordKeyFrom(text);
        QCOMPARE(key.has_value(), isOne);
        QCOMPARE(key ? recordKeyText(*key) : text, text);
    }

    void assertionsOfARecord()
    {
        BookRecord one = record(BookProvider::Audnexus, "A", QStringLiteral("Dune (Unabridged)"), vance);
        one.facts.series = {{QStringLiteral("Dune"), seriesPosition(u"1")}};
        one.facts.year = 2007;
        one.facts.identifiers.asin = QStringLiteral("B002V1OF70");
        one.recording.language = QStringLiteral("english");
        one.recording.abridged = false;
        one.publisher = QStringLiteral("Macmillan Audio");
        const QList<BookAssertion> known = assertionsOfRecord(one, LinkMethod::Identifier, true);
        QCOMPARE(kuramori::spelt(known),
                 QStringLiteral("title=Dune|author=Frank Herbert|narrator=Simon Vance|series=Dune#1|year=2007|"
                                "language=english|publisher=Macmillan Audio|abridged=no|asin=B002V1OF70|"
                                "runtime=20:50:00"));
        QCOMPARE(wrongIn(known, BookSource::Audnexus), QString());
        QCOMPARE(kuramori::spelt(assertionsOfRecord(one, LinkMethod::Identifier, false)),
                 QStringLiteral("title=Dune|author=Frank Herbert|series=Dune#1|year=2007")); // nothing of an edition
        const auto weightOf = [&one](LinkMethod method, BookField field) {
            const QList<BookAssertion> said = assertionsOfRecord(one, method, true);
            return std::ranges::find(said, field, &BookAssertion::field)->weight;
        };
        QVERIFY(weightOf(LinkMethod::Identifier, BookField::Title) > weightOf(LinkMethod::Words, BookField::Title));
        QCOMPARE(weightOf(LinkMethod::Person, BookField::Title), weightOf(LinkMethod::Identifier, BookField::Title));
        // A shop's year is that of the recording.
        QVERIFY(weightOf(LinkMethod::Identifier, BookField::Year) < weightOf(LinkMethod::Identifier, BookField::Title));
    }
};

QTEST_GUILESS_MAIN(TestRecordChoice)
#include "test_recordchoice.moc"
