// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarytable.h"
#include "tests/workers/library/sidecardesk.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

/// The bin of side-cars is emptied when its time has come, of what the journal names and nothing else.
class TestSideCarBin final : public QObject, private SideCarDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void whatIsYoungStays();
    void whatIsOldGoes();
    void theJournalTellsTheAge();
    void whatNobodyNamedStays();
    void whatIsNotWhatIsNamedStays();
    void whatWasTakenBackGoes();
    void undoSaysWhyItCannot();
    void undoOfWhatWasCreatedStillCan();
    void aRootThatIsAwayIsLeftForLater();
    void aRootThatLeftIsLeftAlone();
    void aLinkInTheBinIsNotFollowed();
    void whatIsGoneAlreadyIsNoted();
    void otherRunsComeFirst();

private:
    qint64 replace() ///< the side-car of somebody else goes to the bin
    {
        m_rig->put(json(), "{\"title\": \"Theirs\"}");
        return write(order(true)).count("act");
    }
    QByteArray bin() { return text("SELECT bin FROM sidecar_steps WHERE bin IS NOT NULL").toUtf8(); }
    QByteArray takenBin() { return text("SELECT taken_bin FROM sidecar_steps WHERE taken_bin IS NOT NULL").toUtf8(); }
    static constexpr auto month = 30 * 24h;
};

void TestSideCarBin::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginWithBook(dialect, KURAMORI_PROBE);
}

void TestSideCarBin::whatIsYoungStays()
{
    replace();
    m_clock.advance(month - 1h);
    const End end = emptyBin();
    QVERIFY(end.result);
    QCOMPARE(end.count("emptied"), 0);
    QVERIFY(exists(bin()));
}

void TestSideCarBin::whatIsOldGoes()
{
    replace();
    const QByteArray place = bin();
    QVERIFY(exists(place) && exists(place + ".note.json"));
    m_clock.advance(month + 1h);
    const End end = emptyBin();
    QCOMPARE(end.count("emptied"), 1);
    QVERIFY(!exists(place) && !exists(place + ".note.json"));
    QCOMPARE(namesIn(".kuramori-bin"), QList<QByteArray>()); // nor is an empty folder left
    QCOMPARE(titleIn(json()), QStringLiteral("Dune"));
    QCOMPARE(emptyBin().count("emptied"), 0); // once
}

/// A file that was moved keeps the times it had.
void TestSideCarBin::theJournalTellsTheAge()
{
    replace();
    QFile old(QFile::decodeName(m_rig->path(bin())));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime));
    old.close();
    m_clock.advance(month - 1h);
    QCOMPARE(emptyBin().count("emptied"), 0);
    m_clock.advance(2h);
    QCOMPARE(emptyBin().count("emptied"), 1);
}

void TestSideCarBin::whatNobodyNamedStays()
{
    replace();
    const QByteArray folder = bin().left(bin().lastIndexOf('/'));
    m_rig->put(folder + "/9-metadata.json", "a person's");
    m_rig->put(".kuramori-bin/2001-01-01/side-cars-1/1-metadata.json", "older than any");
    m_clock.advance(month + 1h);
    QCOMPARE(emptyBin().count("emptied"), 1);
    QCOMPARE(namesIn(folder), QList<QByteArray>{"9-metadata.json"});
    QVERIFY(exists(".kuramori-bin/2001-01-01/side-cars-1/1-metadata.json"));
}

void TestSideCarBin::whatIsNotWhatIsNamedStays()
{
    replace();
    m_rig->put(bin(), "something else by now");
    m_clock.advance(month + 1h);
    const End end = emptyBin();
    QCOMPARE(end.count("emptied"), 0);
    QCOMPARE(end.output.value(QLatin1String("trouble")).toArray().size(), 1);
    QCOMPARE(content(bin()), QByteArray("something else by now"));
}

void TestSideCarBin::whatWasTakenBackGoes()
{
    const qint64 act = replace();
    m_clock.advance(month - 1h);
    QCOMPARE(undo(act).count("undone"), 1);
    const QByteArray place = takenBin();
    QVERIFY2(exists(place), place.constData());
    m_clock.advance(2h); // it went there two hours ago, whenever it was written
    QCOMPARE(emptyBin().count("emptied"), 0);
    QVERIFY(exists(place));
    m_clock.advance(month);
    QCOMPARE(emptyBin().count("emptied"), 1);
    QVERIFY(!exists(place));
    QCOMPARE(content(json()), QByteArray("{\"title\": \"Theirs\"}"));
}

