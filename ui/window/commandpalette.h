// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kuramori
{
class ActionRegistry;

/// Every action by its name, with its shortcut: type a few letters, press Enter. Returns at once.
void openCommandPalette(QWidget *parent, const ActionRegistry &actions);
} // namespace kuramori
