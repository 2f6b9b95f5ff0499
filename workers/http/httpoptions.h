// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace kuramori
{
struct HttpOptions
{
    QString userAgent; ///< honest: name, version, contact
    /// Repeats of a transient failure inside one get(), with jitter; the job's ladder comes after.
    int quickRetries = 2;
    bool paced = true; ///< false while a tape plays: nobody to be polite to
    /// Send from this network interface only, or not at all (VPN kill switch); empty: any. Names are still asked of
    /// the system's resolver; through a proxy `socks5h://` they are asked of the proxy.
    QString interface;
    QString proxy; ///< URL; empty: none, whatever the environment says
    QString caFile; ///< trust anchors in place of the system's; empty: the system's
    QHash<QString, QStringList> resolve; ///< host → addresses, in place of DNS
};
} // namespace kuramori
