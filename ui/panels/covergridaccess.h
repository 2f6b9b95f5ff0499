// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
class CoverGrid;

/// Lets screen readers see the grid as a list of works, each with its title. Qt knows its own views only. Asked again
/// it does nothing.
void installCoverGridAccess();
/// Says that the work in this row is the current one; nothing when it is negative.
void tellCurrent(CoverGrid &grid, int row);
} // namespace kuramori
