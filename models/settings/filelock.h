// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QLockFile>

#include <memory>

namespace kuramori
{
/// One writer of a small file at a time, among threads and processes. Readers need none: files are replaced as a whole.
class FileLock
{
public:
    /// Waits up to 10 s for whoever has it. The lock lies beside the file, as "FILE.lock", and goes with this; that of
    /// a process that died is taken over. Makes the folder.
    static Result<FileLock> take(const QString &file);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock)
        : m_lock(std::move(lock))
    { }
    std::unique_ptr<QLockFile> m_lock;
};
} // namespace kuramori
