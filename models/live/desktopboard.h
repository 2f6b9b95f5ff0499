// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace kuramori
{
/// What the desktop offers beside windows; what nobody has asked for yet is empty. Nothing of it is needed. Written by
/// the window, read by its panels: the GUI thread alone.
struct DesktopBoard
{
    std::optional<bool> sessionBus; ///< D-Bus of the session
    std::optional<bool> notifications; ///< org.freedesktop.Notifications answers there
    std::optional<bool> tray;
};
} // namespace kuramori
