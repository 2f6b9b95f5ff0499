// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/itemtable.h"
#include "models/tables/candidatetablemodel.h"
#include "models/tables/reviewtablemodel.h"
#include "models/tables/titlewords.h"
#include "tests/support/overrulingdesk.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// Books that wait for a person, as rows of a table, and each beside the records that it may be. On both dialects.
class TestReviewReading final : public QObject, private OverrulingDesk
{
    Q_OBJECT
    struct Link
    {
        BookRecord record;
        double score = 0.8;
        LinkState state = LinkState::Review;
        RecordingVerdict verdict = RecordingVerdict::Unknown;
    };
    static BookRecord recordOf(const char *id, const char *title = "Dune");
    ItemId putReview(const char *line, double risk, MatchDoubt doubt, const QList<Link> &links);
    ReviewReading read() { return need(store().read(ReviewReading::read)); }
    QStringList titles(const ReviewQuery &query);
    CandidateReading candidates(ItemId item)
    {
        return need(store().read([item](ReadTx &tx) { return CandidateReading::read(tx, item); }));
    }
    static CandidateFact factOf(const CandidateReading &reading, const char *name);

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void theRiskiestComesFirst();
    void onlyWhatIsThereAndInReview();
    void sortedFilteredAndSkipped();
    void candidatesStandBesideTheBook();
    void differencesAreMarked_data();
    void differencesAreMarked();
    void lengthsStandBesideEachOther();
    void ofWhatIsGoneNothingIsShown();
    void modelsFollowTheStore();
};

void TestReviewReading::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) { tx.run("DELETE FROM provider_records"); }));
}

BookRecord TestReviewReading::recordOf(const char *id, const char *title)
{
    BookRecord record;
    record.provider = BookProvider::Audnexus;
    record.id = QLatin1String(id);
    record.region = QStringLiteral("us");
    record.facts.title = QString::fromUtf8(title);
    record.facts.authors = {QStringLiteral("Frank Herbert")};
    record.page = QUrl(QStringLiteral("https://shop.example/") + record.id);
    return record;
}

ItemId TestReviewReading::putReview(const char *line, double risk, MatchDoubt doubt, const QList<Link> &links)
{
    const ItemId item = put(QString::fromUtf8(line));
    need(store().write([&](WriteTx &tx) {
        RecordTable table(tx);
        QList<RecordLink> made;
        for (const Link &one : links) {
            table.keep(one.record, tx.now() - 49h);
            RecordLink link{keyOf(one.record), one.state, LinkMethod::Words, {}, {}};
            link.match.score = one.score;
            link.recording.verdict = one.verdict;
            link.recording.recording = RecordingGround::Narrators;
            made.append(link);
        }
        table.setLinks(item, RecordRows(tx).asked(item).value(), made);
        table.setLookup(item, {tx.now(), tx.now() + 720h, MatchDecision::Review, doubt, risk, {}});
    }));
    return item;
}

QStringList TestReviewReading::titles(const ReviewQuery &query)
{
    const ReviewReading reading = read();
    QStringList titles;
    for (const qint64 key : reading.order(query)) {
        titles.append(reading.lines.at(reading.places.value(key)).title);
    }
    return titles;
}

CandidateFact TestReviewReading::factOf(const CandidateReading &reading, const char *name)
{
    const auto fact = std::ranges::find(reading.facts, QLatin1String(name), &CandidateFact::name);
    return fact == reading.facts.end() ? CandidateFact() : *fact;
}

