// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/origin.h"
#include "models/base/redact.h"
#include "models/settings/asyncsecrets.h"
#include "models/settings/keyring.h"
#include "models/settings/secretfile.h"
#include "tests/support/virtualclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kuramori;

namespace
{
const QString name = QStringLiteral("audiobookshelf.my-nas");
const QUrl nas(QStringLiteral("http://nas:13378/audiobookshelf"));

/// A place that does as the test says.
class ToldStore final : public SecretStore
{
public:
    Result<void> probe() override { return answer(); }
    Result<KeptSecret> read(const QString &wanted, std::stop_token) override
    {
        const auto found = kept.constFind(wanted);
        return found == kept.cend() ? fail(ErrorKind::NotFound, QStringLiteral("none")) : Result<KeptSecret>(*found);
    }
    Result<void> write(const QString &wanted, const KeptSecret &secret) override
    {
        if (!forgets) {
            kept.insert(wanted, secret);
        }
        return {};
    }
    Result<void> remove(const QString &wanted) override
    {
        if (trouble) {
            return answer();
        }
        kept.remove(wanted);
        return {};
    }

    std::optional<ErrorKind> trouble;
    bool forgets = false; ///< says "written" and has not
    QHash<QString, KeptSecret> kept;

private:
    Result<void> answer() const
    {
        return trouble ? fail(*trouble, QStringLiteral("Unlock the told store.")) : Result<void>();
    }
};
} // namespace

