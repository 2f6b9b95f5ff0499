// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/folderwalk.h"

#include "workers/library/diskstamp.h"

#include <QCoreApplication>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FolderWalk)
};

struct CloseFolder
{
    void operator()(DIR *folder) const { closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

QString lastTrouble()
{
    return qt_error_string(errno);
}

QByteArray joined(const QByteArray &folder, const QByteArray &name)
{
    return folder.isEmpty() ? name : folder + '/' + name;
}

Folder openFolder(const QByteArray &path)
{
    // No O_NOATIME: only the owner may ask for it, and libraries are often another user's.
    const int file = open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) {
        return {};
    }
    DIR *folder = fdopendir(file);
    if (!folder) {
        close(file);
    }
    return Folder(folder);
}

QByteArray fileSystemOf(int folder)
{
    struct statfs facts = {};
    if (fstatfs(folder, &facts) != 0) {
        return {};
    }
    return QByteArray(reinterpret_cast<const char *>(&facts.f_fsid), sizeof facts.f_fsid);
}

RootSight::Place placeOfTrouble(int code)
{
    switch (code) {
    case ENOENT:
        return RootSight::Place::Nothing;
    case ENOTDIR:
        return RootSight::Place::NotAFolder;
    case EACCES:
    case EPERM:
        return RootSight::Place::Forbidden;
    default:
        return RootSight::Place::Trouble;
    }
}

bool isDots(const char *name)
{
    return qstrcmp(name, ".") == 0 || qstrcmp(name, "..") == 0;
}

/// What was moved away here, and what is just being written.
bool isPassedOver(const QByteArray &path)
{
    return path == ".kuramori-bin" || path.endsWith(".kuramori-part");
}

bool isEmptyFolder(DIR *folder)
{
    while (const dirent *entry = readdir(folder)) {
        if (!isDots(entry->d_name)) {
            return false;
        }
    }
    return true;
}
} // namespace

RootSight sightOf(const QByteArray &root, const QList<QByteArray> &landmarks)
{
    RootSight sight;
    const Folder folder = openFolder(root);
    struct stat facts = {};
    if (!folder || fstat(dirfd(folder.get()), &facts) != 0) {
        sight.place = placeOfTrouble(errno);
        return sight;
    }
    sight.place = RootSight::Place::Folder;
    sight.identity = {fileSystemOf(dirfd(folder.get())), facts.st_ino};
    sight.isEmpty = isEmptyFolder(folder.get());
    sight.hasLandmark = std::any_of(landmarks.begin(), landmarks.end(), [&](const QByteArray &path) {
        struct stat file = {};
        return fstatat(dirfd(folder.get()), path.constData(), &file, 0) == 0;
    });
    return sight;
}

Result<FileStamp> stampAt(const QByteArray &path)
{
    struct stat facts = {};
    const int error = stat(path.constData(), &facts) == 0 ? 0 : errno;
    if (error == ENOENT || error == ENOTDIR || (error == 0 && !S_ISREG(facts.st_mode))) {
        return fail(ErrorKind::NotFound, Words::tr("%1 is not there any more.").arg(shownPath(path)));
    }
    if (error != 0 || access(path.constData(), R_OK) != 0) {
        return fail(ErrorKind::Io, Words::tr("%1 cannot be read.").arg(shownPath(path)), lastTrouble());
    }
    return stampOf(facts);
}

struct FolderWalk::Reading
{
    int folder = -1;
    WalkedFolder found;
    QList<QByteArray> folders; // below it
    QList<QByteArray> links; // to folders
};

FolderWalk::FolderWalk(QByteArray root, std::function<void(WalkedFolder)> onFolder,
                       std::function<void(const WalkTrouble &)> onTrouble)
    : m_root(std::move(root))
    , m_onFolder(std::move(onFolder))
    , m_onTrouble(std::move(onTrouble))
    , m_folders{QByteArray()}
{ }

Result<void> FolderWalk::run(const std::stop_token &stop)
{
    while (!m_folders.isEmpty() || !m_links.isEmpty()) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled, Words::tr("The scan was stopped."));
        }
        read(m_folders.isEmpty() ? m_links.takeFirst() : m_folders.takeLast());
    }
    return {};
}

void FolderWalk::read(const QByteArray &path)
{
    const Folder folder = openFolder(joined(m_root, path));
    struct stat facts = {};
    if (!folder || fstat(dirfd(folder.get()), &facts) != 0) {
        m_onTrouble({path, lastTrouble()});
        return;
    }
    const std::pair<quint64, quint64> place(facts.st_dev, facts.st_ino);
    if (m_read.contains(place)) {
        return;
    }
    m_read.insert(place);
    Reading reading;
    reading.folder = dirfd(folder.get());
    reading.found.path = path;
    errno = 0;
    while (const dirent *entry = readdir(folder.get())) {
        if (!isDots(entry->d_name)) {
            look(reading, QByteArray(entry->d_name), entry->d_type);
        }
        errno = 0;
    }
    if (errno != 0) { // half a folder would make the rest look missing
        m_onTrouble({path, lastTrouble()});
        return;
    }
    std::sort(reading.found.files.begin(), reading.found.files.end(),
              [](const LibraryFile &a, const LibraryFile &b) { return a.path < b.path; });
    std::sort(reading.folders.begin(), reading.folders.end(), std::greater<>());
    std::sort(reading.links.begin(), reading.links.end());
    m_folders += reading.folders;
    m_links += reading.links;
    m_onFolder(std::move(reading.found));
}

void FolderWalk::look(Reading &reading, const QByteArray &name, unsigned char type)
{
    const QByteArray path = joined(reading.found.path, name);
    if (isPassedOver(path)) {
        return;
    }
    struct stat facts = {};
    if (type == DT_UNKNOWN && fstatat(reading.folder, name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0) {
        type = IFTODT(facts.st_mode); // some file systems leave it open
    }
    if (type == DT_DIR) {
        reading.folders.append(path);
    } else if (fstatat(reading.folder, name.constData(), &facts, 0) != 0) {
        reading.found.troubles.append({path, lastTrouble()});
    } else if (S_ISDIR(facts.st_mode)) {
        reading.links.append(path);
    } else if (S_ISREG(facts.st_mode)) {
        reading.found.files.append({path, fileKindOf(name), stampOf(facts)});
    }
}
} // namespace kuramori
