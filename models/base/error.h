// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QString>

#include <chrono>
#include <optional>

namespace kuramori
{
Q_NAMESPACE

/// What went wrong, as far as a caller may branch on it. Names reach the jobs table and `--json`: frozen.
enum class ErrorKind {
    Cancelled, ///< a stop was requested; nobody's fault
    Unreachable, ///< DNS, refused, reset before an answer
    Timeout, ///< idle, too slow or over the absolute deadline
    Truncated, ///< the answer ended early; nothing of it may be used
    TooLarge, ///< over a size, header or redirect cap
    Throttled, ///< 429 or the source's own wording of it; see Error::retryAfter
    ServerError, ///< 5xx
    NotFound, ///< 404 and 410
    Rejected, ///< any other 4xx: the request itself is wrong
    Auth, ///< 401, 403, logged out; never retried by itself
    Challenge, ///< a captcha or block page instead of the answer
    BadSchema, ///< an answer that does not have the promised shape
    Empty, ///< an answer with nothing in it where something must be
    Blocked, ///< refused by our own URL or address policy
    Tls, ///< certificate or handshake
    BreakerOpen, ///< not sent: the host has failed too often; see Error::retryAfter
    Io, ///< file system
    NoSpace, ///< disk or quota full
    Database, ///< statement or connection failed
    DatabaseBusy, ///< owned by another process, or locked
    DatabaseCorrupt, ///< not a database, or damaged
    Conflict, ///< a fence or a uniqueness rule was hit
    Refused, ///< policy or state forbids it (exit code 3)
    Usage, ///< wrong arguments
    Defect, ///< a bug of ours
};
Q_ENUM_NS(ErrorKind)

/// An error as data. `message` is a whole sentence for people: what happened, to what, what to do.
struct Error
{
    ErrorKind kind = ErrorKind::Defect;
    QString message;
    QString context; ///< technical detail for the log: statement, URL without secrets, errno
    std::optional<std::chrono::milliseconds> retryAfter; ///< the other side's word on when to come back
};

/// The frozen name of a kind, as it stands in the jobs table and in JSON output.
inline QString errorKindName(ErrorKind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
}
} // namespace kuramori
