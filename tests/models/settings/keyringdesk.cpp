// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/settings/keyringdesk.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QFile>
#include <QTest>

#include <signal.h>
#include <sys/prctl.h>

/// The Secret Service's struct of a secret: (oayays).
struct Password
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
Q_DECLARE_METATYPE(Password)

QDBusArgument &operator<<(QDBusArgument &argument, const Password &password)
{
    argument.beginStructure();
    argument << password.session << password.parameters << password.value << password.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Password &password)
{
    argument.beginStructure();
    argument >> password.session >> password.parameters >> password.value >> password.type;
    argument.endStructure();
    return argument;
}

namespace kuramori
{
namespace
{
const QString service = QStringLiteral("org.freedesktop.secrets");
const QString secretService = QStringLiteral("org.freedesktop.Secret.Service");
const QString loginKeyring = QStringLiteral("/org/freedesktop/secrets/collection/login");
const QByteArray password = "of the log-in";

/// One that starts no services by itself: a prompter of this machine would wait for somebody to type.
const QByteArray busConfig
    = "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
      "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
      "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
      "<policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
      "<allow own='*'/></policy></busconfig>";

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/secrets"), interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

std::unique_ptr<QProcess> thatEndsWithUs()
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    return process;
}

QByteArray startBus(const QString &config)
{
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly) || file.write(busConfig) != busConfig.size()) {
        qFatal("The settings of the bus cannot be written.");
    }
    file.close();
    static QProcess *const bus
        = thatEndsWithUs().release(); // outlives us, see the class; known to all who look for leaks
    bus->start(
        QStringLiteral("dbus-daemon"),
        {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!bus->waitForReadyRead()) {
        qFatal("The package dbus is needed.");
    }
    return bus->readLine().trimmed();
}
} // namespace

KeyringDesk::KeyringDesk()
    : m_keyring(thatEndsWithUs())
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", startBus(m_folder.filePath(QStringLiteral("bus.conf"))));
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    for (const char *variable : {"XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        qputenv(variable, QFile::encodeName(m_folder.path()));
    }
    m_keyring->start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"), QStringLiteral("--unlock")});
    m_keyring->write(password);
    m_keyring->closeWriteChannel();
    if (!QTest::qWaitFor([this] { return isThere(); }, 20'000)) {
        qFatal("The package gnome-keyring is needed: %s", m_keyring->readAllStandardError().constData());
    }
}

KeyringDesk::~KeyringDesk()
{
    m_keyring->kill();
    m_keyring->waitForFinished();
}

bool KeyringDesk::isThere() const
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(service)
        && call(secretService, QStringLiteral("ReadAlias"), {QStringLiteral("default")}).type()
        == QDBusMessage::ReplyMessage;
}

bool KeyringDesk::unlock() const
{
    qDBusRegisterMetaType<Password>();
    const QDBusMessage session = call(secretService, QStringLiteral("OpenSession"),
                                      {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const Password typed{
        session.arguments().value(1).value<QDBusObjectPath>(), {}, password, QStringLiteral("text/plain")};
    return call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                QStringLiteral("UnlockWithMasterPassword"),
                {QVariant::fromValue(QDBusObjectPath(loginKeyring)), QVariant::fromValue(typed)})
               .type()
        == QDBusMessage::ReplyMessage;
}

bool KeyringDesk::lock() const
{
    const QList<QDBusObjectPath> login{QDBusObjectPath(loginKeyring)};
    return call(secretService, QStringLiteral("Lock"), {QVariant::fromValue(login)}).type()
        == QDBusMessage::ReplyMessage;
}

void KeyringDesk::pause(bool isPaused) const
{
    ::kill(pid_t(m_keyring->processId()), isPaused ? SIGSTOP : SIGCONT);
}

qsizetype KeyringDesk::items(const QString &wanted) const
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QMap<QString, QString> attributes{{QStringLiteral("server"), wanted}};
    const QVariantList found
        = call(secretService, QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)}).arguments();
    qsizetype count = 0;
    for (const QVariant &paths : found) { // the unlocked ones, and the locked ones
        count += qdbus_cast<QList<QDBusObjectPath>>(paths).size();
    }
    return count;
}
} // namespace kuramori
