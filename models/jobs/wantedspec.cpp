// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/wantedspec.h"

#include "models/jobs/enrichspec.h"

namespace kuramori
{
JobSpec wantedSpec()
{
    JobSpec spec;
    spec.kind = metadataWantedKind;
    spec.queue = metadataQueue;
    spec.priority = 1;
    spec.uniqueKey = metadataWantedKind;
    return spec;
}
} // namespace kuramori
