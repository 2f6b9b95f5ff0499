// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/serverwritetable.h"

namespace kuramori
{
// What is written to audiobook servers, in words for a person, in the user's language.

/// "Brandon Sanderson; Janci Patterson", "Mistborn #1"; a dash where nothing is said.
QString fieldWordsText(BookField field, const FieldWords &words);
/// What both last had together, and whether we ever wrote it.
QString writtenLastText(const PlannedField &planned);
/// What will happen to the field, or what it waits for: "Send mine", "Conflict: your word is wanted".
QString plannedWord(const PlannedField &planned);
} // namespace kuramori
