// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace kuramori
{
using Keys = std::vector<qint64>;
using SharedKeys = std::shared_ptr<const Keys>;

/// How the keys that are shown become others. Worked out on a reader thread, so that the GUI thread only applies it.
struct Rearrangement
{
    SharedKeys keys; ///< what is to be shown
    Keys staying; ///< of the keys shown, those that stay, in their new order
    Keys gone;
    Keys coming;

    static Rearrangement of(const SharedKeys &shown, Keys next);
};
} // namespace kuramori
