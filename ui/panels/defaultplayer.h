// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace kuramori
{
/// A program to be started.
struct PlayerCall
{
    QString program; ///< absolute
    QStringList arguments;
};

/// How the desktop's default player is told to begin a file somewhere. Which one it is stands in the lists of the
/// desktop (freedesktop.org, Association between MIME types and applications 1.0.1); vlc, mpv, Celluloid and SMPlayer
/// have an option for it. Nothing for other players, and for those that are not installed. Reads small files; for the
/// GUI thread. \a file: absolute; a name that is no UTF-8 is left to the desktop.
std::optional<PlayerCall> playerCall(const QByteArray &file, std::chrono::milliseconds at);
} // namespace kuramori
