// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/commandline.h"
#include "app/handover/message.h"
#include "app/output/output.h"

#include <optional>
#include <stop_token>

namespace kuramori
{
class House;
struct HousePlan;

/// `kuramori --batch …` from its first word to its exit code. Needs nothing of a desktop: no display, no bus.
int runBatch(const CommandLine &line, int &argc, char **argv);

HousePlan planFrom(const CommandLine &line);

/// Runs a verb to its end, tells its error, if any, and its summary.
ExitCode runVerb(const CommandLine &line, House &house, Output &output, std::stop_token stop);

/// The owner's side of a hand-over: the caller's verb in this house. Empty: the house is about to end and has not begun
/// it.
std::optional<ExitCode> serveVerb(House &house, const HandoverRequest &request, Output &output, std::stop_token stop);
} // namespace kuramori
