// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
class CommandLine;

/// The window, from the command line to the exit code. A second start raises the first one's window.
int runDesktop(const CommandLine &line, int &argc, char **argv);
} // namespace kuramori
