// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"

namespace kuramori
{
/// For tables: "title=Dune|author=Frank Herbert,Brian Herbert|series=Dune#1", by field, weights left out.
QString spelt(const QList<BookAssertion> &assertions);
/// What holds of all assertions, whatever they were read from: "" or what is wrong with the first that it does not.
QString wrongIn(const QList<BookAssertion> &assertions, BookSource source);
} // namespace kuramori
