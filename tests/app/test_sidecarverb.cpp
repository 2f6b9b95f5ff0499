// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace kuramori
{
/// `books sidecar` and what belongs to it, through the real binary, on both databases.
class TestSideCarVerb final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { BatchServers::addDatabases(); }
    void initTestCase();
    void init();
    void nothingIsWrittenUnasked();
    void aPlanIsWrittenAndTakenBack();
    void whatStaysIsNamed();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();

private:
    Ended run(const char *words) { return m_desk->run(QString::fromLatin1(words)); }
    QString json() const { return m_desk->file(QStringLiteral("books/Frank Herbert/Dune/metadata.json")); }
    QString opf() const { return m_desk->file(QStringLiteral("books/Frank Herbert/Dune/metadata.opf")); }

    BatchServers m_servers;
    std::unique_ptr<BatchDesk> m_desk;
};

void TestSideCarVerb::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestSideCarVerb::init()
{
    QFETCH_GLOBAL(bool, postgres);
    m_desk = std::make_unique<BatchDesk>(QString(), m_servers.databaseUrl(postgres));
    const QString folder = m_desk->file(QStringLiteral("books/Frank Herbert/Dune"));
    QVERIFY(QDir().mkpath(folder));
    QFile audio(folder + QStringLiteral("/01.mp3"));
    QVERIFY(audio.open(QIODevice::WriteOnly));
    QVERIFY(audio.write("x") > 0);
    audio.close();
    QCOMPARE(run("scan books").code, 0);
}

void TestSideCarVerb::nothingIsWrittenUnasked()
{
    const Ended refused = run("books sidecar --all --json");
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.count("refuse"), 1);
    QVERIFY2(refused.out.contains("folders side-cars on"), refused.out.constData());
    QVERIFY(!QFile::exists(json()));
}

void TestSideCarVerb::aPlanIsWrittenAndTakenBack()
{
    QCOMPARE(run("folders side-cars on books --dry-run").code, 10);
    QCOMPARE(run("folders side-cars on books").code, 0);
    const Ended planned = run("books sidecar --all --format both --dry-run --json");
    QVERIFY2(planned.code == 10, planned.out + planned.err);
    QCOMPARE(planned.count("create"), 2);
    QVERIFY(!QFile::exists(json()));
    const Ended written = run("books sidecar --all --format both --json");
    QVERIFY2(written.code == 0, written.out + written.err);
    QCOMPARE(written.count("written"), 2);
    QVERIFY(QFile::exists(json()) && QFile::exists(opf()));
    QCOMPARE(run("books sidecar --all --format both --dry-run").code, 0);
    QCOMPARE(run("books undo-sidecar --dry-run").code, 10);
    const Ended undone = run("books undo-sidecar --json");
    QVERIFY2(undone.code == 0, undone.out + undone.err);
    QCOMPARE(undone.count("undone"), 2);
    QVERIFY(!QFile::exists(json()) && !QFile::exists(opf()));
    QCOMPARE(run("books undo-sidecar").code, 64);
    QCOMPARE(run("folders side-cars off books").code, 0);
    QCOMPARE(run("books sidecar --all").code, 2);
}

void TestSideCarVerb::whatStaysIsNamed()
{
    QCOMPARE(run("folders side-cars on books").code, 0);
    QFile theirs(json());
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.write("{}");
    theirs.close();
    QCOMPARE(run("books sidecar 1 --json").count("foreign"), 1);
    const Ended kept = run("books sidecar 1");
    QCOMPARE(kept.code, 2);
    QVERIFY2(kept.out.contains("--replace"), kept.out.constData());
    QCOMPARE(run("books sidecar 1 --replace").code, 0);
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QVERIFY(theirs.readAll().contains("\"title\": \"Dune\""));
}

void TestSideCarVerb::wrongWordsAreNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("neither some nor all") << QStringLiteral("books sidecar");
    QTest::newRow("some and all") << QStringLiteral("books sidecar 1 --all");
    QTest::newRow("no such book") << QStringLiteral("books sidecar 99");
    QTest::newRow("no such format") << QStringLiteral("books sidecar --all --format yaml");
    QTest::newRow("no such run") << QStringLiteral("books undo-sidecar 7");
    QTest::newRow("of another saying") << QStringLiteral("books pin 1 --dry-run");
    QTest::newRow("no such folder") << QStringLiteral("folders side-cars on elsewhere");
    QTest::newRow("neither on nor off") << QStringLiteral("folders side-cars maybe books");
}

void TestSideCarVerb::wrongWordsAreNamed()
{
    QFETCH(QString, words);
    const Ended ended = m_desk->run(words);
    QCOMPARE(ended.code, 64);
    QVERIFY(!ended.err.isEmpty());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSideCarVerb)
#include "test_sidecarverb.moc"
