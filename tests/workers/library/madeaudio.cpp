// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/madeaudio.h"

#include <QFile>
#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

namespace kuramori
{
namespace
{
constexpr const char *chapters = R"(;FFMETADATA1
title=The Book
album=The Album
artist=An Author
composer=A Reader
[CHAPTER]
TIMEBASE=1/1000
START=0
END=1000
title=One
[CHAPTER]
TIMEBASE=1/1000
START=1000
END=3000
title=Zwei ü
)";
} // namespace

QString makeAudio(const QString &folder, const QString &name, const QStringList &options)
{
    const QString metadata = folder + QStringLiteral("/metadata.txt");
    writeTo(QFile::encodeName(metadata), chapters);
    QStringList arguments = QStringLiteral("-v error -y -f lavfi -i sine=duration=3:sample_rate=44100 -i").split(u' ');
    arguments << metadata << QStringLiteral("-map_metadata") << QStringLiteral("1") << QStringLiteral("-ac")
              << QStringLiteral("1") << options << folder + u'/' + name;
    const int code = QProcess::execute(QStringLiteral("ffmpeg"), arguments);
    if (code != 0) {
        qFatal("ffmpeg ends with %d", code);
    }
    return folder + u'/' + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QByteArray &path, const QByteArray &content)
{
    const int file = open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0 || write(file, content.constData(), std::size_t(content.size())) != content.size()) {
        qFatal("%s cannot be written", path.constData());
    }
    close(file);
}
} // namespace kuramori
