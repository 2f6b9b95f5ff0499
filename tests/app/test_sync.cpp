// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace kuramori
{
/// The verb `sync` without words, through the real binary, in front of the simulated services: two of six volumes of a
/// series are there.
class TestSync final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWholeWayIsGone_data() { BatchServers::addDatabases(); }
    void theWholeWayIsGone();
    void whatIsOffIsLeftOut();
    void oneThatFailsHoldsUpNobody();
    void aDryRunTellsEach();
    void aDryRunSaysWhatItCannotRead();

private:
    static void putBook(const BatchDesk &desk, const char *folder);
    static void scan(const BatchDesk &desk);
    static QJsonObject stage(const Ended &ended, const char *name);
    static QString stages(const Ended &ended); ///< "crawl enrich …"
    QString settings() const { return m_services->settings() + QStringLiteral(" --set metadata.itunes.enabled=false"); }

    BatchServers m_servers;
    std::unique_ptr<JikanProcess> m_jikan; ///< so many works that something airs and something is to come
    std::unique_ptr<MetadataProcess> m_services;
};

void TestSync::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_jikan = std::make_unique<JikanProcess>(QStringList{QStringLiteral("--works"), QStringLiteral("1500")});
    m_services = std::make_unique<MetadataProcess>();
    qputenv("KURAMORI_SECRET_HARDCOVER", m_services->hardcoverKey().toUtf8());
}

void TestSync::putBook(const BatchDesk &desk, const char *folder)
{
    const QString path = desk.file(QLatin1String("books/") + QLatin1String(folder));
    QVERIFY(QDir().mkpath(path));
    QFile out(path + QStringLiteral("/1.mp3"));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(out.write(folder) > 0);
}

void TestSync::scan(const BatchDesk &desk)
{
    putBook(desk, "Hana Wick/Harbour Lights/1 - The Lamp Keeper");
    putBook(desk, "Hana Wick/Harbour Lights/3 - The Drowned Bell");
    const Ended scanned = desk.run(QStringLiteral("scan books --json"));
    QVERIFY2(scanned.code == 0, scanned.err.constData());
}

QJsonObject TestSync::stage(const Ended &ended, const char *name)
{
    const QJsonArray all = ended.summary().value(QLatin1String("stages")).toArray();
    for (const QJsonValueConstRef one : all) {
        if (one[QLatin1String("stage")] == QLatin1String(name)) {
            return one.toObject();
        }
    }
    return {};
}

QString TestSync::stages(const Ended &ended)
{
    const QJsonArray all = ended.summary().value(QLatin1String("stages")).toArray();
    QStringList names;
    names.reserve(all.size());
    for (const QJsonValueConstRef one : all) {
        names.append(one[QLatin1String("stage")].toString());
    }
    return names.join(u' ');
}

void TestSync::theWholeWayIsGone()
{
    QFETCH(bool, postgres);
    const BatchDesk desk(m_jikan->url(), m_servers.databaseUrl(postgres));
    scan(desk);
    putBook(desk, "Nell Ash/The Kite"); // since then
    const Ended ended = desk.run(QStringLiteral("sync --json ") + settings());
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(stages(ended), QStringLiteral("crawl scan enrich anime gaps"));
    QVERIFY(ended.count("works") > 0); // the lists', as before
    const auto count = [&](const char *name, const char *key) {
        return stage(ended, name).value(QLatin1String("counts"))[QLatin1String(key)].toInteger();
    };
    QCOMPARE(count("enrich", "asked"), 3);
    QVERIFY(count("anime", "asked") > 0); // those that the lists brought
    QCOMPARE(count("gaps", "series"), 1);
    QVERIFY(count("gaps", "missing") > 0);
    QVERIFY(!desk.run(QStringLiteral("query wanted --where standing=missing")).objects().isEmpty());
    const auto jobs = desk.run(QStringLiteral("query jobs --order id")).objects();
    const auto placeOf = [&jobs](const char *kind) {
        const auto found = std::find_if(jobs.begin(), jobs.end(), [kind](const QJsonObject &job) {
            return job.value(QLatin1String("kind")) == QLatin1String(kind);
        });
        return found - jobs.begin();
    };
    QVERIFY(placeOf("metadata.enrich") < placeOf("metadata.anime"));
    QVERIFY(placeOf("metadata.anime") < placeOf("metadata.series"));
    const Ended again = desk.run(QStringLiteral("sync --json ") + settings());
    QCOMPARE(again.code, 0);
    QCOMPARE(stage(again, "enrich").value(QLatin1String("counts"))[QLatin1String("asked")].toInteger(), 0);
}

void TestSync::whatIsOffIsLeftOut()
{
    const BatchDesk desk(m_jikan->url());
    scan(desk);
    QString off;
    for (const char *provider : {"hardcover", "audnexus", "audible", "openlibrary", "anilist"}) {
        off += QStringLiteral(" --set metadata.%1.enabled=false").arg(QLatin1String(provider));
    }
    const int before = m_services->requests();
    const Ended ended = desk.run(QStringLiteral("sync --json ") + settings() + off);
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(stages(ended), QStringLiteral("crawl scan anime gaps")); // these two count what is missing
    QCOMPARE(m_services->requests(), before);
}

void TestSync::oneThatFailsHoldsUpNobody()
{
    const BatchDesk desk(m_services->url() + QStringLiteral("/nowhere")); // it does not know what is asked
    scan(desk);
    const Ended ended = desk.run(QStringLiteral("sync --json ") + settings());
    QCOMPARE(ended.code, 2);
    QVERIFY(stage(ended, "crawl").value(QLatin1String("exit_code")).toInt() != 0);
    QCOMPARE(stage(ended, "enrich").value(QLatin1String("exit_code")).toInt(), 0);
    QVERIFY(!ended.summary().value(QLatin1String("unfinished")).toArray().isEmpty());
}

void TestSync::aDryRunTellsEach()
{
    const BatchDesk desk(m_jikan->url());
    const int before = m_services->requests();
    const Ended plan = desk.run(QStringLiteral("sync --dry-run --json ") + settings());
    QCOMPARE(plan.code, 10);
    QStringList kinds;
    for (const QJsonObject &event : plan.objects()) {
        if (event.value(QLatin1String("event")) == QLatin1String("plan")) {
            kinds.append(event.value(QLatin1String("kind")).toString());
        }
    }
    QCOMPARE(kinds.mid(kinds.size() - 3),
             (QStringList{QStringLiteral("metadata.enrich"), QStringLiteral("metadata.anime"),
                          QStringLiteral("metadata.series")}));
    QCOMPARE(plan.count("jobs"), kinds.size());
    QCOMPARE(m_services->requests(), before);
    QVERIFY(!QFile::exists(desk.profile() + QStringLiteral("/kuramori.db")));
}

/// What cannot be read is not taken for empty.
void TestSync::aDryRunSaysWhatItCannotRead()
{
    const BatchDesk desk(m_jikan->url());
    QFile database(desk.profile() + QStringLiteral("/kuramori.db"));
    QVERIFY(QDir().mkpath(desk.profile()) && database.open(QIODevice::WriteOnly));
    QVERIFY(database.write(QByteArray(8192, 'x')) > 0);
    database.close();
    for (const char *words : {"sync --dry-run", "sync audiobookshelf:home --dry-run"}) {
        const Ended ended = desk.run(QLatin1String(words));
        QVERIFY2(ended.code != 10 && ended.code != 64 && ended.code != 0, ended.out.constData());
        QVERIFY2(ended.err.contains("kuramori.db"), ended.err.constData());
    }
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSync)
#include "test_sync.moc"
