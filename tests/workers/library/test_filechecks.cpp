// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/checkspec.h"
#include "models/jobs/scanspec.h"
#include "models/settings/settings.h"
#include "models/store/checktable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/noticetable.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/library/damagedaudio.h"
#include "tests/workers/library/folderrig.h"
#include "tests/workers/library/madeaudio.h"
#include "workers/library/filecheckjob.h"
#include "workers/library/libraryscan.h"
#include "workers/library/probepool.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QString worker = QStringLiteral("test:1:a");
}

/// The job that tells which files are damaged, on real files.
class TestFileChecks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void initTestCase();
    void init();

    void everyDamageIsFoundAndNoOther();
    void theDepthIsObeyed();
    void gapsOfABookAreFound();
    void namesThatAreShownAlikeAreNoDoubles();
    void aRuntimeIsComparedWithWhatIsSaid();
    void filesOfAnAwayRootAreUnknown();
    void aRootThatGoesAwayDamagesNothing();
    void aFileThatIsGoneIsUnknown();
    void aChangedFileIsUnknownUntilTheNextScan();
    void aFileThatCrashesTheDecoderIsNamed();
    void aStoppedCheckGoesOn();
    void theShareOfTheNightIsSmall();
    void anUnknownRootIsRefused();

private:
    struct End
    {
        Result<void> result;
        QJsonObject output;
        qint64 count(const char *name) const { return output.value(QLatin1String(name)).toInteger(-1); }
    };
    End run(const JobKind &kind, const JobSpec &spec, const std::function<void(const Progress &)> &onProgress = {});
    End check(const JobSpec &spec, const std::function<void(const Progress &)> &onProgress = {});
    End check(CheckTier depth = CheckTier::Runtime) { return check(checkSpec(m_root, QStringLiteral("books"), depth)); }
    void scan();
    FileCheck found(const QByteArray &path);
    QStringList rules(const QByteArray &path);

    QList<KeyedFile> m_sound;
    QList<KeyedFile> m_damaged;
    VirtualClock m_clock;
    SystemClock m_trueClock; // children take true time
    FreshStores m_stores;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FolderRig> m_rig;
    std::unique_ptr<ProbePool> m_pool;
    QByteArray m_decoder;
    std::stop_source m_stop;
    RootId m_root;
};

void TestFileChecks::initTestCase()
{
    const QTemporaryDir folder;
    m_sound = soundAudio(folder.path());
    m_damaged = damagedAudio(m_sound);
    m_settings = need(Settings::load(folder.filePath(QStringLiteral("none.ini")), QProcessEnvironment(), {}));
}

void TestFileChecks::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_store.reset();
    m_store = m_stores.open(dialect, m_clock);
    m_rig = std::make_unique<FolderRig>();
    ProbePlan plan;
    plan.program = KURAMORI_PROBE;
    m_pool = std::make_unique<ProbePool>(plan, m_trueClock);
    m_decoder = KURAMORI_PROBE;
    m_stop = {};
    m_root = need(m_store->write([this](WriteTx &tx) { return LibraryTable(tx).addRoot(m_rig->path()); }));
}

TestFileChecks::End TestFileChecks::run(const JobKind &kind, const JobSpec &spec,
                                        const std::function<void(const Progress &)> &onProgress)
{
    const ClaimedJob claimed = need(m_store->write([&](WriteTx &tx) {
        JobTable(tx).insert(spec, {{kind.name, kind}});
        return JobTable(tx).claim(kind.queue, 1, worker, 90s).constFirst();
    }));
    End end;
    Job job(claimed.fence, claimed.args, m_stop.get_token(),
            [&](const Progress &progress) { onProgress ? onProgress(progress) : void(); });
    try {
        kind.work(job);
    } catch (const Failure &failure) {
        end.result = fail(failure.error());
    }
    end.output = job.output();
    need(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, job.output()}}); }));
    return end;
}

TestFileChecks::End TestFileChecks::check(const JobSpec &spec, const std::function<void(const Progress &)> &onProgress)
{
    DecodePlan plan;
    plan.program = m_decoder;
    plan.children = 2;
    return run(checkJobKind(*m_store, *m_settings, plan, m_trueClock), spec, onProgress);
}

void TestFileChecks::scan()
{
    const End end
        = run(libraryJobKinds(*m_store, *m_pool, m_clock).constFirst(), scanSpec(m_root, QStringLiteral("books")));
    QVERIFY2(end.result, end.result ? "" : qPrintable(end.result.error().message));
}

