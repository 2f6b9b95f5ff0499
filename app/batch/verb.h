// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/exitcode.h"
#include "models/base/result.h"

#include <QString>

#include <limits>
#include <span>

namespace kuramori
{
class CommandLine;
struct VerbRun;

/// An option of the program or of one verb. `value` names what follows it in the help; null makes it a switch.
struct OptionSpec
{
    const char *name;
    const char *value;
    const char *help;
    char letter = 0;
};

/// What a verb needs of the store, and with it what happens when another process owns the file.
enum class Need {
    Settings, ///< no store
    NewSettings, ///< no store; but a process that owns it is told, for it holds settings in memory
    Reading, ///< reads beside an owner
    Writing, ///< handed to the owner
    Working, ///< the same, and jobs must run
    Alone, ///< nobody else may have the store: refused while there is an owner
};

inline constexpr qsizetype anyNumberOfWords = std::numeric_limits<qsizetype>::max();

/// One word after --batch. Everything about it stands in its row: the parser, the help and the hand-over read it there.
struct Verb
{
    const char *name;
    const char *arguments = ""; ///< for the help: "[jikan]"
    qsizetype mostWords = 0; ///< what follows it and is no option; more is wrong usage
    const char *summary;
    std::span<const OptionSpec> options = {};
    bool canDryRun = false; ///< obeys --dry-run, which is wrong usage otherwise
    bool canSample = true; ///< has a use for the sample; otherwise --sample is wrong usage
    Need (*need)(const CommandLine &line);
    Result<ExitCode> (*run)(VerbRun &run); ///< blocks, on a thread of its own
    bool (*paints)(const CommandLine &line) = nullptr; ///< true when it needs a QApplication
};

std::span<const Verb> verbTable();
} // namespace kuramori
