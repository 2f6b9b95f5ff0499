// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <QStringList>

namespace kuramori
{
// The language (languageKey()) of most items that are there, of equally many the first of the alphabet; empty: none
// says.
QString languageOfSeries(ReadTx &tx, SeriesId series);
/// Of all books; of the languages `among` the one that most of them are in, or the first where there is none in any.
/// `among` empty: any.
QString languageOfLibrary(ReadTx &tx, const QStringList &among = {});
} // namespace kuramori