FileCheck TestFileChecks::found(const QByteArray &path)
{
    return need(m_store->read([&](ReadTx &tx) {
        const FileId id(tx.number("SELECT id FROM files WHERE path = $1", path));
        return CheckRows(tx).check(id).value_or(FileCheck());
    }));
}

QStringList TestFileChecks::rules(const QByteArray &path)
{
    QStringList rules;
    const FileCheck check = found(path);
    for (const CheckFinding &finding : check.findings) {
        rules.append(checkRuleName(finding.rule));
    }
    return rules;
}

void TestFileChecks::everyDamageIsFoundAndNoOther()
{
    for (const KeyedFile &file : m_sound + m_damaged) {
        m_rig->put(file.name.left(file.name.indexOf('.')) + file.name.mid(file.name.lastIndexOf('.')) + '/' + file.name,
                   file.content); // a folder each: none is another's track
    }
    scan();
    const End end = check();
    QVERIFY(end.result);
    QCOMPARE(end.count("files"), m_sound.size() + m_damaged.size());
    int missed = 0, falseAlarms = 0, misplaced = 0;
    for (const KeyedFile &file : m_sound + m_damaged) {
        const QByteArray path
            = file.name.left(file.name.indexOf('.')) + file.name.mid(file.name.lastIndexOf('.')) + '/' + file.name;
        const FileCheck check = found(path);
        const bool isCalledSound = check.verdict == FileVerdict::Sound;
        const auto at = breaksAt(check.findings);
        const bool isPlaced = file.breaksAt < 0ms || (at && std::chrono::abs(*at - file.breaksAt) <= 2s);
        missed += !file.isSound && isCalledSound ? 1 : 0;
        falseAlarms += file.isSound && !isCalledSound ? 1 : 0;
        misplaced += isPlaced ? 0 : 1;
        if (file.isSound != isCalledSound || !isPlaced) {
            qWarning("%s: %s at %lld, %s", file.name.constData(), qPrintable(fileVerdictName(check.verdict)),
                     at ? qlonglong(at->count()) : -1, qPrintable(rules(path).join(u' ')));
        }
    }
    qInfo("%lld sound, %lld damaged: %d missed, %d false alarms, %d misplaced", qlonglong(m_sound.size()),
          qlonglong(m_damaged.size()), missed, falseAlarms, misplaced);
    QCOMPARE(missed, 0);
    QCOMPARE(falseAlarms, 0);
    QCOMPARE(misplaced, 0);
    QCOMPARE(end.count("sound"), m_sound.size());
    QCOMPARE(end.count("unknown"), 0);
    const auto notices = need(m_store->read([](ReadTx &tx) { return NoticeRows(tx).recent(1); }));
    QCOMPARE(notices.constFirst().kind, NoticeKind::Warning);
    QVERIFY(notices.constFirst().text.contains(QStringLiteral("damaged")));
}

void TestFileChecks::theDepthIsObeyed()
{
    m_rig->put("a.mp3", m_damaged.at(3).content); // zeros in its middle: only decoding shows them
    scan();
    QCOMPARE(check(CheckTier::Presence).count("sound"), 1);
    QCOMPARE(check(CheckTier::Header).count("sound"), 1);
    QCOMPARE(found("a.mp3").tier, CheckTier::Header);
    QCOMPARE(check(CheckTier::Decode).count("damaged"), 1);
    QCOMPARE(found("a.mp3").tier, CheckTier::Decode);
    QVERIFY(breaksAt(found("a.mp3").findings));
}

void TestFileChecks::gapsOfABookAreFound()
{
    for (const char *name : {"Book/01.mp3", "Book/02.mp3", "Book/04.mp3", "Other/01.mp3", "Other/02.mp3"}) {
        m_rig->put(name, m_sound.at(2).content);
    }
    scan();
    const End end = check(CheckTier::Tracks);
    QCOMPARE(end.count("suspect"), 1);
    QCOMPARE(rules("Book/04.mp3"), (QStringList{QStringLiteral("length_estimated"), QStringLiteral("track_gap")}));
}

