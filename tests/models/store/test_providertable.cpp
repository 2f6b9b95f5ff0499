// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/providertable.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// On both dialects.
class TestProviderTable final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    std::optional<VirtualClock> m_clock;
    std::unique_ptr<Store> m_store;

    bool take(const QString &provider, qint64 requests, qint64 budget)
    {
        return need(m_store->write([&](WriteTx &tx) { return ProviderTable(tx).take(provider, requests, budget); }));
    }
    qint64 today(const QString &provider)
    {
        return need(m_store->read([&](ReadTx &tx) { return ProviderTable::requestsToday(tx, provider); }));
    }
    std::optional<ProviderMiss> miss(const QString &provider, const QString &subject)
    {
        return need(m_store->read([&](ReadTx &tx) { return ProviderTable::miss(tx, provider, subject); }));
    }
    void putMiss(const QString &provider, const QString &subject, const QString &detail)
    {
        need(m_store->write([&](WriteTx &tx) { ProviderTable(tx).putMiss(provider, subject, detail); }));
    }

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_store.reset();
        m_clock.emplace(Timestamp(std::chrono::seconds(1'700'000'000))); // 14 Nov 2023, 22:13 UTC
        m_store = m_stores.open(dialect, *m_clock);
    }
    void cleanup() { m_store.reset(); }

    void aBudgetIsSpentToItsEnd();
    void aDayEndsAtMidnight();
    void providersDoNotShare();
    void nothingIsWithoutEndButZero();
    void missesAreKeptWithTheirAge();
    void oldOnesAreForgotten();
};

void TestProviderTable::aBudgetIsSpentToItsEnd()
{
    const QString name = QStringLiteral("a");
    QVERIFY(take(name, 1, 3));
    QVERIFY(!take(name, 3, 3)); // does not fit, and is not counted
    QCOMPARE(today(name), 1);
    QVERIFY(take(name, 2, 3));
    QVERIFY(!take(name, 1, 3));
    QCOMPARE(today(name), 3);
    QVERIFY(take(name, 1, 4)); // somebody has raised it
}

void TestProviderTable::aDayEndsAtMidnight()
{
    const QString name = QStringLiteral("a");
    QVERIFY(take(name, 1, 1));
    m_clock->advance(1h + 46min);
    QVERIFY(!take(name, 1, 1));
    m_clock->advance(1min);
    QCOMPARE(today(name), 0);
    QVERIFY(take(name, 1, 1));
}

void TestProviderTable::providersDoNotShare()
{
    QVERIFY(take(QStringLiteral("a"), 1, 1));
    QVERIFY(take(QStringLiteral("b"), 1, 1));
    putMiss(QStringLiteral("a"), QStringLiteral("book 1"), {});
    QVERIFY(!miss(QStringLiteral("b"), QStringLiteral("book 1")));
    QVERIFY(!miss(QStringLiteral("a"), QStringLiteral("book 2")));
}

void TestProviderTable::nothingIsWithoutEndButZero()
{
    QVERIFY(take(QStringLiteral("a"), 1'000'000, 0));
    QVERIFY(take(QStringLiteral("a"), 1, 0));
    QCOMPARE(today(QStringLiteral("a")), 1'000'001);
}

void TestProviderTable::missesAreKeptWithTheirAge()
{
    const QString name = QStringLiteral("a");
    const QString subject = QString::fromUtf8("suche „Höhle“ | 村上");
    putMiss(name, subject, QStringLiteral("NOT_FOUND"));
    const Timestamp first = m_clock->wall();
    QCOMPARE(miss(name, subject)->detail, QStringLiteral("NOT_FOUND"));
    QVERIFY(miss(name, subject)->saidAt == first);
    m_clock->advance(1h);
    putMiss(name, subject, {});
    QCOMPARE(miss(name, subject)->detail, QString());
    QVERIFY(miss(name, subject)->saidAt == first + 1h);
    need(m_store->write([&](WriteTx &tx) { ProviderTable(tx).dropMiss(name, subject); }));
    QVERIFY(!miss(name, subject));
}

void TestProviderTable::oldOnesAreForgotten()
{
    const QString name = QStringLiteral("a");
    QVERIFY(take(name, 1, 0));
    putMiss(name, QStringLiteral("old"), {});
    m_clock->advance(24h * 8);
    putMiss(name, QStringLiteral("young"), {});
    QVERIFY(take(name, 1, 0));
    const auto forgotten
        = m_store->write([horizon = m_clock->wall() - 24h](WriteTx &tx) { return ProviderTable(tx).prune(horizon); });
    QCOMPARE(need(forgotten), 1);
    QVERIFY(!miss(name, QStringLiteral("old")));
    QVERIFY(miss(name, QStringLiteral("young")));
    QCOMPARE(need(m_store->read([](ReadTx &tx) { return tx.number("SELECT count(*) FROM provider_days"); })), 1);
}

QTEST_GUILESS_MAIN(TestProviderTable)
#include "test_providertable.moc"
