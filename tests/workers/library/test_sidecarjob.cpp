// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sidecartable.h"
#include "tests/workers/library/sidecardesk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace kuramori;

/// Side-cars written into a folder of the library, on both dialects.
class TestSideCarJob final : public QObject, private SideCarDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void whatIsKnownIsWritten();
    void aPlanWritesNothing();
    void whatIsUpToDateStays();
    void oursIsRefreshed();
    void anotherOnesStays();
    void anotherOnesIsReplacedWhenSomebodySaysSo();
    void whatWeWroteAndSomebodyChangedIsTheirs();
    void ofChosenBooksOnly();
    void whereNobodyAllowsItNothingIsWritten();
    void audioWithAnotherNameIsLeftAlone();
    void aSideCarWithAnotherNameIsLeftAlone();
    void booksWithoutAFolderOfTheirOwnAreLeftAlone();
    void undoTakesBackWhatIsStillOurs();
    void undoBringsBackWhatWasThere();
    void undoLeavesWhatWasChanged();
    void undoneTwiceIsRefused();
    void aScanDoesNotListenToUs();
    void aScanListensToOthersBesideUs();
    void aScanPassesOverTheBin();
    void twoRunsTakeTurns();
};

void TestSideCarJob::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginWithBook(dialect, KURAMORI_PROBE);
}

void TestSideCarJob::whatIsKnownIsWritten()
{
    SideCarOrder both = order();
    both.forms = {SideCarForm::MetadataJson, SideCarForm::Opf};
    const End end = write(both);
    QVERIFY(end.result);
    QCOMPARE(end.count("books"), 1);
    QCOMPARE(end.count("create"), 2);
    QCOMPARE(end.count("written"), 2);
    QVERIFY(end.output.value(QLatin1String("complete")).toBool());
    QCOMPARE(titleIn(json()), QStringLiteral("Dune"));
    QVERIFY(content(opf()).contains(">Frank Herbert</dc:creator>"));
    QCOMPARE(namesIn("Frank Herbert/Dune"), (QList<QByteArray>{"01.mp3", "02.mp3", "metadata.json", "metadata.opf"}));
    QCOMPARE(states(), QStringLiteral("create done, create done"));
    QVERIFY(!exists(".kuramori-bin"));
}

void TestSideCarJob::aPlanWritesNothing()
{
    SideCarOrder plan = order();
    plan.isPlan = true;
    QVERIFY(write(plan).result);
    const End end = write(plan);
    QCOMPARE(end.count("create"), 1);
    QCOMPARE(end.count("written"), 0);
    QVERIFY(!exists(json()));
    QCOMPARE(states(), QStringLiteral("create planned")); // of the last plan alone
    const SideCarActId act(end.count("act"));
    QVERIFY(need(m_store->read([act](ReadTx &tx) { return SideCarRows(tx).isPlan(act); })));
    QVERIFY(!need(m_store->read([](ReadTx &tx) { return SideCarRows(tx).lastAct(); })));
    QVERIFY(!undo(act.value()).result);
}

void TestSideCarJob::whatIsUpToDateStays()
{
    QVERIFY(write(order()).result);
    const QByteArray before = content(json());
    const End again = write(order());
    QCOMPARE(again.count("same"), 1);
    QCOMPARE(again.count("written"), 0);
    QCOMPARE(again.count("act"), 0);
    QCOMPARE(content(json()), before);
}

void TestSideCarJob::oursIsRefreshed()
{
    QVERIFY(write(order()).result);
    hold(QStringLiteral("Dune Messiah"));
    const End end = write(order());
    QCOMPARE(end.count("refresh"), 1);
    QCOMPARE(end.count("written"), 1);
    QCOMPARE(titleIn(json()), QStringLiteral("Dune Messiah"));
    QVERIFY(undo(end.count("act")).result);
    QCOMPARE(titleIn(json()), QStringLiteral("Dune"));
    // A server may have read either.
    QStringList told;
    for (const BookWords &words : need(m_store->read(
             [](ReadTx &tx) { return SideCarRows(tx).toldBeside(ItemId(tx.number("SELECT id FROM items"))); }))) {
        told.append(words.at(BookField::Title).constFirst().text);
    }
    told.sort();
    QCOMPARE(told, (QStringList{QStringLiteral("Dune"), QStringLiteral("Dune Messiah")}));
}

