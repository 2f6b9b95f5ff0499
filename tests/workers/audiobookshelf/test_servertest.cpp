// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/mappingfinding.h"
#include "models/jobs/sourcetest.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/audiobookshelf/syncrig.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace kuramori;

/// Whether a server answers, and where its folders are here: what the test of a server says.
class TestServerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void unmappedAndNothingToCompareWith();
    void unmappedButGuessed();
    void mappedAndThere();
    void mappedButNotThere();
    void otherSize();
    void noSecret();
    void refused();

private:
    QJsonObject mapping(const QJsonObject &output, qsizetype place = 0) const
    {
        return output.value(QLatin1String("mappings")).toArray().at(place).toObject();
    }
    QString textOf(const JobEnd &end) const { return mapping(end.output).value(QLatin1String("text")).toString(); }
    ServerFile firstFile() const { return m_book.files.constFirst(); }
    void put(qint64 size) const;
    QString local(const ServerFile &file) const { return m_folder.path() + file.path.mid(int(qstrlen("/audiobooks"))); }

    VirtualClock m_clock;
    FreshStores m_stores;
    SimulatedServer m_server;
    QTemporaryDir m_folder;
    ServerBook m_book;
    std::unique_ptr<SyncRig> m_rig;
};

void TestServerTest::initTestCase()
{
    QVERIFY(m_server.start({QStringLiteral("--books=30")}));
    ServerRig direct(m_server.withKey());
    const auto books = direct.client.sample(m_server.mainLibrary(), 1, {});
    QVERIFY2(books, said(books).constData());
    m_book = books->constFirst();
    QVERIFY(firstFile().path.startsWith(QStringLiteral("/audiobooks/")));
}

void TestServerTest::init()
{
    QVERIFY(!m_server.control("/_reset").isNull());
    m_rig.reset();
    m_rig = std::make_unique<SyncRig>(m_stores.open(Dialect::Sqlite, m_clock), m_server.withKey());
    QFile::remove(local(firstFile()));
}

/// The first file of the first book, sparse.
void TestServerTest::put(qint64 size) const
{
    const QString path = local(firstFile());
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(size));
}

void TestServerTest::unmappedAndNothingToCompareWith()
{
    const JobEnd end = m_rig->test();
    QVERIFY2(end.result, said(end.result).constData());
    QVERIFY(!TestFinding::fromJson(end.output).error);
    QCOMPARE(end.output.value(QLatin1String("mappings")).toArray().size(), 2); // a folder of each library
    QVERIFY(!mapping(end.output).value(QLatin1String("ok")).toBool(true));
    QVERIFY2(textOf(end).contains(QStringLiteral("No mapping covers")), qPrintable(textOf(end)));
    QVERIFY2(textOf(end).contains(QStringLiteral("scan FOLDER")), qPrintable(textOf(end)));
    QVERIFY2(m_server.requests() <= 3 + 2 * 2, qPrintable(QString::number(m_server.requests())));
}

void TestServerTest::unmappedButGuessed()
{
    m_rig->addLocal("/mnt/my nas", firstFile().path.mid(int(qstrlen("/audiobooks/"))).toUtf8(), *firstFile().size);
    const JobEnd end = m_rig->test();
    const QString text = textOf(end);
    QVERIFY2(text.contains(QStringLiteral("servers map home '/audiobooks' '/mnt/my nas'")), qPrintable(text));
    const MappingFinding finding = MappingFinding::allOf(end.output).constFirst();
    QCOMPARE(finding.guess.value().mapping,
             (PathMapping{QStringLiteral("/audiobooks"), QStringLiteral("/mnt/my nas")}));
    QCOMPARE(finding.guess->agreeing, 1);
    QVERIFY(finding.guess->tried >= 1);
    QVERIFY(!finding.words.contains(QStringLiteral("--batch"))); // that is advice for a command line
    QCOMPARE(text, finding.words + u' ' + finding.advice);
    m_rig->addLocal("/mnt/other", "another.mp3", 1);
    need(m_rig->store().write([](WriteTx &tx) { tx.run("DELETE FROM files WHERE size > 1"); }));
    const QString none = textOf(m_rig->test());
    QVERIFY2(none.contains(QStringLiteral("No file of the library has")), qPrintable(none));
}

void TestServerTest::mappedAndThere()
{
    put(*firstFile().size);
    m_rig->map(QStringLiteral("/audiobooks"), m_folder.path());
    const JobEnd end = m_rig->test();
    QVERIFY2(mapping(end.output).value(QLatin1String("ok")).toBool(), qPrintable(textOf(end)));
    QVERIFY2(textOf(end).contains(local(firstFile())), qPrintable(textOf(end)));
}

void TestServerTest::mappedButNotThere()
{
    m_rig->map(QStringLiteral("/audiobooks"), m_folder.path());
    const JobEnd end = m_rig->test();
    QVERIFY(!mapping(end.output).value(QLatin1String("ok")).toBool(true));
    QVERIFY2(textOf(end).contains(QStringLiteral("there is no such file")), qPrintable(textOf(end)));
}

void TestServerTest::otherSize()
{
    put(*firstFile().size - 1);
    m_rig->map(QStringLiteral("/audiobooks"), m_folder.path());
    const JobEnd end = m_rig->test();
    QVERIFY(!mapping(end.output).value(QLatin1String("ok")).toBool(true));
    QVERIFY2(textOf(end).contains(QStringLiteral("bytes")), qPrintable(textOf(end)));
}

void TestServerTest::noSecret()
{
    m_rig.reset();
    m_rig = std::make_unique<SyncRig>(m_stores.open(Dialect::Sqlite, m_clock),
                                      ServerAccount{m_server.base(), QStringLiteral("mia"), Secret()});
    const JobEnd end = m_rig->test();
    QVERIFY(end.result); // a server that cannot be asked is a finding, too
    const auto error = TestFinding::fromJson(end.output).error;
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Auth);
    QVERIFY(error->message.contains(QStringLiteral("mia")));
}

void TestServerTest::refused()
{
    ServerAccount account = m_server.withKey();
    account.secret = Secret("no-such-key");
    m_rig.reset();
    m_rig = std::make_unique<SyncRig>(m_stores.open(Dialect::Sqlite, m_clock), account);
    const JobEnd end = m_rig->test();
    QCOMPARE(TestFinding::fromJson(end.output).error->kind, ErrorKind::Auth);
    QVERIFY(end.output.value(QLatin1String("mappings")).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestServerTest)
#include "test_servertest.moc"
