// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/lenientjson.h"
#include "models/base/redact.h"
#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/store.h"
#include "tests/support/freshstores.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/metadata/answerjson.h"
#include "workers/metadata/providergate.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
Exchange said(int status, const QByteArray &body)
{
    return {status, {}, body};
}

/// {"value": 7}; {"none": "its word"} when there is nothing.
Result<int> readValue(const Reply &reply)
{
    const auto root = answerObject(reply.body, QStringLiteral("Hardcover"));
    if (!root) {
        return fail(root.error());
    }
    if (root->contains(QLatin1String("none"))) {
        return notThere(QStringLiteral("Hardcover"), jsonText(root->value(QLatin1String("none"))));
    }
    const auto value = jsonInteger(root->value(QLatin1String("value")));
    return value ? Result<int>(int(*value)) : fieldMissing(QStringLiteral("Hardcover"), "value");
}
} // namespace

/// A gate to a provider that wants a key, with time that a test moves.
class TestProviderGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();
    void cleanup();

    void whatIsFoundSaysWhen();
    void whatIsOffIsNotAsked();
    void withoutAKeyItSaysSo();
    void aKeyIsSentAsItShouldBe_data();
    void aKeyIsSentAsItShouldBe();
    void whatIsNotThereIsRemembered();
    void aPersonAsksPastWhatIsRemembered();
    void anotherAddressHasItsOwnMisses();
    void aMissEndsWhenItIsFound();
    void aBudgetEndsAtMidnight();
    void aBudgetOutlivesTheProgram();
    void repeatsAreCounted();
    void tooOftenIsToldWithItsTime();
    void aRestingProviderIsNotAsked();
    void failures_data();
    void failures();
    void aMissingPageMeansMissingOnlyWhereItDoes();
    void whatIsKeptInAnOldFormIsAskedAnew();
    void stoppedIsNotFailed();
    void aBrokenStoreCostsNoAnswer();

private:
    void open(); ///< as when the program starts
    void set(const char *key, const QString &value);
    ProviderAnswer<int> ask(const Asking &asking = {}, const ProviderQuestion &question = usual());
    static ProviderQuestion usual();
    Timestamp now() const { return m_http->clock.wall(); }

    FreshStores m_stores;
    StoreOptions m_options;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<ClientFixture> m_http;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<ProviderGate> m_gate;
    FakeTransport *m_wire = nullptr;
    FakeTransport::Answer m_answer;
};

void TestProviderGate::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_options = m_stores.options(dialect);
    m_environment.clear();
    m_environment.insert(QStringLiteral("KURAMORI_SECRET_HARDCOVER"), QStringLiteral("a-long-key"));
    QFile::remove(m_folder.filePath(QStringLiteral("a.ini")));
    m_answer = always(said(200, R"({"value":7})"));
    m_http = std::make_unique<ClientFixture>();
    open();
}

void TestProviderGate::cleanup()
{
    m_gate.reset();
    m_http.reset();
    m_store.reset();
}

void TestProviderGate::open()
{
    m_gate.reset();
    m_http->client.reset();
    m_store.reset();
    m_store = m_stores.open(m_options, m_http->clock);
    m_settings = need(Settings::load(m_folder.filePath(QStringLiteral("a.ini")), {}, {}));
    m_secrets = std::make_unique<Secrets>(m_environment);
    m_wire = m_http->startFake([this](const WireRequest &request) { return m_answer(request); }, m_store.get());
    ProviderPlan plan;
    plan.name = QStringLiteral("hardcover");
    plan.title = QStringLiteral("Hardcover");
    plan.needsKey = true;
    m_gate = std::make_unique<ProviderGate>(
        ProviderParts{*m_http->client, *m_store, *m_settings, *m_secrets, m_http->clock}, plan);
}

void TestProviderGate::set(const char *key, const QString &value)
{
    need(m_settings->set(QString::fromLatin1(key), value));
}

