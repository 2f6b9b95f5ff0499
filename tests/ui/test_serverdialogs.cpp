// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/asyncsecrets.h"
#include "tests/ui/samplesecrets.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/mappingdialog.h"
#include "ui/dialogs/serverdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kuramori;

namespace
{
Server home()
{
    Server server;
    server.id = ServerId(7);
    server.name = QStringLiteral("home");
    server.url = QUrl(QStringLiteral("http://nas:13378"));
    return server;
}

/// Chooses how to sign in, by the words of the choice.
void choose(const QWidget &dialog, const QString &words)
{
    auto *box = dialog.findChild<QComboBox *>();
    box->setCurrentIndex(box->findText(words, Qt::MatchContains));
}
} // namespace

/// What the dialogs about audiobook servers take, and what they say of the rest.
class TestServerDialogs final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    SampleKeyring *m_keyring = nullptr; ///< of begin(true)
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<AsyncSecrets> m_async;

    void begin(bool withKeyring, const QProcessEnvironment &environment = {})
    {
        auto keyring = withKeyring ? std::make_unique<SampleKeyring>() : nullptr;
        m_keyring = keyring.get();
        m_async.reset();
        m_secrets = secretsIn(m_folder->path(), environment, m_clock, std::move(keyring));
        m_async = std::make_unique<AsyncSecrets>(*m_secrets);
    }
    QByteArray kept(const QUrl &url) const
    {
        const auto found = m_secrets->find(QStringLiteral("audiobookshelf.home"), url);
        return found && *found ? (*found)->reveal() : QByteArray("none");
    }
    static QLineEdit *secret(const QDialog &dialog) { return field(&dialog, QStringLiteral("API key or password")); }
    /// What a person fills in for a new server "home".
    static void fill(QDialog &dialog, const QString &key)
    {
        dialog.show();
        QTest::keyClicks(field(&dialog, QStringLiteral("Name of the server")), QStringLiteral("home"));
        QTest::keyClicks(field(&dialog, QStringLiteral("Address of the server")), QStringLiteral("http://nas:13378"));
        QTest::keyClicks(secret(dialog), key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Server>();
        qRegisterMetaType<PathMapping>();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        begin(false);
    }
    void cleanup() { m_async.reset(); }

    void whatIsGivenIsChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("user"); // null: by API key
        QTest::addColumn<QString>("complaint"); // empty: it is taken
        const auto row
            = [](const char *tag, const char *name, const char *address, const char *user, const char *complaint) {
                  QTest::newRow(tag) << QString::fromUtf8(name) << QString::fromUtf8(address) << QString::fromUtf8(user)
                                     << QString::fromUtf8(complaint);
              };
        row("a key", " Home ", " http://nas:13378/ ", nullptr, "");
        row("a password", "home", "https://books.example/audiobookshelf", "mia", "");
        row("no name", "", "http://nas:13378", nullptr, "cannot be the name of a server");
        row("a name with a blank", "my home", "http://nas", nullptr, "cannot be the name of a server");
        row("a name that is taken", "Attic", "http://nas", nullptr, "There is a server attic already.");
        row("no address", "home", "", nullptr, "is not the address of a server");
        row("no scheme", "home", "nas:13378", nullptr, "is not the address of a server");
        row("a password in the address", "home", "http://mia:hidden@nas", nullptr, "out of the address");
        row("no user", "home", "http://nas", " ", "Write the name of the user.");
    }
    void whatIsGivenIsChecked()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(QString, user);
        QFETCH(QString, complaint);
        ServerDialog dialog(*m_async, std::nullopt, {QStringLiteral("attic")});
        const QSignalSpy given(&dialog, &ServerDialog::given);
        dialog.show();
        QTest::keyClicks(field(&dialog, QStringLiteral("Name of the server")), name);
        QTest::keyClicks(field(&dialog, QStringLiteral("Address of the server")), address);
        QCOMPARE(field(&dialog, QStringLiteral("User on the server"))->isEnabled(), false);
        if (!user.isNull()) {
            choose(dialog, QStringLiteral("password"));
            QTest::keyClicks(field(&dialog, QStringLiteral("User on the server")), user);
        }
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), complaint.isEmpty() ? 1 : 0);
        QCOMPARE(dialog.isVisible(), !complaint.isEmpty());
        if (!complaint.isEmpty()) {
            QVERIFY(shows(&dialog, complaint));
            QVERIFY(!shows(&dialog, QStringLiteral("hidden")));
            return;
        }
        const auto server = given.constFirst().constFirst().value<Server>();
        QCOMPARE(server.name, QStringLiteral("home"));
        QCOMPARE(server.url, checkedServerUrl(address.trimmed()).value());
        QCOMPARE(server.user, user.trimmed());
    }

    void aComplaintGoesWhenTheFieldIsMended()
    {
        ServerDialog dialog(*m_async, std::nullopt, {});
        dialog.show();
        button(&dialog, QStringLiteral("Add"))->click();
        QVERIFY(shows(&dialog, QStringLiteral("cannot be the name")));
        QVERIFY(shows(&dialog, QStringLiteral("is not the address")));
        auto *name = field(&dialog, QStringLiteral("Name of the server"));
        QVERIFY(name->accessibleDescription().contains(QStringLiteral("cannot be the name")));
        QTest::keyClicks(name, QStringLiteral("home"));
        QVERIFY(!shows(&dialog, QStringLiteral("cannot be the name")));
        QVERIFY(shows(&dialog, QStringLiteral("is not the address")));
    }

    void theSecretIsKeptBeforeTheServerIsGiven()
    {
        ServerDialog dialog(*m_async, std::nullopt, {});
        const QSignalSpy given(&dialog, &ServerDialog::given);
        const QSignalSpy said(&dialog, &ServerDialog::said);
        fill(dialog, QStringLiteral("a-very-secret-key"));
        QTRY_VERIFY(shows(&dialog, QStringLiteral("kept in an encrypted file of the profile, not in a keyring")));
        QCOMPARE(secret(dialog)->echoMode(), QLineEdit::Password);
        button(&dialog, QStringLiteral("Show"))->click();
        QCOMPARE(secret(dialog)->echoMode(), QLineEdit::Normal);
        button(&dialog, QStringLiteral("Add"))->click();
        QCOMPARE(given.size(), 0); // not before the secret is kept
        QTRY_COMPARE(given.size(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(kept(QUrl(QStringLiteral("http://nas:13378"))), QByteArray("a-very-secret-key"));
        QCOMPARE(kept(QUrl(QStringLiteral("http://nas:13379"))), QByteArray("none"));
        QVERIFY(said.constFirst().constFirst().toString().contains(QStringLiteral("encrypted file")));
        QVERIFY(!said.constFirst().constFirst().toString().contains(QStringLiteral("a-very-secret-key")));
        QCOMPARE(secret(dialog)->text(), QString());
    }

    void aLockedKeyringKeepsTheDialogOpen()
    {
        begin(true);
        m_keyring->isLocked = true;
        ServerDialog dialog(*m_async, std::nullopt, {});
        const QSignalSpy given(&dialog, &ServerDialog::given);
        fill(dialog, QStringLiteral("a-very-secret-key"));
        button(&dialog, QStringLiteral("Add"))->click();
        QVERIFY(!button(&dialog, QStringLiteral("Add"))->isEnabled()); // until it is kept, or is not
        QTRY_VERIFY(button(&dialog, QStringLiteral("Add"))->isEnabled());
        QVERIFY(secret(dialog)->accessibleDescription().contains(QStringLiteral("Unlock it, then try again.")));
        QVERIFY(shows(&dialog, QStringLiteral("Unlock it, then try again.")));
        QVERIFY(dialog.isVisible());
        QCOMPARE(given.size(), 0);
        QCOMPARE(secret(dialog)->text(), QStringLiteral("a-very-secret-key")); // it need not be typed again
        m_keyring->isLocked = false;
        button(&dialog, QStringLiteral("Add"))->click();
        QTRY_COMPARE(given.size(), 1);
        QCOMPARE(m_secrets->note(QStringLiteral("audiobookshelf.home"))->place, SecretPlace::Keyring);
    }

    void theEnvironmentGoesFirst()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_HOME"), QStringLiteral("a-very-secret-key"));
        begin(false, environment);
        ServerDialog dialog(*m_async, home(), {QStringLiteral("home")});
        dialog.show();
        QVERIFY(!secret(dialog)->isEnabled());
        QCOMPARE(secret(dialog)->placeholderText(), QStringLiteral("from the environment"));
        QVERIFY(shows(&dialog, QStringLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_HOME stands in the environment")));
        QVERIFY(!shows(&dialog, QStringLiteral("a-very-secret-key")));
    }

    void aKeptOneIsReplacedAndForgotten()
    {
        begin(true);
        QVERIFY(m_secrets->keep(QStringLiteral("audiobookshelf.home"), Secret("the first one"), home().url));
        ServerDialog dialog(*m_async, home(), {QStringLiteral("home")});
        const QSignalSpy given(&dialog, &ServerDialog::given);
        dialog.show();
        QCOMPARE(secret(dialog)->placeholderText(), QStringLiteral("kept in the keyring"));
        QVERIFY(shows(&dialog, QStringLiteral("Kept in the keyring since")));
        QTest::keyClicks(secret(dialog), QStringLiteral("the second one"));
        button(&dialog, QStringLiteral("Change"))->click();
        QTRY_COMPARE(given.size(), 1);
        QCOMPARE(kept(home().url), QByteArray("the second one"));
        dialog.show();
        button(&dialog, QStringLiteral("Forget…"))->click();
        QTRY_VERIFY(dialog.findChild<QMessageBox *>());
        QVERIFY(m_secrets->note(QStringLiteral("audiobookshelf.home"))); // not before the answer
        button(dialog.findChild<QMessageBox *>(), QStringLiteral("Forget"))->click();
        QTRY_VERIFY(!m_secrets->note(QStringLiteral("audiobookshelf.home")));
        QTRY_COMPARE(secret(dialog)->placeholderText(), QString());
        QVERIFY(!button(&dialog, QStringLiteral("Forget…")));
        QCOMPARE(kept(home().url), QByteArray("none"));
    }

    void anotherAddressIsNotToldTheSecret()
    {
        QVERIFY(m_secrets->keep(QStringLiteral("audiobookshelf.home"), Secret("a-very-secret-key"), home().url));
        ServerDialog dialog(*m_async, home(), {QStringLiteral("home")});
        dialog.show();
        auto *address = field(&dialog, QStringLiteral("Address of the server"));
        address->clear();
        QTest::keyClicks(address, QStringLiteral("http://evil.example"));
        QVERIFY(shows(&dialog, QStringLiteral("is not sent to http://evil.example: enter it anew.")));
    }

    void aKnownServerKeepsItsName()
    {
        Server known = home();
        known.user = QStringLiteral("mia");
        ServerDialog dialog(*m_async, known, {known.name});
        const QSignalSpy given(&dialog, &ServerDialog::given);
        dialog.show();
        QVERIFY(field(&dialog, QStringLiteral("Name of the server"))->isReadOnly());
        QVERIFY(dialog.findChild<QComboBox *>()->currentText().contains(QStringLiteral("password")));
        choose(dialog, QStringLiteral("API key"));
        button(&dialog, QStringLiteral("Change"))->click();
        QCOMPARE(given.size(), 1);
        const auto server = given.constFirst().constFirst().value<Server>();
        QCOMPARE(server.id, known.id);
        QCOMPARE(server.user, QString()); // it is a key from now on
    }

    void aMappingIsChecked_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("complaint"); // empty: it is taken
        QTest::newRow("both") << "/audiobooks/"
                              << "/mnt/nas/books/"
                              << "";
        QTest::newRow("of Windows") << "C:/books"
                                    << "/mnt/nas"
                                    << "";
        QTest::newRow("not absolute there") << "audiobooks"
                                            << "/mnt/nas"
                                            << "is not a folder as a server spells it";
        QTest::newRow("nothing there") << ""
                                       << "/mnt/nas"
                                       << "is not a folder as a server spells it";
        QTest::newRow("not absolute here") << "/audiobooks"
                                           << "books"
                                           << "is not a folder of this machine";
        QTest::newRow("a drive here") << "/audiobooks"
                                      << "C:/books"
                                      << "is not a folder of this machine";
        QTest::newRow("leads out") << "/audiobooks"
                                   << "/mnt/../etc"
                                   << "is not a folder of this machine";
    }
    void aMappingIsChecked()
    {
        QFETCH(QString, server);
        QFETCH(QString, local);
        QFETCH(QString, complaint);
        MappingDialog dialog(home(), {QStringLiteral("/audiobooks"), QStringLiteral("/more")}, {});
        const QSignalSpy given(&dialog, &MappingDialog::given);
        dialog.show();
        QCOMPARE(dialog.findChild<QComboBox *>()->count(), 2); // to choose from
        dialog.findChild<QComboBox *>()->setCurrentText(server);
        field(&dialog, QStringLiteral("Folder here"))->setText(local);
        button(&dialog, QStringLiteral("Map"))->click();
        QCOMPARE(given.size(), complaint.isEmpty() ? 1 : 0);
        if (complaint.isEmpty()) {
            QCOMPARE(given.constFirst().constFirst().value<PathMapping>(), checkedMapping(server, local).value());
            QVERIFY(!given.constFirst().constFirst().value<PathMapping>().server.endsWith(u'/'));
        } else {
            QVERIFY(shows(&dialog, complaint));
        }
    }

    void aFolderIsChosenAndOneThatIsAwayIsSaid()
    {
        const QTemporaryDir books;
        MappingDialog dialog(home(), {}, {QStringLiteral("/audiobooks"), QStringLiteral("/no/such/folder")});
        dialog.show();
        QCOMPARE(dialog.findChild<QComboBox *>()->currentText(), QStringLiteral("/audiobooks"));
        QVERIFY(shows(&dialog, QStringLiteral("There is no folder /no/such/folder now.")));
        button(&dialog, QStringLiteral("Choose…"))->click();
        auto *chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(books.path());
        chooser->close();
        QCOMPARE(field(&dialog, QStringLiteral("Folder here"))->text(), books.path());
        QVERIFY(!shows(&dialog, QStringLiteral("There is no folder")));
    }
};

QTEST_MAIN(TestServerDialogs)
#include "test_serverdialogs.moc"
