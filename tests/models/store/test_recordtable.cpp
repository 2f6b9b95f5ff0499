// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lookuprules.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/labelledcases.h"
#include "models/store/recordjson.h"
#include "models/store/recordtable.h"
#include "tests/support/overrulingdesk.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
BookRecord dune(BookProvider provider, const char *id, const char *narrator = "Scott Brick")
{
    BookRecord record;
    record.provider = provider;
    record.id = QLatin1String(id);
    record.facts.title = QStringLiteral("Dune");
    record.facts.authors = {QStringLiteral("Frank Herbert")};
    record.facts.series = {{QStringLiteral("Dune Saga"), seriesPosition(u"1")}};
    record.recording.narrators = {QLatin1String(narrator)};
    record.format = BookFormat::Audio;
    record.publisher = QStringLiteral("Macmillan");
    return record;
}
} // namespace

/// Records of providers and what becomes of them in the store. On both dialects.
class TestRecordTable final : public QObject, private OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void aRecordComesBackWhole();
    void chaptersOutliveAnAnswerWithoutThem();
    void anOldRowHasNoNumbersOfSeries();
    void anOlderWordDoesNotReplaceANewer();
    void whatIsTakenIsSaidOfTheItem();
    void aScanLeavesTheWordsOfOthers();
    void aPersonChoosesAndTakesItBack();
    void oneRecordOfEachProviderIsChosen();
    void heldFieldsEndWithTheirWord();
    void casesAreCheckedAgainstTheRules();
    void thoseNeverAskedAboutAreDueFirst();
    void aThirtiethOfTheLibraryComesUpEachNight();

private:
    ItemId putDune();
    void bring(ItemId item, const QList<BookRecord> &records);
    QString publisherOf(ItemId item);
    QString verdicts();
};

void TestRecordTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) { tx.run("DELETE FROM provider_records"); }));
}

ItemId TestRecordTable::putDune()
{
    const ItemId item = put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    need(store().write([item](WriteTx &tx) {
        ItemTable(tx).setAssertions(
            item,
            {{BookSource::Tags, BookField::Title, 0, QStringLiteral("Dune"), {}, 0.6},
             {BookSource::Tags, BookField::Author, 0, QStringLiteral("Frank Herbert"), {}, 0.6},
             {BookSource::Tags, BookField::Narrator, 0, QStringLiteral("Scott Brick"), {}, 0.6}});
    }));
    return item;
}

