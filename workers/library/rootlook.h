// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryroot.h"
#include "models/store/checktable.h"

#include <QHash>

#include <map>
#include <memory>

namespace kuramori
{
class Store;

/// A folder of the library while its files are checked. One thread.
class RootLook
{
public:
    RootLook(Store &store, RootId id);

    bool isKnown() const { return m_root.id.isValid(); }
    const QByteArray &path() const { return m_root.path; }
    /// Why it is offline, or nothing. Looks at the disk.
    std::optional<QString> lookAgain();
    std::optional<QString> whyAway() const { return m_whyAway; } ///< as when it was last looked at
    /// What is wrong with a file's place among those of its book. Read from the store once, for all files.
    CheckFindings trackFindingsOf(FileId file);

private:
    void readTracks();

    Store &m_store;
    LibraryRoot m_root;
    QList<QByteArray> m_landmarks;
    std::optional<QString> m_whyAway;
    std::optional<QHash<FileId, CheckFindings>> m_tracks; // files without any are left out
};
} // namespace kuramori
