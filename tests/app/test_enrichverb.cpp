// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace kuramori
{
namespace
{
/// From now on programs that are started ask this one.
void announce(const MetadataProcess &providers)
{
    qputenv("KURAMORI_SECRET_HARDCOVER", providers.hardcoverKey().toUtf8());
    for (const char *name : {"hardcover", "audnexus", "audible", "openlibrary", "itunes"}) {
        const QByteArray setting = QByteArrayLiteral("KURAMORI_METADATA_") + QByteArray(name).toUpper();
        qputenv((setting + "_URL").constData(), providers.url().toUtf8() + '/' + name);
        qputenv((setting + "_PER_MINUTE").constData(), "6000");
    }
}
} // namespace

/// `enrich`, and what a person says of records and fields, through the real binary in front of simulated providers.
class TestEnrichVerb final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void booksAreLookedUp_data() { BatchServers::addDatabases(); }
    void booksAreLookedUp();
    void aPersonsWordIsHeld_data() { BatchServers::addDatabases(); }
    void aPersonsWordIsHeld();
    void aBookIsSearchedForByHand_data() { BatchServers::addDatabases(); }
    void aBookIsSearchedForByHand();
    void casesAreChecked_data() { BatchServers::addDatabases(); }
    void casesAreChecked();
    void whatOthersSayWaitsForAPerson_data() { BatchServers::addDatabases(); }
    void whatOthersSayWaitsForAPerson();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();
    void whenNobodyMayBeAskedThatIsSaid();

private:
    static void scan(const BatchDesk &desk);
    static QJsonObject first(const BatchDesk &desk, const QString &query);

    BatchServers m_servers;
    std::unique_ptr<MetadataProcess> m_providers;
};

void TestEnrichVerb::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_providers = std::make_unique<MetadataProcess>();
    QVERIFY(m_providers->url().startsWith(QStringLiteral("http://127.0.0.1:")));
    announce(*m_providers);
}

/// One that the providers have, and one that they do not, by names alone: nothing in these files is audio.
void TestEnrichVerb::scan(const BatchDesk &desk)
{
    for (const char *folder : {"Boris Lind/Tale 1 of the Tidewater", "Nobody/A Book That Nobody Sells"}) {
        const QString path = desk.file(QStringLiteral("books/") + QLatin1String(folder));
        QVERIFY(QDir().mkpath(path));
        QFile file(path + QStringLiteral("/1.mp3"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(folder) > 0);
    }
    QCOMPARE(desk.run(QStringLiteral("scan books")).code, 0);
}

QJsonObject TestEnrichVerb::first(const BatchDesk &desk, const QString &query)
{
    return desk.run(QStringLiteral("query ") + query).objects().value(0);
}

void TestEnrichVerb::booksAreLookedUp()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    const Ended planned = desk.run(QStringLiteral("enrich --dry-run --json"));
    QCOMPARE(planned.code, 10);
    QCOMPARE(planned.count("items"), 2);
    const Ended done = desk.run(QStringLiteral("enrich --json"));
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(done.count("asked"), 2);
    QCOMPARE(done.count("matched"), 1);
    QCOMPARE(done.count("none"), 1);
    QCOMPARE(first(desk, QStringLiteral("series")).value(QLatin1String("name")), QStringLiteral("Tidewater"));
    const auto records = desk.run(QStringLiteral("query records --where state=taken")).objects();
    QVERIFY(records.size() >= 2);
    QCOMPARE(records.constFirst().value(QLatin1String("item_id")).toInteger(), 1);
    const QJsonObject said = first(desk, QStringLiteral("assertions --where source=audnexus"));
    QCOMPARE(said.value(QLatin1String("method")).toString(), records.constFirst().value(QLatin1String("method")));
    QCOMPARE(said.value(QLatin1String("fingerprint")).toString().size(), 64);
    const QString raw = said.value(QLatin1String("raw")).toString();
    QCOMPARE(raw.size(), 64);
    QVERIFY(raw != said.value(QLatin1String("fingerprint")).toString()); // of what came, not of what was made of it
    QVERIFY(first(desk, QStringLiteral("assertions --where source=folder")).value(QLatin1String("method")).isNull());
    QCOMPARE(first(desk, QStringLiteral("lookups --where item_id=2")).value(QLatin1String("decision")),
             QStringLiteral("none"));
    const int requests = m_providers->requests();
    const Ended again = desk.run(QStringLiteral("enrich --json")); // nothing is due
    QCOMPARE(again.code, 0);
    QCOMPARE(again.count("asked"), 0);
    QCOMPARE(desk.run(QStringLiteral("enrich --dry-run")).code, 0);
    QCOMPARE(m_providers->requests(), requests);
    const Ended one = desk.run(QStringLiteral("enrich 1 --fresh --json")); // by name it is asked about all the same
    QVERIFY2(one.code == 0, one.err.constData());
    QCOMPARE(one.count("asked"), 1);
    QVERIFY(m_providers->requests() > requests);
}