void TestRecordTable::bring(ItemId item, const QList<BookRecord> &records)
{
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

QString TestRecordTable::publisherOf(ItemId item)
{
    return need(store().read([item](ReadTx &tx) { return ItemRows(tx).item(item).value().facts.publisher; }));
}

void TestRecordTable::aRecordComesBackWhole()
{
    BookRecord record = dune(BookProvider::Audnexus, "B002V1OF70");
    record.region = QStringLiteral("us");
    record.workId = QStringLiteral("W1");
    record.facts.series.append({QStringLiteral("Sands"), std::nullopt, QStringLiteral("6522")});
    record.facts.year = 2007;
    record.facts.runtime = record.recording.runtime = 75'720;
    record.facts.identifiers = {QStringLiteral("B002V1OF70"), QStringLiteral("9780441013593"), {}};
    record.recording.abridged = false;
    record.recording.language = QStringLiteral("english");
    record.isbns = {QStringLiteral("9780441013593")};
    record.released = {2007, 12, 31};
    record.isUnscheduled = true;
    record.chapters = {{std::chrono::milliseconds(0), std::chrono::milliseconds(5), QStringLiteral("One")}};
    record.areChaptersExact = true;
    record.intro = std::chrono::milliseconds(2043);
    record.outro = std::chrono::milliseconds(5061);
    record.genres = {QStringLiteral("Science Fiction")};
    record.description = QStringLiteral("Sand.");
    record.cover = QUrl(QStringLiteral("https://images.example/1.jpg"));
    record.page = QUrl(QStringLiteral("https://shop.example/1"));
    const auto known = need(store().write([&](WriteTx &tx) {
        RecordTable(tx).keep(record, tx.now());
        return RecordRows(tx).record(keyOf(record)).value();
    }));
    QCOMPARE(keyOf(known.record), keyOf(record));
    QCOMPARE(toJson(known.record), toJson(record)); // and the bytes hold all of it:
    for (const QByteArray &word :
         {QByteArrayLiteral("W1"), QByteArrayLiteral("2007-12-31"), QByteArrayLiteral("unscheduled"),
          QByteArrayLiteral("[0,5,\"One\"]"), QByteArrayLiteral("exact_chapters"), QByteArrayLiteral("2043"),
          QByteArrayLiteral("5061"), QByteArrayLiteral("Science Fiction"), QByteArrayLiteral("Sand."),
          QByteArrayLiteral("/1.jpg"), QByteArrayLiteral("shop.example"), QByteArrayLiteral("75720"),
          QByteArrayLiteral("audio")}) {
        QVERIFY2(toJson(known.record).contains(word), word.constData());
    }
}

void TestRecordTable::chaptersOutliveAnAnswerWithoutThem()
{
    BookRecord record = dune(BookProvider::Audnexus, "B002V1OF70");
    record.facts.runtime = record.recording.runtime = 75'720;
    const auto chaptersAfter = [&](const BookRecord &heard) {
        return need(store().write([&](WriteTx &tx) {
            RecordTable(tx).keep(heard, tx.now());
            const BookRecord kept = RecordRows(tx).record(keyOf(heard)).value().record;
            return QStringLiteral("%1 %2 %3")
                .arg(QString::number(kept.chapters.size()), QString::number(int(kept.areChaptersExact)),
                     QString::number(kept.intro.count()));
        }));
    };
    BookRecord whole = record;
    whole.chapters = {{std::chrono::milliseconds(0), std::chrono::milliseconds(5), QStringLiteral("One")}};
    whole.areChaptersExact = true;
    whole.intro = std::chrono::milliseconds(2043);
    QCOMPARE(chaptersAfter(whole), QStringLiteral("1 1 2043"));
    QCOMPARE(chaptersAfter(record), QStringLiteral("1 1 2043"));
    record.facts.runtime = record.recording.runtime = 60'000; // another cut is sold under the number
    QCOMPARE(chaptersAfter(record), QStringLiteral("0 0 0"));
    record.names = {QStringLiteral("slug/dune")}; // by which somebody found it, and nobody else asks
    chaptersAfter(record);
    chaptersAfter(whole);
    const auto kept = need(store().read([&](ReadTx &tx) { return RecordRows(tx).record(keyOf(record)); }));
    QCOMPARE(kept->record.names, QStringList{QStringLiteral("slug/dune")});
}

void TestRecordTable::anOldRowHasNoNumbersOfSeries()
{
    const BookRecord old = recordFromJson(
        R"({"book":{"title":"Dune","series":[{"name":"Dune Saga","from":1,"to":1,"label":"1"}]},"work":"W1"})");
    QCOMPARE(old.facts.series.value(0).name, QStringLiteral("Dune Saga"));
    QVERIFY(old.facts.series.value(0).id.isEmpty());
    BookRecord told = dune(BookProvider::Hardcover, "book/1");
    QVERIFY(!toJson(told).contains("6522"));
    told.facts.series[0].id = QStringLiteral("6522");
    QCOMPARE(recordFromJson(toJson(told)).facts.series.value(0).id, QStringLiteral("6522"));
}

void TestRecordTable::anOlderWordDoesNotReplaceANewer()
{
    const BookRecord older = dune(BookProvider::Audnexus, "A");
    BookRecord newer = older;
    newer.publisher = QStringLiteral("Newer");
    const auto kept = need(store().write([&](WriteTx &tx) {
        RecordTable table(tx);
        table.keep(older, tx.now() - std::chrono::hours(2), "the first");
        table.keep(newer, tx.now(), "newer");
        table.keep(older, tx.now() - std::chrono::hours(1), "late"); // out of a cache
        return RecordRows(tx).record(keyOf(older)).value();
    }));
    QCOMPARE(kept.record.publisher, QStringLiteral("Newer"));
    QCOMPARE(number("SELECT length(raw_hash) FROM provider_records"), 5);
}

void TestRecordTable::whatIsTakenIsSaidOfTheItem()
{
    const ItemId item = putDune();
    bring(item, {dune(BookProvider::Audnexus, "A"), dune(BookProvider::Hardcover, "edition/1", "Simon Vance")});
    QCOMPARE(publisherOf(item), QStringLiteral("Macmillan"));
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'audnexus' AND field = 'publisher'"), 1);
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'hardcover' AND field = 'series'"), 1);
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'hardcover' AND field = 'narrator'"), 0);
    QCOMPARE(text("SELECT series FROM books"), QStringLiteral("Dune Saga #1"));
}

void TestRecordTable::aScanLeavesTheWordsOfOthers()
{
    const ItemId item = putDune();
    bring(item, {dune(BookProvider::Audnexus, "A")});
    need(store().write([item](WriteTx &tx) { ItemTable(tx).setAssertions(item, {}); }));
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'tags'"), 0);
    QVERIFY(number("SELECT count(*) FROM assertions WHERE source = 'audnexus'") > 0);
}

void TestRecordTable::aPersonChoosesAndTakesItBack()
{
    const ItemId item = putDune();
    BookRecord other = dune(BookProvider::Audnexus, "B", "Simon Vance");
    other.publisher = QStringLiteral("Other");
    bring(item, {dune(BookProvider::Audnexus, "A"), other});
    QCOMPARE(publisherOf(item), QStringLiteral("Macmillan"));
    const ActId act = speak([&](Overruling &one) { return one.chooseRecord(item, keyOf(other)); });
    QCOMPARE(text("SELECT r.source_id FROM item_records l JOIN provider_records r ON r.id = l.record_id "
                  "WHERE l.state = 'taken'"),
             QStringLiteral("B"));
    QCOMPARE(publisherOf(item), QString()); // another recording: it says so, and gives nothing of itself
    QCOMPARE(takeBack(act), 1);
    QCOMPARE(publisherOf(item), QStringLiteral("Macmillan"));
}

void TestRecordTable::oneRecordOfEachProviderIsChosen()
{
    const ItemId item = putDune();
    const BookRecord a = dune(BookProvider::Audnexus, "A");
    const BookRecord b = dune(BookProvider::Audnexus, "B");
    const BookRecord h = dune(BookProvider::Hardcover, "edition/1");
    bring(item, {a, b, h});
    for (const BookRecord &record : {a, h, b}) {
        speak([&](Overruling &one) { return one.chooseRecord(item, keyOf(record)); });
    }
    const auto inForce = [this] {
        return text("SELECT string_agg(object, '; ' ORDER BY object) FROM overrides WHERE kind = 'is_record' "
                    "AND ended_at IS NULL");
    };
    QFETCH_GLOBAL(Dialect, dialect);
    if (dialect == Dialect::PostgreSql) { // SQLite orders no aggregates
        QCOMPARE(inForce(), QStringLiteral("audnexus B; hardcover edition/1"));
    }
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'is_record' AND ended_at IS NULL"), 2);
    speak([&](Overruling &one) { return one.refuseAllRecords(item); });
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'is_record' AND ended_at IS NULL"), 0);
    speak([&](Overruling &one) { return one.chooseRecord(item, keyOf(a)); });
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'no_record' AND ended_at IS NULL"), 0);
    QCOMPARE(publisherOf(item), QStringLiteral("Macmillan"));
}

void TestRecordTable::heldFieldsEndWithTheirWord()
{
    const ItemId item = putDune();
    const auto title = [&] {
        return need(store().read([item](ReadTx &tx) { return ItemRows(tx).item(item).value().facts.facts.title; }));
    };
    const auto hold = [&](const char *value) {
        return speak([&](Overruling &one) {
            return one.hold(item, {{BookField::Title, {{QString::fromLatin1(value), {}}}}});
        });
    };
    const ActId first = hold("Arrakis");
    const ActId second = hold("Sands");
    QCOMPARE(title(), QStringLiteral("Sands"));
    QCOMPARE(text("SELECT title FROM works"), QStringLiteral("Sands"));
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'person'"), 1);
    takeBack(second);
    QCOMPARE(title(), QStringLiteral("Arrakis"));
    takeBack(first);
    QCOMPARE(title(), QStringLiteral("Dune"));
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'person'"), 0);
    QVERIFY(!store().write([&](WriteTx &tx) { Overruling(tx).hold(item, {{BookField::Title, {}}}); }));
}

/// "agrees contradicts", by item.
QString TestRecordTable::verdicts()
{
    QStringList names;
    for (const LabelledCase &one : need(store().read([](ReadTx &tx) { return labelledCases(tx); }))) {
        names.append(caseVerdictName(one.verdict));
    }
    return names.join(u' ');
}

void TestRecordTable::casesAreCheckedAgainstTheRules()
{
    const BookRecord a = dune(BookProvider::Audnexus, "A");
    const BookRecord b = dune(BookProvider::Audnexus, "B", "Simon Vance");
    QList<ItemId> items;
    for (int i = 0; i < 4; ++i) {
        items.append(putDune());
        bring(items.constLast(), {a, b});
    }
    QCOMPARE(verdicts(), QString());
    speak([&](Overruling &one) { return one.chooseRecord(items.at(0), keyOf(a)); });
    QCOMPARE(verdicts(), QStringLiteral("agrees"));
    speak([&](Overruling &one) { return one.chooseRecord(items.at(1), keyOf(b)); });
    speak([&](Overruling &one) { return one.refuseAllRecords(items.at(2)); });
    speak([&](Overruling &one) { return one.refuseRecords(items.at(3), {keyOf(b)}); });
    QCOMPARE(verdicts(), QStringLiteral("agrees contradicts contradicts agrees"));
}

void TestRecordTable::thoseNeverAskedAboutAreDueFirst()
{
    const ItemId a = putDune();
    const ItemId b = putDune();
    const ItemId c = putDune();
    const auto look = [this](ItemId item, std::chrono::hours next) {
        need(store().write([&](WriteTx &tx) {
            RecordTable(tx).setLookup(item,
                                      {tx.now(), tx.now() + next, MatchDecision::Review, MatchDoubt::Rival, 0.5, {}});
        }));
    };
    look(a, std::chrono::hours(-1));
    look(b, std::chrono::hours(1));
    const auto due = [this](qint64 most) {
        return need(store().read([most](ReadTx &tx) { return RecordRows(tx).due(tx.now(), most); }));
    };
    QCOMPARE(due(10), (QList<ItemId>{c, a}));
    QCOMPARE(due(1), QList<ItemId>{c});
    const auto counts = need(store().read([](ReadTx &tx) {
        const RecordRows rows(tx);
        return QList<qint64>{rows.countDue(tx.now()), rows.countPresent(), rows.countUnasked()};
    }));
    QCOMPARE(counts, (QList<qint64>{2, 3, 1}));
    need(store().write([c](WriteTx &tx) { tx.run("UPDATE items SET missing_since = $2 WHERE id = $1", c, tx.now()); }));
    QCOMPARE(due(10), QList<ItemId>{a});
    const auto lookup = need(store().read([a](ReadTx &tx) { return RecordRows(tx).lookup(a); }));
    QCOMPARE(lookup->doubt, MatchDoubt::Rival);
    QCOMPARE(lookup->risk, 0.5);
}

/// As the nightly job chooses, over half a year, of a library that came in one night: never more than a thirtieth, all
/// of it in the first two months, each book once a month from then on, and one that is new each week.
void TestRecordTable::aThirtiethOfTheLibraryComesUpEachNight()
{
    constexpr int count = 90;
    constexpr int young = 30; // more than are asked about in a week without them
    constexpr int nights = 180;
    constexpr int settledIn = 61; // the night from which on it has been gone through once
    constexpr int newFrom = 120; // when the first of them come anew
    for (int i = 0; i < count; ++i) {
        put(QStringLiteral("Book %1 | Author %1").arg(i));
    }
    const auto add = [this](int items, std::chrono::hours ago) {
        need(store().write([&](WriteTx &tx) {
            for (int i = 0; i < items; ++i) {
                tx.run("UPDATE items SET added_at = $2 WHERE id = $1", m_items.at(i), tx.now() - ago);
            }
        }));
    };
    add(count, std::chrono::hours(24 * 365));
    QMap<ItemId, QList<int>> asked; // by item the nights
    for (int night = 0; night < nights; ++night) {
        if (night == newFrom) {
            add(young, std::chrono::hours(0));
        }
        need(store().write([&](WriteTx &tx) {
            const RecordRows rows(tx);
            const qint64 unasked = rows.countUnasked();
            const qint64 youngDue = rows.countYoungDue(tx.now());
            const QList<ItemId> due = rows.due(tx.now(), nightlyShare(rows.countPresent(), unasked, youngDue));
            QVERIFY(due.size() - unasked - youngDue <= count / 30);
            for (const ItemId item : due) {
                ItemLookup lookup{tx.now(), {}, MatchDecision::None, MatchDoubt::Nothing, 0, {}};
                lookup.nextAt = nextLookup(item, ItemRows(tx).addedAt(item), tx.now(), {});
                RecordTable(tx).setLookup(item, lookup);
                asked[item].append(night);
            }
        }));
        clock().advance(std::chrono::hours(24));
    }
    QCOMPARE(asked.size(), count);
    int first = 0; // the most nights between two questions, the first time
    int later = 0;
    int ofYoung = 0;
    for (int i = 0; i < count; ++i) {
        const QList<int> &own = asked[m_items.at(i)];
        for (qsizetype at = 1; at < own.size(); ++at) {
            const int from = own.at(at - 1);
            int &longest = i < young && from >= newFrom && own.at(at) < newFrom + 30 ? ofYoung
                : from < settledIn                                                   ? first
                                                                                     : later;
            longest = std::max(longest, own.at(at) - from);
        }
    }
    const QString measured = QStringLiteral("%1 %2 %3").arg(first).arg(later).arg(ofYoung);
    QVERIFY2(first <= 60, qPrintable(measured));
    QVERIFY2(later <= 42, qPrintable(measured)); // those that are young no more come on top
    QVERIFY2(ofYoung > 0 && ofYoung <= 8, qPrintable(measured));
}

QTEST_GUILESS_MAIN(TestRecordTable)
#include "test_recordtable.moc"
