// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <random>

namespace kuramori
{
/// Small audio files of every format, as ffmpeg makes them in \a folder.
QByteArrayList validFiles(const QString &folder);

/// Turns one valid file after another into a broken one, the same way for the same seed: flipped bits, lengths that
/// lie, cut, repeated and exchanged pieces.
class Breaker
{
public:
    Breaker(QByteArrayList valid, quint64 seed)
        : m_valid(std::move(valid))
        , m_random(seed)
    { }
    QByteArray next();

private:
    // Not std::uniform_int_distribution: what that makes of a seed differs between libraries.
    qsizetype below(qsizetype bound) { return bound > 0 ? qsizetype(m_random() % quint64(bound)) : 0; }
    qsizetype place(const QByteArray &file);
    void breakOnce(QByteArray &file);
    void flipBits(QByteArray &file);
    void lieAboutLength(QByteArray &file);
    void exchange(QByteArray &file);
    void cut(QByteArray &file);
    void repeat(QByteArray &file);

    const QByteArrayList m_valid;
    std::mt19937_64 m_random;
};
} // namespace kuramori
