// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kuramori;

namespace
{
using namespace std::chrono_literals;

const QString origin = QStringLiteral("https://books.example");
const Timestamp entered(std::chrono::seconds(1'700'000'000));

SecretFilePlan planIn(const QString &folder, const char *passphrase = nullptr)
{
    SecretFilePlan plan{folder + QStringLiteral("/secrets.kdb"), folder + QStringLiteral("/secrets.key"), std::nullopt};
    if (passphrase) {
        plan.passphrase = Secret(passphrase);
    }
    return plan;
}

Result<void> put(SecretFile &file, const QString &name, const QByteArray &value)
{
    return file.write(name, {Secret(value), origin, entered});
}

QByteArray valueIn(SecretFile &file, const QString &name)
{
    const auto secret = file.read(name, {});
    return secret ? secret->value.reveal() : QByteArray("error: ") + secret.error().message.toUtf8();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

constexpr QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QFileDevice::Permissions modeOf(const QString &path)
{
    return QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser);
}

constexpr int secretsOfOne = 20;

/// Another process that writes into the same file.
int writeMany(const QString &folder, const QString &prefix)
{
    SecretFile file(planIn(folder));
    for (int i = 0; i < secretsOfOne; ++i) {
        if (!put(file, QStringLiteral("%1.%2").arg(prefix).arg(i), prefix.toUtf8())) {
            return 1;
        }
    }
    return 0;
}
} // namespace

/// The encrypted file, and what may befall it.
class TestSecretFile final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString kdb() const { return m_folder->filePath(QStringLiteral("secrets.kdb")); }
    QString key() const { return m_folder->filePath(QStringLiteral("secrets.key")); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsKeptIsReadByAnother()
    {
        SecretFile first(planIn(m_folder->path()));
        QVERIFY(first.probe());
        QCOMPARE(first.read(QStringLiteral("a"), {}).error().kind, ErrorKind::NotFound);
        QVERIFY(put(first, QStringLiteral("a"), "value of a"));
        SecretFile second(planIn(m_folder->path()));
        const auto secret = second.read(QStringLiteral("a"), {});
        QVERIFY(secret);
        QCOMPARE(secret->value.reveal(), QByteArray("value of a"));
        QCOMPARE(secret->origin, origin);
        QCOMPARE(secret->since, entered);
        QCOMPARE(second.read(QStringLiteral("b"), {}).error().kind, ErrorKind::NotFound);
        QVERIFY(put(second, QStringLiteral("a"), "another"));
        QCOMPARE(valueIn(first, QStringLiteral("a")), QByteArray("another")); // no copy of old answers
    }

    void itIsOnesOwnAndTellsNothing()
    {
        SecretFile file(planIn(m_folder->path()));
        QVERIFY(put(file, QStringLiteral("audiobookshelf.home"), "correct-horse-battery"));
        QCOMPARE(modeOf(kdb()), mine);
        QCOMPARE(modeOf(key()), mine);
        const QByteArray content = contentOf(kdb());
        for (const QByteArray &word : {QByteArray("correct-horse"), QByteArray("correct-horse-battery").toBase64(),
                                       QByteArray("audiobookshelf"), QByteArray("books.example")}) {
            QVERIFY2(!content.contains(word), word.constData());
        }
        QVERIFY(put(file, QStringLiteral("audiobookshelf.home"), "correct-horse-battery"));
        QVERIFY(contentOf(kdb()).right(60) != content.right(60)); // each sealing has a nonce of its own
    }

    void aPassphraseOpensIt()
    {
        SecretFile right(planIn(m_folder->path(), "the right one"));
        QVERIFY(put(right, QStringLiteral("a"), "value"));
        QVERIFY(!QFile::exists(key())); // nothing lies about that opens it
        SecretFile again(planIn(m_folder->path(), "the right one"));
        QCOMPARE(valueIn(again, QStringLiteral("a")), QByteArray("value"));
        const QByteArray before = contentOf(kdb());
        SecretFile wrong(planIn(m_folder->path(), "the right One"));
        QCOMPARE(wrong.read(QStringLiteral("a"), {}).error().kind, ErrorKind::Auth);
        QVERIFY(!put(wrong, QStringLiteral("b"), "value"));
        QVERIFY(!wrong.remove(QStringLiteral("a")));
        SecretFile none(planIn(m_folder->path()));
        const auto unknown = none.probe();
        QCOMPARE(unknown.error().kind, ErrorKind::Auth);
        QVERIFY(unknown.error().message.contains(QStringLiteral("KURAMORI_SECRETS_PASSPHRASE")));
        QVERIFY(!put(none, QStringLiteral("b"), "value"));
        QCOMPARE(contentOf(kdb()), before);
    }

    void noByteMayChange()
    {
        SecretFile file(planIn(m_folder->path()));
        QVERIFY(put(file, QStringLiteral("a"), "value"));
        const QByteArray whole = contentOf(kdb());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char flip : {'\x01', '\x80'}) {
                QByteArray changed = whole;
                changed[at] = char(changed.at(at) ^ flip);
                overwrite(kdb(), changed);
                SecretFile reader(planIn(m_folder->path()));
                const auto secret = reader.read(QStringLiteral("a"), {});
                QVERIFY2(!secret, qPrintable(QString::number(at)));
                QCOMPARE(secret.error().kind, ErrorKind::Auth);
                QVERIFY(!put(reader, QStringLiteral("b"), "value"));
                QCOMPARE(contentOf(kdb()), changed); // it is evidence, and may be mended
            }
        }
        overwrite(kdb(), whole);
        QCOMPARE(valueIn(file, QStringLiteral("a")), QByteArray("value"));
    }

