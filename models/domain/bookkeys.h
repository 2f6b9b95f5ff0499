// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookindex.h"

namespace kuramori
{
/// What two books must share one of to be worth comparing. Of the same text always the same; that of two texts may
/// collide, which costs a comparison and nothing else.
struct BookKey
{
    quint64 hash = 0;
    MatchRung rung = MatchRung::Words;
};

/// Some dozen of a book. A slip of the pen in one word leaves others: each telling word of the title with each surname,
/// and with the next two words; the first letter with the surname where the title is short. Titles also stand without
/// their blanks, and a subtitle is a title too: which of the two a source calls so is anyone's guess. Pure.
std::vector<BookKey> bookKeys(const ComparableBook &book);
} // namespace kuramori
