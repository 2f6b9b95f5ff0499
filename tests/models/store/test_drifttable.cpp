// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/drifttable.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/recordtable.h"
#include "tests/support/overrulingdesk.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
using P = BookProvider;

/// A record of the recording that putDune() makes.
BookRecord dune(P provider, const char *publisher, const char *series = "Dune Saga")
{
    BookRecord record;
    record.provider = provider;
    record.id = provider == P::Audnexus ? QStringLiteral("A") : QStringLiteral("edition/1");
    record.facts.title = QStringLiteral("Dune");
    record.facts.authors = {QStringLiteral("Frank Herbert")};
    if (*series) {
        record.facts.series = {{QLatin1String(series), seriesPosition(u"1")}};
    }
    record.recording.narrators = {QStringLiteral("Scott Brick")};
    record.format = BookFormat::Audio;
    record.publisher = QLatin1String(publisher);
    return record;
}

QList<BookAssertion> tagsOf(const char *title)
{
    return {{BookSource::Tags, BookField::Title, 0, QLatin1String(title), {}, 0.6},
            {BookSource::Tags, BookField::Author, 0, QStringLiteral("Frank Herbert"), {}, 0.6},
            {BookSource::Tags, BookField::Narrator, 0, QStringLiteral("Scott Brick"), {}, 0.6}};
}

/// The same, and a note beside it that hardly outweighs Hardcover, which is found by title.
QList<BookAssertion> notedAs(const char *publisher)
{
    return tagsOf("Dune")
        + QList<BookAssertion>{{BookSource::Nfo, BookField::Publisher, 0, QLatin1String(publisher), {}, 0.7}};
}
} // namespace

/// What is held of a field against what others say of it, in the store. On both dialects.
class TestDriftTable final : public QObject, private OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void whatOneSaysWaitsAndWhatTwoSayHolds();
    void identityWaitsThroughEveryJudgement();
    void itGoesWhenTheWinnerComesBack();
    void aDriftKeepsItsDate();
    void aPersonAccepts();
    void aPersonKeeps();
    void aWordOnAFieldEndsInWhatWasHeldBefore();
    void wordsOnOneFieldUnwindOneByOne();
    void anAcceptedValueDriftsOn();
    void theJudgeIsNotSure();
    void whatIsDecidedIsNotDoubted();
    void whatWaitsNoMoreCannotBeDecided();
    void newWordsOfFilesHold();
    void theRiskiestComesFirst();
    void whatIsForgottenTakesItsDriftsAlong();

private:
    ItemId putDune();
    void bring(ItemId item, const QList<BookRecord> &records);
    void readAgain(ItemId item, const QList<BookAssertion> &said);
    QString facts(ItemId item); ///< "title|publisher|series"
    QString drifts(ItemId item); ///< "publisher factual open: Ace<Tor; …"
};

void TestDriftTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) { tx.run("DELETE FROM provider_records"); }));
}

ItemId TestDriftTable::putDune()
{
    const ItemId item = put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    need(store().write([item](WriteTx &tx) { ItemTable(tx).setAssertions(item, tagsOf("Dune")); }));
    return item;
}

void TestDriftTable::bring(ItemId item, const QList<BookRecord> &records)
{
    clock().advance(1h);
    need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        RecordTable table(tx);
        for (const BookRecord &record : records) {
            table.bring(item, table.keep(record, tx.now()));
        }
        table.chooseAnew(item);
        judgeItems(tx, {item});
    }));
}

void TestDriftTable::readAgain(ItemId item, const QList<BookAssertion> &said)
{
    need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        ReadItem read{ItemRows(tx).item(item).value(), said, {}, {}};
        read.winner = judgedWith(said, {}, &read.doubts);
        settleRead(tx, &read);
        ItemTable(tx).setJudged(read.item);
    }));
}

QString TestDriftTable::facts(ItemId item)
{
    const JudgedBook book = need(store().read([item](ReadTx &tx) { return ItemRows(tx).item(item).value().facts; }));
    return QStringList{book.facts.title, book.publisher, book.facts.series.value(0).name}.join(u'|');
}

