// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "models/jobs/serverspec.h"
#include "models/tables/testverdict.h"
#include "models/tables/words.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const KnownSource &jikan()
{
    return *findSource(QStringLiteral("jikan"));
}

JobRow completedWith(const TestFinding &finding)
{
    JobRow job;
    job.state = JobState::Completed;
    job.output = finding.toJson();
    return job;
}

JobRow in(JobState state)
{
    JobRow job;
    job.state = state;
    job.errors = {{{}, 1, ErrorKind::Defect, QStringLiteral("A bug."), {}}};
    return job;
}
} // namespace

class TestTestVerdict final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySourceCanBeTested()
    {
        QVERIFY(!findSource(QStringLiteral("nobody")));
        for (const KnownSource &source : knownSources()) {
            const JobSpec spec = testSpec(source);
            QVERIFY(!spec.kind.isEmpty());
            QCOMPARE(spec.queue, source.queue);
            QCOMPARE(spec.uniqueKey, spec.kind); // asked twice at a time it is asked once
            QCOMPARE(spec.maxAttempts, 1);
            QVERIFY(jobTitle(spec.kind, {}) != spec.kind);
        }
        QCOMPARE(testSpec(jikan()).kind, QStringLiteral("jikan.test"));
        QCOMPARE(jikan().queue, jikanQueue);
    }

    void findingsAreKept()
    {
        const TestFinding good = TestFinding::fromJson(TestFinding{{}, 312ms}.toJson());
        QVERIFY(!good.error);
        QVERIFY(good.took == 312ms);
        const Error error{ErrorKind::Tls, QStringLiteral("No trust."), {}, {}};
        const TestFinding bad = TestFinding::fromJson(TestFinding{error, {}}.toJson());
        QCOMPARE(bad.error->kind, ErrorKind::Tls);
        QCOMPARE(bad.error->message, QStringLiteral("No trust."));
        QVERIFY(TestFinding::fromJson({}).error); // a job that left nothing has found nothing good
    }

    void whatIsWrongComesWithAdvice_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("advice");
        QTest::newRow("unreachable") << ErrorKind::Unreachable
                                     << QStringLiteral(
                                            "Check the network, and the settings sources.jikan.url and http.proxy.");
        QTest::newRow("timeout") << ErrorKind::Timeout
                                 << QStringLiteral(
                                        "Check the network, and the settings sources.jikan.url and http.proxy.");
        QTest::newRow("tls") << ErrorKind::Tls
                             << QStringLiteral(
                                    "Check the clock of this computer, the network and the setting sources.jikan.url.");
        QTest::newRow("not there")
            << ErrorKind::NotFound
            << QStringLiteral("Check the setting sources.jikan.url: another service may answer at that address.");
        QTest::newRow("something else")
            << ErrorKind::BadSchema
            << QStringLiteral("Check the setting sources.jikan.url: another service may answer at that address.");
        QTest::newRow("server") << ErrorKind::ServerError << QStringLiteral("Nothing is wrong here: try again later.");
        QTest::newRow("throttled") << ErrorKind::Throttled
                                   << QStringLiteral("Nothing needs to be done: work on it goes on by itself.");
        QTest::newRow("breaker") << ErrorKind::BreakerOpen
                                 << QStringLiteral("Nothing needs to be done: work on it goes on by itself.");
        QTest::newRow("its message says it") << ErrorKind::Auth << QString();
    }
    void whatIsWrongComesWithAdvice()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, advice);
        const Error error{kind, QStringLiteral("50 %2 happened."), {}, {}};
        const TestVerdict verdict = verdictOf(jikan(), completedWith({error, {}}));
        QVERIFY(!verdict.isGood);
        const QString fact = QStringLiteral("Jikan (MyAnimeList) does not work now. 50 %2 happened.");
        QCOMPARE(verdict.sentence, advice.isEmpty() ? fact : fact + u' ' + advice);
    }

    void aServerHasNoSettings()
    {
        const KnownSource server = serverSource(ServerId(3), QStringLiteral("home"));
        const JobSpec spec = testSpec(server);
        QCOMPARE(spec.args.value(QLatin1String("server")).toInteger(), 3);
        QVERIFY(spec.uniqueKey != testSpec(serverSource(ServerId(4), QStringLiteral("away"))).uniqueKey);
        for (const ErrorKind kind : {ErrorKind::Unreachable, ErrorKind::Tls, ErrorKind::BadSchema}) {
            const Error error{kind, QStringLiteral("Alas."), {}, {}};
            const QString sentence = verdictOf(server, completedWith({error, {}})).sentence;
            QVERIFY2(sentence.startsWith(QStringLiteral("Audiobookshelf (home) does not work now. Alas. Check the ")),
                     qPrintable(sentence));
            QVERIFY2(sentence.contains(QStringLiteral("address of the server")), qPrintable(sentence));
        }
    }

    void eachEndHasItsSentence_data()
    {
        QTest::addColumn<JobRow>("job");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const JobRow &job, bool isGood, const char *sentence) {
            QTest::newRow(name) << job << isGood << QString::fromLatin1(sentence);
        };
        row("works", completedWith({{}, 312ms}), true, "Jikan (MyAnimeList) works: it answered in 312 ms.");
        row("cancelled", in(JobState::Cancelled), false, "The test of Jikan (MyAnimeList) was cancelled.");
        row("defect", in(JobState::Discarded), false, "Jikan (MyAnimeList) could not be tested. A bug.");
        row("put off", in(JobState::Scheduled), false, "The test of Jikan (MyAnimeList) waits until work goes on.");
    }
    void eachEndHasItsSentence()
    {
        QFETCH(JobRow, job);
        QFETCH(bool, isGood);
        QFETCH(QString, sentence);
        QCOMPARE(verdictOf(jikan(), job).sentence, sentence);
        QCOMPARE(verdictOf(jikan(), job).isGood, isGood);
    }
};

QTEST_GUILESS_MAIN(TestTestVerdict)
#include "test_testverdict.moc"
