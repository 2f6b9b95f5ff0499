// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/store/wantedtable.h"

namespace kuramori
{
class Store;

ListenedPlaces listenedPlaces(Store &store);
/// Counts anew what is wanted of the series in which somebody has listened to another volume since: the next one is
/// more urgent now. What a stop leaves is brought up to date at the next start.
void followListening(Job &job, Store &store, const ListenedPlaces &before);
} // namespace kuramori
