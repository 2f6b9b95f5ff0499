// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/overridetable.h"
#include "ui/panels/orders.h"

#include <functional>
#include <optional>

namespace kuramori
{
class Overruling;

// How a person's words become orders. The inverse of each takes back the words that it said, and its inverse says them
// again, in the same acts.

using ActWords = QList<Override>; ///< of one act

/// What is said, as one act or several; those that had been said before are invalid.
Order speakOrder(std::function<ActId(WriteTx &tx, Overruling &overruling)> speak);
Order speakOrder(std::function<QList<ActId>(WriteTx &tx, Overruling &overruling)> speak);
/// Takes back one act after the other, the last one first.
Outcome takeBackEach(WriteTx &tx, const std::function<std::optional<ActId>()> &next);
/// These words, the last one first, and nothing else that was said in the same acts.
Outcome takeBackAll(WriteTx &tx, const ActWords &words);
} // namespace kuramori