void TestReviewReading::theRiskiestComesFirst()
{
    putReview("Ash | Ann Lee", 0.2, MatchDoubt::Score, {{recordOf("A"), 0.78}});
    putReview("Birch | Bo Ek", 0.9, MatchDoubt::Rival,
              {{recordOf("B"), 0.91}, {recordOf("C"), 0.9}, {recordOf("D"), 0.6, LinkState::Candidate}});
    const ReviewReading reading = read();
    QCOMPARE(titles({}), (QStringList{QStringLiteral("Birch"), QStringLiteral("Ash")}));
    QCOMPARE(reading.lines.at(0).authors, QStringLiteral("Bo Ek"));
    QCOMPARE(reading.lines.at(0).candidates, 2);
    QCOMPARE(reviewReasonText(reading.lines.at(0)), QStringLiteral("two works are nearly as likely, the best by 91 %"));
    QCOMPARE(reviewReasonText(reading.lines.at(1)), QStringLiteral("the best is alike by 78 % only"));
}

void TestReviewReading::onlyWhatIsThereAndInReview()
{
    const ItemId gone = putReview("Ash | Ann Lee", 0.5, MatchDoubt::Score, {{recordOf("A")}});
    const ItemId taken = putReview("Birch | Bo Ek", 0.5, MatchDoubt::Score, {{recordOf("B")}});
    putReview("Cedar | Cy Ode", 0.5, MatchDoubt::Score, {{recordOf("C")}});
    need(store().write([&](WriteTx &tx) {
        tx.run("UPDATE items SET missing_since = $2 WHERE id = $1", gone, tx.now());
        tx.run("UPDATE item_lookups SET decision = 'automatic' WHERE item_id = $1", taken);
    }));
    QCOMPARE(titles({}), QStringList{QStringLiteral("Cedar")});
}

void TestReviewReading::sortedFilteredAndSkipped()
{
    const ItemId ash = putReview("Ash | Zoe Lee", 0.9, MatchDoubt::Score, {{recordOf("A")}});
    putReview("Birch | Bo Ek", 0.8, MatchDoubt::Score, {{recordOf("B")}, {recordOf("C")}});
    const ItemId cedar = putReview("Cédar | Ann Ode", 0.7, MatchDoubt::Score, {{recordOf("D")}});
    const auto list = [](const char *text) { return QString::fromUtf8(text).split(u' '); };
    ReviewQuery query;
    QCOMPARE(titles(query), list("Ash Birch Cédar"));
    query.descending = true;
    QCOMPARE(titles(query), list("Cédar Birch Ash"));
    query = {ReviewColumn::Author, false, {}, {}};
    QCOMPARE(titles(query), list("Cédar Birch Ash"));
    query = {ReviewColumn::Candidates, true, {}, {}};
    QCOMPARE(titles(query), list("Birch Ash Cédar"));
    query = {ReviewColumn::Why, false, {}, {cedar, ash}};
    QCOMPARE(titles(query), list("Birch Cédar Ash"));
    query.descending = true;
    QCOMPARE(titles(query), list("Birch Cédar Ash")); // still in the order of skipping
    query = {ReviewColumn::Why, false, titleWords(QStringLiteral("cedar ODE")), {}};
    QCOMPARE(titles(query), list("Cédar"));
}

void TestReviewReading::candidatesStandBesideTheBook()
{
    BookRecord first = recordOf("A");
    first.facts.series = {{QStringLiteral("Dune Saga"), seriesPosition(u"1")}};
    first.facts.year = 2007;
    const ItemId item = putReview("Dune | Frank Herbert | Dune Saga #1 | Scott Brick | 1965", 0.5, MatchDoubt::Rival,
                                  {{first, 0.91, LinkState::Review, RecordingVerdict::Same},
                                   {recordOf("B", "Dune Messiah"), 0.9},
                                   {recordOf("C"), 0.8},
                                   {recordOf("D"), 0.7},
                                   {recordOf("E"), 0.6, LinkState::Refused}});
    const CandidateReading reading = candidates(item);
    QCOMPARE(reading.candidates.size(), 3); // as many as fit
    QCOMPARE(recordKeyText(reading.candidates.at(0).key), QStringLiteral("audnexus A us"));
    QCOMPARE(reading.candidates.at(0).page, QUrl(QStringLiteral("https://shop.example/A")));
    QCOMPARE(factOf(reading, "Match").said.at(0), QStringLiteral("91 %"));
    QCOMPARE(factOf(reading, "Source").said.at(0), QStringLiteral("Audnexus us, 2 days ago"));
    QVERIFY(factOf(reading, "Source").own.startsWith(u'/'));
    QCOMPARE(factOf(reading, "Recording").agreement.at(0), Agreement::Same);
    QCOMPARE(factOf(reading, "Recording").agreement.at(1), Agreement::Unknown);
    QCOMPARE(factOf(reading, "Title").said.at(1), QStringLiteral("Dune Messiah"));
    QVERIFY(factOf(reading, "Publisher").name.isEmpty()); // nobody knows one
}

