// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/providerseriestable.h"
#include "models/store/queryview.h"
#include "models/store/recordingtable.h"
#include "models/store/wantedjson.h"
#include "models/store/wantedtable.h"
#include "tests/models/domain/toldseries.h"
#include "tests/support/overrulingdesk.h"

#include <QJsonDocument>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
constexpr auto hardcover = BookProvider::Hardcover;
constexpr auto audnexus = BookProvider::Audnexus;

const QStringList threeVolumes
    = lines({"1 | The Toll House | Ada Quill | 2001 | audio:en", "2 | The Ferry Crossing | Ada Quill | 2003 | audio:en",
             "3 | The Mill | Ada Quill | 2005 | audio:en"});
const QString second = QStringLiteral("2");
const RecordKey nora{audnexus, QStringLiteral("B0SIM00002"), QStringLiteral("us")};
const RecordKey omar{hardcover, QStringLiteral("edition/7"), {}};

ToldRecording toldOf(const RecordKey &key, const char *narrator, int minutes)
{
    ToldRecording told;
    BookRecord &record = told.record;
    record.provider = key.provider;
    record.id = key.id;
    record.region = key.region;
    record.format = BookFormat::Audio;
    record.facts.title = QStringLiteral("The Ferry Crossing");
    record.recording.narrators = {QString::fromLatin1(narrator)};
    record.recording.runtime = 60 * minutes;
    record.facts.runtime = record.recording.runtime;
    record.recording.abridged = false;
    record.recording.language = QStringLiteral("english");
    record.publisher = QStringLiteral("Quay Audio");
    record.released = {2004, 5, 6};
    record.description = QStringLiteral("Much");
    return told;
}
} // namespace

/// Which recordings are kept of a volume that is missing, and what a person's choice makes of it; on both dialects.
class TestRecordingTable final : public QObject, public OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void keptAsTold();
    void whatIsNotInAWholeAnswerIsGone();
    void silenceRemovesNothing();
    void olderAnswersChangeNothing();
    void chosenAndTakenBack();
    void oneOfEachEntry();
    void anyWillDoAgain();
    void onlyWhatWasTold();
    void theChosenOneArrives();
    void anotherOneArrives();
    void itMayBe();
    void theChosenOneVanishes();
    void aSeriesWithAChoiceStays();
    void readBack();

private:
    SeriesId series() { return SeriesId(number("SELECT id FROM series WHERE name = 'The Long Road'")); }
    void hear(BookProvider provider, QList<ToldRecording> told, bool isWhole = true, const QString &trouble = {});
    void hearOfBoth();
    QList<ListedRecording> list()
    {
        return need(store().read([&](ReadTx &tx) { return RecordingRows(tx).list(series(), second, {}); }));
    }
    ActId choose(const std::optional<RecordKey> &record)
    {
        return speak([&](Overruling &words) { return words.chooseRecording(series(), {second, record}); });
    }
    void arrive(const char *narrator)
    {
        put(QStringLiteral("The Ferry Crossing | Ada Quill | The Long Road #2 | %1 | 2003")
                .arg(QLatin1String(narrator)));
    }
    QString standing()
    {
        return text("SELECT standing FROM wanted WHERE entry_key = '2'") + u'/'
            + text("SELECT state FROM wanted WHERE entry_key = '2'");
    }
    /// Of the column that scripts read.
    QJsonObject row()
    {
        return QJsonDocument::fromJson(text("SELECT recording FROM wanted WHERE entry_key = '2'").toUtf8()).object();
    }
};

void TestRecordingTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) {
        for (const char *table : {"provider_series", "entry_recordings", "recording_lookups"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
    }));
    put(QStringLiteral("The Toll House | Ada Quill | The Long Road #1 | Nora Vale | 2001"));
    put(QStringLiteral("The Mill | Ada Quill | The Long Road #3 | Nora Vale | 2005"));
    const KeptSeries told = toldBy(hardcover, threeVolumes);
    SeriesRecord answer = told.series;
    answer.id = QStringLiteral("7");
    answer.name = QStringLiteral("The Long Road");
    for (const KeptEntry &entry : told.entries) {
        answer.entries.append(entry.entry);
    }
    need(store().write([&](WriteTx &tx) {
        ProviderSeriesTable table(tx);
        table.keep(answer, tx.now());
        table.judge(series(), hardcover, {answer.id});
        WantedTable(tx).bringUpToDate(series());
    }));
    QCOMPARE(standing(), QStringLiteral("missing/confirmed"));
}

