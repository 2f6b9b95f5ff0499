// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace kuramori
{
namespace
{
const QByteArray secretName = QByteArrayLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_HOME");
const QString dry = QStringLiteral("servers write --server home --dry-run --json");
const QString all = QStringLiteral("servers write --json");

QList<QJsonObject> plan(const Ended &ended)
{
    QList<QJsonObject> lines = ended.objects();
    lines.removeIf([](const QJsonObject &line) { return line.value(QLatin1String("event")) != QLatin1String("plan"); });
    return lines;
}
} // namespace

/// `servers write` and what belongs to it, through the real binary, in front of the simulated server.
class TestServerWrites final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPlanIsWrittenAndTakenBack_data() { BatchServers::addDatabases(); }
    void aPlanIsWrittenAndTakenBack();
    void aWordIsTakenForWhatDiffers_data() { BatchServers::addDatabases(); }
    void aWordIsTakenForWhatDiffers();
    void whatAServerMakesWaitIsSaid();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();

private:
    void begin(bool postgres); ///< with the server, and nothing else
    void bringBooks(); ///< the server's files are here, each folder with a side-car of another publisher

    BatchServers m_servers;
    std::unique_ptr<ShelfProcess> m_server;
    std::unique_ptr<BatchDesk> m_desk;
};

void TestServerWrites::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestServerWrites::begin(bool postgres)
{
    m_server = std::make_unique<ShelfProcess>(QStringList{QStringLiteral("--books=12")});
    m_desk = std::make_unique<BatchDesk>(QString(), m_servers.databaseUrl(postgres));
    qputenv(secretName.constData(), m_server->apiKey().toUtf8());
    QCOMPARE(m_desk->run(QStringLiteral("servers add home %1").arg(m_server->url())).code, 0);
}

void TestServerWrites::bringBooks()
{
    QCOMPARE(m_desk->run(QStringLiteral("sync audiobookshelf")).code, 0);
    const auto files = m_desk->run(QStringLiteral("query server_files --where type=audio --limit 100")).objects();
    for (const QJsonObject &file : files) {
        const QString path = file.value(QLatin1String("path")).toString();
        if (!path.startsWith(QStringLiteral("/audiobooks/"))) {
            continue;
        }
        const QFileInfo here(m_desk->file(QStringLiteral("nas/") + path.mid(int(qstrlen("/audiobooks/")))));
        QVERIFY(QDir().mkpath(here.path()));
        QFile audio(here.filePath());
        QVERIFY(audio.open(QIODevice::WriteOnly));
        QVERIFY(audio.resize(file.value(QLatin1String("size")).toInteger())); // sparse
        QFile sideCar(here.path() + QStringLiteral("/metadata.json"));
        if (here.dir() != QDir(m_desk->file(QStringLiteral("nas")))) {
            QVERIFY(sideCar.open(QIODevice::WriteOnly));
            sideCar.write(R"({"publisher": "Our Own House"})");
        }
    }
    QCOMPARE(m_desk->run(QStringLiteral("scan nas")).code, 0);
    QCOMPARE(m_desk->run(QStringLiteral("servers map home /audiobooks nas")).code, 0);
    QVERIFY(m_desk->run(QStringLiteral("sync audiobookshelf --json")).count("matched") >= 12);
}

