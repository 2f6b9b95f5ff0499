// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verb.h"
#include "app/batch/verbrun.h"

#include <QCoreApplication>

#include <array>

namespace kuramori
{
// What the verb `books` does about side-cars.

/// The options of `books`.
inline constexpr std::array sideCarOptions{
    OptionSpec{"all", nullptr, QT_TRANSLATE_NOOP("CommandLine", "side-cars of all books")},
    OptionSpec{"format", "json|opf|both",
               QT_TRANSLATE_NOOP("CommandLine", "metadata.json (as without this option), metadata.opf, or both")},
    OptionSpec{
        "replace", nullptr,
        QT_TRANSLATE_NOOP("CommandLine", "replace side-cars that others wrote, too; the old ones go to the bin")},
};

/// `sidecar BOOK…` or `sidecar --all`: writes side-cars, or says with --dry-run which it would.
Result<ExitCode> writeSideCars(VerbRun &run, const QStringList &books);
/// `undo-sidecar [RUN]`: takes back what a run wrote; the last one, unless it is named.
Result<ExitCode> undoSideCars(VerbRun &run, const QString &act);
} // namespace kuramori
