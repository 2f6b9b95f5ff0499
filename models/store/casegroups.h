// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/labelledcases.h"

namespace kuramori
{
// The parts of labelledCases(), one for each group of kinds.
QList<LabelledCase> recordCases(ReadTx &tx);
QList<LabelledCase> searchCases(ReadTx &tx);
QList<LabelledCase> pairCases(ReadTx &tx); ///< Work and Recording
QList<LabelledCase> fieldCases(ReadTx &tx);
QList<LabelledCase> seriesCases(ReadTx &tx);
QList<LabelledCase> animeCases(ReadTx &tx);

QString shownPath(ReadTx &tx, ItemId item); ///< of an item; empty: it is no more
} // namespace kuramori
