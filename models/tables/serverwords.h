// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/server.h"

#include <QStringList>

namespace kuramori
{
class Secrets;
struct JobRow;

// Audiobook servers in the words of the window, in the user's language.

QString serverStateWord(ServerState state);
QString serverAccountWords(const Server &server); ///< "API key", or the user's name
/// Where a server's secret is kept, whether it will be sent there, and what to do when it is not there.
QString serverSecretWords(const Secrets &secrets, const Server &server);
/// What a test found out about the server's folders, and what to do in the window: a line for each.
QStringList mappingLines(const JobRow &test);
} // namespace kuramori