void TestEnrichVerb::aPersonsWordIsHeld()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    const auto series
        = [&desk] { return first(desk, QStringLiteral("series_entries")).value(QLatin1String("series")).toString(); };
    QCOMPARE(desk.run(QStringLiteral("books hold 1 series \"My Shelf #7\"")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("enrich")).code, 0);
    QCOMPARE(series(), QStringLiteral("My Shelf"));
    QCOMPARE(first(desk, QStringLiteral("series_entries")).value(QLatin1String("label")), QStringLiteral("7"));
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QCOMPARE(series(), QStringLiteral("Tidewater"));
    QCOMPARE(desk.run(QStringLiteral("books hold 1 series")).code, 0); // nothing is a word, too
    QVERIFY(series().isEmpty());
    QCOMPARE(desk.run(QStringLiteral("scan")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("enrich 1 --fresh")).code, 0);
    QVERIFY(series().isEmpty());
}

void TestEnrichVerb::aBookIsSearchedForByHand()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    QCOMPARE(desk.run(QStringLiteral("enrich")).code, 0);
    const Ended ended = desk.run(QStringLiteral("books search-as 2 \"Tale 2 of the Orchard\" \"Chika Mori\" --json"));
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.count("matched"), 1);
    const auto taken
        = [&desk] { return desk.run(QStringLiteral("query records --where state=taken --where item_id=2")).objects(); };
    QVERIFY(!taken().isEmpty());
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QVERIFY(taken().isEmpty());
}

/// A side-car that is at odds with what the providers say.
void TestEnrichVerb::whatOthersSayWaitsForAPerson()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    QFile sidecar(desk.file(QStringLiteral("books/Boris Lind/Tale 1 of the Tidewater/metadata.json")));
    QVERIFY(sidecar.open(QIODevice::WriteOnly) && sidecar.write(R"({"series":["Elsewhere #9"]})") > 0);
    sidecar.close();
    QCOMPARE(desk.run(QStringLiteral("scan")).code, 0);
    const auto series
        = [&desk] { return first(desk, QStringLiteral("series_entries")).value(QLatin1String("series")).toString(); };
    QCOMPARE(series(), QStringLiteral("Elsewhere"));
    QVERIFY(desk.run(QStringLiteral("books drift")).out.contains("No field waits for you."));
    QCOMPARE(desk.run(QStringLiteral("enrich")).code, 0);
    QCOMPARE(series(), QStringLiteral("Elsewhere"));

    const Ended told = desk.run(QStringLiteral("books drift 1 --json"));
    QCOMPARE(told.code, 0);
    QCOMPARE(told.count("drifts"), 1);
    const QJsonObject drift = told.objects().constFirst();
    QCOMPARE(drift.value(QLatin1String("field")), QStringLiteral("series"));
    QCOMPARE(drift.value(QLatin1String("level")), QStringLiteral("identity"));
    const QJsonObject row = first(desk, QStringLiteral("drifts --where state=open"));
    QCOMPARE(row.value(QLatin1String("held")), drift.value(QLatin1String("held")));
    QCOMPARE(row.value(QLatin1String("sources")), drift.value(QLatin1String("sources")));
    const Ended planned = desk.run(QStringLiteral("enrich 1 --dry-run --json"));
    QCOMPARE(planned.code, 10);
    QCOMPARE(planned.count("drifts"), 1);

    const Ended wouldBe = desk.run(QStringLiteral("books drift --accept all --dry-run --json"));
    QCOMPARE(wouldBe.code, 10);
    QCOMPARE(wouldBe.count("fields"), 1);
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 64); // nothing was said
    QCOMPARE(series(), QStringLiteral("Elsewhere"));

    QCOMPARE(desk.run(QStringLiteral("books drift 1 --accept series")).code, 0);
    QCOMPARE(series(), QStringLiteral("Tidewater"));
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QCOMPARE(series(), QStringLiteral("Elsewhere"));
    const Ended kept = desk.run(QStringLiteral("books drift --keep all --json"));
    QCOMPARE(kept.code, 0);
    QCOMPARE(kept.count("fields"), 1);
    QCOMPARE(series(), QStringLiteral("Elsewhere"));
    QCOMPARE(desk.run(QStringLiteral("books drift --json")).count("drifts"), 0);
    QCOMPARE(desk.run(QStringLiteral("books drift --accept all --json")).count("fields"), 0);
    const Ended nothing = desk.run(QStringLiteral("books drift --keep all --dry-run"));
    QCOMPARE(nothing.code, 0);
    QVERIFY2(nothing.out.contains("No such field waits for you."), nothing.out.constData());
}

