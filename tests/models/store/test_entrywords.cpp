// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/providerseriestable.h"
#include "models/store/recordingtable.h"
#include "models/store/wantedtable.h"
#include "tests/models/domain/toldseries.h"
#include "tests/support/overrulingdesk.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
constexpr auto hardcover = BookProvider::Hardcover;
constexpr auto audnexus = BookProvider::Audnexus;

/// What a word is on, as it is written below: "want 2".
OverrideKind kindOf(const QString &word)
{
    using enum OverrideKind;
    return word == u"want" ? WantEntry : word == u"pin" ? PinEntry : word == u"boost" ? BoostEntry : IgnoreGap;
}

QStringList split(const char *text)
{
    return QString::fromUtf8(text).split(u';', Qt::SkipEmptyParts);
}

const RecordKey nora{audnexus, QStringLiteral("B0SIM00002"), QStringLiteral("us")};
} // namespace

/// What persons say of a volume follows its book when a provider numbers its list anew; on both dialects.
class TestEntryWords final : public QObject, public OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void wordsFollow_data();
    void wordsFollow();
    void rowsFollow();
    void changedPlacesKeepTheirRows();
    void anUnknownOneStandsBack();
    void recordingsFollow();
    void aChosenRecordingWaits();
    void whatNobodyTellsOfStaysANumber();
    void aNewWordAtTheOldPlaceIsItsOwn();
    void takenBackAfterAMove();
    void whatAWordEndedFollowsToo();
    void twoThatContradictMeet();
    void anotherProviderNumbersOtherwise();
    void unlinkedAndLinkedAgain();
    void anyOrderOfAnswers();

private:
    SeriesId series() { return SeriesId(number("SELECT id FROM series WHERE name = 'The Long Road'")); }
    void tell(const QStringList &entries, BookProvider provider = hardcover);
    ActId say(const QString &word); ///< "want 2"
    QString words(); ///< those that hold, by the books that they are on: "The Ferry Crossing 2 want pin"
    void hearOfRecording();
    qint64 rowOf(const QString &title)
    {
        return need(
            store().read([&](ReadTx &tx) { return tx.number("SELECT id FROM wanted WHERE title = $1", title); }));
    }

    const QString m_first = QStringLiteral("1 | The Toll House | 101 | B0SIM00001");
    const QString m_third = QStringLiteral("3 | The Mill | 103 | B0SIM00003");
};

void TestEntryWords::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) { tx.run("DELETE FROM provider_series"); }));
    put(QStringLiteral("The Toll House | Ada Quill | The Long Road #1 | Nora Vale | 2001"));
    put(QStringLiteral("The Mill | Ada Quill | The Long Road #3 | Nora Vale | 2005"));
}

void TestEntryWords::tell(const QStringList &entries, BookProvider provider)
{
    clock().advance(std::chrono::hours(1));
    need(store().write([&](WriteTx &tx) {
        const QString id = QStringLiteral("7");
        ProviderSeriesTable table(tx);
        table.keep(catalogueOf(provider, id, QStringLiteral("The Long Road"), QStringList{m_first, m_third} + entries),
                   tx.now());
        table.judge(series(), provider, {id});
        WantedTable(tx).bringUpToDate(series());
    }));
}

ActId TestEntryWords::say(const QString &word)
{
    const QString kind = word.section(u' ', 0, 0);
    return speak(
        [&](Overruling &words) { return words.sayOfEntries(kindOf(kind), series(), {word.section(u' ', 1)}); });
}

QString TestEntryWords::words()
{
    const QStringList rows = need(store().read([](ReadTx &tx) {
        return tx.all("SELECT title, entry_key, is_wanted, is_pinned, is_boosted, standing, recording FROM wanted "
                      "ORDER BY title",
                      [](const Row &row) {
                          QStringList said;
                          for (const auto &[column, name] : {std::pair(2, "want"), {3, "pin"}, {4, "boost"}}) {
                              said += row.boolean(column) ? QStringList{QLatin1String(name)} : QStringList();
                          }
                          said += row.text(5) == QLatin1String("ignored") ? QStringList{QStringLiteral("ignore")}
                                                                          : QStringList();
                          said += row.isNull(6) ? QStringList() : QStringList{QStringLiteral("choose")};
                          return said.isEmpty() ? QString() : row.text(0) + u' ' + row.text(1) + u' ' + said.join(u' ');
                      });
    }));
    return QStringList(rows.filter(QStringLiteral(" "))).join(QStringLiteral("; "));
}

