// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/settings/keyringdesk.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QFile>
#include <QTest>

#include <signal.h>
#include <sys/prctl.h>

namespace kuramori
{
namespace
{
const QString service = QStringLiteral("org.freedesktop.secrets");
const QByteArray password = "of the log-in\n";

/// One that starts no services by itself: a prompter of this machine would wait for somebody to type.
const QByteArray busConfig
    = "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
      "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
      "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
      "<policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
      "<allow own='*'/></policy></busconfig>";

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
    QProcess *bus = thatEndsWithUs().release(); // outlives us, see the class
    bus->start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"),
                                               QStringLiteral("--print-address")});
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
    m_keyring->start(QStringLiteral("gnome-keyring-daemon"),
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
        && call(QStringLiteral("ReadAlias"), {QStringLiteral("default")}).type() == QDBusMessage::ReplyMessage;
}

QDBusMessage KeyringDesk::call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/secrets"),
                                                          QStringLiteral("org.freedesktop.Secret.Service"), method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool KeyringDesk::unlock() const
{
    QProcess login;
    login.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--unlock")});
    login.write(password);
    login.closeWriteChannel();
    return login.waitForFinished() && login.exitCode() == 0;
}

bool KeyringDesk::lock() const
{
    const QDBusObjectPath login(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    return call(QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{login})}).type()
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
        = call(QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)}).arguments();
    qsizetype count = 0;
    for (const QVariant &paths : found) { // the unlocked ones, and the locked ones
        count += qdbus_cast<QList<QDBusObjectPath>>(paths).size();
    }
    return count;
}
} // namespace kuramori
