// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kuramori
{
/// Three seconds of a tone, coded by ffmpeg as the ending says, with title, album, artist, composer and, where the
/// format has them, the chapters One (to 1 s) and Zwei (to 3 s). Returns the path; the test fails without ffmpeg.
QString makeAudio(const QString &folder, const QString &name, const QStringList &options = {});

QByteArray contentOf(const QString &path);
/// \a path byte for byte, as no QString can say it.
void writeTo(const QByteArray &path, const QByteArray &content);
} // namespace kuramori
