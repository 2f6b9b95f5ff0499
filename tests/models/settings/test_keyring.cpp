// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/keyring.h"
#include "models/settings/secretfile.h"
#include "models/settings/secrets.h"
#include "tests/models/settings/keyringdesk.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace kuramori;

namespace
{
using namespace std::chrono_literals;

const QString service = QStringLiteral("Kuramori (of the test)");
const QString name = QStringLiteral("audiobookshelf.home");
const QUrl nas(QStringLiteral("http://nas:13378"));
constexpr auto littlePatience = 300ms;

QByteArray valueIn(const Secrets &secrets, const QString &wanted = name)
{
    const auto found = secrets.find(wanted, nas);
    if (!found) {
        return "error: " + found.error().message.toUtf8();
    }
    return *found ? (*found)->reveal() : QByteArray("never told");
}

KeptSecret some(const char *value)
{
    return {Secret(value), QStringLiteral("http://nas:13378"), Timestamp(std::chrono::seconds(1'700'000'000))};
}
} // namespace

/// QtKeychain in front of a real gnome-keyring: open, locked, silent and emptied behind our back.
class TestKeyring final : public QObject
{
    Q_OBJECT
    std::unique_ptr<KeyringDesk> m_desk;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    Keyring keyring(std::chrono::milliseconds patience = Keyring::usualPatience)
    {
        return {service, QProcessEnvironment::systemEnvironment(), m_clock, patience};
    }
    std::unique_ptr<Secrets> secrets(std::chrono::milliseconds patience = Keyring::usualPatience)
    {
        const auto file = [this](const char *called) { return m_folder->filePath(QLatin1String(called)); };
        const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        SecretPlaces places{SecretNotes(file("secrets.json")),
                            std::make_unique<Keyring>(service, environment, m_clock, patience),
                            std::make_unique<SecretFile>(SecretFilePlan{file("secrets.kdb"), file("secrets.key"), {}}),
                            [] { return SecretHome::Automatic; }};
        return std::make_unique<Secrets>(environment, std::move(places), m_clock);
    }
    QByteArray file() const { return m_folder->filePath(QStringLiteral("secrets.kdb")).toUtf8(); }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<KeyringDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_desk->pause(false);
        QVERIFY(m_desk->unlock());
        QVERIFY(keyring().remove(name));
        QCOMPARE(m_desk->items(service), qsizetype(0));
    }

    void itKeepsReplacesAndForgets()
    {
        Keyring keyring = this->keyring();
        QVERIFY(keyring.probe());
        QCOMPARE(m_desk->items(service), qsizetype(0)); // a probe leaves nothing behind
        QCOMPARE(keyring.read(name, {}).error().kind, ErrorKind::NotFound);
        QVERIFY(keyring.write(name, some("first")));
        QVERIFY(keyring.write(name, some("second, with ünicode and \"quotes\"")));
        QCOMPARE(m_desk->items(service), qsizetype(1));
        const auto read = keyring.read(name, {});
        QVERIFY(read);
        QCOMPARE(read->value.reveal(), QByteArray("second, with ünicode and \"quotes\""));
        QCOMPARE(read->origin, QStringLiteral("http://nas:13378"));
        QVERIFY(keyring.remove(name));
        QCOMPARE(keyring.read(name, {}).error().kind, ErrorKind::NotFound);
        QVERIFY(keyring.remove(name)); // gone is gone
    }

    void profilesDoNotMeet()
    {
        Keyring mine = keyring();
        Keyring theirs(QStringLiteral("Kuramori (of another)"), QProcessEnvironment::systemEnvironment(), m_clock);
        QVERIFY(mine.write(name, some("mine")));
        QCOMPARE(theirs.read(name, {}).error().kind, ErrorKind::NotFound);
        QVERIFY(theirs.write(name, some("theirs")));
        QVERIFY(theirs.remove(name));
        QCOMPARE(mine.read(name, {})->value.reveal(), QByteArray("mine"));
    }

    void fromAnyThread()
    {
        Keyring keyring = this->keyring();
        QVERIFY(keyring.write(name, some("value")));
        std::atomic<int> good = 0;
        {
            std::array<std::jthread, 8> threads;
            for (std::jthread &thread : threads) {
                thread = std::jthread([&] {
                    const auto read = keyring.read(name, {});
                    good += read && read->value.reveal() == "value" ? 1 : 0;
                });
            }
        }
        QCOMPARE(good.load(), 8);
    }

    void lockedIsSaidAndNothingGoesRoundIt()
    {
        const auto secrets = this->secrets(2s);
        QCOMPARE(secrets->keep(name, Secret("typed-in-key"), nas)->place, SecretPlace::Keyring);
        QVERIFY(m_desk->lock());
        QCOMPARE(keyring().read(name, {}).error().kind, ErrorKind::NotFound); // this is what must not be believed
        const auto found = secrets->find(name, nas);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Auth);
        QVERIFY2(found.error().message.contains(QStringLiteral("locked")), qPrintable(found.error().message));
        QCOMPARE(valueIn(*secrets, QStringLiteral("audiobookshelf.other")), QByteArray("never told"));
        const auto kept = secrets->keep(name, Secret("another"), nas);
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.contains(QStringLiteral("Unlock it")), qPrintable(kept.error().message));
        QVERIFY(!QFile::exists(QString::fromUtf8(file())));
        QVERIFY(!secrets->forget(name));
        QVERIFY(secrets->note(name));
        QVERIFY(m_desk->unlock());
        QCOMPARE(valueIn(*secrets), QByteArray("typed-in-key"));
        QVERIFY(secrets->forget(name));
        QVERIFY(!secrets->note(name));
    }

