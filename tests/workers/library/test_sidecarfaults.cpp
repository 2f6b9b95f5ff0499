// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/sidecardesk.h"
#include "workers/library/sidecarfile.h"

#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace kuramori;

namespace
{
/// A small disk of its own at a folder, gone with this object; only this thread sees it.
class SmallDisk
{
public:
    explicit SmallDisk(const QByteArray &folder)
        : m_folder(folder)
        , m_isThere(unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                    && mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=64k") == 0)
    { }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_isThere) {
            umount2(m_folder.constData(), MNT_DETACH);
        }
    }
    bool isThere() const { return m_isThere; }
    bool becomeReadOnly() const
    {
        return mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, "size=64k") == 0;
    }

private:
    const QByteArray m_folder;
    const bool m_isThere;
};
} // namespace

/// Side-cars when disks, other programs and ends of the process come in between.
class TestSideCarFaults final : public QObject, private SideCarDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void aFullDiskLeavesNothingByHalf();
    void aFullDiskBringsBackWhatWasThere();
    void aReadOnlyDiskIsRefused();
    void aFolderBehindALinkIsLeftAlone();
    void aFolderSwappedForALinkIsLeftAlone();
    void aSideCarThatIsALinkIsLeftAlone();
    void anotherDiskInItsPlaceIsRefused();
    void aFileThatCameMeanwhileIsNotWrittenOver();
    void aFileThatChangedMeanwhileStays();
    void namesDoNotLeadOut_data();
    void namesDoNotLeadOut();
    void aPartOfOthersIsNotTouched();
    void anEndBeforeTheFileIsForgotten();
    void anEndBehindTheFileIsKept();
    void anEndBetweenBinAndFileBringsTheOldOneBack();
    void anEndWhileTakingBackIsFinished();
    void aFileWithoutARowIsKnownAgain();

private:
    void setStates(const char *state);
    void fillTheDisk();
    End write(bool mayReplace = false) { return SideCarDesk::write(order(mayReplace)); }
};

void TestSideCarFaults::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginWithBook(dialect, KURAMORI_PROBE);
}

void TestSideCarFaults::setStates(const char *state)
{
    need(m_store->write(
        [state](WriteTx &tx) { tx.run("UPDATE sidecar_steps SET state = $1", QString::fromLatin1(state)); }));
}

/// All but what names and folders take.
void TestSideCarFaults::fillTheDisk()
{
    const QByteArray file = m_rig->path("Frank Herbert/Dune/01.mp3");
    FILE *filler = fopen(file.constData(), "a");
    QVERIFY(filler);
    while (fputc('x', filler) != EOF && fflush(filler) == 0) {
    }
    fclose(filler);
}

void TestSideCarFaults::aFullDiskLeavesNothingByHalf()
{
    const SmallDisk disk(m_rig->path());
    if (!disk.isThere()) {
        QSKIP("this user may not mount a disk");
    }
    QFETCH_GLOBAL(Dialect, dialect);
    Q_UNUSED(dialect)
    m_rig->put("Frank Herbert/Dune/01.mp3");
    m_rig->put("Frank Herbert/Dune/02.mp3", "xy");
    QVERIFY(scan(root()).result);
    fillTheDisk();
    const End end = write();
    QVERIFY(end.result);
    QCOMPARE(end.count("failed"), 1);
    QCOMPARE(end.count("written"), 0);
    QVERIFY(end.output.value(QLatin1String("trouble")).toArray().at(0).toString().contains(QLatin1String("no space")));
    QCOMPARE(namesIn("Frank Herbert/Dune"), (QList<QByteArray>{"01.mp3", "02.mp3"}));
    QCOMPARE(states(), QStringLiteral("create refused"));
    m_rig->put("Frank Herbert/Dune/01.mp3");
    QCOMPARE(write().count("written"), 1);
}

void TestSideCarFaults::aFullDiskBringsBackWhatWasThere()
{
    const SmallDisk disk(m_rig->path());
    if (!disk.isThere()) {
        QSKIP("this user may not mount a disk");
    }
    m_rig->put("Frank Herbert/Dune/01.mp3");
    m_rig->put(json(), "{}");
    QVERIFY(scan(root()).result);
    fillTheDisk();
    QCOMPARE(write(true).count("failed"), 1);
    QCOMPARE(content(json()), QByteArray("{}"));
    QCOMPARE(namesIn("Frank Herbert/Dune"), (QList<QByteArray>{"01.mp3", "metadata.json"}));
}

