// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probepool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <dirent.h>

#include <thread>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
ProbePlan fakePlan(int children = 2)
{
    ProbePlan plan;
    plan.program = FAKE_PROBE;
    plan.children = children;
    plan.perFile = 10s;
    return plan;
}

ErrorKind kindOf(const Result<AudioFile> &file)
{
    return file ? ErrorKind::Defect : file.error().kind;
}

int openDescriptors()
{
    int count = 0;
    DIR *folder = opendir("/proc/self/fd");
    while (readdir(folder)) {
        ++count;
    }
    closedir(folder);
    return count;
}
} // namespace

/// How the pool bears children that misbehave.
class TestProbePool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryFileOnce();
    void badFileCostsItselfAlone_data();
    void badFileCostsItselfAlone();
    void crashOfSomebodyElseIsForgiven();
    void hangIsEndedAfterItsTime();
    void waitingIsNotCountedAsHanging();
    void stopIsFeltAtOnce();
    void stopLeavesThePoolUsable();
    void programThatCannotRunIsNamed_data();
    void programThatCannotRunIsNamed();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
    void callersShareTheChildren();
    void leavesNothingOpen();
    void findsTheProgram();

private:
    SystemClock m_clock;
};

void TestProbePool::answersEveryFileOnce()
{
    ProbePool pool(fakePlan(), m_clock);
    QByteArrayList paths;
    for (int i = 0; i < 2000; ++i) {
        paths.append("/music/" + QByteArray::number(i));
    }
    QList<int> answers(paths.size(), 0);
    const Result<void> done = pool.probeAll(paths,
                                            [&](qint64 index, const Result<AudioFile> &file) {
                                                QVERIFY(file);
                                                QCOMPARE(file->value(QLatin1String("title")).toUtf8(), paths.at(index));
                                                ++answers[index];
                                            },
                                            {});
    QVERIFY(done);
    QCOMPARE(answers, QList<int>(paths.size(), 1));
    QCOMPARE(pool.lostChildren(), 0);
    QVERIFY(pool.probeAll({}, [](qint64, const Result<AudioFile> &) { QFAIL("no file was asked for"); }, {}));
}

void TestProbePool::badFileCostsItselfAlone_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("children");

    QTest::newRow("crash") << QByteArray("crash") << ErrorKind::Defect << 2;
    QTest::newRow("unknown kind of answer") << QByteArray("garbage") << ErrorKind::Defect << 2;
    QTest::newRow("answer to another question") << QByteArray("wrongid") << ErrorKind::Defect << 2;
    QTest::newRow("answer of 4 GB") << QByteArray("endless") << ErrorKind::Defect << 2;
    QTest::newRow("broken JSON") << QByteArray("nonsense") << ErrorKind::BadSchema << 0;
}

void TestProbePool::badFileCostsItselfAlone()
{
    QFETCH(QByteArray, name);
    QFETCH(ErrorKind, kind);
    QFETCH(int, children);

    ProbePool pool(fakePlan(), m_clock);
    QByteArrayList paths;
    for (int i = 0; i < 300; ++i) {
        paths.append(i == 150 ? "/music/" + name : "/music/" + QByteArray::number(i));
    }
    int good = 0;
    const Result<void> done
        = pool.probeAll(paths,
                        [&](qint64 index, const Result<AudioFile> &file) {
                            good += file ? 1 : 0;
                            if (!file) {
                                QCOMPARE(index, 150);
                                QCOMPARE(file.error().kind, kind);
                                QVERIFY(file.error().message.contains(QString::fromUtf8("/music/" + name)));
                            }
                        },
                        {});
    QVERIFY(done);
    QCOMPARE(good, 299);
    QCOMPARE(pool.lostChildren(), children);
}

void TestProbePool::crashOfSomebodyElseIsForgiven()
{
    const QTemporaryDir folder;
    ProbePool pool(fakePlan(1), m_clock);
    const Result<AudioFile> file = pool.probe(QFile::encodeName(folder.filePath(QStringLiteral("crashonce"))), {});
    QVERIFY(file);
    QCOMPARE(file->container, QStringLiteral("fake"));
    QCOMPARE(pool.lostChildren(), 1);
}

void TestProbePool::hangIsEndedAfterItsTime()
{
    ProbePlan plan = fakePlan(1);
    plan.perFile = 200ms;
    ProbePool pool(plan, m_clock);
    QVERIFY(pool.probe("/music/first", {})); // so that the start does not count
    QByteArrayList paths = {"/music/a", "/music/hang", "/music/b"};
    QHash<qint64, bool> isGood;
    const SteadyTime begun = m_clock.steady();
    QVERIFY(pool.probeAll(paths,
                          [&](qint64 index, const Result<AudioFile> &file) {
                              isGood.insert(index, file.has_value());
                              if (!file) {
                                  QCOMPARE(file.error().kind, ErrorKind::Timeout);
                                  QVERIFY(file.error().message.contains(QStringLiteral("/music/hang")));
                              }
                          },
                          {}));
    QVERIFY(m_clock.steady() - begun >= 200ms);
    QCOMPARE(isGood, (QHash<qint64, bool>{{0, true}, {1, false}, {2, true}}));
    QCOMPARE(pool.lostChildren(), 1); // a second try would cost as much again
}

