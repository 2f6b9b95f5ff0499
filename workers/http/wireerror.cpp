// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/wireerror.h"

#include "models/base/redact.h"
#include "workers/http/httptext.h"

namespace kuramori
{
namespace
{
QString messageOf(ErrorKind kind, const QString &host)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return Http::tr("The request to %1 was cancelled.").arg(host);
    case ErrorKind::Timeout:
        return Http::tr("%1 took too long to answer.").arg(host);
    case ErrorKind::TooLarge:
        return Http::tr("The answer of %1 is larger than allowed and was dropped.").arg(host);
    case ErrorKind::Truncated:
        return Http::tr("The answer of %1 broke off or is damaged; nothing of it was used.").arg(host);
    case ErrorKind::BadSchema:
        return Http::tr("%1 does not speak HTTP as it should.").arg(host);
    case ErrorKind::Tls:
        return Http::tr("There is no secure connection to %1: its certificate or protocol cannot be trusted.")
            .arg(host);
    case ErrorKind::Blocked:
        return Http::tr("%1 is not an address on the Internet; it was not opened.").arg(host);
    case ErrorKind::Auth:
        return Http::tr("The proxy wants a user name and password before it lets %1 be reached.").arg(host);
    default:
        return Http::tr("%1 cannot be reached.").arg(host);
    }
}
} // namespace

Error wireError(ErrorKind kind, const QString &host, const QString &context)
{
    return {kind, messageOf(kind, host), redacted(context), std::nullopt};
}

Error interfaceGone(const QString &interface)
{
    const QString message = Http::tr("The network interface %1 is not there; nothing was sent.").arg(interface);
    return {ErrorKind::Unreachable, message, {}, std::nullopt};
}
} // namespace kuramori
