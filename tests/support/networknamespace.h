// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kuramori
{
/// A network of the test's own: nothing but a loopback device, to which any address may be given.
class NetworkNamespace
{
public:
    /// First thing in main(), before any thread. False where the kernel or the sandbox does not allow it.
    static bool enter();
    /// Makes this machine answer to an IPv4 address.
    static bool addAddress(const QString &address);
};

/// A tunnel device with the default route, as a VPN makes it; it is gone with this object.
class Tunnel
{
public:
    explicit Tunnel(const QByteArray &name);
    ~Tunnel();
    Q_DISABLE_COPY_MOVE(Tunnel)

    bool isUp() const { return m_isUp; }
    /// IPv4 packets to that address which went into the tunnel so far.
    int packetsTo(const QString &address);

private:
    int m_descriptor = -1;
    bool m_isUp = false;
};
} // namespace kuramori
