// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds patience = 10s; // stretching a passphrase takes one of them on a slow machine
} // namespace

Result<FileLock> FileLock::take(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // by its process, not by its age
    if (lock->tryLock(int(patience.count()))) {
        return FileLock(std::move(lock));
    }
    qint64 pid = 0;
    lock->getLockInfo(&pid, nullptr, nullptr);
    if (lock->error() == QLockFile::LockFailedError) {
        return fail(ErrorKind::Refused,
                    Words::tr("Process %1 is writing %2 and does not come to an end. Try again.").arg(pid).arg(file));
    }
    return fail(ErrorKind::Io,
                Words::tr("%1 cannot be locked for writing. Check the permissions of its folder.").arg(file));
}
} // namespace kuramori
