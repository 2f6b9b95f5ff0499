// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace kuramori
{
/// A desktop made of Debian's parts: a display (Xvfb), a session bus, a tray (trayer), notifications (dunst). To be
/// made before the QApplication, which finds it through the environment. What is missing ends the process and says so.
class DebianDesktop
{
public:
    DebianDesktop();
    ~DebianDesktop();
    Q_DISABLE_COPY_MOVE(DebianDesktop)

    void startTray();
    void stopTray();
    /// Runs `dunstctl WORDS` to its end and returns what it printed.
    static QByteArray dunstctl(const QStringList &words);
    static void click(QPoint onScreen); ///< with the mouse of the display

private:
    std::unique_ptr<QProcess> start(const QString &package, const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_display;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_notifications;
    std::unique_ptr<QProcess> m_tray;
};
} // namespace kuramori
