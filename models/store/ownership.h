// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <optional>

namespace kuramori
{
/// The right to write to a SQLite file: one process has it, named by its pid in `<file>.lock`. The kernel lets the lock
/// go when the process ends, however it ends, so no stale lock needs a hand.
class Ownership
{
public:
    /// ErrorKind::DatabaseBusy names the pid of the process that has it.
    static Result<Ownership> take(const QString &databasePath);
    /// The pid of the process that owns the file now; empty when nobody does.
    static std::optional<qint64> holder(const QString &databasePath);
    static Error inUse(const QString &databasePath, qint64 pid); ///< what a second one is told

    Ownership(Ownership &&other) noexcept;
    Ownership &operator=(Ownership &&other) noexcept;
    ~Ownership();

private:
    explicit Ownership(int descriptor)
        : m_descriptor(descriptor)
    { }
    int m_descriptor;
};
} // namespace kuramori
