// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QList>

namespace kuramori
{
class SampleHouse;

/// Books of which others say something else than is held: the series of "Harbour Lights", the publisher of "Night
/// Ferry", and the year of "Cold Harvest", of which the judge is not sure; and "The Long Quay", of which nobody does.
/// In this order, which is that of the risk.
QList<ItemId> addSampleDrifts(SampleHouse &house);
} // namespace kuramori