void TestEnrichVerb::casesAreChecked()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    QCOMPARE(desk.run(QStringLiteral("enrich")).code, 0);
    const Ended none = desk.run(QStringLiteral("enrich --check --json"));
    QCOMPARE(none.code, 0);
    QCOMPARE(none.count("agrees"), 0);
    QCOMPARE(desk.run(QStringLiteral("books record 1 audnexus B0SIM00001 us")).code, 0);
    const Ended agrees = desk.run(QStringLiteral("enrich --check --json"));
    QCOMPARE(agrees.code, 0);
    QCOMPARE(agrees.count("agrees"), 1);
    QCOMPARE(desk.run(QStringLiteral("books no-record 1")).code, 0);
    const Ended contradicts = desk.run(QStringLiteral("enrich --check --json"));
    QCOMPARE(contradicts.code, 1);
    QCOMPARE(contradicts.count("contradicts"), 1);
    QCOMPARE(contradicts.objects().constFirst().value(QLatin1String("said")), QStringLiteral("none"));
    QVERIFY(desk.run(QStringLiteral("query records --where state=taken")).objects().isEmpty());
    QCOMPARE(desk.run(QStringLiteral("books hold 1 publisher Somebody")).code, 0);
    const Ended kinds = desk.run(QStringLiteral("enrich --check --json"));
    const QJsonObject byKind = kinds.summary().value(QLatin1String("kinds")).toObject();
    QCOMPARE(byKind.keys(), (QStringList{QStringLiteral("field"), QStringLiteral("record")}));
    QCOMPARE(byKind.value(QLatin1String("record"))[QLatin1String("contradicts")].toInt(), 1);
    QCOMPARE(byKind.value(QLatin1String("field"))[QLatin1String("open")].toInt(), 1); // nobody else says it
    const QJsonObject field = kinds.objects().at(1);
    QCOMPARE(field.value(QLatin1String("kind")), QStringLiteral("field"));
    QCOMPARE(field.value(QLatin1String("said")), QStringLiteral("publisher [\"Somebody\"]"));
    const Ended forPeople = desk.run(QStringLiteral("enrich --check"));
    QVERIFY2(forPeople.out.contains("field") && forPeople.out.contains("left to a person"), forPeople.out.constData());
}

void TestEnrichVerb::wrongWordsAreNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *words, const char *told) {
        QTest::newRow(words) << QString::fromLatin1(words) << QByteArray(told);
    };
    row("enrich 99", "There is no book 99");
    row("enrich --check --fresh", "--check");
    row("books hold 1 colour red", "no field");
    row("books hold 1 title", "needs a title");
    row("books hold 1 isbn 123", "no ISBN");
    row("books hold 99 title Dune", "There is no item 99");
    row("books drift 99", "There is no book 99");
    row("books drift --accept colour", "no field");
    row("books drift --accept title --keep title", "not both");
    row("books pin 1 --keep title", "of `books drift`");
    row("books record 1 goodreads 7", "names no record");
    row("books search-as 1", "search-as ITEM TITLE");
    row("books search-as 99 Dune", "There is no item 99");
    row("books search-as 1 \" \"", "without a title");
    row("books not-record 1 audnexus", "not-record");
}

void TestEnrichVerb::wrongWordsAreNamed()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, told);
    static const auto desk = [] {
        auto made = std::make_unique<BatchDesk>();
        scan(*made);
        return made;
    }();
    const Ended ended = desk->run(words);
    QCOMPARE(ended.code, 64);
    QVERIFY2(ended.err.contains(told), ended.err.constData());
}

void TestEnrichVerb::whenNobodyMayBeAskedThatIsSaid()
{
    const BatchDesk desk({}, {});
    scan(desk);
    QString words = QStringLiteral("enrich");
    for (const char *name : {"hardcover", "audnexus", "audible", "openlibrary", "itunes"}) {
        words += QStringLiteral(" --set metadata.%1.enabled=false").arg(QLatin1String(name));
    }
    const Ended ended = desk.run(words);
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.err.contains("No provider of metadata answers"), ended.err.constData());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestEnrichVerb)
#include "test_enrichverb.moc"
