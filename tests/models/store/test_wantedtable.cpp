// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/itemtable.h"
#include "models/store/providerseriestable.h"
#include "models/store/queryview.h"
#include "models/store/wantedtable.h"
#include "tests/models/domain/toldseries.h"
#include "tests/support/overrulingdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
constexpr auto hardcover = BookProvider::Hardcover;
} // namespace

/// What is kept of providers' series, and what is wanted of ours; on both dialects.
class TestWantedTable final : public QObject, public OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void missingIsFound();
    void filesThatAreGoneMakeNothingWanted();
    void nothingWithoutProof();
    void aPersonLinks();
    void coversAreKept();
    void aLinkIsNotLostWithABook();
    void whatVanishedIsDatedAndStays();
    void aBookArrivesAndGoes();
    void languagesOfAPerson();
    void manySeriesWaitForTheirTurn();
    void wordsOfAPerson();
    void wordsAreTakenBack();
    void wantAndIgnoreContradict();
    void searchesInVain();
    void dueOnes();
    void theSameAnswerChangesNothing();
    void keptAsTold();

private:
    SeriesId series() { return SeriesId(number("SELECT id FROM series WHERE name = 'The Long Road'")); }
    void look(const QStringList &entries, const QString &id = QStringLiteral("7"),
              const QString &name = QStringLiteral("The Long Road"));
    QString standings(); ///< "1:owned/owned 2:missing/confirmed"
    ActId say(OverrideKind kind, const char *key)
    {
        return speak([&](Overruling &words) { return words.sayOfEntries(kind, series(), {QLatin1String(key)}); });
    }
};

void TestWantedTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) { tx.run("DELETE FROM provider_series"); }));
    put(QStringLiteral("The Toll House | Ada Quill | The Long Road #1 | Nora Vale | 2001"));
    put(QStringLiteral("The Mill | Ada Quill | The Long Road #3 | Nora Vale | 2005"));
}

void TestWantedTable::look(const QStringList &entries, const QString &id, const QString &name)
{
    need(store().write([&](WriteTx &tx) {
        ProviderSeriesTable table(tx);
        table.keep(answerOf(hardcover, id, name, entries), tx.now());
        table.judge(series(), hardcover, {id});
        WantedTable(tx).bringUpToDate(series());
    }));
}

QString TestWantedTable::standings()
{
    return need(store().read([](ReadTx &tx) {
               return tx.all("SELECT entry_key, standing, state FROM wanted ORDER BY position_from, position_to",
                             [](const Row &row) {
                                 return QStringLiteral("%1:%2/%3").arg(row.text(0), row.text(1), row.text(2));
                             });
           }))
        .join(u' ');
}

void TestWantedTable::missingIsFound()
{
    look(sixVolumes);
    QCOMPARE(standings(),
             QStringLiteral("1:owned/owned 1-3:extra/detected 2:missing/confirmed 3:owned/owned 3.5:extra/detected "
                            "4:missing/detected 5:upcoming/detected"));
    const auto view = QueryView::prepare({QStringLiteral("wanted"), {QStringLiteral("standing=missing")}, {}, {}});
    QVERIFY(view);
    QList<QJsonObject> rows;
    need(store().read([&](ReadTx &tx) {
        rows.clear();
        view->each(tx, [&](const QJsonObject &row) { rows.append(row); });
    }));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).value(QLatin1String("title")).toString(), QStringLiteral("The Ferry Crossing"));
    QCOMPARE(rows.at(0).value(QLatin1String("parts"))[QLatin1String("completion")].toDouble(), 35 * 0.75);
    QVERIFY(rows.at(0).value(QLatin1String("parts"))[QLatin1String("availability")].isNull());
    QCOMPARE(rows.at(1).value(QLatin1String("doubts")).toArray(), QJsonArray{QStringLiteral("audio_unknown")});
}

