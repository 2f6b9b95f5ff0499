// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/damagedaudio.h"

#include "tests/workers/library/madeaudio.h"

#include <QProcess>

#include <random>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto length = 20s;
constexpr qsizetype blockBytes = 4096;
constexpr qsizetype headerBytes = 512;

QByteArray made(const QString &folder, const QString &source, const char *name, const char *options)
{
    const QString path = folder + u'/' + QLatin1String(name);
    QStringList arguments = QStringLiteral("-v error -y -f lavfi -i").split(u' ');
    arguments << source << QStringLiteral("-ac") << QStringLiteral("1")
              << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts) << path;
    if (const int code = QProcess::execute(QStringLiteral("ffmpeg"), arguments); code != 0) {
        qFatal("ffmpeg ends with %d", code);
    }
    return contentOf(path);
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i) {
        bytes[i] = char(number >> (8 * i));
    }
    return bytes;
}

/// An APEv2 tag with a header, a footer and one item, then an ID3v1 tag.
QByteArray tagsAtTheEnd()
{
    const QByteArray value(1000, 'x');
    const QByteArray item = littleEndian(quint32(value.size())) + littleEndian(0) + "Title" + '\0' + value;
    const auto mark = [&](quint32 flags) {
        return "APETAGEX" + littleEndian(2000) + littleEndian(quint32(item.size()) + 32) + littleEndian(1)
            + littleEndian(flags) + QByteArray(8, '\0');
    };
    return mark(0xA0000000) + item + mark(0x80000000) + "TAG" + QByteArray(125, 'y');
}

QByteArray noise(qsizetype bytes)
{
    std::mt19937 random(4711);
    QByteArray noise(bytes, '\0');
    for (char &byte : noise) {
        byte = char(random());
    }
    return noise;
}

/// ISO 14496-12: the box that says where the sound lies, emptied of its name.
QByteArray withoutIndex(QByteArray file)
{
    const qsizetype at = file.lastIndexOf("moov");
    return at < 0 ? QByteArray() : file.replace(at, 4, "free");
}

QByteArray replaced(const QByteArray &file, qsizetype at, const QByteArray &piece)
{
    QByteArray other = file;
    return other.replace(at, piece.size(), piece);
}
} // namespace

QList<KeyedFile> soundAudio(const QString &folder)
{
    const QString source = QStringLiteral("anoisesrc=d=20:c=pink:a=0.3:seed=7");
    const QString silence = QStringLiteral("anoisesrc=d=10:c=pink:a=0.3:seed=7,apad=pad_dur=15");
    QList<KeyedFile> files;
    const auto add = [&](const char *name, const char *options, const QString &from) {
        files.append({name, made(folder, from, name, options)});
    };
    add("whole.mp3", "-c:a libmp3lame -b:a 64k", source);
    add("whole-vbr.mp3", "-c:a libmp3lame -q:a 4 -write_xing 0", source);
    add("whole-cbr.mp3", "-c:a libmp3lame -b:a 64k -write_xing 0", source);
    add("whole.m4b", "-c:a aac -b:a 64k -f ipod", source);
    add("whole-fast.m4b", "-c:a aac -b:a 64k -movflags faststart -f ipod", source);
    add("whole.m4a", "-c:a alac", source);
    add("whole.flac", "-c:a flac", source);
    add("whole.ogg", "-c:a libvorbis", source);
    add("whole.opus", "-c:a libopus", source);
    add("whole.aac", "-c:a aac -b:a 64k", source);
    add("whole.wma", "-c:a wmav2 -b:a 128k", source); // a block of it is too short for its length to tell
    add("unsaid.ogg", "-c:a flac", source); // whose length nothing reads without decoding
    const QByteArray plain = files.at(2).content;
    files.append({"tags.mp3", plain + tagsAtTheEnd()});
    files.append({"tags-xing.mp3", files.at(0).content + tagsAtTheEnd()});
    files.append({"padded.mp3", plain + QByteArray(2048, '\0') + "TAG" + QByteArray(125, 'y')});
    files.append({"joined.mp3", plain + files.at(0).content});
    files.append({"called.mp3", files.at(6).content}); // FLAC: players look into a file
    for (const char *name : {"silent.mp3", "silent.m4a", "silent.flac", "silent.ogg", "silent.opus"}) {
        add(name, "", silence);
    }
    return files;
}

QList<KeyedFile> damagedAudio(const QList<KeyedFile> &sound)
{
    QList<KeyedFile> files;
    for (const KeyedFile &whole : sound) {
        if (!whole.name.startsWith("whole")) {
            continue;
        }
        const QByteArray &content = whole.content;
        const qsizetype middle = content.size() / 2;
        const auto add = [&](const char *what, const QByteArray &damaged, std::chrono::milliseconds breaksAt) {
            const bool isIndexLost = whole.name == "whole.m4b" || whole.name == "whole.m4a";
            const bool isTold = damaged.size() == content.size() && !QByteArray(what).startsWith("filled");
            files.append(
                {QByteArray(what) + '-' + whole.name, damaged, false, isIndexLost && !isTold ? -1ms : breaksAt});
        };
        add("cut30", content.left(content.size() * 30 / 100), length * 30 / 100);
        add("cut70", content.left(content.size() * 70 / 100), length * 70 / 100);
        add("cut95", content.left(content.size() * 95 / 100), length * 95 / 100);
        add("zeros", replaced(content, middle, QByteArray(blockBytes, '\0')), length / 2);
        add("noise", replaced(content, middle, noise(blockBytes)), length / 2);
        add("filled", replaced(content, middle, QByteArray(content.size() - middle, '\0')), length / 2);
        add("header", content.left(headerBytes), -1ms);
        add("nothing", QByteArray(), -1ms);
        if (const QByteArray lost = withoutIndex(content); !lost.isEmpty()) {
            add("lost", lost, -1ms);
        }
    }
    files.append({"noise.mp3", noise(100'000), false});
    files.append({"picture.m4b", "\xFF\xD8\xFF\xE0" + noise(10'000), false});
    return files;
}
} // namespace kuramori
