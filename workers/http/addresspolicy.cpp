// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/addresspolicy.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace kuramori
{
namespace
{
struct Subnet
{
    QHostAddress address;
    int bits;
};

Subnet subnet(const char *text)
{
    const std::pair<QHostAddress, int> parsed = QHostAddress::parseSubnet(QString::fromLatin1(text));
    return {parsed.first, parsed.second};
}

template <size_t N>
bool isIn(const QHostAddress &address, const std::array<Subnet, N> &subnets)
{
    return std::any_of(subnets.begin(), subnets.end(),
                       [&](const Subnet &s) { return address.isInSubnet(s.address, s.bits); });
}

bool isPublicV4(const QHostAddress &address)
{
    static const std::array reserved{
        subnet("0.0.0.0/8"), // this network
        subnet("10.0.0.0/8"), // private
        subnet("100.64.0.0/10"), // carrier-grade NAT
        subnet("127.0.0.0/8"), // loopback
        subnet("169.254.0.0/16"), // link-local, cloud metadata
        subnet("172.16.0.0/12"), // private
        subnet("192.0.0.0/24"), // protocol assignments
        subnet("192.0.2.0/24"), // documentation
        subnet("192.88.99.0/24"), // 6to4 relays
        subnet("192.168.0.0/16"), // private
        subnet("198.18.0.0/15"), // benchmarks
        subnet("198.51.100.0/24"), // documentation
        subnet("203.0.113.0/24"), // documentation
        subnet("224.0.0.0/4"), // multicast
        subnet("240.0.0.0/4"), // reserved, broadcast
    };
    return !isIn(address, reserved);
}

bool isPublicV6(const QHostAddress &address)
{
    static const std::array allocated{subnet("2000::/3")};
    static const std::array reserved{
        subnet("2001::/23"), // protocol assignments, Teredo
        subnet("2001:db8::/32"), // documentation
        subnet("2002::/16"), // 6to4: an IPv4 address inside
        subnet("3fff::/20"), // documentation
    };
    return isIn(address, allocated) && !isIn(address, reserved);
}

QHostAddress lastFourBytes(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(qFromBigEndian<quint32>(bytes.c + 12));
}
} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    static const std::array holdsV4{subnet("::ffff:0:0/96"), subnet("64:ff9b::/96")};
    QHostAddress bare = address;
    bare.setScopeId({}); // fe80::1%eth0
    if (bare.protocol() == QAbstractSocket::IPv4Protocol) {
        return isPublicV4(bare);
    }
    if (bare.protocol() != QAbstractSocket::IPv6Protocol) {
        return false;
    }
    return isIn(bare, holdsV4) ? isPublicV4(lastFourBytes(bare)) : isPublicV6(bare);
}

bool isPrivateHost(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull()) {
        return !isPublicAddress(address);
    }
    QString name = host.toLower();
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"));
}
} // namespace kuramori
