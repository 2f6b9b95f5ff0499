// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/enrichspec.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/scheduletable.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/metadata/enrichjob.h"
#include "workers/schedule/scheduler.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

/// The nightly pass under its schedule, by a clock that the test moves: that a book whose turn comes is truly asked
/// about, and not looked up in what is remembered.
class TestEnrichPass final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();
    void cleanup() { m_rig.reset(); }

    void allIsMoreThanAShare();
    void eachTurnIsHeard_data();
    void eachTurnIsHeard();
    void forTheSakeOfOneNobodyElseIsAsked();
    void aHangingOneIsAskedOnceABook_data();
    void aHangingOneIsAskedOnceABook();

private:
    void put(const char *title, const char *author, std::chrono::hours age);
    void furnish(const QStringList &more);
    QJsonObject night();
    int asked(const char *path) const { return m_services.asked(QString::fromLatin1(path)); }
    int askedOf(const QString &service) const;

    SimulatedProviders m_services;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<ProviderRig> m_rig;
    JobKinds m_kinds;
    RootId m_root;
};

void TestEnrichPass::init()
{
    m_services.control("/_reset");
    m_clock = std::make_unique<VirtualClock>(Timestamp(std::chrono::seconds(1'778'112'000))); // 7 May 2026
    m_clock->advance(3h + 20min); // past the schedule's minute
    furnish({});
}

void TestEnrichPass::furnish(const QStringList &more)
{
    m_rig = std::make_unique<ProviderRig>(m_services, m_services.key(), false, more, m_clock.get());
    const JobKind kind = enrichJobKind(m_rig->providers, m_rig->store(), *m_clock);
    m_kinds = {{kind.name, kind}};
    ScheduleSpec spec;
    spec.name = QStringLiteral("metadata");
    spec.kind = metadataEnrichKind;
    spec.args = enrichShareArgs();
    spec.cron = QStringLiteral("15 3 * * *");
    spec.timeZone = QStringLiteral("UTC");
    need(m_rig->store().write([&](WriteTx &tx) {
        m_root = LibraryTable(tx).addRoot("/books");
        ScheduleTable(tx).put(spec);
    }));
    need(m_rig->store().write([&](WriteTx &tx) { Scheduler::tick(tx, m_kinds, QStringLiteral("me")); }));
}

void TestEnrichPass::put(const char *title, const char *author, std::chrono::hours age)
{
    const ItemId item
        = putBook(m_rig->store(), m_root, plainBook(QString::fromLatin1(title), QString::fromLatin1(author), {}, 5));
    need(m_rig->store().write(
        [&](WriteTx &tx) { tx.run("UPDATE items SET added_at = $2 WHERE id = $1", item, tx.now() - age); }));
}

/// Requests, whatever they were about.
int TestEnrichPass::askedOf(const QString &service) const
{
    const QJsonObject paths = m_services.control("/_stats")[QLatin1String("paths")].toObject();
    int requests = 0;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        requests += path.key().section(u'/', 1, 1) == service ? path.value().toInt() : 0;
    }
    return requests;
}

/// A day passes, and with it one run of the schedule.
QJsonObject TestEnrichPass::night()
{
    m_clock->advance(24h);
    const QList<ClaimedJob> claimed = need(m_rig->store().write([&](WriteTx &tx) {
        Scheduler::tick(tx, m_kinds, QStringLiteral("me"));
        return JobTable(tx).claim(metadataQueue, 9, QStringLiteral("test:1:a"), 90s);
    }));
    if (claimed.size() != 1) {
        return {};
    }
    Job job(claimed.constFirst().fence, claimed.constFirst().args, {}, [](const Progress &) {});
    m_kinds.at(metadataEnrichKind).work(job);
    need(m_rig->store().write([&](WriteTx &tx) {
        JobTable(tx).complete({{claimed.constFirst().fence, job.output()}});
    }));
    return job.output();
}

/// Whoever asks for all that are due is not joined to the share of a night that waits.
void TestEnrichPass::allIsMoreThanAShare()
{
    need(m_rig->store().write([&](WriteTx &tx) {
        JobSpec share;
        share.kind = metadataEnrichKind;
        share.queue = metadataQueue;
        share.args = enrichShareArgs();
        share.uniqueKey = enrichKey(share.args);
        QCOMPARE(JobTable(tx).insert(QList<JobSpec>{share}, m_kinds).size(), 1);
        QVERIFY(JobTable(tx).insert(QList<JobSpec>{enrichSpec({})}, m_kinds).constFirst()
                != JobTable(tx).insert(QList<JobSpec>{share}, m_kinds).constFirst());
    }));
}

void TestEnrichPass::eachTurnIsHeard_data()
{
    QTest::addColumn<int>("age"); // days
    QTest::addColumn<int>("quiet"); // nights in which its turn cannot come
    QTest::addColumn<int>("nights"); // until it must have come
    QTest::newRow("young: each week") << 0 << 6 << 8;
    QTest::newRow("about to be old") << 28 << 6 << 8;
    QTest::newRow("others: each month") << 365 << 26 << 34;
}

/// One book that is found and one that nobody has: both are asked about again when it is their turn, and not before.
void TestEnrichPass::eachTurnIsHeard()
{
    QFETCH(int, age);
    QFETCH(int, quiet);
    QFETCH(int, nights);
    put("Tale 1 of the Tidewater", "Boris Lind", 24h * age);
    put("A Book That Nobody Sells", "Nobody Known", 24h * age);
    night();
    QCOMPARE(asked("/itunes/search"), 1);
    QCOMPARE(asked("/audnexus/books/B0SIM00001"), 1);
    const int first = m_services.requests();
    for (int past = 1; past <= quiet; ++past) {
        QVERIFY(night().contains(QLatin1String("asked")));
        QCOMPARE(m_services.requests(), first);
    }
    for (int past = quiet + 1; past <= nights; ++past) {
        night();
    }
    QCOMPARE(asked("/itunes/search"), 2); // for the one that was not there
    QCOMPARE(asked("/audnexus/books/B0SIM00001"), 2); // for the one that was
}

/// Hardcover was silent, so the book comes up the next night; what the others have said is remembered.
void TestEnrichPass::forTheSakeOfOneNobodyElseIsAsked()
{
    put("Tale 1 of the Tidewater", "Boris Lind", 0h);
    m_services.control("/_faults", R"({"kind":"status","status":500,"path":"/hardcover","times":1})");
    night();
    QCOMPARE(asked("/hardcover"), 1);
    const int others = m_services.requests() - 1;
    night();
    QVERIFY(asked("/hardcover") > 1);
    QCOMPARE(m_services.requests() - asked("/hardcover"), others);
}

void TestEnrichPass::aHangingOneIsAskedOnceABook_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::newRow("Hardcover") << QByteArray("hardcover");
    QTest::newRow("Audnexus") << QByteArray("audnexus");
}

/// Each question to it takes all the patience there is, and of each book, that has a number, there would be several.
void TestEnrichPass::aHangingOneIsAskedOnceABook()
{
    QFETCH(QByteArray, service);
    furnish({QStringLiteral("metadata.answers.patience=1")});
    for (const auto &[title, author, asin] : {std::tuple("Tale 1 of the Tidewater", "Boris Lind", "B0SIM00001"),
                                              std::tuple("Tale 2 of the Orchard", "Chika Mori", "B0SIM00002")}) {
        BookToPut book = plainBook(QString::fromLatin1(title), QString::fromLatin1(author), {}, 5);
        book.asin = QString::fromLatin1(asin);
        putBook(m_rig->store(), m_root, book);
    }
    m_services.control("/_faults", lastingFault(service, "slow"));
    const QJsonObject output = night();
    QCOMPARE(output.value(QLatin1String("asked")).toInt(), 2);
    QCOMPARE(output.value(QLatin1String("matched")).toInt(), 2); // by the other
    QCOMPARE(output.value(QLatin1String("silent")).toInt(), 2);
    QCOMPARE(askedOf(QString::fromLatin1(service)), 2);
    m_services.control("/_release");
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestEnrichPass)
#include "test_enrichpass.moc"
