// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/live/desktopboard.h"
#include "models/live/hostboard.h"

#include <QHash>
#include <QList>

namespace kuramori
{
enum class ConnectionState {
    Ready,
    Unused, ///< nothing was sent since the start
    Failing, ///< the last request failed
    Slowed, ///< the source asked to be left alone
    Stopped, ///< the breaker is open
    Due, ///< the breaker was open for its time; nobody has asked since
    Trying, ///< the breaker's one probe is out
    There,
    Missing,
    Unknown,
};

/// A service this program talks to, or something the desktop offers, as a person sees it.
struct LiveConnection
{
    qint64 number = 0; ///< stands for `id` in the model
    QString id; ///< the name on the board; of the desktop "desktop:…"
    QString title;
    ConnectionState state = ConnectionState::Unused;
    QString stateText;
    int perMinute = 0; ///< 0: no limit, or none known
    int left = 0; ///< of them
    HostBoard::Entry figures;
    QString answered; ///< how long ago; kept as text, so that a row differs when what it shows does
    QString failed;
    QString note; ///< the whole last error, or what the state means

    bool isService() const { return !id.startsWith(QLatin1String("desktop:")); }
    qint64 key() const { return number; }
    bool operator==(const LiveConnection &other) const;
};

/// The known sources, whatever else the board names, then the desktop. `limits`: requests a minute by source, of those
/// that the board does not know yet.
QList<LiveConnection> liveConnections(const std::map<QString, HostBoard::Entry> &hosts, const DesktopBoard &desktop,
                                      const QHash<QString, int> &limits, Timestamp now);
} // namespace kuramori
