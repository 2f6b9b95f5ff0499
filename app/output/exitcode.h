// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QList>

namespace kuramori
{
/// What scripts branch on: frozen.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Partly = 2, ///< the summary says what not
    Refused = 3, ///< by policy or state: database, lock, obligation
    Auth = 4, ///< authentication failed or a secret is missing
    Changes = 10, ///< a dry run found something to do
    Usage = 64,
};

constexpr ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::Auth:
        return ExitCode::Auth;
    case ErrorKind::Cancelled: // what was done until then stays
        return ExitCode::Partly;
    case ErrorKind::Refused:
    case ErrorKind::Database:
    case ErrorKind::DatabaseBusy:
    case ErrorKind::DatabaseCorrupt:
        return ExitCode::Refused;
    default:
        return ExitCode::Failed;
    }
}

/// Of the parts of one command: a key that is wrong is mended first; of a dry run, changes in one part are changes;
/// some done and some not is partly done. Done where there is none.
ExitCode codeOfAll(const QList<ExitCode> &codes);
} // namespace kuramori
