// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/commandline.h"
#include "app/output/output.h"

#include <stop_token>

namespace kuramori
{
class House;

/// One run of a verb: what it works with and what it leaves for the summary.
struct VerbRun
{
    const CommandLine &line;
    House &house;
    Output &output;
    std::stop_token stop; ///< the user has had enough, or the process is told to end
    bool isGuest = false; ///< it runs in the owner for another process: stopping it must end its jobs
    QString folder; ///< relative paths count from there
    Summary summary; ///< counts and further fields; the rest is filled in at the end
};
} // namespace kuramori