ProviderQuestion TestProviderGate::usual()
{
    ProviderQuestion question;
    question.graphql = "{\"id\":7}";
    question.subject = QStringLiteral("book 7");
    question.readStatuses = {401};
    return question;
}

ProviderAnswer<int> TestProviderGate::ask(const Asking &asking, const ProviderQuestion &question)
{
    return m_gate->ask(question, asking, readValue);
}

void TestProviderGate::whatIsFoundSaysWhen()
{
    const Timestamp first = now();
    const auto answer = ask();
    QCOMPARE(answer.value, 7);
    QVERIFY(answer.saidAt == first);
    QCOMPARE(answer.rawHash, QCryptographicHash::hash(R"({"value":7})", QCryptographicHash::Sha256));
    m_http->clock.advance(24h);
    const auto kept = ask();
    QCOMPARE(kept.rawHash, answer.rawHash);
    QVERIFY(kept.saidAt == first);
    QCOMPARE(m_wire->requests().size(), 1);
    QCOMPARE(m_wire->requests().constFirst().url, QUrl(QStringLiteral("https://api.hardcover.app/v1/graphql")));
    QCOMPARE(m_wire->requests().constFirst().method, QByteArray("POST"));
}

void TestProviderGate::whatIsOffIsNotAsked()
{
    set("metadata.hardcover.enabled", QStringLiteral("false"));
    const auto answer = ask();
    QCOMPARE(answer.state, AnswerState::NotAsked);
    QCOMPARE(answer.silence, Silence::SwitchedOff);
    QVERIFY(answer.message.contains(QStringLiteral("Hardcover")));
    QVERIFY(!answer.until);
    QVERIFY(m_wire->requests().isEmpty());
}

void TestProviderGate::withoutAKeyItSaysSo()
{
    m_environment.clear();
    open();
    const auto answer = ask();
    QCOMPARE(answer.state, AnswerState::NotAsked);
    QCOMPARE(answer.silence, Silence::NoKey);
    QVERIFY(answer.message.contains(QStringLiteral("KURAMORI_SECRET_HARDCOVER")));
    QVERIFY(m_wire->requests().isEmpty());
}

void TestProviderGate::aKeyIsSentAsItShouldBe_data()
{
    QTest::addColumn<QString>("told");
    QTest::newRow("alone") << "a-long-key";
    QTest::newRow("with the word") << "Bearer a-long-key";
    QTest::newRow("with the word in another case") << "bearer  a-long-key";
    QTest::newRow("with a line end") << "a-long-key\n";
}

void TestProviderGate::aKeyIsSentAsItShouldBe()
{
    QFETCH(QString, told);
    m_environment.insert(QStringLiteral("KURAMORI_SECRET_HARDCOVER"), told);
    open();
    QVERIFY(ask().isFound());
    const WireRequest sent = m_wire->requests().constFirst();
    QVERIFY(allHeaders(sent).contains("Authorization: Bearer a-long-key\n"));
    QVERIFY(sent.secretNames.contains("Authorization"));
    QVERIFY(!redacted(QStringLiteral("with a-long-key in it")).contains(QStringLiteral("a-long-key")));
}

void TestProviderGate::whatIsNotThereIsRemembered()
{
    m_answer = always(said(200, R"({"none":"NOWHERE"})"));
    const Timestamp first = now();
    QCOMPARE(ask().state, AnswerState::NotFound);
    m_http->clock.advance(24h * 29);
    open();
    const auto again = ask();
    QCOMPARE(again.state, AnswerState::NotFound);
    QVERIFY(again.saidAt == first);
    QCOMPARE(again.detail, QStringLiteral("NOWHERE"));
    QVERIFY(m_wire->requests().isEmpty());
    m_http->clock.advance(24h);
    QCOMPARE(ask().state, AnswerState::NotFound);
    QCOMPARE(m_wire->requests().size(), 1);
    ProviderQuestion nameless = usual();
    nameless.subject.clear();
    QCOMPARE(ask({}, nameless).state, AnswerState::NotFound);
    QCOMPARE(ask({}, nameless).state, AnswerState::NotFound);
    QCOMPARE(m_wire->requests().size(), 3);
}

