// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/debiandesktop.h"

#include "tests/ui/desktopbus.h"

#include <QPoint>

namespace kuramori
{
namespace
{
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("%s failed: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput().trimmed();
}

/// What a process that came up says of itself.
QByteArray firstLine(QProcess &process)
{
    if (!process.waitForReadyRead()) {
        qFatal("%s did not come up.", qUtf8Printable(process.program()));
    }
    return process.readLine().trimmed();
}

void end(std::unique_ptr<QProcess> &process)
{
    if (process) {
        process->kill();
        process->waitForFinished();
        process.reset();
    }
}
} // namespace

DebianDesktop::DebianDesktop()
{
    m_display
        = start(QStringLiteral("xvfb"), QStringLiteral("Xvfb"),
                {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                 QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    qputenv("DISPLAY", ':' + firstLine(*m_display));
    qputenv("QT_QPA_PLATFORM", "xcb");
    qunsetenv("WAYLAND_DISPLAY");

    const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
    writeBusConfig(config);
    m_bus = start(
        QStringLiteral("dbus"), QStringLiteral("dbus-daemon"),
        {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    qputenv("DBUS_SESSION_BUS_ADDRESS", firstLine(*m_bus));
    m_notifications = start(QStringLiteral("dunst"), QStringLiteral("dunst"),
                            {QStringLiteral("-conf"), QStringLiteral("/dev/null")});
    startTray();
}

DebianDesktop::~DebianDesktop()
{
    for (std::unique_ptr<QProcess> *process : {&m_tray, &m_notifications, &m_bus, &m_display}) {
        end(*process);
    }
}

void DebianDesktop::startTray()
{
    m_tray
        = start(QStringLiteral("trayer"), QStringLiteral("trayer"),
                {QStringLiteral("--edge"), QStringLiteral("top"), QStringLiteral("--align"), QStringLiteral("right")});
}

void DebianDesktop::stopTray()
{
    end(m_tray);
}

std::unique_ptr<QProcess> DebianDesktop::start(const QString &package, const QString &program,
                                               const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setStandardErrorFile(m_folder.filePath(package + QStringLiteral(".log")));
    process->start(program, arguments);
    if (!process->waitForStarted()) {
        qFatal("The package %s is needed.", qUtf8Printable(package));
    }
    return process;
}

QByteArray DebianDesktop::dunstctl(const QStringList &words)
{
    return output(QStringLiteral("dunstctl"), words);
}

void DebianDesktop::click(QPoint onScreen)
{
    output(QStringLiteral("xdotool"),
           {QStringLiteral("mousemove"), QString::number(onScreen.x()), QString::number(onScreen.y()),
            QStringLiteral("click"), QStringLiteral("1")});
}
} // namespace kuramori
