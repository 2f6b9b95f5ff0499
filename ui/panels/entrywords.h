// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/wordorders.h"

namespace kuramori
{
class Commands;

/// An entry, and whether a person has said something of it.
struct EntryWord
{
    EntryOfSeries entry;
    bool isSaid = false;
};

/// Whether it is said of all of them, and there are any.
bool isSaidOfAll(const QList<EntryWord> &entries);
/// Says it of those of which it is not said yet; when it is said of all, takes it back.
void toggleWord(Commands &commands, OverrideKind kind, const QList<EntryWord> &entries);
} // namespace kuramori
