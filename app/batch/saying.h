// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verb.h"
#include "app/batch/verbrun.h"
#include "models/store/overruling.h"

#include <QCoreApplication>

#include <functional>
#include <span>

namespace kuramori
{
/// Something that a person can say on the command line: `books same A B`.
struct Saying
{
    const char *name;
    qsizetype leastWords = 1; ///< behind the name
    qsizetype mostWords = anyNumberOfWords;
    /// Inside a transaction; ends with Usage for words that name nothing.
    ActId (*say)(WriteTx &tx, const QStringList &words);
};

/// Says it, tells the number of the act, which `undo` takes back. \a usage: a sentence for words that fit none of them.
Result<ExitCode> runSaying(VerbRun &run, std::span<const Saying> sayings, const QString &usage);

/// That it was said, and how it is taken back.
void tellAct(VerbRun &run, ActId act);

/// A number as `query` prints it; ends with Usage when it is none.
qint64 numberOf(const QString &word);
} // namespace kuramori
