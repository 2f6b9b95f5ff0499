// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/enrichspec.h"
#include "models/store/itemtable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/overruling.h"
#include "models/store/recordtable.h"
#include "models/store/worktable.h"
#include "tests/support/putbook.h"
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/metadata/enrichjob.h"

#include <QTest>

namespace kuramori
{
namespace
{
struct End
{
    Result<void> result;
    QJsonObject output;
    qint64 count(const char *name) const { return output.value(QLatin1String(name)).toInteger(); }
};
} // namespace

/// Books of a store looked up at the simulated providers: what is kept, chosen and made of it.
class TestEnrichJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();

    void aBookIsFoundByTitle();
    void aBookIsFoundByNumber();
    void aGuessIsFollowedToTheShopThatSellsIt();
    void anotherRecordingGivesNothingOfItself();
    void whatIsNotThereIsSaidToBeNot();
    void oneThatFailsHoldsUpNobody();
    void whatWasSaidStaysWhileSilent();
    void whenNobodyAnswersTheJobWaits();
    void whomNobodyAnswersAboutHoldsUpNoOther();
    void whatAPersonAskedForStaysOpen();
    void stoppedItGoesOnWhereItWas();
    void aPersonsWordIsNotUndone();
    void onlyWhatIsDueIsAskedAbout();
    void aBookIsSearchedForByHand();

private:
    ItemId put(const BookToPut &book) { return putBook(m_rig->store(), m_root, book); }
    ItemId putTale();
    ItemId putOrchard()
    {
        return put(plainBook(QStringLiteral("Tale 2 of the Orchard"), QStringLiteral("Chika Mori"), {}, 5));
    }
    void failFirst();
    std::optional<ItemLookup> lookup(ItemId item);
    End enrich(
        const EnrichOrder &order = {}, const Job::Report &report = [](const Progress &) {});
    void fault(const QByteArray &json) { QVERIFY(!m_services.control("/_faults", json).isNull()); }
    JudgedBook bookOf(ItemId item);
    ItemLookup lookupOf(ItemId item);
    QString linksOf(ItemId item);

    SimulatedProviders m_services;
    std::unique_ptr<ProviderRig> m_rig;
    RootId m_root;
    std::stop_source m_stop;
};

void TestEnrichJob::init()
{
    m_services.control("/_reset");
    m_rig = std::make_unique<ProviderRig>(m_services, m_services.key(), false);
    m_root = need(m_rig->store().write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/books"); }));
    m_stop = {};
}

/// Book 1 of the simulator, as a folder might have it.
ItemId TestEnrichJob::putTale()
{
    BookToPut book
        = plainBook(QStringLiteral("Tale 1 of the Tidewater"), QStringLiteral("Boris Lind"), {}, 18420 / 3600.0);
    book.narrators = {QStringLiteral("Omar Pike")};
    return put(book);
}

End TestEnrichJob::enrich(const EnrichOrder &order, const Job::Report &report)
{
    const JobKind kind = enrichJobKind(m_rig->providers, m_rig->store(), m_rig->clock);
    const JobKinds kinds{{kind.name, kind}};
    const ClaimedJob claimed = need(m_rig->store().write([&](WriteTx &tx) {
        JobTable jobs(tx);
        jobs.insert(enrichSpec(order), kinds);
        return jobs.claim(metadataQueue, 1, QStringLiteral("test:1:a"), std::chrono::seconds(90)).constFirst();
    }));
    End end;
    Job job(claimed.fence, claimed.args, m_stop.get_token(), report);
    try {
        kind.work(job);
    } catch (const Failure &failure) {
        end.result = fail(failure.error());
    }
    end.output = job.output();
    need(m_rig->store().write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, end.output}}); }));
    return end;
}

JudgedBook TestEnrichJob::bookOf(ItemId item)
{
    return need(m_rig->store().read([item](ReadTx &tx) { return ItemRows(tx).item(item).value().facts; }));
}

std::optional<ItemLookup> TestEnrichJob::lookup(ItemId item)
{
    return need(m_rig->store().read([item](ReadTx &tx) { return RecordRows(tx).lookup(item); }));
}

ItemLookup TestEnrichJob::lookupOf(ItemId item)
{
    return lookup(item).value();
}

