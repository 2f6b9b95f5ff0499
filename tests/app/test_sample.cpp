// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchdesk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

namespace kuramori
{
/// --sample: the shipped tape, and nothing else of the world.
class TestSample final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void playsWithoutNetworkAndLeavesNothing();
    void mixesWithNothing();
    void goesOnInItsProfile();
    void readsNothingWhenItCannotBePlayed_data();
    void readsNothingWhenItCannotBePlayed();
    void stopsWhenTold_data();
    void stopsWhenTold();

private:
    std::unique_ptr<JikanProcess> m_jikan;
};

void TestSample::initTestCase()
{
    m_jikan = std::make_unique<JikanProcess>(QStringList{QStringLiteral("--works"), QStringLiteral("150")});
    QVERIFY(m_jikan->url().startsWith(QStringLiteral("http://127.0.0.1:")));
}

void TestSample::playsWithoutNetworkAndLeavesNothing()
{
    const QTemporaryDir temporary;
    QProcess sample;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), temporary.path());
    environment.insert(QStringLiteral("KURAMORI_SOURCES_JIKAN_URL"), QStringLiteral("https://api.jikan.moe/v4"));
    sample.setProcessEnvironment(environment);
    sample.start(
        QStringLiteral(KURAMORI_BINARY),
        {QStringLiteral("--batch"), QStringLiteral("sync"), QStringLiteral("--sample"), QStringLiteral("--json")});
    const Ended ended = BatchDesk::end(sample);
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY(ended.count("new") >= 500);
    QVERIFY(QDir(temporary.path()).isEmpty());
}

void TestSample::mixesWithNothing()
{
    const BatchDesk desk(m_jikan->url());
    const Ended unplayed = desk.run(QStringLiteral("sync --sample"));
    QCOMPARE(unplayed.code, 1);
    QVERIFY2(unplayed.err.contains("tape"), unplayed.err.constData()); // the simulator is not on it
    QVERIFY(QFile::remove(desk.profile() + QStringLiteral("/kuramori.db")));
    QVERIFY(QFile::exists(desk.profile() + QStringLiteral("/kuramori.db.sample"))); // of one that is gone
    QCOMPARE(desk.run(QStringLiteral("crawl --list movies")).code, 0);
    const auto works = desk.run(QStringLiteral("query works")).objects();
    for (const bool marked : {true, false}) {
        for (const char *words : {"sync --sample", "query works --sample", "jobs retry 1 --sample"}) {
            const Ended refused = desk.run(QString::fromLatin1(words));
            QVERIFY2(refused.code == 3, words);
            QVERIFY2(refused.err.contains("kuramori.db was not made by --sample"), refused.err.constData());
        }
        QCOMPARE(QFile::remove(desk.profile() + QStringLiteral("/kuramori.db.sample")), marked);
    }
    QCOMPARE(desk.run(QStringLiteral("query works")).objects(), works);
}

void TestSample::goesOnInItsProfile()
{
    const BatchDesk desk;
    const Ended first = desk.run(QStringLiteral("query works --sample"));
    QVERIFY2(first.code == 0, first.err.constData());
    QVERIFY(first.objects().size() >= 500);
    QCOMPARE(desk.run(QStringLiteral("sync --sample")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("query works")).objects().size(), first.objects().size());
}
void TestSample::readsNothingWhenItCannotBePlayed_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"query works", "report -o r.json", "health", "jobs list"}) {
        QTest::newRow(words) << QString::fromLatin1(words);
    }
}

void TestSample::readsNothingWhenItCannotBePlayed()
{
    QFETCH(QString, words);
    const BatchDesk desk(m_jikan->url());
    const Ended ended = desk.run(words + QStringLiteral(" --sample --json"));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("is not on the tape"), ended.err.constData());
    QVERIFY(!ended.summary().value(QStringLiteral("ok")).toBool(true));
    QVERIFY(!QFile::exists(desk.file(QStringLiteral("r.json"))));
}

void TestSample::stopsWhenTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSample::stopsWhenTold()
{
    QFETCH(int, signal);
    const QTemporaryDir temporary;
    QProcess query;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), temporary.path());
    query.setProcessEnvironment(environment);
    query.start(QStringLiteral(KURAMORI_BINARY),
                {QStringLiteral("--batch"), QStringLiteral("query"), QStringLiteral("works"),
                 QStringLiteral("--sample"), QStringLiteral("--json")});
    const auto isPlaying = [&] {
        const QStringList profiles = QDir(temporary.path()).entryList({QStringLiteral("kuramori-sample-*")});
        return !profiles.isEmpty()
            && QFile::exists(temporary.filePath(profiles.first() + QStringLiteral("/kuramori.db")));
    };
    while (!isPlaying() && query.state() != QProcess::NotRunning) {
        query.waitForFinished(1);
    }
    QVERIFY(isPlaying() && query.processId() > 0);
    kill(pid_t(query.processId()), signal);
    const Ended ended = BatchDesk::end(query);
    const bool wasInTime = ended.code == 2 && ended.err.contains("The sample was stopped");
    const bool wasLate = ended.code == 0 && ended.count("rows") >= 500; // it plays in a tenth of a second
    QVERIFY2(wasInTime || wasLate, ended.err.constData());
    QVERIFY(QDir(temporary.path()).isEmpty());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSample)
#include "test_sample.moc"
