// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchdesk.h"

#include <QDir>
#include <QFile>
#include <QTest>

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
    QCOMPARE(desk.run(QStringLiteral("query works --sample")).code, 0);
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
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSample)
#include "test_sample.moc"