void TestSideCarJob::anotherOnesStays()
{
    m_rig->put(json(), "{\"title\": \"Theirs\"}");
    const End end = write(order());
    QVERIFY(end.result);
    QCOMPARE(end.count("foreign"), 1);
    QCOMPARE(end.count("written"), 0);
    QVERIFY(!end.output.value(QLatin1String("complete")).toBool());
    QVERIFY(end.output.value(QLatin1String("trouble")).toArray().at(0).toString().contains(QLatin1String("--replace")));
    QCOMPARE(content(json()), QByteArray("{\"title\": \"Theirs\"}"));
}

void TestSideCarJob::anotherOnesIsReplacedWhenSomebodySaysSo()
{
    m_rig->put(json(), "{\"title\": \"Theirs\"}");
    const End end = write(order(true));
    QCOMPARE(end.count("replace"), 1);
    QCOMPARE(end.count("written"), 1);
    QCOMPARE(titleIn(json()), QStringLiteral("Dune"));
    const QString bin = text("SELECT bin FROM sidecar_steps");
    QVERIFY2(bin.startsWith(QLatin1String(".kuramori-bin/")), qPrintable(bin));
    QCOMPARE(content(bin.toUtf8()), QByteArray("{\"title\": \"Theirs\"}"));
    QVERIFY(content(bin.toUtf8() + ".note.json").contains("Frank Herbert/Dune/metadata.json"));
}

void TestSideCarJob::whatWeWroteAndSomebodyChangedIsTheirs()
{
    QVERIFY(write(order()).result);
    m_rig->put(json(), content(json()) + ' ');
    hold(QStringLiteral("Dune Messiah"));
    QCOMPARE(write(order()).count("foreign"), 1);
    QCOMPARE(titleIn(json()), QStringLiteral("Dune"));
}

void TestSideCarJob::ofChosenBooksOnly()
{
    m_rig->put("Frank Herbert/Hellstrom's Hive/01.mp3", "xyz");
    QVERIFY(scan(root()).result);
    SideCarOrder one = order();
    one.books = {WorkId(number("SELECT w.id FROM works w WHERE w.title = 'Dune'"))};
    QVERIFY(one.books.constFirst().isValid());
    QCOMPARE(write(one).count("books"), 1);
    QVERIFY(exists(json()));
    QVERIFY(!exists("Frank Herbert/Hellstrom's Hive/metadata.json"));
}

void TestSideCarJob::whereNobodyAllowsItNothingIsWritten()
{
    allow(false);
    const End end = write(order());
    QVERIFY(end.result);
    QCOMPARE(end.count("refuse"), 1);
    QCOMPARE(namesIn("Frank Herbert/Dune"), (QList<QByteArray>{"01.mp3", "02.mp3"}));
    QVERIFY(text("SELECT why FROM sidecar_steps").contains(QLatin1String("folders side-cars on")));
}

void TestSideCarJob::audioWithAnotherNameIsLeftAlone()
{
    QCOMPARE(::link(m_rig->path("Frank Herbert/Dune/02.mp3").constData(), m_rig->path("seed.bin").constData()), 0);
    const End end = write(order());
    QCOMPARE(end.count("refuse"), 1);
    QVERIFY(!exists(json()));
    QVERIFY(text("SELECT why FROM sidecar_steps").contains(QLatin1String("cp --reflink=auto")));
    m_rig->remove("seed.bin");
    QCOMPARE(write(order()).count("written"), 1);
}

void TestSideCarJob::aSideCarWithAnotherNameIsLeftAlone()
{
    m_rig->put(json(), "{}");
    QCOMPARE(::link(m_rig->path(json()).constData(), m_rig->path("seed.json").constData()), 0);
    QCOMPARE(write(order(true)).count("refuse"), 1);
    QCOMPARE(content(json()), QByteArray("{}"));
}

void TestSideCarJob::booksWithoutAFolderOfTheirOwnAreLeftAlone()
{
    m_rig->remove("Frank Herbert/Dune/01.mp3");
    m_rig->remove("Frank Herbert/Dune/02.mp3");
    m_rig->put("Frank Herbert/Dune.m4b");
    m_rig->put("Frank Herbert/Dune Messiah.m4b", "xyz");
    QVERIFY(scan(root()).result);
    QCOMPARE(number("SELECT count(*) FROM items WHERE missing_since IS NULL"), 2);
    const End end = write(order());
    QCOMPARE(end.count("refuse"), 2);
    QVERIFY(!exists("Frank Herbert/metadata.json"));
}