void TestRecordingTable::hear(BookProvider provider, QList<ToldRecording> told, bool isWhole, const QString &trouble)
{
    need(store().write([&](WriteTx &tx) {
        for (ToldRecording &each : told) {
            each.saidAt = tx.now();
        }
        RecordingTable(tx).keep(series(), second, {{provider, told, isWhole, trouble}});
        WantedTable(tx).bringUpToDate(series());
    }));
}

void TestRecordingTable::hearOfBoth()
{
    hear(audnexus, {toldOf(nora, "Nora Vale", 600)});
    hear(hardcover, {toldOf(omar, "Omar Pike", 500)});
}

void TestRecordingTable::keptAsTold()
{
    QVERIFY(need(store().read([&](ReadTx &tx) { return RecordingRows(tx).lookups(series(), second); })).isEmpty());
    hearOfBoth();
    QCOMPARE(list().size(), 2);
    const ListedRecording first = list().constFirst();
    QVERIFY(first.records == QList<RecordKey>{nora});
    QCOMPARE(first.recording.narrators, QStringList{QStringLiteral("Nora Vale")});
    QCOMPARE(first.recording.runtime, std::optional<qint64>(36'000));
    QCOMPARE(first.recording.abridged, std::optional(false));
    QCOMPARE(first.recording.language, QStringLiteral("en"));
    QCOMPARE(first.publisher, QStringLiteral("Quay Audio"));
    QCOMPARE(first.released.toString(), QStringLiteral("2004-05-06"));
    QVERIFY(first.id.isValid());
    QVERIFY(!text("SELECT content FROM entry_recordings").contains(QStringLiteral("Much")));
    const QList<RecordingLookup> lookups
        = need(store().read([&](ReadTx &tx) { return RecordingRows(tx).lookups(series(), second); }));
    QCOMPARE(lookups.size(), 2);
    QVERIFY(lookups.constFirst().provider == audnexus && lookups.constFirst().answeredAt);
}

void TestRecordingTable::whatIsNotInAWholeAnswerIsGone()
{
    hearOfBoth();
    hear(audnexus, {});
    QCOMPARE(list().size(), 2);
    QVERIFY(list().constLast().isGone && list().constLast().records.contains(nora));
    QVERIFY(!list().constFirst().isGone); // the other provider's
    hear(audnexus, {toldOf(nora, "Nora Vale", 600)});
    QVERIFY(!list().constLast().isGone);
}

void TestRecordingTable::silenceRemovesNothing()
{
    hearOfBoth();
    hear(audnexus, {}, false, QStringLiteral("Audible did not answer."));
    QVERIFY(!list().constFirst().isGone && !list().constLast().isGone);
    const RecordingLookup lookup
        = need(store().read([&](ReadTx &tx) { return RecordingRows(tx).lookups(series(), second); })).constFirst();
    QCOMPARE(lookup.trouble, QStringLiteral("Audible did not answer."));
    QVERIFY(lookup.answeredAt); // it did once
}

void TestRecordingTable::olderAnswersChangeNothing()
{
    hear(audnexus, {toldOf(nora, "Nora Vale", 600)});
    ToldRecording old = toldOf(nora, "Somebody Else", 100);
    need(store().write([&](WriteTx &tx) {
        old.saidAt = tx.now() - 24h;
        RecordingTable(tx).keep(series(), second, {{audnexus, {old}, true, {}}});
    }));
    QCOMPARE(list().constFirst().recording.narrators, QStringList{QStringLiteral("Nora Vale")});
    QVERIFY(!list().constFirst().isGone);
}

void TestRecordingTable::chosenAndTakenBack()
{
    hearOfBoth();
    const ActId act = choose(nora);
    QVERIFY(act.isValid());
    QVERIFY(!choose(nora).isValid()); // said before
    QCOMPARE(row().value(QLatin1String("record")).toString(), QStringLiteral("audnexus B0SIM00002 us"));
    QCOMPARE(row().value(QLatin1String("runtime")).toInt(), 36'000);
    QVERIFY(row().value(QLatin1String("here")).isNull());
    QCOMPARE(standing(), QStringLiteral("missing/confirmed"));
    QCOMPARE(takeBack(act), 1);
    QVERIFY(row().isEmpty());
    const auto view = QueryView::prepare({QStringLiteral("wanted"), {QStringLiteral("key=2")}, {}, {}});
    QVERIFY(view);
    need(store().read([&](ReadTx &tx) {
        view->each(tx, [](const QJsonObject &each) { QVERIFY(each.value(QLatin1String("recording")).isNull()); });
    }));
}

void TestRecordingTable::oneOfEachEntry()
{
    hearOfBoth();
    choose(nora);
    const ActId other = choose(omar);
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE ended_at IS NULL"), 1);
    QCOMPARE(row().value(QLatin1String("record")).toString(), QStringLiteral("hardcover edition/7"));
    takeBack(other);
    QCOMPARE(row().value(QLatin1String("record")).toString(), QStringLiteral("audnexus B0SIM00002 us"));
}

void TestRecordingTable::anyWillDoAgain()
{
    hearOfBoth();
    QVERIFY(!choose(std::nullopt).isValid()); // it is so
    choose(nora);
    const ActId any = choose(std::nullopt);
    QVERIFY(any.isValid());
    QVERIFY(row().isEmpty());
    takeBack(any);
    QCOMPARE(row().value(QLatin1String("record")).toString(), QStringLiteral("audnexus B0SIM00002 us"));
}

void TestRecordingTable::onlyWhatWasTold()
{
    hearOfBoth();
    const Result<ActId> said = store().write([&](WriteTx &tx) {
        return Overruling(tx).chooseRecording(series(), {QStringLiteral("1"), nora}); // it was told of another volume
    });
    QVERIFY(!said && said.error().kind == ErrorKind::Usage);
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0);
}

void TestRecordingTable::theChosenOneArrives()
{
    hearOfBoth();
    choose(nora);
    arrive("Nora Vale");
    QCOMPARE(standing(), QStringLiteral("owned/owned"));
    QCOMPARE(row().value(QLatin1String("here")).toString(), QStringLiteral("same"));
}

void TestRecordingTable::anotherOneArrives()
{
    hearOfBoth();
    const ActId act = choose(nora);
    arrive("Omar Pike");
    QCOMPARE(standing(), QStringLiteral("missing/confirmed"));
    QCOMPARE(row().value(QLatin1String("here")).toString(), QStringLiteral("other"));
    QVERIFY(number("SELECT work_id FROM wanted WHERE entry_key = '2'") > 0);
    takeBack(act);
    QCOMPARE(standing(), QStringLiteral("owned/owned"));
    choose(nora);
    arrive("Nora Vale"); // beside it, the chosen one
    QCOMPARE(standing(), QStringLiteral("owned/owned"));
}

void TestRecordingTable::itMayBe()
{
    hearOfBoth();
    choose(nora);
    arrive("");
    QCOMPARE(standing(), QStringLiteral("doubtful/detected"));
    QCOMPARE(row().value(QLatin1String("here")).toString(), QStringLiteral("unknown"));
    choose(std::nullopt);
    QCOMPARE(standing(), QStringLiteral("owned/owned"));
}

void TestRecordingTable::theChosenOneVanishes()
{
    hearOfBoth();
    choose(nora);
    hear(audnexus, {});
    QVERIFY(row().value(QLatin1String("gone")).toBool());
    QCOMPARE(row().value(QLatin1String("runtime")).toInt(), 36'000); // as it was told
    QCOMPARE(standing(), QStringLiteral("missing/detected"));
    QVERIFY(text("SELECT doubts FROM wanted WHERE entry_key = '2'").contains(QStringLiteral("recording_gone")));
    need(store().write([&](WriteTx &tx) {
        tx.run("DELETE FROM entry_recordings");
        WantedTable(tx).bringUpToDate(series());
    }));
    QCOMPARE(row().value(QLatin1String("record")).toString(), QStringLiteral("audnexus B0SIM00002 us"));
    QVERIFY(row().value(QLatin1String("gone")).toBool());
}

void TestRecordingTable::aSeriesWithAChoiceStays()
{
    hearOfBoth();
    choose(nora);
    const SeriesId road = series();
    for (const char *item : {"0", "1"}) { // as if a person had retagged them
        need(store().write([&](WriteTx &tx) {
            lockWorks(tx);
            putBook(tx, m_root, item, bookOf(QStringLiteral("Book %1 | Ada Quill").arg(QLatin1String(item))));
        }));
    }
    QCOMPARE(number("SELECT count(*) FROM series_entries"), 0);
    QCOMPARE(series(), road);
}

void TestRecordingTable::readBack()
{
    hearOfBoth();
    choose(nora);
    const auto chosen = chosenFromJson(text("SELECT recording FROM wanted WHERE entry_key = '2'"));
    QVERIFY(chosen);
    QVERIFY(chosen->record == nora);
    ListedRecording listed = list().constFirst();
    listed.id = {};
    listed.saidAt = chosen->recording.saidAt; // it is told to the millisecond
    QVERIFY(chosen->recording == listed);
    QVERIFY(!chosenFromJson(QString()) && !chosenFromJson(QStringLiteral("{\"record\":\"?\"}")));
}

QTEST_GUILESS_MAIN(TestRecordingTable)
#include "test_recordingtable.moc"