/// "audnexus identifier same; …" of those taken.
QString TestEnrichJob::linksOf(ItemId item)
{
    const auto records = need(m_rig->store().read([item](ReadTx &tx) { return RecordRows(tx).recordsOf(item); }));
    QStringList texts;
    for (const LinkedRecord &one : records) {
        if (one.state == LinkState::Taken) {
            texts.append(
                QStringLiteral("%1 %2 %3")
                    .arg(bookProviderName(one.known.record.provider), one.known.record.id,
                         one.recording == RecordingVerdict::Same ? QStringLiteral("same") : QStringLiteral("open")));
        }
    }
    texts.sort();
    return texts.join(QLatin1String("; "));
}

void TestEnrichJob::aBookIsFoundByTitle()
{
    const ItemId item = putTale();
    const End end = enrich();
    QVERIFY2(end.result, end.result ? "" : qPrintable(end.result.error().message));
    QCOMPARE(end.count("asked"), 1);
    QCOMPARE(end.count("matched"), 1);
    const JudgedBook book = bookOf(item);
    QCOMPARE(book.facts.identifiers.asin, QStringLiteral("B0SIM00001"));
    QCOMPARE(book.publisher, QStringLiteral("Simulated Audio"));
    QCOMPARE(book.facts.series.constFirst().name, QStringLiteral("Tidewater"));
    QCOMPARE(book.facts.series.constFirst().position->from, 1.0);
    QVERIFY2(linksOf(item).startsWith(QLatin1String("audnexus B0SIM00001 same; hardcover ")),
             qPrintable(linksOf(item)));
    QCOMPARE(lookupOf(item).decision, MatchDecision::Automatic);
    QVERIFY(lookupOf(item).silent.isEmpty());
    QCOMPARE(m_services.asked(QStringLiteral("/openlibrary/search.json")), 0); // not needed
}

void TestEnrichJob::aBookIsFoundByNumber()
{
    BookToPut named = plainBook(QStringLiteral("01 Track"), QStringLiteral("Boris Lind"), {}, 18420 / 3600.0);
    named.asin = QStringLiteral("B0SIM00001");
    named.title = QStringLiteral("Tale 1 of the Tidewater");
    const ItemId item = put(named);
    QVERIFY(enrich().result);
    QCOMPARE(m_services.asked(QStringLiteral("/audnexus/books/B0SIM00001")), 1);
    QCOMPARE(bookOf(item).recording.narrators, QStringList{QStringLiteral("Omar Pike")});
    QCOMPARE(
        need(m_rig->store().read([item](ReadTx &tx) { return RecordRows(tx).recordsOf(item); })).constFirst().method,
        LinkMethod::Identifier);
}

/// The search of the first shop gives the ASIN of a book that is sold in another country alone.
void TestEnrichJob::aGuessIsFollowedToTheShopThatSellsIt()
{
    BookToPut book = plainBook(QStringLiteral("Tale 10 of the Road"), QStringLiteral("Dana Obi"), {}, 370 / 60.0);
    book.narrators = {QStringLiteral("Piet Kloos")};
    const ItemId item = put(book);
    QVERIFY(enrich().result && linksOf(item).startsWith(QLatin1String("audnexus B0SIM00010 same")));
}

/// The work is known and the recording another: title and series are taken, readers and publisher are not.
void TestEnrichJob::anotherRecordingGivesNothingOfItself()
{
    BookToPut book
        = plainBook(QStringLiteral("Tale 1 of the Tidewater"), QStringLiteral("Boris Lind"), {}, 18420 / 3600.0);
    book.narrators = {QStringLiteral("Somebody Else")};
    const ItemId item = put(book);
    QVERIFY(enrich().result);
    const JudgedBook judged = bookOf(item);
    QCOMPARE(judged.facts.series.value(0).name, QStringLiteral("Tidewater"));
    QCOMPARE(judged.recording.narrators, QStringList{QStringLiteral("Somebody Else")});
    QCOMPARE(judged.publisher, QString());
    QCOMPARE(judged.facts.identifiers.asin, QString());
    const auto records = need(m_rig->store().read([item](ReadTx &tx) { return RecordRows(tx).recordsOf(item); }));
    const auto sold = std::ranges::find(records, QStringLiteral("B0SIM00001"),
                                        [](const LinkedRecord &one) { return one.known.record.id; });
    QVERIFY(sold != records.end());
    QCOMPARE(sold->state, LinkState::Taken); // of the work
    QCOMPARE(sold->recording, RecordingVerdict::Different);
    QCOMPARE(sold->reason, QStringLiteral("It is read by Omar Pike, yours by Somebody Else."));
}

