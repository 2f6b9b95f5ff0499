// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/keyring.h"

#include "models/settings/sealing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qt6keychain/keychain.h>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

/// What need not be tried: a question to a bus that is not there may start one, and costs time at every start.
QString obstacleIn(const QProcessEnvironment &environment)
{
    if (environment.value(QStringLiteral("QT_NO_GLIB")).toInt() != 0) {
        return QStringLiteral("QT_NO_GLIB is set: the keyring's answers would not arrive");
    }
    const QString bus = environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    const bool hasBus = bus.isEmpty() ? !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"))
                                      : !bus.startsWith(QStringLiteral("disabled:"));
    return hasBus ? QString() : QStringLiteral("there is no session bus");
}

Error noKeyring(const QString &context)
{
    return {
        ErrorKind::Unreachable,
        Words::tr("There is no keyring here that keeps keys. Start one, or enter the keys anew with secrets.home set "
                  "to the encrypted file."),
        context, std::nullopt};
}

Error locked(const QString &context)
{
    return {ErrorKind::Auth, Words::tr("The keyring is locked. Unlock it, then try again."), context, std::nullopt};
}

Error silent()
{
    return {ErrorKind::Auth,
            Words::tr("The keyring does not answer. If it asks for its password somewhere on the screen, give it; "
                      "then try again."),
            {},
            std::nullopt};
}

Error untrue(const QString &context)
{
    return noKeyring(QStringLiteral("the keyring did not do what it said: ") + context);
}

QKeychain::Job *makeJob(const QString &service, const QString &name, bool isReading,
                        const std::optional<QByteArray> &text)
{
    QKeychain::Job *job = nullptr;
    if (text) {
        auto *writing = new QKeychain::WritePasswordJob(service);
        writing->setTextData(QString::fromUtf8(*text));
        job = writing;
    } else if (isReading) {
        job = new QKeychain::ReadPasswordJob(service);
    } else {
        job = new QKeychain::DeletePasswordJob(service);
    }
    job->setInsecureFallback(false);
    job->setKey(name);
    return job;
}
} // namespace

Keyring::Keyring(QString service, const QProcessEnvironment &environment, Clock &clock,
                 std::chrono::milliseconds patience)
    : m_service(std::move(service))
    , m_obstacle(obstacleIn(environment))
    , m_clock(clock)
    , m_patience(patience)
{ }

Result<void> Keyring::probe()
{
    // A name of its own: others may be probing too.
    const QString name = QStringLiteral("probe.") + QString::fromLatin1(randomWord().reveal().left(16));
    const QByteArray text = randomWord().reveal();
    if (const auto written = ask(Act::Write, name, text, {}); !written) {
        return fail(written.error());
    }
    const Result<void> kept = check(name, text);
    const auto removed = ask(Act::Remove, name, {}, {});
    if (!kept || !removed) {
        return fail(kept ? removed.error() : kept.error());
    }
    return checkGone(name);
}

Result<KeptSecret> Keyring::read(const QString &name, std::stop_token stop)
{
    const Result<QByteArray> text = ask(Act::Read, name, {}, std::move(stop));
    return text ? decodeSecret(name, *text) : fail(text.error());
}

Result<void> Keyring::write(const QString &name, const KeptSecret &secret)
{
    const QByteArray text = encodeSecret(name, secret);
    const auto written = ask(Act::Write, name, text, {});
    return written ? check(name, text) : fail(written.error());
}

Result<void> Keyring::remove(const QString &name)
{
    const auto removed = ask(Act::Remove, name, {}, {});
    if (!removed && removed.error().kind != ErrorKind::NotFound) {
        return fail(removed.error());
    }
    if (Result<void> gone = checkGone(name); !gone) {
        return gone;
    }
    return probe(); // "there is none" is true only of a keyring that is open
}

Result<QByteArray> Keyring::ask(Act act, const QString &name, const QByteArray &text, std::stop_token stop)
{
    if (!m_obstacle.isEmpty()) {
        return fail(noKeyring(m_obstacle));
    }
    const auto content = act == Act::Write ? std::optional(text) : std::nullopt;
    const std::optional<KeyringAnswer> answer = KeyringQueue::ofProcess().run(
        m_clock, m_patience, stop, [service = m_service, name, isReading = act == Act::Read, content] {
            return makeJob(service, name, isReading, content);
        });
    if (!answer) {
        return stop.stop_requested() ? fail(ErrorKind::Cancelled, Words::tr("Stopped while asking the keyring."))
                                     : fail(silent());
    }
    switch (answer->error) {
    case QKeychain::NoError:
        return answer->text;
    case QKeychain::EntryNotFound:
        return fail(ErrorKind::NotFound, Words::tr("The keyring says that it holds no %1.").arg(name));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(locked(answer->words));
    default:
        return fail(noKeyring(answer->words));
    }
}

Result<void> Keyring::check(const QString &name, const QByteArray &expected)
{
    const Result<QByteArray> text = ask(Act::Read, name, {}, {});
    if (!text) {
        return text.error().kind == ErrorKind::NotFound ? fail(untrue(QStringLiteral("what was written is not there")))
                                                        : fail(text.error());
    }
    return *text == expected ? Result<void>() : fail(untrue(QStringLiteral("what was written reads otherwise")));
}

Result<void> Keyring::checkGone(const QString &name)
{
    const Result<QByteArray> text = ask(Act::Read, name, {}, {});
    if (text) {
        return fail(untrue(QStringLiteral("what was removed is still there")));
    }
    return text.error().kind == ErrorKind::NotFound ? Result<void>() : fail(text.error());
}
} // namespace kuramori
