// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

namespace kuramori
{
/// Fills an empty store with \a count persons of two books written and two narrated each, but one who wrote three, in
/// one go. Every tenth is spelt in two ways.
void putPersons(WriteTx &tx, int count);
} // namespace kuramori
