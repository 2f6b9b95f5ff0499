// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookmatch.h"

#include <QStringList>

namespace kuramori
{
/// What two books must share one of to be worth comparing by matchBooks(): an identifier, the title's key, a place in a
/// series, or a surname of an author with a word of the title. So not every book is compared with every other. Each
/// key once, in no certain order, of 200 characters at most. Pure.
QStringList blockingKeys(const BookFacts &book);
} // namespace kuramori
