// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verb.h"
#include "app/batch/verbrun.h"
#include "models/domain/server.h"

#include <QStringList>

namespace kuramori
{
// What the verb `servers` does about writing.

/// Writes to the servers what is known here; with --dry-run it only says what that would be. A line for each field
/// that would change, or that waits for a word.
Result<ExitCode> writeServers(VerbRun &run, const QList<Server> &servers);
/// Takes back what a run wrote: the last one, unless `act` names another.
Result<ExitCode> undoServerWrite(VerbRun &run, const Server &server, const QString &act);
/// Says to all planned fields, to those of a book, or to one, whose word holds: `words` are a choice, a book's number
/// and a field.
Result<ExitCode> chooseFields(VerbRun &run, const Server &server, const QStringList &words);
} // namespace kuramori