    void noneMayBeMissing()
    {
        SecretFile file(planIn(m_folder->path()));
        QVERIFY(put(file, QStringLiteral("a"), "value"));
        const QByteArray whole = contentOf(kdb());
        for (qsizetype size = 0; size < whole.size(); ++size) {
            overwrite(kdb(), whole.left(size));
            const auto secret = file.read(QStringLiteral("a"), {});
            QVERIFY2(!secret && secret.error().kind == ErrorKind::Auth, qPrintable(QString::number(size)));
        }
        overwrite(kdb(), whole + 'x');
        QCOMPARE(file.read(QStringLiteral("a"), {}).error().kind, ErrorKind::Auth);
    }

    void anOpenDoorIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("file") << "secrets.kdb";
        QTest::newRow("key") << "secrets.key";
    }
    void anOpenDoorIsSaid()
    {
        QFETCH(QString, path);
        SecretFile file(planIn(m_folder->path()));
        QVERIFY(put(file, QStringLiteral("a"), "value"));
        QVERIFY(QFile::setPermissions(m_folder->filePath(path), mine | QFileDevice::ReadGroup));
        const auto secret = file.read(QStringLiteral("a"), {});
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::Refused);
        QVERIFY2(secret.error().message.contains(QStringLiteral("chmod 600 '%1'").arg(m_folder->filePath(path))),
                 qPrintable(secret.error().message));
        QVERIFY(QFile::setPermissions(m_folder->filePath(path), mine));
        QCOMPARE(valueIn(file, QStringLiteral("a")), QByteArray("value"));
    }

    void aLostKeyIsSaidAndNothingIsWrittenOver()
    {
        SecretFile file(planIn(m_folder->path()));
        QVERIFY(put(file, QStringLiteral("a"), "value"));
        const QByteArray before = contentOf(kdb());
        QVERIFY(QFile::remove(key()));
        SecretFile later(planIn(m_folder->path()));
        const auto secret = later.read(QStringLiteral("a"), {});
        QCOMPARE(secret.error().kind, ErrorKind::Auth);
        QVERIFY(secret.error().message.contains(key()));
        QVERIFY(!put(later, QStringLiteral("b"), "value"));
        QVERIFY(!QFile::exists(key())); // a new one would open nothing
        QCOMPARE(contentOf(kdb()), before);
    }

    void withTheLastSecretTheFileGoes()
    {
        SecretFile file(planIn(m_folder->path()));
        QVERIFY(put(file, QStringLiteral("a"), "value"));
        QVERIFY(put(file, QStringLiteral("b"), "value"));
        QVERIFY(file.remove(QStringLiteral("a")));
        QCOMPARE(file.read(QStringLiteral("a"), {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(valueIn(file, QStringLiteral("b")), QByteArray("value"));
        QVERIFY(file.remove(QStringLiteral("b")));
        QVERIFY(!QFile::exists(kdb()));
        QVERIFY(file.remove(QStringLiteral("b"))); // gone is gone
        SecretFile other(planIn(m_folder->path(), "a passphrase from now on"));
        QVERIFY(put(other, QStringLiteral("a"), "value"));
        QCOMPARE(valueIn(other, QStringLiteral("a")), QByteArray("value"));
    }

    void processesWriteInTurn()
    {
        constexpr int writers = 3;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int writer = 0; writer < writers; ++writer) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QCoreApplication::applicationFilePath(),
                                    {QStringLiteral("--write"), m_folder->path(), QString::number(writer)});
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished());
            QCOMPARE(process->exitCode(), 0);
        }
        SecretFile file(planIn(m_folder->path()));
        for (int writer = 0; writer < writers; ++writer) {
            for (int i = 0; i < secretsOfOne; ++i) {
                QCOMPARE(valueIn(file, QStringLiteral("%1.%2").arg(writer).arg(i)), QByteArray::number(writer));
            }
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 QStringList({QStringLiteral("secrets.kdb"), QStringLiteral("secrets.key")})); // no lock, no remains
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        SecretFile file(planIn(QStringLiteral("/proc/self/no-such-folder")));
        const auto written = put(file, QStringLiteral("a"), "value");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Io);
        QVERIFY(!written.error().message.contains(QStringLiteral("value")));
    }

    void whereThePassphraseComesFrom()
    {
        QProcessEnvironment environment;
        QVERIFY(!secretsPassphrase(environment).value());
        environment.insert(QStringLiteral("KURAMORI_SECRETS_PASSPHRASE"), QStringLiteral("of the environment\n"));
        QCOMPARE(secretsPassphrase(environment).value()->reveal(), QByteArray("of the environment"));
        environment.insert(QStringLiteral("CREDENTIALS_DIRECTORY"), m_folder->path());
        QCOMPARE(secretsPassphrase(environment).value()->reveal(), QByteArray("of the environment"));
        overwrite(m_folder->filePath(QStringLiteral("kuramori.secrets")), "of systemd\n");
        QCOMPARE(secretsPassphrase(environment).value()->reveal(), QByteArray("of systemd"));
        QVERIFY(QDir(m_folder->path()).remove(QStringLiteral("kuramori.secrets")));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("kuramori.secrets")));
        QCOMPARE(secretsPassphrase(environment).error().kind, ErrorKind::Auth); // told, and not to be had
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--write")) {
        return writeMany(words.at(2), words.at(3));
    }
    TestSecretFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_secretfile.moc"
