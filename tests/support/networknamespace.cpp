// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networknamespace.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <net/route.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstring>

namespace kuramori
{
namespace
{
constexpr int destinationOffset = 16; // in an IPv4 header

/// One request to the kernel about a device.
class DeviceRequest
{
public:
    explicit DeviceRequest(const QByteArray &name)
        : m_socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        std::memcpy(m_request.ifr_name, name.constData(), size_t(std::min<qsizetype>(name.size(), IFNAMSIZ - 1)));
    }
    ~DeviceRequest() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(DeviceRequest)

    bool setAddress(const QString &address)
    {
        sockaddr_in where{};
        where.sin_family = AF_INET;
        ::inet_pton(AF_INET, address.toLatin1().constData(), &where.sin_addr);
        std::memcpy(&m_request.ifr_addr, &where, sizeof where);
        return ::ioctl(m_socket, SIOCSIFADDR, &m_request) == 0;
    }
    bool bringUp()
    {
        m_request.ifr_flags = IFF_UP | IFF_RUNNING;
        return ::ioctl(m_socket, SIOCSIFFLAGS, &m_request) == 0;
    }
    bool takeDefaultRoute()
    {
        rtentry route{};
        route.rt_dst.sa_family = AF_INET;
        route.rt_genmask.sa_family = AF_INET;
        route.rt_flags = RTF_UP;
        route.rt_dev = m_request.ifr_name;
        return ::ioctl(m_socket, SIOCADDRT, &route) == 0;
    }

private:
    int m_socket;
    ifreq m_request{};
};
} // namespace

bool NetworkNamespace::enter()
{
    return (::unshare(CLONE_NEWNET) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0)
        && DeviceRequest("lo").bringUp();
}

bool NetworkNamespace::addAddress(const QString &address)
{
    static int count = 0;
    return DeviceRequest("lo:" + QByteArray::number(++count)).setAddress(address);
}

Tunnel::Tunnel(const QByteArray &name)
    : m_descriptor(::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC))
{
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::memcpy(request.ifr_name, name.constData(), size_t(std::min<qsizetype>(name.size(), IFNAMSIZ - 1)));
    DeviceRequest device(name);
    m_isUp = m_descriptor >= 0 && ::ioctl(m_descriptor, TUNSETIFF, &request) == 0
        && device.setAddress(QStringLiteral("10.9.8.7")) && device.bringUp() && device.takeDefaultRoute();
}

Tunnel::~Tunnel()
{
    ::close(m_descriptor);
}

int Tunnel::packetsTo(const QString &address)
{
    in_addr wanted{};
    ::inet_pton(AF_INET, address.toLatin1().constData(), &wanted);
    int count = 0;
    char packet[2048];
    while (::read(m_descriptor, packet, sizeof packet) >= 20) {
        count += std::memcmp(packet + destinationOffset, &wanted, sizeof wanted) == 0 ? 1 : 0;
    }
    return count;
}
} // namespace kuramori
