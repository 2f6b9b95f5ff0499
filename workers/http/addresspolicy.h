// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace kuramori
{
/// Whether an address is somebody's on the open Internet: not this machine, not a private, shared, documentation or
/// reserved range (IANA special-purpose registries), also when an IPv4 address hides in an IPv6 one.
bool isPublicAddress(const QHostAddress &address);

/// Whether a host, as QUrl::host() spells it, is plainly not public: a private address, or a name that always means
/// this machine. Other names are judged by the address they lead to, when the connection is made.
bool isPrivateHost(const QString &host);
} // namespace kuramori