void TestEntryWords::hearOfRecording()
{
    need(store().write([&](WriteTx &tx) {
        ToldRecording told;
        told.saidAt = tx.now();
        told.record.provider = nora.provider;
        told.record.id = nora.id;
        told.record.region = nora.region;
        told.record.format = BookFormat::Audio;
        told.record.facts.title = QStringLiteral("The Ferry Crossing");
        RecordingTable(tx).keep(series(), QStringLiteral("2"), {{audnexus, {told}, true, {}}});
        WantedTable(tx).bringUpToDate(series());
    }));
}

void TestEntryWords::wordsFollow_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("then"); ///< an answer ("/" between its entries), and what holds after it
    const auto row = [](const char *name, const char *before, const char *said, const char *then) {
        QTest::newRow(name) << split(before) << split(said) << split(then);
    };
    const char *two = "2 | The Ferry Crossing | 102;4 | Home | 104";
    row("moved", two, "want 2;pin 2", "2.5 | The Ferry Crossing | 102/4 | Home | 104;The Ferry Crossing 2.5 want pin");
    row("moved, another one came", two, "want 2",
        "2.5 | The Ferry Crossing | 102/2 | The Weir | 105/4 | Home | 104;The Ferry Crossing 2.5 want");
    row("changed places", two, "want 2;boost 4",
        "4 | The Ferry Crossing | 102/2 | Home | 104;Home 2 boost, The Ferry Crossing 4 want");
    row("an ignored one moved", two, "ignore 2",
        "5 | The Ferry Crossing | 102/2 | The Weir | 105;"
        "The Ferry Crossing 5 ignore");
    row("an ignored one that is no volume now", two, "ignore 2",
        "2.5 | The Ferry Crossing | 102/2 | The Weir | 105; ;6 | The Ferry Crossing | 102/2 | The Weir | 105;"
        "The Ferry Crossing 6 ignore");
    row("got a number", " | The Ferry Crossing | 102;4 | Home | 104",
        "want book:ferry crossing;pin book:ferry crossing",
        "2 | The Ferry Crossing | 102;The Ferry Crossing 2 want pin");
    row("lost its number", two, "want 2;ignore 4",
        " | The Ferry Crossing | 102/ | Home | 104;The Ferry Crossing book:ferry crossing want;"
        "2 | The Ferry Crossing | 102/4 | Home | 104;Home 4 ignore, The Ferry Crossing 2 want");
    row("title corrected", " | Ferry | 102", "boost book:ferry",
        " | The Ferry Crossing | 102;The Ferry Crossing book:ferry crossing boost");
    row("another one in its place", two, "want 2", "2 | The Weir | 105/4 | Home | 104; ");
    row("gone and back", two, "want 2;pin 2;boost 4",
        "2 | The Weir | 105/4 | Home | 104;Home 4 boost;"
        "2 | The Weir | 105/6 | The Ferry Crossing | 102;Home 4 boost, The Ferry Crossing 6 want pin");
    row("gone and back in its place", two, "want 2",
        "2 | The Weir | 105; ;2 | The Ferry Crossing | 102/7 | The Weir | 105;The Ferry Crossing 2 want");
    row("sold anew", "2 | The Ferry Crossing | | B0SIM00002", "want 2",
        "2 | The Ferry Crossing | | B0SIM00022;The Ferry Crossing 2 want");
    row("by what was told once", "2 | The Ferry Crossing | 102 | B0SIM00002", "want 2",
        "2 | The Ferry Crossing | 102;The Ferry Crossing 2 want;"
        "2 | The Weir | 105/6 | Ferry | | B0SIM00002;Ferry 6 want");
    row("nothing identifies it", "2 | The Ferry Crossing | ", "want 2", "2 | The Weir | 105;The Weir 2 want");
}

