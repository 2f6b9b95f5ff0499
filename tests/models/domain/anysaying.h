// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"

#include <QRandomGenerator>

namespace kuramori
{
/// Some book that some sources say something of, and often disagree about.
QList<BookAssertion> anySaying(QRandomGenerator &chance);
} // namespace kuramori
