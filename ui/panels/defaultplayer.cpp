// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/defaultplayer.h"

#include <QFile>
#include <QMimeDatabase>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr qint64 largestList = 1024 * 1024; // bytes

struct Player
{
    const char *desktopId;
    const char *program;
    const char *option; ///< in front of the second
};
constexpr std::array players{
    Player{"vlc.desktop", "vlc", "--start-time="},
    Player{"mpv.desktop", "mpv", "--start="},
    Player{"io.github.celluloid_player.Celluloid.desktop", "celluloid", "--mpv-start="},
    Player{"smplayer.desktop", "smplayer", "-start"},
};

/// The files that may name it, the first that does counts.
QStringList lists()
{
    QStringList names;
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower().split(u':', Qt::SkipEmptyParts);
    for (const QString &desktop : desktops) {
        names.append(desktop + QStringLiteral("-mimeapps.list"));
    }
    names.append(QStringLiteral("mimeapps.list"));
    QStringList paths;
    for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::ApplicationsLocation}) {
        for (const QString &name : std::as_const(names)) {
            paths += QStandardPaths::locateAll(place, name);
        }
    }
    return paths + QStandardPaths::locateAll(QStandardPaths::ApplicationsLocation, QStringLiteral("mimeinfo.cache"));
}

/// "audio/mpeg=vlc.desktop;mpv.desktop;" below one of the headings that count.
QString firstIn(const QString &list, const QString &mimeType)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    bool counts = false;
    const QList<QByteArray> lines = file.read(largestList).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        if (text.startsWith('[')) {
            counts = text == "[Default Applications]" || text == "[MIME Cache]";
        } else if (counts && text.startsWith(mimeType.toUtf8() + '=')) {
            return QString::fromUtf8(text.mid(text.indexOf('=') + 1)).section(u';', 0, 0).trimmed();
        }
    }
    return {};
}

QString defaultFor(const QString &mimeType)
{
    for (const QString &list : lists()) {
        if (QString id = firstIn(list, mimeType); !id.isEmpty()) {
            return id;
        }
    }
    return {};
}
} // namespace

std::optional<PlayerCall> playerCall(const QByteArray &file, std::chrono::milliseconds at)
{
    const QString name = QString::fromUtf8(file);
    if (name.toUtf8() != file) {
        return std::nullopt;
    }
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    const QString id = defaultFor(type.name());
    const auto player = std::find_if(players.begin(), players.end(),
                                     [&id](const Player &each) { return id == QLatin1String(each.desktopId); });
    const QString program
        = player == players.end() ? QString() : QStandardPaths::findExecutable(QLatin1String(player->program));
    if (program.isEmpty()) {
        return std::nullopt;
    }
    const QString second = QString::number(std::chrono::floor<std::chrono::seconds>(at).count());
    const QString option = QLatin1String(player->option);
    const QStringList start = option.endsWith(u'=') ? QStringList{option + second} : QStringList{option, second};
    return PlayerCall{program, start + QStringList{name}};
}
} // namespace kuramori