void TestEntryWords::wordsFollow()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, said);
    QFETCH(QStringList, then);
    tell(before);
    for (const QString &word : said) {
        QVERIFY(say(word).isValid());
    }
    for (qsizetype at = 0; at + 1 < then.size(); at += 2) {
        // What a provider tells of no more stays listed, unless another book has its place.
        tell(then.at(at).split(u'/'));
        QCOMPARE(words().replace(u';', u','), then.at(at + 1).trimmed());
    }
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE ended_at IS NULL"), qint64(said.size()));
}

void TestEntryWords::rowsFollow()
{
    tell({QStringLiteral("2 | The Ferry Crossing | 102")});
    say(QStringLiteral("want 2"));
    const QString title = QStringLiteral("The Ferry Crossing");
    const WantedId row(rowOf(title));
    need(store().write([&](WriteTx &tx) {
        WantedTable(tx).note(row, WantedEvent::Search);
        WantedTable(tx).note(row, WantedEvent::FindNothing);
    }));
    const QString firstSeen = text("SELECT first_seen FROM wanted WHERE entry_key = '2'");
    tell({QStringLiteral("5 | The Ferry Crossing | 102"), QStringLiteral("2 | The Weir | 105")});
    QCOMPARE(rowOf(title), row.value());
    QCOMPARE(text("SELECT first_seen FROM wanted WHERE entry_key = '5'"), firstSeen);
    QVERIFY(text("SELECT first_seen FROM wanted WHERE entry_key = '2'") != firstSeen);
    const WantedRow kept = *need(store().read([&](ReadTx &tx) { return WantedRows(tx).row(row); }));
    QCOMPARE(kept.state, WantedState::Unavailable);
    QCOMPARE(kept.checks, 1);
    QVERIFY(kept.nextCheckAt);
}

void TestEntryWords::changedPlacesKeepTheirRows()
{
    const auto rows = [this] { return QList{rowOf(QStringLiteral("The Weir")), rowOf(QStringLiteral("Home"))}; };
    tell({QStringLiteral("7 | The Weir | 105"), QStringLiteral("8 | Home | 104")});
    const QList<qint64> before = rows();
    tell({QStringLiteral("8 | The Weir | 105"), QStringLiteral("7 | Home | 104")});
    QCOMPARE(rows(), before);
    QCOMPARE(text("SELECT entry_key FROM wanted WHERE title = 'Home'"), QStringLiteral("7"));
}

void TestEntryWords::anUnknownOneStandsBack()
{
    const QString title = QStringLiteral("The Ferry Crossing");
    tell({QStringLiteral("2 | Untold"), QStringLiteral("4 | The Ferry Crossing | 102")});
    const qint64 before = rowOf(title);
    tell({QStringLiteral("2 | The Ferry Crossing | 102")});
    QCOMPARE(rowOf(title), before);
    QCOMPARE(text("SELECT entry_key FROM wanted WHERE title = 'The Ferry Crossing'"), QStringLiteral("2"));
}

void TestEntryWords::recordingsFollow()
{
    tell({QStringLiteral("2 | The Ferry Crossing | 102"), QStringLiteral("4 | Home | 104")});
    hearOfRecording();
    speak([&](Overruling &words) { return words.chooseRecording(series(), {QStringLiteral("2"), nora}); });
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 2 choose"));
    tell({QStringLiteral("4 | The Ferry Crossing | 102"), QStringLiteral("2 | Home | 104")});
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 4 choose"));
    need(store().read([&](ReadTx &tx) {
        const RecordingRows rows(tx);
        QCOMPARE(rows.told(series(), QStringLiteral("4")).size(), 1);
        QCOMPARE(rows.lookups(series(), QStringLiteral("4")).size(), 1);
        QVERIFY(rows.told(series(), QStringLiteral("2")).isEmpty());
        QVERIFY(rows.lookups(series(), QStringLiteral("2")).isEmpty());
        QVERIFY(!rows.chosen(series(), QStringLiteral("4"))->id.isEmpty());
    }));
}