    void oneThatIsSilentIsLeftInTime()
    {
        const auto secrets = this->secrets(littlePatience);
        QVERIFY(this->secrets()->keep(name, Secret("typed-in-key"), nas));
        m_desk->pause(true);
        const SteadyTime start = m_clock.steady();
        const auto found = secrets->find(name, nas);
        QVERIFY(m_clock.steady() - start < 2s);
        QCOMPARE(found.error().kind, ErrorKind::Auth);
        QVERIFY(found.error().message.contains(QStringLiteral("does not answer")));
        QVERIFY(!secrets->keep(name, Secret("another"), nas)); // held up behind the first question, told in time
        QVERIFY(m_clock.steady() - start < 4s);
        m_desk->pause(false);
        QTRY_VERIFY(secrets->find(name, nas)); // and it comes back by itself
        QCOMPARE(valueIn(*secrets), QByteArray("typed-in-key"));
    }

    void aStopIsFelt()
    {
        Keyring keyring = this->keyring();
        QVERIFY(keyring.probe());
        m_desk->pause(true);
        std::stop_source stop;
        std::optional<Error> error;
        const SteadyTime start = m_clock.steady();
        {
            const std::jthread reader([&] { error = keyring.read(name, stop.get_token()).error(); });
            stop.request_stop();
        }
        QVERIFY(m_clock.steady() - start < 1s);
        QCOMPARE(error->kind, ErrorKind::Cancelled);
    }

    void oneThatWasEmptiedIsSaid()
    {
        const auto secrets = this->secrets();
        QVERIFY(secrets->keep(name, Secret("typed-in-key"), nas));
        QVERIFY(keyring().remove(name)); // by the desktop's own program, say
        const auto found = secrets->find(name, nas);
        QCOMPARE(found.error().kind, ErrorKind::Auth);
        QVERIFY(found.error().message.contains(QStringLiteral("somebody removed it")));
        QVERIFY(secrets->keep(name, Secret("anew"), nas));
        QCOMPARE(valueIn(*secrets), QByteArray("anew"));
        QVERIFY(secrets->forget(name));
    }

    void whatIsNotOursIsNotTaken()
    {
        const auto secrets = this->secrets();
        QVERIFY(secrets->keep(name, Secret("typed-in-key"), nas));
        QVERIFY(keyring().write(name, {Secret("put there"), QStringLiteral("http://evil.example"), Timestamp()}));
        const auto found = secrets->find(name, nas);
        QCOMPARE(found.error().kind, ErrorKind::Auth);
        QVERIFY(!found.error().message.contains(QStringLiteral("put there")));
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "test_keyring.moc"
