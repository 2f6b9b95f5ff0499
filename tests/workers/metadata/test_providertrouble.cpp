// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/simulatedproviders.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

namespace kuramori
{
using namespace std::chrono_literals;

/// The adapters over real sockets against services that fail, each in all ways.
class TestProviderTrouble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();

    void withoutAKeyTheOthersAnswer();
    void aWrongKeyIsAFailure();
    void aSpentBudgetTakesNoTurn();
    void failures_data();
    void failures();
    void tooOften_data();
    void tooOften();
    void aSlowOneHoldsUpNobody();

private:
    const Providers &providers() const { return m_rig->providers; }
    void order(const QByteArray &faults) const { QVERIFY(!m_services.control("/_faults", faults).isNull()); }

    SimulatedProviders m_services;
    std::unique_ptr<ProviderRig> m_rig;
};

void TestProviderTrouble::init()
{
    m_services.control("/_reset");
    m_rig = std::make_unique<ProviderRig>(m_services, m_services.key());
}

void TestProviderTrouble::withoutAKeyTheOthersAnswer()
{
    m_rig = std::make_unique<ProviderRig>(m_services, QString());
    for (const auto &[service, ask] : questionToEach()) {
        const ProviderWord word = ask(providers(), {});
        const bool isKeyless = service == "hardcover";
        QVERIFY2(word.state == (isKeyless ? AnswerState::NotAsked : AnswerState::Found), service + ' ' + said(word));
        QVERIFY(!isKeyless || word.silence == Silence::NoKey);
    }
}

void TestProviderTrouble::aWrongKeyIsAFailure()
{
    m_rig = std::make_unique<ProviderRig>(m_services, QStringLiteral("somebody-elses"));
    const auto answer = providers().hardcover.book(1001, {});
    QCOMPARE(answer.state, AnswerState::Failed);
    QCOMPARE(answer.failure, ErrorKind::Auth);
    QVERIFY2(answer.message.contains(QStringLiteral("The token is not known")), said(answer));
    QVERIFY(!answer.message.contains(QStringLiteral("somebody-elses")));
    QVERIFY(!isAway(answer)); // a key that may not do one thing may do another
    const int requests = m_services.requests();
    const auto again = providers().hardcover.book(1002, {});
    QVERIFY2(again.state == AnswerState::NotAsked && again.silence == Silence::KeyRefused, said(again));
    QCOMPARE(again.message, answer.message);
    QVERIFY(isAway(again) && isWaitedFor(again));
    QVERIFY(again.until > m_rig->clock.wall());
    QCOMPARE(m_services.requests(), requests);
    QCOMPARE(providers().hardcover.book(1002, {{}, true}).state, AnswerState::Failed); // a person asks
    QCOMPARE(m_services.requests(), requests + 1);
}

/// Nobody waits for a turn only to hear that the day's budget is spent.
void TestProviderTrouble::aSpentBudgetTakesNoTurn()
{
    m_rig = std::make_unique<ProviderRig>(
        m_services, m_services.key(), true,
        QStringList{QStringLiteral("metadata.itunes.per_day=1"), QStringLiteral("metadata.itunes.per_minute=1")});
    const AskOne &ask = questionToEach().at("itunes");
    QCOMPARE(ask(providers(), {}).state, AnswerState::Found);
    QElapsedTimer clock;
    clock.start();
    const ProviderWord spent = ask(providers(), {{}, true});
    QVERIFY2(spent.state == AnswerState::NotAsked && spent.silence == Silence::BudgetSpent, said(spent));
    QVERIFY(isAway(spent));
    QVERIFY(clock.elapsed() < 30'000); // of the minute until the next turn
}

void TestProviderTrouble::failures_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<ErrorKind>("failure");
    for (const auto &question : questionToEach()) {
        const QByteArray &service = question.first;
        const auto add = [&](const QByteArray &kind, const QByteArray &more, ErrorKind failure) {
            QTest::newRow(service + ' ' + kind + more) << service << kind << more << failure;
        };
        add("status", R"(,"status":500)", ErrorKind::ServerError);
        add("status", R"(,"status":503,"body":{"error":"down"})", ErrorKind::ServerError);
        add("truncate", {}, ErrorKind::Truncated);
        add("reset", {}, ErrorKind::Unreachable);
        add("html", {}, ErrorKind::Challenge);
        add("body", R"(,"body":"{not json}")", ErrorKind::BadSchema);
        add("body", R"(,"body":"{}")", ErrorKind::BadSchema);
        add("body", R"(,"body":"[]")", ErrorKind::BadSchema);
        add("body", R"(,"body":"<html>A page</html>")", ErrorKind::BadSchema);
    }
}

void TestProviderTrouble::failures()
{
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, more);
    order(lastingFault(service, kind, more));
    const ProviderWord word = questionToEach().at(service)(providers(), {});
    QVERIFY2(word.state == AnswerState::Failed, said(word));
    QTEST(word.failure, "failure");
    QVERIFY(!word.message.isEmpty());
}

void TestProviderTrouble::tooOften_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<qint64>("seconds");
    for (const auto &question : questionToEach()) {
        const bool tells = question.first == "audnexus" || question.first == "hardcover" || question.first == "anilist";
        QTest::newRow(question.first) << question.first << qint64(tells ? 7 : 60);
    }
}

void TestProviderTrouble::tooOften()
{
    QFETCH(QByteArray, service);
    QFETCH(qint64, seconds);
    order(lastingFault(service, "429", R"(,"wait":7)"));
    const Timestamp before = m_rig->clock.wall();
    const AskOne &ask = questionToEach().at(service);
    const ProviderWord first = ask(providers(), {});
    QVERIFY2(first.state == AnswerState::Failed && first.failure == ErrorKind::Throttled, said(first));
    QVERIFY(first.until >= before + std::chrono::seconds(seconds));
    QVERIFY(first.until <= m_rig->clock.wall() + std::chrono::seconds(seconds));
    const ProviderWord second = ask(providers(), {});
    QVERIFY2(second.state == AnswerState::NotAsked && second.silence == Silence::Resting, said(second));
    QVERIFY(second.until > before);
    QCOMPARE(m_services.requests(), 1);
    for (const auto &[other, askOther] : questionToEach()) {
        const ProviderWord word = other == service ? ProviderWord() : askOther(providers(), {});
        QVERIFY2(other == service || word.state == AnswerState::Found, other + ' ' + said(word));
    }
}

void TestProviderTrouble::aSlowOneHoldsUpNobody()
{
    order(lastingFault("audnexus", "slow"));
    std::stop_source stop;
    ProviderWord slow;
    std::thread waiting([&] { slow = questionToEach().at("audnexus")(providers(), {stop.get_token()}); });
    for (const auto &[service, ask] : questionToEach()) {
        const ProviderWord word = service == "audnexus" ? ProviderWord() : ask(providers(), {});
        QVERIFY2(service == "audnexus" || word.state == AnswerState::Found, service + ' ' + said(word));
    }
    QTRY_COMPARE(m_services.asked(QStringLiteral("/audnexus/books/") + QStringLiteral("B0SIM00001")), 1);
    stop.request_stop();
    waiting.join();
    QCOMPARE(slow.failure, ErrorKind::Cancelled);
    m_services.control("/_release");
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestProviderTrouble)
#include "test_providertrouble.moc"
