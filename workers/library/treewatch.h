// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <functional>

namespace kuramori
{
/// Notices changes anywhere below the roots, by inotify (inotify(7)): files and folders that come, go, or are written
/// to. Nothing is told of what lies behind links, of changes that other machines make on a network's disk, nor of
/// times and rights that are set. Opens nothing on the disk. One thread.
class TreeWatch
{
public:
    TreeWatch();
    ~TreeWatch();
    Q_DISABLE_COPY_MOVE(TreeWatch)

    /// Watches every folder at and below `path`, an absolute one; what cannot be entered is left out. NotFound: there
    /// is no folder. Refused: the system allows no more watches; then nothing of this root is watched.
    Result<void> add(RootId root, const QByteArray &path);
    void remove(RootId root);
    bool watches(RootId root) const { return m_roots.contains(root); }
    qsizetype folders() const { return m_folders.size(); }

    /// The roots below which something changed since the last call. New folders are watched from here on; one whose
    /// own folder went is watched no more. Does not wait.
    QSet<RootId> changes();

private:
    struct Folder
    {
        RootId root;
        QByteArray path;
    };
    struct Event;

    Result<void> watchBelow(RootId root, const QByteArray &path);
    Result<void> watchOne(RootId root, const QByteArray &path, bool isRoot);
    void read(const Event &event, QSet<RootId> &changed);
    void forget(const std::function<bool(const Folder &)> &isOne);

    const int m_file;
    QHash<int, Folder> m_folders; // by watch descriptor
    QHash<RootId, QByteArray> m_roots;
};
} // namespace kuramori
