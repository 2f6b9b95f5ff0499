// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/audiodecoder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <thread>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
DecodePlan fakePlan(int children = 2)
{
    DecodePlan plan;
    plan.program = FAKE_PROBE;
    plan.children = children;
    plan.patience = 10s;
    return plan;
}

void tellNobody(qsizetype, qint64) { }
} // namespace

/// How the decoder bears children that misbehave.
class TestAudioDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryFileOnce();
    void badFileCostsItselfAlone_data();
    void badFileCostsItselfAlone();
    void crashOfSomebodyElseIsForgiven();
    void hangIsEndedAfterItsTime();
    void stopIsFeltAtOnce();
    void programThatCannotRunIsNamed_data();
    void programThatCannotRunIsNamed();
    void refusesWhatIsNoPath();

private:
    SystemClock m_clock;
};

void TestAudioDecoder::answersEveryFileOnce()
{
    AudioDecoder decoder(fakePlan(), m_clock);
    QByteArrayList paths;
    for (int i = 0; i < 300; ++i) {
        paths.append("/music/" + QByteArray(i, 'x'));
    }
    QList<int> answers(paths.size(), 0);
    QList<int> tellings(paths.size(), 0);
    const Result<void> done = decoder.decodeAll(
        paths,
        [&](qsizetype index, const Result<DecodedAudio> &decoded) {
            QVERIFY(decoded);
            QCOMPARE(decoded->frames, paths.at(index).size()); // the answer to this file and no other
            QCOMPARE(decoded->decoded, 1000ms);
            ++answers[index];
        },
        [&](qsizetype index, qint64 bytes) {
            QCOMPARE(bytes, 7);
            ++tellings[index];
        },
        {});
    QVERIFY(done);
    QCOMPARE(answers, QList<int>(paths.size(), 1));
    QCOMPARE(tellings, QList<int>(paths.size(), 1));
    QCOMPARE(decoder.lostChildren(), 0);
    QVERIFY(decoder.decodeAll({}, [](qsizetype, const Result<DecodedAudio> &) { QFAIL("no file was asked for"); },
                              tellNobody, {}));
}

void TestAudioDecoder::badFileCostsItselfAlone_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("children");

    QTest::newRow("crash") << QByteArray("crash") << ErrorKind::Defect << 2;
    QTest::newRow("out of time on the processor") << QByteArray("xcpu") << ErrorKind::Timeout << 1;
    QTest::newRow("unknown kind of answer") << QByteArray("garbage") << ErrorKind::BadSchema << 0;
    QTest::newRow("answer to another question") << QByteArray("wrongid") << ErrorKind::Defect << 2;
    QTest::newRow("answer of 4 GB") << QByteArray("endless") << ErrorKind::Defect << 2;
    QTest::newRow("answer to the other request") << QByteArray("nonsense") << ErrorKind::BadSchema << 0;
}

void TestAudioDecoder::badFileCostsItselfAlone()
{
    QFETCH(QByteArray, name);
    QFETCH(ErrorKind, kind);
    QFETCH(int, children);

    AudioDecoder decoder(fakePlan(), m_clock);
    QByteArrayList paths(20, "/music/good");
    paths[10] = "/music/" + name;
    int good = 0;
    const Result<void> done
        = decoder.decodeAll(paths,
                            [&](qsizetype index, const Result<DecodedAudio> &decoded) {
                                good += decoded ? 1 : 0;
                                if (!decoded) {
                                    QCOMPARE(index, 10);
                                    QCOMPARE(decoded.error().kind, kind);
                                    QVERIFY(decoded.error().message.contains(QString::fromUtf8("/music/" + name)));
                                }
                            },
                            tellNobody, {});
    QVERIFY(done);
    QCOMPARE(good, 19);
    QVERIFY2(decoder.lostChildren() == children, qPrintable(QString::number(decoder.lostChildren())));
}

void TestAudioDecoder::crashOfSomebodyElseIsForgiven()
{
    const QTemporaryDir folder;
    AudioDecoder decoder(fakePlan(1), m_clock);
    int good = 0;
    QVERIFY(decoder.decodeAll({QFile::encodeName(folder.filePath(QStringLiteral("crashonce")))},
                              [&](qsizetype, const Result<DecodedAudio> &decoded) { good += decoded ? 1 : 0; },
                              tellNobody, {}));
    QCOMPARE(good, 1);
    QCOMPARE(decoder.lostChildren(), 1);
}

void TestAudioDecoder::hangIsEndedAfterItsTime()
{
    DecodePlan plan = fakePlan(1);
    plan.patience = 300ms;
    AudioDecoder decoder(plan, m_clock);
    QList<bool> isGood(3, false);
    QVERIFY(decoder.decodeAll({"/music/a", "/music/hang", "/music/b"},
                              [&](qsizetype index, const Result<DecodedAudio> &decoded) {
                                  isGood[index] = decoded.has_value();
                                  if (!decoded) {
                                      QCOMPARE(decoded.error().kind, ErrorKind::Timeout);
                                  }
                              },
                              tellNobody, {}));
    QCOMPARE(isGood, (QList<bool>{true, false, true}));
}

void TestAudioDecoder::stopIsFeltAtOnce()
{
    AudioDecoder decoder(fakePlan(1), m_clock);
    std::stop_source stop;
    std::promise<void> begun;
    SteadyTime asked;
    const std::jthread stopping([&] {
        begun.get_future().wait();
        m_clock.sleep(50ms, {}); // until it waits for the child
        asked = m_clock.steady();
        stop.request_stop();
    });
    const Result<void> done = decoder.decodeAll(
        {"/music/hang", "/music/never"}, [](qsizetype, const Result<DecodedAudio> &) { QFAIL("nothing was decoded"); },
        [&](qsizetype, qint64) { begun.set_value(); }, stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(m_clock.steady() - asked < 100ms);
    int good = 0;
    QVERIFY(decoder.decodeAll({"/music/a"},
                              [&](qsizetype, const Result<DecodedAudio> &decoded) { good += decoded ? 1 : 0; },
                              tellNobody, {}));
    QCOMPARE(good, 1); // it stays usable
}

void TestAudioDecoder::programThatCannotRunIsNamed_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("none") << QByteArray("/nowhere/kuramori-probe") << ErrorKind::NotFound;
    QTest::newRow("ends at once") << QByteArray("/bin/true") << ErrorKind::Io;
}

void TestAudioDecoder::programThatCannotRunIsNamed()
{
    QFETCH(QByteArray, program);
    QFETCH(ErrorKind, kind);
    DecodePlan plan = fakePlan(1);
    plan.program = program;
    AudioDecoder decoder(plan, m_clock);
    const Result<void> done = decoder.decodeAll(
        {"/music/a"}, [](qsizetype, const Result<DecodedAudio> &) { QFAIL("nothing was decoded"); }, tellNobody, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, kind);
    QVERIFY(done.error().message.contains(QString::fromUtf8(program)));
}

void TestAudioDecoder::refusesWhatIsNoPath()
{
    AudioDecoder decoder(fakePlan(1), m_clock);
    int refused = 0;
    QVERIFY(decoder.decodeAll({QByteArray(), QByteArray(5000, 'x'), QByteArray("/a\0b", 4)},
                              [&](qsizetype, const Result<DecodedAudio> &decoded) {
                                  refused += !decoded && decoded.error().kind == ErrorKind::Rejected ? 1 : 0;
                              },
                              tellNobody, {}));
    QCOMPARE(refused, 3);
}

QTEST_GUILESS_MAIN(TestAudioDecoder)
#include "test_audiodecoder.moc"
