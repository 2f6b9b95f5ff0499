// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kuramori
{
/// Which folder of which file system a root is. Without being written to, a folder cannot be marked; what the disk says
/// of it is the mark.
struct RootIdentity
{
    QByteArray fileSystem; ///< as statfs() tells it
    quint64 inode = 0; ///< of the folder
    bool operator==(const RootIdentity &) const = default;
};

/// Whether what a root holds can be looked at now.
enum class RootState {
    Unread, ///< no scan has reached it yet
    Online,
    Offline, ///< unplugged, unmounted, forbidden, or another disk in its place: its files are not missing
    Leaving, ///< a person takes it out of the library: what is known of it is being forgotten
};
QString rootStateName(RootState state); ///< "unread", "online", "offline", "leaving": frozen, the store has them
std::optional<RootState> rootStateFrom(const QString &text);

/// A folder whose files belong to the library.
struct LibraryRoot
{
    RootId id;
    QByteArray path; ///< absolute, as the disk has it
    RootState state = RootState::Unread;
    QString trouble; ///< why it is offline: a sentence
    std::optional<RootIdentity> identity; ///< as it was when last online
    bool takesSideCars = false; ///< a person allows that side-cars are written into it
    qint64 files = 0; ///< present when last online
    qint64 missing = 0; ///< of which a scan found that they are there no more
    std::optional<Timestamp> scannedAt; ///< when a scan last reached its end
    bool operator==(const LibraryRoot &) const = default;
};

/// Why a folder cannot be a root beside those: one within another would have all its files twice. The same folder as
/// one of them may. Nothing when it can. Pure.
std::optional<QString> whyNotBeside(const QByteArray &folder, const QList<LibraryRoot> &roots);

/// What a look at a root's place shows.
struct RootSight
{
    enum class Place { Folder, Nothing, NotAFolder, Forbidden, Trouble };
    Place place = Place::Nothing;
    RootIdentity identity; ///< of a folder
    bool isEmpty = false; ///< of a folder
    bool hasLandmark = false; ///< a file lies there that lay there before
};

/// Why a root cannot be read, or nothing when it can. A folder that is empty, or that lies on another disk and holds
/// none of the files that lay there before, is an empty mount point far more often than a library thrown away
/// (DESIGN.md §3, "Absent is not removed"). Pure.
std::optional<QString> whyOffline(const LibraryRoot &root, const RootSight &sight);
} // namespace kuramori
