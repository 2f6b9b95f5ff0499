// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/toldseries.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QString road = QStringLiteral("The Long Road");
constexpr auto hardcover = BookProvider::Hardcover;
constexpr auto audnexus = BookProvider::Audnexus;
constexpr auto openLibrary = BookProvider::OpenLibrary;

QString letterOf(BookProvider provider)
{
    return provider == hardcover ? QStringLiteral("H")
        : provider == audnexus   ? QStringLiteral("A")
                                 : QStringLiteral("O");
}

/// "3 primary Title HA -O": key, kind, title, who agrees and who does not.
QString lineOf(const ListedEntry &entry)
{
    QString line = QStringLiteral("%1 %2 %3 ").arg(entry.key, entryKindName(entry.kind), entry.title);
    for (const BookProvider provider : entry.agreeing) {
        line += letterOf(provider);
    }
    for (const BookProvider provider : entry.dissenting) {
        line += QStringLiteral(" -") + letterOf(provider);
    }
    return line;
}

QStringList linesOf(const QList<ListedEntry> &list)
{
    QStringList lines;
    for (const ListedEntry &entry : list) {
        lines.append(lineOf(entry));
    }
    return lines;
}

/// All that an entry holds.
QString wholeOf(const ListedEntry &entry)
{
    return lineOf(entry) + u' ' + entry.released.toString() + u' ' + entry.asins.join(u',') + u' '
        + entry.languages.join(u',') + u' ' + entry.authors.join(u',') + QString::number(entry.isGone);
}
} // namespace

class TestSeriesList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void orderDoesNotMatter();
    void twiceIsOnce();
    void whatVanishedStays();
    void anOlderAnswerChangesNothing();
    void aPlainAnswerTakesNothingBack();
    void aDayThatIsToldNoMoreStays();
    void recordings_data();
    void recordings();
    void aRecordingHasADayOfItsOwn_data();
    void aRecordingHasADayOfItsOwn();
    void hardcoverMayTellTheRecordingsDay();
    void released_data();
    void released();
};

void TestSeriesList::merges_data()
{
    QTest::addColumn<QStringList>("ofHardcover");
    QTest::addColumn<QStringList>("ofAudnexus");
    QTest::addColumn<QStringList>("ofOpenLibrary");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one book of three is one entry")
        << lines({"1 | The Toll House | Ada Quill"}) << lines({"1 | The Toll House (Unabridged) | Ada Quill"})
        << lines({"1 | Toll House | A. Quill"}) << lines({"1 primary The Toll House HAO"});
    QTest::newRow("kinds")
        << lines({"1 | The Toll House | Ada Quill", "1.5 | A Night Out | Ada Quill", "0 | Before the Road | Ada Quill",
                  "1-3 omnibus | The First Three | Ada Quill", "2 omnibus | A Box of Roads | Ada Quill",
                  "2 part | The Ferry Again | Ada Quill", "| An Atlas of the Road | Ada Quill"})
        << QStringList() << QStringList()
        << lines({"0 novella Before the Road H", "1 primary The Toll House H", "1-3 omnibus The First Three H",
                  "1.5 novella A Night Out H", "book:atlas of the road companion An Atlas of the Road H",
                  "omnibus:box of roads omnibus A Box of Roads H", "part:ferry again part The Ferry Again H"});
    QTest::newRow("volumes 1 and 11 are two")
        << lines({"1 | The Good Guys 1 | Ada Quill", "11 | The Good Guys 11 | Ada Quill"}) << QStringList()
        << QStringList() << lines({"1 primary The Good Guys 1 H", "11 primary The Good Guys 11 H"});
    QTest::newRow("volumes of one provider never merge, be they called alike")
        << lines({"2 | The Ferry Crossing at Night | Ada Quill", "3 | The Ferry Crossing at Night | Ada Quill"})
        << QStringList() << QStringList()
        << lines({"2 primary The Ferry Crossing at Night H", "3 primary The Ferry Crossing at Night H"});
    QTest::newRow("another numbering is no other book")
        << lines({"1 | The Toll House Keeper | Ada Quill", "2 | The Ferry Crossing at Night | Ada Quill"})
        << lines({"2 | The Toll House Keeper | Ada Quill", "1 | The Ferry Crossing at Night | Ada Quill"})
        << QStringList() << lines({"1 primary The Toll House Keeper HA", "2 primary The Ferry Crossing at Night HA"});
    QTest::newRow("who has another title there dissents")
        << lines({"1 | The Toll House | Ada Quill"}) << QStringList() << lines({"1 | Murder on the Quay | Ada Quill"})
        << lines({"1 primary The Toll House H -O"});
    QTest::newRow("what has no number finds it")
        << lines({"4 | The Ferry Crossing at Night | Ada Quill"}) << QStringList()
        << lines({"| The Ferry Crossing at Night | Ada Quill"}) << lines({"4 primary The Ferry Crossing at Night HO"});
    QTest::newRow("a book that only one has")
        << lines({"1 | The Toll House | Ada Quill"}) << lines({"7 | The Last Mile | Ada Quill"}) << QStringList()
        << lines({"1 primary The Toll House H", "7 primary The Last Mile A"});
    QTest::newRow("an omnibus is no volume, whatever its number")
        << lines({"1 | The Toll House | Ada Quill"}) << lines({"1-2 | The Toll House | Ada Quill"}) << QStringList()
        << lines({"1 primary The Toll House H", "1-2 omnibus The Toll House A"});
}

