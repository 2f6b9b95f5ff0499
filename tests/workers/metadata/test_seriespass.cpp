// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/seriesspec.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/worktable.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/metadata/seriesjobs.h"

#include <QJsonArray>
#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

/// Night after night of the job that asks about series, by a clock that the test moves: that nobody's silence lasts for
/// a week, and that each volume gets its turn. The series is Harbour Lights, of which the first and third are owned.
class TestSeriesPass final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void cleanup() { m_rig.reset(); }

    void whoWasSilentIsAskedTheNextNight_data();
    void whoWasSilentIsAskedTheNextNight();
    void eachMissingVolumeGetsItsTurn();
    void aRecordingWithoutADayIsAskedForAgain();

private:
    void furnish(const QStringList &more = {});
    void order(const QByteArray &fault) const { QVERIFY(!m_services.control("/_faults", fault).isNull()); }
    void listMany(bool isFirst) const;
    int night();
    int number(const char *sql) const
    {
        return int(need(m_rig->store().read([sql](ReadTx &tx) { return tx.number(sql); })));
    }

    SimulatedProviders m_services;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<ProviderRig> m_rig;
    JobKinds m_kinds;
};

void TestSeriesPass::furnish(const QStringList &more)
{
    m_services.control("/_reset");
    m_clock = std::make_unique<VirtualClock>(Timestamp(std::chrono::seconds(1'778'112'000))); // 7 May 2026
    m_rig = std::make_unique<ProviderRig>(m_services, m_services.key(), false, more, m_clock.get());
    m_kinds = {{seriesLookupKind, seriesLookupJob(m_rig->providers, m_rig->store())}};
    need(m_rig->store().write([](WriteTx &tx) {
        const RootId root = LibraryTable(tx).addRoot("/books");
        lockWorks(tx);
        putBook(tx, root, "1",
                bookOf(QStringLiteral("The Lamp Keeper | Hana Wick | Harbour Lights #1 | Nora Vale | 2001")));
        putBook(tx, root, "3",
                bookOf(QStringLiteral("The Drowned Bell | Hana Wick | Harbour Lights #3 | Nora Vale | 2005")));
        tx.run("UPDATE editions SET language = 'en'");
    }));
}

/// Returns how many series were asked about.
int TestSeriesPass::night()
{
    JobSpec spec;
    spec.kind = seriesLookupKind;
    spec.args = seriesShareArgs();
    const QList<ClaimedJob> claimed = need(m_rig->store().write([&](WriteTx &tx) {
        JobTable(tx).insert(spec, m_kinds);
        return JobTable(tx).claim(seriesLookupQueue, 1, QStringLiteral("test:1:a"), 90s);
    }));
    Job job(claimed.constFirst().fence, claimed.constFirst().args, {}, [](const Progress &) {});
    m_kinds.at(seriesLookupKind).work(job);
    need(m_rig->store().write([&](WriteTx &tx) {
        JobTable(tx).complete({{claimed.constFirst().fence, job.output()}});
    }));
    return job.output().value(QLatin1String("series")).toInt();
}

void TestSeriesPass::whoWasSilentIsAskedTheNextNight_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<int>("again"); // series that are asked about the next night
    QTest::addColumn<int>("lists"); // that Hardcover has told in the end
    QTest::newRow("failed") << lastingFault("hardcover", "status", R"(,"status":500)") << QString() << 1 << 1;
    QTest::newRow("out of budget") << QByteArray() << "metadata.hardcover.per_day=3" << 1 << 1;
    QTest::newRow("off") << QByteArray() << "metadata.hardcover.enabled=false" << 0 << 0;
    QTest::newRow("nobody was") << QByteArray() << QString() << 0 << 1;
}

/// Without the list of Hardcover the others' word would have to do for a week.
void TestSeriesPass::whoWasSilentIsAskedTheNextNight()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, setting);
    QFETCH(int, lists);
    furnish(setting.isEmpty() ? QStringList() : QStringList{setting});
    if (!fault.isEmpty()) {
        order(fault);
    }
    QCOMPARE(night(), 1);
    m_services.control("/_reset");
    QCOMPARE(night(), 0); // not at once
    m_clock->advance(24h);
    QTEST(night(), "again");
    QCOMPARE(number("SELECT count(*) FROM provider_series WHERE provider = 'hardcover'"), lists);
    m_clock->advance(24h);
    QCOMPARE(night(), 0); // all is said
}

/// Hardcover lists twelve more, each with a recording that tells its language when it is asked for.
void TestSeriesPass::listMany(bool isFirst) const
{
    QJsonArray rows;
    const auto add = [&](int place, int id, const QString &title) {
        const QJsonObject author{
            {QStringLiteral("author"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Hana Wick")}}}};
        const QJsonObject book{{QStringLiteral("id"), id},
                               {QStringLiteral("title"), title},
                               {QStringLiteral("users_count"), 9},
                               {QStringLiteral("release_date"), QStringLiteral("2010-01-02")},
                               {QStringLiteral("contributions"), QJsonArray{author}}};
        rows.append(QJsonObject{{QStringLiteral("position"), place}, {QStringLiteral("book"), book}});
    };
    add(1, 91001, QStringLiteral("The Lamp Keeper"));
    add(3, 91003, QStringLiteral("The Drowned Bell"));
    for (int i = 0; i < 12; ++i) {
        add(7 + i, 1001 + i, QStringLiteral("Tide %1 of Many").arg(i));
    }
    const QJsonObject series{{QStringLiteral("id"), 6},
                             {QStringLiteral("name"), QStringLiteral("Harbour Lights")},
                             {QStringLiteral("book_series"), rows}};
    const QJsonObject answer{{QStringLiteral("data"), QJsonObject{{QStringLiteral("series"), QJsonArray{series}}}}};
    const QByteArray body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    const QJsonObject fault{{QStringLiteral("kind"), QStringLiteral("body")},
                            {QStringLiteral("path"), QStringLiteral("/hardcover")},
                            {QStringLiteral("skip"), isFirst ? 1 : 0}, // the search for its name
                            {QStringLiteral("times"), 1},
                            {QStringLiteral("body"), QString::fromUtf8(body)}};
    order(QJsonDocument(fault).toJson(QJsonDocument::Compact));
}

/// Ten are asked about at a time.
void TestSeriesPass::eachMissingVolumeGetsItsTurn()
{
    const auto told
        = [this] { return number("SELECT count(*) FROM wanted WHERE position_from >= 7 AND languages = '[\"en\"]'"); };
    furnish();
    listMany(true);
    QCOMPARE(night(), 1);
    QCOMPARE(told(), 10);
    QCOMPARE(m_services.asked(QStringLiteral("/hardcover")), 12);
    m_clock->advance(24h * 8);
    m_services.control("/_reset");
    listMany(false);
    QCOMPARE(night(), 1);
    QCOMPARE(told(), 12);
    QCOMPARE(m_services.asked(QStringLiteral("/hardcover")), 3);
}

/// As of those that were kept before days were: the print's day must not pass for theirs for ever.
void TestSeriesPass::aRecordingWithoutADayIsAskedForAgain()
{
    furnish();
    listMany(true);
    QCOMPARE(night(), 1);
    need(m_rig->store().write([](WriteTx &tx) {
        tx.run("UPDATE provider_series SET content = replace(content, 'recording_released', 'nothing')");
    }));
    m_clock->advance(24h * 8);
    m_services.control("/_reset");
    listMany(false);
    QCOMPARE(night(), 1);
    QCOMPARE(m_services.asked(QStringLiteral("/hardcover")), 11); // the list, and ten at a time
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSeriesPass)
#include "test_seriespass.moc"
