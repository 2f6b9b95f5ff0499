// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verb.h"
#include "app/batch/verbrun.h"

#include <QCoreApplication>

#include <array>

namespace kuramori
{
// What the verb `series` does about recordings of what is wanted.

/// The options of `series`.
inline constexpr std::array recordingOptions{
    OptionSpec{"refresh", nullptr, QT_TRANSLATE_NOOP("CommandLine", "ask the services which recordings there are")},
    OptionSpec{"none", nullptr, QT_TRANSLATE_NOOP("CommandLine", "choose no recording: any will do again")},
};

bool isOfRecordings(const CommandLine &line); ///< `recordings` or `recording`
Need needOfRecordings(const CommandLine &line);
/// `recordings SERIES ENTRY` tells which are known, with --refresh asks before; `recording SERIES ENTRY RECORD`, or
/// --none, says which one is meant.
Result<ExitCode> runRecordings(VerbRun &run);
} // namespace kuramori
