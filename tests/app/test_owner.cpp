// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/batch.h"
#include "app/handover/listener.h"
#include "app/handover/message.h"
#include "app/output/output.h"
#include "models/store/ownership.h"
#include "tests/app/batchdesk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLocalSocket>
#include <QTest>

#include <csignal>

namespace kuramori
{
/// One process owns the SQLite file: what the others get, through the real binary.
class TestOwner final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void verbsThatWriteAreHandedOver();
    void readersReadBeside();
    void noHandoverNamesThePid();
    void sampleIsNotHandedOver();
    void aSecondWorkerIsRefused();
    void interruptReachesTheOwner();
    void lostOwnerIsTold();
    void ownerThatStopsLeavesTheJobsForTheNext();
    void settingsReachTheOwner();
    void aDyingOwnerLeavesNoLock();
    void guestsOutliveTheOwnersOwnVerb();
    void aGuestThatComesAtTheEndIsSentAway();
    void aHouseThatEndsBeginsNothing();
    void whoIsNotServedBecomesTheOwner();
    void whoComesWhileGuestsAreServedIsServed();
    void aJobEndsForNobodyWhileOthersWait_data();
    void aJobEndsForNobodyWhileOthersWait();

private:
    std::unique_ptr<QProcess> startOwner(const QString &words = QStringLiteral("work"))
    {
        auto owner = m_desk->start(words + QStringLiteral(" --json"));
        return BatchDesk::waitFor(*owner, R"("event":"ready")") ? std::move(owner) : nullptr;
    }

    std::unique_ptr<JikanProcess> m_jikan;
    std::unique_ptr<BatchDesk> m_desk;
    std::unique_ptr<QProcess> m_owner;
};

void TestOwner::init()
{
    m_jikan = std::make_unique<JikanProcess>(QStringList{QStringLiteral("--works"), QStringLiteral("200")});
    m_desk = std::make_unique<BatchDesk>(m_jikan->url());
    QVERIFY(QDir().mkpath(m_desk->profile()));
    QFile ini(m_desk->profile() + QStringLiteral("/kuramori.ini"));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    // A schedule that fires in mid-test would bring jobs of its own.
    ini.write("schedule.snapshots = 0 0 29 2 *\n");
    ini.close();
    m_owner = startOwner();
    QVERIFY(m_owner);
}

void TestOwner::cleanup()
{
    if (m_owner && m_owner->state() == QProcess::Running) {
        m_owner->terminate();
        QCOMPARE(BatchDesk::end(*m_owner).code, 0);
    }
}

void TestOwner::verbsThatWriteAreHandedOver()
{
    const Ended crawl = m_desk->run(QStringLiteral("crawl --list movies --json"));
    QVERIFY2(crawl.code == 0, crawl.err.constData());
    QVERIFY(crawl.count("new") > 0);
    for (const QJsonObject &object : crawl.objects()) {
        QVERIFY(!object.isEmpty());
    }
    const Ended people = m_desk->run(QStringLiteral("crawl --list movies"));
    QCOMPARE(people.code, 0);
    QVERIFY(people.out.contains("completed"));
    const Ended set = m_desk->run(QStringLiteral("crawl --list movies --set http.contact=somebody@example.org"));
    QCOMPARE(set.code, 0);
    QVERIFY2(set.err.contains("process " + QByteArray::number(m_owner->processId())), set.err.constData());
    QCOMPARE(m_desk->run(QStringLiteral("jobs pause jikan")).code, 0);
    QCOMPARE(m_desk->run(QStringLiteral("crawl --list movies")).code, 3);
    QCOMPARE(m_desk->run(QStringLiteral("crawl --list nope")).code, 64);
}

void TestOwner::readersReadBeside()
{
    QCOMPARE(m_desk->run(QStringLiteral("crawl --list movies")).code, 0);
    QVERIFY(!m_desk->run(QStringLiteral("query works --limit 3")).objects().isEmpty());
    QVERIFY(!m_desk->run(QStringLiteral("jobs list --json")).objects().isEmpty());
    QCOMPARE(m_desk->run(QStringLiteral("report -o r.json")).code, 0);
    const Ended health = m_desk->run(QStringLiteral("health"));
    QCOMPARE(health.code, 0);
    QVERIFY(health.out.contains(QByteArray::number(m_owner->processId())));
    const Ended backup = m_desk->run(QStringLiteral("backup"));
    QVERIFY2(backup.code == 0, backup.err.constData());
}

