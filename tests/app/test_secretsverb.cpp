// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/origin.h"
#include "tests/app/batchdesk.h"
#include "tests/app/canaries.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace kuramori
{
namespace
{
const QString secret = QStringLiteral("audiobookshelf.home");
const QByteArray variable = QByteArrayLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_HOME");
const QByteArray passphrase = QByteArrayLiteral("KURAMORI_SECRETS_PASSPHRASE");

/// `kuramori --batch WORDS` with this on its standard input.
Ended told(const BatchDesk &desk, const QString &words, const QByteArray &input)
{
    const auto process = desk.start(words);
    process->write(input);
    process->closeWriteChannel();
    return BatchDesk::end(*process);
}

QString setWords(const QString &name = secret)
{
    return QStringLiteral("secrets set %1 --json").arg(name);
}

QJsonObject listed(const BatchDesk &desk)
{
    return desk.run(QStringLiteral("secrets list --json")).objects().value(0);
}
} // namespace

/// The verb `secrets` and what becomes of what it is told, through the real binary, in front of the simulated server.
class TestSecretsVerb final : public QObject
{
    Q_OBJECT
    std::unique_ptr<ShelfProcess> m_server;

    QString add(const QString &name = QStringLiteral("home")) const
    {
        return QStringLiteral("servers add %1 %2").arg(name, m_server->url());
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ShelfProcess>(QStringList{QStringLiteral("--books=5")});
        QVERIFY(m_server->url().startsWith(QStringLiteral("http://127.0.0.1:")));
    }
    void cleanup()
    {
        qunsetenv(variable.constData());
        qunsetenv(passphrase.constData());
    }

    void oneIsToldUsedAndForgotten()
    {
        const BatchDesk desk;
        QVERIFY(desk.run(add()).out.contains("secrets set audiobookshelf.home"));
        QVERIFY(listed(desk).value(QLatin1String("kept_in")).isNull());
        QCOMPARE(desk.run(QStringLiteral("secrets check")).code, 4);
        const Ended kept = told(desk, setWords(), m_server->apiKey().toUtf8() + '\n');
        QVERIFY2(kept.code == 0, kept.err.constData());
        QCOMPARE(desk.run(QStringLiteral("secrets check")).code, 0);
        QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf")).code, 0);
        const QJsonObject line = listed(desk);
        QCOMPARE(line.value(QLatin1String("name")), secret);
        QCOMPARE(line.value(QLatin1String("kept_in")), QStringLiteral("file")); // no desktop here
        QCOMPARE(line.value(QLatin1String("origin")).toString(), originOf(QUrl(m_server->url())));
        QVERIFY(!line.value(QLatin1String("since")).toString().isEmpty());
        const QString file = desk.profile() + QStringLiteral("/secrets.kdb");
        QCOMPARE(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(desk.run(QStringLiteral("secrets forget ") + secret).code, 0);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(desk.run(QStringLiteral("secrets forget ") + secret).code, 4); // there is none
        const Ended without = desk.run(QStringLiteral("sync audiobookshelf"));
        QCOMPARE(without.code, 4);
        QVERIFY2(without.err.contains("secrets set audiobookshelf.home"), without.err.constData());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("on the command line") << "secrets set audiobookshelf.home a-secret-word" << QByteArray() << 64
                                             << QByteArray("never from the command line");
        QTest::newRow("nobody needs it") << "secrets set audiobookshelf.attic" << QByteArray("a-secret-word") << 64
                                         << QByteArray("audiobookshelf.attic");
        QTest::newRow("nothing told") << "secrets set audiobookshelf.home" << QByteArray(" \n") << 4
                                      << QByteArray("standard input");
        QTest::newRow("two lines") << "secrets set audiobookshelf.home" << QByteArray("a-secret-word\nX: y") << 64
                                   << QByteArray("one line");
        QTest::newRow("too long") << "secrets set audiobookshelf.home" << QByteArray("a-secret-word").repeated(9000)
                                  << 64 << QByteArray("one line");
        QTest::newRow("none kept") << "secrets forget audiobookshelf.home" << QByteArray() << 4
                                   << QByteArray("is kept");
        QTest::newRow("no such action") << "secrets show audiobookshelf.home" << QByteArray() << 64
                                        << QByteArray("secrets set NAME");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const BatchDesk desk;
        QCOMPARE(desk.run(add()).code, 0);
        const Ended end = told(desk, words, input);
        QVERIFY2(end.code == code, end.err.constData());
        QVERIFY2(end.err.contains(said), end.err.constData());
        QVERIFY(!end.err.contains("a-secret-word") && !end.out.contains("a-secret-word"));
        QVERIFY(!QFile::exists(desk.profile() + QStringLiteral("/secrets.kdb")));
    }

    void aServerThatMovedIsNotToldTheSecret()
    {
        const BatchDesk desk;
        QCOMPARE(desk.run(add()).code, 0);
        QCOMPARE(told(desk, setWords(), m_server->apiKey().toUtf8()).code, 0);
        const ShelfProcess other(QStringList{QStringLiteral("--books=5")});
        QCOMPARE(desk.run(QStringLiteral("servers change home ") + other.url()).code, 0);
        const Ended sync = desk.run(QStringLiteral("sync audiobookshelf"));
        QCOMPARE(sync.code, 4);
        QVERIFY2(sync.err.contains("is not sent to " + originOf(QUrl(other.url())).toUtf8()), sync.err.constData());
        QCOMPARE(other.requests(), 0);
        QCOMPARE(told(desk, setWords(), other.apiKey().toUtf8()).code, 0); // the service has moved: entered anew
        QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf")).code, 0);
    }

    void anAddressInPlaceOfTheServersOwnIsNotToldTheSecret()
    {
        const BatchDesk desk;
        QCOMPARE(desk.run(add()).code, 0);
        QCOMPARE(told(desk, setWords(), m_server->apiKey().toUtf8()).code, 0);
        const ShelfProcess other(QStringList{QStringLiteral("--books=5")});
        QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf --set audiobookshelf.url=") + other.url()).code, 4);
        QCOMPARE(other.requests(), 0);
    }

    void aPassphraseIsAskedForAgain()
    {
        const BatchDesk desk;
        QCOMPARE(desk.run(add()).code, 0);
        qputenv(passphrase.constData(), "a long enough passphrase");
        QCOMPARE(told(desk, setWords(), m_server->apiKey().toUtf8()).code, 0);
        QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf")).code, 0);
        QVERIFY(!QFile::exists(desk.profile() + QStringLiteral("/secrets.key")));
        qunsetenv(passphrase.constData());
        const Ended locked = desk.run(QStringLiteral("sync audiobookshelf"));
        QCOMPARE(locked.code, 4);
        QVERIFY2(locked.err.contains(passphrase), locked.err.constData());
        QCOMPARE(listed(desk).value(QLatin1String("kept_in")), QStringLiteral("file")); // known, though locked
    }

    void theOwnerHearsOfIt()
    {
        const BatchDesk desk;
        QCOMPARE(desk.run(add()).code, 0);
        const auto owner = desk.start(QStringLiteral("work --json"));
        QVERIFY(BatchDesk::waitFor(*owner, R"("event":"ready")"));
        QCOMPARE(told(desk, setWords(), m_server->apiKey().toUtf8()).code, 0);
        QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf")).code, 0); // in the owner
        owner->terminate();
        QVERIFY(owner->waitForFinished());
    }

    void noCanaryGetsOut();
};

/// reliability.md C-1 as far as the paths exist: secrets typed in, of the environment and refused, good and wrong ones.
void TestSecretsVerb::noCanaryGetsOut()
{
    constexpr int each = 10;
    const Canaries canaries(4 * each);
    const BatchDesk desk;
    QByteArray heard;
    const auto note = [&heard](const Ended &end) { heard += end.out + end.err; };
    for (int i = 0; i < 3 * each; ++i) {
        const QString name = QStringLiteral("c%1").arg(i);
        const bool byPassword = i >= each;
        note(desk.run(add(name) + (byPassword ? QStringLiteral(" --user mia") : QString())));
        if (i < 2 * each) {
            const Ended kept = told(desk, setWords(QStringLiteral("audiobookshelf.") + name), canaries.at(i));
            QVERIFY2(kept.code == 0, kept.err.constData());
            note(kept);
        } else {
            qputenv("KURAMORI_SECRET_AUDIOBOOKSHELF_" + name.toUpper().toUtf8(), canaries.at(i));
        }
    }
    for (int i = 3 * each; i < 4 * each; ++i) { // what is refused is no less secret
        note(told(desk, setWords(QStringLiteral("audiobookshelf.c0")), canaries.at(i) + "\nmore"));
    }
    m_server->fault(R"({"kind": "slow", "path": "/api", "seconds": 2, "times": 1})");
    const auto running = desk.start(QStringLiteral("servers test --verbose"));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests() > 0, 20'000);
    QVERIFY2(canaries.in(Canaries::commandLines()).isEmpty(), "on a command line");
    QVERIFY(Canaries::limitsOf(running->processId()).contains("Max core file size        0 "));
    note(BatchDesk::end(*running));
    for (const char *words :
         {"sync audiobookshelf --verbose", "servers test --json", "secrets list", "secrets list --json",
          "secrets check", "query servers", "query jobs", "jobs list", "jobs list --json", "settings list --json",
          "health --json", "report jobs -o jobs.json", "report servers -o servers.csv", "report jobs -o jobs.html",
          "backup", "secrets forget audiobookshelf.c1", "servers remove c2"}) {
        note(desk.run(QString::fromLatin1(words)));
    }
    for (int i = 2 * each; i < 3 * each; ++i) {
        qunsetenv("KURAMORI_SECRET_AUDIOBOOKSHELF_C" + QByteArray::number(i));
    }
    QVERIFY(heard.contains("audiobookshelf.c0") && heard.size() > 20'000); // it was really said something
    QCOMPARE(canaries.in(heard), QByteArray());
    const Canaries::Search files = canaries.inFilesUnder(QFileInfo(desk.profile()).path());
    QCOMPARE(files.found, QStringList());
    QVERIFY(files.read.contains(QStringLiteral("kuramori.db")) && files.read.contains(QStringLiteral("kuramori.log"))
            && files.read.contains(QStringLiteral("secrets.kdb")) && files.read.contains(QStringLiteral("jobs.html")));
    QVERIFY(!canaries.in("before " + canaries.at(7).toBase64() + " after").isEmpty()); // the search finds what is there
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSecretsVerb)
#include "test_secretsverb.moc"
