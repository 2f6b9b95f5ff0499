// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
struct Studio;

/// The audiobook servers and their dialogs.
void takeServers(const Studio &studio);
} // namespace kuramori