void TestReviewReading::differencesAreMarked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("assertion"); ///< "field: value"
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("agreement");
    const auto row = [](const char *name, const char *field, const char *own, const char *said, Agreement agreement) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(own) << QString::fromLatin1(said)
                            << int(agreement);
    };
    row("title", "Title", "Dune", "Dune", Agreement::Same);
    row("other title", "Title", "Dune", "Emma", Agreement::Differs);
    row("author with another blank", "Author", "Frank Herbert", "Frank  Herbert", Agreement::Same);
    row("other author", "Author", "Frank Herbert", "Brian Aldiss", Agreement::Differs);
    row("narrator", "Narrator", "Scott Brick", "Scott Brick", Agreement::Same);
    row("narrator in other letters", "Narrator", "Scott Brick", "scott brick", Agreement::Same);
    row("other narrator", "Narrator", "Scott Brick", "Simon Vance", Agreement::Differs);
    row("unsaid narrator", "Narrator", "", "Simon Vance", Agreement::Unknown);
    row("language by its name", "Language", "en", "english", Agreement::Same);
    row("other language", "Language", "en", "de", Agreement::Differs);
    row("year", "Year", "1965", "1965", Agreement::Same);
    row("other year", "Year", "1965", "1966", Agreement::Differs);
}

void TestReviewReading::differencesAreMarked()
{
    QFETCH(QString, field);
    QFETCH(QString, assertion);
    QFETCH(QString, said);
    QFETCH(int, agreement);
    const std::map<QString, BookField> fields{{QStringLiteral("Title"), BookField::Title},
                                              {QStringLiteral("Author"), BookField::Author},
                                              {QStringLiteral("Narrator"), BookField::Narrator},
                                              {QStringLiteral("Language"), BookField::Language},
                                              {QStringLiteral("Year"), BookField::Year}};
    BookRecord record = recordOf("A");
    record.facts.title = field == QLatin1String("Title") ? said : QStringLiteral("Dune");
    record.facts.authors = field == QLatin1String("Author") ? QStringList{said} : QStringList();
    record.recording.narrators = field == QLatin1String("Narrator") ? QStringList{said} : QStringList();
    record.recording.language = field == QLatin1String("Language") ? said : QString();
    record.facts.year = field == QLatin1String("Year") ? std::optional(said.toInt()) : std::nullopt;
    const ItemId item = putReview("Dune | Frank Herbert", 0.5, MatchDoubt::Score, {{record}});
    need(store().write([&](WriteTx &tx) {
        QList<BookAssertion> own;
        if (field != QLatin1String("Title")) {
            own.append({BookSource::Tags, BookField::Title, 0, QStringLiteral("Dune"), {}, 0.6});
        }
        if (!assertion.isEmpty()) {
            own.append({BookSource::Tags, fields.at(field), 0, assertion, {}, 0.6});
        }
        ItemTable(tx).setAssertions(item, own);
    }));
    const CandidateFact fact = factOf(candidates(item), qPrintable(field));
    QVERIFY2(!fact.name.isEmpty(), qPrintable(field));
    QCOMPARE(int(fact.agreement.at(0)), agreement);
    QCOMPARE(int(fact.agreement.at(1)), int(Agreement::Unknown)); // there is no second
}

