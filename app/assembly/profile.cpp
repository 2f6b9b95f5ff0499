// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QString inXdg(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/kuramori");
}

/// New folders are this user's alone; one that was there keeps the mode its owner gave it.
Result<void> makeFolder(const QString &path)
{
    const mode_t before = umask(S_IRWXG | S_IRWXO);
    const bool made = QDir().mkpath(path);
    umask(before);
    if (!made || !QFileInfo(path).isDir()) {
        return fail(ErrorKind::Refused,
                    Words::tr("The folder %1 cannot be made. Choose another one with --profile.").arg(path));
    }
    return {};
}
} // namespace

Result<Profile> Profile::open(const QString &folder)
{
    Profile profile;
    if (folder.isEmpty()) {
        profile.m_config = inXdg(QStandardPaths::GenericConfigLocation);
        profile.m_data = inXdg(QStandardPaths::GenericDataLocation);
        profile.m_cache = inXdg(QStandardPaths::GenericCacheLocation);
    } else {
        profile.m_config = profile.m_data = profile.m_cache = QDir(folder).absolutePath();
    }
    if (Result<void> made = profile.makeFolders(); !made) {
        return fail(std::move(made.error()));
    }
    return profile;
}

QString Profile::settingsFileIn(const QString &folder)
{
    return (folder.isEmpty() ? inXdg(QStandardPaths::GenericConfigLocation) : folder) + QStringLiteral("/kuramori.ini");
}

QString Profile::keyringService() const
{
    const QString usual = QStringLiteral("Kuramori");
    return m_config == inXdg(QStandardPaths::GenericConfigLocation) ? usual
                                                                    : QStringLiteral("%1 (%2)").arg(usual, m_config);
}

Result<Profile> Profile::throwAway()
{
    Profile profile;
    profile.m_temporary = std::make_shared<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/kuramori-sample-XXXXXX"));
    if (!profile.m_temporary->isValid()) {
        return fail(ErrorKind::Io,
                    Words::tr("No throw-away profile can be made in %1: %2")
                        .arg(QDir::tempPath(), profile.m_temporary->errorString()));
    }
    profile.m_config = profile.m_data = profile.m_cache = profile.m_temporary->path();
    if (Result<void> made = profile.makeFolders(); !made) {
        return fail(std::move(made.error()));
    }
    return profile;
}

Result<void> Profile::makeFolders() const
{
    for (const QString &path : {m_config, m_data, backupFolder(), QFileInfo(logFile()).path()}) {
        if (Result<void> made = makeFolder(path); !made) {
            return made;
        }
    }
    return {};
}
} // namespace kuramori