void TestFileChecks::namesThatAreShownAlikeAreNoDoubles()
{
    for (const char *name : {"Book \xff/01.mp3", "Book \xff/02.mp3", "Book \xfe/01.mp3"}) {
        m_rig->put(name, m_sound.at(2).content);
    }
    scan();
    QCOMPARE(check(CheckTier::Tracks).count("sound"), 3);
}

void TestFileChecks::aRuntimeIsComparedWithWhatIsSaid()
{
    for (const char *book : {"Short/", "Right/"}) { // 60 s each
        for (const char *name : {"01.mp3", "02.mp3", "03.mp3"}) {
            m_rig->put(QByteArray(book) + name, m_sound.at(0).content);
        }
    }
    m_rig->put("Short/book.nfo", "Title: Short\nTotal Duration: 0:01:30\n");
    m_rig->put("Right/book.nfo", "Title: Right\nTotal Duration: 0:01:00\n");
    m_rig->put("Single/one.mp3", m_sound.at(0).content);
    m_rig->put("Single/metadata.json", R"({"chapters":[{"start":0,"end":20},{"start":20,"end":40}]})");
    scan();
    QCOMPARE(check(CheckTier::Decode).count("sound"), 7);
    const End end = check();
    QCOMPARE(end.count("sound"), 5);
    QCOMPARE(end.count("damaged"), 2);
    QCOMPARE(rules("Short/03.mp3"), QStringList{QStringLiteral("book_short")});
    const CheckFinding book = found("Short/03.mp3").findings.constFirst();
    QCOMPARE(book.detail, QStringLiteral("nfo"));
    QCOMPARE(book.expected, std::optional<qint64>(90'000));
    QVERIFY(!book.at);
    QCOMPARE(rules("Single/one.mp3"), QStringList{QStringLiteral("runtime_short")});
    const CheckFinding single = found("Single/one.mp3").findings.constFirst();
    QCOMPARE(single.detail, QStringLiteral("metadata_json"));
    QVERIFY(single.at && *single.at > 19s && *single.at < 21s);
}

void TestFileChecks::filesOfAnAwayRootAreUnknown()
{
    m_rig->put("a.mp3", m_sound.at(2).content);
    m_rig->put("b.mp3", m_damaged.at(3).content);
    scan();
    QCOMPARE(check(CheckTier::Header).count("sound"), 2);
    FolderRig elsewhere;
    QCOMPARE(::rename(m_rig->path().constData(), elsewhere.path("books").constData()), 0);
    const End end = check();
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Refused);
    QCOMPARE(end.count("unknown"), 2);
    QCOMPARE(end.count("damaged"), 0);
    QCOMPARE(found("a.mp3").verdict, FileVerdict::Sound); // as it was when last seen
    QCOMPARE(::rename(elsewhere.path("books").constData(), m_rig->path().constData()), 0);
    QCOMPARE(check().count("damaged"), 1); // and is due as soon as it is back
}

/// Unplugged in the middle of the work.
void TestFileChecks::aRootThatGoesAwayDamagesNothing()
{
    for (int i = 0; i < 200; ++i) { // more than are read from the store at once
        m_rig->put(QByteArray::number(i) + "/a.mp3", m_sound.at(2).content);
    }
    scan();
    FolderRig elsewhere;
    bool isAway = false;
    const End end = check(checkSpec(m_root, QStringLiteral("books"), CheckTier::Runtime), [&](const Progress &) {
        if (!std::exchange(isAway, true)) {
            QCOMPARE(::rename(m_rig->path().constData(), elsewhere.path("books").constData()), 0);
        }
    });
    QCOMPARE(::rename(elsewhere.path("books").constData(), m_rig->path().constData()), 0);
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Refused);
    QCOMPARE(end.count("damaged"), 0);
    QCOMPARE(end.count("suspect"), 0);
    QVERIFY(end.count("unknown") > 100);
    QCOMPARE(rules("199/a.mp3"), QStringList{QStringLiteral("offline")});
}

void TestFileChecks::aFileThatIsGoneIsUnknown()
{
    m_rig->put("a.mp3", m_sound.at(2).content);
    m_rig->put("b.mp3", m_sound.at(2).content);
    scan();
    m_rig->remove("b.mp3");
    const End end = check();
    QVERIFY(end.result);
    QCOMPARE(end.count("sound"), 1);
    QCOMPARE(end.count("unknown"), 1);
    QCOMPARE(rules("b.mp3"), QStringList{QStringLiteral("absent")});
}