void TestSideCarFaults::aReadOnlyDiskIsRefused()
{
    const SmallDisk disk(m_rig->path());
    if (!disk.isThere()) {
        QSKIP("this user may not mount a disk");
    }
    m_rig->put("Frank Herbert/Dune/01.mp3");
    QVERIFY(scan(root()).result);
    QVERIFY(disk.becomeReadOnly());
    const End end = write();
    QCOMPARE(end.count("refuse"), 1);
    QVERIFY(text("SELECT why FROM sidecar_steps").contains(QLatin1String("read-only")));
}

void TestSideCarFaults::aFolderBehindALinkIsLeftAlone()
{
    FolderRig elsewhere;
    elsewhere.put("Children of Dune/01.mp3", "xyz");
    m_rig->link("Frank Herbert/linked", elsewhere.path());
    QVERIFY(scan(root()).result);
    QCOMPARE(number("SELECT count(*) FROM items"), 2);
    const End end = write();
    QCOMPARE(end.count("written"), 1);
    QCOMPARE(end.count("refuse"), 1);
    QVERIFY(access(elsewhere.path("Children of Dune/metadata.json").constData(), F_OK) != 0);
}

/// Since the scan, as an attacker would.
void TestSideCarFaults::aFolderSwappedForALinkIsLeftAlone()
{
    FolderRig elsewhere;
    elsewhere.put("01.mp3");
    elsewhere.put("02.mp3", "xy");
    m_rig->rename("Frank Herbert/Dune", "Frank Herbert/Dune-moved");
    m_rig->link("Frank Herbert/Dune", elsewhere.path());
    const End end = write(true);
    QCOMPARE(end.count("refuse"), 1);
    QVERIFY(text("SELECT why FROM sidecar_steps").contains(QLatin1String("link")));
    QVERIFY(access(elsewhere.path("metadata.json").constData(), F_OK) != 0);
}

void TestSideCarFaults::aSideCarThatIsALinkIsLeftAlone()
{
    FolderRig elsewhere;
    elsewhere.put("precious");
    m_rig->link(json(), elsewhere.path("precious"));
    QCOMPARE(write(true).count("refuse"), 1);
    QCOMPARE(content(json()), QByteArray("x"));
}

void TestSideCarFaults::anotherDiskInItsPlaceIsRefused()
{
    const SmallDisk disk(m_rig->path());
    if (!disk.isThere()) {
        QSKIP("this user may not mount a disk");
    }
    m_rig->put("Frank Herbert/Dune/01.mp3"); // as if it were the same
    m_rig->put("Frank Herbert/Dune/02.mp3", "xy");
    const End end = write();
    QCOMPARE(end.count("refuse"), 1);
    QVERIFY(text("SELECT why FROM sidecar_steps").contains(QLatin1String("another folder")));
    QVERIFY(!exists(json()));
}

/// Between the look and the writing.
void TestSideCarFaults::aFileThatCameMeanwhileIsNotWrittenOver()
{
    const auto folder = OpenFolder::root(m_rig->path(), *ScanDesk::root(root()).identity);
    QVERIFY(folder);
    SideCarStep step;
    step.path = json();
    step.after = sideCarHash("mine");
    m_rig->put(json(), "theirs");
    const Result<void> written = writeSideCar(*folder, step, "mine");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Conflict);
    QCOMPARE(content(json()), QByteArray("theirs"));
    QVERIFY(!exists(json() + ".kuramori-part"));
    const Result<bool> settled = settleWriting(*folder, step);
    QVERIFY(settled && !*settled);
    QCOMPARE(content(json()), QByteArray("theirs"));
}

void TestSideCarFaults::aFileThatChangedMeanwhileStays()
{
    const auto folder = OpenFolder::root(m_rig->path(), *ScanDesk::root(root()).identity);
    QVERIFY(folder);
    SideCarStep step;
    step.path = json();
    step.before = sideCarHash("seen");
    step.after = sideCarHash("mine");
    step.bin = ".kuramori-bin/2026-11-22/side-cars-1/1-metadata.json";
    m_rig->put(json(), "changed since");
    const Result<void> written = writeSideCar(*folder, step, "mine");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Conflict);
    QCOMPARE(content(json()), QByteArray("changed since"));
    QVERIFY(!exists(step.bin));
}