void TestWantedTable::filesThatAreGoneMakeNothingWanted()
{
    look(sixVolumes);
    const QString before = standings();
    need(store().write([this](WriteTx &tx) {
        lockWorks(tx);
        ItemTable(tx).missOthers(m_root, {});
        WantedTable(tx).bringUpToDate(series());
    }));
    QCOMPARE(number("SELECT count(*) FROM items WHERE missing_since IS NULL"), 0);
    QCOMPARE(standings(), before);
}

void TestWantedTable::nothingWithoutProof()
{
    look(lines({"1 | Ebb | Chika Mori", "3 | Flood | Chika Mori"}));
    QCOMPARE(standings(), QString());
    QCOMPARE(number("SELECT count(*) FROM series_links"), 0);
    look(sixVolumes, QStringLiteral("8"), QStringLiteral("Roads of Ada"));
    QCOMPARE(standings(), QString());
    QCOMPARE(text("SELECT verdict FROM series_links"), QStringLiteral("review"));
}

void TestWantedTable::aPersonLinks()
{
    look(sixVolumes, QStringLiteral("8"), QStringLiteral("Roads of Ada"));
    look(sixVolumes);
    const QString before = standings();
    QVERIFY(before.startsWith(QStringLiteral("1:owned")));
    const ActId act = speak([&](Overruling &words) {
        return words.linkSeries(series(), QStringLiteral("hardcover"), QStringLiteral("8"));
    });
    QCOMPARE(standings(), before); // the same entries, from the other
    look(lines({"1 | Ebb | Chika Mori"})); // what was linked by proof counts no more
    QCOMPARE(standings(), before);
    takeBack(act);
    QVERIFY(standings() != before);
    const Result<ActId> wrong = store().write([&](WriteTx &tx) {
        return Overruling(tx).linkSeries(series(), QStringLiteral("hardcover"), QStringLiteral("99"));
    });
    QVERIFY(!wrong && wrong.error().kind == ErrorKind::Usage);
}

void TestWantedTable::coversAreKept()
{
    SeriesRecord answer = answerOf(hardcover, QStringLiteral("7"), QStringLiteral("The Long Road"), sixVolumes);
    const QString cover = QStringLiteral("https://assets.hardcover.app/editions/a%20b.jpg");
    for (SeriesRecordEntry &entry : answer.entries) {
        entry.book.cover = entry.position && entry.position->from == 2 ? QUrl(cover) : QUrl();
    }
    need(store().write([&](WriteTx &tx) {
        ProviderSeriesTable table(tx);
        table.keep(answer, tx.now());
        table.judge(series(), hardcover, {QStringLiteral("7")});
        WantedTable(tx).bringUpToDate(series());
    }));
    QCOMPARE(text("SELECT cover FROM wanted WHERE entry_key = '2'"), cover);
    QCOMPARE(number("SELECT count(*) FROM wanted WHERE cover <> ''"), 1);
}

void TestWantedTable::aLinkIsNotLostWithABook()
{
    look(sixVolumes);
    const QList<ItemId> second{m_items.at(1)};
    speak([&](Overruling &words) { return words.ignore(second); });
    look(sixVolumes);
    QCOMPARE(text("SELECT verdict FROM series_links"), QStringLiteral("linked"));
    QVERIFY(standings().contains(QStringLiteral(" 3:missing/confirmed ")));
}

void TestWantedTable::whatVanishedIsDatedAndStays()
{
    look(sixVolumes);
    const QString told = text("SELECT said_at FROM wanted WHERE entry_key = '2'");
    clock().advance(24h);
    QStringList fewer = sixVolumes;
    fewer.removeAt(1);
    look(fewer);
    QVERIFY(standings().contains(QStringLiteral("2:missing/detected"))); // no longer confirmed
    QCOMPARE(text("SELECT said_at FROM wanted WHERE entry_key = '2'"), told);
    QVERIFY(text("SELECT said_at FROM wanted WHERE entry_key = '4'") != told);
    look({}); // an answer without anything in it
    QCOMPARE(number("SELECT count(*) FROM wanted"), 7);
}

