// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/audioname.h"

#include <QSet>

namespace kuramori
{
bool isAudioFile(QStringView name)
{
    static const QSet<QString> endings{
        QStringLiteral("m4b"),  QStringLiteral("mp3"),  QStringLiteral("m4a"),   QStringLiteral("flac"),
        QStringLiteral("opus"), QStringLiteral("ogg"),  QStringLiteral("oga"),   QStringLiteral("mp4"),
        QStringLiteral("aac"),  QStringLiteral("wma"),  QStringLiteral("aiff"),  QStringLiteral("aif"),
        QStringLiteral("wav"),  QStringLiteral("webm"), QStringLiteral("webma"), QStringLiteral("mka"),
        QStringLiteral("awb"),  QStringLiteral("caf"),  QStringLiteral("mpg"),   QStringLiteral("mpeg")};
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > name.lastIndexOf(u'/') + 1 && endings.contains(name.mid(dot + 1).toString().toLower());
}

QString withoutAudioEnding(const QString &name)
{
    return isAudioFile(name) ? name.left(name.lastIndexOf(u'.')) : name;
}
} // namespace kuramori