void TestProviderGate::aPersonAsksPastWhatIsRemembered()
{
    m_answer = always(said(200, R"({"none":""})"));
    QCOMPARE(ask().state, AnswerState::NotFound);
    m_answer = always(said(200, R"({"value":8})"));
    QCOMPARE(ask({{}, true}).value, 8);
    m_answer = always(said(200, R"({"value":9})"));
    QCOMPARE(ask().value, 8); // kept
    QCOMPARE(ask({{}, true}).value, 9);
}

void TestProviderGate::anotherAddressHasItsOwnMisses()
{
    m_answer = always(said(200, R"({"none":""})"));
    set("metadata.hardcover.url", QStringLiteral("https://wrong.example/graphql/"));
    QCOMPARE(ask().state, AnswerState::NotFound);
    QCOMPARE(m_wire->requests().constFirst().url, QUrl(QStringLiteral("https://wrong.example/graphql")));
    need(m_settings->reset(QStringLiteral("metadata.hardcover.url")));
    m_answer = always(said(200, R"({"value":7})"));
    QVERIFY(ask().isFound());
}

void TestProviderGate::aMissEndsWhenItIsFound()
{
    m_answer = always(said(200, R"({"none":""})"));
    QCOMPARE(ask().state, AnswerState::NotFound);
    m_answer = always(said(200, R"({"value":7})"));
    QVERIFY(ask({{}, true}).isFound());
    QVERIFY(ask().isFound()); // and not what was said before
}

void TestProviderGate::aBudgetEndsAtMidnight()
{
    set("metadata.hardcover.per_day", QStringLiteral("3"));
    ProviderQuestion dear = usual();
    dear.cost = 2;
    QVERIFY(ask({{}, true}, dear).isFound());
    const auto refused = ask({{}, true}, dear);
    QCOMPARE(refused.state, AnswerState::NotAsked);
    QCOMPARE(refused.silence, Silence::BudgetSpent);
    QVERIFY(refused.until == Timestamp(1'700'006'400s)); // 15 Nov 2023, 00:00
    QVERIFY2(refused.message.contains(u'3'), qPrintable(refused.message));
    QVERIFY(ask({{}, true}).isFound()); // there was one left
    QCOMPARE(ask({{}, true}).silence, Silence::BudgetSpent);
    QCOMPARE(m_wire->requests().size(), 2);
    m_http->clock.advance(*refused.until - now());
    QVERIFY(ask({{}, true}).isFound());
}

void TestProviderGate::aBudgetOutlivesTheProgram()
{
    set("metadata.hardcover.per_day", QStringLiteral("1"));
    QVERIFY(ask().isFound());
    open();
    QVERIFY(ask().isFound()); // kept, too
    QCOMPARE(ask({{}, true}).silence, Silence::BudgetSpent);
    QVERIFY(m_wire->requests().isEmpty());
}

void TestProviderGate::repeatsAreCounted()
{
    set("metadata.hardcover.per_day", QStringLiteral("2"));
    m_answer = always(said(502, "{}"));
    const auto answer = ask();
    QCOMPARE(m_wire->requests().size(), 2);
    QCOMPARE(answer.silence, Silence::BudgetSpent);
}

void TestProviderGate::tooOftenIsToldWithItsTime()
{
    m_answer = always({429, {{"Retry-After", "120"}}, "{}"});
    const auto first = ask();
    QCOMPARE(first.state, AnswerState::Failed);
    QCOMPARE(first.failure, ErrorKind::Throttled);
    QVERIFY(first.until == now() + 120s);
    m_http->clock.advance(20s);
    const auto second = ask();
    QCOMPARE(second.state, AnswerState::NotAsked);
    QCOMPARE(second.silence, Silence::Resting);
    QVERIFY(second.until == now() + 100s);
    QCOMPARE(m_wire->requests().size(), 1);
}

void TestProviderGate::aRestingProviderIsNotAsked()
{
    m_answer = always(said(500, "{}"));
    for (int i = 0; i < 3; ++i) {
        ask();
    }
    const qsizetype sent = m_wire->requests().size();
    const auto answer = ask();
    QCOMPARE(answer.state, AnswerState::NotAsked);
    QCOMPARE(answer.silence, Silence::Resting);
    QVERIFY(answer.until > now());
    QCOMPARE(m_wire->requests().size(), sent);
}

void TestProviderGate::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("its key is refused") << 403 << QByteArray("{}") << ErrorKind::Auth;
    QTest::newRow("the question is wrong") << 400 << QByteArray("{}") << ErrorKind::Rejected;
    QTest::newRow("its trouble") << 503 << QByteArray("{}") << ErrorKind::ServerError;
    QTest::newRow("no such page is no word on the book") << 404 << QByteArray("{}") << ErrorKind::NotFound;
    QTest::newRow("a bot check") << 200 << QByteArray("<html><title>Just a moment...</title>") << ErrorKind::Challenge;
    QTest::newRow("half of an answer") << 200 << QByteArray("{\"value\":") << ErrorKind::Truncated;
    QTest::newRow("another shape") << 200 << QByteArray("{}") << ErrorKind::BadSchema;
    QTest::newRow("no JSON within") << 200 << QByteArray("{value}") << ErrorKind::BadSchema;
}

void TestProviderGate::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_answer = always(said(status, body));
    const auto answer = ask();
    QCOMPARE(answer.state, AnswerState::Failed);
    QTEST(answer.failure, "kind");
    QVERIFY(!answer.message.isEmpty());
    m_answer = always(said(200, R"({"value":7})"));
    m_http->clock.advance(1h);
    QVERIFY(ask().isFound()); // nothing bad was remembered
}