void TestOwner::noHandoverNamesThePid()
{
    const Ended refused = m_desk->run(QStringLiteral("crawl --list movies --no-handover"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(QByteArray::number(m_owner->processId())), refused.err.constData());
}

void TestOwner::sampleIsNotHandedOver()
{
    const QByteArray pid = QByteArray::number(m_owner->processId());
    for (const char *words : {"crawl --list movies --sample", "query works --sample"}) {
        const Ended refused = m_desk->run(QString::fromLatin1(words));
        QVERIFY2(refused.code == 3, words);
        QVERIFY2(refused.err.contains(pid), refused.err.constData());
    }
    QCOMPARE(m_jikan->stats().value(QStringLiteral("requests")).toInt(), 0);
    QCOMPARE(m_desk->run(QStringLiteral("query works")).objects().size(), 0);
}

void TestOwner::aSecondWorkerIsRefused()
{
    const Ended refused = m_desk->run(QStringLiteral("work"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(QByteArray::number(m_owner->processId())), refused.err.constData());
    const Ended restore = m_desk->run(QStringLiteral("restore x.sqlite"));
    QVERIFY(restore.code == 1 || restore.code == 3);
}

void TestOwner::interruptReachesTheOwner()
{
    m_jikan->fault(R"({"kind":"hang"})");
    const auto crawl = m_desk->start(QStringLiteral("crawl --list movies --json"));
    QVERIFY(BatchDesk::waitFor(*crawl, R"("state":"running")"));
    kill(pid_t(crawl->processId()), SIGINT);
    const Ended ended = BatchDesk::end(*crawl);
    QVERIFY2(ended.code == 2, ended.err.constData());
    const Ended jobs = m_desk->run(QStringLiteral("query jobs"));
    QCOMPARE(jobs.objects().constFirst().value(QStringLiteral("state")).toString(), QStringLiteral("cancelled"));
}

void TestOwner::lostOwnerIsTold()
{
    m_jikan->fault(R"({"kind":"hang"})");
    const auto crawl = m_desk->start(QStringLiteral("crawl --list movies"));
    QVERIFY(BatchDesk::waitFor(*crawl, "running"));
    m_owner->kill();
    const Ended ended = BatchDesk::end(*crawl);
    m_owner->waitForFinished();
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QByteArray::number(m_owner->processId())) || ended.err.contains("ended before"),
             ended.err.constData());
}

void TestOwner::ownerThatStopsLeavesTheJobsForTheNext()
{
    m_jikan->fault(R"({"kind":"hang"})");
    const auto crawl = m_desk->start(QStringLiteral("crawl --list movies --json"));
    QVERIFY(BatchDesk::waitFor(*crawl, R"("state":"running")"));
    m_owner->terminate();
    QCOMPARE(BatchDesk::end(*m_owner).code, 0);
    QCOMPARE(BatchDesk::end(*crawl).code, 2);
    m_jikan->reset(); // the job may have run without having asked yet: the next one is not to meet the fault
    const Ended jobs = m_desk->run(QStringLiteral("query jobs"));
    const QJsonObject job = jobs.objects().constFirst();
    QVERIFY2(job.value(QStringLiteral("state")).toString() != QStringLiteral("cancelled"), jobs.out.constData());
    QCOMPARE(job.value(QStringLiteral("errors")), QJsonValue(QJsonArray()));
    QCOMPARE(m_desk->run(QStringLiteral("crawl --list movies")).code, 0);
    QCOMPARE(m_desk->run(QStringLiteral("query jobs")).objects().size(), 1);
}

void TestOwner::settingsReachTheOwner()
{
    QCOMPARE(m_desk->run(QStringLiteral("settings set sources.jikan.max_pages 1")).code, 0);
    const Ended crawl = m_desk->run(QStringLiteral("crawl --list top --json"));
    QCOMPARE(crawl.code, 0);
    QCOMPARE(crawl.count("pages"), 1);
}

void TestOwner::aDyingOwnerLeavesNoLock()
{
    m_owner->kill();
    m_owner->waitForFinished();
    QCOMPARE(m_desk->run(QStringLiteral("crawl --list movies")).code, 0);
}

void TestOwner::guestsOutliveTheOwnersOwnVerb()
{
    m_owner->terminate();
    QCOMPARE(BatchDesk::end(*m_owner).code, 0);
    m_jikan->fault(R"({"kind":"wait","path":"/anime","times":1})");
    m_jikan->fault(R"({"kind":"wait","path":"/genres","times":1})");
    const auto first = m_desk->start(QStringLiteral("crawl --list movies --json"));
    QVERIFY(BatchDesk::waitFor(*first, R"("state":"running")"));
    const auto second = m_desk->start(QStringLiteral("crawl --list genres --json"));
    QVERIFY(BatchDesk::waitFor(*second, R"("state":"running")"));
    m_jikan->release("/anime");
    QVERIFY(BatchDesk::waitFor(*first, R"("event":"summary")"));
    m_jikan->release("/genres");
    const Ended ended = BatchDesk::end(*second);
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(BatchDesk::end(*first).code, 0);
}