/// As shares of the longest of all, for the bars; what is not known has none.
void TestReviewReading::lengthsStandBesideEachOther()
{
    BookRecord longer = recordOf("A");
    longer.facts.runtime = 40'000;
    const ItemId item = putReview("Dune | Frank Herbert", 0.5, MatchDoubt::Score, {{longer, 0.9}, {recordOf("B")}});
    need(store().write([&](WriteTx &tx) { tx.run("UPDATE items SET runtime_ms = 30000000 WHERE id = $1", item); }));
    AsyncReader reader(store());
    CandidateTableModel sides(store(), reader, 0ms);
    sides.setItem(item);
    QTRY_COMPARE(sides.candidates().size(), 2);
    const QModelIndexList rows = sides.match(sides.index(0, 0), Qt::DisplayRole, QStringLiteral("Length"));
    QCOMPARE(rows.size(), 1);
    const auto share
        = [&](CandidateColumn column) { return rows.constFirst().siblingAtColumn(int(column)).data(LengthShareRole); };
    QCOMPARE(share(CandidateColumn::Own).toDouble(), 0.75);
    QCOMPARE(share(CandidateColumn::First).toDouble(), 1.0);
    QVERIFY(!share(CandidateColumn::Second).isValid()); // it tells of no length
    QVERIFY(!share(CandidateColumn::Third).isValid()); // nobody is there
    QVERIFY(!share(CandidateColumn::Fact).isValid());
    QVERIFY(!sides.index(rows.constFirst().row() - 1, int(CandidateColumn::Own)).data(LengthShareRole).isValid());
}

void TestReviewReading::ofWhatIsGoneNothingIsShown()
{
    QVERIFY(candidates(ItemId(4711)).facts.isEmpty());
    QVERIFY(candidates(ItemId()).candidates.isEmpty());
    const ItemId item
        = putReview("Dune | Frank Herbert", 0.5, MatchDoubt::Score, {{recordOf("A"), 0.8, LinkState::Candidate}});
    QVERIFY(candidates(item).candidates.isEmpty());
    QVERIFY(!candidates(item).facts.isEmpty()); // the book itself
}

void TestReviewReading::modelsFollowTheStore()
{
    const ItemId first = putReview("Ash | Ann Lee", 0.9, MatchDoubt::Score, {{recordOf("A")}, {recordOf("B")}});
    const ItemId second = putReview("Birch | Bo Ek", 0.1, MatchDoubt::Score, {{recordOf("C")}});
    AsyncReader reader(store());
    ReviewTableModel lines(store(), reader, 0ms);
    CandidateTableModel sides(store(), reader, 0ms);
    const QAbstractItemModelTester linesTester(&lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sidesTester(&sides, QAbstractItemModelTester::FailureReportingMode::QtTest);
    lines.follow(true);
    QTRY_COMPARE(lines.rowCount(), 2);
    QCOMPARE(lines.lineAt(0)->item, first);
    lines.skip(first);
    QTRY_COMPARE(lines.lineAt(0)->item, second);
    sides.setItem(first);
    QVERIFY(sides.candidates().isEmpty()); // not before they are read
    QTRY_COMPARE(sides.candidates().size(), 2);
    QCOMPARE(sides.headerData(int(CandidateColumn::First), Qt::Horizontal).toString(), QStringLiteral("1: Audnexus"));
    QCOMPARE(sides.headerData(int(CandidateColumn::Third), Qt::Horizontal).toString(), QStringLiteral("3"));
    sides.setItem(second);
    QVERIFY(sides.candidates().isEmpty()); // those of another book are none of this one
    QTRY_COMPARE(sides.candidates().size(), 1);
    speak([&](Overruling &one) { return one.refuseAllRecords(second); });
    QTRY_COMPARE(lines.rowCount(), 1);
    QTRY_VERIFY(sides.candidates().isEmpty());
}

QTEST_GUILESS_MAIN(TestReviewReading)
#include "test_reviewreading.moc"