void TestFileChecks::aChangedFileIsUnknownUntilTheNextScan()
{
    m_rig->put("a.mp3", m_sound.at(2).content);
    scan();
    m_rig->put("a.mp3", m_sound.at(2).content.left(50'000));
    QCOMPARE(check().count("unknown"), 1);
    QCOMPARE(rules("a.mp3"), QStringList{QStringLiteral("changed")});
    scan();
    QCOMPARE(check().count("suspect"), 1);
}

void TestFileChecks::aFileThatCrashesTheDecoderIsNamed()
{
    m_rig->put("crash/a.mp3", m_sound.at(2).content);
    m_rig->put("good/b.mp3", m_sound.at(2).content);
    m_rig->put("slow/xcpu.mp3", m_sound.at(2).content);
    scan();
    m_rig->rename("crash/a.mp3", "crash/crash"); // what the stand-in goes by
    m_rig->rename("slow/xcpu.mp3", "slow/xcpu");
    need(m_store->write([](WriteTx &tx) {
        tx.run("UPDATE files SET path = $1, path_hash = $2 WHERE path = $3", QByteArray("crash/crash"),
               hashOf("crash/crash"), QByteArray("crash/a.mp3"));
        tx.run("UPDATE files SET path = $1, path_hash = $2 WHERE path = $3", QByteArray("slow/xcpu"),
               hashOf("slow/xcpu"), QByteArray("slow/xcpu.mp3"));
    }));
    m_decoder = FAKE_PROBE;
    const End end = check();
    QVERIFY(end.result);
    QCOMPARE(end.count("files"), 3);
    QCOMPARE(found("crash/crash").verdict, FileVerdict::Damaged);
    QVERIFY(rules("crash/crash").contains(QStringLiteral("decoder_crashed")));
    QVERIFY(rules("slow/xcpu").contains(QStringLiteral("decoder_gave_up")));
    QCOMPARE(found("slow/xcpu").verdict, FileVerdict::Unknown);
    QCOMPARE(found("good/b.mp3").tier, CheckTier::Runtime);
}

void TestFileChecks::aStoppedCheckGoesOn()
{
    for (int i = 0; i < 20; ++i) {
        m_rig->put(QByteArray::number(i) + "/a.mp3", m_sound.at(2).content);
    }
    scan();
    int told = 0;
    const JobSpec spec = checkSpec(m_root, QStringLiteral("books"), CheckTier::Runtime);
    const End stopped = check(spec, [&](const Progress &) {
        if (++told == 40) { // a file tells four times at most
            m_stop.request_stop();
        }
    });
    QVERIFY(!stopped.result);
    QCOMPARE(stopped.result.error().kind, ErrorKind::Cancelled);
    const qint64 kept = need(m_store->read([](ReadTx &tx) { return tx.number("SELECT count(*) FROM file_checks"); }));
    QVERIFY2(kept > 0 && kept < 20, qPrintable(QString::number(kept)));
    m_stop = {};
    QCOMPARE(check(spec).count("sound"), 20 - kept); // as the same job does when it is tried again
    m_clock.advance(1h);
    QCOMPARE(check(spec).count("sound"), 20); // another job checks anew
}

void TestFileChecks::theShareOfTheNightIsSmall()
{
    for (int i = 0; i < 150; ++i) {
        m_rig->put(QByteArray::number(i) + "/a.mp3", i == 7 ? QByteArray("small") : m_sound.at(2).content);
    }
    scan();
    JobSpec spec;
    spec.kind = libraryCheckKind;
    spec.args = checkShareArgs();
    const End first = check(spec);
    QVERIFY(first.result);
    QCOMPARE(first.count("files"), 2); // 1 %, rounded up
    QCOMPARE(first.count("damaged"), 1); // the smallest comes first
    m_clock.advance(24h);
    const End second = check(spec);
    QCOMPARE(second.count("sound"), 2);
    QCOMPARE(need(m_store->read([](ReadTx &tx) { return tx.number("SELECT count(*) FROM file_checks"); })), 4);
    QCOMPARE(need(m_store->read(
                 [](ReadTx &tx) { return tx.number("SELECT count(*) FROM notices WHERE title LIKE 'Check%'"); })),
             1); // a night without findings is not worth one
}

void TestFileChecks::anUnknownRootIsRefused()
{
    m_root = RootId(4711);
    const End end = check();
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(TestFileChecks)
#include "test_filechecks.moc"
