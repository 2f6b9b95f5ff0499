// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace kuramori
{
/// An audio file with the answer key to it.
struct KeyedFile
{
    QByteArray name;
    QByteArray content;
    bool isSound = true;
    std::chrono::milliseconds breaksAt{-1}; ///< within a second or two; -1: before any sound, or not at all
};

/// Sound files of every format, some odd ones among them, made by ffmpeg in \a folder: 20 s of noise in each, or 10 s
/// of it and 15 s of silence.
QList<KeyedFile> soundAudio(const QString &folder);

/// Each of \a sound that says so by its name ("whole.*"), damaged in every way: cut at 30, 70 and 95 %, a block of
/// zeros or noise in its middle, from its middle on zeros, nothing but its header, nothing at all, another format's
/// ending, MP4 without its index.
QList<KeyedFile> damagedAudio(const QList<KeyedFile> &sound);
} // namespace kuramori
