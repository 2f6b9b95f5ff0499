// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/treewatch.h"

#include "models/domain/libraryfile.h"

#include <QCoreApplication>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TreeWatch)
};

constexpr quint32 ofFolders
    = IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr quint32 ofRoots = ofFolders | IN_DELETE_SELF | IN_MOVE_SELF;
constexpr size_t bufferSize = 64UL * 1024; // of some hundred to two thousand events

bool liesAtOrBelow(const QByteArray &path, const QByteArray &folder)
{
    return path.startsWith(folder) && (path.size() == folder.size() || path.at(folder.size()) == '/');
}

/// The folders below `path`, links not followed. What cannot be entered, or goes meanwhile, is passed over.
template <class Take>
Result<void> eachFolderBelow(const QByteArray &path, Take take)
{
    namespace fs = std::filesystem;
    std::error_code trouble;
    fs::recursive_directory_iterator entry(path.toStdString(), fs::directory_options::skip_permission_denied, trouble);
    for (; !trouble && entry != fs::recursive_directory_iterator(); entry.increment(trouble)) {
        std::error_code unknown;
        if (entry->is_directory(unknown) && !entry->is_symlink(unknown)) {
            if (Result<void> taken = take(QByteArray::fromStdString(entry->path().string())); !taken) {
                return taken;
            }
        }
    }
    return {};
}
} // namespace

struct TreeWatch::Event
{
    int watch = -1;
    quint32 mask = 0;
    QByteArray name;
};

TreeWatch::TreeWatch()
    : m_file(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{ }

TreeWatch::~TreeWatch()
{
    if (m_file >= 0) {
        close(m_file);
    }
}

Result<void> TreeWatch::add(RootId root, const QByteArray &path)
{
    remove(root);
    m_roots.insert(root, path);
    Result<void> watched = watchOne(root, path, true);
    watched = watched ? watchBelow(root, path) : std::move(watched);
    if (!watched) {
        remove(root);
    }
    return watched;
}

void TreeWatch::remove(RootId root)
{
    m_roots.remove(root);
    forget([root](const Folder &folder) { return folder.root == root; });
}

void TreeWatch::forget(const std::function<bool(const Folder &)> &isOne)
{
    m_folders.removeIf([&](std::pair<const int &, Folder &> each) {
        if (!isOne(each.second)) {
            return false;
        }
        inotify_rm_watch(m_file, each.first);
        return true;
    });
}

Result<void> TreeWatch::watchBelow(RootId root, const QByteArray &path)
{
    return eachFolderBelow(path, [&](const QByteArray &folder) { return watchOne(root, folder, false); });
}

Result<void> TreeWatch::watchOne(RootId root, const QByteArray &path, bool isRoot)
{
    const int watch = inotify_add_watch(m_file, path.constData(), isRoot ? ofRoots : ofFolders | IN_DONT_FOLLOW);
    if (watch >= 0) {
        m_folders.insert(watch, {root, path});
        return {};
    }
    const int error = errno;
    if (error == ENOSPC || error == ENOMEM || error == EBADF) {
        return fail(ErrorKind::Refused,
                    Words::tr("The system lets no more folders be watched (fs.inotify.max_user_watches)."),
                    qt_error_string(error));
    }
    if (isRoot) {
        return fail(ErrorKind::NotFound, Words::tr("%1 cannot be watched.").arg(shownPath(path)),
                    qt_error_string(error));
    }
    return {}; // gone, or forbidden: a scan tells which
}

QSet<RootId> TreeWatch::changes()
{
    QSet<RootId> changed;
    alignas(inotify_event) std::array<char, bufferSize> buffer;
    for (ssize_t size = ::read(m_file, buffer.data(), buffer.size()); size > 0;
         size = ::read(m_file, buffer.data(), buffer.size())) {
        inotify_event head{};
        for (size_t at = 0; at + sizeof head <= size_t(size); at += sizeof head + head.len) {
            std::memcpy(&head, buffer.data() + at, sizeof head);
            const char *name = buffer.data() + at + sizeof head;
            read({head.wd, head.mask, QByteArray(name, qsizetype(qstrnlen(name, head.len)))}, changed);
        }
    }
    return changed;
}

void TreeWatch::read(const Event &event, QSet<RootId> &changed)
{
    if (event.mask & IN_Q_OVERFLOW) { // something was not told
        for (auto root = m_roots.keyBegin(); root != m_roots.keyEnd(); ++root) {
            changed.insert(*root);
        }
        return;
    }
    const auto found = m_folders.constFind(event.watch);
    if (found == m_folders.cend()) {
        return; // what had been under way when it was forgotten
    }
    const RootId root = found->root;
    const QByteArray path = found->path + '/' + event.name;
    changed.insert(root);
    if (event.mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)) {
        return remove(root);
    }
    if (event.mask & IN_IGNORED) {
        m_folders.remove(event.watch);
        return;
    }
    if (!(event.mask & IN_ISDIR)) {
        return;
    }
    if (event.mask & IN_MOVED_FROM) {
        // Wherever it is now: if within a root, that is told next.
        forget([&path](const Folder &moved) { return liesAtOrBelow(moved.path, path); });
    } else if (event.mask & (IN_CREATE | IN_MOVED_TO)) {
        if (!watchOne(root, path, false) || !watchBelow(root, path)) {
            remove(root); // half a watch is none
        }
    }
}
} // namespace kuramori
