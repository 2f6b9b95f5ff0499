// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/desktopboard.h"

#include <QObject>

#include <functional>

class QDBusConnection;

namespace kuramori
{
/// Finds out what the desktop offers. Answers of the bus are not waited for here; `hasTray` is Qt's question, and Qt
/// may.
class DesktopWatch final : public QObject
{
    Q_OBJECT
public:
    /// `hasTray` is asked at each look.
    DesktopWatch(std::function<bool()> hasTray, DesktopBoard &board, QObject *parent = nullptr);

    /// Asks, and from then on again whenever a service comes or goes.
    void look();

private:
    void listen(const QDBusConnection &bus);
    void askForService(const QDBusConnection &bus);
    void askWhetherItWouldStart(const QDBusConnection &bus);

    const std::function<bool()> m_hasTray;
    DesktopBoard &m_board;
    bool m_isListening = false; // begun with the first look: connecting costs start-up time
};
} // namespace kuramori