void TestSeriesList::merges()
{
    QFETCH(QStringList, ofHardcover);
    QFETCH(QStringList, ofAudnexus);
    QFETCH(QStringList, ofOpenLibrary);
    QTEST(
        linesOf(seriesList(
            road, {toldBy(openLibrary, ofOpenLibrary), toldBy(hardcover, ofHardcover), toldBy(audnexus, ofAudnexus)})),
        "expected");
}

namespace
{
QList<KeptSeries> messy()
{
    return {toldBy(hardcover,
                   lines({"1 | The Toll House | Ada Quill | 2001", "2 | The Ferry Crossing | Ada Quill | 2003-04",
                          "2 | Der Fährmann | Ada Quill", "2.5 | A Night Out | Ada Quill", "3 | The Mill | Ada Quill",
                          "1-3 omnibus | The First Three | Ada Quill", "| Notes on the Road | Ada Quill"})),
            toldBy(audnexus,
                   lines({"1 | The Toll House | Ada Quill | 2002-05-06 | audio:en | B0SIM00001",
                          "3 | The Ferry Crossing | Ada Quill | 2004-01-01 | audio:german | B0SIM00002",
                          "4 | The Last Mile | Ada Quill | 2030-01-01 | audio: | B0SIM00004",
                          "1 | The Toll House | Ada Quill | 2009-05-06 | audio:fr | B0SIM00009"})),
            toldBy(openLibrary,
                   lines({"2 | Ferry crossing | Quill, Ada", "| The Last Mile | Ada Quill",
                          "3 | Murder on the Quay | X Y", "| The notes on the road | Ada Quill"}))};
}
} // namespace

/// Of two hundred orders of providers and of entries each gives the same list.
void TestSeriesList::orderDoesNotMatter()
{
    QStringList expected;
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp,cert-msc32-c): the same orders each time
    for (int round = 0; round < 200; ++round) {
        QList<KeptSeries> told = messy();
        std::ranges::shuffle(told, random);
        for (KeptSeries &series : told) {
            std::ranges::shuffle(series.entries, random);
        }
        QStringList lines;
        for (const ListedEntry &entry : seriesList(road, told)) {
            lines.append(wholeOf(entry));
        }
        expected = expected.isEmpty() ? lines : expected;
        QCOMPARE(lines, expected);
    }
    QCOMPARE(expected.size(), 7);
}

void TestSeriesList::twiceIsOnce()
{
    const auto all = [](const QList<KeptSeries> &told) {
        QStringList lines;
        for (const ListedEntry &entry : seriesList(road, told)) {
            lines.append(wholeOf(entry));
        }
        return lines;
    };
    const QList<KeptSeries> once = messy();
    QCOMPARE(all(once + once), all(once));
    KeptSeries again = once.constFirst();
    SeriesRecord answer = again.series;
    for (const KeptEntry &entry : once.constFirst().entries) {
        answer.entries.append(entry.entry);
    }
    again = withAnswer(again, answer, toldAt + 1h);
    QCOMPARE(again.entries.size(), once.constFirst().entries.size());
    QCOMPARE(all({again, once.at(1), once.at(2)}), all(once));
}

void TestSeriesList::whatVanishedStays()
{
    KeptSeries series = toldBy(hardcover, lines({"1 | The Toll House | Ada Quill", "2 | The Ferry | Ada Quill"}));
    SeriesRecord answer = series.series;
    answer.entries = {series.entries.constFirst().entry};
    series = withAnswer(series, answer, toldAt + 24h);
    const QList<ListedEntry> list = seriesList(road, {series});
    QCOMPARE(linesOf(list), (lines({"1 primary The Toll House H", "2 primary The Ferry H"})));
    QVERIFY(!list.at(0).isGone && list.at(0).saidAt == toldAt + 24h);
    QVERIFY(list.at(1).isGone && list.at(1).saidAt == toldAt);
    answer.isWhole = false; // of an answer that was cut, nothing is gone
    QVERIFY(!seriesList(road, {withAnswer(series, answer, toldAt + 48h)}).at(1).isGone);
    answer.entries.clear();
    QCOMPARE(withAnswer(series, answer, toldAt + 72h).entries.size(), 2);
}