void TestOwner::aGuestThatComesAtTheEndIsSentAway()
{
    m_owner->terminate();
    QCOMPARE(BatchDesk::end(*m_owner).code, 0);
    m_jikan->fault(R"({"kind":"hang"})");
    const auto owner = m_desk->start(QStringLiteral("crawl --list movies --json"));
    QVERIFY(BatchDesk::waitFor(*owner, R"("state":"running")"));
    const QString database = m_desk->profile() + QStringLiteral("/kuramori.db");
    QLocalSocket guest; // it has come, and asks when the owner is told to stop
    guest.connectToServer(*handoverAddress(database));
    QVERIFY(guest.waitForConnected());
    owner->terminate();
    guest.write(HandoverRequest{
        false,
        {QStringLiteral("--batch"), QStringLiteral("crawl"), QStringLiteral("--list"), QStringLiteral("genres")},
        {},
        QDir::currentPath()}
                    .toLine());
    guest.flush();
    const Ended ended = BatchDesk::end(*owner, std::chrono::seconds(20));
    QVERIFY2(ended.code == 2, ended.err.constData());
    guest.waitForDisconnected(1000);
    const QByteArray answer = guest.readAll(); // none, or that it was not served: a caller becomes the next owner
    QVERIFY2(!answer.contains("exit") && !answer.contains("err"), answer.constData());
    const Ended jobs = m_desk->run(QStringLiteral("jobs list --json"));
    QVERIFY2(!jobs.out.contains("jikan.genres"), jobs.out.constData());
}

void TestOwner::aHouseThatEndsBeginsNothing()
{
    m_owner->terminate();
    QCOMPARE(BatchDesk::end(*m_owner).code, 0);
    const auto house = House::build({m_desk->profile(), {}, {}, false});
    QVERIFY(house);
    QVERIFY((*house)->openStore());
    (*house)->announceEnd(); // between the caller's words and the work
    QByteArray said;
    Output output(Terminal(), [&said](Channel, const QByteArray &bytes) { said += bytes; });
    const QStringList words{QStringLiteral("--batch"), QStringLiteral("crawl"), QStringLiteral("--list"),
                            QStringLiteral("genres")};
    QVERIFY(!serveVerb(**house, {false, words, {}, QDir::currentPath()}, output, {}));
    QCOMPARE(said, QByteArray());
}

void TestOwner::whoIsNotServedBecomesTheOwner()
{
    m_owner->terminate();
    QCOMPARE(BatchDesk::end(*m_owner).code, 0);
    const QString database = m_desk->profile() + QStringLiteral("/kuramori.db");
    Result<Ownership> taken = Ownership::take(database);
    QVERIFY(taken);
    std::optional<Ownership> owned(std::move(*taken));
    HandoverListener ending([&owned](const HandoverRequest &, Output &, std::stop_token) -> std::optional<ExitCode> {
        owned.reset();
        return std::nullopt;
    });
    QVERIFY(ending.listen(*handoverAddress(database)));
    const auto crawl = m_desk->start(QStringLiteral("crawl --list genres --json"));
    QTRY_COMPARE_WITH_TIMEOUT(crawl->state(), QProcess::NotRunning, 60'000);
    const Ended ended = BatchDesk::end(*crawl);
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY(!owned); // it was asked first
}

void TestOwner::whoComesWhileGuestsAreServedIsServed()
{
    m_owner->terminate();
    QCOMPARE(BatchDesk::end(*m_owner).code, 0);
    m_jikan->fault(R"({"kind":"wait","path":"/genres","times":1})");
    m_jikan->fault(R"({"kind":"wait","path":"/anime","times":1})");
    const auto owner = m_desk->start(QStringLiteral("crawl --list genres --json"));
    QVERIFY(BatchDesk::waitFor(*owner, R"("state":"running")"));
    const auto guest = m_desk->start(QStringLiteral("crawl --list movies --json"));
    QVERIFY(BatchDesk::waitFor(*guest, R"("event")")); // it is served
    m_jikan->release("/genres");
    QVERIFY(BatchDesk::waitFor(*owner, R"("event":"summary")")); // its own verb is done, the guest's is not
    const Ended late = m_desk->run(QStringLiteral("jobs resume jikan"));
    QVERIFY2(late.code == 0, late.err.constData());
    QVERIFY2(late.err.contains(QByteArray::number(owner->processId())), late.err.constData()); // by whom
    m_jikan->release("/anime");
    QCOMPARE(BatchDesk::end(*guest).code, 0);
    QCOMPARE(BatchDesk::end(*owner).code, 0);
}

void TestOwner::aJobEndsForNobodyWhileOthersWait_data()
{
    QTest::addColumn<bool>("firstLeaves");
    QTest::newRow("who joined it leaves") << false;
    QTest::newRow("who began it leaves") << true;
}

void TestOwner::aJobEndsForNobodyWhileOthersWait()
{
    QFETCH(bool, firstLeaves);
    m_jikan->fault(R"({"kind":"wait","path":"/anime","times":1})");
    auto first = m_desk->start(QStringLiteral("crawl --list movies --json"));
    QVERIFY(BatchDesk::waitFor(*first, R"("state":"running")"));
    auto second = m_desk->start(QStringLiteral("crawl --list movies --json"));
    QVERIFY(BatchDesk::waitFor(*second, R"("state":"running")"));
    if (firstLeaves) {
        std::swap(first, second);
    }
    kill(pid_t(second->processId()), SIGINT);
    const Ended left = BatchDesk::end(*second);
    QVERIFY2(left.code == 2, left.err.constData());
    QVERIFY2(left.err.contains("goes on in the process"), left.err.constData());
    m_jikan->release("/anime");
    const Ended stayed = BatchDesk::end(*first);
    QVERIFY2(stayed.code == 0, stayed.err.constData());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestOwner)
#include "test_owner.moc"
