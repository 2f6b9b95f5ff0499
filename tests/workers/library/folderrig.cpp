// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/folderrig.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

namespace kuramori
{
namespace
{
void sure(bool done, const QByteArray &path)
{
    if (!done) {
        qFatal("%s: %s", path.constData(), qPrintable(qt_error_string()));
    }
}
} // namespace

QByteArray FolderRig::path() const
{
    return QFile::encodeName(m_folder.path());
}

void FolderRig::put(const QByteArray &file, const QByteArray &content)
{
    if (const qsizetype slash = file.lastIndexOf('/'); slash > 0) {
        folder(file.left(slash));
    }
    const QByteArray whole = path(file);
    const int descriptor = open(whole.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    sure(descriptor >= 0 && write(descriptor, content.constData(), size_t(content.size())) == content.size(), whole);
    close(descriptor);
}

void FolderRig::folder(const QByteArray &name)
{
    for (qsizetype slash = name.indexOf('/');; slash = name.indexOf('/', slash + 1)) {
        const QByteArray part = path(slash < 0 ? name : name.left(slash));
        sure(mkdir(part.constData(), 0700) == 0 || errno == EEXIST, part);
        if (slash < 0) {
            return;
        }
    }
}

void FolderRig::remove(const QByteArray &file)
{
    sure(::remove(path(file).constData()) == 0, file);
}

void FolderRig::rename(const QByteArray &from, const QByteArray &to)
{
    sure(::rename(path(from).constData(), path(to).constData()) == 0, from);
}

void FolderRig::link(const QByteArray &name, const QByteArray &target)
{
    sure(symlink(target.constData(), path(name).constData()) == 0, name);
}

void FolderRig::pipe(const QByteArray &name)
{
    sure(mkfifo(path(name).constData(), 0600) == 0, name);
}

bool FolderRig::forbid(const QByteArray &folder)
{
    sure(chmod(path(folder).constData(), 0) == 0, folder);
    return access(path(folder).constData(), R_OK) != 0;
}

void FolderRig::allow(const QByteArray &folder)
{
    sure(chmod(path(folder).constData(), 0700) == 0, folder);
}
} // namespace kuramori