QString TestDriftTable::drifts(ItemId item)
{
    QStringList texts;
    for (const KeptDrift &kept : need(store().read([item](ReadTx &tx) { return DriftRows(tx).ofItem(item); }))) {
        const FieldDrift &drift = kept.drift;
        const char *state = kept.state == DriftState::Open ? "open"
            : kept.state == DriftState::Kept               ? "kept"
                                                           : "accepted";
        const auto first
            = [](const FieldWords &words) { return words.isEmpty() ? QString() : words.constFirst().text; };
        texts.append(QStringLiteral("%1 %2%3 %4: %5<%6")
                         .arg(bookFieldName(drift.field), driftLevelName(drift.level),
                              drift.isUnsure ? QStringLiteral("?") : QString(), QLatin1String(state), first(drift.held),
                              first(drift.other)));
    }
    return texts.join(QStringLiteral("; "));
}

void TestDriftTable::whatOneSaysWaitsAndWhatTwoSayHolds()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace", "")});
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|")); // a blank was filled
    QCOMPARE(drifts(item), QString());
    bring(item, {dune(P::Audnexus, "Tor", "")});
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|"));
    QCOMPARE(drifts(item), QStringLiteral("publisher factual open: Ace<Tor"));
    bring(item, {dune(P::Hardcover, "Tor", "")});
    QCOMPARE(facts(item), QStringLiteral("Dune|Tor|"));
    QCOMPARE(text("SELECT publisher FROM editions"), QStringLiteral("Tor"));
    QCOMPARE(drifts(item), QString());
}

void TestDriftTable::identityWaitsThroughEveryJudgement()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace")});
    bring(item, {dune(P::Audnexus, "Ace", "Sands"), dune(P::Hardcover, "Ace", "Sands")});
    const QString waits = QStringLiteral("series identity open: Dune Saga<Sands");
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    QCOMPARE(drifts(item), waits);
    speak([item](Overruling &one) { return one.hold(item, {{BookField::Subtitle, {}}}); });
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    readAgain(item, tagsOf("Dune"));
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    need(store().write([item](WriteTx &tx) {
        lockWorks(tx);
        judgeItems(tx, {item, item});
    }));
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    QVERIFY2(drifts(item).contains(waits), qPrintable(drifts(item)));
    QCOMPARE(text("SELECT series FROM books"), QStringLiteral("Dune Saga #1"));
}

void TestDriftTable::itGoesWhenTheWinnerComesBack()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace")});
    bring(item, {dune(P::Audnexus, "Tor", "Sands")});
    QCOMPARE(number("SELECT count(*) FROM item_drifts"), 2);
    bring(item, {dune(P::Audnexus, "Ace")});
    QCOMPARE(number("SELECT count(*) FROM item_drifts"), 0);
    bring(item, {dune(P::Audnexus, "", "")}); // null is no change (audiobooks.md §16.6)
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    QCOMPARE(drifts(item), QString());
}

void TestDriftTable::aDriftKeepsItsDate()
{
    const ItemId item = putDune();
    const auto since = [this] {
        return need(store().read([](ReadTx &tx) { return DriftRows(tx).waiting(); })).constFirst().kept.since;
    };
    bring(item, {dune(P::Audnexus, "Ace")});
    bring(item, {dune(P::Audnexus, "Tor")});
    const Timestamp first = since();
    QCOMPARE(first, clock().wall());
    bring(item, {dune(P::Audnexus, "Tor")});
    QCOMPARE(since(), first);
    bring(item, {dune(P::Audnexus, "Baen")});
    QCOMPARE(since(), clock().wall());
    bring(item, {dune(P::Audnexus, "Baen", "Sands")});
    const Timestamp second = since(); // of the series, which is riskier
    bring(item, {dune(P::Hardcover, "", "Sands")}); // one more says so
    QCOMPARE(since(), second);
    QVERIFY(second < clock().wall());
}