/// A file that waits behind slow ones has its full time when its turn comes.
void TestProbePool::waitingIsNotCountedAsHanging()
{
    ProbePlan plan = fakePlan(1);
    plan.perFile = 1s;
    ProbePool pool(plan, m_clock);
    const QByteArrayList paths(15, "/music/slow"); // a tenth of a second each
    int good = 0;
    QVERIFY(pool.probeAll(paths, [&](qint64, const Result<AudioFile> &file) { good += file ? 1 : 0; }, {}));
    QCOMPARE(good, 15);
    QCOMPARE(pool.lostChildren(), 0);
}

void TestProbePool::stopIsFeltAtOnce()
{
    ProbePool pool(fakePlan(1), m_clock);
    std::stop_source stop;
    SteadyTime asked;
    const std::jthread stopping([&] {
        m_clock.sleep(50ms, {});
        asked = m_clock.steady();
        stop.request_stop();
    });
    const Result<AudioFile> file = pool.probe("/music/hang", stop.get_token());
    const SteadyTime felt = m_clock.steady();
    QCOMPARE(kindOf(file), ErrorKind::Cancelled);
    QVERIFY(felt - asked < 100ms);
}

void TestProbePool::stopLeavesThePoolUsable()
{
    ProbePlan plan = fakePlan(1);
    plan.perFile = 300ms;
    ProbePool pool(plan, m_clock);
    std::stop_source stop;
    stop.request_stop();
    QByteArrayList paths(200, "/music/hang");
    const Result<void> done = pool.probeAll(
        paths, [](qint64, const Result<AudioFile> &) {}, stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    // What nobody waits for any more is not read either: of 200 only what the child has begun.
    const SteadyTime begun = m_clock.steady();
    QVERIFY(pool.probe("/music/next", {}));
    QVERIFY(m_clock.steady() - begun < 10s);
}

void TestProbePool::programThatCannotRunIsNamed_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("absent") << QByteArray("/nowhere/kuramori-probe") << ErrorKind::NotFound;
    QTest::newRow("no program") << QByteArray("/etc/passwd") << ErrorKind::Io;
    QTest::newRow("ends at once") << QByteArray("/bin/true") << ErrorKind::Io;
    QTest::newRow("another program") << QByteArray("/bin/cat") << ErrorKind::Io;
}

void TestProbePool::programThatCannotRunIsNamed()
{
    QFETCH(QByteArray, program);
    QFETCH(ErrorKind, kind);

    ProbePlan plan = fakePlan();
    plan.program = program;
    ProbePool pool(plan, m_clock);
    int blamed = 0;
    for (int i = 0; i < 2; ++i) { // and it does not stay in the way
        const Result<void> done
            = pool.probeAll({"/music/a", "/music/b"}, [&](qint64, const Result<AudioFile> &) { ++blamed; }, {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, kind);
        QVERIFY(done.error().message.contains(QString::fromUtf8(program)));
    }
    QCOMPARE(blamed, 0);
    QCOMPARE(pool.lostChildren(), 0);
}

void TestProbePool::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isPath");

    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("NUL inside") << QByteArray("/a\0b", 4) << false;
    QTest::newRow("4,096 bytes") << QByteArray(4096, 'a') << false;
    QTest::newRow("4,095 bytes") << QByteArray(4095, 'a') << true;
    QTest::newRow("not UTF-8") << QByteArray("/\xFF\n\t") << true;
}

void TestProbePool::refusesWhatIsNoPath()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isPath);

    ProbePlan plan = fakePlan();
    plan.program = KURAMORI_PROBE;
    ProbePool pool(plan, m_clock);
    const Result<AudioFile> file = pool.probe(path, {});
    QVERIFY(!file);
    QCOMPARE(file.error().kind == ErrorKind::Rejected, !isPath);
}

void TestProbePool::callersShareTheChildren()
{
    ProbePool pool(fakePlan(), m_clock);
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> callers;
        callers.reserve(4);
        for (int caller = 0; caller < 4; ++caller) {
            callers.emplace_back([&, caller] {
                for (int i = 0; i < 50; ++i) {
                    const QByteArray path = "/" + QByteArray::number(caller) + "/" + QByteArray::number(i);
                    const Result<AudioFile> file = pool.probe(path, {});
                    good += file && file->value(QLatin1String("title")).toUtf8() == path ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(good.load(), 200);
}

void TestProbePool::leavesNothingOpen()
{
    const int before = openDescriptors();
    {
        ProbePool pool(fakePlan(), m_clock);
        QVERIFY(!pool.probe("/music/crash", {}));
        QCOMPARE(kindOf(pool.probe("/music/flood", {})), ErrorKind::BadSchema);
        QVERIFY(pool.probe("/music/a", {}));
    }
    QCOMPARE(openDescriptors(), before);
}

void TestProbePool::findsTheProgram()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("bin")));
    const QString bin = folder.filePath(QStringLiteral("bin"));
    QCOMPARE(ProbePool::programFor(bin),
             QFile::encodeName(folder.filePath(QStringLiteral("libexec/kuramori/kuramori-probe"))));
    QFile beside(bin + QStringLiteral("/kuramori-probe"));
    QVERIFY(beside.open(QIODevice::WriteOnly));
    QCOMPARE(ProbePool::programFor(bin), QFile::encodeName(beside.fileName()));
}

QTEST_GUILESS_MAIN(TestProbePool)
#include "test_probepool.moc"