void TestSideCarBin::undoSaysWhyItCannot()
{
    const qint64 act = replace();
    m_clock.advance(month + 1h);
    QCOMPARE(emptyBin().count("emptied"), 1);
    const End end = undo(act);
    QVERIFY(end.result);
    QCOMPARE(end.count("undone"), 0);
    const QString today = toIso(m_clock.wall()).left(10);
    const QString trouble = end.output.value(QLatin1String("trouble")).toArray().at(0).toString();
    QVERIFY2(trouble.contains(QLatin1String("gone for good")) && trouble.contains(today), qPrintable(trouble));
    QCOMPARE(titleIn(json()), QStringLiteral("Dune"));
    QCOMPARE(states(), QStringLiteral("replace done"));
}

void TestSideCarBin::undoOfWhatWasCreatedStillCan()
{
    const qint64 act = write(order()).count("act");
    m_clock.advance(month + 1h);
    QCOMPARE(emptyBin().count("emptied"), 0);
    QCOMPARE(undo(act).count("undone"), 1);
    QVERIFY(!exists(json()));
}

void TestSideCarBin::aRootThatIsAwayIsLeftForLater()
{
    replace();
    m_clock.advance(month + 1h);
    const QString shown = QFile::decodeName(m_rig->path());
    QVERIFY(QDir().rename(shown, shown + QStringLiteral("-away")));
    QVERIFY(QDir().mkpath(shown)); // as a mount point looks without its disk
    const End away = emptyBin();
    QCOMPARE(away.count("emptied"), 0);
    QCOMPARE(away.count("away"), 1);
    QVERIFY(QDir(shown).removeRecursively());
    QVERIFY(QDir().rename(shown + QStringLiteral("-away"), shown));
    QVERIFY(exists(bin()));
    QCOMPARE(emptyBin().count("emptied"), 1);
}

void TestSideCarBin::aRootThatLeftIsLeftAlone()
{
    replace();
    need(m_store->write([](WriteTx &tx) { tx.run("UPDATE sidecar_steps SET root_id = NULL"); }));
    m_clock.advance(month + 1h);
    QCOMPARE(emptyBin().count("emptied"), 0);
    QVERIFY(exists(bin()));
}

void TestSideCarBin::aLinkInTheBinIsNotFollowed()
{
    replace();
    const QByteArray folder = bin().left(bin().lastIndexOf('/'));
    const QString real = QFile::decodeName(m_rig->path(folder));
    QVERIFY(QDir().rename(real, QFile::decodeName(m_rig->path("elsewhere"))));
    QVERIFY(QFile::link(QFile::decodeName(m_rig->path("elsewhere")), real));
    m_clock.advance(month + 1h);
    const End end = emptyBin();
    QCOMPARE(end.count("emptied"), 0);
    QCOMPARE(end.output.value(QLatin1String("trouble")).toArray().size(), 1);
    QVERIFY(exists("elsewhere/" + bin().mid(bin().lastIndexOf('/') + 1)));
}

void TestSideCarBin::whatIsGoneAlreadyIsNoted()
{
    const qint64 act = replace();
    QVERIFY(QDir(QFile::decodeName(m_rig->path(".kuramori-bin"))).removeRecursively());
    m_clock.advance(month + 1h);
    QCOMPARE(emptyBin().count("emptied"), 1);
    QCOMPARE(emptyBin().count("emptied"), 0);
    QCOMPARE(undo(act).count("undone"), 0);
}

void TestSideCarBin::otherRunsComeFirst()
{
    replace();
    m_clock.advance(month + 1h);
    need(m_store->write([](WriteTx &tx) {
        tx.run("INSERT INTO jobs (id, kind, queue, state, priority, args, attempt, max_attempts, scheduled_at, "
               "created_at, attempted_at, leased_until) SELECT 900, 'library.undo_sidecar', 'library', 3, 2, '{}', 1, "
               "8, scheduled_at, created_at, 1, scheduled_at FROM jobs LIMIT 1");
    }));
    const End end = emptyBin();
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Throttled);
    QVERIFY(exists(bin()));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSideCarBin)
#include "test_sidecarbin.moc"