void TestDriftTable::aPersonAccepts()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace")});
    bring(item, {dune(P::Audnexus, "Ace", "Sands")});
    const FieldOfItem series{item, BookField::Series};
    const auto accept = [&] { return speak([&](Overruling &one) { return one.acceptFields({series}); }); };
    const ActId act = accept();
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Sands"));
    QCOMPARE(text("SELECT series FROM books"), QStringLiteral("Sands #1"));
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'person'"), 0); // nothing is locked
    QCOMPARE(drifts(item), QStringLiteral("series identity accepted: Dune Saga<Sands"));
    QCOMPARE(takeBack(act), 1);
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    QCOMPARE(drifts(item), QStringLiteral("series identity open: Dune Saga<Sands"));
    const Override word{OverrideKind::AcceptField, QString::number(item.value()),
                        QStringLiteral("series [[\"Sands\",\"1\"]]")};
    speak([&](Overruling &one) { return one.say({word}); }); // as redo does
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Sands"));
}

void TestDriftTable::aPersonKeeps()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace")});
    bring(item, {dune(P::Audnexus, "Tor", "Sands")});
    const FieldOfItem series{item, BookField::Series};
    const ActId act = speak([&](Overruling &one) { return one.keepFields({series}); });
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'person' AND field = 'series'"), 1);
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    QCOMPARE(drifts(item), QStringLiteral("publisher factual open: Ace<Tor; series identity kept: Dune Saga<Sands"));
    bring(item, {dune(P::Audnexus, "Ace", "Arrakis"), dune(P::Hardcover, "Ace", "Arrakis")});
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    QCOMPARE(drifts(item), QStringLiteral("series identity kept: Dune Saga<Sands"));
    takeBack(act);
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    QCOMPARE(drifts(item), QStringLiteral("series identity open: Dune Saga<Arrakis"));
}

void TestDriftTable::aWordOnAFieldEndsInWhatWasHeldBefore()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace")});
    const ActId act = speak([item](Overruling &one) {
        return one.hold(item, {{BookField::Series, {{QStringLiteral("My Shelf"), {}}}}});
    });
    bring(item, {dune(P::Audnexus, "Ace", "Sands")});
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|My Shelf"));
    takeBack(act);
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga")); // neither the person's nor what came meanwhile
    QCOMPARE(drifts(item), QStringLiteral("series identity open: Dune Saga<Sands"));
}

void TestDriftTable::wordsOnOneFieldUnwindOneByOne()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace")});
    bring(item, {dune(P::Audnexus, "Ace", "Sands")});
    const auto hold = [&](const char *name) {
        return speak([&](Overruling &one) {
            return one.hold(item, {{BookField::Series, {{QLatin1String(name), {}}}}});
        });
    };
    const ActId accepted = speak([&](Overruling &one) { return one.acceptFields({{item, BookField::Series}}); });
    const ActId first = hold("One");
    const ActId second = hold("Two");
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Two"));
    takeBack(second);
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|One"));
    takeBack(first);
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Sands"));
    takeBack(accepted);
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Dune Saga"));
    QCOMPARE(drifts(item), QStringLiteral("series identity open: Dune Saga<Sands"));
}

void TestDriftTable::anAcceptedValueDriftsOn()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace")});
    bring(item, {dune(P::Audnexus, "Ace", "Sands")});
    const ActId act = speak([&](Overruling &one) { return one.acceptFields({{item, BookField::Series}}); });
    bring(item, {dune(P::Audnexus, "Ace", "Arrakis")});
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Sands"));
    QCOMPARE(drifts(item), QStringLiteral("series identity open: Sands<Arrakis"));
    takeBack(act); // what was accepted then is held now, and something else is to be decided
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|Sands"));
    QCOMPARE(drifts(item), QStringLiteral("series identity open: Sands<Arrakis"));
}

