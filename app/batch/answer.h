// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QStringList>

namespace kuramori
{
class CommandLine;
class Output;
struct Verb;

/// What needs no house: --help, --version, and what is wrong with words that cannot be understood. In the user's
/// language, and with --json among them as a summary. Makes an application; returns the exit code.
int answerWords(const QStringList &words, int &argc, char **argv);

/// Tells an error that kept the verb, if one was named, from being run; returns the exit code.
int exitWith(Output &output, const Verb *verb, const Error &error);

/// The setting ui.language, as far as it can be known where other settings may be wrong. Makes nothing.
QString languageOf(const CommandLine &line);
} // namespace kuramori
