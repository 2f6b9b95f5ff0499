// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/listener.h"

#include "app/handover/guest.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int mostGuests = 16;
} // namespace

HandoverListener::HandoverListener(Serve serve, Raise raise)
    : m_serve(std::move(serve))
    , m_raise(std::move(raise))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &HandoverListener::receive);
}

HandoverListener::~HandoverListener()
{
    stopGuests();
    qDeleteAll(findChildren<Guest *>(Qt::FindDirectChildrenOnly));
}

Result<void> HandoverListener::listen(const QString &address)
{
    QLocalServer::removeServer(address);
    if (!m_server.listen(address)) {
        return fail(ErrorKind::Io,
                    Words::tr("Other processes cannot hand their work over, because %1 cannot be opened: %2")
                        .arg(address, m_server.errorString()));
    }
    return {};
}

void HandoverListener::close()
{
    m_server.close();
}

void HandoverListener::stopGuests()
{
    for (Guest *guest : findChildren<Guest *>(Qt::FindDirectChildrenOnly)) {
        guest->stop();
    }
}

void HandoverListener::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isOwnUser(*socket) || m_guests >= mostGuests) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const auto *guest = new Guest(socket, m_serve, m_raise, this);
        ++m_guests;
        connect(guest, &QObject::destroyed, this, [this] {
            if (--m_guests == 0) {
                Q_EMIT lastGuestLeft();
            }
        });
    }
}
} // namespace kuramori