void TestEntryWords::aChosenRecordingWaits()
{
    tell({QStringLiteral("2 | The Ferry Crossing | 102")});
    hearOfRecording();
    speak([&](Overruling &words) { return words.chooseRecording(series(), {QStringLiteral("2"), nora}); });
    tell({QStringLiteral("2 | The Weir | 105")});
    QCOMPARE(words(), QString());
    need(store().read([&](ReadTx &tx) {
        QVERIFY(RecordingRows(tx).told(series(), QStringLiteral("2")).isEmpty()); // they are of another book
        QVERIFY(!RecordingRows(tx).chosen(series(), QStringLiteral("2")));
    }));
    tell({QStringLiteral("2 | The Weir | 105"), QStringLiteral("6 | The Ferry Crossing | 102")});
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 6 choose"));
    QCOMPARE(number("SELECT count(*) FROM entry_recordings WHERE entry_key = '6'"), 1);
}

void TestEntryWords::whatNobodyTellsOfStaysANumber()
{
    tell({QStringLiteral("2 | The Ferry Crossing | 102")});
    speak([&](Overruling &words) { return words.ignoreGaps(series(), {{4, 4}, {5, 7}}); });
    tell({QStringLiteral("2 | The Weir | 105"), QStringLiteral("6 | The Ferry Crossing | 102")});
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 6 ignore")); // the range is of places
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE object IN ('4', '5-7') AND ended_at IS NULL"), 2);
    tell({QStringLiteral("6 | The Weir | 105"), QStringLiteral("2 | The Ferry Crossing | 102")});
    QCOMPARE(words(), QStringLiteral("The Weir 6 ignore"));
}

void TestEntryWords::aNewWordAtTheOldPlaceIsItsOwn()
{
    tell({QStringLiteral("2 | The Ferry Crossing | 102")});
    const ActId ferry = say(QStringLiteral("want 2"));
    tell({QStringLiteral("2 | The Weir | 105")});
    const ActId weir = say(QStringLiteral("want 2"));
    QVERIFY(weir.isValid() && weir != ferry); // it had not been said of this one
    QCOMPARE(words(), QStringLiteral("The Weir 2 want"));
    QCOMPARE(takeBack(ferry), 1);
    QCOMPARE(words(), QStringLiteral("The Weir 2 want"));
    QCOMPARE(takeBack(weir), 1);
    QCOMPARE(words(), QString());
}

void TestEntryWords::takenBackAfterAMove()
{
    tell({QStringLiteral("2 | The Ferry Crossing | 102"), QStringLiteral("4 | Home | 104")});
    const ActId ferry = say(QStringLiteral("want 2"));
    const ActId home = say(QStringLiteral("want 4"));
    tell({QStringLiteral("4 | The Ferry Crossing | 102"), QStringLiteral("2 | Home | 104")});
    QVERIFY(!say(QStringLiteral("want 4")).isValid()); // has been said of it
    QCOMPARE(takeBack(ferry), 1);
    QCOMPARE(words(), QStringLiteral("Home 2 want"));
    QCOMPARE(takeBack(home), 1);
    QCOMPARE(words(), QString());
}

void TestEntryWords::whatAWordEndedFollowsToo()
{
    tell({QStringLiteral("2 | The Ferry Crossing | 102")});
    say(QStringLiteral("ignore 2"));
    const ActId wanted = say(QStringLiteral("want 2"));
    tell({QStringLiteral("5 | The Ferry Crossing | 102"), QStringLiteral("2 | The Weir | 105")});
    takeBack(wanted);
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 5 ignore"));
}

