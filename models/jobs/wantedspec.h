// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
// Name of the job kind; it reaches the store: frozen. Its queue is metadataQueue (enrichspec.h).
inline const QString metadataWantedKind = QStringLiteral("metadata.wanted");

/// Brings what is wanted up to date of all series that a change made stale which was about all; nobody is asked. Before
/// all that is only due: somebody waits for it.
JobSpec wantedSpec();
} // namespace kuramori
