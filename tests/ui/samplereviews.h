// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QList>

namespace kuramori
{
class SampleHouse;

/// Books that providers have something like: "The Salt Road" and "Lantern" with one candidate each that is alike too
/// little, "Winter Orchard" with three, and "The Glass Ferry", which is matched. In this order.
QList<ItemId> addSampleReviews(SampleHouse &house);
} // namespace kuramori