void TestEnrichJob::whatIsNotThereIsSaidToBeNot()
{
    const ItemId item = put(plainBook(QStringLiteral("A Book That Nobody Sells"), QStringLiteral("Nobody Known")));
    const End end = enrich();
    QVERIFY(end.result);
    QCOMPARE(end.count("none"), 1);
    QCOMPARE(lookupOf(item).decision, MatchDecision::None);
    QVERIFY(m_services.asked(QStringLiteral("/openlibrary/search.json")) > 0); // the last resorts, too
    QVERIFY(m_services.asked(QStringLiteral("/itunes/search")) > 0);
    QCOMPARE(bookOf(item).facts.title, QStringLiteral("A Book That Nobody Sells"));
}

void TestEnrichJob::oneThatFailsHoldsUpNobody()
{
    const ItemId item = putTale();
    fault(lastingFault("hardcover", "status", R"(,"status":500)"));
    const End end = enrich();
    QVERIFY(end.result);
    QCOMPARE(end.count("matched"), 1);
    QCOMPARE(end.count("silent"), 1);
    QCOMPARE(bookOf(item).facts.identifiers.asin, QStringLiteral("B0SIM00001"));
    const ItemLookup lookup = lookupOf(item);
    QCOMPARE(lookup.silent.keys(), QStringList{QStringLiteral("hardcover")});
    QVERIFY(!lookup.silent.first().isEmpty());
    QVERIFY(lookup.nextAt - lookup.askedAt <= std::chrono::hours(24)); // asked again soon, for its sake
}

/// Absent is not removed: what a provider said once is held while it is away.
void TestEnrichJob::whatWasSaidStaysWhileSilent()
{
    const ItemId item = putTale();
    QVERIFY(enrich().result);
    const QString before = linksOf(item);
    QVERIFY(before.contains(QLatin1String("audnexus")));
    for (const char *service : {"audnexus", "audible"}) {
        fault(lastingFault(service, "status", R"(,"status":503)"));
    }
    EnrichOrder again;
    again.items = {item};
    again.isFresh = true;
    QVERIFY(enrich(again).result);
    QCOMPARE(linksOf(item), before);
    QCOMPARE(bookOf(item).facts.identifiers.asin, QStringLiteral("B0SIM00001"));
    QVERIFY(lookupOf(item).silent.contains(QStringLiteral("audnexus")));
}

void TestEnrichJob::whenNobodyAnswersTheJobWaits()
{
    const ItemId item = putTale();
    ItemId last;
    for (int number = 2; number <= 4; ++number) {
        last = put(plainBook(QStringLiteral("Tale %1 of the Orchard").arg(number), QStringLiteral("Chika Mori")));
    }
    for (const char *service : {"audnexus", "audible", "hardcover", "openlibrary", "itunes"}) {
        fault(lastingFault(service, "status", R"(,"status":500)"));
    }
    const End end = enrich();
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::ServerError);
    QCOMPARE(end.count("silent"), 3);
    QCOMPARE(m_services.asked(QStringLiteral("/itunes/search")), 3); // then it is clear whose matter it is
    QCOMPARE(bookOf(item).facts.title, QStringLiteral("Tale 1 of the Tidewater"));
    const std::optional<ItemLookup> noted = lookup(item);
    QVERIFY(noted && noted->decision == MatchDecision::None);
    QCOMPARE(noted->silent.size(), 4); // Audnexus had nothing to be asked about
    QVERIFY(noted->nextAt - noted->askedAt < std::chrono::hours(24));
    QVERIFY(!lookup(last)); // it is the first the next time
}