void TestEntryWords::twoThatContradictMeet()
{
    tell({QStringLiteral("2 | The Ferry Crossing | 102")});
    tell({QStringLiteral("4 | Ferry | | B0SIM00002")}, audnexus);
    say(QStringLiteral("ignore 2"));
    const ActId wanted = say(QStringLiteral("want 4"));
    QCOMPARE(words(), QStringLiteral("Ferry 4 want; The Ferry Crossing 2 ignore"));
    tell({QStringLiteral("2 | The Ferry Crossing | 102 | B0SIM00002")});
    tell({QStringLiteral("2 | The Ferry Crossing | | B0SIM00002")}, audnexus); // they are one book after all
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 2 want")); // which was said last
    takeBack(wanted);
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 2 ignore"));
}

void TestEntryWords::anotherProviderNumbersOtherwise()
{
    tell({QStringLiteral("2 | The Ferry Crossing | | B0SIM00002")}, audnexus);
    say(QStringLiteral("want 2"));
    tell({QStringLiteral("2 | The Weir | 105 | B0SIM00005"),
          QStringLiteral("4 | The Ferry Crossing | 102 | B0SIM00002")});
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 4 want"));
    tell({QStringLiteral("2 | The Weir | 105 | B0SIM00005"),
          QStringLiteral("2.5 | The Ferry Crossing | 102 | B0SIM00002")});
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 2.5 want"));
}

void TestEntryWords::unlinkedAndLinkedAgain()
{
    tell({QStringLiteral("2 | The Ferry Crossing | 102")});
    say(QStringLiteral("want 2"));
    const ActId refused = speak([&](Overruling &words) {
        return words.refuseSeries(series(), QStringLiteral("hardcover"), QStringLiteral("7"));
    });
    QCOMPARE(number("SELECT count(*) FROM wanted"), 0);
    tell({QStringLiteral("5 | The Ferry Crossing | 102"), QStringLiteral("2 | The Weir | 105")});
    takeBack(refused);
    QCOMPARE(words(), QStringLiteral("The Ferry Crossing 5 want"));
    QCOMPARE(number("SELECT count(*) FROM absent_entries"), 0);
}

/// Whatever the order of answers, in the end each word is on its book, and in between on no other.
void TestEntryWords::anyOrderOfAnswers()
{
    QRandomGenerator dice(23112026);
    const QList<const char *> kinds{"want", "pin", "boost"};
    const auto answer = [&](bool isWhole) {
        QStringList entries;
        QList<int> places{2, 4, 5, 6, 7};
        std::shuffle(places.begin(), places.end(), dice);
        for (int book = 0; book < 3; ++book) {
            const bool isIt = isWhole || dice.bounded(3) > 0; // else another one takes its place
            const QString entry
                = isIt ? QStringLiteral("%1 | Title %2 | 11%2") : QStringLiteral("%1 | Other %2 | 12%2");
            entries.append(entry.arg(places.at(book)).arg(book));
        }
        return entries;
    };
    tell({QStringLiteral("2 | Title 0 | 110"), QStringLiteral("4 | Title 1 | 111"),
          QStringLiteral("5 | Title 2 | 112")});
    say(QStringLiteral("want 2"));
    say(QStringLiteral("pin 4"));
    say(QStringLiteral("boost 5"));
    for (int round = 0; round < 40; ++round) {
        tell(answer(round % 8 == 7));
        const QStringList said = words().split(QStringLiteral("; "), Qt::SkipEmptyParts);
        for (const QString &each : said) {
            const int book = each.section(u' ', 1, 1).toInt();
            QVERIFY2(each.startsWith(QLatin1String("Title")) && each.endsWith(QLatin1String(kinds.at(book))),
                     qPrintable(QStringLiteral("round %1: %2").arg(round).arg(each)));
        }
        QCOMPARE(number("SELECT count(*) FROM overrides WHERE ended_at IS NULL"), 3);
        QCOMPARE(said.size(), number("SELECT count(*) FROM wanted WHERE title LIKE 'Title %'"));
        if (round % 8 == 7) {
            QCOMPARE(said.size(), 3);
        }
    }
}

QTEST_GUILESS_MAIN(TestEntryWords)
#include "test_entrywords.moc"
