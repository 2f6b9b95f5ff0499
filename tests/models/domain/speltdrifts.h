// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/drift.h"

namespace kuramori
{
/// For tables: "source field value[#label]; …", all of one weight but for the folder's, which is light.
QList<BookAssertion> saidIn(const QString &text);
/// "year=1965|publisher=Ace", of what is known.
QString spelt(const JudgedBook &book);
/// "year factual 2006<1965 by openlibrary", "year unsure factual …".
QString spelt(const QList<FieldDrift> &drifts);
/// What the judge makes of it, doubts included, beside what is held.
Judgement judgementOf(const JudgedBook &held, const QList<BookAssertion> &said);
} // namespace kuramori