void TestWantedTable::aBookArrivesAndGoes()
{
    look(sixVolumes);
    say(OverrideKind::WantEntry, "2");
    QVERIFY(standings().contains(QStringLiteral(" 2:missing/wanted ")));
    put(QStringLiteral("The Ferry Crossing | Ada Quill | The Long Road #2 | Nora Vale | 2003"));
    QVERIFY(standings().contains(QStringLiteral(" 2:owned/owned ")));
    speak([&](Overruling &words) { return words.ignore({m_items.constLast()}); });
    QVERIFY(standings().contains(QStringLiteral(" 2:missing/wanted ")));
}

void TestWantedTable::languagesOfAPerson()
{
    const auto say = [this](const QStringList &languages) {
        return need(store().write([&](WriteTx &tx) { return WantedTable(tx).setUserLanguages(languages); }));
    };
    need(store().write([](WriteTx &tx) { tx.run("UPDATE editions SET language = 'English'"); })); // what is here
    look(sixVolumes);
    const QString before = standings();
    QVERIFY(!say({})); // as it is
    QVERIFY(say({QStringLiteral("de")}));
    const QString inGerman = QStringLiteral("1:owned/owned 1-3:extra/detected 2:no_recording/detected 3:owned/owned "
                                            "3.5:extra/detected 4:missing/detected 5:upcoming/detected");
    QCOMPARE(standings(), inGerman); // of the fourth nobody has told the language: it is not dropped
    QCOMPARE(text("SELECT doubts FROM wanted WHERE entry_key = '4'"), QStringLiteral("[\"audio_unknown\"]"));
    QVERIFY(!say({QStringLiteral("de")}));
    look(sixVolumes); // whoever looks again looks for the same
    QCOMPARE(standings(), inGerman);
    QVERIFY(say({QStringLiteral("en"), QStringLiteral("de")}));
    QCOMPARE(standings(), before);
    QVERIFY(say({QStringLiteral("de")}));
    QVERIFY(say({}));
    QCOMPARE(standings(), before);
}

void TestWantedTable::manySeriesWaitForTheirTurn()
{
    look(sixVolumes);
    constexpr int others = 45;
    need(store().write([&](WriteTx &tx) {
        for (int each = 0; each < others; ++each) {
            const qint64 id = tx.insert("INSERT INTO series (name, name_key) VALUES ('The Long Road', $1)",
                                        QStringLiteral("road %1").arg(each));
            tx.run("INSERT INTO series_links (series_id, provider, source_id, verdict, proof, judged_at) SELECT $1, "
                   "provider, source_id, verdict, proof, judged_at FROM series_links WHERE series_id <> $1 LIMIT 1",
                   id);
            WantedTable(tx).bringUpToDate(SeriesId(id));
        }
    }));
    const auto inGerman
        = [this] { return number("SELECT count(*) FROM wanted WHERE entry_key = '2' AND standing = 'no_recording'"); };
    const auto stale = [this] { return need(store().read([](ReadTx &tx) { return WantedRows(tx).stale(); })); };
    QVERIFY(need(store().write([](WriteTx &tx) { return WantedTable(tx).setUserLanguages({QStringLiteral("de")}); })));
    QCOMPARE(inGerman(), WantedTable::mostAtOnce);
    QCOMPARE(stale(), 1 + others - WantedTable::mostAtOnce);
    QVERIFY(!need(store().write([](WriteTx &tx) { // nothing begins anew
        return WantedTable(tx).setUserLanguages({QStringLiteral("de")});
    })));
    const auto go = [this] {
        return need(
            store().write([](WriteTx &tx) { return WantedTable(tx).bringStaleUpToDate(WantedTable::mostAtOnce); }));
    };
    QCOMPARE(go(), 1 + others - 2 * WantedTable::mostAtOnce);
    QCOMPARE(go(), 0);
    QCOMPARE(inGerman(), 1 + others);
    QVERIFY(need(store().write([](WriteTx &tx) { return WantedTable(tx).setUserLanguages({}); })));
}

