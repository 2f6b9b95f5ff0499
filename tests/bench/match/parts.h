// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kuramori
{
class Clock;

// Each prints JSON lines of what it measured, and on stderr what went wrong. Gives the program's exit code.

/// FOLDER as bookrecords.py leaves it.
int benchBooks(const QString &folder, Clock &clock);
/// FOLDER with recorded season pages in jikan/ and anilist/. `tunesOnly`: says nothing of the half that is held out.
int benchAnime(const QString &folder, bool tunesOnly);
} // namespace kuramori