void TestSideCarFaults::namesDoNotLeadOut_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("up") << QByteArray("../metadata.json");
    QTest::newRow("up from within") << QByteArray("Frank Herbert/../../metadata.json");
    QTest::newRow("itself") << QByteArray("./metadata.json");
    QTest::newRow("absolute") << QByteArray("/tmp/metadata.json");
    QTest::newRow("an empty name") << QByteArray("Frank Herbert//metadata.json");
    QTest::newRow("no file") << QByteArray("Frank Herbert/..");
}

void TestSideCarFaults::namesDoNotLeadOut()
{
    QFETCH(QByteArray, path);
    const auto folder = OpenFolder::root(m_rig->path(), *ScanDesk::root(root()).identity);
    QVERIFY(folder);
    SideCarStep step;
    step.path = path;
    step.after = sideCarHash("mine");
    const Result<void> written = writeSideCar(*folder, step, "mine");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Refused);
    QVERIFY(access((m_rig->path() + '/' + path).constData(), F_OK) != 0 || path.endsWith(".."));
}

void TestSideCarFaults::aPartOfOthersIsNotTouched()
{
    m_rig->put(json() + ".kuramori-part", "theirs");
    const End end = write();
    QCOMPARE(end.count("failed"), 1);
    QCOMPARE(content(json() + ".kuramori-part"), QByteArray("theirs"));
    QVERIFY(!exists(json()));
}

void TestSideCarFaults::anEndBeforeTheFileIsForgotten()
{
    QVERIFY(write().result);
    setStates("intended");
    m_rig->rename(json(), json() + ".kuramori-part"); // it had not got its name
    const End end = write();
    QVERIFY(end.result);
    QCOMPARE(end.count("written"), 1);
    QCOMPARE(states(), QStringLiteral("create refused, create done"));
    QVERIFY(!exists(json() + ".kuramori-part"));
}

void TestSideCarFaults::anEndBehindTheFileIsKept()
{
    const qint64 act = write().count("act");
    setStates("intended");
    const End end = write();
    QCOMPARE(end.count("same"), 1);
    QCOMPARE(states(), QStringLiteral("create done"));
    QCOMPARE(undo(act).count("undone"), 1);
    QVERIFY(!exists(json()));
}

void TestSideCarFaults::anEndBetweenBinAndFileBringsTheOldOneBack()
{
    m_rig->put(json(), "{\"title\": \"Theirs\"}");
    QVERIFY(write(true).result);
    setStates("intended");
    m_rig->remove(json());
    const End end = write();
    QCOMPARE(end.count("foreign"), 1);
    QCOMPARE(content(json()), QByteArray("{\"title\": \"Theirs\"}"));
    QCOMPARE(states(), QStringLiteral("replace refused, foreign refused"));
}

void TestSideCarFaults::anEndWhileTakingBackIsFinished()
{
    m_rig->put(json(), "{\"title\": \"Theirs\"}");
    QVERIFY(write(true).result);
    setStates("undoing");
    m_rig->remove(json()); // to the bin
    QVERIFY(write().result);
    QCOMPARE(content(json()), QByteArray("{\"title\": \"Theirs\"}"));
    QVERIFY(states().startsWith(QLatin1String("replace undone")));
}

/// As after a backup was restored.
void TestSideCarFaults::aFileWithoutARowIsKnownAgain()
{
    QVERIFY(write().result);
    need(m_store->write([](WriteTx &tx) { tx.run("DELETE FROM sidecar_acts"); }));
    QCOMPARE(states(), QString());
    QCOMPARE(write().count("same"), 1);
    QCOMPARE(states(), QStringLiteral("same done"));
    QVERIFY(scan(root()).result);
    QCOMPARE(number("SELECT count(*) FROM assertions WHERE source = 'metadata_json'"), 0);
}

QTEST_APPLESS_MAIN(TestSideCarFaults)
#include "test_sidecarfaults.moc"