void TestWantedTable::wordsOfAPerson()
{
    look(sixVolumes);
    say(OverrideKind::WantEntry, "3.5");
    say(OverrideKind::PinEntry, "4");
    say(OverrideKind::BoostEntry, "2");
    speak([&](Overruling &words) { return words.ignoreGaps(series(), {{5, 5}}); });
    QVERIFY(standings().contains(QStringLiteral("3.5:missing/wanted")));
    QVERIFY(standings().contains(QStringLiteral("5:ignored/ignored")));
    QCOMPARE(number("SELECT is_pinned FROM wanted WHERE entry_key = '4'"), 1);
    QCOMPARE(number("SELECT is_pinned FROM wanted WHERE entry_key = '2'"), 0);
    QCOMPARE(text("SELECT score FROM wanted WHERE entry_key = '2'").toDouble(), 35 * 0.75 + 10);
}

void TestWantedTable::wordsAreTakenBack()
{
    look(sixVolumes);
    const QString before = standings();
    for (const OverrideKind kind : {OverrideKind::WantEntry, OverrideKind::PinEntry, OverrideKind::BoostEntry}) {
        const ActId act = say(kind, "2");
        QVERIFY(act.isValid());
        QVERIFY(!say(kind, "2").isValid()); // said before
        QCOMPARE(takeBack(act), 1);
    }
    QCOMPARE(standings(), before);
    QCOMPARE(number("SELECT count(*) FROM wanted WHERE is_wanted + is_pinned + is_boosted > 0"), 0);
}

void TestWantedTable::wantAndIgnoreContradict()
{
    look(sixVolumes);
    const ActId ignored = speak([&](Overruling &words) { return words.ignoreGaps(series(), {{2, 2}}); });
    QVERIFY(standings().contains(QStringLiteral("2:ignored/ignored")));
    const ActId wanted = say(OverrideKind::WantEntry, "2");
    QVERIFY(standings().contains(QStringLiteral("2:missing/wanted")));
    takeBack(wanted);
    QVERIFY(standings().contains(QStringLiteral("2:ignored/ignored")));
    takeBack(ignored);
    QVERIFY(standings().contains(QStringLiteral("2:missing/confirmed")));
}

void TestWantedTable::searchesInVain()
{
    look(sixVolumes);
    say(OverrideKind::WantEntry, "2");
    const WantedId entry(number("SELECT id FROM wanted WHERE entry_key = '2'"));
    const auto note = [&](WantedEvent event) {
        return need(store().write([&](WriteTx &tx) { return WantedTable(tx).note(entry, event); }));
    };
    const auto row = [&] { return *need(store().read([&](ReadTx &tx) { return WantedRows(tx).row(entry); })); };
    QVERIFY(!note(WantedEvent::Grab));
    QVERIFY(note(WantedEvent::Search));
    for (const int days : {1, 3, 7, 14, 30, 30}) {
        QVERIFY(note(WantedEvent::FindNothing));
        const auto wait = *row().nextCheckAt - need(store().read([](ReadTx &tx) { return tx.now(); }));
        QCOMPARE(std::chrono::round<std::chrono::days>(wait).count(), days);
        look(sixVolumes); // what is said anew does not end the wait
        QVERIFY(row().nextCheckAt && row().state == WantedState::Unavailable);
        QVERIFY(note(WantedEvent::Recheck));
    }
    QVERIFY(note(WantedEvent::Find));
    QCOMPARE(row().checks, 0);
    QVERIFY(!row().nextCheckAt);
}

