// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace kuramori
{
using Keys = std::vector<qint64>;
using SharedKeys = std::shared_ptr<const Keys>;

/// How the keys that are shown become others, one order after the other. Worked out on a reader thread, so that the GUI
/// thread only applies it: to copy a million keys takes it longer than a frame.
struct Rearrangement
{
    SharedKeys goneLast; ///< those that stay in their new order, then those that go; nothing when none go
    SharedKeys staying; ///< without those that go; nothing when none go
    SharedKeys comingLast; ///< those that stay, then those that come; nothing when none come
    SharedKeys keys; ///< what is to be shown

    static Rearrangement of(const SharedKeys &shown, Keys next);
};
} // namespace kuramori