/// Secrets of the environment and kept ones: which goes first, whom they go to, and what is said when they do not.
class TestSecrets final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    VirtualClock m_clock;
    SecretHome m_home = SecretHome::Automatic;
    ToldStore *m_keyring = nullptr;

    QString file(const char *called) const { return m_folder->filePath(QLatin1String(called)); }
    SecretPlaces places(std::unique_ptr<SecretStore> keyring) const
    {
        return {SecretNotes(file("secrets.json")), std::move(keyring),
                std::make_unique<SecretFile>(SecretFilePlan{file("secrets.kdb"), file("secrets.key"), {}}),
                [this] { return m_home; }};
    }
    std::unique_ptr<Secrets> secrets(const QProcessEnvironment &environment = {})
    {
        auto keyring = std::make_unique<ToldStore>();
        m_keyring = keyring.get();
        return std::make_unique<Secrets>(environment, places(std::move(keyring)), m_clock);
    }
    static QByteArray value(const Secrets &secrets, const QUrl &url)
    {
        const auto found = secrets.find(name, url);
        if (!found) {
            return "error: " + found.error().message.toUtf8();
        }
        return *found ? (*found)->reveal() : QByteArray("never told");
    }
    QByteArray notes() const
    {
        QFile list(file("secrets.json"));
        return list.open(QIODevice::ReadOnly) ? list.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_home = SecretHome::Automatic;
    }

    void ofTheEnvironmentByName()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_MY_NAS"),
                           QStringLiteral(" key-of-the-nas\n"));
        environment.insert(QStringLiteral("KURAMORI_SECRET_EMPTY"), QStringLiteral("\n"));
        environment.insert(QStringLiteral("AUDIOBOOKSHELF_HOME"), QStringLiteral("not a secret of ours"));
        const Secrets secrets(environment);
        QCOMPARE(Secrets::variable(name), QStringLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_MY_NAS"));
        QCOMPARE(value(secrets, nas), QByteArray("key-of-the-nas"));
        QCOMPARE(secrets.note(name)->place, SecretPlace::Environment);
        QVERIFY(!secrets.find(QStringLiteral("audiobookshelf.home"), nas).value());
        QVERIFY(!secrets.find(QStringLiteral("empty"), nas).value());
        QVERIFY(!redacted(QStringLiteral("it is key-of-the-nas")).contains(QStringLiteral("key-of")));
    }

    void theEnvironmentGoesFirst()
    {
        QVERIFY(secrets()->keep(name, Secret("kept one"), nas));
        QProcessEnvironment environment;
        environment.insert(Secrets::variable(name), QStringLiteral("told one"));
        const auto both = secrets(environment);
        QCOMPARE(value(*both, nas), QByteArray("told one"));
        QCOMPARE(both->note(name)->place, SecretPlace::Environment);
        m_keyring->kept.insert(name, {Secret("kept one"), originOf(nas), {}});
        QVERIFY(both->forget(name)); // the kept one
        QCOMPARE(both->forget(name).error().kind, ErrorKind::Refused);
        QVERIFY(both->forget(name).error().message.contains(Secrets::variable(name)));
        QCOMPARE(value(*both, nas), QByteArray("told one"));
    }

    void whatIsEnteredIsKeptAndNoted()
    {
        const auto secrets = this->secrets();
        QCOMPARE(value(*secrets, nas), QByteArray("never told"));
        QVERIFY(!secrets->note(name));
        const auto kept = secrets->keep(name, Secret("typed-in-key"), nas);
        QVERIFY(kept);
        QCOMPARE(kept->place, SecretPlace::Keyring);
        QCOMPARE(kept->origin, QStringLiteral("http://nas:13378"));
        QCOMPARE(kept->since, std::optional(m_clock.wall()));
        QCOMPARE(secrets->note(name), std::optional(*kept));
        QCOMPARE(value(*secrets, nas), QByteArray("typed-in-key"));
        QVERIFY(notes().contains("nas:13378"));
        QVERIFY(!notes().contains("typed-in-key") && !notes().contains(QByteArray("typed-in-key").toBase64()));
        QVERIFY(!redacted(QStringLiteral("it is typed-in-key")).contains(QStringLiteral("typed")));
        QVERIFY(secrets->forget(name));
        QCOMPARE(value(*secrets, nas), QByteArray("never told"));
        QCOMPARE(secrets->forget(name).error().kind, ErrorKind::NotFound);
    }

    void itGoesToItsOriginAlone_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("isSent");
        const auto row
            = [](const char *url, bool isSent) { QTest::newRow(url) << QUrl(QString::fromUtf8(url)) << isSent; };
        row("https://books.example/audiobookshelf", true);
        row("https://books.example:443/other/path?q=1", true);
        row("https://BOOKS.example", true);
        row("http://books.example", false);
        row("https://books.example:8443", false);
        row("https://books.example.evil.org", false);
        row("https://example", false);
        row("ftp://books.example", false);
        row("https:", false);
    }
    void itGoesToItsOriginAlone()
    {
        QFETCH(QUrl, url);
        QFETCH(bool, isSent);
        const auto secrets = this->secrets();
        QVERIFY(secrets->keep(name, Secret("typed-in-key"), QUrl(QStringLiteral("https://books.example/abs"))));
        const auto found = secrets->find(name, url);
        QCOMPARE(bool(found), isSent);
        if (isSent) {
            QCOMPARE((*found)->reveal(), QByteArray("typed-in-key"));
        } else {
            QCOMPARE(found.error().kind, ErrorKind::Auth);
            QVERIFY(found.error().message.contains(QStringLiteral("https://books.example")));
            QVERIFY(!found.error().message.contains(QStringLiteral("typed-in-key")));
        }
    }

    /// Whoever can write the notes, but not the place, does not turn a secret away to himself.
    void theOriginBesideTheValueCounts()
    {
        const auto secrets = this->secrets();
        QVERIFY(secrets->keep(name, Secret("typed-in-key"), nas));
        const SecretNotes notes(file("secrets.json"));
        SecretNote turned = *secrets->note(name);
        turned.origin = QStringLiteral("http://evil.example");
        QVERIFY(notes.put(turned));
        QVERIFY(!secrets->find(name, QUrl(turned.origin)));
        QCOMPARE(value(*secrets, nas), QByteArray("typed-in-key"));
    }

    void whatCannotBeASecret_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QUrl>("url");
        QTest::newRow("empty") << QByteArray() << nas;
        QTest::newRow("two lines") << QByteArray("key\r\nX-Admin: 1") << nas;
        QTest::newRow("nul") << QByteArray("key\0more", 8) << nas;
        QTest::newRow("huge") << QByteArray(20'000, 'x') << nas;
        QTest::newRow("no address") << QByteArray("key") << QUrl();
        QTest::newRow("a file") << QByteArray("key") << QUrl(QStringLiteral("file:///etc/passwd"));
    }
    void whatCannotBeASecret()
    {
        QFETCH(QByteArray, text);
        QFETCH(QUrl, url);
        const auto secrets = this->secrets();
        QCOMPARE(secrets->keep(name, Secret(text), url).error().kind, ErrorKind::Usage);
        QVERIFY(!secrets->note(name));
        QVERIFY(m_keyring->kept.isEmpty());
    }

    void whereItIsKept_data()
    {
        QTest::addColumn<SecretHome>("home");
        QTest::addColumn<int>("trouble"); // of the keyring; -1: none
        QTest::addColumn<int>("place"); // SecretPlace; -1: nowhere
        const int none = -1;
        const int locked = int(ErrorKind::Auth);
        const int absent = int(ErrorKind::Unreachable);
        QTest::newRow("keyring") << SecretHome::Automatic << none << int(SecretPlace::Keyring);
        QTest::newRow("no keyring") << SecretHome::Automatic << absent << int(SecretPlace::File);
        QTest::newRow("locked is not gone round") << SecretHome::Automatic << locked << -1;
        QTest::newRow("keyring or nothing") << SecretHome::Keyring << absent << -1;
        QTest::newRow("the file, though there is a keyring") << SecretHome::File << none << int(SecretPlace::File);
    }
    void whereItIsKept()
    {
        QFETCH(SecretHome, home);
        QFETCH(int, trouble);
        QFETCH(int, place);
        m_home = home;
        const auto secrets = this->secrets();
        if (trouble >= 0) {
            m_keyring->trouble = ErrorKind(trouble);
        }
        const auto kept = secrets->keep(name, Secret("typed-in-key"), nas);
        QCOMPARE(kept ? int(kept->place) : -1, place);
        QCOMPARE(!m_keyring->kept.isEmpty(), place == int(SecretPlace::Keyring));
        QCOMPARE(QFile::exists(file("secrets.kdb")), place == int(SecretPlace::File));
        QCOMPARE(bool(secrets->note(name)), place >= 0);
        QCOMPARE(value(*secrets, nas), place >= 0 ? QByteArray("typed-in-key") : QByteArray("never told"));
    }

    void aPlaceThatForgetsIsNotBelieved()
    {
        const auto secrets = this->secrets();
        m_keyring->forgets = true;
        QCOMPARE(secrets->keep(name, Secret("typed-in-key"), nas).error().kind, ErrorKind::Io);
        QVERIFY(!secrets->note(name));
    }

    void lockedIsToldFromNeverEntered()
    {
        const auto secrets = this->secrets();
        QVERIFY(secrets->keep(name, Secret("typed-in-key"), nas));
        m_keyring->kept.clear(); // that is how a locked keyring answers
        m_keyring->trouble = ErrorKind::Auth;
        const auto locked = secrets->find(name, nas);
        QCOMPARE(locked.error().kind, ErrorKind::Auth);
        QVERIFY(locked.error().message.contains(QStringLiteral("Unlock the told store.")));
        QVERIFY(!secrets->forget(name)); // it may be there still
        QVERIFY(secrets->note(name));
        m_keyring->trouble.reset();
        const auto gone = secrets->find(name, nas);
        QCOMPARE(gone.error().kind, ErrorKind::Auth);
        QVERIFY(gone.error().message.contains(QStringLiteral("somebody removed it")));
        QCOMPARE(value(*secrets, nas).left(6), QByteArray("error:"));
        QVERIFY(!secrets->find(QStringLiteral("other"), nas).value()); // that one never was
    }

    void itIsNotKeptTwice()
    {
        const auto secrets = this->secrets();
        QVERIFY(secrets->keep(name, Secret("first"), nas));
        m_home = SecretHome::File;
        QVERIFY(secrets->keep(name, Secret("second"), nas));
        QVERIFY(m_keyring->kept.isEmpty());
        QCOMPARE(secrets->note(name)->place, SecretPlace::File);
        QCOMPARE(value(*secrets, nas), QByteArray("second"));
    }

    void anotherProcessIsHeard()
    {
        m_home = SecretHome::File;
        const auto here = secrets();
        const auto there = secrets();
        QVERIFY(there->keep(name, Secret("typed there"), nas));
        QVERIFY(!here->note(name));
        QCOMPARE(value(*here, nas), QByteArray("typed there"));
        QVERIFY(here->note(name));
        QVERIFY(there->forget(name));
        QVERIFY(here->refresh());
        QVERIFY(here->kept().isEmpty());
    }

    void damagedNotesAreNoEmptyOnes()
    {
        const auto secrets = this->secrets();
        QVERIFY(secrets->keep(name, Secret("typed-in-key"), nas));
        QFile list(file("secrets.json"));
        QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
        list.write("{");
        list.close();
        QCOMPARE(secrets->find(name, nas).error().kind, ErrorKind::Auth);
        QVERIFY(!secrets->keep(name, Secret("another"), nas));
        QCOMPARE(notes(), QByteArray("{"));
    }

    void withoutABusTheFileServesAtOnce_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("text");
        QTest::newRow("disabled") << "DBUS_SESSION_BUS_ADDRESS"
                                  << "disabled:";
        QTest::newRow("none") << "LANG"
                              << "C";
        QTest::newRow("no GLib") << "QT_NO_GLIB"
                                 << "1";
        QTest::newRow("no bus in the folder") << "XDG_RUNTIME_DIR"
                                              << "/nonexistent";
        QTest::newRow("nobody at the address") << "DBUS_SESSION_BUS_ADDRESS"
                                               << "unix:path=/nonexistent";
    }
    void withoutABusTheFileServesAtOnce()
    {
        QFETCH(QString, variable);
        QFETCH(QString, text);
        QProcessEnvironment environment;
        environment.insert(variable, text);
        SystemClock clock;
        auto keyring = std::make_unique<Keyring>(QStringLiteral("Kuramori test"), environment, clock);
        QCOMPARE(keyring->probe().error().kind, ErrorKind::Unreachable);
        Secrets secrets(environment, places(std::move(keyring)), clock);
        const SteadyTime start = clock.steady();
        QCOMPARE(secrets.keep(name, Secret("typed-in-key"), nas)->place, SecretPlace::File);
        QCOMPARE(value(secrets, nas), QByteArray("typed-in-key"));
        QVERIFY(clock.steady() - start < std::chrono::seconds(2));
    }

    void theWindowDoesNotWait()
    {
        const auto secrets = this->secrets();
        AsyncSecrets async(*secrets);
        const QSignalSpy changed(&async, &AsyncSecrets::changed);
        std::optional<Result<SecretPlace>> place;
        async.findPlace(this, [&](const Result<SecretPlace> &found) { place = found; });
        QVERIFY(!place); // answers come through the event loop
        QTRY_VERIFY(place);
        QCOMPARE(place->value(), SecretPlace::Keyring);
        QCOMPARE(changed.size(), 0);
        std::optional<Result<SecretNote>> kept;
        async.keep(this, name, Secret("typed-in-key"), nas, [&](const Result<SecretNote> &note) { kept = note; });
        QTRY_VERIFY(kept);
        QVERIFY(*kept);
        QCOMPARE(changed.size(), 1);
        QVERIFY(async.now().note(name));
        bool isHeard = false;
        auto context = std::make_unique<QObject>();
        async.forget(context.get(), name, [&](const Result<void> &) { isHeard = true; });
        context.reset();
        QTRY_COMPARE(changed.size(), 2); // done all the same
        QVERIFY(!isHeard);
        QVERIFY(!async.now().note(name));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
