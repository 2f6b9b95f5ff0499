// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/libraryroot.h"

#include "models/domain/libraryfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LibraryRoot)
};

constexpr std::array stateNames{"unread", "online", "offline", "leaving"};

std::optional<QString> whyUnread(const QString &path, RootSight::Place place)
{
    switch (place) {
    case RootSight::Place::Folder:
        return std::nullopt;
    case RootSight::Place::Nothing:
        return Words::tr("The folder %1 is not there. Plug in or mount its disk; what is known of it stays.").arg(path);
    case RootSight::Place::NotAFolder:
        return Words::tr("%1 is not a folder.").arg(path);
    case RootSight::Place::Forbidden:
        return Words::tr("The folder %1 may not be read by this user.").arg(path);
    case RootSight::Place::Trouble:
        break;
    }
    return Words::tr("The folder %1 cannot be read: its disk or server does not answer.").arg(path);
}

bool liesIn(const QByteArray &folder, const QByteArray &other)
{
    return folder != other && (other == "/" || folder.startsWith(other + '/'));
}
} // namespace

QString rootStateName(RootState state)
{
    return QLatin1String(stateNames[std::size_t(state)]);
}

std::optional<RootState> rootStateFrom(const QString &text)
{
    const auto found = std::find_if(stateNames.begin(), stateNames.end(),
                                    [&](const char *name) { return text == QLatin1String(name); });
    return found == stateNames.end() ? std::nullopt : std::optional(RootState(found - stateNames.begin()));
}

std::optional<QString> whyNotBeside(const QByteArray &folder, const QList<LibraryRoot> &roots)
{
    for (const LibraryRoot &root : roots) {
        if (liesIn(folder, root.path) || liesIn(root.path, folder)) {
            return Words::tr("%1 and %2, which is in the library, lie within each other. Scan the outer one alone.")
                .arg(shownPath(folder), shownPath(root.path));
        }
    }
    return std::nullopt;
}

std::optional<QString> whyOffline(const LibraryRoot &root, const RootSight &sight)
{
    const QString path = shownPath(root.path);
    if (std::optional<QString> why = whyUnread(path, sight.place)) {
        return why;
    }
    const bool heldFiles = root.files > 0;
    if (heldFiles && sight.isEmpty) {
        return Words::tr("The folder %1 is empty, and held %n files. Is its disk mounted?", nullptr,
                         int(std::min<qint64>(root.files, std::numeric_limits<int>::max())))
            .arg(path);
    }
    const bool isAnother = root.identity && *root.identity != sight.identity;
    if (heldFiles && isAnother && !sight.hasLandmark) {
        return Words::tr("The folder %1 lies on another disk than before and holds none of the files it held. If that "
                         "is as it should be, remove it from the library and add it again.")
            .arg(path);
    }
    return std::nullopt;
}
} // namespace kuramori