void TestProviderGate::aMissingPageMeansMissingOnlyWhereItDoes()
{
    m_answer = always(said(404, "<html><title>404</title>"));
    ProviderQuestion question = usual();
    QCOMPARE(ask({}, question).state, AnswerState::Failed);
    question.meansMissing = true;
    QCOMPARE(ask({}, question).state, AnswerState::NotFound);
    QCOMPARE(ask({}, question).state, AnswerState::NotFound);
    QCOMPARE(m_wire->requests().size(), 2);
}

void TestProviderGate::whatIsKeptInAnOldFormIsAskedAnew()
{
    QVERIFY(ask().isFound());
    m_answer = always(said(200, R"({"value":7,"new":8})"));
    const auto answer = m_gate->ask(usual(), {}, [](const Reply &reply) -> Result<int> {
        const auto root = answerObject(reply.body, QStringLiteral("Hardcover"));
        const auto value = root ? jsonInteger(root->value(QLatin1String("new"))) : std::nullopt;
        return value ? Result<int>(int(*value)) : fieldMissing(QStringLiteral("Hardcover"), "new");
    });
    QVERIFY(answer.isFound());
    QCOMPARE(answer.value, 8);
    QCOMPARE(m_wire->requests().size(), 2);
}

void TestProviderGate::stoppedIsNotFailed()
{
    std::stop_source stop;
    stop.request_stop();
    const auto answer = ask({stop.get_token()});
    QCOMPARE(answer.state, AnswerState::Failed);
    QCOMPARE(answer.failure, ErrorKind::Cancelled);
    QVERIFY(m_wire->requests().isEmpty());
}

void TestProviderGate::aBrokenStoreCostsNoAnswer()
{
    need(m_store->write([](WriteTx &tx) { tx.run("DROP TABLE provider_misses"); }));
    QVERIFY(ask().isFound());
    m_answer = always(said(200, R"({"none":""})"));
    QCOMPARE(ask({{}, true}).state, AnswerState::NotFound);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestProviderGate)
#include "test_providergate.moc"