void TestDriftTable::theJudgeIsNotSure()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Hardcover, "Tor", "")});
    readAgain(item, notedAs("Ace"));
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|"));
    QCOMPARE(drifts(item), QStringLiteral("publisher factual? open: Ace<Tor"));
    const ActId act = speak([&](Overruling &one) { return one.acceptFields({{item, BookField::Publisher}}); });
    QCOMPARE(facts(item), QStringLiteral("Dune|Tor|"));
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'person'"), 1);
    QCOMPARE(drifts(item), QStringLiteral("publisher factual? kept: Ace<Tor"));
    takeBack(act);
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|"));
    QCOMPARE(drifts(item), QStringLiteral("publisher factual? open: Ace<Tor"));
    readAgain(item, tagsOf("Dune"));
    QCOMPARE(drifts(item), QString());
}

/// The judge is as unsure as before, but a person is not.
void TestDriftTable::whatIsDecidedIsNotDoubted()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Hardcover, "Tor", "")});
    bring(item, {dune(P::Audnexus, "Ace", "")});
    QCOMPARE(drifts(item), QStringLiteral("publisher factual open: Tor<Ace"));
    speak([&](Overruling &one) { return one.acceptFields({{item, BookField::Publisher}}); });
    bring(item, {dune(P::Audnexus, "Ace", "")});
    QCOMPARE(facts(item), QStringLiteral("Dune|Ace|"));
    QCOMPARE(drifts(item), QStringLiteral("publisher factual accepted: Tor<Ace"));
}

void TestDriftTable::whatWaitsNoMoreCannotBeDecided()
{
    const ItemId item = putDune();
    const auto said = store().write([item](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).acceptFields({{item, BookField::Title}});
    });
    QVERIFY(!said);
    QCOMPARE(said.error().kind, ErrorKind::Conflict);
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0);
}

void TestDriftTable::newWordsOfFilesHold()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace")});
    bring(item, {dune(P::Audnexus, "Ace", "Sands")});
    readAgain(item, tagsOf("Dune: Deluxe"));
    QCOMPARE(facts(item), QStringLiteral("Dune: Deluxe|Ace|Dune Saga"));
    QVERIFY2(drifts(item).contains(QLatin1String("series identity open: Dune Saga<Sands")), qPrintable(drifts(item)));
}

void TestDriftTable::theRiskiestComesFirst()
{
    const ItemId other = putDune();
    bring(other, {dune(P::Hardcover, "Tor", "")});
    readAgain(other, notedAs("Ace"));
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "ACE")});
    bring(item, {dune(P::Audnexus, "Tor", "Sands")});
    QStringList fields;
    for (const WaitingDrift &one : need(store().read([](ReadTx &tx) { return DriftRows(tx).waiting(); }))) {
        fields.append(bookFieldName(one.where.field) + (one.kept.drift.isUnsure ? QStringLiteral("?") : QString()));
        QCOMPARE(one.title, QStringLiteral("Dune"));
        QCOMPARE(one.path, QStringLiteral("/books/%1").arg(one.where.item == item ? 1 : 0));
    }
    QCOMPARE(fields.join(u' '), QStringLiteral("series publisher publisher?"));
    QCOMPARE(need(store().read([](ReadTx &tx) { return DriftRows(tx).countWaiting(); })), 3);
    need(store().write(
        [item](WriteTx &tx) { tx.run("UPDATE items SET missing_since = $2 WHERE id = $1", item, tx.now()); }));
    QCOMPARE(need(store().read([](ReadTx &tx) { return DriftRows(tx).countWaiting(); })), 1);
}

void TestDriftTable::whatIsForgottenTakesItsDriftsAlong()
{
    const ItemId item = putDune();
    bring(item, {dune(P::Audnexus, "Ace")});
    bring(item, {dune(P::Audnexus, "Tor")});
    need(store().write([item](WriteTx &tx) { tx.run("DELETE FROM items WHERE id = $1", item); }));
    QCOMPARE(number("SELECT count(*) FROM item_drifts"), 0);
}

QTEST_GUILESS_MAIN(TestDriftTable)
#include "test_drifttable.moc"
