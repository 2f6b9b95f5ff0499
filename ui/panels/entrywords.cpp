// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/entrywords.h"

#include "ui/panels/commands.h"

#include <algorithm>

namespace kuramori
{
bool isSaidOfAll(const QList<EntryWord> &entries)
{
    return !entries.isEmpty() && std::ranges::all_of(entries, &EntryWord::isSaid);
}

void toggleWord(Commands &commands, OverrideKind kind, const QList<EntryWord> &entries)
{
    const bool takesBack = isSaidOfAll(entries);
    QList<EntryOfSeries> meant;
    for (const EntryWord &one : entries) {
        if (one.isSaid == takesBack) {
            meant.append(one.entry);
        }
    }
    if (takesBack) {
        commands.takeBackOfEntries(kind, meant);
    } else {
        commands.sayOfEntries(kind, meant);
    }
}
} // namespace kuramori