void TestSideCarJob::undoTakesBackWhatIsStillOurs()
{
    SideCarOrder both = order();
    both.forms = {SideCarForm::MetadataJson, SideCarForm::Opf};
    const qint64 act = write(both).count("act");
    const End end = undo(act);
    QVERIFY(end.result);
    QCOMPARE(end.count("files"), 2);
    QCOMPARE(end.count("undone"), 2);
    QCOMPARE(namesIn("Frank Herbert/Dune"), (QList<QByteArray>{"01.mp3", "02.mp3"}));
    QCOMPARE(states(), QStringLiteral("create undone, create undone"));
    QVERIFY(exists(".kuramori-bin")); // nothing is thrown away
}

void TestSideCarJob::undoBringsBackWhatWasThere()
{
    m_rig->put(json(), "{\"title\": \"Theirs\"}");
    const qint64 act = write(order(true)).count("act");
    QCOMPARE(undo(act).count("undone"), 1);
    QCOMPARE(content(json()), QByteArray("{\"title\": \"Theirs\"}"));
    QCOMPARE(states(), QStringLiteral("replace undone"));
}

void TestSideCarJob::undoLeavesWhatWasChanged()
{
    m_rig->put(json(), "{\"title\": \"Theirs\"}");
    const qint64 act = write(order(true)).count("act");
    m_rig->put(json(), "{\"title\": \"Later\"}");
    const End end = undo(act);
    QVERIFY(end.result);
    QCOMPARE(end.count("undone"), 0);
    QCOMPARE(end.count("changed_since"), 1);
    QVERIFY(!end.output.value(QLatin1String("complete")).toBool());
    QCOMPARE(content(json()), QByteArray("{\"title\": \"Later\"}"));
    QCOMPARE(states(), QStringLiteral("replace done"));
}

void TestSideCarJob::undoneTwiceIsRefused()
{
    const qint64 act = write(order()).count("act");
    QVERIFY(undo(act).result);
    const End again = undo(act);
    QVERIFY(!again.result);
    QCOMPARE(again.result.error().kind, ErrorKind::Usage);
}

void TestSideCarJob::aScanDoesNotListenToUs()
{
    SideCarOrder both = order();
    both.forms = {SideCarForm::MetadataJson, SideCarForm::Opf};
    hold(QStringLiteral("Dune, the Corrected"));
    QVERIFY(write(both).result);
    const End end = scan(root());
    QCOMPARE(end.count("new"), 2);
    QCOMPARE(end.count("judged"), 1);
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source IN ('metadata_json', 'opf')"), 0);
    m_rig->put(json(), content(json()).replace("Dune, the Corrected", "Dune"));
    QVERIFY(scan(root()).result); // it is theirs now
    QVERIFY(number("SELECT count(*) FROM assertions WHERE source = 'metadata_json'") > 0);
}

void TestSideCarJob::aScanListensToOthersBesideUs()
{
    SideCarOrder opfOnly = order();
    opfOnly.forms = {SideCarForm::Opf};
    QVERIFY(write(opfOnly).result);
    m_rig->put("Frank Herbert/Dune/zz.opf",
               "<package><metadata><dc:title>Dune by others</dc:title></metadata></package>");
    QVERIFY(scan(root()).result);
    QCOMPARE(text("SELECT value FROM assertions WHERE source = 'opf' AND field = 'title'"),
             QStringLiteral("Dune by others"));
}

void TestSideCarJob::aScanPassesOverTheBin()
{
    m_rig->put(json(), "{\"title\": \"Theirs\"}");
    QVERIFY(write(order(true)).result);
    m_rig->put("Frank Herbert/Dune/metadata.opf.kuramori-part", "half");
    QVERIFY(scan(root()).result);
    QCOMPARE(number("SELECT count(*) FROM files"), 3);
}

void TestSideCarJob::twoRunsTakeTurns()
{
    need(m_store->write([](WriteTx &tx) {
        tx.run("INSERT INTO jobs (id, kind, queue, state, priority, args, attempt, max_attempts, scheduled_at, "
               "created_at, attempted_at, leased_until) SELECT 900, 'library.sidecar', 'library', 3, 2, '{}', 1, 8, "
               "scheduled_at, created_at, 1, scheduled_at FROM jobs LIMIT 1");
    }));
    const End end = write(order());
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Throttled);
    QVERIFY(!exists(json()));
}

QTEST_APPLESS_MAIN(TestSideCarJob)
#include "test_sidecarjob.moc"
