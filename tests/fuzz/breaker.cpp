// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/breaker.h"

#include "tests/workers/library/madeaudio.h"

#include <algorithm>
#include <array>

namespace kuramori
{
QByteArrayList validFiles(const QString &folder)
{
    QByteArrayList files;
    const auto make = [&](const char *name, const char *options) {
        files.append(contentOf(makeAudio(folder, QLatin1String(name), QString::fromLatin1(options).split(u' '))));
    };
    make("a.mp3", "-c:a libmp3lame -b:a 32k -id3v2_version 3 -metadata NARRATOR=Nora");
    make("b.mp3", "-c:a libmp3lame -b:a 32k -id3v2_version 4 -write_id3v1 1");
    make("a.m4b", "-c:a aac -b:a 32k");
    make("b.m4b", "-c:a aac -b:a 32k -movflags faststart");
    make("a.ogg", "-c:a libvorbis -q:a 0");
    make("a.opus", "-c:a libopus -b:a 24k");
    make("a.flac", "-c:a flac");
    make("a.aac", "-c:a aac -b:a 32k");
    make("a.wma", "-c:a wmav2 -b:a 32k");
    return files;
}

QByteArray Breaker::next()
{
    QByteArray file = m_valid.at(below(m_valid.size()));
    for (qsizetype times = 1 + below(4); times > 0; --times) {
        breakOnce(file);
    }
    return file;
}

/// Headers are where parsers go wrong, and they stand at both ends.
qsizetype Breaker::place(const QByteArray &file)
{
    const qsizetype near = std::min<qsizetype>(file.size(), 2048);
    switch (below(4)) {
    case 0:
        return below(file.size());
    case 1:
        return file.size() - 1 - below(near);
    default:
        return below(near);
    }
}

void Breaker::breakOnce(QByteArray &file)
{
    if (file.size() < 16) {
        return;
    }
    switch (below(6)) {
    case 0:
        flipBits(file);
        break;
    case 1:
        lieAboutLength(file);
        break;
    case 2:
        file.truncate(below(2) == 0 ? below(file.size()) : below(512));
        break;
    case 3:
        cut(file);
        break;
    case 4:
        repeat(file);
        break;
    default:
        exchange(file);
        break;
    }
}

void Breaker::flipBits(QByteArray &file)
{
    for (qsizetype bits = 1 + below(32); bits > 0; --bits) {
        const qsizetype at = place(file);
        file[at] = char(file.at(at) ^ (1 << below(8)));
    }
}

void Breaker::lieAboutLength(QByteArray &file)
{
    constexpr std::array<quint32, 10> lies = {0, 1, 7, 8, 0x7F, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};
    const quint32 lie = lies.at(std::size_t(below(lies.size())));
    const qsizetype at = std::min(place(file), file.size() - 4);
    for (int i = 0; i < 4; ++i) {
        file[at + i] = char(lie >> (8 * (below(8) == 0 ? i : 3 - i)));
    }
}

void Breaker::exchange(QByteArray &file)
{
    const QByteArray &other = m_valid.at(below(m_valid.size()));
    const QByteArray piece = other.mid(place(other), 256);
    file.replace(place(file), piece.size(), piece);
}

void Breaker::cut(QByteArray &file)
{
    const qsizetype at = place(file);
    file.remove(at, 1 + below(64));
}

void Breaker::repeat(QByteArray &file)
{
    const qsizetype from = place(file);
    const QByteArray piece = file.mid(from, 1 + below(512));
    file.insert(place(file), piece);
}
} // namespace kuramori
