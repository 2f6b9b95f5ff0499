// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/urlpolicy.h"

#include "models/base/redact.h"
#include "workers/http/addresspolicy.h"
#include "workers/http/httptext.h"

#include <algorithm>

namespace kuramori
{
namespace
{
int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

tl::unexpected<Error> blocked(const QUrl &url, const QString &message)
{
    return fail(ErrorKind::Blocked, message, printable(url));
}

bool climbs(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    path.replace(u'\\', u'/');
    return path.split(u'/').contains(QLatin1String(".."));
}

bool isUnder(const QString &path, const QString &prefix)
{
    return path.startsWith(prefix)
        && (prefix.endsWith(u'/') || path.size() == prefix.size() || path.at(prefix.size()) == u'/');
}

bool isAllowedPath(const SourceProfile &source, const QUrl &url)
{
    const QStringList &prefixes = source.pathPrefixes;
    return prefixes.isEmpty() || std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) {
               return isUnder(url.path(), prefix);
           });
}

bool maySendTo(const SourceProfile &source, const QUrl &url)
{
    const bool isPlain = url.scheme() == QLatin1String("https") && portOf(url) == 443;
    return isPlain && std::any_of(source.sendsTo.begin(), source.sendsTo.end(), [&](const QString &host) {
               return url.host() == host || url.host().endsWith(u'.' + host);
           });
}
} // namespace

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool publicAddressesOnly(const SourceProfile &source, bool contentDerived)
{
    return contentDerived || !source.userEntered;
}

Result<void> checkTarget(const SourceProfile &source, const QUrl &url, bool contentDerived)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return blocked(url, Http::tr("An address given for %1 is not a web address.").arg(source.name));
    }
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) {
        return blocked(url, Http::tr("Only http and https are opened, not %1.").arg(url.scheme()));
    }
    if (!url.userInfo().isEmpty()) {
        return blocked(url, Http::tr("An address at %1 carries a user name; it was not opened.").arg(url.host()));
    }
    if (publicAddressesOnly(source, contentDerived) && isPrivateHost(url.host())) {
        return blocked(url, Http::tr("%1 is not an address on the Internet; it was not opened.").arg(url.host()));
    }
    if (contentDerived) {
        return {};
    }
    if (!sameOrigin(url, source.origin)) {
        return blocked(url, Http::tr("%1 may only ask %2, not %3.").arg(source.name, source.origin.host(), url.host()));
    }
    if (climbs(url) || !isAllowedPath(source, url)) {
        return blocked(url, Http::tr("%1 may not ask %2 for %3.").arg(source.name, url.host(), url.path()));
    }
    return {};
}

Result<QUrl> redirectTarget(const SourceProfile &source, const QUrl &from, const QByteArray &location,
                            bool contentDerived)
{
    QUrl target = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    target.setFragment({});
    const bool mayBeAnywhere = contentDerived || maySendTo(source, target);
    if (Result<void> allowed = checkTarget(source, target, mayBeAnywhere); !allowed) {
        return fail(std::move(allowed.error()));
    }
    if (from.scheme() == QLatin1String("https") && target.scheme() != from.scheme()) {
        return blocked(target,
                       Http::tr("%1 redirects to an unencrypted address; it was not followed.").arg(from.host()));
    }
    return target;
}
} // namespace kuramori