void TestSeriesList::anOlderAnswerChangesNothing()
{
    const KeptSeries series = toldBy(hardcover, lines({"1 | The Toll House | Ada Quill"}));
    SeriesRecord answer = series.series;
    answer.name = QStringLiteral("Another");
    answer.entries = {entryOf(hardcover, QStringLiteral("2 | The Ferry | Ada Quill")).entry};
    const KeptSeries after = withAnswer(series, answer, toldAt - 1h);
    QCOMPARE(after.entries.size(), 1);
    QVERIFY(after.saidAt == toldAt);
}

/// Hardcover's plain list tells neither ranges nor kinds: what is known to be an omnibus or a part stays one.
void TestSeriesList::aPlainAnswerTakesNothingBack()
{
    const KeptSeries told = toldBy(hardcover,
                                   lines({"1-3 omnibus | The First Three | Ada Quill", "4 part | The Ferry | Ada Quill",
                                          "5 | The Weir | Ada Quill"}));
    SeriesRecord full = told.series;
    full.primaryBooks = 5;
    full.isComplete = true;
    for (const KeptEntry &entry : told.entries) {
        full.entries.append(entry.entry);
    }
    SeriesRecord plain = full;
    plain.primaryBooks.reset();
    plain.isComplete.reset();
    for (SeriesRecordEntry &entry : plain.entries) {
        entry.isCompilation.reset();
        entry.isPartial.reset();
    }
    plain.entries[0].position = seriesPosition(QStringLiteral("1"));
    const KeptSeries before = withAnswer({}, full, toldAt);
    const KeptSeries after = withAnswer(before, plain, toldAt + 24h);
    QCOMPARE(linesOf(seriesList(road, {after})), linesOf(seriesList(road, {before})));
    QVERIFY(after.entries.at(0).entry.isCompilation == true && after.entries.at(1).entry.isPartial == true);
    QCOMPARE(after.series.primaryBooks, std::optional(5));
    QCOMPARE(after.series.isComplete, std::optional(true));
    full.entries[0].isCompilation = false; // a full answer may say that it was none
    full.entries[0].position = seriesPosition(QStringLiteral("1"));
    const KeptSeries corrected = withAnswer(after, full, toldAt + 48h);
    QVERIFY(corrected.entries.at(0).entry.isCompilation == false);
    QVERIFY(!corrected.entries.at(0).entry.position->isRange());
}

void TestSeriesList::aDayThatIsToldNoMoreStays()
{
    const auto dayAfter = [](const QString &language, const PartialDate &day) {
        KeptSeries series = toldBy(hardcover, lines({"1 | The Toll House | Ada Quill"}));
        BookRecord &known = series.entries[0].entry.book;
        known.recording.language = QStringLiteral("en");
        known.recordingReleased = {2027, 2, 1};
        SeriesRecord answer = series.series;
        answer.entries = {series.entries.constFirst().entry};
        answer.entries[0].book.recording.language = language;
        answer.entries[0].book.recordingReleased = day;
        return withAnswer(series, answer, toldAt + 24h).entries.at(0).entry.book.recordingReleased.toString();
    };
    QCOMPARE(dayAfter(QStringLiteral("en"), {}), QStringLiteral("2027-02-01")); // a placeholder now
    QCOMPARE(dayAfter(QString(), {}), QStringLiteral("2027-02-01")); // it was not asked for
    QCOMPARE(dayAfter(QStringLiteral("en"), {2027, 5, 1}), QStringLiteral("2027-05-01"));
    QCOMPARE(dayAfter(QStringLiteral("de"), {}), QString()); // another recording
}

void TestSeriesList::recordings_data()
{
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none known is not none") << lines({"1 | A"}) << lines({"en"}) << "unknown";
    QTest::newRow("in the language") << lines({"1 | A | | | audio:English"}) << lines({"en"}) << "yes";
    QTest::newRow("in one of them") << lines({"1 | A | | | audio:de"}) << lines({"en", "de"}) << "yes";
    QTest::newRow("in another alone") << lines({"1 | A | | | audio:fr"}) << lines({"en"}) << "no";
    QTest::newRow("in one that is not told") << lines({"1 | A | | | audio:"}) << lines({"en"}) << "unknown";
    QTest::newRow("in another, and one not told")
        << lines({"1 | A | | | audio:fr", "1 | A | B | | audio:"}) << lines({"en"}) << "unknown";
    QTest::newRow("any will do") << lines({"1 | A | | | audio:"}) << QStringList() << "yes";
}

