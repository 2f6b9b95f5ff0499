// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verbrun.h"
#include "models/store/drifttable.h"

namespace kuramori
{
/// `books drift [BOOK…]`: the fields that wait for a person, the riskiest first; with --accept FIELD or --keep FIELD
/// what a person says of them.
Result<ExitCode> runDrifts(VerbRun &run);

/// One, as event "drift" tells it.
QJsonObject toJson(const WaitingDrift &waiting);
/// One line, or event "drift", each.
void tellDrifts(Output &output, const QList<WaitingDrift> &drifts);
} // namespace kuramori