/// All who are asked about the first book.
void TestEnrichJob::failFirst()
{
    for (const char *service : {"audible", "hardcover", "openlibrary", "itunes"}) {
        fault(QByteArray(R"({"kind":"status","status":500,"path":"/)") + service + R"(","times":1})");
    }
}

/// What fails with one book alone neither ends the job nor begins each night.
void TestEnrichJob::whomNobodyAnswersAboutHoldsUpNoOther()
{
    const ItemId item = putTale();
    const ItemId next = putOrchard();
    failFirst();
    const End end = enrich();
    QVERIFY2(end.result, end.result ? "" : qPrintable(end.result.error().message));
    QCOMPARE(end.count("asked"), 1);
    QCOMPARE(end.count("silent"), 1);
    QCOMPARE(lookupOf(item).silent.size(), 4);
    QVERIFY(lookupOf(item).nextAt - lookupOf(item).askedAt < std::chrono::hours(24));
    QCOMPARE(lookupOf(next).decision, MatchDecision::Automatic);
    QCOMPARE(enrich().count("asked"), 0);
}

void TestEnrichJob::whatAPersonAskedForStaysOpen()
{
    EnrichOrder order;
    order.items = {putTale(), putOrchard()};
    failFirst();
    const End end = enrich(order);
    QVERIFY(!end.result); // it is tried again
    QCOMPARE(end.result.error().kind, ErrorKind::ServerError);
    QVERIFY(!lookup(order.items.at(0)));
    QCOMPARE(lookupOf(order.items.at(1)).decision, MatchDecision::Automatic);
}

void TestEnrichJob::stoppedItGoesOnWhereItWas()
{
    const ItemId first = putTale();
    const ItemId second = putOrchard();
    const End stopped = enrich({}, [this](const Progress &progress) {
        if (progress.done == 1) {
            m_stop.request_stop();
        }
    });
    QVERIFY(!stopped.result);
    QCOMPARE(stopped.result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(stopped.count("asked"), 1);
    m_stop = {};
    const int before = m_services.requests();
    const End end = enrich();
    QVERIFY(end.result);
    QCOMPARE(end.count("asked"), 1);
    QVERIFY(m_services.requests() > before);
    QCOMPARE(lookupOf(first).decision, MatchDecision::Automatic);
    QCOMPARE(lookupOf(second).decision, MatchDecision::Automatic);
}

void TestEnrichJob::aPersonsWordIsNotUndone()
{
    const ItemId item = putTale();
    const auto speak = [this](auto say) {
        need(m_rig->store().write([&](WriteTx &tx) {
            lockWorks(tx);
            Overruling overruling(tx);
            say(overruling);
        }));
    };
    speak([&](Overruling &one) {
        one.hold(item, {{BookField::Title, {{QStringLiteral("My Tale"), {}}}}, {BookField::Publisher, {}}});
    });
    QCOMPARE(bookOf(item).facts.title, QStringLiteral("My Tale"));
    QVERIFY(enrich().result);
    QCOMPARE(bookOf(item).facts.title, QStringLiteral("My Tale"));
    QCOMPARE(bookOf(item).publisher, QString()); // a blank is held, too
    QCOMPARE(bookOf(item).facts.identifiers.asin, QStringLiteral("B0SIM00001")); // found by its own words
    speak([&](Overruling &one) { one.refuseAllRecords(item); });
    QCOMPARE(bookOf(item).facts.identifiers.asin, QString());
    EnrichOrder again;
    again.items = {item};
    QVERIFY(enrich(again).result);
    QCOMPARE(bookOf(item).facts.identifiers.asin, QString());
    QCOMPARE(linksOf(item), QString());
}

void TestEnrichJob::onlyWhatIsDueIsAskedAbout()
{
    const ItemId item = putTale();
    QVERIFY(enrich().result);
    const int before = m_services.requests();
    QCOMPARE(enrich().count("asked"), 0);
    QCOMPARE(m_services.requests(), before);
    need(m_rig->store().write([item](WriteTx &tx) {
        ItemLookup lookup = RecordRows(tx).lookup(item).value();
        lookup.nextAt = tx.now();
        RecordTable(tx).setLookup(item, lookup);
    }));
    QCOMPARE(enrich().count("asked"), 1);
}
/// Its files say nothing that anybody could find it by.
void TestEnrichJob::aBookIsSearchedForByHand()
{
    const ItemId item = put(plainBook(QStringLiteral("Track 01"), QStringLiteral("Somebody"), {}, 18420 / 3600.0));
    QVERIFY(enrich().result);
    QCOMPARE(lookupOf(item).decision, MatchDecision::None);
    const SearchWords words{QStringLiteral("Tale 1 of the Tidewater"), {QStringLiteral("Boris Lind")}};
    const ActId act = need(m_rig->store().write([&](WriteTx &tx) {
        lockWorks(tx);
        return Overruling(tx).searchAs({item}, words);
    }));
    QVERIFY(act.isValid());
    QTRY_VERIFY(m_rig->clock.wall() > lookupOf(item).askedAt); // a job passes over what it has asked about
    QVERIFY(enrich({{item}, false, false, searchText(words)}).result);
    QCOMPARE(lookupOf(item).decision, MatchDecision::Automatic);
    QVERIFY2(linksOf(item).contains(QLatin1String("audnexus B0SIM00001")), qPrintable(linksOf(item)));
    need(m_rig->store().write([act](WriteTx &tx) {
        lockWorks(tx);
        return Overruling(tx).takeBack(act);
    }));
    QCOMPARE(linksOf(item), QString()); // by what its files say it is none of them
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestEnrichJob)
#include "test_enrichjob.moc"