void TestServerWrites::aPlanIsWrittenAndTakenBack()
{
    QFETCH(bool, postgres);
    begin(postgres);
    bringBooks();
    const Ended planned = m_desk->run(dry);
    QVERIFY2(planned.code == 10, planned.out + planned.err);
    const qint64 toSend = planned.count("to_send");
    QVERIFY(toSend > 0);
    QVERIFY(planned.count("first_contacts") > 0);
    QCOMPARE(plan(planned).size(), toSend + planned.count("first_contacts"));
    const Ended refused = m_desk->run(QStringLiteral("servers write home"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("servers writable home"), refused.err.constData());
    QCOMPARE(m_desk->run(all).code, 64); // none may be written to
    QCOMPARE(m_desk->run(QStringLiteral("servers writable home")).code, 0);
    const Ended written = m_desk->run(all);
    QVERIFY2(written.code == 0, written.out + written.err);
    QCOMPARE(written.count("written"), toSend);
    QCOMPARE(written.count("untaken"), 0);
    QCOMPARE(m_desk->run(dry).code, 0);
    const QString act = QString::number(written.summary().value(QLatin1String("act")).toInteger());
    QCOMPARE(m_desk->run(QStringLiteral("servers undo-write home --dry-run")).code, 10);
    const Ended undone = m_desk->run(QStringLiteral("servers undo-write home %1 --json").arg(act));
    QVERIFY2(undone.code == 0, undone.out + undone.err);
    QCOMPARE(undone.count("undone"), toSend);
    QCOMPARE(m_desk->run(all).count("written"), 0); // what was taken back is not done again
    QCOMPARE(m_desk->run(QStringLiteral("servers undo-write home")).code, 64);
}

void TestServerWrites::aWordIsTakenForWhatDiffers()
{
    QFETCH(bool, postgres);
    begin(postgres);
    bringBooks();
    QCOMPARE(m_desk->run(QStringLiteral("servers writable home")).code, 0);
    const Ended first = m_desk->run(all);
    QCOMPARE(first.code, 0);
    const auto open = plan(first);
    QVERIFY(!open.isEmpty());
    QCOMPARE(open.constFirst().value(QLatin1String("outcome")), QStringLiteral("first_contact"));
    const QString book = QString::number(open.constFirst().value(QLatin1String("book")).toInteger());
    const QString field = open.constFirst().value(QLatin1String("field")).toString();
    const Ended would = m_desk->run(QStringLiteral("servers choose home leave --dry-run"));
    QCOMPARE(would.code, 10);
    QVERIFY2(would.out.contains("would be chosen"), would.out.constData());
    QVERIFY(plan(m_desk->run(dry)).constFirst().value(QLatin1String("choice")).toString().isEmpty());
    QCOMPARE(m_desk->run(QStringLiteral("servers choose home leave")).code, 0);
    QCOMPARE(m_desk->run(QStringLiteral("servers choose home mine %1 %2").arg(book, field)).code, 0);
    const Ended second = m_desk->run(all);
    QVERIFY2(second.code == 0, second.out + second.err);
    QCOMPARE(second.count("written"), 1);
    QCOMPARE(second.count("left"), qint64(open.size()) - 1);
    QCOMPARE(second.count("first_contacts"), 0);
    QCOMPARE(m_desk->run(QStringLiteral("servers read-only home")).code, 0);
    QCOMPARE(m_desk->run(QStringLiteral("servers write home")).code, 3);
}

/// The server asks for more patience than the command has.
void TestServerWrites::whatAServerMakesWaitIsSaid()
{
    begin(false);
    bringBooks();
    QCOMPARE(m_desk->run(QStringLiteral("servers writable home")).code, 0);
    m_server->fault(R"({"kind":"429","retry_after":"7200"})");
    const Ended ended = m_desk->run(all);
    QCOMPARE(ended.code, 1);
    const QString reason = ended.summary().value(QLatin1String("reason")).toString();
    QVERIFY2(reason.contains(QLatin1String("It goes on at the next start.")) && reason.size() > 40, qPrintable(reason));
}

void TestServerWrites::wrongWordsAreNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("no such server") << QStringLiteral("servers write attic");
    QTest::newRow("no such choice") << QStringLiteral("servers choose home everything");
    QTest::newRow("no such field") << QStringLiteral("servers choose home mine 1 colour");
    QTest::newRow("nothing planned") << QStringLiteral("servers choose home mine");
    QTest::newRow("no run") << QStringLiteral("servers undo-write home 7");
}

void TestServerWrites::wrongWordsAreNamed()
{
    begin(false);
    QFETCH(QString, words);
    const Ended ended = m_desk->run(words);
    QCOMPARE(ended.code, 64);
    QVERIFY(!ended.err.isEmpty());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestServerWrites)
#include "test_serverwrites.moc"