void TestSeriesList::recordings()
{
    QFETCH(QStringList, told);
    QFETCH(QStringList, languages);
    const QList<ListedEntry> list = seriesList(road, {toldBy(audnexus, QStringList()), toldBy(hardcover, told)});
    QCOMPARE(list.size(), 1);
    QTEST(knownName(audioIn(list.constFirst(), languages)), "expected");
}

/// What Hardcover tells of a book is the day of its print, in whatever language it has a recording.
void TestSeriesList::aRecordingHasADayOfItsOwn_data()
{
    QTest::addColumn<QStringList>("ofHardcover");
    QTest::addColumn<QStringList>("ofAudnexus");
    QTest::addColumn<QString>("expected");
    const QStringList printed = lines({"6 | The Last Mile | Ada Quill | 2026-03-01 | audio:english"});
    QTest::newRow("print alone") << printed << QStringList() << QStringLiteral("2026-03-01");
    QTest::newRow("the recording comes later")
        << printed << lines({"6 | The Last Mile | Ada Quill | 2027-03-01 | audio:english"})
        << QStringLiteral("2027-03-01");
    QTest::newRow("the recording came before")
        << printed << lines({"6 | The Last Mile | Ada Quill | 2025-12-24 | audio:english"})
        << QStringLiteral("2025-12-24");
    QTest::newRow("nobody knows the recording's")
        << printed << lines({"6 | The Last Mile | Ada Quill | | audio:english"}) << QStringLiteral("2026-03-01");
}

void TestSeriesList::aRecordingHasADayOfItsOwn()
{
    QFETCH(QStringList, ofHardcover);
    QFETCH(QStringList, ofAudnexus);
    const auto list = seriesList(road, {toldBy(hardcover, ofHardcover), toldBy(audnexus, ofAudnexus)});
    QCOMPARE(list.size(), 1);
    QTEST(list.constFirst().released.toString(), "expected");
}

/// Told apart from the book's, and kept by answers that do not tell it.
void TestSeriesList::hardcoverMayTellTheRecordingsDay()
{
    const KeptSeries told = toldBy(hardcover, lines({"6 | The Last Mile | Ada Quill | 2026-03-01 | audio:english"}));
    SeriesRecord plain = told.series;
    plain.entries.append(told.entries.constFirst().entry);
    SeriesRecord full = plain;
    full.entries[0].book.recordingReleased = {2027, 2, 0};
    const auto dayIn = [](const KeptSeries &kept) { return seriesList(road, {kept}).constFirst().released.toString(); };
    const KeptSeries once = withAnswer({}, full, toldAt);
    QCOMPARE(dayIn(once), QStringLiteral("2027-02"));
    plain.entries[0].book.recording.language.clear(); // a list without the question about recordings
    QCOMPARE(dayIn(withAnswer(once, plain, toldAt + 24h)), QStringLiteral("2027-02"));
    full.entries[0].book.recordingReleased = {2027, 4, 5};
    QCOMPARE(dayIn(withAnswer(once, full, toldAt + 24h)), QStringLiteral("2027-04-05"));
}

void TestSeriesList::released_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not known") << ""
                               << "unknown";
    QTest::newRow("past year") << "2025"
                               << "yes";
    QTest::newRow("this year") << "2026"
                               << "unknown";
    QTest::newRow("next year") << "2027"
                               << "no";
    QTest::newRow("past month") << "2026-10"
                                << "yes";
    QTest::newRow("this month") << "2026-11"
                                << "unknown";
    QTest::newRow("today") << "2026-11-22"
                           << "yes";
    QTest::newRow("tomorrow") << "2026-11-23"
                              << "no";
    QTest::newRow("long before anime") << "1908-06-01"
                                       << "yes";
}

void TestSeriesList::released()
{
    QFETCH(QString, day);
    ListedEntry entry;
    const QStringList parts = day.split(u'-');
    entry.released = {parts.value(0).toInt(), parts.value(1).toInt(), parts.value(2).toInt()};
    QTEST(knownName(releasedBy(entry, QDate(2026, 11, 22))), "expected");
    entry.isUnscheduled = true;
    QCOMPARE(releasedBy(entry, QDate(2026, 11, 22)) == Known::No, day.isEmpty() || day > QStringLiteral("2026-11-22"));
}

QTEST_GUILESS_MAIN(TestSeriesList)
#include "test_serieslist.moc"