void TestWantedTable::dueOnes()
{
    put(QStringLiteral("Ebb | Chika Mori | Tidewater #1 | Nora Vale | 2001"));
    const auto due = [&](std::chrono::hours age, qint64 most) {
        return need(store().read([&](ReadTx &tx) { return ProviderSeriesRows(tx).due(tx.now() - age, most).size(); }));
    };
    QCOMPARE(due(24h, 10), 2);
    QCOMPARE(due(24h, 1), 1);
    need(store().write([&](WriteTx &tx) { ProviderSeriesTable(tx).noteLookup(series(), {}); }));
    QCOMPARE(due(24h, 10), 1);
    QCOMPARE(due(-1h, 10), 2);
    const auto toRetry = [&](std::chrono::hours later) {
        return need(store().read([&](ReadTx &tx) { return ProviderSeriesRows(tx).toRetry(tx.now() + later); }));
    };
    QCOMPARE(toRetry(24h), QList<SeriesId>()); // nobody was silent
    need(store().write([&](WriteTx &tx) {
        ProviderSeriesTable(tx).noteLookup(series(), QStringLiteral("Hardcover is down."), tx.now() + 2h);
    }));
    QCOMPARE(toRetry(1h), QList<SeriesId>());
    QCOMPARE(toRetry(3h), QList<SeriesId>{series()});
    need(store().write([&](WriteTx &tx) { ProviderSeriesTable(tx).noteLookup(series(), {}); }));
    QCOMPARE(toRetry(3h), QList<SeriesId>());
}

void TestWantedTable::theSameAnswerChangesNothing()
{
    const auto keep = [&](const QStringList &entries) {
        return need(store().write([&](WriteTx &tx) {
            return ProviderSeriesTable(tx).keep(
                answerOf(hardcover, QStringLiteral("7"), QStringLiteral("The Long Road"), entries), tx.now());
        }));
    };
    QVERIFY(keep(sixVolumes));
    QStringList backwards = sixVolumes;
    std::ranges::reverse(backwards);
    QVERIFY(!keep(backwards));
    backwards.removeLast();
    QVERIFY(keep(backwards));
}

void TestWantedTable::keptAsTold()
{
    SeriesRecord answer = answerOf(hardcover, QStringLiteral("7"), QString::fromUtf8("Straße „1“"), sixVolumes);
    answer.primaryBooks = 5;
    answer.isComplete = false;
    answer.entries[0].book.facts.runtime = 36'000;
    answer.entries[0].book.facts.year = 1908;
    answer.entries[0].book.isbns = {QStringLiteral("9780000000002")};
    need(store().write([&](WriteTx &tx) { ProviderSeriesTable(tx).keep(answer, tx.now()); }));
    const auto kept
        = need(store().read([](ReadTx &tx) { return ProviderSeriesRows(tx).series(hardcover, QStringLiteral("7")); }));
    QVERIFY(kept);
    QCOMPARE(kept->series.name, answer.name);
    QCOMPARE(kept->series.primaryBooks, answer.primaryBooks);
    QCOMPARE(kept->series.isComplete, answer.isComplete);
    QVERIFY(kept->series.isWhole);
    QCOMPARE(kept->entries.size(), answer.entries.size());
    for (qsizetype i = 0; i < answer.entries.size(); ++i) {
        const SeriesRecordEntry &is = kept->entries.at(i).entry;
        const SeriesRecordEntry &was = answer.entries.at(i);
        QCOMPARE(is.book.id, was.book.id);
        QCOMPARE(is.book.facts.title, was.book.facts.title);
        QCOMPARE(is.book.facts.authors, was.book.facts.authors);
        QCOMPARE(is.book.facts.runtime, was.book.facts.runtime);
        QCOMPARE(is.book.facts.year, was.book.facts.year);
        QCOMPARE(is.book.isbns, was.book.isbns);
        QCOMPARE(is.book.released.toString(), was.book.released.toString());
        QCOMPARE(is.book.recording.language, was.book.recording.language);
        QVERIFY(is.book.format == was.book.format && is.position == was.position);
        QVERIFY(is.isCompilation == was.isCompilation && is.isPartial == was.isPartial);
    }
}

QTEST_GUILESS_MAIN(TestWantedTable)
#include "test_wantedtable.moc"
